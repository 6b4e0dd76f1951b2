"""Lengths of time in a sentence, in any of the languages there are.

minutes_in("walk for half an hour") -> 30.0
length_in("eine halbe Stunde lesen") -> Length(0, 17, 30.0, "de")
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from microwins.resizing.tongue import ENGLISH, TONGUES, told_in, tongue

_TIME = re.compile(
    r"\b(?:(?P<digits>\d+(?:[.,]\d+)?)[ -]*"
    r"|(?P<word>half an?|quarter of an|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty"
    r"|sixty)[ -]+)"
    r"(?P<unit>hours?|hrs?|hr|h|minutes?|mins?|min|m|seconds?|secs?|s)\b"
    r"(?!\.? (?:earlier|later|before|after|walk away|ago|old|early|late|sooner))",
    re.IGNORECASE,
)
_SPELLED = {
    "one": 1.0,
    "a": 1.0,
    "an": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    "ten": 10.0,
    "fifteen": 15.0,
    "twenty": 20.0,
    "thirty": 30.0,
    "forty": 40.0,
    "sixty": 60.0,
    "half a": 0.5,
    "half an": 0.5,
    "quarter of an": 0.25,
}
_OF_UNIT = {"h": 60.0, "m": 1.0, "s": 1 / 60}


@dataclass(frozen=True, slots=True)
class Length:
    """A length of time: where it stands in its sentence, in minutes, and the language it is said in."""

    start: int
    end: int
    minutes: float
    language: str


def minutes_in(sentence: str) -> float | None:
    """The size that a person typed into a sentence, in minutes; None where there is none.

    "15 minutes earlier" is a move of the clock, not a size.
    """
    found = length_in(sentence)
    return None if found is None else found.minutes


def length_in(sentence: str) -> Length | None:
    """The first length of time in a sentence, in its own language or another; None where there is none."""
    own = told_in(sentence)
    for code in (own, *(each for each in TONGUES if each != own)):
        found = _TIME.search(sentence) if code == ENGLISH else tongue(code).lengths.found.search(sentence)
        if found and not any(tongue(each).lengths.moved.match(sentence, found.end()) for each in TONGUES):
            return Length(*found.span(), _minutes(found, code), own if code == ENGLISH else code)
    return None


def _minutes(found: re.Match[str], code: str) -> float:
    if code == ENGLISH:
        number = found["digits"] or found["word"].lower()
        return _value(number, _SPELLED) * _OF_UNIT[found["unit"][0].lower()]
    words = tongue(code)
    if whole := found["whole"]:
        return float(words.lengths.whole[whole.lower()])
    unit = "hours" if found["hours"] else "minutes" if found["minutes"] else "seconds"
    return _value(found["number"].lower(), words.numbers) * _OF_UNIT[unit[0]]


def _value(number: str, spelled: Mapping[str, float]) -> float:
    return spelled[number] if number in spelled else float(number.replace(",", "."))
