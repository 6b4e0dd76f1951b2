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
_FEW = 50  # more rows than this are told as one Reloaded


def undo(
    page: Page, deed_id: int | None = None, tell: Callable[[int, int], None] | None = None
) -> tuple[Deed, tuple[Change, ...]]:
    """Takes back a deed of the person, or the newest; `tell` hears how many lines of how many are done.

    Raises Refused(NOTHING_TO_UNDO or CHANGED_SINCE).
    """
    target = page.to_undo() if deed_id is None else deed_id
    found = None if target is None else page.deed(target)
    if found is None or found.undone:
        raise Refused(Reason.NOTHING_TO_UNDO)
    page.begin(Verb.UNDO, found.id)
    told = _invert(page, found.id, tell)
    return replace(found, undone=True), told


def redo(page: Page, tell: Callable[[int, int], None] | None = None) -> tuple[Deed, tuple[Change, ...]]:
    """Does again what was undone last; `tell` as in `undo`.

    Raises Refused(NOTHING_TO_REDO or CHANGED_SINCE).
    """
    target = page.to_redo()
    if target is None:
        raise Refused(Reason.NOTHING_TO_REDO)
    page.begin(Verb.REDO, target)
    told = _invert(page, target, tell)
    (deed_id,) = page.db.execute_sql("SELECT undoes FROM deed WHERE id = ?", (target,)).fetchone()
    found = page.deed(deed_id)
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
