"""Bringing history and taking it away in the terminal."""

import json
from datetime import datetime, timedelta
from pathlib import Path

import history_files as files
import pytest

from microwins.__main__ import main


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


@pytest.fixture
def beaver(tmp_path: Path) -> Path:
    """Two days kept, a rest and a quiet day, up to yesterday by this machine's clock."""
    habit, today = files.beaver(), datetime.now().astimezone().date()
    for ago, record in enumerate(habit["records"], start=1):
        record["day"] = (today - timedelta(days=ago)).isoformat()
    return files.save(tmp_path / "beaver.json", {"user_email": "", "habits": [habit]})


def test_a_preview_writes_nothing(home: Path, beaver: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "import", str(beaver), "--preview") == 0
    out = capsys.readouterr().out
    assert "Beaver Habits: 1 habit with 3 days" in out
    assert "Walk: 2 days, 1 rest" in out
    assert "a rhythm such as three times a week" in out
    assert run(home, "import", str(beaver), "--preview", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["wins"] == [{"name": "Walk", "days": 2, "rests": 1, "archived": False, "here": None}]
    assert {each["reason"] for each in told["left_out"]} == {"not_done", "rhythm", "sizes"}
    assert run(home, "list") == 0
    assert capsys.readouterr().out == ""


def test_history_comes_in_once_and_goes_again(
    home: Path, beaver: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "import", str(beaver), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"done": True, "wins": 1, "days": 3}
    assert run(home, "import", str(beaver)) == 0
    assert "All of it was here already" in capsys.readouterr().out
    assert run(home, "import", str(beaver), "--preview") == 0
    assert "Walk: 2 days, 1 rest · here already" in capsys.readouterr().out
    assert run(home, "import", str(beaver), "--preview", "--json") == 0
    (told,) = json.loads(capsys.readouterr().out)["wins"]
    assert told["here"] == {"action": "Walk", "new": 0, "alike": False}
    assert run(home, "check", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"whole": True, "days": 2, "kept": 2}
    assert run(home, "undo") == 0
    assert run(home, "import", str(beaver)) == 0
    assert "“microwins undo” takes it back" in capsys.readouterr().out


def test_columns_of_a_table_are_named(home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "my.csv"
    path.write_text("A,B,C\n03/04/2025,Yoga,x\n04/04/2025,Walk,\n")
    columns = ("--date", "a", "--name", "2", "--done", "C", "--preview", "--json")
    assert run(home, "import", str(path), *columns) == 0
    wins = json.loads(capsys.readouterr().out)["wins"]
    assert [(win["name"], win["days"]) for win in wins] == [("Yoga", 1), ("Walk", 0)]
    assert run(home, "import", str(path), "--date", "A", "--order", "month") == 0
    assert run(home, "today", "--day", "2025-03-04") == 0
    assert "✓ my" in capsys.readouterr().out
    assert run(home, "import", str(path), "--date", "Z") == 2
    assert "There is no column “Z”." in capsys.readouterr().err
    assert run(home, "import", str(path), "--preview") == 0  # the guess will do


def test_a_table_nobody_can_guess_asks_for_its_columns(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "my.csv"
    path.write_text("a,b\nx,y\n")
    assert run(home, "import", str(path)) == 2
    assert "Say which columns are which with --date" in capsys.readouterr().err
    assert run(home, "import", str(path), "--date", "a") == 3
    assert "a date was expected at “a”, line 2" in capsys.readouterr().err


def test_an_own_export_is_previewed_too(
    home: Path, tmp_path: Path, beaver: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(home, "import", str(beaver)) == 0
    own = tmp_path / "own.jsonl"
    assert run(home, "export", str(own)) == 0
    capsys.readouterr()
    assert run(tmp_path / "other", "import", str(own), "--preview") == 0
    assert "Walk: 2 days, 1 rest" in capsys.readouterr().out
    assert run(tmp_path / "other", "import", str(own), "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"done": True, "wins": 1, "days": 3}


def test_reminders_go_out_as_a_calendar(home: Path, tmp_path: Path) -> None:
    assert run(home, "add", "Walk", "--remind", "12:30", "--days", "mon,wed") == 0
    assert run(home, "export", str(tmp_path / "a.ICS")) == 0
    assert b"BYDAY=MO,WE" in (tmp_path / "a.ICS").read_bytes()
    assert run(home, "export", str(tmp_path / "nowhere" / "a.ics")) == 3
