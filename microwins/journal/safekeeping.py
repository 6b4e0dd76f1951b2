"""The verbs about the file as a whole: its copies, putting one in its place, and erasing for ever."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject

from microwins.domain import changes
from microwins.domain.errors import Reason, Refused
from microwins.journal.writing import JournalWriting
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment

if TYPE_CHECKING:
    from microwins.journal.copying import Copying
    from microwins.journal.journal import Journal
    from microwins.journal.rescue import Recovered, Rescue
    from microwins.journal.upkeep import Upkeep


@dataclass(frozen=True, slots=True)
class PutBack:
    """A copy took the place of the record. before: a copy of the record as it was; None where it was damaged,
    and lies beside the new one in a folder of its own."""

    before: Path | None


class SafekeepingVerbs(JournalWriting):
    """Each takes as long as reading the whole file does, and the window waits for it."""

    _upkeep: "Upkeep | None" = None

    @property
    def home(self) -> Path:
        """The folder of this record."""
        return self._store.home

    def copying(self) -> "Copying":
        """Lists copies, looks into them and makes them, in a thread; made anew by each who asks."""
        from microwins.journal.copying import Copying

        return Copying(self._store.home, self._clock, cast("Journal", self))

    def upkeep(self, parent: QObject | None = None) -> "Upkeep":
        """Looks after the record, each time it is started."""
        from microwins.journal.upkeep import Upkeep

        self._upkeep = Upkeep(self._store.path, self._clock, parent)
        return self._upkeep

    @property
    def only_looking(self) -> bool:
        """Whether the person looks around in a damaged record, or in a copy."""
        return self._store.only_looking

    def look_only(self) -> None:
        """From now on every wish is Refused(LOOKING): the person looks around."""
        self._store.only_looking = True

    def put_back(self, copy: Path) -> PutBack | None:
        """Puts a copy in the place of the record; answers what puts everything back the same way."""
        answer = self._attempt(lambda: self._put_back(copy))
        if answer is not None:
            self.changed.emit(changes.Reloaded())
        return answer

    def rescue(self, kind: Trouble) -> "Rescue":
        """What can be done about damage that was found while the record is open."""
        from microwins.journal.rescue import Rescue

        return Rescue(self._store.home, self._clock, kind, cast("Journal", self))

    def recover(self, *, even_empty: bool = False) -> "Recovered":
        """Puts the best copy, and what can be read on top of it, in the place of a damaged record.

        Raises StoreError where it cannot; all is then as it was.
        """
        from microwins.store import recovery

        path = self._store.path
        done = self._store.swap(lambda: recovery.recover(path, self._clock(), even_empty=even_empty))
        self.changed.emit(changes.Reloaded())
        return done

    def erase(self, win_id: int, *, copies: bool = False) -> bool:
        """Erases a micro-win for ever; with `copies` every backup too, after a new one was made."""
        return self._erase(lambda moment: _erase().one(self._store, win_id, moment), copies, anew=True)

    def erase_everything(self, *, copies: bool = False) -> bool:
        """Erases the whole record for ever; with `copies` every backup too."""
        return self._erase(lambda moment: _erase().everything(self._store, moment), copies, anew=False)

    def _erase(self, work: Callable[[Moment], None], copies: bool, *, anew: bool) -> bool:
        def erase() -> bool:
            self._not_held()
            now = self._clock()
            work(Moment.of(now))
            if copies:
                path = self._store.path
                _erase().copies(path.parent, _backup().make(path, now, rotating=False) if anew else None)
            return True

        done = self._attempt(erase) is not None
        self.changed.emit(changes.Reloaded())  # rows may be gone although a copy could not go
        return done

    def _not_held(self) -> None:
        if self._upkeep is not None:  # the copy it makes would hold what is to go
            self._upkeep.wait()
        if self.held:
            raise Refused(Reason.HELD)
        if self._store.only_looking:
            raise Refused(Reason.LOOKING)

    def _put_back(self, copy: Path) -> PutBack:
        from microwins.store import recovery

        self._not_held()
        path, now = self._store.here(), self._clock()
        before = None
        try:
            before = _backup().make(path, now, rotating=False)
        except StoreError as error:
            if error.kind is not Trouble.DAMAGED:  # a damaged record is moved aside as it is
                raise
        self._store.swap(lambda: recovery.restore(path, copy, now))
        return PutBack(before)


def _backup() -> ModuleType:
    from microwins.store import backup

    return backup


def _erase() -> ModuleType:
    from microwins.store import erase

    return erase
