"""Looking after the record while the window goes on: a verified copy a day, and a check."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from microwins.store import backup
from microwins.store.errors import StoreError


class Upkeep(QThread):
    """Does it in a thread of its own, each time it is started; starting it while it runs does nothing.

    The app starts it some time after the first paint and on every new day, and waits for it before it ends.
    """

    copied = Signal(object)  # the Path of a new copy
    troubled = Signal(object)  # a StoreError; DAMAGED means that the record is no longer true

    def __init__(self, path: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = path
        self._clock = clock

    def run(self) -> None:
        """What the thread does; connections of its own, for the window's belong to the window."""
        try:
            copy = backup.look_after(self._path, self._clock())
        except StoreError as trouble:
            self.troubled.emit(trouble)
        else:
            if copy is not None:
                self.copied.emit(copy)
