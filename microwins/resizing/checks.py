"""The four checks of a micro-win: easy, meaningful, specific, repeatable. They answer live for any sentence."""

import re
from dataclasses import dataclass

from microwins.domain.win import Energy
from microwins.resizing.reading import Reading

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*(hours?|minutes?|mins?|seconds?)\b(?!\s+(?:earlier|later|before|after))", re.I)


@dataclass(frozen=True, slots=True)
class Checks:
    """Which of the four checks a sentence passes."""

    easy: bool
    meaningful: bool
    specific: bool
    repeatable: bool


def check(
    sentence: str,
    minutes: float,
    reading: Reading,
    *,
    energy: Energy = Energy.SOME,
    confidence: int | None = None,
    counts: bool = False,
) -> Checks:
    """The four answers for one promise. `minutes`: its size. `counts`: the person says that it counts."""
    limit = 2 if energy is Energy.LITTLE else 10
    easy = minutes <= limit and (confidence is None or confidence >= 7)
    return Checks(easy, counts or bool(reading.text), "," in sentence, bool(sentence))


def minutes_in(sentence: str) -> float | None:
    """The size that a person typed into a sentence, in minutes; None where there is none."""
    if not (found := _SIZE.search(sentence)):
        return None
    return float(found[1]) * {"h": 60.0, "m": 1.0, "s": 1 / 60}[found[2][0].lower()]
