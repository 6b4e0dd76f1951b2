"""Taking the record away: as our own export, a table, or a calendar of reminders."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from microwins.journal.errands import Errands, Telling
from microwins.store.clerk import Clerk
from microwins.store.exchange.transfer import Sheet

if TYPE_CHECKING:
    from microwins.journal.journal import Journal


__all__ = ["Sending", "Sheet"]


class Sending(Errands):
    """The way out."""

    sent = Signal(object)  # the Path of the file

    def __init__(self, home: Path, clock: Callable[[], datetime], journal: "Journal") -> None:
        super().__init__(home, journal)
        self._clock, self._journal = clock, journal

    def send(self, path: Path, sheet: Sheet) -> None:
        """Writes the record to `path`; `sent` or `refused` tells."""
        today, now = self._journal.today(), self._clock()

        def work() -> Telling:
            self._away(Clerk.send, path, sheet, today, now)
            return lambda: self.sent.emit(path)

        self._start(work)
