"""The reading half of the journal: what a screen may ask. Each question is one query of the store."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from microwins.domain import offering
from microwins.domain.day import DAY_START, day_of
from microwins.domain.rest import Rest, resting_days
from microwins.domain.win import Energy, Goal, MicroWin, Row, Size, Status
from microwins.store.store import Store

if TYPE_CHECKING:
    from microwins.domain.counsel import Note
    from microwins.domain.deeds import Deed
    from microwins.domain.offering import Record
    from microwins.domain.pacing import Asked
    from microwins.store.care_reading import OpenProposal


class JournalReading(QObject):
    """Answers from the open store. Each raises StoreError where the machine cannot answer."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        day_start: time = DAY_START,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._clock = clock
        self.day_start = day_start  # a setting; whoever changes it calls `day_turned` afterwards

    @property
    def read_only(self) -> bool:
        """Whether the file was made by a newer program and is only read."""
        return self._store.read_only

    def now(self) -> datetime:
        """The aware local time by which days are counted: where a clock was set back, as the person said."""
        return self._clock()

    def today(self) -> date:
        """The day that is now."""
        return day_of(self._clock(), self.day_start)

    def rows(self, day: date) -> tuple[Row, ...]:
        """The micro-wins on the list, in its order, with what is recorded for `day`."""
        return self._store.rows(day, self.day_start)

    def row(self, win_id: int, day: date) -> Row | None:
        """One micro-win of the list, with what is recorded for `day`; None where it is not on the list."""
        return self._store.row(win_id, day, self.day_start)

    def archived(self) -> tuple[MicroWin, ...]:
        """The micro-wins off the list, the latest archived first."""
        return self._store.archived(self.today())

    def later(self) -> tuple[Goal, ...]:
        """The goals kept for later, without a micro-win yet."""
        return self._store.later()

    def win(self, win_id: int) -> MicroWin | None:
        """One micro-win with today's size, archived or not."""
        return self._store.win(win_id, self.today())

    def total(self) -> int:
        """How many promises were kept, ever."""
        return self._store.total()

    def days(self, first: date, last: date, win_id: int | None = None) -> dict[date, int]:
        """How many promises were kept on each day of a span; days with none are absent."""
        return self._store.days(first, last, win_id)

    def rests(self, first: date, last: date, win_id: int | None = None) -> frozenset[date]:
        """The days of a span on which a rest was taken, from one micro-win or from any."""
        return self._store.rests(first, last, win_id)

    def rest_spans(self) -> tuple[Rest, ...]:
        """Every rest over a span of days, oldest first, those that are over too."""
        return self._store.rest_spans()

    def planned_days(self, first: date, last: date, win_id: int | None = None) -> frozenset[date]:
        """The days of a span for which anything was planned, by the sizes of those days."""
        return self._store.planned_days(first, last, win_id)

    def began(self) -> date | None:
        """The first day of the first micro-win."""
        return self._store.began()

    def last_kept(self, before: date) -> date | None:
        """The last day before `before` on which anything was kept."""
        return self._store.last_kept(before)

    def sizes(self, win_id: int) -> tuple[Size, ...]:
        """All sizes a micro-win ever had, oldest first."""
        return self._store.sizes(win_id)

    def ticks(self, win_id: int) -> dict[date, Status]:
        """What happened with a micro-win, on every day that has a record of it."""
        return self._store.ticks(win_id)

    def record(self, win: MicroWin, *, sayable: bool) -> Record:
        """All that pacing depends on. `sayable`: whether its sentence can take on an amount of any size."""
        store, sizes, today = self._store, self._store.sizes(win.id), self.today()
        rated = store.confidences(win.id)
        return offering.Record(
            sizes,
            store.ticks(win.id),
            store.misfits(win.id),
            resting_days(store.rest_spans(), win.id, sizes[0].from_day, today),
            win.rungs,
            rated[0][1] if rated else None,
            store.asked(win.id),
            sayable,
        )

    def proposals(self, since: date) -> tuple[OpenProposal, ...]:
        """The proposals shown on or after a day, oldest first, with their answers."""
        return self._store.proposals(since)

    def asked(self, win_id: int) -> Asked | None:
        """The last proposal made for a micro-win."""
        return self._store.asked(win_id)

    def marked(self, win_id: int) -> date | None:
        """The tenth kept day of a micro-win, once it was marked."""
        return self._store.marked(win_id)

    def marked_on(self, day: date) -> frozenset[int]:
        """The micro-wins whose tenth day was marked on a day."""
        return self._store.marked_on(day)

    def first_day(self) -> date | None:
        """The first day anything was kept."""
        return self._store.first_day()

    def note(self, day: date) -> str:
        """The note of a day, or ""."""
        return self._store.note(day)

    def notes(self, first: date, last: date) -> tuple[Note, ...]:
        """The notes of a span of days, and which of them the person lets others read."""
        return self._store.notes(first, last)

    def energy(self, day: date) -> Energy | None:
        """How much energy the person said there was."""
        return self._store.energy(day)

    def draft(self) -> dict[str, object] | None:
        """The half-typed goal of the wizard."""
        return self._store.draft()

    def confidences(self, win_id: int) -> tuple[tuple[date, int], ...]:
        """The answers on the confidence ruler, oldest first."""
        return self._store.confidences(win_id)

    def all_confidences(self) -> tuple[tuple[tuple[date, int], ...], ...]:
        """The answers on the ruler of every micro-win that has any."""
        return self._store.all_confidences()

    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return not self.read_only and self._store.to_undo() is not None

    def can_redo(self) -> bool:
        """Whether there is something to do again."""
        return not self.read_only and self._store.to_redo() is not None

    def undo_takes_a_while(self, deed_id: int | None = None) -> bool:
        """Whether taking back a deed, or the newest, is one for `long_deeds`."""
        target = self._store.to_undo() if deed_id is None else deed_id
        return target is not None and self._store.takes_a_while(target)

    def redo_takes_a_while(self) -> bool:
        """Whether doing again what was undone last is one for `long_deeds`."""
        target = self._store.to_redo()
        return target is not None and self._store.takes_a_while(target)

    def deeds(self, limit: int = 200) -> tuple[Deed, ...]:
        """What the person did, newest first."""
        return self._store.deeds(limit)
