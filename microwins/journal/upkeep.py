"""Looking after the record while the window goes on: a verified copy a day, and a check."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QThread, Signal

from microwins.store.apart import Apart
from microwins.store.errors import StoreError, Trouble


class Upkeep(QThread):
    """A process of its own does it, each time it is started; starting it while it runs does nothing.

    The app starts it some time after the first paint and on every new day, and waits for it before it ends.
    """

    copied = Signal(object)  # the Path of a new copy
    troubled = Signal(object)  # a StoreError; DAMAGED means that the record is no longer true

    def __init__(self, home: Path, clock: Callable[[], datetime], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._apart = Apart(home)
        self._clock = clock

    def begin(self) -> None:
        """Starts it."""
        self.start()

    def run(self) -> None:
        """What the thread does: it waits for the process."""
        try:
            copy = self._apart.ask_for(_silent, "look_after", self._clock())
        except StoreError as trouble:
            if trouble.kind is not Trouble.STOPPED:  # ended from outside; tomorrow is soon enough
                self.troubled.emit(trouble)
        else:
            if copy is not None:
                self.copied.emit(copy)
        finally:
            self._apart.end()


def _silent(_done: int, _of: int) -> None:
    """A copy is made without a word."""
