"""The verbs about the file as a whole: its copies, putting one in its place, and erasing for ever."""

import sys
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, cast

from PySide6.QtCore import QObject

from microwins.domain import changes
from microwins.domain.errors import Reason, Refused
from microwins.journal.writing import JournalWriting
from microwins.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from microwins.journal.copying import Copying
    from microwins.journal.journal import Journal
    from microwins.journal.long_deeds import LongDeeds
    from microwins.journal.rescue import Recovered, Rescue
    from microwins.journal.upkeep import Upkeep
    from microwins.store.backup import Copy
    from microwins.store.clerk import Clerk, Ready
    from microwins.store.recovery import Rebuilt


class PutBack(NamedTuple):
    """A copy took the place of the record. before: a copy of the record as it was; None where it was damaged,
    and lies beside the new one in a folder of its own."""

    before: Path | None


class SafekeepingVerbs(JournalWriting):
    """Each takes as long as reading the whole file does; a window asks `long_deeds` for the same."""

    _upkeep: "Upkeep | None" = None

    @property
    def home(self) -> Path:
        """The folder of this record."""
        return self._store.home

    def beside(self) -> tuple[str, ...]:
        """Names of the files beside this record that hold one too, as a sync tool leaves them."""
        from microwins.store import twins

        return tuple(file.name for file in twins.beside(self._store.home))

    def copying(self) -> "Copying":
        """Lists copies, looks into them and makes them, in a thread; made anew by each who asks."""
        from microwins.journal.copying import Copying

        return Copying(self._store.home, self._clock, cast("Journal", self))

    def upkeep(self, parent: QObject | None = None) -> "Upkeep":
        """Looks after the record, each time it is started."""
        from microwins.journal.upkeep import Upkeep

        self._upkeep = Upkeep(self._store.home, self._clock, parent)
        return self._upkeep

    @property
    def only_looking(self) -> bool:
        """Whether the person looks around in a damaged record, or in a copy."""
        return self._store.only_looking

    def look_only(self) -> None:
        """From now on every wish is Refused(LOOKING): the person looks around."""
        self._store.only_looking = True

    def hear_of_writing(self) -> None:
        """Another program of ours wrote, or put a copy in the place of the record: tells of it."""
        self._attempt(self._store.follow)
        self.changed.emit(changes.Reloaded())

    def copies(self) -> "tuple[Copy, ...]":
        """The copies there are, newest first."""
        from microwins.store import backup

        return backup.copies(self._store.home)

    def put_back(self, copy: Path) -> PutBack | None:
        """Puts a copy in the place of the record; answers what puts everything back the same way."""
        return self._attempt(lambda: self._put_back(copy))

    def rescue(self, kind: Trouble) -> "Rescue":
        """What can be done about damage that was found while the record is open."""
        from microwins.journal.rescue import Rescue

        return Rescue(self._store.home, self._clock, kind, cast("Journal", self))

    def recover(self, *, even_empty: bool = False) -> "Recovered":
        """Puts the best copy, and what can be read on top of it, in the place of a damaged record.

        Raises StoreError where it cannot; all is then as it was.
        """
        now = self._clock()
        return self.make_good(self._clerk().rebuild(_silent, now, even_empty), now)

    def make_good(self, built: "Rebuilt", now: datetime) -> "Recovered":
        """Changes over to what was rebuilt beside a damaged record. Raises StoreError."""
        from microwins.store import recovery

        path = self._store.path
        aside = self._store.swap(lambda: recovery.put_in_place(built.draft, path, now, "damaged"))
        self.changed.emit(changes.Reloaded())
        return built.recovered(aside)

    def change_over(self, ready: "Ready", now: datetime) -> PutBack:
        """Changes over to what was made ready beside the record. Raises StoreError."""
        from microwins.store import recovery

        path = self._store.path
        self._store.swap(lambda: recovery.put_in_place(ready.draft, path, now, "replaced"))
        self.changed.emit(changes.Reloaded())
        return PutBack(ready.before)

    def long_deeds(self, parent: QObject | None = None) -> "LongDeeds":
        """Takes back, puts back and erases while the window goes on; made anew by each who asks."""
        from microwins.journal.long_deeds import LongDeeds

        return LongDeeds(self._store.home, self._clock, cast("Journal", self), parent)

    def note_waiting(self, kept: "Sequence[tuple[int, date, bool]]") -> bool:
        """Notes beside the record what could not be saved yet: micro-win, day, whether small.

        Answers whether the notes outlive the app now.
        """
        from microwins.store import waiting

        try:
            uids = {win_id: self._store.win(win_id, day) for win_id, day, _ in kept}
        except StoreError:
            return False
        notes = [
            waiting.Waiting(win.uid, day, small)
            for win_id, day, small in kept
            if (win := uids[win_id]) is not None
        ]
        return waiting.note(self._store.home, notes)

    def still_waiting(self) -> tuple[tuple[int, date, bool], ...]:
        """What was noted and never saved, before the app ended; what has a record by now waits no more."""
        from microwins.store import waiting

        waiting.hold(self._store.home)
        found = []
        for note in waiting.read(self._store.home):
            win_id = self._store.number_of_win(note.uid)
            if win_id is not None and note.day not in self._store.ticks(win_id):
                found.append((win_id, note.day, note.small))
        return tuple(found)

    def close_errands(self) -> None:
        """Stops what takes a while, and waits until it has stopped; called before the app goes."""
        if "microwins.journal.errands" in sys.modules:  # else there are none
            from microwins.journal.errands import Errands

            for errands in self.findChildren(Errands):
                errands.close()

    def erase(self, win_id: int, *, copies: bool = False) -> bool:
        """Erases a micro-win for ever; with `copies` every backup too, after a new one was made."""
        return self._erase(win_id, copies)

    def erase_everything(self, *, copies: bool = False) -> bool:
        """Erases the whole record for ever; with `copies` every backup too."""
        return self._erase(None, copies)

    def finish_upkeep(self) -> None:
        """Waits for the copy that is being made: it would hold what is to go. From any thread."""
        if self._upkeep is not None:
            self._upkeep.wait()

    def _erase(self, win_id: int | None, copies: bool) -> bool:
        def erase() -> bool:
            self._not_held()
            self._clerk().erase(_silent, win_id, self._clock(), copies)
            return True

        done = self._attempt(erase) is not None
        self.changed.emit(changes.Reloaded())  # rows may be gone although a copy could not go
        return done

    def _not_held(self) -> None:
        self.finish_upkeep()
        if self.held:
            raise Refused(Reason.HELD)
        if self._store.only_looking:
            raise Refused(Reason.LOOKING)

    def _put_back(self, copy: Path) -> PutBack:
        self._not_held()
        now = self._clock()
        self._store.here()
        return self.change_over(self._clerk().make_ready(_silent, copy, now), now)

    def _clerk(self) -> "Clerk":
        from microwins.store.clerk import Clerk  # it knows of everything that can be done to a file

        return Clerk(self._store.home)


def _silent(_done: int, _of: int) -> None:
    """Nobody waits to hear."""
