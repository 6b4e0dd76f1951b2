"""Deeds that take a while with a long record: taken back, done again, put in its place, erased.

Each is one errand (`errands`): a process of its own does the work, and what has to be done where the record
is open, which takes moments, is done here at its end.
"""

from collections.abc import Callable, Iterable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from microwins.domain.changes import Change
from microwins.domain.deeds import Deed
from microwins.domain.errors import Reason, Refused
from microwins.journal.errands import Errands, Telling
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from microwins.journal.journal import Journal


class LongDeeds(Errands):
    """For an open record. What stood in the way is told by `refused`."""

    taken_back = Signal(object)  # a Deed
    done_again = Signal(object)  # a Deed
    put_in_place = Signal(object)  # a PutBack
    erased = Signal()

    def __init__(
        self,
        home: Path,
        clock: Callable[[], datetime],
        journal: "Journal",
        parent: QObject | None = None,
    ) -> None:
        super().__init__(home, journal, parent)
        self._clock, self._journal = clock, journal

    def undo(self, deed_id: int | None = None) -> None:
        """Takes back a deed, or the newest; `taken_back` tells. It can be cancelled."""
        now = self._clock()

        def work() -> Telling:
            self._may_write()
            return self._telling(self.taken_back, *self._away(Clerk.take_back, deed_id, now))

        self._start(work, writing=True)

    def redo(self) -> None:
        """Does again what was taken back last; `done_again` tells. It can be cancelled."""
        now = self._clock()

        def work() -> Telling:
            self._may_write()
            return self._telling(self.done_again, *self._away(Clerk.do_again, now))

        self._start(work, writing=True)

    def put_back(self, copy: Path) -> None:
        """Puts a copy in the place of the record; `put_in_place` tells. It can be cancelled until then."""
        now = self._clock()

        def work() -> Telling:
            self._may_write()
            self._journal.finish_upkeep()
            ready = self._away(Clerk.make_ready, copy, now)
            return lambda: self.put_in_place.emit(self._journal.change_over(ready, now))

        self._start(work, holding=True)

    def erase(self, win_id: int | None, *, copies: bool = False) -> None:
        """Erases a micro-win for ever, or everything, and with `copies` every backup; `erased` tells."""
        now = self._clock()

        def work() -> Telling:
            self._may_write()
            self._journal.finish_upkeep()
            try:
                self._away(Clerk.erase, win_id, now, copies)
            except StoreError as error:
                return partial(self._part_erased, error)
            return self._tell_erased

        self._start(work, writing=True)

    def _telling(self, of: SignalInstance, deed: Deed, changes: Iterable[Change]) -> Telling:
        def tell() -> None:
            for change in changes:
                self._journal.changed.emit(change)
            of.emit(deed)

        return tell

    def _tell_erased(self) -> None:
        self._journal.reloaded()
        self.erased.emit()

    def _part_erased(self, error: StoreError) -> None:
        if error.kind is not Trouble.STOPPED or not self._stop.is_set():
            self._journal.reloaded()  # rows may be gone although their traces, or a copy, could not go
        raise error

    def _may_write(self) -> None:
        if self._held_before:
            raise Refused(Reason.HELD)
        if self._journal.only_looking:
            raise Refused(Reason.LOOKING)
        if self._journal.read_only:
            raise Refused(Reason.READ_ONLY)
