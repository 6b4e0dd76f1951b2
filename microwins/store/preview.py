"""What a copy holds, for a person who wants to know before it takes the place of the record."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from microwins.store.errors import honest

# Columns that files of every version have.
_LIST = """SELECT s.action, s.anchor, coalesce(n.kept, 0) FROM win AS w
    JOIN size AS s ON s.id = (SELECT t.id FROM size AS t WHERE t.win_id = w.id
        ORDER BY t.from_day DESC, t.id DESC LIMIT 1)
    LEFT JOIN win_total AS n ON n.win_id = w.id
    WHERE w.archived_us IS NULL ORDER BY w.sort, w.id"""
_ARCHIVED = "SELECT count(*) FROM win WHERE archived_us IS NOT NULL"
_LAST_DAY = "SELECT max(day) FROM day_total"


@dataclass(frozen=True, slots=True)
class Promise:
    """One line of the list: kept so many times."""

    action: str
    anchor: str
    kept: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The list as it stood, the number of archived micro-wins, and the last day something was kept."""

    promises: tuple[Promise, ...]
    archived: int
    last_day: date | None


def look_at(copy: Path) -> Preview:
    """What the list of a copy looked like. Not one byte of it changes. Raises StoreError."""
    uri = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    with honest(copy), closing(sqlite3.connect(uri, uri=True)) as db:
        promises = tuple(Promise(*row) for row in db.execute(_LIST))
        (archived,) = db.execute(_ARCHIVED).fetchone()
        (last,) = db.execute(_LAST_DAY).fetchone()
    return Preview(promises, archived, None if last is None else date.fromisoformat(last))
