"""What a cell of a table says: a day, and whether something was done on it, in several languages."""

import re
from datetime import date
from enum import StrEnum

from microwins.domain.win import Status


class DateOrder(StrEnum):
    """How a date like 03/04/2025 is meant."""

    YEAR_FIRST = "year_first"
    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


_NUMBERS = re.compile(r"\s*(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})(?:$|[T ,].*)", re.DOTALL)
_COMPACT = re.compile(r"\s*(\d{4})(\d{2})(\d{2})\s*")


def day_of(said: str, order: DateOrder) -> date | None:
    """The day a cell names, also at the beginning of a moment."""
    found = _NUMBERS.match(said) or _COMPACT.fullmatch(said)
    if found is None:
        return None
    one, two, three = (int(part) for part in found.groups())
    if len(found[1]) == 4:
        year, month, day = one, two, three
    elif order is DateOrder.MONTH_FIRST:
        month, day, year = one, two, three
    elif order is DateOrder.DAY_FIRST:
        day, month, year = one, two, three
    else:
        return None
    try:
        return date(year + 2000 if year < 100 else year, month, day)
    except ValueError:
        return None


def looks_like_date(said: str) -> bool:
    """Whether a cell is a date in any order."""
    return any(day_of(said, order) is not None for order in DateOrder)


_DONE = frozenset(
    """1 true yes y x ✓ ✔ ✅ done complete completed checked kept ok
    ja j oui si sí sim sì tak ano igen evet да так はい 是 erledigt fait hecho fatto""".split()  # noqa: SIM905
)
_SMALL = {"small", "partial", "partly"}
_REST = {"rest", "skip", "skipped", "#skip", "pause", "paused"}
_NOT = {"", "not done"}.union(
    """0 false no n - – ✗ ✘ ❌ none quiet unknown
    nein non não nie ne nem hayır нет ні いいえ 否""".split()  # noqa: SIM905
)


def status_of(said: str) -> tuple[Status | None, float | None] | None:
    """What a cell says of a day, and its number if it is one; None where it says nothing we understand."""
    word = said.strip().casefold()
    for words, status in ((_DONE, Status.KEPT), (_SMALL, Status.SMALL), (_REST, Status.REST), (_NOT, None)):
        if word in words:
            return status, None
    try:
        amount = float(word.replace(",", "."))
    except ValueError:
        return None
    if not 0 <= amount < 1e15:
        return None
    return (Status.KEPT if amount > 0 else None), amount
