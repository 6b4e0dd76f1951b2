"""Rest: for a day, a span, or until further notice; from one micro-win or from everything. Never a miss.

    Rest             a span of rest, as the person gave it
    resting_days     the days of a span on which it rests, for the charts and for pacing
    ended            the same rest, over from today on
    free_rests_left  how many rest days of this week are offered without a reason

A promise kept on a day of rest counts like any other: rest is an offer, not a lock.
"""

from collections.abc import Collection
from datetime import date, timedelta
from typing import NamedTuple

from microwins.domain.day import week_of

EVERYTHING = None  # in place of a micro-win's id
FURTHER_NOTICE = None  # in place of a last day
FREE_A_WEEK = 2
NO_FREE_RESTS = frozenset({"substance"})  # areas in which a day off has to be wished for, not offered

_ONE_DAY = timedelta(days=1)


class Rest(NamedTuple):
    """Days of rest from one micro-win, or from `EVERYTHING`.

    last: the last of them, not before the first; `FURTHER_NOTICE` until the person ends it.
    id: its number in the record, 0 while it is not written down.
    """

    win_id: int | None
    first: date
    last: date | None
    id: int = 0

    def holds(self, win_id: int, day: date) -> bool:
        """Whether it is a rest from that micro-win on that day."""
        return (
            self.win_id in {EVERYTHING, win_id}
            and self.first <= day
            and (self.last is FURTHER_NOTICE or day <= self.last)
        )


def rest_between(one: date, other: date, win_id: int | None = EVERYTHING) -> Rest:
    """A rest over a span, whichever end was named first."""
    return Rest(win_id, min(one, other), max(one, other))


def resting_days(rests: Collection[Rest], win_id: int, first: date, last: date) -> frozenset[date]:
    """The days from `first` to `last` on which a micro-win rests."""
    days: set[date] = set()
    for rest in rests:
        if rest.win_id in {EVERYTHING, win_id}:
            start, end = max(first, rest.first), last if rest.last is None else min(last, rest.last)
            days.update(start + timedelta(days=n) for n in range((end - start).days + 1))
    return frozenset(days)


def ended(rest: Rest, today: date) -> Rest | None:
    """The rest without today and what would follow; None where nothing of it has been rested yet."""
    if rest.first >= today:
        return None
    yesterday = today - _ONE_DAY
    return rest if rest.last is not None and rest.last < today else rest._replace(last=yesterday)


def free_rests_left(rested: Collection[date], day: date, area: str, first_weekday: int = 0) -> int:
    """How many more days of the week of `day` may be rested without a reason, 0 to `FREE_A_WEEK`.

    rested: the days on which this micro-win rests. It may rest more often; it is not offered, that is all.
    """
    if area in NO_FREE_RESTS:
        return 0
    taken = sum(each in rested for each in week_of(day, first_weekday))
    return max(0, FREE_A_WEEK - taken)
