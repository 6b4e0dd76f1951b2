"""The tables as Peewee sees them. `resources/migrations` creates them; nothing here ever alters a schema.

    Row images   a row as a dictionary of column and value, the currency of History and undo
    RECORDED     the tables whose every change is written into the history

References are plain integers on purpose: the store reads rows, it never walks object graphs.
"""

import json
import zlib
from functools import cache
from typing import Any, NamedTuple

import peewee
from peewee import AutoField, FloatField, IntegerField, TextField

Value = int | float | str | None
Image = dict[str, Value]


class Table(peewee.Model):
    """A table of the file; queries are executed on the database they are given."""

    class Meta:
        legacy_table_names = False
        strict_tables = True


class Goal(Table):
    id = AutoField()
    uid = TextField(unique=True)
    dream = TextField()
    area = TextField()
    created_us = IntegerField()
    closed_us = IntegerField(null=True)


class Win(Table):
    id = AutoField()
    uid = TextField(unique=True)
    goal_id = IntegerField()
    sort = FloatField()
    rungs = TextField()
    created_us = IntegerField()
    archived_us = IntegerField(null=True)


class Size(Table):
    id = AutoField()
    win_id = IntegerField()
    from_day = TextField()
    action = TextField()
    anchor = TextField()
    minutes = FloatField()
    bad_day = TextField()
    weekdays = IntegerField()
    created_us = IntegerField()


class Entry(Table):
    day = TextField()
    win_id = IntegerField()
    status = TextField()
    size_id = IntegerField()
    amount = FloatField(null=True)
    at_us = IntegerField()
    off_s = IntegerField()
    tz = TextField()
    note = TextField()

    class Meta:
        primary_key = peewee.CompositeKey("day", "win_id")
        without_rowid = True


class Reminder(Table):
    win_id = IntegerField()
    minute = IntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("win_id", "minute")
        without_rowid = True


class Confidence(Table):
    id = AutoField()
    win_id = IntegerField()
    day = TextField()
    value = IntegerField()
    at_us = IntegerField()


class Energy(Table):
    day = TextField(primary_key=True)
    level = TextField()

    class Meta:
        without_rowid = True


class DayNote(Table):
    day = TextField(primary_key=True)
    text = TextField()
    share = IntegerField()

    class Meta:
        without_rowid = True


class Rest(Table):
    id = AutoField()
    uid = TextField(unique=True)
    win_id = IntegerField(null=True)
    first_day = TextField()
    last_day = TextField(null=True)
    at_us = IntegerField()


class Misfit(Table):
    day = TextField()
    win_id = IntegerField()
    reason = TextField()
    just_today = IntegerField()
    at_us = IntegerField()

    class Meta:
        primary_key = peewee.CompositeKey("day", "win_id")
        without_rowid = True


class Asked(Table):
    id = AutoField()
    win_id = IntegerField()
    day = TextField()
    way = TextField()
    minutes = FloatField()
    kept = IntegerField()
    told = IntegerField()
    small = IntegerField()
    answer = TextField(null=True)
    answered_us = IntegerField(null=True)


class Milestone(Table):
    win_id = IntegerField(primary_key=True)
    day = TextField()


class Draft(Table):
    id = IntegerField(primary_key=True)
    body = TextField()


class Deed(Table):
    id = AutoField()
    verb = TextField()
    at_us = IntegerField()
    detail = TextField()
    undoes = IntegerField(null=True)
    crc = IntegerField()


class Oplog(Table):
    seq = AutoField()
    deed_id = IntegerField()
    tbl = TextField()
    key = TextField()
    before = TextField(null=True)
    after = TextField(null=True)
    crc = IntegerField()


class DayTotal(Table):
    day = TextField(primary_key=True)
    kept = IntegerField()

    class Meta:
        without_rowid = True


class WinTotal(Table):
    win_id = IntegerField(primary_key=True)
    kept = IntegerField()


# Parents before children: the order in which rows can be written again.
# `FIRST`: those that a file of every version has.
FIRST: tuple[type[Table], ...] = (Goal, Win, Size, Entry, Reminder, Confidence, Energy, DayNote)
RECORDED: tuple[type[Table], ...] = (*FIRST, Rest, Misfit, Asked, Milestone)
ALL: tuple[type[Table], ...] = (*RECORDED, Draft, Deed, Oplog, DayTotal, WinTotal)


def name_of(table: type[Table]) -> str:
    """The table's name in the file."""
    return str(table._meta.table_name)


BY_NAME: dict[str, type[Table]] = {name_of(table): table for table in RECORDED}


def columns_of(table: type[Table]) -> tuple[str, ...]:
    """The columns in the order of the schema."""
    return tuple(table._meta.sorted_field_names)


def keys_of(table: type[Table]) -> tuple[str, ...]:
    """The columns of the primary key."""
    return tuple(field.name for field in table._meta.get_primary_keys())


class Statements(NamedTuple):
    """What is done to single rows. Peewee would build the text anew for each tick, at ten times the cost."""

    select: str
    insert: str
    update: str
    delete: str


@cache
def statements_for(table: type[Table]) -> Statements:
    """The statements of a table; rows in the order of the schema, then the key's values."""
    name, columns = name_of(table), columns_of(table)
    here = " AND ".join(f"{key} = ?" for key in keys_of(table))
    return Statements(
        select=f"SELECT {', '.join(columns)} FROM {name} WHERE {here}",
        insert=f"INSERT INTO {name} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})",
        update=f"UPDATE {name} SET {', '.join(f'{column} = ?' for column in columns)} WHERE {here}",
        delete=f"DELETE FROM {name} WHERE {here}",
    )


def as_text(value: Any) -> str:
    """The one JSON form in which the store keeps anything: compact, sorted, floats exact."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def seal(*values: Value) -> int:
    """A checksum of a line of history, in the order of its columns, without its number."""
    return zlib.crc32(as_text(values).encode())
