"""A day as Today shows it: read from the journal at once, then asked without a window or a database."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from microwins.domain.day import QUIET_STRETCH, week_of
from microwins.domain.rest import NO_FREE_RESTS, free_rests_left
from microwins.domain.returning import Return, coming_back, one_to_begin_with
from microwins.domain.win import Energy, Row, Status
from microwins.journal import Journal


@dataclass(frozen=True)  # without slots: what follows from a hundred rows is told once
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
    back: Return | None = None  # the quiet stretch that ends today
    tenth: Collection[int] = ()  # the micro-wins whose tenth day was marked on this day
    waiting: str | None = None  # a half-made goal in the person's words, "" without them; None: there is none

    @property
    def is_today(self) -> bool:
        return self.day == self.today

    @property
    def little(self) -> bool:
        """Whether one promise at its smallest size is enough for now."""
        return self.is_today and self.energy is Energy.LITTLE

    @cached_property
    def planned(self) -> tuple[Row, ...]:
        """What is planned for the day, and what was recorded without being planned."""
        return tuple(row for row in self.rows if row.planned or row.status is not None)

    @cached_property
    def unplanned(self) -> tuple[Row, ...]:
        return tuple(row for row in self.rows if not row.planned and row.status is None)

    @cached_property
    def nothing_open(self) -> bool:
        return bool(self.planned) and all(row.status is not None for row in self.planned)

    @property
    def all_done(self) -> bool:
        """Everything is kept or resting, and something is kept."""
        return self.nothing_open and any(row.status is not Status.REST for row in self.planned)

    @property
    def all_resting(self) -> bool:
        return self.nothing_open and not self.all_done

    @property
    def resting_on(self) -> bool:
        """Whether everything planned rests over days, so that coming back is one click for all of it."""
        return self.is_today and bool(self.planned) and all(row.rest is not None for row in self.planned)

    @cached_property
    def free_rests(self) -> int:
        """How many rest days of this week are still offered without a reason; 0 where nothing is open."""
        open_ones = [row for row in self.planned if row.status is None]
        if not self.is_today or self.day not in self.week:
            return 0
        if not any(row.win.goal.area not in NO_FREE_RESTS for row in open_ones):
            return 0
        return free_rests_left(self.rests, self.day, "", self.week[0].weekday())

    def shown(self, *, unfolded: bool, with_unplanned: bool) -> tuple[Row, ...]:
        """The rows on the list: one where there is little energy, unless the others were asked for."""
        if self.little and not unfolded:
            one = one_to_begin_with(self.planned) if self.returned else the_one(self.planned)
            return tuple(row for row in self.planned if row.win.id == one)
        if with_unplanned:
            return self.rows
        return self.planned


def read_day(
    journal: Journal, day: date, first_weekday: int, weeks_back: int = 0, *, welcomed: bool = False
) -> DayState:
    """Read `day`, with the week it lies in or the one `weeks_back` weeks before. Raises StoreError.

    welcomed: "Good to see you" was said today, and stays although the gap may be called rest by now.
    """
    today = journal.today()
    rows = journal.rows(day)
    week = week_of(day - timedelta(weeks=weeks_back), first_weekday)
    back = _coming_back(journal, today) if day == today else None
    returned = day == today and (welcomed or back is not None)
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
        back=back,
        tenth=journal.marked_on(today) if day == today else frozenset(),
        waiting=_waiting(journal.draft()),
    )


def after_tick(journal: Journal, state: DayState, win_id: int) -> DayState | None:
    """`state` with what a tick for its day changes: one row, the total, and that day of the week.

    A few rows are read, however long the list and its history are. None: another day came, or another list.
    """
    at = next((n for n, row in enumerate(state.rows) if row.win.id == win_id), None)
    row = journal.row(win_id, state.day)
    if at is None or row is None or journal.today() != state.today:
        return None
    kept, rests = dict(state.kept), set(state.rests)
    if state.day in state.week:
        kept.pop(state.day, None)
        kept |= journal.days(state.day, state.day)
        rests.discard(state.day)
        rests |= journal.rests(state.day, state.day)
    rows = (*state.rows[:at], row, *state.rows[at + 1 :])
    total = state.total + row.total - state.rows[at].total
    return replace(state, rows=rows, total=total, kept=kept, rests=rests)


def _waiting(draft: Mapping[str, object] | None) -> str | None:
    """What a draft is about. Words that called for support are kept, and not shown to who looks at Today."""
    if draft is None:
        return None
    said = draft.get("said")
    if not isinstance(said, dict) or said.get("keep_words"):
        return ""
    return " ".join(str(said.get("text", "")).split())


def _coming_back(journal: Journal, today: date) -> Return | None:
    last = journal.last_kept(today)
    if last is None or (today - last).days <= QUIET_STRETCH:
        return None
    since = last + timedelta(days=1)
    return coming_back(today, last, journal.planned_days(since, today), journal.rests(since, today))


def the_one(rows: Collection[Row]) -> int | None:
    """The one promise for a day with little energy: what was kept small, else the first that is open."""
    for wanted in (Status.SMALL, None):
        for row in rows:
            if row.status is wanted:
                return row.win.id
    return next((row.win.id for row in rows), None)
