"""Erasing for ever: rows leave the tables, the history, and the free pages of the file.

It is the one thing that cannot be taken back, and so it is no deed. Copies made before hold what was erased;
`let_go_of_copies` does what its name says, if the person wishes.

one          a micro-win: its days, sizes, reminders and answers, its goal where no other stands on it
everything   all there is
finish       what a full disk kept from being done
"""

import json
import shutil
from collections.abc import Iterable
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from microwins.domain.errors import Reason, Refused
from microwins.store import backup, bulk, opening, replay, snapshot, twins
from microwins.store.errors import StoreError, Trouble, honest, trouble_of
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.store import COPIES, Store
from microwins.store.tables import ALL, BY_NAME, Table, as_text, columns_of, keys_of, name_of, seal

# SQLite's own table of counters has room for a word that no schema knows of.
_UNFINISHED = "FROM sqlite_sequence WHERE name = 'to be written anew'"
_PATIENCE_MS = 5_000  # for others to let go of the file while it is written anew
# What `recovery` moved out of the way, and what a program that was killed left half-done.
_ASIDE = ("damaged-*", "replaced-*", "salvage-*", f"{snapshot.PREFIX}*", ".microwins*")

# Children before parents. What is a micro-win's own is found by these columns.
_OWN = ("entry", "reminder", "confidence", "rest", "misfit", "asked", "milestone", "size")
# What a deed may go on telling, when a part of it was erased: nothing in the person's words.
_HARMLESS = {"day", "days", "wins", "count", "first", "last"}

_ABOUT = """SELECT seq, deed_id, tbl, key, before, after FROM oplog
    WHERE (tbl = 'win' AND key = :win) OR (tbl = 'goal' AND key = :goal) OR key LIKE '[[%'
    OR instr(coalesce(after, before), :inside) OR instr(coalesce(after, before), :last) ORDER BY seq"""
_FIXED = "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = 'oplog_fixed'"


def one(store: Store, win_id: int, moment: Moment) -> None:
    """Erases a micro-win. Raises Refused(UNKNOWN_WIN or READ_ONLY), and StoreError; then nothing was erased,
    or (TRACES_LEFT) the rows are gone and the file could not be written anew: `finish` does that later.
    """
    store.write(moment, lambda page: _forget(page, win_id))
    _clear_traces(store.path)


def everything(store: Store, moment: Moment) -> None:
    """Erases the whole record. Raises as `one` does."""
    store.write(moment, _forget_all)
    _clear_traces(store.path)


def for_ever(store: Store, win_id: int | None, now: datetime, *, copies: bool = False) -> None:
    """Erases a micro-win, or everything; with `copies` every backup too, after a new one of what is left.

    Raises as `one` does, and StoreError where a copy could not go.
    """
    home = store.path.parent
    try:
        if win_id is None:
            everything(store, Moment.of(now))
        else:
            one(store, win_id, Moment.of(now))
    except StoreError as error:
        if error.kind is not Trouble.TRACES_LEFT or not copies:
            raise
        let_go_of_copies(home)  # which makes room
        _clear_traces(store.path)
    if copies:
        let_go_of_copies(home, None if win_id is None else backup.make(store.path, now, rotating=False))


def finish(path: Path) -> None:
    """Writes the file anew where an erasing could not. Raises StoreError where it still cannot be."""
    with honest(path), closing(opening.connect(path)) as db:
        unfinished = db.execute_sql(f"SELECT 1 {_UNFINISHED}").fetchone() is not None
    if unfinished:
        _write_anew(path)


def let_go_of_copies(home: Path, but: Path | None = None) -> None:
    """Lets go of every backup `but` one, and of what lies beside the record or was moved aside.

    Raises StoreError.
    """
    kept = set() if but is None else {but, but.with_name(f"{but.name}.sha256")}
    try:
        for file in (home / COPIES).glob("*"):
            if file not in kept:
                file.unlink()
        for file in twins.beside(home):
            file.unlink()
        for pattern in _ASIDE:
            for left in home.glob(pattern):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
    except OSError as error:
        raise StoreError(trouble_of(error), home) from error


def _clear_traces(path: Path) -> None:
    try:
        _write_anew(path)
    except StoreError as error:
        raise StoreError(Trouble.TRACES_LEFT, path) from error


def _write_anew(path: Path) -> None:
    # Zeroed cells are not enough: pages that were merged keep stale bytes in their gaps.
    with honest(path), closing(opening.connect(path)) as db:
        db.execute_sql(f"PRAGMA busy_timeout = {_PATIENCE_MS}")
        db.execute_sql("VACUUM")
        db.execute_sql(f"DELETE {_UNFINISHED}")


def _leave_word(page: Page) -> None:
    """In the very transaction that erases: the file is to be written anew, whatever happens until then."""
    page.db.execute_sql(f"DELETE {_UNFINISHED}")
    page.db.execute_sql("INSERT INTO sqlite_sequence VALUES ('to be written anew', 1)")


def _forget_all(page: Page) -> None:
    db = page.db
    with bulk.by_hand(page):
        db.execute_sql("UPDATE deed SET undoes = NULL")  # they refer to each other
        for table in reversed(ALL):
            db.execute_sql(f"DELETE FROM {name_of(table)}")
    db.execute_sql("DELETE FROM sqlite_sequence")
    _leave_word(page)


def _forget(page: Page, win_id: int) -> None:
    db = page.db
    row = db.execute_sql("SELECT goal_id FROM win WHERE id = ?", (win_id,)).fetchone()
    if row is None:
        raise Refused(Reason.UNKNOWN_WIN)
    (goal_id,) = row
    (others,) = db.execute_sql(
        "SELECT count(*) FROM win WHERE goal_id = ? AND id <> ?", (goal_id, win_id)
    ).fetchone()
    _drop_draft(page, win_id, goal_id)
    for table in _OWN:
        db.execute_sql(f"DELETE FROM {table} WHERE win_id = ?", (win_id,))
    db.execute_sql("DELETE FROM win WHERE id = ?", (win_id,))
    if not others:
        db.execute_sql("DELETE FROM goal WHERE id = ?", (goal_id,))
    _purge(page, win_id, None if others else goal_id)
    if not replay.check(db).whole:
        raise StoreError(Trouble.DAMAGED, page.path)
    _leave_word(page)


def _drop_draft(page: Page, win_id: int, goal_id: int) -> None:
    """A half-typed goal may be this one."""
    words = page.db.execute_sql(
        "SELECT dream FROM goal WHERE id = ? UNION SELECT action FROM size WHERE win_id = ?",
        (goal_id, win_id),
    ).fetchall()
    draft = json.dumps(page.draft(), ensure_ascii=False)
    if any(as_text(word)[1:-1] in draft for (word,) in words):
        page.keep_draft(None)


def _purge(page: Page, win_id: int, goal_id: int | None) -> None:
    """Tells the history without a line about these rows; each row is told by itself, so the rest follows."""
    db = page.db
    (fixed,) = db.execute_sql(_FIXED).fetchone()
    db.execute_sql("DROP TRIGGER oplog_fixed")
    touched: set[int] = set()
    wanted = {
        "win": as_text([win_id]),
        "goal": as_text([goal_id]),
        "inside": f'"win_id":{win_id},',
        "last": f'"win_id":{win_id}}}',
    }
    for seq, deed_id, tbl, key, before, after in db.execute_sql(_ABOUT, wanted).fetchall():
        line = _without(BY_NAME[tbl], win_id, key, before, after) if bulk.is_block(key) else None
        if line == (key, before, after):
            continue
        touched.add(deed_id)
        if line is None:
            db.execute_sql("DELETE FROM oplog WHERE seq = ?", (seq,))
        else:
            values = (*line, seal(deed_id, tbl, *line), seq)
            db.execute_sql("UPDATE oplog SET key = ?, before = ?, after = ?, crc = ? WHERE seq = ?", values)
    _scrub(page, touched)
    _renumber(page)
    db.execute_sql(fixed)


def _without(
    table: type[Table], win_id: int, key: str, before: str | None, after: str | None
) -> tuple[str, str | None, str | None] | None:
    """A block without the rows of a micro-win; None where nothing is left."""
    whole = after if before is None else before
    assert whole is not None  # a line of history has one of the two
    columns = columns_of(table)
    rows = bulk.unfold(table, json.loads(whole))
    at = columns.index("win_id")
    left = [row for row in rows if row[at] != win_id]
    if len(left) == len(rows):
        return key, before, after
    if not left:
        return None
    places = [columns.index(name) for name in keys_of(table)]
    ends = as_text([[row[place] for place in places] for row in (left[0], left[-1])])
    text = as_text(bulk.fold(columns, left))
    return (ends, None, text) if before is None else (ends, text, None)


def _scrub(page: Page, deeds: Iterable[int]) -> None:
    """Deeds of which nothing is left go; what is left of others is told without words."""
    db = page.db
    for deed_id in sorted(deeds, reverse=True):  # an undo before what it took back
        if db.execute_sql("SELECT 1 FROM oplog WHERE deed_id = ? LIMIT 1", (deed_id,)).fetchone() is None:
            db.execute_sql("DELETE FROM deed WHERE id = ?", (deed_id,))
            continue
        row: tuple[Any, ...] = db.execute_sql(
            "SELECT verb, at_us, detail, undoes FROM deed WHERE id = ?", (deed_id,)
        ).fetchone()
        verb, at_us, detail, undoes = row
        told = as_text({name: value for name, value in json.loads(detail).items() if name in _HARMLESS})
        values = (told, seal(verb, at_us, told, undoes), deed_id)
        db.execute_sql("UPDATE deed SET detail = ?, crc = ? WHERE id = ?", values)


def _renumber(page: Page) -> None:
    """The lines are counted without a gap, and the next one goes on from there."""
    db = page.db
    numbers = [seq for (seq,) in db.execute_sql("SELECT seq FROM oplog ORDER BY seq")]
    moved = [(new, old) for new, old in enumerate(numbers, start=1) if new != old]
    db.connection().executemany("UPDATE oplog SET seq = ? WHERE seq = ?", moved)
    db.execute_sql("UPDATE sqlite_sequence SET seq = ? WHERE name = 'oplog'", (len(numbers),))
