"""What can be read of a damaged file. SQLite stops at the first bad page; here each line is asked for.

A record is in the file twice: as a row of its table and as a line of the history. Lines are the better
witness, because each carries its checksum; rows stand in where lines are gone.
"""

import json
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import peewee

from microwins.store import bulk, graft, opening
from microwins.store.errors import StoreError
from microwins.store.page import Page
from microwins.store.replay import Key
from microwins.store.tables import (
    BY_NAME,
    RECORDED,
    Image,
    Table,
    as_text,
    columns_of,
    keys_of,
    name_of,
    seal,
)

_SHORTEST_LINE = 32  # bytes
# ValueError: text that is no UTF-8 any more, even in SQLite's own messages, or JSON that is none.
_UNREADABLE = (StoreError, peewee.PeeweeException, sqlite3.Error, ValueError, TypeError)
Line = tuple[Key, Image | None]  # None: the row was taken away


@dataclass(slots=True)
class Salvage:
    """What could be read. lines: of the history, by number. last: the number the history had come to.

    rows: as they stand in the tables. whole: the tables that could be read to their end.
    """

    lines: dict[int, Line] = field(default_factory=dict)
    last: int = 0
    rows: dict[Key, Image] = field(default_factory=dict)
    whole: set[str] = field(default_factory=set)

    def __len__(self) -> int:
        return len(self.lines) + len(self.rows)


def salvage(path: Path, sister: Path | None = None) -> Salvage:
    """Reads a damaged file from a copy of it, so that not one byte of it changes.

    `sister`: a sound file that went through the same migrations, such as its backup; by default a new file.
    Where the tables of contents of the two differ, the file is also read by that of its sister.
    """
    with tempfile.TemporaryDirectory(prefix="salvage-", dir=path.parent) as folder:
        copy = Path(folder) / path.name
        for file in (path, *opening.side_files(path)):
            if file.exists():
                shutil.copyfile(file, copy.with_name(file.name))
        if sister is None:
            sister = Path(folder) / "new"
            opening.create(sister)
        found = _read(copy)
        if _contents(copy) == _contents(sister):
            return found
        graft.graft(copy, sister)
        return max(found, _read(copy), key=len)


def _contents(path: Path) -> set[tuple[str, str]] | None:
    with suppress(*_UNREADABLE), closing(opening.connect(path)) as db:
        return graft.contents(db)
    return None


def _read(copy: Path) -> Salvage:
    with suppress(*_UNREADABLE), closing(opening.connect(copy)) as db:
        last = _last(db, most=copy.stat().st_size // _SHORTEST_LINE)
        found = Salvage(dict(_lines(db, last)), last)
        for table in RECORDED:
            _read_rows(db, table, found)
        return found
    return Salvage()


def add_back(page: Page, found: Salvage) -> int:
    """Writes into an open deed what `found` has beyond the record on the page; returns the number of rows."""
    since = _common(page, found)
    newer: dict[Key, Image | None] = dict(
        row for seq in sorted(found.lines) if seq > since for row in _spread(found.lines[seq])
    )
    if not found.lines or any(seq not in found.lines for seq in range(since + 1, found.last + 1)):
        # Lines are gone: a table that could be read to its end knows better, and rows that nothing else knows
        # of may be theirs.
        known = {key: found.rows.get(key) if key[0] in found.whole else newer[key] for key in newer}
        lost = {key: image for key, image in found.rows.items() if _find(page, key) is None}
        newer = {**lost, **known}
    added = 0
    for table in RECORDED:  # parents first
        for (tbl, _), image in newer.items():
            if tbl == name_of(table) and image is not None:
                added += _put(page, table, image)
    for table in reversed(RECORDED):  # children first
        for key, image in newer.items():
            if key[0] == name_of(table) and image is None:
                added += _drop(page, table, key)
    return added


def _common(page: Page, found: Salvage) -> int:
    """The last line of history that the record on the page and the damaged file share."""
    told: dict[int, Line] = {
        seq: _line_of(*line)
        for seq, *line in page.db.execute_sql("SELECT seq, tbl, key, before, after FROM oplog ORDER BY seq")
    }
    shared = sorted(told.keys() & found.lines.keys())
    if not shared or told[shared[-1]] == found.lines[shared[-1]]:
        return max(told, default=0)
    # The file had gone another way since, after an older copy was put in its place.
    return next(seq for seq in shared if told[seq] != found.lines[seq]) - 1


def _find(page: Page, key: Key) -> Image | None:
    return page.find(BY_NAME[key[0]], *json.loads(key[1]))


def _put(page: Page, table: type[Table], image: Image) -> int:
    if page.find(table, *(image[name] for name in keys_of(table))) == image:
        return 0
    with suppress(peewee.IntegrityError, ValueError, TypeError, KeyError):  # it breaks a rule of the table
        page.put(table, image)
        return 1
    return 0


def _drop(page: Page, table: type[Table], key: Key) -> int:
    if _find(page, key) is None:
        return 0
    with suppress(peewee.IntegrityError):  # something that was salvaged still needs it
        page.drop(table, *json.loads(key[1]))
        return 1
    return 0


def _last(db: peewee.SqliteDatabase, most: int) -> int:
    """The last line of history by its counter, or by the table; beyond `most` a counter is damaged."""
    for sql in ("SELECT seq FROM sqlite_sequence WHERE name = 'oplog'", "SELECT max(seq) FROM oplog"):
        with suppress(*_UNREADABLE):
            row = db.execute_sql(sql).fetchone()
            if row and isinstance(row[0], int) and 0 < row[0] <= most:
                return int(row[0])
    return 0


_LINE = "SELECT deed_id, tbl, key, before, after, crc FROM oplog WHERE seq = ?"


def _lines(db: peewee.SqliteDatabase, last: int) -> Iterator[tuple[int, Line]]:
    for seq in range(1, last + 1):
        with suppress(*_UNREADABLE):
            row = db.execute_sql(_LINE, (seq,)).fetchone()
            if row is not None and seal(*row[:-1]) == row[-1]:
                yield seq, _line_of(*row[1:-1])


def _line_of(tbl: str, key: str, before: str | None, after: str | None) -> Line:
    if after is None and before is not None and bulk.is_block(key):  # its keys say which rows went
        return (tbl, key), {**json.loads(before), "gone": 1}
    return (tbl, key), None if after is None else json.loads(after)


def _spread(line: Line) -> Iterator[Line]:
    with suppress(KeyError, ValueError, TypeError):  # a block that is none
        yield from list(bulk.spread(BY_NAME[line[0][0]], line))


def _read_rows(db: peewee.SqliteDatabase, table: type[Table], found: Salvage) -> None:
    """The rows from the front up to the damage, then those from the back down to it."""
    name, columns, keys = name_of(table), columns_of(table), keys_of(table)
    for direction in ("ASC", "DESC"):
        order = ", ".join(f"{key} {direction}" for key in keys)
        with suppress(*_UNREADABLE):
            for row in db.execute_sql(f"SELECT {', '.join(columns)} FROM {name} ORDER BY {order}"):
                image: Image = dict(zip(columns, row, strict=True))
                with suppress(ValueError, TypeError):  # a number that is none any more
                    found.rows[name, as_text([image[key] for key in keys])] = image
            found.whole.add(name)
            return
