"""Taking the record away: as our own export, a table, or a calendar of reminders, in a thread of its own."""

from collections.abc import Callable
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from microwins.journal.errands import Errands, Telling
from microwins.store.exchange import transfer
from microwins.store.store import Store

if TYPE_CHECKING:
    from microwins.journal.journal import Journal


class Sheet(StrEnum):
    """What the record can be written as; the value is the ending of the file."""

    EVERYTHING = ".jsonl"
    TABLE = ".csv"
    CALENDAR = ".ics"


def send(store: Store, path: Path, sheet: Sheet, today: date, now: datetime) -> Path:
    """Writes the record to `path`. Raises StoreError."""
    match sheet:
        case Sheet.EVERYTHING:
            return transfer.export_lines(store, path)
        case Sheet.TABLE:
            return transfer.export_csv(store, path)
        case Sheet.CALENDAR:
            return transfer.export_calendar(store, path, today, now)


class Sending(Errands):
    """The way out."""

    sent = Signal(object)  # the Path of the file

    def __init__(self, home: Path, clock: Callable[[], datetime], journal: "Journal") -> None:
        super().__init__(journal)
        self._home, self._clock = home, clock

    def send(self, path: Path, sheet: Sheet) -> None:
        """Writes the record to `path`; `sent` or `refused` tells."""
        today = self._journal.today()

        def work() -> Telling:
            with Store(self._home) as store:
                send(store, path, sheet, today, self._clock())
            return lambda: self.sent.emit(path)

        self._start(work)
