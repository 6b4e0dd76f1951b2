"""The copies of the record, listed, looked into and made while the window goes on."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from microwins.domain.errors import Reason, Refused
from microwins.journal.errands import Errands, Telling
from microwins.store import backup, preview, twins
from microwins.store.backup import Copy, look_into
from microwins.store.clerk import Clerk
from microwins.store.preview import Preview, Promise, look_at
from microwins.store.store import COPIES

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

__all__ = ["Copy", "Copying", "Preview", "Promise", "look_at", "look_into"]


class Copying(Errands):
    """Listing and looking are done in the thread itself: a copy is asked a few questions."""

    listed = Signal(object)  # a tuple of Copy, newest first
    looked = Signal(object, object)  # a Copy and its Preview
    made = Signal(object)  # the Path of a new copy

    def __init__(self, home: Path, clock: Callable[[], datetime], journal: "Journal") -> None:
        super().__init__(home, journal)
        self._clock, self._journal = clock, journal

    @property
    def folder(self) -> Path:
        """Where the copies lie, or will."""
        return self._home / COPIES

    def list_copies(self) -> None:
        """Tells `listed`."""

        def work() -> Telling:
            found = (*backup.copies(self._home), *twins.copies(self._home))
            found = tuple(sorted(found, key=lambda copy: copy.made_at, reverse=True))
            return lambda: self.listed.emit(found)

        self._start(work)

    def look(self, copy: Copy) -> None:
        """Tells `looked`, or `refused` where the copy is gone."""

        def work() -> Telling:
            found = preview.look_at(copy.path)
            return lambda: self.looked.emit(copy, found)

        self._start(work)

    def make(self) -> None:
        """Makes a verified copy now and tells `made`."""
        now, read_only = self._clock(), self._journal.read_only

        def work() -> Telling:
            if read_only:
                raise Refused(Reason.READ_ONLY)
            made = self._away(Clerk.make_copy, now)
            return lambda: self.made.emit(made)

        self._start(work)
