"""Two families of trouble: what the machine did (StoreError), and what we did (StoreBug).

StoreError   the disk, a permission, a damaged or foreign file; the window has words for each `Trouble`
StoreBug     a promise of this package that does not hold; it belongs in a crash report
honest       turns what SQLite and the system raise into one of the two; tells a quota from a broken disk
"""

import errno
import os
import re
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path


class Trouble(StrEnum):
    """What the machine did. In every case nothing that was saved before is lost by us."""

    CANNOT_OPEN = "cannot_open"  # the folder or the file cannot be read or written by this person
    NOT_A_DATABASE = "not_a_database"  # something else lies where our file belongs; it was not touched
    DAMAGED = "damaged"  # it is ours, and part of it cannot be read
    MISSING = "missing"  # the file is gone although copies or side files of it are there
    MOVED = "moved"  # the open file has left its place, and may come back
    REPLACED = "replaced"  # another of ours lies in the place of the open file, and is open now
    DISK_FULL = "disk_full"  # there is no room left to save in
    BUSY = "busy"  # another program held the file for longer than `opening.PATIENCE`
    OLD_SQLITE = "old_sqlite"  # a SQLite without STRICT tables
    CANNOT_WRITE = "cannot_write"  # a copy or an export cannot be written where it should go
    BAD_IMPORT = "bad_import"  # a file to import is not what it says; `line` tells where
    NEWER_IMPORT = "newer_import"  # a file to import was written by a newer Micro Wins
    TRACES_LEFT = "traces_left"  # rows were erased, and the file could not be cleared of their traces
    STOPPED = "stopped"  # the process that did it in the background is gone; nothing was changed


class StoreError(Exception):
    """The machine's fault. path: the file it is about.

    Of a file to import, `line` (from 1) and `place` (a table, a field) tell where it is not what it says, and
    `expected` is the `exchange.brought.Expected` that was looked for there.
    """

    def __init__(
        self,
        kind: Trouble,
        path: Path | None = None,
        line: int | None = None,
        place: str = "",
        expected: str = "",
    ) -> None:
        where = "" if path is None else f": {path}" + ("" if line is None else f", line {line}")
        super().__init__(f"{kind.value}{where}")
        self.kind = kind
        self.path = path
        self.line = line
        self.place = place
        self.expected = expected

    def __reduce__(self) -> tuple[type["StoreError"], tuple[object, ...]]:
        # It may come from another process (`apart`).
        return StoreError, (self.kind, self.path, self.line, self.place, self.expected)


class StoreBug(Exception):  # noqa: N818  a bug is no condition of the machine
    """Ours: the store was asked for something it promised could not happen."""


# SQLite's own names; without a line of its own "SQLITE_IOERR_WRITE" counts as "SQLITE_IOERR".
_KINDS = {
    "SQLITE_FULL": Trouble.DISK_FULL,
    "SQLITE_BUSY": Trouble.BUSY,
    "SQLITE_LOCKED": Trouble.BUSY,
    "SQLITE_CORRUPT": Trouble.DAMAGED,
    "SQLITE_NOTADB": Trouble.NOT_A_DATABASE,
    "SQLITE_CANTOPEN": Trouble.CANNOT_OPEN,
    "SQLITE_READONLY": Trouble.CANNOT_OPEN,
    "SQLITE_READONLY_DBMOVED": Trouble.MOVED,
    "SQLITE_PERM": Trouble.CANNOT_OPEN,
    "SQLITE_AUTH": Trouble.CANNOT_OPEN,
    "SQLITE_IOERR": Trouble.CANNOT_OPEN,
    "SQLITE_PROTOCOL": Trouble.BUSY,
}


def _driver_error(error: BaseException | None) -> sqlite3.Error | None:
    """The error of the driver inside Peewee's, which keeps it as context."""
    while error is not None and not isinstance(error, sqlite3.Error):
        error = error.__cause__ or error.__context__
    return error


_ABSENT = re.compile(r"^no such table: (?:main\.)?(\w+)$")


def _is_ours(table: str) -> bool:
    from microwins.store import migrations  # after trouble alone; it imports this

    return any(f"CREATE TABLE {table} " in step for step in migrations.steps())


def kind_of(error: BaseException) -> Trouble | None:
    """Which trouble SQLite reported, or None where the fault is ours."""
    driver = _driver_error(error)
    if isinstance(error, UnicodeDecodeError) or str(driver).startswith("Could not decode"):
        return Trouble.DAMAGED  # what we wrote was UTF-8; SQLite even quotes a damaged schema in its messages
    if (absent := _ABSENT.search(str(driver))) and _is_ours(absent[1]):
        return Trouble.DAMAGED  # the file was emptied while it was open
    name: str = getattr(driver, "sqlite_errorname", "") or ""
    family = "_".join(name.split("_")[:2])
    return _KINDS.get(name) or _KINDS.get(family)


_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}

# SQLite calls a disk full for ENOSPC alone. A quota that is used up, and any shortage met while opening or
# syncing, comes as one of these, which a broken disk or a missing permission are as well.
_PERHAPS_FULL = {
    "SQLITE_CANTOPEN",
    "SQLITE_IOERR_WRITE",
    "SQLITE_IOERR_FSYNC",
    "SQLITE_IOERR_DIR_FSYNC",
    "SQLITE_IOERR_TRUNCATE",
    "SQLITE_IOERR_CLOSE",
}
_SOME_ROOM = 8 * 1024 * 1024  # bytes; more than SQLite gives back when it takes back what did not fit


def trouble_of(error: OSError, otherwise: Trouble = Trouble.CANNOT_WRITE) -> Trouble:
    """What stood in the way of writing a file: no room, or something else."""
    return Trouble.DISK_FULL if error.errno in _FULL else otherwise


def _no_room(folder: Path) -> bool:
    """Whether `folder` takes no more bytes, tried out: SQLite keeps the system's own number to itself."""
    import tempfile  # after trouble alone

    part = bytes(_SOME_ROOM // 8)
    try:
        with tempfile.TemporaryFile(dir=folder, buffering=0) as file:  # nameless: a kill leaves none behind
            for _ in range(8):
                file.write(part)
            os.fsync(file.fileno())
    except OSError as error:
        return error.errno in _FULL
    return False


def _of_the_database() -> tuple[type[Exception], ...]:
    from peewee import PeeweeException  # asked for when something went wrong

    return PeeweeException, sqlite3.Error, UnicodeDecodeError


@contextmanager
def honest(path: Path) -> Iterator[None]:
    """Raises StoreError for what the machine did to `path` in the block, StoreBug for what we did."""
    try:
        yield
    except _of_the_database() as error:
        kind = kind_of(error)
        if kind is None:
            raise StoreBug(str(error)) from error
        if getattr(_driver_error(error), "sqlite_errorname", "") in _PERHAPS_FULL and _no_room(path.parent):
            kind = Trouble.DISK_FULL
        raise StoreError(kind, path) from error
