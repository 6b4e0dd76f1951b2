"""A table for spreadsheets: one line a day and micro-win. It goes out only; our own export comes back in."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import peewee

from microwins.store.moment import wall_clock
from microwins.store.private import write_whole

HEADER = ("day", "micro-win", "anchor", "goal", "status", "minutes", "recorded", "note")

_ROWS = """SELECT e.day, s.action, s.anchor, g.dream, e.status, s.minutes, e.at_us, e.off_s, e.note
FROM entry AS e JOIN win AS w ON w.id = e.win_id JOIN goal AS g ON g.id = w.goal_id
JOIN size AS s ON s.id = e.size_id ORDER BY e.day, w.sort, w.id"""

# A spreadsheet takes a cell that starts with one of these for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


def write(db: peewee.SqliteDatabase, path: Path) -> None:
    """Writes every recorded day to `path`, in UTF-8 with a mark that Excel needs to know it.

    Raises StoreError(CANNOT_WRITE or DISK_FULL).
    """
    write_whole(path, (part.encode("utf-8") for part in _parts(db)))


def _parts(db: peewee.SqliteDatabase) -> Iterator[str]:
    yield "\ufeff" + _line(HEADER)
    for day, action, anchor, dream, status, minutes, at_us, off_s, note in db.execute_sql(_ROWS):
        recorded = wall_clock(at_us, off_s).isoformat(" ", "seconds")
        texts = (safe(text) for text in (action, anchor, dream))
        yield _line((day, *texts, status, f"{minutes:g}", recorded, safe(note)))


def _line(cells: tuple[str, ...]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer).writerow(cells)
    return buffer.getvalue()


def safe(text: str) -> str:
    """`text` as a cell that stays a text."""
    return f"'{text}" if text.startswith(_FORMULA) else text
