"""A SQLite file from elsewhere, which may have been made to harm whoever opens it.

It is opened so that not one byte of it can change and nothing in it can run: no views, triggers, virtual
tables or generated columns, no functions its schema could call, and no query beyond its time.
Advice followed: https://www.sqlite.org/security.html
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Expected, Unfit

MOST_BYTES = 512 * 1024 * 1024  # read row by row, so more than a text that is read at once
MAGIC = b"SQLite format 3\x00"
_HEADER = 100
# Seconds of the processor (other programs may be busy too) for each part of a file, begun or whole.
_BUDGET, _PER_BUDGET = 2.0, 16 * 1024 * 1024
_OPCODES = 10_000  # between two looks at the clock
_MOST_ROWS_OF_SCHEMA = 200
_LONGEST = 1_000_000  # bytes of a text


@contextmanager
def reading(path: Path) -> Iterator[sqlite3.Connection]:
    """The file, open for reading. Raises StoreError(CANNOT_OPEN), and Unfit for all SQLite stumbles over."""
    size = _looked_at(path)
    until = time.thread_time() + _BUDGET * (1 + size // _PER_BUDGET)
    uri = f"{path.absolute().as_uri()}?mode=ro&immutable=1"
    try:
        with closing(sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)) as file:
            file.set_progress_handler(lambda: time.thread_time() > until, _OPCODES)
            file.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST)
            for pragma in ("trusted_schema = 0", "query_only = 1", "cell_size_check = 1", "mmap_size = 0"):
                file.execute(f"PRAGMA {pragma}")
            _inspect(file)
            yield file
    except (sqlite3.Error, UnicodeDecodeError, OverflowError) as error:
        late = getattr(error, "sqlite_errorname", "") == "SQLITE_INTERRUPT"
        raise Unfit(Expected.QUICKER if late else Expected.WHOLE) from error


def column_names(file: sqlite3.Connection, table: str) -> set[str]:
    """The columns of a table; none where there is no such table."""
    return {row[1] for row in file.execute(f"PRAGMA table_info('{table}')")}


def application_id(path: Path) -> int:
    """The number by which a program marks its files."""
    with path.open("rb") as file:
        return int.from_bytes(file.read(_HEADER)[68:72], "big")


def _looked_at(path: Path) -> int:
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            head = file.read(_HEADER)
    except OSError as error:
        raise StoreError(Trouble.CANNOT_OPEN, path) from error
    if size > MOST_BYTES:
        raise Unfit(Expected.SMALLER)
    page = int.from_bytes(head[16:18], "big")
    if not head.startswith(MAGIC) or len(head) < _HEADER or (page != 1 and (page < 512 or page & page - 1)):
        raise Unfit(Expected.WHOLE)
    return size


def _inspect(file: sqlite3.Connection) -> None:
    schema = file.execute("SELECT type, name, sql FROM sqlite_master").fetchmany(_MOST_ROWS_OF_SCHEMA + 1)
    if len(schema) > _MOST_ROWS_OF_SCHEMA:
        raise Unfit(Expected.PLAIN_TABLES)
    for kind, name, sql in schema:
        words = (sql or "").upper().split()
        if kind not in ("table", "index") or words[:2] == ["CREATE", "VIRTUAL"]:
            raise Unfit(Expected.PLAIN_TABLES, str(name))
        if kind == "table":
            hidden = file.execute("SELECT 1 FROM pragma_table_xinfo(?) WHERE hidden <> 0", (name,)).fetchone()
            if hidden is not None:
                raise Unfit(Expected.PLAIN_TABLES, str(name))
    if file.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
        raise Unfit(Expected.WHOLE)
