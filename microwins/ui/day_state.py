"""A day as Today shows it: read from the journal at once, then asked without a window or a database."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from microwins.domain.day import week_of
from microwins.domain.win import Energy, Row, Status
from microwins.journal import Journal

WELCOME_AFTER = 3  # planned days without a record before a day begins with "Good to see you"
_LOOK_BACK = 35  # days; a longer break is certain by then


@dataclass(frozen=True, slots=True)
class DayState:
    """`day` is shown, `today` is now; `kept` and `rests` tell of the seven days of `week`."""

    day: date
    today: date
    rows: tuple[Row, ...]
    energy: Energy
    returned: bool  # the first look after a quiet stretch
    total: int
    week: tuple[date, ...]
    kept: Mapping[date, int]
    rests: Collection[date]
    note: str

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    @property
    def little(self) -> bool:
        """Whether one promise at its smallest size is enough for now."""
        return self.is_today and self.energy is Energy.LITTLE

    @property
    def planned(self) -> tuple[Row, ...]:
        """What is planned for the day, and what was recorded without being planned."""
        return tuple(row for row in self.rows if row.planned or row.status is not None)

    @property
    def unplanned(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if not row.planned and row.status is None)

    @property
    def nothing_open(self) -> bool:
        return bool(self.planned) and all(row.status is not None for row in self.planned)

    @property
    def all_done(self) -> bool:
        """Everything is kept or resting, and something is kept."""
        return self.nothing_open and any(row.status is not Status.REST for row in self.planned)

    @property
    def all_resting(self) -> bool:
        return self.nothing_open and not self.all_done

    def shown(self, *, unfolded: bool, with_unplanned: bool) -> tuple[Row, ...]:
        """The rows on the list: one where there is little energy, unless the others were asked for."""
        if self.little and not unfolded:
            one = the_one(self.planned)
            return tuple(row for row in self.planned if row.win.id == one)
        if with_unplanned:
            return self.rows
        return self.planned


def read_day(journal: Journal, day: date, first_weekday: int, weeks_back: int = 0) -> DayState:
    """Read `day`, with the week it lies in or the one `weeks_back` weeks before. Raises StoreError."""
    today = journal.today()
    rows = journal.rows(day)
    week = week_of(day - timedelta(weeks=weeks_back), first_weekday)
    returned = day == today and _is_return(journal, today, rows)
    energy = journal.energy(day) or (Energy.LITTLE if returned else Energy.SOME)
    return DayState(
        day=day,
        today=today,
        rows=rows,
        energy=energy,
        returned=returned,
        total=journal.total(),
        week=week,
        kept=journal.days(week[0], week[-1]),
        rests=journal.rests(week[0], week[-1]),
        note=journal.note(day),
    )


def _is_return(journal: Journal, today: date, rows: Collection[Row]) -> bool:
    first_day = journal.first_day()
    if first_day is None or first_day >= today:
        return False
    since, yesterday = today - timedelta(days=_LOOK_BACK), today - timedelta(days=1)
    return is_return(
        today, first_day, rows, {*journal.days(since, yesterday), *journal.rests(since, yesterday)}
    )


def is_return(today: date, first_day: date, rows: Collection[Row], recorded: Collection[date]) -> bool:
    """Whether the last three planned days before `today` have no record, and something was kept before."""
    quiet = 0
    for back in range(1, _LOOK_BACK + 1):
        day = today - timedelta(days=back)
        if day < first_day or day in recorded:
            return False
        quiet += any(row.win.size.on(day) for row in rows)
        if quiet >= WELCOME_AFTER:
            return True
    return False


def the_one(rows: Collection[Row]) -> int | None:
    """The one promise for a day with little energy: what was kept small, else the first that is open."""
    for wanted in (Status.SMALL, None):
        for row in rows:
            if row.status is wanted:
                return row.win.id
    return next((row.win.id for row in rows), None)
