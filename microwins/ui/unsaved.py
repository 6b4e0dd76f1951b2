"""Ticks that could not be saved yet: shown as that, tried again by themselves, never called kept.

A full disk, a held file or a folder that went away often comes right within a minute. Until then a tick waits
here, with its own day; it is gone from here the moment anything is recorded for that day. What waits is noted
beside the record, so that it outlives the app and is tried again at the next start.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QTimer, Signal

from microwins.domain import changes
from microwins.domain.errors import Reason, Refused
from microwins.journal import Journal, StoreError, Trouble
from microwins.ui.wishes import Wish

AGAIN_MS = 5_000  # between two tries
_PASSING = frozenset({Trouble.DISK_FULL, Trouble.BUSY, Trouble.CANNOT_OPEN, Trouble.MOVED})

Key = tuple[int, date]


class Unsaved(QObject):
    """Keeps through `journal`. `changed`: how this micro-win is to be shown may have changed."""

    changed = Signal(int)
    settled = Signal()  # everything that waited is saved

    def __init__(self, journal: Journal, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self._waiting: dict[Key, Wish] = {}
        self._trying: tuple[Key, Wish] | None = None
        self.retrying = False  # what is refused meanwhile has been told already
        self.noted = True  # whether what waits would outlive the app
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._retry)
        journal.refused.connect(self._on_refused)
        journal.changed.connect(self._on_changed)

    def __bool__(self) -> bool:
        """Whether anything waits."""
        return bool(self._waiting)

    def __len__(self) -> int:
        """How much waits."""
        return len(self._waiting)

    def covers(self, win_id: int, day: date) -> bool:
        """Whether a tick for it waits."""
        return (win_id, day) in self._waiting

    def keep(self, wish: Wish, win_id: int, day: date) -> bool:
        """Keeps, in full or small; answers whether it is saved. If not for now, it waits here."""
        self._trying = (win_id, day), wish
        try:
            return self._journal.keep(win_id, day, small=wish is Wish.KEEP_SMALL)
        finally:
            self._trying = None

    def take_up(self) -> None:
        """What waited when the app ended goes on waiting, and is tried at once."""
        if self._journal.read_only or self._journal.only_looking:
            return
        try:
            found = self._journal.still_waiting()
        except StoreError:
            return  # it stays noted
        for win_id, day, small in found:
            self._waiting.setdefault((win_id, day), Wish.KEEP_SMALL if small else Wish.KEEP)
            self.changed.emit(win_id)
        if found:
            self._retry()

    def try_again(self) -> None:
        """Tries at once, and says what stands in the way."""
        self._try_all()

    def last_try(self) -> bool:
        """Tries once more before the app ends; whether nothing would be gone then."""
        self._retry()
        return not self._waiting or self.noted

    def _retry(self) -> None:
        self.retrying = True
        try:
            self._try_all()
        finally:
            self.retrying = False

    def _try_all(self) -> None:
        for (win_id, day), wish in list(self._waiting.items()):
            if not self.keep(wish, win_id, day) and self.covers(win_id, day):
                break  # the same would stand in the way of the others
        if self._waiting:
            self._again.start()

    def _on_refused(self, trouble: Refused | StoreError) -> None:
        if self._trying is None:
            return
        key, wish = self._trying
        if not _passes(trouble):  # it will not come right by waiting
            self._let_go(key)
            return
        self._again.start()
        if self._waiting.get(key) is not wish or not self.noted:
            self._waiting[key] = wish
            self._note()
        self.changed.emit(key[0])

    def _on_changed(self, change: changes.Change) -> None:
        if isinstance(change, changes.Ticked):
            self._let_go((change.win_id, change.day))
        elif isinstance(change, changes.Archived):
            for key in [key for key in self._waiting if key[0] == change.win_id]:
                self._let_go(key)

    def _let_go(self, key: Key) -> None:
        if self._waiting.pop(key, None) is None:
            return
        self._note()
        self.changed.emit(key[0])
        if not self._waiting:
            self._again.stop()
            self.settled.emit()

    def _note(self) -> None:
        kept = [(win_id, day, wish is Wish.KEEP_SMALL) for (win_id, day), wish in self._waiting.items()]
        self.noted = self._journal.note_waiting(kept)


def _passes(trouble: Refused | StoreError) -> bool:
    """Whether it comes right by itself."""
    if isinstance(trouble, StoreError):
        return trouble.kind in _PASSING
    return trouble.reason is Reason.HELD
