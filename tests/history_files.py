"""Files of other trackers, built to their documented schemas, old and new."""

import csv
import io
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

EPOCH = date(1970, 1, 1)
TODAY = date(2026, 11, 23)


def ms(day: date) -> int:
    """UTC midnight of a day."""
    return (day - EPOCH).days * 86_400_000


def back(days: int) -> date:
    return TODAY - timedelta(days=days)


# Loop, the backup: columns as each version of its schema has them.

_HABITS = {  # column -> (type, the version it came with)
    "id": ("INTEGER PRIMARY KEY AUTOINCREMENT", 1),
    "archived": ("INTEGER", 1),
    "color": ("INTEGER", 1),
    "description": ("TEXT", 1),
    "freq_den": ("INTEGER", 1),
    "freq_num": ("INTEGER", 1),
    "highlight": ("INTEGER", 1),
    "name": ("TEXT", 1),
    "position": ("INTEGER", 1),
    "reminder_hour": ("INTEGER", 1),
    "reminder_min": ("INTEGER", 1),
    "reminder_days": ("INTEGER NOT NULL DEFAULT 127", 15),
    "type": ("INTEGER NOT NULL DEFAULT 0", 16),
    "target_type": ("INTEGER NOT NULL DEFAULT 0", 18),
    "target_value": ("REAL NOT NULL DEFAULT 0", 18),
    "unit": ("TEXT NOT NULL DEFAULT ''", 18),
    "question": ("TEXT", 23),
    "uuid": ("TEXT", 24),
}
_PLAIN = {"archived": 0, "color": 8, "freq_den": 1, "freq_num": 1, "highlight": 0, "description": ""}

Rows = Sequence[tuple[int, date, int, str]]  # habit, day, value, note


def loop_backup(path: Path, habits: Sequence[dict[str, Any]], rows: Rows, version: int = 25) -> Path:
    """A backup of Loop at a version of its schema; what that version does not know is left away."""
    columns = {name: kind for name, (kind, since) in _HABITS.items() if since <= version}
    with closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version = {version}")
        db.execute("CREATE TABLE android_metadata (locale TEXT)")
        db.execute(f"CREATE TABLE Habits ({', '.join(f'{name} {kind}' for name, kind in columns.items())})")
        value = ", value INTEGER NOT NULL" if version >= 16 else ""
        notes = ", notes TEXT" if version >= 25 else ""
        db.execute(
            "CREATE TABLE Repetitions (id INTEGER PRIMARY KEY AUTOINCREMENT, habit INTEGER NOT NULL"
            f" REFERENCES Habits(id), timestamp INTEGER NOT NULL{value}{notes})"
        )
        db.execute("CREATE UNIQUE INDEX idx_repetitions_habit_timestamp ON Repetitions(habit, timestamp)")
        db.execute(
            "CREATE TABLE Events (id INTEGER PRIMARY KEY, timestamp INTEGER, message TEXT, server_id INTEGER)"
        )
        for number, habit in enumerate(habits, start=1):
            known = {
                k: v for k, v in ({"id": number, "position": number} | _PLAIN | habit).items() if k in columns
            }
            marks = ", ".join("?" * len(known))
            db.execute(f"INSERT INTO Habits ({', '.join(known)}) VALUES ({marks})", tuple(known.values()))
        names = ["habit", "timestamp", *(["value"] if value else []), *(["notes"] if notes else [])]
        marks = ", ".join("?" * len(names))
        db.executemany(
            f"INSERT INTO Repetitions ({', '.join(names)}) VALUES ({marks})",
            ((habit, ms(day), code, note)[: len(names)] for habit, day, code, note in rows),
        )
        db.commit()
    return path


# Loop, the tables


def table(rows: Iterable[Sequence[object]]) -> str:
    buffer = io.StringIO()
    csv.writer(buffer, lineterminator="\n").writerows(rows)
    return buffer.getvalue()


NEW_HEADER = [
    "Position",
    "Name",
    "Type",
    "Question",
    "Description",
    "FrequencyNumerator",
    "FrequencyDenominator",
    "Color",
    "Unit",
    "Target Type",
    "Target Value",
    "Archived?",
]
OLD_HEADER = ["Position", "Name", "Question", "Description", "NumRepetitions", "Interval", "Color"]


def shelf(path: Path, files: dict[str, str]) -> Path:
    """A zip, or a folder where `path` has no ending."""
    if path.suffix == ".zip":
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
            for name, text in files.items():
                file.writestr(name, text)
        return path
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_text(text, encoding="utf-8")
    return path


def loop_csv_files() -> dict[str, str]:
    """Two habits, one with a name in another script, which its folder cannot say."""
    habits = [
        ["001", "Meditate", "YES_NO", "Did you meditate?", "", 1, 1, "#FF8F00", "", "", "", "false"],
        ["002", "Пить воду", "NUMERICAL", "", "", 1, 1, "#00897B", "l", "AT_LEAST", "2.0", "true"],
    ]
    marks = [
        ["2026-11-23", "YES_MANUAL", "calm"],
        ["2026-11-22", "YES_AUTO", ""],
        ["2026-11-21", "SKIP", ""],
        ["2026-11-20", "NO", ""],
        ["2026-11-19", "UNKNOWN", ""],
        ["2026-11-18", "YES_MANUAL", ""],
    ]
    water = [
        ["2026-11-23", "2500", ""],
        ["2026-11-22", "500", ""],
        ["2026-11-21", "NO", ""],
        ["2026-11-20", "SKIP", ""],
    ]
    return {
        "Habits.csv": table([NEW_HEADER, *habits]),
        "001 Meditate/Checkmarks.csv": table([["Date", "Value", "Notes"], *marks]),
        "001 Meditate/Scores.csv": table([["Date", "Score"], ["2026-11-23", "0.5"]]),
        "002/Checkmarks.csv": table([["Date", "Value", "Notes"], *water]),
        "Checkmarks.csv": "Date,Meditate,Пить воду,\n2026-11-23,YES_MANUAL,2500,\n",
        "Scores.csv": "Date,Meditate,Пить воду,\n2026-11-23,0.5,0.1,\n",
    }


def old_loop_csv_files() -> dict[str, str]:
    """The form up to 2.3.0: other columns, no header on the days, codes as in the backup."""
    habits = [["001", "Meditate, early", "Did you?", "", "3", "7", "#FF8F00"]]
    return {
        "Habits.csv": table([OLD_HEADER, *habits]),
        "001 Meditate early/Checkmarks.csv": table(
            [["2026-11-23", 2], ["2026-11-22", 1], ["2026-11-21", 0], ["2026-11-20", 3]]
        ),
    }


# JSON


def save(path: Path, value: object) -> Path:
    path.write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")
    return path


def table_habit(**more: Any) -> dict[str, Any]:
    """One habit of Table Habit as it writes it, with null fields left away."""
    habit = {
        "create_t": 1_700_000_000,
        "modify_t": 1_700_000_100,
        "type": 1,
        "status": 1,
        "name": "Read",
        "desc": "",
        "color": 1,
        "daily_goal": 20.0,
        "daily_goal_unit": "min",
        "freq_type": 1,
        "freq_custom": "[3]",
        "reminder": '{"type":3,"time":{"hour":8,"minute":30},"extra":[1,3,7]}',
        "start_date": (back(30) - EPOCH).days,
        "target_days": 30,
        "records": [
            {
                "record_date": (day - EPOCH).days,
                "record_type": kind,
                "record_value": value,
                "create_t": 1_700_000_000,
            }
            for day, kind, value in (
                (back(0), 1, 20.0),
                (back(1), 1, 5.0),
                (back(2), 2, 0.0),
                (back(3), 1, 0.0),
                (back(4), 0, 0.0),
                (back(5), 1, 25.0),
            )
        ],
    }
    return {name: value for name, value in (habit | more).items() if value is not None}


def beaver(**more: Any) -> dict[str, Any]:
    """One habit of Beaver Habits."""
    return {
        "name": "Walk",
        "id": "8d1f",
        "tags": ["outside"],
        "star": False,
        "status": "active",
        "period": {"period_type": "W", "period_count": 1, "target_count": 3},
        "chips": [],
        "records": [
            {"day": back(0).isoformat(), "done": True, "text": "in the rain"},
            {"day": back(1).isoformat(), "done": False, "text": "#skip ill"},
            {"day": back(2).isoformat(), "done": False, "text": ""},
            {"day": back(3).isoformat(), "done": True},
        ],
    } | more


def habitica() -> dict[str, Any]:
    """A person's data with a habit, a daily, a to-do and a reward."""
    return {
        "auth": {},
        "tasks": {
            "habits": [
                {
                    "_id": "h1",
                    "text": "Stretch",
                    "notes": "",
                    "history": [
                        {"date": ms(back(400)), "value": 1.5},
                        {"date": ms(back(1)), "value": 2.5, "scoredUp": 3, "scoredDown": 0},
                        {"date": ms(back(0)), "value": 2.0, "scoredUp": 0, "scoredDown": 1},
                    ],
                }
            ],
            "dailys": [
                {
                    "_id": "d1",
                    "text": "Write",
                    "notes": "three lines",
                    "frequency": "weekly",
                    "everyX": 1,
                    "startDate": "2020-01-01T00:00:00.000Z",
                    "repeat": {
                        "m": True,
                        "t": False,
                        "w": True,
                        "th": False,
                        "f": True,
                        "s": False,
                        "su": False,
                    },
                    "history": [
                        {"date": ms(back(900)), "value": -1.2},
                        {"date": ms(back(2)), "value": 1.0, "isDue": True, "completed": True},
                        {"date": ms(back(1)), "value": 0.0, "isDue": True, "completed": False},
                        {"date": ms(back(0)) + 7_000_000, "value": 1.0, "isDue": False, "completed": True},
                    ],
                }
            ],
            "todos": [{"_id": "t1", "text": "Post the letter"}],
            "rewards": [{"_id": "r1", "text": "Tea"}],
        },
    }


def open_habit_tracker() -> dict[str, Any]:
    """A category with a habit, a note and a task."""

    def done(day: date, hour: int, *, ended: bool = True, quantity: int = 1) -> dict[str, Any]:
        start = datetime(day.year, day.month, day.day, hour)
        end = (start + timedelta(minutes=10)).isoformat() if ended else None
        return {"StartedAt": start.isoformat(), "CompletedAt": end, "Quantity": quantity}

    return {
        "Settings": {},
        "Categories": [
            {
                "Title": "Health",
                "Notes": [{"Title": "Remember"}],
                "Tasks": [{"Title": "Call the doctor"}],
                "Habits": [
                    {
                        "Title": "Push-ups",
                        "RepeatCount": 1,
                        "RepeatInterval": 1,
                        "RepeatPeriod": 0,
                        "Duration": "00:20:00",
                        "CreatedAt": "2025-01-01T10:00:00",
                        "IsDeleted": False,
                        "TimesDone": [
                            done(back(1), 8, quantity=10),
                            done(back(1), 23, quantity=5),
                            done(back(2), 23),
                            done(back(0), 9, ended=False),
                        ],
                    }
                ],
            }
        ],
    }


def csv_table(path: Path) -> Path:
    """A table of somebody's own: days first, semicolons, words for done."""
    rows = ["Datum;Gewohnheit;Erledigt"]
    rows += [f"{back(n):%d.%m.%Y};Yoga;{'vielleicht' if n == 3 else 'x'}" for n in range(4)]
    rows += [f"{back(1):%d.%m.%Y};Lesen;skip", f"{back(2):%d.%m.%Y};Lesen;", f"{back(5):%d.%m.%Y};Lesen;30"]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path
