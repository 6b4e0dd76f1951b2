"""The numbers of a goal: sizes with their units and periods, clock times, and the digits that are no size
at all.

"1)", years, dates, ordinals and "24/7" are no sizes. "10k steps", "a 10k run" and "$10k" differ; of a range
the higher end counts ("12-14 hours" is 14). Clock times are hours from 0 to 24, so that midnight as a
bedtime is 24.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from microwins.resizing.clocks import PREPOSITIONS, clock, clock_of
from microwins.resizing.counting import UNITS, Amount, amount, number, unit_at
from microwins.resizing.periods import DEADLINE, MONTHS, PER, named_days, period_of
from microwins.resizing.text import Plain
from microwins.resizing.values import Dimension

_FROM_TO = re.compile(r"\bfrom (?:\S+ ){1,6}?to (?:only |just |like )?(\d+)\b(?! ?(?:am|pm))")


@dataclass(frozen=True, slots=True)
class Quantities:
    """What the numbers of a goal say together; see `Reading` for the fields."""

    main: Amount | None
    amounts: tuple[Amount, ...]
    period: str | None
    frequency: int | None
    deadline: str | None


def quantities(plain: Plain) -> Quantities:
    """Every size in a goal, its main number, its period, frequency and deadline."""
    amounts = tuple(_amounts(plain))
    main = _target(plain.text, amounts) or min(amounts, key=lambda a: a.rank, default=None)
    period = period_of(plain.text, main)
    times = next((a for a in amounts if a.unit in {"time", "day", "night"} and a.rank == 1), None)
    frequency = int(times.value) if times else named_days(plain)
    if frequency and not period:
        period = "week"
    found = DEADLINE.search(plain.text)
    return Quantities(main, amounts, period, frequency, found[0] if found else None)


def _target(text: str, amounts: Sequence[Amount]) -> Amount | None:
    """What it is to come to, where a goal says from what: "from 20 cigarettes to 10", "from a pack to 5"."""
    found = _FROM_TO.search(text)
    if not found:
        return None
    named = next((a for a in amounts if a.start == found.start(1)), None)
    left = next((a for a in amounts if found.start() < a.start < found.start(1) and a.rank == 0), None)
    if named or not left:
        return named
    return replace(left, value=float(found[1]), start=found.start(1), end=found.end(1))


def _amounts(plain: Plain) -> list[Amount]:
    words = [w.text for w in plain.words]
    found: list[Amount] = []
    at, listed = 0, 0
    while at < len(words):
        if words[at] in {"midnight", "noon", "midday"}:
            before = words[at - 1] if at else ""
            if before in PREPOSITIONS:
                found.append(clock(plain, at, at + 1, 24.0 if words[at] == "midnight" else 12.0, before))
            at += 1
            continue
        if (words[at] in {"twice", "thrice"} and PER.search(" ".join(words[at + 1 : at + 4]) + " ")) or (
            words[at] in {"twice", "thrice"} and _per_follows(words, at + 1)
        ):
            value = 2.0 if words[at] == "twice" else 3.0
            found.append(amount(plain, at, at + 1, value, "time", Dimension.COUNT, 1))
            at += 1
            continue
        if words[at] == "first" and words[at + 1 : at + 2] in (["hour"], ["minute"]):
            found.append(amount(plain, at, at + 2, 1.0, words[at + 1], Dimension.TIME, 0))
            at += 2
            continue
        if _is_list_number(words, at, listed):
            listed = int(words[at])
            at += 2
            continue
        if counted := number(words, at):
            value, end, spelled = counted
            size = _sized(plain, words, at, end, value, spelled)
            if size:
                found.append(size)
                at = max(end, at + 1)
                continue
            at = end
            continue
        at += 1
    return found


def _is_list_number(words: Sequence[str], at: int, listed: int) -> bool:
    """Whether the number at `at` counts the items of a list: "1)", "2.", "#3"."""
    if not words[at].isdecimal() or at + 1 >= len(words):
        return False
    value = int(words[at])
    in_turn = value == listed + 1 or (listed == 0 and value <= 3)
    if words[at + 1] in {".", ")", ":"} and in_turn and at + 2 < len(words):
        return words[at + 2][0].isalpha()
    if at and words[at - 1] == "#":
        return True
    return (
        words[at + 1] == "-" and in_turn and (at == 0 or words[at - 1] in ".,;") and not number(words, at + 2)
    )


def _sized(
    plain: Plain, words: Sequence[str], at: int, end: int, value: float, spelled: bool
) -> Amount | None:
    """The number at [at, end) as an amount, or None where it is no size."""
    raw, before = words[at], words[at - 1] if at else ""
    after = words[end] if end < len(words) else ""
    if before == "every" or words[max(0, at - 2) : at] == ["every", "other"]:
        return None  # "every 5 minutes" says how often something annoys
    if raw[0] in "$£€":
        unit = {"$": "usd", "£": "gbp", "€": "eur"}[raw[0]]
        return amount(plain, at, end, value, unit, Dimension.MONEY, 0)
    if (hour := clock_of(plain, words, at, end, value)) is not None:
        return hour
    if "/" in raw or after in {"%", "percent", "st", "nd"} or {before, after} & MONTHS:
        return None
    if looked_back := next((w for w in words[max(0, at - 4) : at] if w in {"bmi", "gpa"}), None):
        return amount(plain, at, end, value, looked_back, Dimension.COUNT, 0)
    if (
        words[at].endswith("k")
        and UNITS.get(after, ("item",))[0] == "item"
        and (race := _race(plain, at, end, value))
    ):
        return race
    if (found := unit_at(words, end + 1 if after == "-" else end, at)) is not None:
        return _with_unit(plain, words, at, value, found, spelled=spelled)
    if raw.isdecimal() and 1900 <= value <= 2100:
        return None
    return _bare(plain, at, end, value)


def _with_unit(
    plain: Plain,
    words: Sequence[str],
    at: int,
    value: float,
    found: tuple[str, Dimension, int],
    *,
    spelled: bool,
) -> Amount | None:
    """The number at `at` with the unit found behind it, unless the two are no size ("3 times" of nothing)."""
    name, dimension, end = found
    if dimension is Dimension.TIME and words[end : end + 3] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    if name == "time" and not PER.search(" ".join(words[end : end + 3])) and not _per_follows(words, end):
        return None
    if name == "lb" and re.search(r"\b(?:save|saving|owe|debt|pay|spend|earn)\b", plain.text):
        name, dimension = "gbp", Dimension.MONEY
    if dimension is Dimension.COUNT and (spelled or words[at - 1 : at] == ["with"]):
        return None
    return amount(plain, at, end, value, name, dimension, _rank(words, at, end, name))


def _per_follows(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in {
        "daily",
        "weekly",
        "every",
        "each",
        "per",
        "/",
        "this",
        "week",
        "month",
    }


def _bare(plain: Plain, at: int, end: int, value: float) -> Amount | None:
    """A number without a unit, where the goal around it tells which it is."""
    text = plain.text
    if (
        re.search(r"\b(?:save|saving|savings|pay|debt|owe|earn|card|salary|loan|loans|make \d+k)\b", text)
        and value >= 50
    ):
        return amount(plain, at, end, value, "usd", Dimension.MONEY, 0)
    if re.search(r"\b(?:lose|drop|shed|weigh|bench|squat|deadlift)\b", text) and 3 <= value <= 600:
        return amount(plain, at, end, value, "lb", Dimension.MASS, 0)
    return None


def _race(plain: Plain, at: int, end: int, value: float) -> Amount | None:
    """ "a 10k" in a goal about running is ten kilometres."""
    if value >= 200_000 or not re.search(
        r"\b(?:run\w*|jog\w*|race|couch to|park|swim|walk|row)\b", plain.text
    ):
        return None
    return amount(plain, at, end, value / 1_000, "km", Dimension.AMOUNT, 0)


def _rank(words: Sequence[str], at: int, end: int, unit: str) -> int:
    """0: the size itself. 1: how often. 3: a deadline or a stretch of time."""
    before = words[max(0, at - 3) : at]
    if unit in {"day", "week", "month", "year", "night"}:
        per = PER.match(" ".join(words[end : end + 2])) or _per_follows(words, end)
        return 1 if per and unit in {"day", "night"} else 3
    if unit in {"hour", "minute"} and before[-1:] == ["in"]:
        return 3
    return 1 if unit == "time" else 0
