"""How a verb writes: one transaction, then what happened is told; a refusal or trouble is told instead."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from microwins.domain import changes
from microwins.domain.day import DAY_START
from microwins.domain.errors import Reason, Refused
from microwins.journal.reading import JournalReading
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment
from microwins.store.store import Store

if TYPE_CHECKING:
    from microwins.store.day_verbs import Changes
    from microwins.store.page import Page

T = TypeVar("T")


class JournalWriting(JournalReading):
    """What every verb stands on."""

    changed = Signal(object)  # a value of domain.changes, after the commit
    refused = Signal(object)  # a Refused or a StoreError: nothing was written

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        day_start: time = DAY_START,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(store, clock, day_start, parent)
        self._last_day = self.today()
        self.held = False  # a long errand is writing (`bringing`); a verb would wait for it in vain

    def _come(self, day: date | None) -> date:
        today = self.today()
        if day is not None and day > today:
            raise Refused(Reason.FUTURE_DAY)
        return day or today

    def _do(self, work: Callable[[Page], Changes]) -> bool:
        return self._tell(self._write(work))

    def _write(self, work: Callable[[Page], T]) -> T | None:
        return self._attempt(lambda: self._written(work))

    def _written(self, work: Callable[[Page], T]) -> T:
        if self.held:
            raise Refused(Reason.HELD)
        return self._store.write(Moment.of(self._clock()), work)

    def _attempt(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except (Refused, StoreError) as trouble:
            self.refused.emit(trouble)
            if isinstance(trouble, StoreError) and trouble.kind is Trouble.REPLACED:
                self.changed.emit(changes.Reloaded())  # it is another record from here on
            return None

    def _tell(self, told: Changes | None) -> bool:
        for change in told or ():
            self.changed.emit(change)
        return told is not None
