"""The file that holds a person's evidence, open for one thread: all reads and writes pass here."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from microwins.domain.errors import Reason, Refused
from microwins.store import migrations, opening, page, private
from microwins.store.errors import StoreError, Trouble, honest
from microwins.store.moment import Moment
from microwins.store.reading import Reading

if TYPE_CHECKING:
    import peewee

    from microwins.store.page import Page

T = TypeVar("T")

FILE = "microwins.db"
COPIES = "backups"
RESERVE = "reserve"
RESERVE_BYTES = 64 * 1024


class Store(Reading):
    """The open file in the folder `home`, which is created (0700) where there is none.

    Raises StoreError where it cannot be opened; what is there is then untouched. A file made by a newer
    program opens with `read_only` set, and every verb on it is Refused(READ_ONLY).
    """

    def __init__(self, home: Path) -> None:
        self.home = home
        self.path = home / FILE
        self.only_looking = False  # the person wants to look, and nothing is to change meanwhile
        self.held: int | None = None  # by which the open file is known where it was moved or deleted
        self._known_print: tuple[int, int] | None = None  # of the file as this program left it
        private.make_folder(home)
        self._open()

    def _open(self) -> None:
        version = opening.look(self.path)
        if version is None:
            self._never_before()
            opening.create(self.path)
            version = migrations.NEWEST
        self.read_only = version > migrations.NEWEST
        self.connection = opening.plain(self.path, read_only=self.read_only)
        self._through: peewee.SqliteDatabase | None = None
        try:
            self.held = private.hold(self.path)
            if version < migrations.NEWEST:
                self._migrate()
        except BaseException:
            self.close()
            raise
        if not self.read_only:
            private.close_to_others(self.path)
            self._hold_reserve()

    @property
    def db(self) -> peewee.SqliteDatabase:
        """The open file as Peewee has it, from the first time that something is written."""
        if self._through is None:
            self._through = opening.through(self.connection)
        return self._through

    def _never_before(self) -> None:
        """Raises StoreError(MISSING) where anything of ours says that there was a record."""
        from microwins.store import twins  # a first start

        if any((self.home / COPIES).glob("*.db")) or twins.beside(self.home):
            raise StoreError(Trouble.MISSING, self.path)

    def close(self) -> None:
        """Lets go of the file; closing twice is fine."""
        self.connection.close()
        if self.held is not None:
            os.close(self.held)
            self.held = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def swap(self, work: Callable[[], T]) -> T:
        """Lets go of the file while `work` puts another in its place, then opens what lies there.

        Raises what `work` raises, with the file open again, and StoreError where it cannot be opened.
        """
        self.close()
        try:
            return work()
        finally:
            self._open()

    def write(self, moment: Moment, work: Callable[[Page], T]) -> T:
        """Does `work` in one transaction, durable when this returns; whatever it raises leaves no trace.

        On a full disk the reserve is given up, a file that was deleted meanwhile is put back, and the work is
        done once more; so `work` may run twice. Raises StoreError, after REPLACED with another file open than
        before, and Refused(READ_ONLY) on a file made by a newer program, or Refused(LOOKING).
        """
        if self.only_looking:
            raise Refused(Reason.LOOKING)
        if self.read_only:
            raise Refused(Reason.READ_ONLY)
        try:
            answer = self._transact(moment, work)
        except StoreError as error:
            if not self._mended(error.kind):
                raise
            return self._transact(moment, work)
        self._hold_reserve()
        return answer

    def follow(self) -> None:
        """Opens what lies there now, where another program of ours put a copy. Raises StoreError."""
        with suppress(FileNotFoundError):
            if self.held is not None and not os.path.samestat(self.path.stat(), os.fstat(self.held)):
                self.swap(lambda: None)

    def here(self) -> Path:
        """Where the open file lies; it is put back if it was deleted. Raises StoreError, as MOVED."""
        if self.held is not None:
            with suppress(FileNotFoundError):
                if os.path.samestat(self.path.stat(), os.fstat(self.held)):
                    return self.path
            if not self._mended(Trouble.MOVED):
                raise StoreError(Trouble.MOVED, self.path)
        return self.path

    def _mended(self, trouble: Trouble) -> bool:
        if trouble is Trouble.MOVED:
            from microwins.store import displaced  # rare

            return displaced.put_back(self)
        return trouble is Trouble.DISK_FULL and self._free_reserve()

    def _migrate(self) -> None:
        from microwins.store import backup  # rare, and not needed at any other start

        backup.make(self.path, datetime.now())  # noqa: DTZ005  local time, for a name
        with honest(self.path):
            migrations.migrate(self.db)

    def _transact(self, moment: Moment, work: Callable[[Page], T]) -> T:
        # Not `atomic()`: on a full disk SQLite rolls back by itself, and a second rollback would mask that.
        with honest(self.path):
            self._look_again()
            self.db.execute_sql("BEGIN IMMEDIATE")
            try:
                answer = work(page.Page(self.db, self.path, moment))
                self.db.execute_sql("COMMIT")
            finally:
                if self.connection.in_transaction:
                    self.db.execute_sql("ROLLBACK")
        self._known_print = self._print()
        return answer

    def _ask(self, sql: str, given: Any = ()) -> Iterator[tuple[Any, ...]]:
        with honest(self.path):
            self._look_again()
        return super()._ask(sql, given)

    def _look_again(self) -> None:
        """Remembers nothing of a file that somebody else has written to.

        SQLite knows the work of SQLite by a counter. A file that was copied over this one may have come to
        the same number, and what is remembered of this one would be mixed into it.
        """
        now = self._print()
        if now != self._known_print:
            self.connection.execute("PRAGMA shrink_memory")
            self._known_print = now

    def _print(self) -> tuple[int, int] | None:
        """What changes with whatever is written to the open file."""
        if self.held is None:
            return None
        now = os.fstat(self.held)
        return now.st_mtime_ns, now.st_size

    def _hold_reserve(self) -> None:
        # Space that is ours already, to be given up for the tick that would find the disk full.
        reserve = self.home / RESERVE
        if reserve.exists():
            return
        try:
            private.write_new(reserve, [os.urandom(RESERVE_BYTES)])  # random: not to be compressed away
        except OSError:  # too little room for it now; the next write tries again
            with suppress(OSError):
                reserve.unlink(missing_ok=True)

    def _free_reserve(self) -> bool:
        with suppress(OSError):
            (self.home / RESERVE).unlink()
            return True
        return False
