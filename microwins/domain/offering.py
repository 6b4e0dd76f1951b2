"""From what is recorded about a micro-win to what pacing knows of it.

Misfit   why a promise didn't fit on a day, in one tap
Record   everything recorded that its size depends on
planned_days, standing   the same as pacing takes it
offer    what to propose today, if anything
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from microwins.domain import pacing
from microwins.domain.pacing import Asked, Day, Proposal, Standing, Told
from microwins.domain.win import Rung, Size, Status, bad_day_minutes

_TOLD = {Status.KEPT: Told.KEPT, Status.SMALL: Told.SMALL, Status.REST: Told.REST}


class Misfit(StrEnum):
    """What "too big today?" is answered with."""

    TOO_LONG = "too_long"
    TOO_TIRED = "too_tired"
    TOO_VAGUE = "too_vague"
    WRONG_MOMENT = "wrong_moment"

    @property
    def about_size(self) -> bool:
        """Whether it says something about the size; clearer words or another moment are no smaller size."""
        return self in {Misfit.TOO_LONG, Misfit.TOO_TIRED}


@dataclass(frozen=True, slots=True)
class Record:
    """What is recorded about one micro-win.

    sizes: oldest first, at least one. ticks: what happened on its days. misfits: the days on which it didn't
    fit. resting: the days of a rest that has no record of its own. confidence: the first answer on the ruler.
    sayable: whether its sentence holds an amount that can be any number, so that no ladder is needed.
    """

    sizes: tuple[Size, ...]
    ticks: Mapping[date, Status] = field(default_factory=dict)
    misfits: Mapping[date, Misfit] = field(default_factory=dict)
    resting: Collection[date] = frozenset()
    rungs: tuple[Rung, ...] = ()
    confidence: int | None = None
    asked: Asked | None = None
    sayable: bool = True


def planned_days(record: Record, today: date) -> list[Day]:
    """The planned days, oldest first, and others on which something was recorded; today only if it told."""
    days, sizes, at = [], record.sizes, 0
    day = min(sizes[0].from_day, *record.ticks, today)
    while day <= today:
        while at + 1 < len(sizes) and sizes[at + 1].from_day <= day:
            at += 1
        size, told = sizes[at], _told(record, day)
        if told.tells or (day < today and size.on(day)):
            days.append(Day(day, told, size.minutes, bad_day_minutes(size, record.rungs)))
        day += timedelta(days=1)
    return days


def standing(record: Record, *, look_back: bool = False) -> Standing:
    """Where the micro-win stands. A size of other words and the same minutes is the same size."""
    now = record.sizes[-1]
    since = now.from_day
    for size in reversed(record.sizes):
        if size.minutes != now.minutes:
            break
        since = size.from_day
    ladder = () if record.sayable else tuple(rung.minutes for rung in record.rungs)
    return Standing(record.sizes[0].from_day, since, now.minutes, ladder, record.asked, look_back)


def offer(record: Record, today: date, *, look_back: bool = False) -> Proposal | None:
    """What to propose today, if anything. A year of one micro-win takes a hundredth of a second."""
    days = planned_days(record, today)
    belief = pacing.believe(record.sizes[0].minutes, record.confidence, days)
    return pacing.propose(belief, days, standing(record, look_back=look_back), today)


def _told(record: Record, day: date) -> Told:
    if (status := record.ticks.get(day)) is not None:
        return _TOLD[status]
    misfit = record.misfits.get(day)
    if misfit is not None and misfit.about_size:
        return Told.NOT_FITTING
    return Told.REST if day in record.resting else Told.QUIET
