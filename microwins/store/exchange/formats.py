"""Which of the formats a file is, judged by what is in it and never by its name, and reading it.

recognise   a path -> its format
peek        the same, and for a table without a known shape its rows, so that columns can be pointed out
read        a path -> what it brings
"""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange import (
    beaver,
    habitica,
    hostile,
    intake,
    loop_backup,
    loop_csv,
    open_habit_tracker,
    own,
    plain_csv,
    table_habit,
)
from microwins.store.exchange.brought import Brought, Expected, Format, Tell, Unfit, silent
from microwins.store.exchange.plain_csv import Mapping, Table
from microwins.store.exchange.strict import content, json_of
from microwins.store.opening import APPLICATION_ID

# Beaver's file and Table Habit's both have "habits"; the one with the clearer signs is asked first.
_JSON: tuple[tuple[Format, ModuleType], ...] = (
    (Format.HABITICA, habitica),
    (Format.OPEN_HABIT_TRACKER, open_habit_tracker),
    (Format.BEAVER, beaver),
    (Format.TABLE_HABIT, table_habit),
)
_ZIP = b"PK\x03\x04"
_OWN = b'{"format":"microwins"'
_HEAD = 64  # bytes that tell the kinds apart


@dataclass(frozen=True, slots=True)
class Found:
    """A file that was looked at. value: its JSON, where it is some. table: its rows, where it is a table."""

    format: Format
    value: Any = None
    table: Table | None = None


def recognise(path: Path) -> Format | None:
    """The format of a file; None where it is none that can be read. Raises StoreError(CANNOT_OPEN)."""
    try:
        return peek(path).format
    except Unfit:
        return None


def peek(path: Path) -> Found:
    """Looks into a file. Raises Unfit, StoreError(CANNOT_OPEN)."""
    if path.is_dir():
        return _shelf(path)
    head = _head(path)
    if head.startswith(hostile.MAGIC):
        return _database(path)
    if head.startswith(_ZIP):
        return _shelf(path)
    if head.startswith(_OWN):
        return Found(Format.OWN)
    if head.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"["):
        value = json_of(content(path))
        for form, module in _JSON:
            if module.fits(value):
                return Found(form, value=value)
        raise Unfit(Expected.KNOWN)
    return Found(Format.CSV, table=plain_csv.table_of(path))


def read(path: Path, today: date, mapping: Mapping | None = None, tell: Tell = silent) -> Brought:
    """What a file brings; a table of no known shape needs a `mapping`, or one is guessed.

    Raises StoreError(BAD_IMPORT with what was expected where, NEWER_IMPORT, CANNOT_OPEN), and Cancelled.
    """
    try:
        return read_found(path, peek(path), today, mapping, tell)
    except Unfit as error:
        raise bad_import(path, error) from error


def read_found(path: Path, found: Found, today: date, mapping: Mapping | None, tell: Tell) -> Brought:
    """Reads what `peek` found. Raises Unfit and what `read` raises."""
    match found.format:
        case Format.OWN:
            return own.brought(intake.read(path))
        case Format.LOOP_BACKUP:
            return loop_backup.read(path, today, tell)
        case Format.LOOP_CSV:
            return loop_csv.read(path, today, tell)
        case Format.CSV:
            assert found.table is not None
            columns = mapping or plain_csv.guess(found.table)
            if columns is None:
                raise Unfit(Expected.KNOWN)
            return plain_csv.read(found.table, columns, today, tell)
    return dict(_JSON)[found.format].read(found.value, today, tell)  # type: ignore[no-any-return]


def bad_import(path: Path, error: Unfit) -> StoreError:
    """The one error for a file that is not what it says."""
    return StoreError(Trouble.BAD_IMPORT, path, error.line, error.place, error.expected.value)


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD)
    except OSError as error:
        raise StoreError(Trouble.CANNOT_OPEN, path) from error


def _database(path: Path) -> Found:
    if hostile.application_id(path) == APPLICATION_ID:
        raise Unfit(Expected.KNOWN)  # a copy of our own record: it is opened, not imported
    with hostile.reading(path) as file:
        if not loop_backup.fits(file):
            raise Unfit(Expected.TABLE, "Habits")
    return Found(Format.LOOP_BACKUP)


def _shelf(path: Path) -> Found:
    if not loop_csv.fits(path):
        raise Unfit(Expected.TABLE, loop_csv.LIST)
    return Found(Format.LOOP_CSV)
