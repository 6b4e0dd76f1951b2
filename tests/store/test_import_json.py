"""Table Habit, Beaver Habits, Habitica and OpenHabitTracker: what comes in, what stays behind."""

import json
from datetime import time
from pathlib import Path
from typing import Any

import history_files as files
import pytest
from history_files import back
from import_kit import K, R, S, left, marks, read, saved

from microwins.domain.win import EVERY_DAY, mask_of
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import (
    DEFAULT_MINUTES,
    Expected,
    Format,
    Leaving,
)

# Table Habit


def test_table_habit(tmp_path: Path) -> None:
    habits = [
        files.table_habit(),
        files.table_habit(
            name="No sweets", type=2, daily_goal=0.0, daily_goal_unit="", status=3, freq_custom=None
        ),
        files.table_habit(name="Gone", status=2),
    ]
    brought = read(saved(tmp_path, {"habits": habits, "groups": []}))
    first, second = brought.wins
    assert (first.action, first.minutes, first.weekdays) == ("Read: 20 min", 20.0, mask_of([0, 2, 6]))
    assert first.reminders == (time(8, 30),)
    assert marks(brought) == {back(0): K, back(1): S, back(2): R, back(5): K}
    assert (second.name, second.archived, second.minutes) == ("No sweets", True, DEFAULT_MINUTES)
    assert marks(brought, 1) == {back(2): R, back(3): K}
    assert left(brought) == {Leaving.NOT_DONE: 4, Leaving.DELETED: 1, Leaving.RHYTHM: 1}


@pytest.mark.parametrize(
    ("reminder", "times", "weekdays"),
    [
        ('{"type":2,"time":{"hour":7,"minute":0},"extra":[]}', (time(7),), EVERY_DAY),
        ('{"type":3,"time":{"hour":7,"minute":0},"extra":[]}', (), EVERY_DAY),
        ('{"type":4,"time":{"hour":7,"minute":0},"extra":[1,15]}', (), EVERY_DAY),
        (None, (), EVERY_DAY),
    ],
)
def test_table_habit_reminders(
    tmp_path: Path, reminder: str | None, times: tuple[time, ...], weekdays: int
) -> None:
    brought = read(saved(tmp_path, {"habits": [files.table_habit(reminder=reminder, desc="words")]}))
    assert (brought.wins[0].reminders, brought.wins[0].weekdays) == (times, weekdays)
    assert (Leaving.REMINDER in left(brought)) is (reminder is not None and not times)
    assert left(brought)[Leaving.DESCRIPTION] == 1


@pytest.mark.parametrize(
    ("custom", "kind", "rhythm"),
    [
        ("[3]", 1, "3/7"),
        ("[10]", 2, "10/30"),
        ("[2,5]", 3, "2/5"),
        ("[7]", 1, ""),
        ("[1]", 3, ""),
        (None, 1, ""),
    ],
)
def test_table_habit_frequency_is_json_in_a_text(
    tmp_path: Path, custom: str | None, kind: int, rhythm: str
) -> None:
    brought = read(saved(tmp_path, {"habits": [files.table_habit(freq_custom=custom, freq_type=kind)]}))
    told = [each.example for each in brought.left_out if each.reason is Leaving.RHYTHM]
    assert told == ([f"Read, {rhythm}"] if rhythm else [])


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("freq_custom", "[", Expected.JSON),
        ("freq_custom", "{}", Expected.LIST),
        ("freq_custom", "[1,2,3]", Expected.LIST),
        ("freq_custom", '["3"]', Expected.LIST),
        ("reminder", "[]", Expected.FIELDS),
        ("reminder", '{"type":2,"extra":[]}', Expected.FIELDS),
        ("reminder", '{"type":2,"time":{"hour":25,"minute":0},"extra":[]}', Expected.NUMBER),
        ("name", 5, Expected.TEXT),
        ("daily_goal", "20", Expected.NUMBER),
        ("status", 1.0, Expected.NUMBER),
        ("records", {}, Expected.LIST),
        ("records", [5], Expected.FIELDS),
        ("records", [{"record_date": 10**12}], Expected.DAY),
        ("records", [{}], Expected.NUMBER),
    ],
)
def test_table_habit_that_is_not_what_it_says(
    tmp_path: Path, field: str, value: object, expected: Expected
) -> None:
    path = tmp_path / "file.json"
    path.write_text(json.dumps({"habits": [files.table_habit(**{field: value})]}), encoding="utf-8")
    with pytest.raises(StoreError) as caught:
        read(path)
    assert (caught.value.kind, caught.value.expected) == (Trouble.BAD_IMPORT, expected.value)


# Beaver Habits


def test_beaver(tmp_path: Path) -> None:
    habits = [
        files.beaver(),
        files.beaver(name="Sing", id="x", status="archive", period=None, tags=[]),
        files.beaver(name="Gone", status="soft_delete"),
        files.beaver(name="Daily", id="d", records=[], tags=[], period={"period_type": "D"}),
        {"name": "Bare", "records": [{"day": "2026-11-23", "done": True}]},
    ]
    brought = read(saved(tmp_path, {"user_email": "me", "exported_at": "now", "habits": habits}))
    assert [(win.name, win.archived) for win in brought.wins] == [
        ("Walk", False),
        ("Sing", True),
        ("Daily", False),
        ("Bare", False),
    ]
    assert marks(brought) == {back(0): K, back(1): R, back(3): K}
    assert [mark.note for mark in brought.wins[0].marks] == ["", "ill", "in the rain"]
    assert left(brought) == {
        Leaving.NOT_DONE: 2,
        Leaving.DELETED: 1,
        Leaving.RHYTHM: 1,
        Leaving.SIZES: 1,
    }
    assert read(saved(tmp_path, {"habits": [habits[-1]]})).format is Format.BEAVER


@pytest.mark.parametrize(
    ("records", "expected"),
    [
        ([{"day": "soon", "done": True}], "day"),
        ([{"day": "2026-11-23", "done": "yes"}], "truth"),
        ([7], "fields"),
    ],
)
def test_beaver_that_is_not_what_it_says(tmp_path: Path, records: list[Any], expected: str) -> None:
    with pytest.raises(StoreError) as caught:
        read(saved(tmp_path, {"user_email": "me", "habits": [files.beaver(records=records)]}))
    assert caught.value.expected == expected


# Habitica


def test_habitica(tmp_path: Path) -> None:
    brought = read(saved(tmp_path, files.habitica()))
    assert brought.format is Format.HABITICA
    assert [win.name for win in brought.wins] == ["Stretch", "Write"]
    assert marks(brought) == {back(1): K}
    assert brought.wins[0].marks[0].amount == 3.0
    assert marks(brought, 1) == {back(2): K, back(0): K}
    assert brought.wins[1].weekdays == mask_of([0, 2, 4])
    assert left(brought) == {
        Leaving.NOT_DONE: 2,
        Leaving.AVERAGED: 2,
        Leaving.TASKS: 2,
        Leaving.DESCRIPTION: 1,
        Leaving.ROLLOVER: 2,
    }


@pytest.mark.parametrize(
    ("frequency", "every", "rhythm"), [("daily", 1, 0), ("daily", 3, 1), ("monthly", 1, 1), ("weekly", 2, 1)]
)
def test_habitica_rhythms(tmp_path: Path, frequency: str, every: int, rhythm: int) -> None:
    data = files.habitica()
    data["tasks"]["dailys"][0] |= {"frequency": frequency, "everyX": every}
    brought = read(saved(tmp_path, data))
    assert brought.wins[1].weekdays == EVERY_DAY
    assert left(brought).get(Leaving.RHYTHM, 0) == rhythm


def test_habitica_with_no_weekday_or_a_strange_rhythm(tmp_path: Path) -> None:
    data = files.habitica()
    daily = data["tasks"]["dailys"][0]
    daily["repeat"] = dict.fromkeys(daily["repeat"], False)
    assert read(saved(tmp_path, data)).wins[1].weekdays == EVERY_DAY
    daily["frequency"] = "sometimes"
    with pytest.raises(StoreError) as caught:
        read(saved(tmp_path, data))
    assert caught.value.expected == Expected.ONE_OF.value


# OpenHabitTracker


def test_open_habit_tracker(tmp_path: Path) -> None:
    data = files.open_habit_tracker()
    habit = data["Categories"][0]["Habits"][0]
    data["Categories"].append(
        {
            "Title": "",
            "Habits": [habit | {"Title": "Old", "IsDeleted": True}, habit | {"RepeatPeriod": "Week"}],
        }
    )
    brought = read(saved(tmp_path, data))
    assert brought.format is Format.OPEN_HABIT_TRACKER
    assert [win.name for win in brought.wins] == ["Push-ups", "Push-ups"]
    assert brought.wins[0].uid != brought.wins[1].uid
    assert marks(brought) == {back(1): K, back(2): K}
    assert [mark.amount for mark in brought.wins[0].marks] == [1.0, 15.0]
    assert brought.wins[0].minutes == 20.0
    assert left(brought) == {
        Leaving.UNFINISHED: 2,
        Leaving.DELETED: 1,
        Leaving.RHYTHM: 1,
        Leaving.TASKS: 2,
        Leaving.SIZES: 1,
    }


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("RepeatPeriod", 9, Expected.ONE_OF),
        ("RepeatPeriod", "Decade", Expected.ONE_OF),
        ("Duration", "soon", Expected.NUMBER),
        ("TimesDone", [{"StartedAt": "2026-11-23T08:00:00", "CompletedAt": "2026-11-23X"}], Expected.DAY),
    ],
)
def test_open_habit_tracker_that_is_not_what_it_says(
    tmp_path: Path, field: str, value: object, expected: Expected
) -> None:
    data = files.open_habit_tracker()
    data["Categories"][0]["Habits"][0][field] = value
    with pytest.raises(StoreError) as caught:
        read(saved(tmp_path, data))
    assert caught.value.expected == expected.value


def test_open_habit_tracker_without_a_duration(tmp_path: Path) -> None:
    data = files.open_habit_tracker()
    for duration in (None, "00:00:00"):
        data["Categories"][0]["Habits"][0]["Duration"] = duration
        assert read(saved(tmp_path, data)).wins[0].minutes == DEFAULT_MINUTES
