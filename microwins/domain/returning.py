"""Coming back after quiet days: one small thing to begin with, and nothing to catch up on.

A quiet day is one on which something was planned and nothing is recorded. Days of rest are not quiet, and do
not end a quiet stretch either (as in `evidence.came_back`); days nothing was planned for don't count at all.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from microwins.domain.evidence import QUIET_STRETCH
from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.win import Row, Status

_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Return:
    """Someone is back. gap: the quiet days as a rest, if the person wants them to be one. quiet: how many."""

    gap: Rest
    quiet: int


def coming_back(
    today: date, rows: Collection[Row], kept: Iterable[date], rested: Collection[date] = ()
) -> Return | None:
    """The gap that ends today; None where there are fewer than `QUIET_STRETCH` quiet days, or no past.

    rows: the active micro-wins, whose weekdays say what was planned. kept: the days with anything kept.
    """
    last = max((day for day in kept if day < today), default=None)
    if last is None:
        return None
    weekdays = 0
    for row in rows:
        weekdays |= row.win.size.weekdays
    between = (last + timedelta(days=n) for n in range(1, (today - last).days))
    quiet = [day for day in between if weekdays >> day.weekday() & 1 and day not in rested]
    if len(quiet) < QUIET_STRETCH:
        return None
    return Return(Rest(EVERYTHING, last + _ONE_DAY, today - _ONE_DAY), len(quiet))


def one_to_begin_with(rows: Sequence[Row]) -> int | None:
    """The micro-win to show alone, at its bad-day size: the one that was kept most often before.

    Among those planned for the day, if any is; the earlier in the list of equals; None where all rest.
    """
    open_ones = [row for row in rows if row.status is not Status.REST]
    planned = [row for row in open_ones if row.planned] or open_ones
    best = max(planned, key=lambda row: row.total, default=None)
    return None if best is None else best.win.id
