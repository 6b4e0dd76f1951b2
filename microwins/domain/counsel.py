"""What a person may bring to a session: its days, how sizes changed in them, rests and coming back.

Period, days_of   the span of the sheet
Promise           one micro-win with all that is on record about it; `steps` is how its size changed
Together          what several promises add up to on the days of the span
Note              the note of a day, and whether the person lets others read it
"""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise

from microwins.domain.win import MicroWin, Size, Status


class Period(StrEnum):
    """The spans a sheet can be about."""

    FOUR_WEEKS = "four_weeks"
    THREE_MONTHS = "three_months"  # thirteen whole weeks
    BEGINNING = "beginning"
    OWN = "own"  # two dates of the person's own


_LONG = {Period.FOUR_WEEKS: timedelta(weeks=4), Period.THREE_MONTHS: timedelta(weeks=13)}


@dataclass(frozen=True, slots=True)
class Days:
    """The days from `first` to `last`, both among them."""

    first: date
    last: date

    def __contains__(self, day: object) -> bool:
        return isinstance(day, date) and self.first <= day <= self.last


def days_of(period: Period, today: date, beginning: date, own: Days | None = None) -> Days:
    """The days of a period: none before `beginning`, the first day of the record, and none to come.

    `own` counts for Period.OWN alone; its two days may stand in either order.
    """
    earliest = min(beginning, today)
    if period is Period.OWN and own is not None:
        first, last = (min(max(day, earliest), today) for day in sorted((own.first, own.last)))
        return Days(first, last)
    long = _LONG.get(period)
    return Days(earliest if long is None else max(earliest, today - long + timedelta(days=1)), today)


class Turn(StrEnum):
    """How a size differs from the one before it."""

    SMALLER = "smaller"
    BIGGER = "bigger"
    REWORDED = "reworded"  # as long as before, in other words


@dataclass(frozen=True, slots=True)
class Step:
    """A size as it was from its day on. turn: None for the first one told."""

    size: Size
    turn: Turn | None


def steps(sizes: Sequence[Size], days: Days) -> tuple[Step, ...]:
    """How a size changed within `days`, beginning with the size it had on the first of them.

    sizes: in the order of their days. Changes of cue or weekdays alone are none of size, and of several
    sizes of one day the last one holds.
    """
    held: list[Size] = []
    for size in sizes:
        if held and held[-1].from_day == size.from_day:
            held.pop()
        if not held or (held[-1].action, held[-1].minutes) != (size.action, size.minutes):
            held.append(size)
    before = [size for size in held if size.from_day <= days.first][-1:]
    shown = before + [size for size in held if size.from_day in days and size not in before]
    first = [Step(size, None) for size in shown[:1]]
    return (*first, *(Step(now, _turn(was, now)) for was, now in pairwise(shown)))


def _turn(was: Size, now: Size) -> Turn:
    if now.minutes == was.minutes:
        return Turn.REWORDED
    return Turn.SMALLER if now.minutes < was.minutes else Turn.BIGGER


@dataclass(frozen=True, slots=True)
class Promise:
    """One micro-win and its record. rested: of the days asked for. confidences: oldest first, 0 to 10."""

    win: MicroWin
    sizes: tuple[Size, ...]
    ticks: Mapping[date, Status]
    rested: frozenset[date]
    planned: frozenset[date]
    confidences: tuple[tuple[date, int], ...]

    def kept(self, days: Days) -> int:
        """How often it was kept."""
        return sum(status.counts for day, status in self.ticks.items() if day in days)

    def kept_small(self, days: Days) -> int:
        """How often of these at its bad-day size."""
        return sum(status is Status.SMALL for day, status in self.ticks.items() if day in days)

    def sure(self, days: Days) -> tuple[tuple[date, int], ...]:
        """The answers on the confidence ruler within `days`, or else the last one before them."""
        within = tuple(each for each in self.confidences if each[0] in days)
        return within or tuple(each for each in self.confidences if each[0] < days.first)[-1:]


@dataclass(frozen=True, slots=True)
class Together:
    """What promises add up to within the days of a sheet."""

    kept: dict[date, int]
    rested: frozenset[date]
    planned: frozenset[date]


def together(promises: Sequence[Promise], days: Days) -> Together:
    """The days on which any of them was kept, or rested, or planned.

    A day is restful where a rest was taken on it, or where every promise on the list lies in a longer rest.
    """
    kept: Counter[date] = Counter()
    taken: set[date] = set()
    for promise in promises:
        for day, status in promise.ticks.items():
            if day in days:
                if status.counts:
                    kept[day] += 1
                else:
                    taken.add(day)
    listed = [promise.rested for promise in promises if not promise.win.archived]
    all_rest = frozenset.intersection(*listed) if listed else frozenset()
    planned = frozenset[date]().union(*(promise.planned for promise in promises))
    return Together(dict(sorted(kept.items())), frozenset(taken) | all_rest, planned)


def stretches(days: Collection[date]) -> tuple[Days, ...]:
    """Days as stretches of days that follow each other, in their order."""
    found: list[Days] = []
    for day in sorted(days):
        if found and day - found[-1].last == timedelta(days=1):
            found[-1] = Days(found[-1].first, day)
        else:
            found.append(Days(day, day))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Note:
    """What was written about a day. share: the person lets it stand on a sheet to give away."""

    day: date
    text: str
    share: bool
