"""What can be done about a record that is damaged or gone: the three choices of the recovery screen.

Rescue    what there is, and each choice done at once
Mending   the same while the window goes on
"""

import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from microwins.journal.errands import Errands, Telling
from microwins.store import private, recovery
from microwins.store.backup import Copy
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError, Trouble, trouble_of
from microwins.store.recovery import Rebuilt, Recovered
from microwins.store.store import FILE

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

__all__ = ["Copy", "Mending", "Recovered", "Rescue"]


class Rescue:
    """For the record in `home`; `journal` where it is open all the same, because a check found the damage.

    Each choice takes as long as reading everything does. Nothing is ever deleted.
    """

    def __init__(
        self, home: Path, clock: Callable[[], datetime], kind: Trouble, journal: "Journal | None" = None
    ) -> None:
        self.home, self.kind = home, kind
        self._clock, self._journal = clock, journal

    @property
    def today(self) -> date:
        """The date of the clock, for words like "yesterday"."""
        return self._clock().date()

    @cached_property
    def copy(self) -> Copy | None:
        """The newest copy that is good."""
        return recovery.best_copy(self.home, self._clock())

    @property
    def has_file(self) -> bool:
        """Whether there is anything to save elsewhere."""
        return any(file.exists() for file in self._files())

    def use(self, copy: Path) -> Path:
        """Puts a copy, as it is, in the place of the record; answers where what was there lies now.

        Raises StoreError.
        """
        return recovery.restore(self.home / FILE, copy, self._clock())

    def mending(self, parent: QObject) -> "Mending":
        """Does the choices while the window goes on."""
        return Mending(self, self._clock, self._journal, parent)

    def recover(self, *, even_empty: bool = False) -> Recovered:
        """Puts the best copy, and what can be read on top of it, in the place of the damaged file.

        Raises StoreError: DAMAGED where nothing could be read, unless `even_empty`; all is then as it was.
        """
        if self._journal is not None:
            return self._journal.recover(even_empty=even_empty)
        return recovery.recover(self.home / FILE, self._clock(), even_empty=even_empty)

    def look(self, folder: Path) -> None:
        """Makes in `folder` what `recover` would make here, so that it can be opened and looked at.

        Raises StoreError as `recover` does.
        """
        recovery.recover_elsewhere(self.home / FILE, folder, self._clock())

    def save(self, folder: Path) -> Path:
        """Copies the damaged file, with its side files, to a new folder in `folder`; answers that one.

        Raises StoreError(CANNOT_WRITE or DISK_FULL).
        """
        try:
            stamp = self._clock().strftime("%Y-%m-%d-%H%M%S")
            aside = Path(tempfile.mkdtemp(prefix=f"micro-wins-damaged-{stamp}-", dir=folder))
            for file in self._files():
                with suppress(FileNotFoundError):
                    private.copy(file, aside / file.name)
        except OSError as error:
            raise StoreError(trouble_of(error), folder) from error
        return aside

    def _files(self) -> tuple[Path, ...]:
        return recovery.files_of(self.home / FILE)


class Mending(Errands):
    """For a rescue. All is as it was until one of these tells; what stood in the way is told by `refused`."""

    recovered = Signal(object)  # a Recovered
    can_be_seen = Signal(object)  # the Path of a folder to be looked into
    saved = Signal(object)  # the Path of the folder where the damaged file lies too

    def __init__(
        self, rescue: Rescue, clock: Callable[[], datetime], journal: "Journal | None", parent: QObject
    ) -> None:
        super().__init__(rescue.home, journal, parent)
        self._rescue, self._clock, self._journal = rescue, clock, journal

    def recover(self, *, even_empty: bool = False) -> None:
        """Puts a sound file in the place of the damaged one; it can be cancelled until then."""
        now = self._clock()

        def work() -> Telling:
            built = self._away(Clerk.rebuild, now, even_empty)
            return lambda: self.recovered.emit(self._change_over(built, now))

        self._start(work, holding=True)

    def look(self, folder: Path) -> None:
        """Makes in `folder` what `recover` would make."""
        now = self._clock()

        def work() -> Telling:
            self._away(Clerk.rebuild_elsewhere, folder, now)
            return lambda: self.can_be_seen.emit(folder)

        self._start(work)

    def save(self, folder: Path) -> None:
        """Copies the damaged file to a new folder in `folder`."""

        def work() -> Telling:
            saved = self._rescue.save(folder)  # bytes that the system copies: no work of ours
            return lambda: self.saved.emit(saved)

        self._start(work)

    def _change_over(self, built: Rebuilt, now: datetime) -> Recovered:
        if self._journal is not None:
            return self._journal.make_good(built, now)
        return built.recovered(recovery.put_in_place(built.draft, self._home / FILE, now, "damaged"))
