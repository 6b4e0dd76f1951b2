"""Our own export: canonical JSON Lines, the same bytes for the same record.

The first line names the format, the last one counts the lines between and carries the SHA-256 of all bytes
before it. A line is compact JSON with sorted keys. Micro-wins and goals go by their uid, never by the numbers
of one file, and a size by its place among those of its micro-win. Micro-wins stand in the order of the list.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

import peewee

from microwins.store.private import write_whole
from microwins.store.tables import as_text

VERSION = 2  # 2 added rests over days, misfits, proposals and tenth days
FORMAT: dict[str, object] = {"format": "microwins", "version": VERSION}

_SIZE = "from_day, action, anchor, minutes, bad_day, weekdays, created_us"
_SIZES = f"SELECT id, {_SIZE} FROM size WHERE win_id = ? ORDER BY id"
_MISFIT = ("reason", "just_today", "at_us")
_ASKED = ("day", "way", "minutes", "kept", "told", "small", "answer", "answered_us")
_ENTRY = "e.day, w.uid, e.status, e.win_id, e.size_id, e.amount, e.at_us, e.off_s, e.tz, e.note"


def write(db: peewee.SqliteDatabase, path: Path) -> None:
    """Writes the whole record to `path`. Raises StoreError(CANNOT_WRITE or DISK_FULL)."""
    write_whole(path, sealed(lines(db)))


def sealed(body: Iterable[bytes]) -> Iterator[bytes]:
    """The lines between a first and a last one."""
    digest, count = hashlib.sha256(), 0
    first = _line(FORMAT)
    digest.update(first)
    yield first
    for line in body:
        digest.update(line)
        count += 1
        yield line
    yield _line({"kind": "end", "rows": count, "sha256": digest.hexdigest()})


def lines(db: peewee.SqliteDatabase) -> Iterator[bytes]:
    """One line for each row: goals, micro-wins, answers, what stands for kind days, then their days."""
    for uid, dream, area, created_us, closed_us in db.execute_sql(
        "SELECT uid, dream, area, created_us, closed_us FROM goal ORDER BY id"
    ):
        yield _line(
            {
                "kind": "goal",
                "uid": uid,
                "dream": dream,
                "area": area,
                "created_us": created_us,
                "closed_us": closed_us,
            }
        )
    places: dict[int, dict[int, int]] = {}  # of each micro-win, the place of each size
    for win_id, *rest in db.execute_sql(
        """SELECT w.id, w.uid, g.uid, w.rungs, w.created_us, w.archived_us
        FROM win AS w JOIN goal AS g ON g.id = w.goal_id ORDER BY w.sort, w.id"""
    ).fetchall():
        uid, goal, rungs, created_us, archived_us = rest
        sizes = db.execute_sql(_SIZES, (win_id,)).fetchall()
        places[win_id] = {row[0]: place for place, row in enumerate(sizes)}
        reminders = db.execute_sql("SELECT minute FROM reminder WHERE win_id = ? ORDER BY minute", (win_id,))
        yield _line(
            {
                "kind": "win",
                "uid": uid,
                "goal": goal,
                "rungs": json.loads(rungs),
                "sizes": [dict(zip(_SIZE.split(", "), row[1:], strict=True)) for row in sizes],
                "reminders": [minute for (minute,) in reminders],
                "created_us": created_us,
                "archived_us": archived_us,
            }
        )
    yield from _answers(db)
    yield from _care(db)
    for day, uid, status, win_id, size_id, amount, at_us, off_s, tz, note in db.execute_sql(
        f"SELECT {_ENTRY} FROM entry AS e JOIN win AS w ON w.id = e.win_id ORDER BY e.day, w.sort, w.id"
    ):
        yield _line(
            {
                "kind": "entry",
                "day": day,
                "win": uid,
                "status": status,
                "size": places[win_id][size_id],
                "amount": amount,
                "at_us": at_us,
                "off_s": off_s,
                "tz": tz,
                "note": note,
            }
        )


def _answers(db: peewee.SqliteDatabase) -> Iterator[bytes]:
    for uid, day, value, at_us in db.execute_sql(
        """SELECT w.uid, c.day, c.value, c.at_us FROM confidence AS c JOIN win AS w ON w.id = c.win_id
        ORDER BY w.sort, w.id, c.day, c.id"""
    ):
        yield _line({"kind": "confidence", "win": uid, "day": day, "value": value, "at_us": at_us})
    for day, level in db.execute_sql("SELECT day, level FROM energy ORDER BY day"):
        yield _line({"kind": "energy", "day": day, "level": level})
    for day, text, share in db.execute_sql("SELECT day, text, share FROM day_note ORDER BY day"):
        yield _line({"kind": "note", "day": day, "text": text, "share": share})


def _care(db: peewee.SqliteDatabase) -> Iterator[bytes]:
    """Rests, misfits, proposals and tenth days."""
    for uid, win, first, last, at_us in db.execute_sql(
        """SELECT r.uid, w.uid, r.first_day, r.last_day, r.at_us FROM rest AS r
        LEFT JOIN win AS w ON w.id = r.win_id ORDER BY r.first_day, r.uid"""
    ):
        yield _line({"kind": "rest", "uid": uid, "win": win, "first": first, "last": last, "at_us": at_us})
    for day, win, *said in db.execute_sql(
        """SELECT m.day, w.uid, m.reason, m.just_today, m.at_us FROM misfit AS m
        JOIN win AS w ON w.id = m.win_id ORDER BY m.day, w.sort, w.id"""
    ):
        yield _line({"kind": "misfit", "day": day, "win": win, **dict(zip(_MISFIT, said, strict=True))})
    for win, *asked in db.execute_sql(
        f"""SELECT w.uid, {", ".join(f"a.{name}" for name in _ASKED)} FROM asked AS a
        JOIN win AS w ON w.id = a.win_id ORDER BY w.sort, w.id, a.day, a.id"""
    ):
        yield _line({"kind": "asked", "win": win, **dict(zip(_ASKED, asked, strict=True))})
    for win, day in db.execute_sql(
        """SELECT w.uid, m.day FROM milestone AS m JOIN win AS w ON w.id = m.win_id
        ORDER BY m.day, w.sort, w.id"""
    ):
        yield _line({"kind": "milestone", "win": win, "day": day})


def _line(value: dict[str, object]) -> bytes:
    return as_text(value).encode() + b"\n"
