"""The file at one moment, without standing in anybody's way.

A reader that takes its time would keep the window from saving. So whoever reads a lot reads a copy, which is
taken in small steps between which others may write; SQLite starts over where one of them did.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import peewee

from microwins.store import opening, private
from microwins.store.errors import StoreError, honest, trouble_of

_PAGES_AT_ONCE = 512  # with 4 KiB pages nobody waits for more than 2 MiB
_BREATH = 0.001  # seconds between two steps
PREFIX = ".look-"


def copy(path: Path, target: Path) -> None:
    """Writes the file at `path`, as it is at one moment, to the new file `target`, durably.

    Raises StoreError, and OSError where `target` cannot be written.
    """
    with honest(path), closing(opening.connect(path, read_only=True)) as db:
        pour(db, target)


def pour(db: peewee.SqliteDatabase, target: Path) -> None:
    """Writes what `db` has open to the new file `target`, durably. Raises the driver's error and OSError."""
    private.write_new(target)
    with closing(sqlite3.connect(target)) as to:
        db.connection().backup(to, pages=_PAGES_AT_ONCE, sleep=_BREATH)
    private.settle(target)


@contextmanager
def looking(path: Path) -> Iterator[peewee.SqliteDatabase]:
    """A connection to a private copy of the file, which is gone afterwards. Raises StoreError."""
    try:
        folder = tempfile.TemporaryDirectory(prefix=PREFIX, dir=path.parent)
    except OSError as error:
        raise StoreError(trouble_of(error), path.parent) from error
    with folder as name:
        look = Path(name) / path.name
        try:
            copy(path, look)
        except OSError as error:
            raise StoreError(trouble_of(error), path.parent) from error
        with honest(path), closing(opening.connect(look, read_only=True)) as db:
            yield db
