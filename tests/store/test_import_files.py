"""What holds for the files of every app: how each is known, and what none of them may do."""

import json
from collections.abc import Callable
from pathlib import Path

import history_files as files
import pytest
from history_files import back
from import_kit import K, left, marks, read, saved, written

from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange import formats, strict
from microwins.store.exchange.brought import (
    DEFAULT_MINUTES,
    Format,
    Leaving,
    minutes_of,
    one_line,
    with_amount,
)

# All of them


def test_two_records_of_a_day_become_the_fuller_one(tmp_path: Path) -> None:
    rows = "2026-11-23,rest\n2026-11-23,small\n2026-11-23,done\n2026-11-23,rest\n"
    brought = read(written(tmp_path / "a.csv", "Date,Done\n" + rows))
    assert marks(brought) == {back(0): K}
    assert left(brought) == {Leaving.SAME_DAY: 3}


JSON_FILES: dict[Format, Callable[[], object]] = {
    Format.TABLE_HABIT: lambda: {"habits": [files.table_habit()], "groups": []},
    Format.BEAVER: lambda: {"habits": [files.beaver()]},
    Format.HABITICA: files.habitica,
    Format.OPEN_HABIT_TRACKER: files.open_habit_tracker,
}


@pytest.mark.parametrize("form", JSON_FILES, ids=str)
def test_a_file_is_known_by_what_is_in_it(tmp_path: Path, form: Format) -> None:
    text = json.dumps(JSON_FILES[form](), indent=2)
    assert formats.recognise(written(tmp_path / "no ending", f"\ufeff\n{text}")) is form


@pytest.mark.parametrize(
    "text",
    [
        "{}",
        "[]",
        '{"habits":5}',
        '{"habits":[5]}',
        '{"habits":[{"records":[5]}]}',
        '{"habits":[]}',
        '{"tasks":[]}',
        '{"Categories":5}',
        '{"habits":[],"habits":[]}',
        '{"habits":NaN}',
        '{"habits":1e999}',
        '{"habits":99999999999999999999}',
        '{"habits":18446744073709551616}',
        "{" * 200_000,
        "{",
    ],
)
def test_json_that_is_none_of_them(tmp_path: Path, text: str) -> None:
    assert formats.recognise(written(tmp_path / "a.json", text)) is None


def test_empty_exports(tmp_path: Path) -> None:
    assert formats.recognise(saved(tmp_path, {"habits": [], "groups": []})) is Format.TABLE_HABIT
    assert read(saved(tmp_path, {"habits": [], "user_email": "me"})).wins == ()


def test_a_file_that_cannot_be_opened_is_told_as_such(tmp_path: Path) -> None:
    for wish in (formats.recognise, strict.content):
        with pytest.raises(StoreError) as caught:
            wish(tmp_path / "nowhere")
        assert caught.value.kind is Trouble.CANNOT_OPEN


def test_names_of_any_length(tmp_path: Path) -> None:
    long = "x" * 20_000
    names = ((long, "a"), ("\0 ", "b"), ("a\nb", "c\ud800"))
    habits = [files.beaver(name=name, id=stable) for name, stable in names]
    brought = read(written(tmp_path / "a.json", json.dumps({"user_email": "", "habits": habits})))
    assert [len(win.name) for win in brought.wins] == [9_999, 2, 3]
    assert [len(win.action) for win in brought.wins] == [499, 2, 3]
    assert [win.name for win in brought.wins[1:]] == ["#2", "a b"]


def test_sizes_of_numbers() -> None:
    assert (minutes_of(30, "Min."), minutes_of(2, "h"), minutes_of(99, "hours"), minutes_of(3, "km")) == (
        30.0,
        120.0,
        DEFAULT_MINUTES,
        DEFAULT_MINUTES,
    )
    assert with_amount("Run", 2.5, "km") == "Run: 2.5 km"
    assert with_amount("Run", 0, "km") == "Run"
    assert one_line("a " * 400, 100) == ("a " * 50).strip()[:99]
