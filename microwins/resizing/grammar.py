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
    accept ace achieve acknowledge act add adjust admit adopt agree aim allow answer apologise apologize
    apply appreciate archive argue arrange ask assemble attach attend avoid bake balance bathe be beat
    become begin believe bench bend bike bite blame blend bless blink block blog blow boil book borrow
    bounce braid breathe brew bring brush budget build bulk buy call calm camp cancel care carry catch
    change chant charge chat check chew choose chop circle clap clean clear climb clip close coach code
    collect color colour comb come commit communicate compare complain complete compliment compose compost
    concentrate connect conquer contact control cook copy count cover crack craft crawl create crochet
    cross cry cuddle cure curse cut cycle dance darken date deal debate debug decide declutter decorate
    defrost delay delete design develop dial diet dig dim dip disconnect discuss do donate doodle draft
    drag draw dream dress drill drink drive drop dry dust earn eat edit embrace empty end engage enjoy
    enrol enroll enter erase estimate exercise exfoliate exhale exit experiment explain explore express
    face fast feed feel ferment fetch fight file fill film find finish fish fix flick flip floss fly focus
    fold follow forage forgive freewrite gain garden gather gaze get give glance glue go graduate greet
    grow guard gym hammer hand handle hang have heal hear help hide highlight hike hit hold hoover hop
    host hug hum hydrate imagine improve increase inhale inspect install invest invite iron jog join jot
    journal juggle jump keep kick kiss knead kneel knit label land laugh launch lay lead lean learn leave
    lend let lie lift light limit line list listen live lock log look loosen lose love lower make manage
    march mark marry massage master match measure meditate meet memorise memorize mentor message minimize
    mix moisturise moisturize mop mould move mow mute name nap network nod note notice observe offer oil
    open order organise organize outline overcome overthink pack paint park pass pause pay pedal peel
    perform persuade pet phone photograph pick pickle picture pile place plan plank plant play plug polish
    pop post pour practice practise praise pray prep prepare press preview print prioritise prioritize
    process procrastinate produce program promise promote prop propose prune publish puff pull pump push
    put quit quiz raise rake rap rate reach react read realize rearrange recall recite reconnect record
    recycle redecorate redo reduce refill reflect refurbish register rehearse reheat relax release
    remember remind remodel remove rename renew renovate repair repeat replace reply report request rescue
    research reserve resist respect respond rest restore reset resume retire return review revise revisit
    rewrite ride ring rinse roll rotate row rub run sail save saw say scan schedule scoop scrape scratch
    scream
    screw scroll scrub sculpt search see seek sell send separate serve set sew shake shampoo shape share
    sharpen shave shift shoot shop shout show shower shred shut sign sing sip sit skate sketch ski skip
    sleep slide slip slow smell smile smoke smooth snack snap snooze soak socialise socialize soften
    solder solve sort spare speak speed spell spend spin splash split spray spread squat squeeze stack
    stand stare start state stay step stick stir stitch stop straighten stream strengthen stretch stroke
    stroll strum study submit sum support surf survive swallow swap sway swear sweat sweep swim switch
    tackle take talk tap taste teach tell tense text thank think throw tick tidy tie tighten tile time tip
    toast touch track trade train transfer translate travel treat trim trust try tuck tune turn tutor
    tweet type uncap unfold unfollow unpack unplug unroll unsubscribe untie update upgrade use vacuum vape
    view visit voice volunteer vote wait wake walk warm wash watch water wave wax wear weed weigh weld wet
    whisper whistle whittle wiggle win wind wipe wish withdraw work workout worry wrap wriggle write yell
    zip
    """
)

_FORMS = {"am": "be", "is": "be", "are": "be", "being": "be", "having": "have", "has": "have", "doing": "do"}
_VOWELS = "aeiou"


# Verbs that are as often the name of a thing, or too weak to make a wish by themselves.
THINGS_TOO = word_set(
    """
    sit down like mean see think know feel say guess hope love hate can let come water face light date
    time back book dress drink mind snack snacks fish fly park end hand film iron work wish cook dance
    music clothes shop drinks cycle phone thank lead hair body feed post name felt left lost thought
    """
)


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
