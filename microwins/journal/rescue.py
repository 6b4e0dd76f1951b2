"""What can be done about a record that is damaged or gone: the three choices of the recovery screen."""

import shutil
import tempfile
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from microwins.store import opening, private, recovery
from microwins.store.backup import Copy
from microwins.store.errors import StoreError, Trouble, trouble_of
from microwins.store.recovery import Recovered
from microwins.store.store import COPIES, FILE

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

__all__ = ["Copy", "Recovered", "Rescue"]


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
        return recovery.best_copy(self.home)

    @property
    def has_file(self) -> bool:
        """Whether there is anything to save elsewhere."""
        return any(file.exists() for file in self._files())

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
        try:
            for file in self._files():
                if file.exists():
                    shutil.copyfile(file, folder / file.name)
            if self.copy is not None:
                private.make_folder(folder / COPIES)
                for file in self.copy.path.parent.glob(f"{self.copy.path.name}*"):
                    shutil.copyfile(file, folder / COPIES / file.name)
        except OSError as error:
            raise StoreError(trouble_of(error), folder) from error
        recovery.recover(folder / FILE, self._clock())

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
        path = self.home / FILE
        return (path, *opening.side_files(path))
