"""How the file is opened: carefully. Nothing that might be somebody's evidence is ever written over.

look       what lies at a path, judged from its first bytes, without SQLite touching it
plain      a connection with every pragma of ours set and read back
connect    the same through Peewee
create     a new file, complete before it gets its name
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from microwins.store import migrations, private
from microwins.store.errors import StoreBug, StoreError, Trouble, honest, trouble_of

if TYPE_CHECKING:
    import peewee

APPLICATION_ID = 0x4D57494E  # "MWIN"
PATIENCE = 0.25  # seconds a window waits for another program to let go of the file
PRAGMAS: dict[str, int | str] = {
    # DELETE with EXTRA lost nothing in power-loss simulation; SQLite's default lost acknowledged commits.
    "journal_mode": "delete",
    "synchronous": 3,
    "fullfsync": 1,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "temp_store": 2,
}
_MAGIC = b"SQLite format 3\x00"
_VERSION_AT, _ID_AT = 60, 68  # where the header keeps the user version and the application id
_SIDE_FILES = ("-journal", "-wal", "-shm")


def side_files(path: Path) -> tuple[Path, ...]:
    """The files SQLite may keep beside `path`; they belong together and are only moved together."""
    return tuple(path.with_name(path.name + ending) for ending in _SIDE_FILES)


def clear(draft: Path) -> None:
    """Removes a file that nobody relies on, and what SQLite left beside it.

    One that cannot go is no trouble here: whoever makes a file of its name is told, and the rest is swept up.
    """
    for file in (draft, *side_files(draft)):
        with suppress(OSError):
            file.unlink(missing_ok=True)


def look(path: Path) -> int | None:
    """The version of our file at `path`; None where nothing is. Raises StoreError for anything else."""
    try:
        with path.open("rb") as file:
            head = file.read(100)
    except FileNotFoundError:
        if path.is_symlink() or any(side.exists() for side in side_files(path)):
            raise StoreError(Trouble.MISSING, path) from None
        return None
    except OSError as error:
        kind = Trouble.NOT_A_DATABASE if path.is_dir() else Trouble.CANNOT_OPEN
        raise StoreError(kind, path) from error
    if not head:
        raise StoreError(Trouble.DAMAGED, path)
    if not head.startswith(_MAGIC) or int.from_bytes(head[_ID_AT : _ID_AT + 4], "big") != APPLICATION_ID:
        raise StoreError(Trouble.NOT_A_DATABASE, path)
    version = int.from_bytes(head[_VERSION_AT : _VERSION_AT + 4], "big")
    if version == 0:  # ours gets its name when it has a version
        raise StoreError(Trouble.DAMAGED, path)
    return version


def plain(path: Path, *, read_only: bool = False) -> sqlite3.Connection:
    """An open connection for this thread to an existing file, without transactions of its own.

    Raises StoreError.
    """
    if sqlite3.sqlite_version_info < (3, 37):
        raise StoreError(Trouble.OLD_SQLITE)
    if not (read_only or os.access(path, os.W_OK)):  # SQLite would open it for reading and say so at a tick
        raise StoreError(Trouble.CANNOT_OPEN, path)
    mode = "ro" if read_only else "rw"
    pragmas = {name: value for name, value in PRAGMAS.items() if not (read_only and name == "journal_mode")}
    with honest(path):
        connection = sqlite3.connect(
            f"{path.absolute().as_uri()}?mode={mode}", timeout=PATIENCE, isolation_level=None, uri=True
        )
        try:
            _set(connection, pragmas)
        except BaseException:
            connection.close()
            raise
    return connection


def _set(connection: sqlite3.Connection, pragmas: dict[str, int | str]) -> None:
    for name, wanted in pragmas.items():
        connection.execute(f"PRAGMA {name} = {wanted}")
    for name, wanted in pragmas.items():  # SQLite ignores what it does not know
        row = connection.execute(f"PRAGMA {name}").fetchone()
        # A build without memory mapping has no mmap_size to report; that is as good as 0.
        if row is not None and row[0] != wanted:
            raise StoreBug(f"PRAGMA {name} is {row[0]!r} instead of {wanted!r}")


def through(connection: sqlite3.Connection) -> peewee.SqliteDatabase:
    """Peewee over an open connection, in the thread of that; closing either closes both."""

    from peewee import SqliteDatabase  # for whoever writes, and not before the first picture of Today

    class Through(SqliteDatabase):
        def _connect(self) -> sqlite3.Connection:
            return connection

    db = Through("given", timeout=PATIENCE, autoconnect=False)
    db.connect()
    return db


def connect(path: Path, *, read_only: bool = False) -> peewee.SqliteDatabase:
    """Peewee over an open connection to an existing file. Raises StoreError."""
    return through(plain(path, read_only=read_only))


def create(path: Path) -> None:
    """Makes a new file of the newest version: built under another name, then linked into place.

    Where two processes start at once, one of them wins and the other finds its file. Raises StoreError.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        clear(draft)
        private.write_new(draft)
        with closing(connect(draft)) as db, honest(path):
            migrations.migrate(db)
        with suppress(FileExistsError):
            private.place(draft, path)
    except OSError as error:
        raise StoreError(trouble_of(error, Trouble.CANNOT_OPEN), path) from error
    finally:
        clear(draft)
