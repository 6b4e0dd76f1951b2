"""Looking after the record while the window goes on: a verified copy a day, and a check."""

import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from microwins.store import backup
from microwins.store.errors import StoreError

SWITCH_SECONDS = 0.0005  # while at work, so that the window gets its turn within a frame


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

    def begin(self) -> None:
        """Starts it, and lets everything else go first."""
        self.start(QThread.Priority.LowestPriority)

    def run(self) -> None:
        """What the thread does; connections of its own, for the window's belong to the window."""
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        try:
            copy = backup.look_after(self._path, self._clock())
        except StoreError as trouble:
            self.troubled.emit(trouble)
        else:
            if copy is not None:
                self.copied.emit(copy)
        finally:
            sys.setswitchinterval(before)
