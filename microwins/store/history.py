"""History: what was done, and taking it back.

Undoing is a deed of its own whose rows are the inverse of another's. Redoing undoes that. So nothing ever
leaves the history, and it means the same after a restart. The rules:

    undo  takes back the newest deed of the person that is not taken back already; what the app noted by
          itself (`Verb.by_the_app`) is passed by
    redo  takes back the newest undo, while the person has done nothing new since
    both  are refused (CHANGED_SINCE) unless every row still is what the deed left behind
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import peewee

from microwins.domain import changes
from microwins.domain.changes import Change
from microwins.domain.deeds import Deed, Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import Status
from microwins.store import bulk, tables
from microwins.store.page import Page, image_of
from microwins.store.tables import BY_NAME, Image, Table

_Touched = tuple[type[Table], tuple[Any, ...], Image | None]
_LONG, _BLOCK = 600, 300  # lines of single rows, and how many of them a block of a thousand is worth
_FEW = 50  # more rows than this are told as one Reloaded

# A deed is taken back while some undo of it has not been undone itself.
_UNDONE = """EXISTS (SELECT 1 FROM deed AS u WHERE u.undoes = d.id
    AND NOT EXISTS (SELECT 1 FROM deed AS r WHERE r.undoes = u.id))"""

# The very words of the index `deed_own`, which would not be used for any others.
_OWN = "d.undoes IS NULL AND d.verb NOT IN ('ask', 'mark')"

_DEEDS = f"""SELECT d.id, d.verb, d.at_us, d.detail, {_UNDONE} FROM deed AS d
    WHERE {_OWN} ORDER BY d.id DESC LIMIT ?"""

_DEED = f"""SELECT d.id, d.verb, d.at_us, d.detail, {_UNDONE} FROM deed AS d
    WHERE {_OWN} AND d.id = ?"""

_LAST_AT = f"""SELECT d.at_us FROM deed AS d WHERE {_OWN} ORDER BY d.id DESC LIMIT 1"""

_TO_UNDO = f"""SELECT d.id FROM deed AS d WHERE {_OWN} AND NOT {_UNDONE}
    ORDER BY d.id DESC LIMIT 1"""

_TO_REDO = f"""SELECT u.id FROM deed AS u JOIN deed AS d ON d.id = u.undoes
    WHERE u.id > (SELECT max(d.id) FROM deed AS d WHERE {_OWN}) AND d.undoes IS NULL
    AND NOT EXISTS (SELECT 1 FROM deed AS r WHERE r.undoes = u.id)
    ORDER BY u.id DESC LIMIT 1"""


_WEIGHT = """SELECT count(CASE WHEN key LIKE '[[%' THEN 1 END), count(*) FROM
    (SELECT key FROM oplog WHERE deed_id = ? LIMIT 1000)"""


def deeds(db: peewee.SqliteDatabase, limit: int) -> tuple[Deed, ...]:
    """What the person did, newest first; undoing shows as `undone`."""
    return tuple(_deed(row) for row in db.execute_sql(_DEEDS, (limit,)))


def to_undo(db: peewee.SqliteDatabase) -> int | None:
    """The deed that undo would take back."""
    return _first(db.execute_sql(_TO_UNDO))


def to_redo(db: peewee.SqliteDatabase) -> int | None:
    """The undo that redo would take back."""
    return _first(db.execute_sql(_TO_REDO))


def takes_a_while(db: peewee.SqliteDatabase, deed_id: int) -> bool:
    """Whether taking back what a deed or an undo did would hold a window up: more than about 0.05 s."""
    (blocks, lines) = db.execute_sql(_WEIGHT, (deed_id,)).fetchone()
    return bool(blocks * _BLOCK + lines > _LONG)


def last_at(db: peewee.SqliteDatabase) -> int | None:
    """The instant of the newest deed of the person; the order of deeds is not that of their instants."""
    return _first(db.execute_sql(_LAST_AT))


def undo(
    page: Page, deed_id: int | None = None, tell: Callable[[int, int], None] | None = None
) -> tuple[Deed, tuple[Change, ...]]:
    """Takes back a deed of the person, or the newest; `tell` hears how many lines of how many are done.

    Raises Refused(NOTHING_TO_UNDO or CHANGED_SINCE).
    """
    target = to_undo(page.db) if deed_id is None else deed_id
    found = None if target is None else _find(page.db, target)
    if found is None or found.undone:
        raise Refused(Reason.NOTHING_TO_UNDO)
    page.begin(Verb.UNDO, found.id)
    told = _invert(page, found.id, tell)
    return replace(found, undone=True), told


def redo(page: Page, tell: Callable[[int, int], None] | None = None) -> tuple[Deed, tuple[Change, ...]]:
    """Does again what was undone last; `tell` as in `undo`.

    Raises Refused(NOTHING_TO_REDO or CHANGED_SINCE).
    """
    target = to_redo(page.db)
    if target is None:
        raise Refused(Reason.NOTHING_TO_REDO)
    page.begin(Verb.REDO, target)
    told = _invert(page, target, tell)
    (deed_id,) = page.db.execute_sql("SELECT undoes FROM deed WHERE id = ?", (target,)).fetchone()
    found = _find(page.db, deed_id)
    assert found is not None  # an undo refers to the deed of a person
    return found, told


def _invert(page: Page, deed_id: int, tell: Callable[[int, int], None] | None = None) -> tuple[Change, ...]:
    rows = page.db.execute_sql(
        "SELECT tbl, key, before, after FROM oplog WHERE deed_id = ? ORDER BY seq DESC", (deed_id,)
    ).fetchall()
    if not any(bulk.is_block(key) for _, key, _, _ in rows):
        return _told(_invert_rows(page, rows))
    with bulk.by_hand(page) as totals:
        for done, (tbl, key, was_text, left_text) in enumerate(rows):
            if tell is not None:
                tell(done, len(rows))
            if not bulk.is_block(key):
                _invert_rows(page, [(tbl, key, was_text, left_text)])
            elif not bulk.invert(page, BY_NAME[tbl], image_of(was_text), image_of(left_text), totals):
                raise Refused(Reason.CHANGED_SINCE)
    return (changes.Reloaded(),)


def _invert_rows(page: Page, rows: Iterable[Any]) -> list[_Touched]:
    touched = []
    for tbl, key_text, was_text, left_text in rows:
        table, key = BY_NAME[tbl], tuple(json.loads(key_text))
        was, left = image_of(was_text), image_of(left_text)
        if page.find(table, *key) != left:
            raise Refused(Reason.CHANGED_SINCE)
        _make(page, table, key, was)
        touched.append((table, key, was))
    return touched


def _told(touched: list[_Touched]) -> tuple[Change, ...]:
    # A tick taken back is told as the tick it is, so that one row of the window changes and not all of it.
    if len(touched) <= _FEW and all(table is tables.Entry for table, _, _ in touched):
        return tuple(
            changes.Ticked(key[1], date.fromisoformat(key[0]), Status(str(was["status"])) if was else None)
            for _, key, was in touched
        )
    return (changes.Reloaded(),)


def _make(page: Page, table: type[Table], key: tuple[Any, ...], image: Image | None) -> None:
    try:
        if image is None:
            page.drop(table, *key)
        else:
            page.put(table, image)
    except peewee.IntegrityError as error:  # something newer stands on the row
        raise Refused(Reason.CHANGED_SINCE) from error


def _find(db: peewee.SqliteDatabase, deed_id: int) -> Deed | None:
    row = db.execute_sql(_DEED, (deed_id,)).fetchone()
    return None if row is None else _deed(row)


def _deed(row: Iterable[Any]) -> Deed:
    number, verb, at_us, detail, undone = row
    return Deed(number, Verb(verb), at_us, json.loads(detail), bool(undone))


def _first(cursor: Any) -> int | None:
    row = cursor.fetchone()
    return None if row is None else int(row[0])
