"""For what nobody could foresee: the person's own words, to sit with, to begin, to notice.

gist_of(reading)     the goal in a few of the person's own words
sit_with(reading)    give it a little while, then decide
picture(reading)     a few lines on what it looks like, or on a moment of what is to stop
"""

import re

from microwins.resizing.operators import Operator
from microwins.resizing.rungs import PROPER, rung
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set


def sit_with(reading: Reading) -> Suggestion:
    """For what nobody could foresee: give it a little while, then decide."""
    gist = gist_of(reading)
    if "avoidance" in reading.flags:
        rungs = (
            rung("Sit with it for 30 minutes", 30, Operator.SIT_WITH),
            rung("Sit with it for 10 minutes, then decide", 10, Operator.SIT_WITH),
            rung("Sit with it for 2 minutes, then decide", 2, Operator.SIT_WITH, Operator.LESS_TIME),
            rung("Write down one word about how it feels", 1, Operator.EXTERNALISE),
            rung("Take one slow breath", 0.5, Operator.FIRST_STEP),
        )
        return Suggestion(
            rungs[1].action, f"When I think of “{gist}”", 10, rungs[3].action, rungs, reading.area, "sit_with"
        )
    rungs = (
        rung(f"Give “{gist}” 30 minutes", 30, Operator.SIT_WITH),
        rung(f"Give “{gist}” 10 minutes, then decide", 10, Operator.SIT_WITH),
        rung(f"Give “{gist}” 2 minutes, then decide", 2, Operator.SIT_WITH, Operator.LESS_TIME),
        rung(f"Write down one first step for “{gist}”", 1, Operator.EXTERNALISE),
        rung(f"Write “{gist}” at the top of a page", 0.5, Operator.FIRST_STEP),
    )
    return Suggestion(rungs[1].action, "After lunch", 10, rungs[3].action, rungs, reading.area, "sit_with")


def picture(reading: Reading) -> Suggestion:
    """A few lines on what a wish looks like, or on one moment of what is to stop: noticing, and changing
    nothing.
    """
    gist = gist_of(reading)
    ending = _ENDING.match(gist)
    about = (
        f"one moment of “{gist[ending.end() :]}”" if ending else f"what “{_BEING.sub('', gist)}” looks like"
    )
    rungs = (
        rung(f"Write half a page on {about}", 10, Operator.OBSERVE),
        rung(f"Write 3 lines on {about}", 5, Operator.OBSERVE, Operator.LESS_AMOUNT),
        rung(f"Write one line on {about}", 2, Operator.EXTERNALISE),
        rung(f"Write one word on {about}", 1, Operator.LESS_AMOUNT),
        rung(f"Write “{gist}” at the top of a page", 0.5, Operator.FIRST_STEP),
    )
    return Suggestion(rungs[1].action, "After dinner", 5, rungs[3].action, rungs, reading.area, "own")


# What is to stop, before an act or a thing: "stop being so hard on myself", "no more red bull".
_ENDING = re.compile(
    r"(?:(?:try to|completely|finally) )?(?:stop|quit|no more|give up|avoid|no|never) (?=\w)", re.IGNORECASE
)
_BEING = re.compile(r"^(?:be|feel|become) (?:(?:a|an|the) )?(?=\w{4})", re.IGNORECASE)
_FILLER = re.compile(
    r"^(?:(?:so|ok|my|new|years?|year’s|year's|goal|resolutions?|is|to|i|i'm|im|i’m|want|wanna|gonna|need"
    r"|going|will|i'll|i’ll|ill|have|"
    r"really|just|please|the|:|#\w+|finally|try|would (?:like|love)|gotta"
    r"|trying|this|for|20\d\d)\b[\s:,.]*)+",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"[.;,!?(]| (?:because|cuz|bc|so that|so i|but|who|which|that|is|are|was|has been|even tho"
    r"|when|while|instead"
    r"|even though) |<| #| in 20\d\d",
    re.IGNORECASE,
)
_LOOSE = word_set(
    """
    and or the a an my to of with in on at for i so all is be by from every since than til until but not max
    about into ive im this these just once without even if finally where what after before 1 2 3 4 5 6 7 8 9 0
    """
)
_LONGEST = 32  # characters that still read well inside a sentence


def gist_of(reading: Reading) -> str:
    """The goal in a few of the person's own words, at most about 32 characters."""
    text = reading.parts[0] if reading.parts else reading.text
    text = re.sub(r"[“”\"]", "", text).strip(" .,;:!?-")
    short = _FILLER.sub("", text) or text
    aside = _ASIDE.split(short)[0].strip()
    short = (
        aside
        if " " in aside or not _ASIDE.search(short)
        else re.split(r"[.;,!?(<]", short)[0].strip() or short
    )
    words: list[str] = []
    for word in short.split():
        if len(" ".join([*words, word])) > _LONGEST:
            break
        words.append(word)
    while len(words) > 2 and words[-1].lower() in _LOOSE:
        words.pop()
    gist = " ".join(words)
    return _inside(gist if len(gist) > 3 else text[:_LONGEST].strip())


def _inside(gist: str) -> str:
    """The gist as it stands inside a sentence: with a small letter, unless a name begins it."""
    first = gist.split(" ", maxsplit=1)[0]
    named = first.lower() in PROPER or first[1:] != first[1:].lower() or first == "I"
    return gist if named else gist[:1].lower() + gist[1:]
