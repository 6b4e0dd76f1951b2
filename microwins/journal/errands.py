"""Work that takes a while: the window goes on, for a process of its own does it (`store.apart`).

A thread waits for that process and says what came of it; it holds the interpreter for moments alone.
"""

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from microwins.domain.errors import Refused
from microwins.store.apart import Apart
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Cancelled

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

P = ParamSpec("P")
T = TypeVar("T")

Telling = Callable[[], None]
"""Says what came of an errand, in the thread of whoever asked."""


class _Errand(QRunnable):
    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    @Slot()
    def run(self) -> None:
        self._work()


class Errands(QObject):
    """One errand at a time; asking for another while one is under way does nothing.

    Every public signal comes in the thread of whoever asked: PySide frees a slot that is disconnected while a
    call from another thread is on its way to it, and the app would crash.

    While one writes, the journal is held: it refuses to write, for the file is in use. Without a journal,
    where the record doesn't open, there is nothing to hold.
    """

    progressed = Signal(int, int)  # so much of so much; 0 of 0 where nobody can tell
    refused = Signal(object)  # a Refused or a StoreError: nothing was written
    cancelled = Signal()
    ended = Signal()  # after whatever came of it
    _part_done = Signal(int, int)  # from the thread to here: `progressed`
    _finished = Signal(object)  # from the thread to here: a Telling

    def __init__(self, home: Path, journal: "Journal | None", parent: QObject | None = None) -> None:
        super().__init__(parent or journal)
        self._home = home
        self._held_by = journal
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._apart = Apart(home)
        self._stop = threading.Event()
        self._busy = self._writing = self._stays = False
        self._held_before = False
        self._part_done.connect(self._on_part_done)
        self._finished.connect(self._on_finished)

    @property
    def busy(self) -> bool:
        """Whether an errand is under way."""
        return self._busy

    def cancel(self) -> None:
        """Stops the errand as soon as it can be; nothing is written then."""
        self._stop.set()
        if self._busy and not self._writing:
            self._apart.kill()

    def rest(self) -> None:
        """Gives back what is at hand for the next errand, which will fetch it again."""
        if not self._busy:
            self._apart.end()

    def close(self) -> None:
        """Cancels and waits; called before the app goes."""
        self.cancel()
        self._pool.waitForDone()
        self._apart.end()

    def _start(
        self,
        work: Callable[[], Telling],
        *,
        holding: bool = False,
        writing: bool = False,
        stays: bool = False,
    ) -> None:
        """Has `work` done. `writing`: into the record, and not drafts beside it alone, so that it holds too.

        stays: the process is needed again.
        """
        if self._busy:
            return
        self._busy, self._writing, self._stays = True, writing, stays
        if self._held_by is not None:
            self._held_before = self._held_by.held
            self._held_by.held = self._held_before or holding or writing
        self._stop.clear()
        self._pool.start(_Errand(lambda: self._finished.emit(self._outcome(work))))

    def _outcome(self, work: Callable[[], Telling]) -> Telling:
        """Heard in the thread."""
        try:
            return work()
        except Cancelled:
            return self.cancelled.emit
        except StoreError as trouble:
            if trouble.kind is Trouble.STOPPED and self._stop.is_set():
                return self.cancelled.emit
            return partial(self.refused.emit, trouble)
        except Refused as no:
            return partial(self.refused.emit, no)
        except BaseException as error:  # noqa: BLE001  our bug: raised where the window hears of it
            return partial(_raise, error)
        finally:
            if not self._stays:
                self._apart.end()

    def _away(self, deed: Callable[Concatenate[Clerk, Callable[[int, int], None], P], T],
              *given: P.args, **named: P.kwargs) -> T:  # fmt: skip
        """What the process answers. Called in the thread; raises what the deed raises."""
        return self._apart.ask(self._tell, deed, *given, **named)

    def _on_part_done(self, done: int, of: int) -> None:
        self.progressed.emit(done, of)

    def _on_finished(self, tell: Telling) -> None:
        self._busy = False
        if self._held_by is not None:
            self._held_by.held = self._held_before
        try:
            tell()
        except (Refused, StoreError) as no:  # what is left to be done here may be refused as well
            self.refused.emit(no)
        finally:
            self.ended.emit()

    def _tell(self, done: int, of: int) -> None:
        """Heard in the thread, between two pieces of work. Raises Cancelled."""
        if self._stop.is_set():
            raise Cancelled
        self._part_done.emit(done, of)


def _raise(error: BaseException) -> None:
    raise error
