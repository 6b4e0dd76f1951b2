"""Which numbers are big promises by themselves: five hours a day, fifty pages, ten kilos in a month."""

import re

from microwins.resizing.counting import Amount
from microwins.resizing.quantity import Quantities
from microwins.resizing.values import Dimension

_MONEY = {"usd", "gbp", "eur"}
BIG = {
    "step": 10_000,
    "page": 50,
    "chapter": 5,
    "lecture": 5,
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
    "song": 10,
    "letter": 30,
    "box": 30,
    "plank": 50,
}


def is_big(amount: Amount, numbers: Quantities, text: str, avoiding: bool) -> bool:
    """Whether a number by itself makes the brain say "reject"."""
    if amount.unit == "clock":
        waking = re.search(r"\b(?:wake|waking|up|rise|alarm|morning|club)\b", text)
        return amount.value <= 5.5 and bool(waking) and amount.preposition != "until" and not avoiding
    if amount.dimension is Dimension.TIME and amount.rank < 3:
        return not avoiding and _is_long(amount, numbers, text)
    if amount.unit in {"week", "month", "day"} and amount.rank == 3:
        return _is_soon(amount, text)
    if amount.unit in {"day", "time", "night"} and amount.rank == 1:
        return numbers.period == "week" and amount.value >= 5 and not avoiding
    if amount.unit in {"lb", "kg", "stone"} and re.search(r"\b(?:put on|gained|weigh|bench)\b", text):
        return amount.unit == "lb" and "bench" in text and amount.value >= 200
    if avoiding and amount.unit in {"drink", "cup", "can", "cigarette", "beer", "bottle"}:
        return False
    if amount.unit == "kcal":
        return amount.value <= 1_200  # here the small number is the big promise
    return amount.value >= _limit(amount.unit, numbers.period, text)


def _is_long(amount: Amount, numbers: Quantities, text: str) -> bool:
    """Whether a time is long for its period: an hour a day, five hours a week; sleep is never too long."""
    if "sleep" in text or "nap" in text.split():
        return False
    times = numbers.frequency or 1 if numbers.period == "day" else 1
    minutes = amount.value * {"hour": 60, "minute": 1, "second": 1 / 60}[amount.unit] * times
    if numbers.period is None:
        return minutes >= 180
    return minutes >= (60 if numbers.period == "day" else 300)


_AMBITIOUS = re.compile(
    r"\b(?:learn|master|fluent\w*|become|get (?:abs|fit|ripped)|write|finish|lose|memori[sz]e|build|pass)\b"
)


def _is_soon(amount: Amount, text: str) -> bool:
    """Whether a stretch of time is short for what it is to hold ("fluent in 3 months"), or a long run of
    days.
    """
    within = re.search(rf"\b(?:in|within|under) (?:the next |just |only |like )?{amount.value:g}\b", text)
    if amount.unit == "day" and not within:
        return amount.value >= 75
    soon = amount.value <= {"week": 12, "month": 3, "day": 60}[amount.unit]
    return soon and bool(within and _AMBITIOUS.search(text))


_NEXT_WEEKS = re.compile(r"\b(?:in|by|before) (?:a|one|the|\d+|two|this)? ?(?:week|month|weeks)\b")


def _limit(unit: str, period: str | None, text: str) -> float:
    """From which number of a unit on a promise is a big one, for its period."""
    if unit == "book":
        return {"day": 1, "week": 1, "month": 4}.get(period or "", 30)
    if unit in {"lb", "kg", "stone"} and _NEXT_WEEKS.search(text):
        return BIG[unit] / 2.5
    if (unit == "word" and period == "day") or (unit in _MONEY and period in {"month", "week"}):
        return 1_000
    return BIG.get(unit, 1_000)
