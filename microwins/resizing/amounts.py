"""Amounts that a person may write into a step, and about how long one of them takes.

amount_in("10 Seiten lesen") -> Amount(start, end, 10.0, "page")
"""

import re
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from microwins.resizing.counting import UNITS
from microwins.resizing.tongue import ENGLISH, tongue
from microwins.resizing.values import Dimension

_MINUTES_EACH = MappingProxyType(
    {
        "km": 8.0,
        "mile": 12.0,
        "lap": 2.0,
        "page": 2.0,
        "chapter": 20.0,
        "book": 240.0,
        "lesson": 15.0,
        "lecture": 45.0,
        "article": 6.0,
        "video": 10.0,
        "episode": 30.0,
        "email": 3.0,
        "letter": 10.0,
        "message": 1.0,
        "recipe": 30.0,
        "song": 4.0,
        "room": 20.0,
        "box": 10.0,
        "problem": 5.0,
        "exercise": 4.0,
        "question": 2.0,
        "paragraph": 4.0,
        "step": 0.01,
        "pushup": 0.1,
        "pullup": 0.2,
        "squat": 0.1,
        "situp": 0.1,
        "burpee": 0.2,
        "breath": 0.1,
        "litre": 5.0,
        "glass": 1.0,
        "word": 0.5,
        "line": 0.5,
        "verse": 0.5,
        "flashcard": 0.3,
        "rep": 0.1,
    }
)
_MOST = 100_000
_EACH = 1.0  # minutes that one of anything else may take, on a calm day
_UNDIVIDED = frozenset({Dimension.MASS, Dimension.MONEY})
_THOUSANDS = re.compile(r"\d{1,3}(?:[.,  ]\d{3})+")
_ENGLISH = re.compile(
    r"(?<![\w.,:])(?:(?:at|by|until|till|before|after|around|page|chapter|number|day|week) \d\S*"
    r"|(?P<number>\d{1,3}(?:,\d{3})+|\d+) (?!(?:am|pm|a\.m|p\.m|o[’']clock|percent)\b)(?P<unit>[a-z-]+))",
    re.IGNORECASE,
)
_CALENDAR = frozenset({"day", "night", "week", "month", "year", "time", "weekend", "morning", "evening"})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what it counts: where the number stands, and the unit in English, "" for another one."""

    start: int
    end: int
    value: float
    unit: str

    @property
    def minutes_each(self) -> float:
        """About how many minutes one takes."""
        return _MINUTES_EACH.get(self.unit, _EACH)


def amount_in(text: str, language: str) -> Amount | None:
    """The first amount in a text that a smaller one may take the place of; None where there is none.

    Clock times, dates, "page 30", money and weight are none.
    """
    for found in _pattern(language).finditer(text):
        if found["number"] is None:
            continue
        value = number(found["number"], language)
        name, dimension = unit_of(found["unit"], language) or ("", Dimension.AMOUNT)
        whole = 1 < value <= _MOST and value == int(value)
        if whole and dimension not in _UNDIVIDED and name not in _CALENDAR:
            return Amount(*found.span("number"), value, name)
    return None


def number(text: str, language: str) -> float:
    """A number as it is typed, in digits or as a word: "10.000" in German is ten thousand."""
    spelled = tongue(language).numbers
    if text.lower() in spelled:
        return spelled[text.lower()]
    if _THOUSANDS.fullmatch(text):
        return float(re.sub(r"\D", "", text))
    return float(text.replace(",", "."))


def unit_of(word: str, language: str) -> tuple[str, Dimension] | None:
    """What a word counts, as the engine calls it in English; None for a word that is no known unit."""
    if language == ENGLISH:
        return UNITS.get(word.lower())
    name = next((name for name, pattern in _units(language) if pattern.fullmatch(word)), None)
    return UNITS[name] if name else None


@cache
def _units(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    units: dict[str, str] = tongue(language).parts["unit"]
    return tuple((name, re.compile(pattern, re.IGNORECASE)) for name, pattern in units.items())


@cache
def _pattern(language: str) -> re.Pattern[str]:
    if language == ENGLISH:
        return _ENGLISH
    words = tongue(language)
    spelled = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    beside = words.parts["amount"]
    return re.compile(
        rf"(?<![\w.,:])(?:(?:{beside['before']}) \S+|(?P<number>\d{{1,3}}(?:[.,]\d{{3}})+|\d+|{spelled})"
        rf"\s?(?!{beside['after']})(?P<unit>[^\W\d_][^\W_]*|€))",
        re.IGNORECASE,
    )
