"""Bringing a record and taking it away, as the journal and the terminal ask for it."""

import sqlite3
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path

import peewee

from microwins.domain.changes import Change, Reloaded
from microwins.domain.day import DAY_START
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import clean
from microwins.store import backup, replay, snapshot
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange import calendar_ics, canonical, intake, table_csv
from microwins.store.exchange.brought import Arrival, Tell, silent
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.replay import Report
from microwins.store.store import Store

# What the database says to lines that contradict each other or break a rule of the tables.
_CONTRADICTION = (KeyError, IndexError, OverflowError, peewee.IntegrityError, sqlite3.IntegrityError)


class Sheet(StrEnum):
    """What the record can be written as; the value is the ending of the file."""

    EVERYTHING = ".jsonl"
    TABLE = ".csv"
    CALENDAR = ".ics"


def send(store: Store, path: Path, sheet: Sheet, today: date, now: datetime) -> Path:
    """Writes the record to `path`. Raises StoreError."""
    match sheet:
        case Sheet.EVERYTHING:
            return export_lines(store, path)
        case Sheet.TABLE:
            return export_csv(store, path)
        case Sheet.CALENDAR:
            return export_calendar(store, path, today, now)


def export_lines(store: Store, path: Path) -> Path:
    """Writes the whole record as canonical JSON Lines. Raises StoreError."""
    with snapshot.looking(store.here()) as db:
        canonical.write(db, path)
    return path


def export_csv(store: Store, path: Path) -> Path:
    """Writes every recorded day as a table for spreadsheets. Raises StoreError."""
    with snapshot.looking(store.here()) as db:
        table_csv.write(db, path)
    return path


def export_calendar(store: Store, path: Path, today: date, now: datetime) -> Path:
    """Writes the reminders of the micro-wins on the list as a calendar. Raises StoreError."""
    wins = [row.win for row in store.rows(today, DAY_START)]
    calendar_ics.write(path, wins, today, now)
    return path


def back_up(store: Store, now: datetime) -> Path:
    """Makes a verified copy. Raises StoreError, and Refused(READ_ONLY) on a file made by a newer program."""
    if store.read_only:
        raise Refused(Reason.READ_ONLY)
    return backup.make(store.here(), now)


def check(store: Store) -> Report:
    """Compares every row with the history. Raises StoreError where the file is gone or held."""
    with snapshot.looking(store.here()) as db:
        return replay.check(db)


def import_lines(store: Store, path: Path, now: datetime) -> tuple[Change, ...]:
    """Adds what an export has and the record has not: one deed, after a backup. Raises StoreError."""
    return bring_lines(store, path, now).changes


def bring_lines(store: Store, path: Path, now: datetime, tell: Tell = silent) -> Arrival:
    """The same; `tell` hears of the days that are read again, and may raise Cancelled."""
    record = intake.read(path)
    back_up(store, now)
    wins, days = len(record["win"]), len(record["entry"])

    def work(page: Page) -> Arrival:
        deed_id = page.begin(Verb.IMPORT, file=clean(path.name), wins=wins, days=days)
        before = _count(page)
        try:
            count = intake.take_in(page, record, tell)
        except _CONTRADICTION as error:
            raise StoreError(Trouble.BAD_IMPORT, path) from error
        if count == 0:
            page.withdraw()
            return Arrival(0, 0, None, ())
        after = _count(page)
        return Arrival(after[0] - before[0], after[1] - before[1], deed_id, (Reloaded(),))

    return store.write(Moment.of(now), work)


def _count(page: Page) -> tuple[int, int]:
    """How many micro-wins and days there are."""
    found: tuple[int, int] = page.db.execute_sql(
        "SELECT (SELECT count(*) FROM win), (SELECT count(*) FROM entry)"
    ).fetchone()
    return found
