"""Something small to do instead, at the moment when the unwanted thing is wanted: the "approach" operator."""

import re
from functools import cache

from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.operators import Operator
from microwins.resizing.rungs import PROPER, cased, rung, suggest
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import stem
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

# --- something to do instead


_WANTS = word_set(
    "eat drink smoke vape watch play scroll buy snack gamble shop order bet doomscroll game bake spend"
)
# Small acts towards others or oneself that have a moment just before them.
_MOMENTS = word_set(
    """
    shout yell scream snap swear curse cuss interrupt gossip complain whine argue bite pick crack
    apologize apologise judge brag nag blame slam criticize criticise text check stalk react rush slouch
    chew twirl scratch touch stare answer lend tease mock reply  explode honk fight lash cut_in
    """
)
_MINE = {"phone": "my phone", "phone in bed": "my phone in bed", "cell phone": "my phone"}
_CONSUMED = ("food", "substance")


def instead(reading: Reading) -> Suggestion | None:
    """Something small to do at the moment when the unwanted thing is wanted."""
    verb, thing = reading.action, reading.object
    if reading.safety is not None and reading.safety.kind in {
        "ed",
        "withdrawal",
        "meds",
        "selfharm",
        "suicide",
    }:
        return None
    if verb in _WANTS or (not verb and _is_thing(reading)):
        wanted = cased(f"{verb} {_MINE.get(thing, thing)}".strip())
        if (verb in {"spend", "eat", "drink", "buy"} and not thing) or (verb and len(wanted) > 32):
            return None
        cue = f"When I want to {wanted}" if verb else f"When I want {wanted}"
        drinks = reading.area in _CONSUMED and re.search(
            r"\b(?:drink|soda|coke|pop|beer|wine|alcohol|coffee|vodka|juice|energy|caffeine"
            r"|red bull|sugar|snack|eat|candy|chocolate)\b",
            f"{wanted} {reading.text.lower()}",
        )
        if reading.area == "screen":
            cue = (
                f"Before I open {wanted}"
                if not verb and _opens(thing)
                else f"When I want to {'watch' if _TV.search(thing) else 'use'} {wanted}"
                if not verb
                else cue
            )
            small = (
                rung("Put my phone out of reach for one minute", 1, Operator.ENVIRONMENT)
                if verb != "play" and "game" not in reading.text
                else rung("Stand up and stretch first", 1, Operator.APPROACH)
            )
        elif drinks:
            small = rung("Drink a glass of water first", 1, Operator.SWAP)
        else:
            small = rung("Stand up and look out of a window first", 1, Operator.APPROACH)
        return suggest(
            reading,
            cue,
            (
                rung("Wait 30 minutes first", 30, Operator.APPROACH),
                rung("Wait 10 minutes first", 10, Operator.LESS_TIME),
                rung("Wait 3 minutes first", 3, Operator.LESS_TIME),
                small,
                rung("Take one slow breath first", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )
    if reading.area == "money":  # scratch cards are scratched to gamble
        return None
    if verb not in _MOMENTS or len(f"{verb} {thing}") > 34 or (thing and thing.split()[0] in {"being", "so"}):
        return None
    return suggest(
        reading,
        f"When I am about to {cased(f'{verb} {thing}'.strip())}",
        (
            rung("Step aside for 5 minutes and write down what set it off", 5, Operator.EXTERNALISE),
            rung("Write one line about what set it off", 2, Operator.LESS_AMOUNT),
            rung("Pause, and take three slow breaths", 1, Operator.ONCE),
            rung("Take one slow breath first", 0.5, Operator.FIRST_STEP),
        ),
        cued=False,
        start=2,
    )


def _is_thing(reading: Reading) -> bool:
    """Whether the object is a thing of its area that one can want: "sugar", "my phone", "Valorant"."""
    if (
        reading.area not in {"food", "substance", "screen", "money"}
        or not reading.object
        or len(reading.object) > 28
    ):
        return False
    words = reading.object.lower().split()
    strong = _strong(reading.area)
    if (
        reading.area == "money"
        or {"fap", "porn", "pornography", "nofap", "onlyfans"} & set(words)
        or any(
            w in {"less", "more", "crap", "eating", "drinking", "healthy", "weight", "late", "on", "at", "is"}
            for w in words
        )
    ):
        return False
    return (
        all(
            w in {"and", "or", "my", "the", "with"} or stem(w) in strong or w in PROPER
            for w in words[:1] + words[-1:]
        )
        and len(words) <= 4
    )


_TV = re.compile(r"\b(?:tv|television|telly|netflix|hulu)\b")


def _opens(thing: str) -> bool:
    return not re.search(
        r"\b(?:phone|tv|television|screen|screens|screen time|internet|computer|laptop|ipad|tablet"
        r"|games?|gaming|news)\b",
        thing,
    )


@cache
def _strong(area: str) -> frozenset[str]:
    return frozenset(
        stem(w)
        for weight, terms in AREA_WORDS[area]
        for term in terms.split(",")
        for w in term.split()
        if weight >= 4
    )
