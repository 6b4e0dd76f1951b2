"""Many rows in one deed: written, told in the history, taken back and checked a block at a time.

An import brings millions of rows. A line of history for each would be five times the record itself, so up to
a thousand rows share one line, a block: `key` is the first and the last key, `before` or `after` is

    {"columns": ["day", "win_id", ...], "same": {"at_us": ...}, "rows": [["2025-11-27", 7, ...], ...]}

with what is the same in all rows said once. It keeps what the history promises: rows can be undone, read
back from the log alone, and compared with the tables.

    by_hand   inside it totals are added up here instead of by a trigger a row
    pour      new rows, in the order of their keys
    invert    a block taken back, or done again
    spread    a line of history as the lines of single rows it stands for
    Shelves   the blocks of a history that still stand as they were written
"""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from typing import Any

from microwins.store.page import Page
from microwins.store.tables import (
    Entry,
    Image,
    Table,
    Value,
    as_text,
    columns_of,
    keys_of,
    name_of,
    statements_for,
)

ROWS = 1000  # of a block
_CACHE_KIB, _USUAL_KIB = 256 * 1024, 2000  # kept in memory, so that others can read until the commit

Row = tuple[Value, ...]
Key = tuple[str, str]  # a table's name and a row's key, as the history writes it
Line = tuple[Key, Image | None]

_TRIGGERS = """SELECT name, sql FROM sqlite_master
    WHERE type = 'trigger' AND name IN ('entry_added', 'entry_removed') ORDER BY name"""
_ADD = """INSERT INTO {0} VALUES (?, ?) ON CONFLICT DO UPDATE SET kept = kept + excluded.kept"""


class Totals:
    """What the triggers would have counted."""

    def __init__(self) -> None:
        self._days: Counter[Value] = Counter()
        self._wins: Counter[Value] = Counter()

    def count(self, rows: Iterable[Row], sign: int) -> None:
        """`sign`: 1 for rows that came, -1 for rows that went."""
        kept = [row for row in rows if row[2] != "rest"]
        for counter, at in ((self._days, 0), (self._wins, 1)):
            for value, times in Counter(row[at] for row in kept).items():
                counter[value] += sign * times

    def write(self, page: Page) -> None:
        """Adds the sums to the tables of totals."""
        connection = page.db.connection()
        for table, sums in (("day_total", self._days), ("win_total", self._wins)):
            # A sum below nothing breaks a rule of the table before it is added, so those are subtracted.
            more = [(value, times) for value, times in sums.items() if times > 0]
            less = [(-times, value) for value, times in sums.items() if times < 0]
            key = "day" if table == "day_total" else "win_id"
            connection.executemany(_ADD.format(table), more)
            connection.executemany(f"UPDATE {table} SET kept = kept - ? WHERE {key} = ?", less)
            connection.execute(f"DELETE FROM {table} WHERE kept = 0")


@contextmanager
def by_hand(page: Page) -> Iterator[Totals]:
    """The triggers of totals rest inside, and days and statuses are not looked at again: they are our own.

    The triggers go and come back in the transaction of the page, so that others never see it.
    """
    totals, triggers = Totals(), page.db.execute_sql(_TRIGGERS).fetchall()
    page.db.execute_sql(f"PRAGMA cache_size = -{_CACHE_KIB}")
    page.db.execute_sql("PRAGMA ignore_check_constraints = 1")
    try:
        for name, _ in triggers:
            page.db.execute_sql(f"DROP TRIGGER {name}")
        yield totals
        totals.write(page)
        for _, sql in triggers:
            page.db.execute_sql(sql)
    finally:
        page.db.execute_sql("PRAGMA ignore_check_constraints = 0")
        page.db.execute_sql(f"PRAGMA cache_size = -{_USUAL_KIB}")


def pour(page: Page, rows: Iterable[Row], totals: Totals, tell: Callable[[int], None]) -> int:
    """Inserts entries that are not there yet, ascending by day and micro-win; returns how many.

    A row is in the order of the schema. `tell` hears how many are in after each block; what it raises stops.
    """
    columns, insert, count = columns_of(Entry), statements_for(Entry).insert, 0
    waiting = iter(rows)
    while block := list(islice(waiting, ROWS)):
        page.db.connection().executemany(insert, block)
        totals.count(block, 1)
        page.tell_block(Entry, _ends(Entry, block), None, fold(columns, block))
        count += len(block)
        tell(count)
    return count


def fold(columns: Sequence[str], rows: Sequence[Row]) -> Image:
    """Rows as a block."""
    first = rows[0]
    same = [at for at, values in enumerate(zip(*rows, strict=True)) if len(set(values)) == 1]
    other = [at for at in range(len(columns)) if at not in same]
    block: dict[str, Any] = {
        "columns": [columns[at] for at in other],
        "same": {columns[at]: first[at] for at in same},
        "rows": [[row[at] for at in other] for row in rows],
    }
    return block


def unfold(table: type[Table], block: dict[str, Any]) -> list[Row]:
    """The rows of a block, in the order of the schema. Raises KeyError, ValueError for one that is none."""
    columns, names, same = columns_of(table), block["columns"], block["same"]
    if set(names) | same.keys() != set(columns):
        raise ValueError("a block of other columns")
    if names == [column for column in columns if column not in same]:
        places = [
            (None, same[column]) if column in same else (names.index(column), None) for column in columns
        ]
        return [tuple(value if at is None else row[at] for at, value in places) for row in block["rows"]]
    raise ValueError("columns in another order")


def is_block(key: str) -> bool:
    """Whether a key of the history is that of a block."""
    return key.startswith("[[")


def invert(page: Page, table: type[Table], before: Image | None, after: Image | None, totals: Totals) -> bool:
    """Takes back what a line says; False where a row is no longer what it left behind."""
    block = after if before is None else before
    assert block is not None  # a line of history has one of the two
    rows, keys = unfold(table, block), keys_of(table)
    first, last = _ends(table, rows)
    marks, names = ", ".join("?" * len(keys)), ", ".join(keys)
    there = page.db.execute_sql(
        f"SELECT {', '.join(columns_of(table))} FROM {name_of(table)}"
        f" WHERE ({names}) >= ({marks}) AND ({names}) <= ({marks})",
        (*first, *last),
    )
    key_of = _key_of(table)
    wanted = {key_of(row): row for row in rows}
    standing = {key: row for row in there if (key := key_of(row)) in wanted}
    connection = page.db.connection()
    if before is None:
        if standing != wanted:
            return False
        connection.executemany(statements_for(table).delete, list(wanted))
    else:
        if standing:
            return False
        connection.executemany(statements_for(table).insert, rows)
    totals.count(rows, -1 if before is None else 1)
    page.tell_block(table, (first, last), after, before)
    return True


def spread(table: type[Table], line: Line) -> Iterator[Line]:
    """A line of history as those of single rows; one of a block that went says `gone`."""
    (name, key), image = line
    if not is_block(key) or image is None:
        yield line
        return
    columns, gone = columns_of(table), "gone" in image
    key_of = _key_of(table)
    for row in unfold(table, image):
        single = (name, as_text(key_of(row)))
        yield single, None if gone else dict(zip(columns, row, strict=True))


def _key_of(table: type[Table]) -> Callable[[Row], Row]:
    places = [columns_of(table).index(key) for key in keys_of(table)]
    return lambda row: tuple(row[at] for at in places)


def _ends(table: type[Table], rows: Sequence[Row]) -> tuple[Row, Row]:
    key_of = _key_of(table)
    return key_of(rows[0]), key_of(rows[-1])


class Shelves:
    """The blocks of a history that still stand as they were written, while it is told again.

    A row of a block that something happened to later makes it loose: its rows then stand for themselves.
    """

    def __init__(self) -> None:
        # For each deed its blocks in the order of their keys: (table, first key), (last key, text).
        self._shelves: dict[int, tuple[list[tuple[str, Any]], list[tuple[Any, str]]]] = {}

    def put(self, deed: int, table: str, key: str, text: str) -> None:
        """A block that a deed wrote."""
        first, last = json.loads(key)
        firsts, rest = self._shelves.setdefault(deed, ([], []))
        firsts.append((table, first))
        rest.append((last, text))

    def take(self, table: str, key: str, text: str | None) -> bool:
        """Takes a whole block away; False where it does not stand as `text` any more."""
        first, last = json.loads(key)
        for firsts, rest in self._shelves.values():
            at = bisect_right(firsts, (table, first)) - 1
            if at >= 0 and firsts[at] == (table, first) and rest[at] == (last, text):
                del firsts[at], rest[at]
                return True
        return False

    def loosen(self, table: str, key: str) -> str | None:
        """Takes away the block that has a row, and gives its text."""
        if not self._shelves:
            return None
        wanted = json.loads(key)
        for firsts, rest in self._shelves.values():
            at = bisect_right(firsts, (table, wanted)) - 1
            if at >= 0 and firsts[at][0] == table and wanted <= rest[at][0]:
                (_, text), _ = rest.pop(at), firsts.pop(at)
                return text
        return None

    def of(self, table: str) -> list[tuple[Row, str]]:
        """The blocks of a table, the last first: each with its first key and its text."""
        found = [
            (tuple(first[1]), text)
            for firsts, rest in self._shelves.values()
            for first, (_, text) in zip(firsts, rest, strict=True)
            if first[0] == table
        ]
        return sorted(found, reverse=True)
