"""Is the record true? The history tells what every row has to be; here it is told again and compared.

SQLite's own check misses more than half of the single-bit flips that change a row. The replay finds them,
because every recorded row is in the file twice, in two places and two forms.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import peewee

from microwins.store import opening
from microwins.store.errors import StoreError, Trouble, kind_of
from microwins.store.tables import RECORDED, Image, as_text, keys_of, name_of, seal

_MOST = 20  # faults that a report lists; one is enough to know

Key = tuple[str, str]  # a table's name and a row's key, as the history writes it


@dataclass(frozen=True, slots=True)
class Report:
    """What a check found. days: days with something kept. kept: promises kept. faults: in words for a log."""

    days: int
    kept: int
    faults: tuple[str, ...]

    @property
    def whole(self) -> bool:
        """Whether everything is as the history says."""
        return not self.faults


def check_file(path: Path) -> Report:
    """Checks a file at rest, as a copy is. Raises StoreError where anything but damage is in the way."""
    try:
        with closing(opening.connect(path, read_only=True)) as db:
            return check(db)
    except StoreError as error:
        if error.kind not in (Trouble.DAMAGED, Trouble.NOT_A_DATABASE):
            raise
        return Report(0, 0, (str(error),))


def check(db: peewee.SqliteDatabase) -> Report:
    """Reads all there is: SQLite's own checks, the totals, and every row against the history."""
    faults: list[str] = []
    days = kept = 0
    try:
        days, kept = db.execute_sql("SELECT count(*), coalesce(sum(kept), 0) FROM day_total").fetchone()
        for fault in _faults(db):
            faults.append(fault)
            if len(faults) >= _MOST:
                break
    except (peewee.PeeweeException, sqlite3.Error, ValueError, TypeError) as error:
        faults.append(f"unreadable: {kind_of(error) or error}")
    return Report(days, kept, tuple(faults))


def _faults(db: peewee.SqliteDatabase) -> Iterator[str]:
    yield from _broken(db)
    yield from _miscounted(db)
    told: dict[Key, str] = {}
    yield from _retold(db, told)
    for key, text in state(db):
        if told.pop(key, None) != text:
            yield f"{key[0]} {key[1]}: not what the history says"
    for tbl, key_text in told:
        yield f"{tbl} {key_text}: gone, though the history has it"


def _broken(db: peewee.SqliteDatabase) -> Iterator[str]:
    for (verdict,) in db.execute_sql("PRAGMA integrity_check").fetchall():
        if verdict != "ok":
            yield verdict
    for table, *_ in db.execute_sql("PRAGMA foreign_key_check").fetchall():
        yield f"{table}: a row refers to nothing"


_TOTALS = (
    (
        "SELECT day, kept FROM day_total",
        "SELECT day, count(*) FROM entry WHERE status <> 'rest' GROUP BY day",
    ),
    (
        "SELECT win_id, kept FROM win_total",
        "SELECT win_id, count(*) FROM entry WHERE status <> 'rest' GROUP BY win_id",
    ),
)


def _miscounted(db: peewee.SqliteDatabase) -> Iterator[str]:
    for total, counted in _TOTALS:
        for one, other in ((total, counted), (counted, total)):
            if db.execute_sql(f"{one} EXCEPT {other}").fetchone():
                yield "totals: not what the entries add up to"


def _retold(db: peewee.SqliteDatabase, told: dict[Key, str]) -> Iterator[str]:
    for number, *deed, crc in db.execute_sql("SELECT id, verb, at_us, detail, undoes, crc FROM deed"):
        if seal(*deed) != crc:
            yield f"deed {number}: not what was written"
    expected = 1
    for seq, *line, crc in db.execute_sql(
        "SELECT seq, deed_id, tbl, key, before, after, crc FROM oplog ORDER BY seq"
    ):
        if seq != expected:
            yield f"history: {expected} to {seq - 1} is gone"
        expected = seq + 1
        if seal(*line) != crc:
            yield f"history {seq}: not what was written"
        _, tbl, key, before, after = line
        if told.get((tbl, key)) != before:
            yield f"history {seq}: does not follow from what was before"
        if after is None:
            told.pop((tbl, key), None)
        else:
            told[tbl, key] = after


def state(db: peewee.SqliteDatabase) -> Iterator[tuple[Key, str]]:
    """Every recorded row of the tables, in the form the history has."""
    there = {name for (name,) in db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    for table in (table for table in RECORDED if name_of(table) in there):  # older files have fewer
        keys = keys_of(table)
        rows = db.execute_sql(f"SELECT * FROM {name_of(table)}")  # the columns that a file of any version has
        columns = [column[0] for column in rows.description]
        for row in rows:
            image: Image = dict(zip(columns, row, strict=True))
            yield (name_of(table), as_text([image[name] for name in keys])), as_text(image)
