"""Work that takes a while, in a thread of its own and with a connection of its own: the window goes on."""

import gc
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from microwins.domain.errors import Refused
from microwins.store.errors import StoreError
from microwins.store.exchange.brought import Cancelled

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

SWITCH_SECONDS = 0.0005  # while at work, so that the window gets its turn within a frame
_TELL_EVERY = 0.04  # seconds between two words of progress

Telling = Callable[[], None]
"""Says what came of an errand, in the thread of whoever asked."""


class _Errand(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    @Slot()
    def run(self) -> None:
        before = sys.getswitchinterval()
        sys.setswitchinterval(SWITCH_SECONDS)
        gc.disable()  # one full collection over millions of days would hold the window up for 0.1 s
        try:
            self._work()
        finally:
            gc.enable()
            sys.setswitchinterval(before)


class Errands(QObject):
    """One errand at a time; asking for another while one is under way does nothing.

    While one writes, the journal is held: it refuses to write, for the file is in use.
    """

    progressed = Signal(int, int)  # so much of so much; 0 of 0 where nobody can tell
    refused = Signal(object)  # a Refused or a StoreError: nothing was written
    cancelled = Signal()
    ended = Signal()  # after whatever came of it
    _finished = Signal(object)  # from the thread to here: a Telling

    def __init__(self, journal: "Journal") -> None:
        super().__init__(journal)
        self._journal = journal
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._stop = threading.Event()
        self._told_at = 0.0
        self._busy = False
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether an errand is under way."""
        return self._busy

    def cancel(self) -> None:
        """Stops the errand as soon as it can be; nothing is written then."""
        self._stop.set()

    def close(self) -> None:
        """Cancels and waits; called before the app goes."""
        self.cancel()
        self._pool.waitForDone()

    def _start(self, work: Callable[[], Telling], *, writing: bool = False) -> None:
        if self._busy:
            return
        self._busy, self._told_at = True, 0.0
        self._journal.held = writing
        self._stop.clear()

        def errand() -> None:
            tell: Telling
            try:
                tell = work()
            except Cancelled:
                tell = self.cancelled.emit
            except (Refused, StoreError) as trouble:
                tell = partial(self.refused.emit, trouble)
            except BaseException as error:  # noqa: BLE001  our bug: raised where the window hears of it
                tell = partial(_raise, error)
            self._finished.emit(tell)

        self._pool.start(_Errand(errand))

    def _on_finished(self, tell: Telling) -> None:
        self._busy = self._journal.held = False
        try:
            tell()
        finally:
            self.ended.emit()

    def _tell(self, done: int, of: int) -> None:
        """Heard in the thread, after each piece of work. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _TELL_EVERY or done == of:
            self._told_at = now
            self.progressed.emit(done, of)


def _raise(error: BaseException) -> None:
    raise error
