"""Coming back after quiet days: one small thing to begin with, and nothing to catch up on.

What a quiet day is, `evidence.quiet_days` says, for the charts and for here.
"""

from collections.abc import Collection, Sequence
from datetime import date, timedelta
from typing import NamedTuple

from microwins.domain import evidence
from microwins.domain.day import QUIET_STRETCH
from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.win import Row, Status

_ONE_DAY = timedelta(days=1)


class Return(NamedTuple):
    """Someone is back. gap: the quiet days as a rest, if the person wants them to be one. quiet: how many."""

    gap: Rest
    quiet: int


def coming_back(
    today: date, last: date | None, planned: Collection[date], rested: Collection[date] = ()
) -> Return | None:
    """The gap that ends today; None where there are fewer than `QUIET_STRETCH` quiet days, or no past.

    last: the last day before today with anything kept. planned, rested: the days since for which that is so.
    """
    if last is None:
        return None
    quiet = evidence.quiet_days(last, today, rested, planned)
    if quiet < QUIET_STRETCH:
        return None
    return Return(Rest(EVERYTHING, last + _ONE_DAY, today - _ONE_DAY), quiet)


def one_to_begin_with(rows: Sequence[Row]) -> int | None:
    """The micro-win to show alone, at its bad-day size: the one that was kept most often before.

    Among those planned for the day, if any is; the earlier in the list of equals; None where all rest.
    """
    open_ones = [row for row in rows if row.status is not Status.REST]
    planned = [row for row in open_ones if row.planned] or open_ones
    best = max(planned, key=lambda row: row.total, default=None)
    return None if best is None else best.win.id
