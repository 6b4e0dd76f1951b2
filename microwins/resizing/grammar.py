"""English verbs and nouns in the forms that a promise needs: base, gerund, singular, "my" for "your".

base("running") -> "run"        gerund("write") -> "writing"        singular("pages") -> "page"
"""

import re
from functools import lru_cache

from microwins.resizing.spelling import IRREGULAR
from microwins.resizing.wordlist import word_set

# Verbs that people's goals and small promises use, in base form.
VERBS = word_set(
    """
    propose accept ace achieve act add admit adopt agree allow answer apologize apologise apply appreciate archive
    argue arrange ask attend avoid bake balance be beat become begin believe bench bike bite blame blend
    blog blow book borrow bounce braid breathe bring brush budget build bulk buy call calm camp cancel
    care carry catch change chant charge chat check chew choose chop circle clap clean clear climb close
    code collect colour color comb come commit communicate compare complain complete compliment compose
    concentrate connect conquer contact control cook copy count cover craft crawl create crochet cry
    cuddle cure curse cut cycle dance date deal debate decide declutter delay delete design develop dial
    diet dig dim dip disconnect discuss do donate doodle drag draft draw dream dress drink drive drop dry
    dust earn eat edit embrace empty end engage enjoy enrol enroll enter exercise exfoliate exhale explore
    express face fast feed feel fight file fill film find finish fish fix flip floss fly focus fold follow
    forgive gain garden gather get give go graduate greet grow gym handle hang heal hear help hide hike
    hit hold hop host hug hum imagine improve increase inhale inspect install invest invite iron jog join
    jot journal juggle jump keep kick kiss kneel knit label land laugh launch lay lead lean learn leave
    lend lie lift light limit line list listen live lock log look lose love lower make manage march mark
    marry massage master match measure meditate meet memorize memorise message minimize mix moisturise
    moisturize mop mould move mow mute name nap network note notice observe offer open order organise
    organize overcome overthink pack paint park pass pause pay pedal perform persuade phone photograph
    pick pile place plan plank plant play plug polish pop post pour practice practise praise pray prep
    prepare press print prioritize prioritise process procrastinate produce program promise promote
    publish pull pump push put quit raise rap reach react read realize rearrange recite reconnect record
    recycle reduce refill reflect register relax release remember remind remove rename repair repeat
    replace reply report rescue research resist respect respond rest retire return review revise rewrite
    ride ring rinse roll row rub run sail save say scan schedule scream screw scrub sculpt search see seek
    sell send separate serve set sew shampoo shape share shave shift shop shoot shout show shower shut
    sign sing sip sit skate sketch ski skip sleep slide slow smell smile smoke snack snap snooze socialise
    socialize solve sort spare speak spell spend spin spray spread squat squeeze stack stand stare start
    state stay step stick stir stitch stop straighten stream strengthen stretch stroke strum study submit
    support surf survive swap sway swear sweep swim switch tackle take talk tap taste teach tell text
    thank think throw tick tidy tie tighten time tip toast touch track trade train transfer translate
    travel treat trim trust try tuck tune turn tweet type unfollow unfold unplug unpack unroll update use
    vacuum vape view visit voice volunteer vote wait wake walk warm wash watch water wave wear weed weigh
    whisper whistle win wind wipe wish withdraw work workout worry wrap write yell zip hoover dial
    memorise blink nod shake tap rehearse sharpen stitch uncap untie wiggle wriggle swallow stroll sweat
    speed spray soak shred scroll scratch scrape rotate revisit resume reserve request reheat reflect redo
    recall rate quiz puff prop preview pet peel outline loosen lay knead jot hydrate hydrate hum highlight
    hand greet glance gaze gather freewrite flick fetch experiment exit explain estimate erase doodle
    defrost debug cross crack compost collect clip circle chat boil block bless bend bathe attach assemble
    aim adjust acknowledge have drill split splash slip guard smooth unsubscribe sum let picture tense
    soften wet darken restore renew refurbish upgrade sell adopt host tutor mentor coach mow rake prune
    solder weld hammer saw glue decorate redecorate renovate remodel tile wax oil juggle whittle brew
    ferment pickle forage
    """
)

_FORMS = {"am": "be", "is": "be", "are": "be", "being": "be", "having": "have", "has": "have", "doing": "do"}
_VOWELS = "aeiou"


@lru_cache(maxsize=4096)
def base(word: str) -> str:
    """The base form of a verb in any form; the word itself where it looks like no verb form."""
    word = word.lower()
    if word in _FORMS:
        return _FORMS[word]
    if word in VERBS:
        return word
    if word in IRREGULAR:
        return IRREGULAR[word]
    for ending in ("ing", "ied", "ed", "ies", "es", "s"):
        if word.endswith(ending) and len(word) > len(ending) + 2:
            rest = word[: -len(ending)]
            for guess in _candidates(rest, ending):
                if guess in VERBS:
                    return guess
    rest = word.removesuffix("ing")
    return _unknown_base(rest) if len(word) > 5 and rest != word and re.search("[aeiouy]", rest) else word


def _candidates(rest: str, ending: str) -> list[str]:
    if ending in {"ies", "ied"}:
        return [rest + "y", rest + "ie"]
    guesses = [rest, rest + "e"]
    if len(rest) > 2 and rest[-1] == rest[-2]:
        guesses.insert(0, rest[:-1])
    return guesses


def _unknown_base(rest: str) -> str:
    """A likely base for an -ing form we have never met: "googl" -> "google", "vlogg" -> "vlog"."""
    if rest[-1] == rest[-2] and rest[-1] not in "lsz":
        return rest[:-1]
    return rest + "e" if rest[-1] in "cgvuz" or re.search("[bgdtpzk]l$", rest) else rest


def is_verb(word: str) -> bool:
    """Whether a plain word is a verb we know, in any form."""
    return base(word) in VERBS


def gerund(verb: str) -> str:
    """The -ing form of a base verb: "write" -> "writing", "run" -> "running", "lie" -> "lying"."""
    if verb == "be":
        return "being"
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith(("ee", "ye", "oe")):
        return verb[:-1] + "ing"
    one_syllable = len(re.findall("[aeiouy]+", verb)) == 1
    ends_short = (
        len(verb) > 2 and verb[-1] not in "aeiouwxyh" and verb[-2] in _VOWELS and verb[-3] not in _VOWELS
    )
    if (ends_short and one_syllable) or verb in {
        "begin",
        "forget",
        "unplug",
        "unzip",
        "quit",
        "regret",
        "commit",
        "admit",
    }:
        return verb + verb[-1] + "ing"
    return verb + "ing"


def singular(noun: str) -> str:
    """One of a plural noun; the noun itself where it is no plural."""
    if noun in IRREGULAR and IRREGULAR[noun] != noun:
        return IRREGULAR[noun]
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    if noun.endswith(("sses", "shes", "ches", "xes", "zes")):
        return noun[:-2]
    if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) and len(noun) > 3:
        return noun[:-1]
    return noun


def count(number: float, unit: str) -> str:
    """ "1 page", "3 pages", "2 minutes", "1.5 miles"."""
    shown = f"{number:g}" if number < 10_000 else f"{number:,.0f}"
    return f"{shown} {unit if number == 1 else plural(unit)}"


def plural(noun: str) -> str:
    """More than one of a singular noun."""
    if noun.endswith("y") and noun[-2:-1] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "es" if noun.endswith(("s", "x", "ch", "sh", "z")) else noun + "s"


def capital(text: str) -> str:
    """The text with its first letter large; the rest as it is."""
    return text[:1].upper() + text[1:]


_TO_ME = {
    "your": "my",
    "ur": "my",
    "yourself": "myself",
    "our": "our",
    "i": "I",
    "i'm": "I’m",
    "i'll": "I’ll",
}


def in_my_words(text: str) -> str:
    """A phrase as the person would say it in a promise: "your" is "my", "i" is "I"."""
    return " ".join(
        _TO_ME.get(word.lower(), word) if word.lower() in _TO_ME else word for word in text.split()
    )
