"""What the journal has about a span of days: everything the sheet could tell, nothing chosen yet."""

from dataclasses import dataclass
from datetime import date

from microwins.domain.counsel import Days, Note, Promise
from microwins.domain.win import MicroWin
from microwins.journal import Journal


@dataclass(frozen=True, slots=True)
class GoalRecord:
    """A goal in the person's words and the promises that stand for it. `dream` is what it is known by."""

    dream: str
    promises: tuple[Promise, ...]


@dataclass(frozen=True, slots=True)
class Material:
    """The record of `days`. first_weekday: 0 for Monday, 6 for Sunday."""

    days: Days
    today: date
    first_weekday: int
    goals: tuple[GoalRecord, ...]
    notes: tuple[Note, ...]


def beginning(journal: Journal) -> date:
    """The day on which the record begins: the first size, or the first promise kept before it."""
    first = journal.first_day()
    days = [journal.sizes(win.id)[0].from_day for win in _wins(journal)]
    return min([*days, *([first] if first else [])], default=journal.today())


def gather(journal: Journal, days: Days, first_weekday: int) -> Material:
    """Reads the journal. Promises archived or begun outside the span count where they were kept in it."""
    goals: dict[str, list[Promise]] = {}
    for win in _wins(journal):
        promise = Promise(
            win,
            journal.sizes(win.id),
            journal.ticks(win.id),
            journal.rests(days.first, days.last, win.id),
            journal.planned_days(days.first, days.last, win.id),
            journal.confidences(win.id),
        )
        begun = promise.sizes[0].from_day <= days.last
        if promise.kept(days) or (begun and not win.archived):
            goals.setdefault(win.goal.dream, []).append(promise)
    return Material(
        days,
        journal.today(),
        first_weekday,
        tuple(GoalRecord(dream, tuple(promises)) for dream, promises in goals.items()),
        journal.notes(days.first, days.last),
    )


def _wins(journal: Journal) -> list[MicroWin]:
    """Those on the list in its order, then the archived ones."""
    return [row.win for row in journal.rows(journal.today())] + list(journal.archived())
