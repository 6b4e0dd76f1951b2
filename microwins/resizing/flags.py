"""How a goal is put: extreme, as an avoidance, vague, or not as a goal at all; and the words that trip the
alarm.
"""

import re

from microwins.resizing.alarms import alarms as find_alarms
from microwins.resizing.language import nonsense
from microwins.resizing.quantity import Quantities
from microwins.resizing.text import Plain
from microwins.resizing.values import Alarm

_AVOID = re.compile(
    r"\b(?:stop|stopping|quit|quitting|avoid|reduce|reducing|limit|limiting|fewer|less|never|without"
    r"|minimi[sz]e|eliminate|curb|"
    r"refrain|resist|ditch|delete|deleting|deactivate|uninstall|no longer|cold turkey|detox|abstain|sober"
    r"|stay sober|smoke free|"
    r"cut down|cut back|cut out|cutting|cut off|give up|giving up|lay off|stay away|stay off|get off"
    r"|getting off|come off|coming off|"
    r"wean|kick|break the|break my|break this|break a|swear off|keep off|hold off|stay out|off of|no more"
    r"|nofap|dry january|no)\b"
    r"|\bcut (?!my (?:hair|nails))|\bnot (?:to )?(?!only|sure|just|bad|too|yet|enough|be here|have|know"
    r"|want|get out|going to the|drowning)\w+"
    r"|(?<!inbox )\bzero (?!to|waste)\w+|\b(?:only|max|maximum|at most|no more than) (?:\w+ )?(?:(?:\d+"
    r"|one|two|three)(?! calories| kcal| hours? of sleep)|on the weekends?|on weekends)|\bfrom a pack\b"
)
_APPROACH = re.compile(
    r"\bno (?:less than|sleep|matter what|excuses?|exceptions?|later than|idea|clue|doubt|pain|problem|one"
    r"|shame|joke|breaks|cheat days?)\b|\bsay(?:ing)? no\b|\bno to\b|"
    r"\b(?:less|more) than\b|\bmore or less\b|\bnever (?:give up|stop learning|too late|miss|skip|finish"
    r"|start|been|have|really|mind)\b|"
    r"\bnot (?:give up|quit|skip|miss|forget)\b|\bquit my (?:\w+ )?job\b|"
    r"\bquit (?:on|everything)\b|\bstop (?:at|by)\b|\bnot included\b|\bwhy not\b|\bif not\b|\b(?:is|was|am"
    r"|are|have|did|could|would|can|should) not\b(?! (?:drink|eat|smoke|to))|"
    r"\bi (?:do|can|will) not (?:know|have|get|feel|like|want to be here|even|do|hate|care|think|see|sleep"
    r"|wake|understand|need|finish|eat enough|believe)\b|"
    r"\b(?:i|they|it|that|you) do not\b|\bwithout (?:fainting|feeling guilty|crying|being (?:terrified"
    r"|scared|nervous|afraid)|stopping|dying|walking|help|panicking|a stop)\b|"
    r"\bmore \w+(?: and)? (?:talk|excuses|speak) less\b|\bmore (?:\w+ )+less excuses\b|\bless excuses\b"
    r"|\blisten more talk less\b|\bno spend(?=ing plan)|"
    r"\bcalls? me\b|\bkick (?:ass|butt|off|start|it)\b|\bbreak (?:a sweat|my record|a record|a leg)\b"
    r"|\bcut (?:the grass|up|my hair)\b"
)
_IDIOMS = re.compile(
    r"\b(?:get|getting) off (?:my|the|this) (?:lazy |fat )?(?:ass|butt|arse|bum|couch|sofa|chair|ground"
    r"|bed)\b"
    r"|\bwith(?: no| zero) \w+|\bno (?:kids|one) in\b|\bquit (?:my|this) job\b"
    r"|\bnot at \d|\b(?:mind|brain|body|it|he|she|boss|kids?) (?:will|do|can) not \w+"
    r"|\bwithout (?:my |the |a |any )?(?:help|glasses|notes|subtitles|looking)\b|\bnon stop\b"
    r""
)
_TROUBLE = re.compile(
    r"^(?:so |and |well )?i (?:keep|always|constantly|spend|waste|lay|lie|nap|catastrophi[sz]e|am always"
    r"|am addicted|can not stop|can not seem)\b"
    r"|\bi have (?:wasted|spent too much|been wasting)\b|\bis ruining my\b|\baddicted to\b|^i am a "
    r"perfectionist\b|^im addicted|\bway too much\b"
    r"|^i (?:check|use|eat|drink|smoke|watch|buy|scroll|play|order|vape)\b.* (?:\d+|hundred"
    r"|million)\b.* a (?:day|week)"
    r"|\bonly (?:\w+ )?(?:after|at|when|before|on) \w+"
)
_VAGUE = re.compile(
    r"\b(?:more|less|better|healthier|fitter|stronger|happier|nicer|kinder|calmer|fewer|healthy|productive"
    r"|worst|improve|manage|fluent|"
    r"work on|deal with|control|get over|let go|so much|too much|so easily|life|together|organi[sz]ed?|in "
    r"shape|lose weight|pay off|"
    r"save for|discipline\w*|motivat\w+|procrastinat\w+|routine|habits|schedule|declutter|what i start"
    r"|say no|happy|confident|positive|"
    r"grateful|mindful|purpose|crap|healthily|successful|stuff|better person|new me|clingy|calm down|wake "
    r"up earlier|on time|closer|"
    r"get promoted|excuses|start working|patien\w+|performer|love myself|put(?:ting)? (?:off|every ?thing)"
    r"|keep in touch|stand up for|"
    r"care of|depressed|get back on track|fix my|abs|broke|meet new|girlfriend|boyfriend|messy|pigsty"
    r"|novel|time with|me time|numb)\b"
    r"|\bbe (?:a |an |more |less |so )*(?!able|in bed|up|on|at|asleep|home|the|here)[a-z]+(?:ed|ful|ive"
    r"|ous|al|er|y|nt|ic|ish|le)\b"
)
_NOT_VAGUE = re.compile(
    r"^\W*(?:quit|stop) (?!eating crap|procrast|making|being|worry|living|putting|snacking so)\w+(?: "
    r"\w+)?\W*$"
)


# What makes a vague word plain: what it is said of, or that it belongs to a reason.
_PLAIN_AFTER_ALL = re.compile(
    r"\b(?:no|any|once|one) more\b|\b(?:more|less|better|worse) than\b|\binstead of .*|\brather than .*"
    r"|\b(?:because|so that|so i|since) .*|\b(?:is |it is )?(?:ruin\w*|out of|take over|taking over"
    r"|hate) my life\b|\blife out of\b"
    r"|\bfor my (?:girlfriend|boyfriend)\b|\b(?:my|a) (?:boy"
    r"|girl)friend\b(?<!get a boyfriend)(?<!get a girlfriend)"
    r"|\b(?:half|all) (?:of )?my stuff\b|\bsay no to (?=\w)|\bpatient(?=s)|\bnew me ?\b(?= job)"
    r"|\b(?:take|pay|hand|turn|drop|submit|arrive|leave|file)\b.* on time\b|\bget over (?:my|him|her)\b"
    r"|\bdeal with the\b|\bget over it\b"
)
_OUTCOME = re.compile(
    r"^(?:\W|\d|(?:resolutions?|goals?|my|new|years?|year's|is|to|i|want|need|will|finally|just|am"
    r"|going|try|and|would"
    r"|like|learn how|learn)\b)*"
    r"(?:get (?:promoted|(?:a|that|my) raise|rich|clean|sober|smart\w*|ripped|toned|skinny|thin|fit"
    r"|healthy|out of"
    r"|into (?:med|medical|law|grad|a good|the best)\b|my \w+(?: \w+)? (?:down|up|under control"
    r"|in order|sorted|right"
    r"|straight)\b|laid|famous|good at|a (?:boyfriend|girlfriend|man|life)\b)"
    r"|(?:start|open|run|have|build|launch) (?:my own|a|an) (?:business|company|family|side hustle)"
    r"|start investing"
    r"|invest\b\W*$|find (?:true |real )?(?:love|happiness|myself|inner peace|my purpose|meaning)"
    r"|find (?:a|the right|my) (?:man|woman|girl|guy|girlfriend|boyfriend|husband|wife|partner|soulmate"
    r"|passion)"
    r"|(?:a |an |another |new )?(?:new )?(?:languages?|chinese|mandarin|japanese|korean|arabic|hindi"
    r"|russian)\b\W*$"
    r"|(?:to )?(?:make small talk|live in the moment|love|live|trust|relax|adult|take a compliment)\b"
    r"|record an album|write a book|be (?:a|an|my|the) (?!part|able|regular|vegan)\w+|be there for|be present"
    r"|(?:lose|drop|get back to) (?:the |my |some |this )?(?:\w+ ){0,2}weight|face my \w+|grow up|enjoy"
    r"|have (?:more )?(?:fun|confidence|faith)|go on (?:more )?adventures)"
)
_BEING = re.compile(
    r"\b(?:stop|quit) being (?:so|such|too|a|an)\b|\bbe (?:so|too) \w+ (?:on|to) myself\b|\bstick to my \w+"
    r"|\b(?:start|begin) over\b|\bcalm the fuck down\b|\bcalm \w+ down\b"
)


def flags(
    plain: Plain, numbers: Quantities, areas: tuple[str, ...]
) -> tuple[frozenset[str], tuple[Alarm, ...]]:
    """How a goal is put, and the words in it that promise too much at once."""
    if unread := nonsense(plain):
        return unread, ()
    text = plain.text
    avoiding = is_avoidance(text)
    found = tuple(find_alarms(plain, numbers, areas, avoiding))
    named = set()
    if found:
        named.add("extreme")
    if avoiding:
        named.add("avoidance")
    if numbers.main is None and _is_vague(text):
        named.add("vague")
    return frozenset(named), found


def _is_vague(text: str) -> bool:
    """Whether plain text names no behaviour that one could see oneself do."""
    left = _PLAIN_AFTER_ALL.sub(" ", text)
    if _BEING.search(left) or _OUTCOME.search(left):
        return True
    return bool(_VAGUE.search(left)) and not _NOT_VAGUE.search(text)


def is_avoidance(text: str) -> bool:
    """Whether plain text asks to do less of something, or none of it."""
    left = _APPROACH.sub(" ", _IDIOMS.sub(" ", text))
    return bool(_AVOID.search(left) or _TROUBLE.search(text))
