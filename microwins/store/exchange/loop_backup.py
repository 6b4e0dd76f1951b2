"""Loop Habit Tracker, `Loop Habits Backup yyyy-MM-dd HHmmss.db`: SQLite, versions 1 to 25 of its schema."""

import sqlite3
from datetime import date, time
from pathlib import Path
from typing import Any

from microwins.store.exchange.brought import Brought, Expected, Format, Gathering, Tell, Unfit, silent
from microwins.store.exchange.hostile import column_names, reading
from microwins.store.exchange.loop import LoopHabit, LoopWin, weekdays_of
from microwins.store.exchange.strict import day_of_ms

NEWEST = 25
_TELL_EACH = 4096  # rows
# What a column that an older version lacks stands for.
_HABIT = {
    "id": "id",
    "name": "''",
    "description": "''",
    "question": "''",
    "archived": "0",
    "freq_num": "1",
    "freq_den": "1",
    "reminder_hour": "NULL",
    "reminder_min": "NULL",
    "reminder_days": "127",
    "type": "0",
    "target_type": "0",
    "target_value": "0.0",
    "unit": "''",
    "uuid": "NULL",
}
_NEEDED = {"Habits": {"id", "name"}, "Repetitions": {"habit", "timestamp"}}


def read(path: Path, today: date, tell: Tell = silent) -> Brought:
    """The habits of a backup and what was done. Raises Unfit, StoreError(CANNOT_OPEN), Cancelled."""
    with reading(path) as file:
        (version,) = file.execute("PRAGMA user_version").fetchone()
        if not 0 <= version <= NEWEST:
            raise Unfit(Expected.VERSION, str(version))
        names = {table: column_names(file, table) for table in _NEEDED}
        for table, needed in _NEEDED.items():
            for column in sorted(needed - names[table]):
                raise Unfit(Expected.COLUMN, f"{table}.{column}")
        gathering = Gathering(Format.LOOP_BACKUP, today)
        wins = _habits(file, gathering, names["Habits"])
        _repetitions(file, wins, names["Repetitions"], tell)
        for win in wins.values():
            win.close()
    return gathering.brought()


def fits(file: sqlite3.Connection) -> bool:
    """Loop's own test of a backup: the two tables are there."""
    return all(column_names(file, table) for table in _NEEDED)


def _habits(file: sqlite3.Connection, gathering: Gathering, present: set[str]) -> dict[int, LoopWin]:
    columns = ", ".join(
        name if name in present else f"{stand_in} AS {name}" for name, stand_in in _HABIT.items()
    )
    order = "position, id" if "position" in present else "id"
    wins: dict[int, LoopWin] = {}
    for line, row in enumerate(file.execute(f"SELECT {columns} FROM Habits ORDER BY {order}"), start=1):
        values = dict(zip(_HABIT, row, strict=True))
        number = _whole(values, "id", line)
        wins[number] = LoopWin(gathering, _habit(values, line))
    return wins


def _habit(values: dict[str, Any], line: int) -> LoopHabit:
    name, uid = _text(values, "name", line), _text(values, "uuid", line)
    asks = values["reminder_hour"] is not None and values["reminder_min"] is not None
    try:
        times = (
            (time(_whole(values, "reminder_hour", line), _whole(values, "reminder_min", line)),)
            if asks
            else ()
        )
    except ValueError as error:
        raise Unfit(Expected.NUMBER, "Habits.reminder_hour", line) from error
    return LoopHabit(
        stable=uid or name,
        name=name,
        number=line,
        numerical=_whole(values, "type", line) == 1,
        at_most=_whole(values, "target_type", line) == 1,
        target=_number(values, "target_value", line),
        unit=_text(values, "unit", line),
        words=" ".join((_text(values, "question", line), _text(values, "description", line))),
        times=_whole(values, "freq_num", line),
        in_days=_whole(values, "freq_den", line),
        weekdays=weekdays_of(_whole(values, "reminder_days", line)) if asks else weekdays_of(127),
        reminders=times,
        archived=_whole(values, "archived", line) != 0,
    )


def _repetitions(file: sqlite3.Connection, wins: dict[int, LoopWin], present: set[str], tell: Tell) -> None:
    value = "value" if "value" in present else "2"  # before version 16 every row is a tick
    notes = "notes" if "notes" in present else "''"
    (count,) = file.execute("SELECT count(*) FROM Repetitions").fetchone()
    rows = file.execute(
        f"SELECT habit, timestamp, {value}, {notes} FROM Repetitions ORDER BY habit, timestamp"
    )
    for line, (habit, timestamp, code, note) in enumerate(rows, start=1):
        if line % _TELL_EACH == 0:
            tell(line, count)
        if type(timestamp) is not int or type(code) is not int or not isinstance(note, str | None):
            raise Unfit(Expected.NUMBER, "Repetitions", line)
        if (win := wins.get(habit)) is not None:  # what is left of a deleted habit has no name any more
            win.record(day_of_ms(timestamp, "Repetitions", line), code, note or "")


def _whole(values: dict[str, Any], name: str, line: int) -> int:
    value = values[name]
    if type(value) is not int:
        raise Unfit(Expected.NUMBER, f"Habits.{name}", line)
    return value


def _number(values: dict[str, Any], name: str, line: int) -> float:
    value = values[name]
    if type(value) is float and -1e300 < value < 1e300:
        return value
    return float(_whole(values, name, line))


def _text(values: dict[str, Any], name: str, line: int) -> str:
    value = values[name]
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unfit(Expected.TEXT, f"Habits.{name}", line)
    return value
