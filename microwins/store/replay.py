"""Is the record true? The history tells what every row has to be; here it is told again and compared.

SQLite's own check misses more than half of the single-bit flips that change a row. The replay finds them,
because every recorded row is in the file twice, in two places and two forms.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import peewee

from microwins.store import opening
from microwins.store.bulk import Row, Shelves, is_block, spread, unfold
from microwins.store.errors import StoreError, Trouble, kind_of
from microwins.store.tables import BY_NAME, RECORDED, Image, Table, as_text, keys_of, name_of, seal

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
    except (peewee.PeeweeException, sqlite3.Error, ValueError, TypeError, KeyError) as error:
        faults.append(f"unreadable: {kind_of(error) or error}")
    return Report(days, kept, tuple(faults))


def _faults(db: peewee.SqliteDatabase) -> Iterator[str]:
    yield from _broken(db)
    yield from _miscounted(db)
    told: dict[Key, str] = {}
    shelves = Shelves()
    yield from _retold(db, told, shelves)
    for table in _tables(db):
        yield from _compared(db, table, told, shelves)
    for tbl, key_text in told:
        yield f"{tbl} {key_text}: gone, though the history has it"


def _compared(
    db: peewee.SqliteDatabase, table: type[Table], told: dict[Key, str], shelves: Shelves
) -> Iterator[str]:
    """The rows of a table against single lines, and against blocks, of which a few are open at a time."""
    name, keys, blocks = name_of(table), keys_of(table), shelves.of(name_of(table))
    rows = db.execute_sql(f"SELECT * FROM {name} ORDER BY {', '.join(keys)}")
    columns = [column[0] for column in rows.description]
    places = [columns.index(key) for key in keys]
    loose: dict[Row, Row] = {}
    for row in rows:
        key = tuple(row[at] for at in places)
        while blocks and blocks[-1][0] <= key:
            _open(table, blocks.pop()[1], places, loose)
        if key in loose:
            same = loose.pop(key) == row
        else:
            image: Image = dict(zip(columns, row, strict=True))
            same = told.pop((name, as_text(key)), None) == as_text(image)
        if not same:
            yield f"{name} {as_text(key)}: not what the history says"
    for _, block in blocks:
        _open(table, block, places, loose)
    for key in loose:
        yield f"{name} {as_text(key)}: gone, though the history has it"


def _open(table: type[Table], block: str, places: list[int], loose: dict[Row, Row]) -> None:
    for row in unfold(table, json.loads(block)):
        loose[tuple(row[at] for at in places)] = row


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


def _retold(db: peewee.SqliteDatabase, told: dict[Key, str], shelves: Shelves) -> Iterator[str]:
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
            continue  # and so not to be told
        deed_id, tbl, key, before, after = line
        follows = _block_follows if is_block(key) else _row_follows
        if not follows(told, shelves, deed_id, (tbl, key), before, after):
            yield f"history {seq}: does not follow from what was before"


def _row_follows(
    told: dict[Key, str], shelves: Shelves, _deed_id: int, key: Key, before: str | None, after: str | None
) -> bool:
    """Tells a row; whether it was what the line says it was before."""
    if (block := shelves.loosen(*key)) is not None:
        told.update(_singles((key[0], _ANY), block))
    follows = told.get(key) == before
    if after is None:
        told.pop(key, None)
    else:
        told[key] = after
    return follows


def _block_follows(
    told: dict[Key, str], shelves: Shelves, deed_id: int, key: Key, before: str | None, after: str | None
) -> bool:
    """Tells a block; whether its rows were what the line says they were before."""
    if after is not None:
        shelves.put(deed_id, *key, after)
        return before is None
    if shelves.take(*key, before):
        return True
    # It was loosened since: each of its rows has to stand as it was.
    return before is not None and all(told.pop(row, None) == text for row, text in _singles(key, before))


_ANY = "[[]]"  # the key of a block whose ends do not matter


def _singles(key: Key, block: str) -> Iterator[tuple[Key, str]]:
    for row, image in spread(BY_NAME[key[0]], (key, json.loads(block))):
        yield row, as_text(image)


def state(db: peewee.SqliteDatabase) -> Iterator[tuple[Key, str]]:
    """Every recorded row of the tables, in the form the history has."""
    for table in _tables(db):
        keys = keys_of(table)
        rows = db.execute_sql(f"SELECT * FROM {name_of(table)}")  # the columns that a file of any version has
        columns = [column[0] for column in rows.description]
        for row in rows:
            image: Image = dict(zip(columns, row, strict=True))
            yield (name_of(table), as_text([image[name] for name in keys])), as_text(image)


def _tables(db: peewee.SqliteDatabase) -> list[type[Table]]:
    there = {name for (name,) in db.execute_sql("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [table for table in RECORDED if name_of(table) in there]  # older files have fewer
