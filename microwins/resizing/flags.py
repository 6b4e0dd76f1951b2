"""How a goal is put: extreme, as an avoidance, vague, or not as a goal at all; and the words that trip the alarm."""

import re
from collections.abc import Iterator

from microwins.resizing.grammar import is_verb
from microwins.resizing.quantity import Amount, Quantities
from microwins.resizing.text import Plain, known, stem
from microwins.resizing.values import Alarm, Dimension
from microwins.resizing.wordlist import word_set

# Words that promise everything at once. Each pattern is matched on plain, spelled-out text.
_ALARMS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(pattern))
    for kind, pattern in (
        (
            "never",
            r"\b(?<!\bi )(?<!\band )never(?: ever)?\b(?! (?:ending|give up|too late|mind|really|been"
            r"|seem|know|have time|finish|start anything))",
        ),
        (
            "never",
            r"\bi (?:will|want to|am going to|shall|would) never\b|\bi never (?:want|wanna|ever)\b"
            r"|\bnever\b(?=.*\bagain\b)",
        ),
        ("never", r"\bnever (?:miss|skip|be|eat|drink|say|use|touch|go back|yell|shout|again)\b"),
        (
            "never",
            r"\b(?:ever again|for ever|forever|for good|for life|once and for all|rest of my life|cold "
            r"turkey|not a single|not even one)\b",
        ),
        (
            "never",
            r"\bno (?:excuses|exceptions|exception|cheat days?|days? off|rest days?|matter what|breaks?"
            r"|slip ups?|mercy|limits)\b(?! already)",
        ),
        (
            "extreme",
            r"\b(?:completely|totally|entirely|100 ?%|110 ?%|fully|utterly|whatever it takes|at all "
            r"costs|at any cost|all out|no mercy|insane|extreme(?:ly)?|hardcore)\b",
        ),
        (
            "extreme",
            r"\b(?<!a )perfect(?:ly)?\b(?!ionis)|\bflawless(?:ly)?\b|\bspotless\b|\bthe (?:absolute "
            r")?best (?:\w+ )?(?:in the world|ever)\b|\bnumber one in\b",
        ),
        ("extreme", r"\b(?:the )?(?:entire|whole) (?!grain|wheat|food|30|thing\b|milk|wheat)\w+"),
        (
            "extreme",
            r"\b(?:quit|cut|cut out|delete|drop|stop|finish|answer|do|read|clean|go to|give up|get rid "
            r"of|pay off|eliminate|avoid|learn|know|memori[sz]e|attend|eat|watch) all\b(?! (?:the time"
            r"|day|night|over|nighters?|this))",
        ),
        (
            "extreme",
            r"\ball \d[\d,]*\b|\ball social media\b|\b(?:finish|do|change|fix|complete|clean|learn"
            r"|quit) every ?thing\b(?! (?:i say|late))",
        ),
        (
            "extreme",
            r"\b(?:every single|every waking|24/7|non ?stop|around the clock|all day(?: every day)?"
            r"|twice as|double my|triple my)\b",
        ),
        ("extreme", r"\b(?:straight as?|all as|top of (?:my|the) class|valedictorian|4\.0|rank (?:1|one))\b"),
        (
            "extreme",
            r"\b(?:become|be|get) (?:a )?(?:millionaire|billionaire|rich|famous|fluent in \w+ (?:by|in)"
            r"|world champion|vegan overnight)\b|\bovernight(?! oats)\b",
        ),
        (
            "extreme",
            r"\b(?:half |ultra ?)?marathon\b|\bironman\b|\btriathlon\b|\bultra\b|\bget rid of half\b",
        ),
        (
            "extreme",
            r"\b(?:turn|change|transform|fix|overhaul|reinvent) (?:around )?(?:my|myself|your) (?:whole "
            r"|entire )?(?:life )?(?:around |completely |from |overnight|in \d)",
        ),
        (
            "haste",
            r"\b(?:from|starting|start) (?:tomorrow|now on|today on|monday on|right now)\b|\bas of "
            r"(?:today|tomorrow|now)\b|\bfrom (?:today|monday)\b|\btomorrow\b(?=.*\bquit\b)",
        ),
        (
            "always",
            r"(?<!i )(?<!i am )(?<!am )(?<!is )(?<!has )(?<!had )\balways\b(?! (?:late|wanted|been|end"
            r"|seem|have|do|feel|get|lose|put|say|stay|go|scroll))",
        ),
        (
            "extreme",
            r"\bsharp\b|\bharder than\b|\bcrush it\b|\bbeast mode\b|\bkeep all\b|\bno spend\b|\bdry "
            r"(?:january|july)\b|\bsober october\b",
        ),
    )
)

_BAN = re.compile(
    r"^(?:(?:and|so|ok|my|the|this|new|year|years|year's|goal|goals|resolution|resolutions|is|:|for|20\d\d"
    r"|-|\.|,|#|rule|starting|i will|will|have|eat|drink|there|be) )*"
    r"(?:no|zero)(?: more)? (?!more\b|idea|clue|longer|time for|less than|matter|excuses|pain|need|one\b"
    r"|problem|doubt|wonder|joke)(\w+)"
)
_ABANDON = re.compile(
    r"\b(?:quit|quitting|get off|getting off|delete|deleting|deactivate|leave|ditch|uninstall|abandon"
    r"|come off|get rid of|swear off|give up|giving up)"
    r"(?: (?:playing|using|watching|all|of|my|the|on|from))* (\w+)"
)
_BOUNDED = re.compile(r"\b(?:after|before|until|during|past|at night|in bed|when|while|at the table) ?\d*")
_DAILY = re.compile(
    r"\b(?:every (?:single )?(?:day|morning|night|evening|afternoon)|each (?:day|morning|night|evening)"
    r"|daily|nightly|a day|per day|/ day|7 days a week)\b"
)
# Daily promises so small or so gentle that a whole life keeps them.
_GENTLE = frozenset(
    map(
        stem,
        word_set(
            "read reading floss brush moisturize moisturise moisturizer vitamin vitamins medication pills pill "
            "water sunscreen "
            "smile thank thankful grateful gratitude pray prayer outside breathe sleep sleeping book books bible "
            "skincare flossing "
            "breakfast inhaler hug sunlight bedtime hydrated teeth tooth"
        ),
    )
)
_INTENSE = re.compile(
    r"\b(?:run|running|jog|jogging|gym|workout|work out|working out|exercise|cardio|hiit|crossfit|lift"
    r"|swim)\b"
)

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
_TROUBLE = re.compile(
    r"^(?:so |and |well )?i (?:keep|always|constantly|spend|waste|lay|lie|nap|catastrophi[sz]e|am always"
    r"|am addicted|can not stop|can not seem)\b"
    r"|\bi have (?:wasted|spent too much|been wasting)\b|\bis ruining my\b|\baddicted to\b|^i am a "
    r"perfectionist\b|^im addicted|\bway too much\b"
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

_FOREIGN = word_set(
    """
    quiero quiere dejar fumar hacer más mas menos para pero muy mucho todos todas días dias mejor ser
    estar tener bajar perder aprender comer dormir leer estudiar ejercicio dinero ahorrar el los las una
    con por que mi mis año semana cada sin ir je veux arrêter arreter plus moins faire perdre apprendre
    dormir mieux lire avec pour mon mes les des une tous jours jour être avoir manger fois semaine argent
    poids chaque dans ne pas sur sport ich möchte mochte mehr weniger machen aufhören aufhoren rauchen
    abnehmen lernen schlafen besser mit und nicht jeden jeder woche will mein meine früher fruher lesen
    kein keine einen eine auf zu gesund essen täglich tag uhr quero parar perder peso este ano aprender
    inglês fazer todo dia minha meu não nao mais dormir melhor ler estudar com exercício voglio smettere
    di fumare perdere imparare dormire meglio più leggere ogni giorno mangiare studiare fare meno mio mia
    che ik wil stoppen met roken meer minder elke dag beter slapen afvallen lezen leren niet een het mijn
    jag vill sluta röka mer mindre varje dag bättre sova gå ner vikt läsa och att inte min chcę chce
    przestać palić schudnąć więcej mniej codziennie uczyć się spać jeść nie każdy dzień saya mau ingin
    berhenti merokok setiap hari lebih tidur belajar tidak dan untuk olahraga gusto kong matulog mag aral
    ako bırakmak istiyorum her gün daha çok sigarayı kilo vermek muốn tôi ngủ mỗi ngày mujhe karna hai
    nahi roz chahiye main
    """
)
_ALSO_ENGLISH = word_set(
    "will mit die met main a sport plus sur sin mas mag hai het her el ten par pour des les dag more dan "
    "ser peso que con una mon gun an min met roz tag dia hari ne pas"
)
_MASH = re.compile(
    r"(?:[bcdfghjklmnpqrstvwxz]{5,})|asdf|sdfg|dfgh|fghj|ghjk|hjkl|qwer|wert|erty|rtyu|tyui|yuio|uiop|zxcv"
    r"|xcvb|cvbn|vbnm|jkl|qaz|wsx"
    r"|^[bcdfghjklmnpqrstvwxz]{3,}$|[jqxz][bcdfgkmnpqvwx]|[bcdfghjklmnpqrstvwxz]q[^u]"
)


def flags(
    plain: Plain, numbers: Quantities, areas: tuple[str, ...]
) -> tuple[frozenset[str], tuple[Alarm, ...]]:
    """How a goal is put, and the words in it that promise too much at once."""
    if nonsense := _nonsense(plain):
        return nonsense, ()
    text = plain.text
    avoiding = is_avoidance(text)
    alarms = tuple(_alarms(plain, numbers, areas, avoiding))
    named = set()
    if alarms:
        named.add("extreme")
    if avoiding:
        named.add("avoidance")
    if numbers.main is None and _VAGUE.search(text) and not _NOT_VAGUE.search(text):
        named.add("vague")
    return frozenset(named), alarms


def is_avoidance(text: str) -> bool:
    """Whether plain text asks to do less of something, or none of it."""
    left = _APPROACH.sub(" ", text)
    return bool(_AVOID.search(left) or _TROUBLE.search(text))


def _alarms(plain: Plain, numbers: Quantities, areas: tuple[str, ...], avoiding: bool) -> Iterator[Alarm]:
    """The alarming words in the order of their kinds, none inside another."""
    taken: list[tuple[int, int]] = []
    for kind, start, end in sorted(
        _places(plain, numbers, areas, avoiding), key=lambda place: (place[1], -place[2])
    ):
        first, last = plain.span(start, end)
        if first < last and not any(first < b and a < last for a, b in taken):
            taken.append((first, last))
            yield Alarm(first, last, plain.line[first:last], kind)


def _places(
    plain: Plain, numbers: Quantities, areas: tuple[str, ...], avoiding: bool
) -> Iterator[tuple[str, int, int]]:
    text = plain.text
    for kind, pattern in _ALARMS:
        for found in pattern.finditer(text):
            yield kind, *found.span()
    if (ban := _BAN.search(text)) and not (
        _BOUNDED.search(text) and numbers.main and numbers.main.unit == "clock"
    ):
        yield (
            "never",
            text.rfind("no", 0, ban.start(1)) if " no " in text[: ban.start(1)] else ban.start(),
            ban.end(),
        )
    if (given_up := _ABANDON.search(text)) and "screen" in areas[:1]:
        yield "never", *given_up.span()
    for amount in numbers.amounts:
        if _is_big(amount, numbers, text, avoiding):
            yield "size", amount.start, amount.end
    clocks = [a for a in numbers.amounts if a.unit == "clock"]
    if len(clocks) > 1 and abs(clocks[0].value - clocks[1].value) >= 4 and not avoiding:
        yield "size", clocks[-1].start, clocks[-1].end
    if not avoiding and (daily := _DAILY.search(text)) and _is_effort(plain, numbers):
        yield "always", *daily.span()
    elif (
        numbers.main
        and numbers.main.unit == "clock"
        and (every := re.search(r"\bevery (?:single )?(?:day|night|morning)\b", text))
    ):
        yield "always", *every.span()


def _is_effort(plain: Plain, numbers: Quantities) -> bool:
    """Whether a promise for every day asks for effort; a small stated amount or a gentle habit does not."""
    if plain.text.startswith("in every day") or " in every day" in plain.text:
        return False
    main = numbers.main
    if (
        main
        and main.unit not in {"clock", "day"}
        and main.rank <= 1
        and not re.search(r"\bevery single\b", plain.text)
    ):
        return main.dimension is Dimension.AMOUNT and bool(
            re.search(r"\b(?:run|running|jog|jogging)\b", plain.text)
        )
    return not any(stem(w.text) in _GENTLE for w in plain.words) or bool(_INTENSE.search(plain.text))


_BIG = {
    "step": 10_000,
    "page": 50,
    "chapter": 5,
    "pushup": 50,
    "situp": 100,
    "squat": 100,
    "pullup": 30,
    "burpee": 50,
    "email": 50,
    "word": 10_000,
    "friend": 3,
    "job": 10,
    "lesson": 10,
    "km": 15,
    "mile": 9,
    "flashcard": 100,
    "gpa": 3.9,
    "lb": 25,
    "kg": 12,
    "stone": 2,
    "usd": 5_000,
    "gbp": 5_000,
    "eur": 5_000,
    "follower": 1_000,
    "client": 10,
    "item": 100,
    "language": 3,
    "question": 100,
    "problem": 50,
    "person": 500,
    "subscriber": 1_000,
    "country": 10,
    "gram": 150,
    "video": 30,
    "lap": 50,
    "litre": 4,
    "gallon": 1,
    "recipe": 50,
    "song": 20,
    "letter": 30,
    "box": 30,
    "plank": 50,
}


def _is_big(amount: Amount, numbers: Quantities, text: str, avoiding: bool) -> bool:
    """Whether a number by itself makes the brain say "reject"."""
    value, unit, period = amount.value, amount.unit, numbers.period
    if unit == "clock":
        waking = re.search(r"\b(?:wake|waking|up|rise|alarm|morning)\b", text)
        return value <= 5.5 and bool(waking) and amount.preposition != "until" and not avoiding
    if amount.dimension is Dimension.TIME and amount.rank < 3:
        if avoiding or "sleep" in text or "nap" in text.split():
            return False
        minutes = (
            value
            * {"hour": 60, "minute": 1, "second": 1 / 60}[unit]
            * (numbers.frequency or 1 if period == "day" else 1)
        )
        return minutes >= (60 if period in {"day", None} else 300) and bool(period or minutes >= 180)
    if unit in {"day", "time", "night"} and amount.rank == 1:
        return period == "week" and value >= 5 and not avoiding
    if unit == "book":
        return value >= 30 or (period in {"week", "day"} and value >= 1) or (period == "month" and value >= 4)
    if unit == "kcal":
        return value <= 1_200
    if unit == "day" and amount.rank == 3:
        return value >= 75 and not re.search(r"\bin \d+ days\b", text)
    if unit in {"week", "month", "day"} and amount.rank == 3:
        ambitious = re.search(
            r"\b(?:learn|master|fluent\w*|become|get (?:abs|fit|ripped)|write|finish|lose"
            r"|memori[sz]e|build|pass)\b",
            text,
        )
        soon = value <= {"week": 12, "month": 3, "day": 60}[unit]
        return (
            soon
            and bool(ambitious)
            and re.search(rf"\b(?:in|within|under) (?:the next |just |only |like )?{value:g}\b", text)
            is not None
        )
    if (
        unit in {"lb", "kg", "stone"}
        and re.search(r"\b(?:put on|gained|have gained|weigh|bench|protein)\b", text)
        and "lose" not in text
    ):
        return unit == "lb" and "bench" in text and value >= 200
    if unit in {"lb", "kg", "stone"} and re.search(
        r"\b(?:in|by|before) (?:a|one|the|\d+|two|this)? ?(?:week|month|weeks)\b", text
    ):
        return value >= _BIG[unit] / 2.5
    if unit == "word" and period == "day":
        return value >= 1_000
    if unit in {"usd", "gbp", "eur"} and period in {"month", "week"}:
        return value >= 1_000
    if avoiding and unit in {"drink", "cup", "can", "cigarette", "beer", "bottle"}:
        return False
    return value >= _BIG.get(unit, 1_000)


def _nonsense(plain: Plain) -> frozenset[str]:
    """Flags of a text that holds no goal we can read; empty where it holds one."""
    words = [w.text for w in plain.words if any(c.isalpha() for c in w.text)]
    if not words:
        return frozenset({"nonsense"})
    latin = [w for w in words if re.search("[a-z]", w)]
    if not latin or sum(len(w) for w in words) > 2 * sum(len(w) for w in latin):
        return frozenset({"nonsense", "foreign"})
    understood = [w for w in latin if len(w) > 1 and known(w)]
    strange = [w for w in latin if w not in understood]
    foreign = [w for w in words if w in _FOREIGN and (w not in _ALSO_ENGLISH)]
    maybe = [w for w in words if w in _FOREIGN]
    if (len(maybe) >= 2 and foreign and 2 * len(maybe) >= len(words)) or (
        len(foreign) >= 2 and 3 * len(maybe) >= len(words)
    ):
        return frozenset({"nonsense", "foreign"})
    if (
        len(words) > 1
        and foreign
        and len([w for w in strange if not w.isascii()]) + len(maybe) > len(words) / 2
    ):
        return frozenset({"nonsense", "foreign"})
    mashed = [w for w in strange if _MASH.search(w)]
    if not understood and (mashed or len("".join(latin)) < 3):
        return frozenset({"nonsense"})
    if mashed and len(mashed) >= len(understood) and not any(is_verb(w) for w in understood):
        return frozenset({"nonsense"})
    return frozenset()
