"""From any version of the file to the one this program writes, in ordered steps of plain SQL.

A step is `resources/migrations/NNNN.sql`. The whole chain is one exclusive transaction, so that a laptop that
dies in the middle finds the old file or the new one. Steps never see the models: those describe today only.

A step that reshapes a recorded table reshapes its images in the history too (`oplog_fixed` dropped and made
again, `crc = seal(deed_id, tbl, key, before, after)`), so that the check still finds them equal.
"""

from __future__ import annotations

import re
import sqlite3
from functools import cache
from typing import TYPE_CHECKING

from microwins.shipped import FOLDER
from microwins.store import tables
from microwins.store.errors import StoreBug

if TYPE_CHECKING:
    import peewee

NEWEST = 2  # the version this program writes; known without looking, because every start asks
_NAME = re.compile(r"^(\d{4})\.sql$")


@cache
def steps() -> tuple[str, ...]:
    """The SQL of every step; the first leads from an empty file to version 1."""
    found = {int(m[1]): file for file in (FOLDER / "migrations").iterdir() if (m := _NAME.match(file.name))}
    return tuple(found[number].read_text("utf-8") for number in range(1, len(found) + 1))


def version_of(db: peewee.SqliteDatabase) -> int:
    """The version of an open file; 0 is an empty one."""
    return int(db.execute_sql("PRAGMA user_version").fetchone()[0])


def statements(script: str) -> list[str]:
    """The statements of a script, so that they can run inside one transaction."""
    found, held = [], ""
    for line in script.splitlines(keepends=True):
        held += line
        if sqlite3.complete_statement(held):
            found.append(held.strip())
            held = ""
    return found


def migrate(db: peewee.SqliteDatabase) -> int:
    """Brings an open, writable file to the newest version; returns the version it had.

    The caller has backed the file up. Raises the driver's error, or StoreBug where a step leaves the file
    inconsistent; in both cases the file is as it was.
    """
    was = version_of(db)
    if was >= NEWEST:
        return was
    # A step may rebuild a table; with foreign keys on that would touch the rows that refer to it.
    db.execute_sql("PRAGMA foreign_keys = OFF")
    try:
        db.connection().create_function("seal", -1, tables.seal, deterministic=True)
        db.execute_sql("BEGIN EXCLUSIVE")
        was = version_of(db)  # another process may have been first
        for number, step in enumerate(steps()[was:], start=was + 1):
            for statement in statements(step):
                db.execute_sql(statement)
            db.execute_sql(f"PRAGMA user_version = {number}")
        _inspect(db)
        db.execute_sql("COMMIT")
    finally:
        if db.connection().in_transaction:
            db.execute_sql("ROLLBACK")
        db.execute_sql("PRAGMA foreign_keys = ON")
    return was


def _inspect(db: peewee.SqliteDatabase) -> None:
    dangling = db.execute_sql("PRAGMA foreign_key_check").fetchall()
    verdict = db.execute_sql("PRAGMA integrity_check(1)").fetchone()[0]
    if dangling or verdict != "ok":
        raise StoreBug(f"a migration step left {len(dangling)} dangling rows; integrity: {verdict}")
