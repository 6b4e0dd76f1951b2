"""What kept promises add up to: the series behind the charts and the sentences about them.

Everything is computed from `kept`, the number of promises kept on each day that had any, and from the
days that were rested. A quiet day is simply absent: nothing here counts what was not done.
"""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate, pairwise

from microwins.domain.day import QUIET_STRETCH, week_start

STEADY_FROM = 14  # days with something kept before a weekday is called steady
YEAR_WEEKS = 53

Kept = Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Cell:
    """One day of the heat map. column: the week, from 0. row: the day of the week, from 0. kept: >= 0."""

    day: date
    column: int
    row: int
    kept: int
    rested: bool
    came_back: bool

    @property
    def level(self) -> int:
        """0 for a quiet day, else 1 to 4 ("four or more")."""
        return min(self.kept, 4)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The days of up to a year, week by week. months: (column, first day) where a month begins."""

    cells: tuple[Cell, ...]
    columns: int
    months: tuple[tuple[int, date], ...]
    first_weekday: int


def came_back(
    kept: Kept, rested: Collection[date] = (), planned: Collection[date] | None = None
) -> tuple[date, ...]:
    """The days on which someone returned: kept, after at least `QUIET_STRETCH` quiet days."""
    days = sorted(day for day, n in kept.items() if n)
    return tuple(
        after
        for before, after in pairwise(days)
        if (after - before).days > QUIET_STRETCH
        and quiet_days(before, after, rested, planned) >= QUIET_STRETCH
    )


def first_gap(kept: Kept) -> date | None:
    """The kept day before the first stretch that may be quiet; `came_back` asks nothing about days before."""
    days = sorted(day for day, n in kept.items() if n)
    return next((day for day, after in pairwise(days) if (after - day).days > QUIET_STRETCH), None)


def quiet_days(
    before: date, after: date, rested: Collection[date] = (), planned: Collection[date] | None = None
) -> int:
    """How many days between two, both left out, are quiet: planned (None: all are), without a record or rest.

    Rested days and days nothing was planned for are not quiet, and do not end a quiet stretch either.
    """
    between = (before + timedelta(days=n) for n in range(1, (after - before).days))
    return sum(day not in rested and (planned is None or day in planned) for day in between)


def heat_map(
    kept: Kept,
    rested: Collection[date],
    first: date,
    today: date,
    first_weekday: int = 0,
    back: Collection[date] = (),
) -> HeatMap:
    """The map from the week of `first` (at most a year back) to `today`; days before `first` are left out.

    back: the days that are marked as a coming back (`came_back`).
    """
    start = max(week_start(first, first_weekday), map_start(today, first_weekday))
    cells = tuple(
        Cell(day, n // 7, n % 7, kept.get(day, 0), day in rested, day in back)
        for n in range((today - start).days + 1)
        if (day := start + timedelta(days=n)) >= first
    )
    months = tuple((c.column, c.day) for c in cells if c.day.day == 1 or c is cells[0])
    return HeatMap(cells, (today - start).days // 7 + 1, months, first_weekday)


def map_start(today: date, first_weekday: int = 0) -> date:
    """The first day that a map has room for."""
    return week_start(today, first_weekday) - timedelta(weeks=YEAR_WEEKS - 1)


@dataclass(frozen=True, slots=True)
class Total:
    """How many promises had been kept by the end of `day`."""

    day: date
    kept: int


def adding_up(kept: Kept, first: date, today: date, most: int | None = None) -> tuple[Total, ...]:
    """The running total, one point a day from `first` to `today`; it never falls.

    With more days than `most`, every second day has a point, or every third and so on; `today` is the last.
    """
    last = (today - first).days
    step = 1 if most is None else 1 + last // most
    added = [0] * (last // step + 1)
    for day, n in kept.items():
        before = (today - day).days
        if before >= 0:
            added[min(before // step, last // step)] += n
    totals = accumulate(reversed(added))
    days = (today - timedelta(days=n * step) for n in range(last // step, -1, -1))
    return tuple(map(Total, days, totals))


@dataclass(frozen=True, slots=True)
class Week:
    """The promises kept in the week that begins on `first`."""

    first: date
    kept: int


def week_by_week(
    kept: Kept, first: date, today: date, first_weekday: int = 0, most: int = 12
) -> tuple[Week, ...]:
    """The last `most` weeks up to this one, none before the week of `first`."""
    this = week_start(today, first_weekday)
    start = max(week_start(first, first_weekday), this - timedelta(weeks=most - 1))
    sums: Counter[date] = Counter()
    for day, n in kept.items():
        if day >= start:  # ten years have many days, and the chart shows twelve weeks
            sums[week_start(day, first_weekday)] += n
    count = (this - start).days // 7 + 1
    return tuple(Week(week := start + timedelta(weeks=n), sums[week]) for n in range(count))


def steadiest_weekday(kept: Kept) -> int | None:
    """The weekday (Monday 0) that most often had something kept; None while it is too early or a tie."""
    days = [day.weekday() for day, n in kept.items() if n]
    if len(days) < STEADY_FROM:
        return None
    (best, most), *rest = Counter(days).most_common(2)
    return None if rest and rest[0][1] == most else best
