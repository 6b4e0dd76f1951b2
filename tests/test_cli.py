"""The terminal face, run as a person or a script would run it."""

import io
import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from microwins.__main__ import main
from microwins.command_line import parser, read


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


@pytest.fixture
def told(home: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """A home with two promises."""
    run(home, "add", "Read one page", "--after", "After dinner", "--minutes", "5", "--days", "daily")
    run(
        home, "add", "Walk around the block", "--after", "After lunch", "--days", "daily", "--remind", "12:30"
    )
    capsys.readouterr()
    return home


def answer(capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    value = json.loads(capsys.readouterr().out)
    assert isinstance(value, dict)
    return value


def test_an_empty_list_says_how_to_begin(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "today") == 0
    assert "microwins resize" in capsys.readouterr().out


def test_a_promise_is_added_kept_and_undone(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(told, "keep", "1") == 0
    assert "1 promise kept" in capsys.readouterr().out
    assert run(told, "today") == 0
    out = capsys.readouterr().out
    assert "✓ Read one page" in out
    assert "○ Walk around the block" in out
    assert "After lunch · about 2 min" in out
    assert run(told, "undo") == 0
    assert run(told, "today", "--json") == 0
    last = capsys.readouterr().out.splitlines()[-1]
    assert json.loads(last)["total"] == 0
    assert run(told, "redo", "--json") == 0
    assert answer(capsys) == {"done": True, "total": 1}


def test_a_promise_is_found_by_a_piece_of_its_words(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(told, "keep", "WALK", "--small", "--json") == 0
    assert answer(capsys)["total"] == 1
    run(told, "today", "--json")
    wins = answer(capsys)["wins"]
    assert isinstance(wins, list)
    assert [w["status"] for w in wins] == [None, "small"]
    assert wins[0]["sentence"] == "After dinner, read one page"
    assert wins[1]["number"] == 2


@pytest.mark.parametrize(
    ("which", "sentence"), [("swim", "not on the list"), ("a", "more than one"), ("9", "not on")]
)
def test_an_unclear_promise_is_asked_about(
    told: Path, capsys: pytest.CaptureFixture[str], which: str, sentence: str
) -> None:
    assert run(told, "keep", which) == 1
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.out == ""


def test_rest_one_and_rest_all(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(told, "rest", "read") == 0
    assert "Rest is part of it" in capsys.readouterr().out
    assert run(told, "rest") == 0
    run(told, "today")
    assert capsys.readouterr().out.count("☾") == 2


def test_rest_until_a_day_for_now_and_back(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(told, "rest", "read", "--until", "2999-12-03") == 0
    assert "Resting until 3 December" in capsys.readouterr().out
    assert run(told, "rest", "--until-further-notice") == 0
    assert "Resting for now" in capsys.readouterr().out
    run(told, "today")
    assert capsys.readouterr().out.count("☾") == 2
    assert run(told, "rest", "--end") == 0
    assert "Good to see you" in capsys.readouterr().out
    run(told, "today")
    assert capsys.readouterr().out.count("☾") == 0
    assert run(told, "rest", "nothing like it", "--end") == 1


def test_an_earlier_day_can_be_kept_and_a_future_one_not(
    told: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(told, "keep", "1", "--day", "2020-02-29") == 0
    assert run(told, "keep", "1", "--day", "2999-01-01") == 1
    assert capsys.readouterr().err.strip()


def test_nothing_to_undo_is_said_kindly(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "undo") == 1
    assert capsys.readouterr().err.strip()


@pytest.mark.parametrize("action", ["", "  ", "\0"])
def test_a_promise_has_to_say_something(home: Path, capsys: pytest.CaptureFixture[str], action: str) -> None:
    assert run(home, "add", action) == 1
    assert capsys.readouterr().err.count("\n") == 1


@pytest.mark.parametrize("action", ["x" * 10_000])
def test_a_promise_too_long_to_show_is_said(
    home: Path, capsys: pytest.CaptureFixture[str], action: str
) -> None:
    assert run(home, "add", action) == 1
    assert capsys.readouterr().err.count("\n") == 1


def test_list_shows_words_and_json(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(told, "list") == 0
    assert capsys.readouterr().out.splitlines()[0] == "Read one page  (After dinner · about 5 min)"
    assert run(told, "list", "--json") == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["minutes"] for line in lines] == [5, 2]
    assert run(told, "list", "--archived") == 0
    assert capsys.readouterr().out == ""


@pytest.mark.parametrize(
    "words", [["keep"], ["today", "--day", "soon"], ["add", "x", "--days", "someday"], ["fly"]]
)
def test_what_is_not_understood_ends_with_two(
    home: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        run(home, *words)
    assert end.value.code == 2
    assert "usage" in capsys.readouterr().err


def test_help_has_examples(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--help"])
    assert end.value.code == 0
    out = capsys.readouterr().out
    assert "examples:" in out
    assert "exit codes:" in out


def test_resize_prints_one_object_for_one_goal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["resize", "I'll study 5 hours daily from now on", "--json"]) == 0
    told = answer(capsys)
    assert list(told) == [
        "goal",
        "outcome",
        "area",
        "flags",
        "quantity",
        "unit",
        "period",
        "suggestions",
        "support",
        "question",
    ]
    assert (told["outcome"], told["area"], told["quantity"], told["unit"]) == ("ladder", "study", 5, "hour")
    suggestions = told["suggestions"]
    assert isinstance(suggestions, list)
    assert set(suggestions[0]) == {"sentence", "bad_day", "rungs", "checks"}
    assert set(suggestions[0]["rungs"][0]) == {"sentence", "minutes", "operators"}
    assert set(suggestions[0]["checks"]) == {"easy", "meaningful", "specific", "repeatable"}


def test_resize_reads_goals_line_by_line(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    goals = ["read more", "", "💪🔥", "אני רוצה לקרוא", "x" * 10_000]
    monkeypatch.setattr(sys, "stdin", io.StringIO("\n".join(goals) + "\n"))
    assert main(["resize", "--json", "-"]) == 0
    told = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["goal"] for line in told] == goals
    assert [line["outcome"] for line in told][1:4] == ["ask", "ask", "ask"]


def test_resize_speaks_to_people(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["resize", "learn the guitar"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("1. ")
    assert "guitar" in out
    assert "On a hard day:" in out
    assert main(["resize", "i dont want to be here anymore"]) == 0
    assert "988" in capsys.readouterr().out
    assert main(["resize", ""]) == 0
    assert capsys.readouterr().out.strip()


def test_export_and_import_are_a_round_trip(
    told: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(told, "keep", "1")
    first, second = tmp_path / "one.jsonl", tmp_path / "two.jsonl"
    assert run(told, "export", str(first)) == 0
    other = tmp_path / "other"
    assert run(other, "import", str(first)) == 0
    assert run(other, "import", str(first)) == 0  # twice adds nothing
    assert run(other, "export", str(second)) == 0
    assert first.read_bytes() == second.read_bytes()
    assert run(told, "export", str(tmp_path / "table.csv")) == 0
    assert "Read one page" in (tmp_path / "table.csv").read_text(encoding="utf-8-sig")


def test_a_file_that_is_no_export_is_refused_in_one_sentence(
    told: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    junk = tmp_path / "junk.jsonl"
    junk.write_bytes(b"\x00\xff not ours")
    assert run(told, "import", str(junk)) == 3
    assert capsys.readouterr().err.count("\n") == 1
    assert run(told, "import", str(tmp_path / "absent.jsonl")) == 3
    assert run(told, "export", str(tmp_path / "no" / "such" / "folder.jsonl")) == 3


def test_check_and_backup(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(told, "keep", "2")
    capsys.readouterr()
    assert run(told, "check", "--json") == 0
    assert answer(capsys) == {"whole": True, "days": 1, "kept": 1}
    assert run(told, "check") == 0
    capsys.readouterr()
    assert run(told, "backup", "--json") == 0
    copy = Path(str(answer(capsys)["path"]))
    with sqlite3.connect(copy) as db:
        assert db.execute("SELECT count(*) FROM entry").fetchone() == (1,)
    db.close()


def test_a_file_that_is_no_database_is_left_alone(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = home / "microwins.db"
    file.write_text("a shopping list")
    assert run(home, "today") == 3
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.count("\n") == 1
    assert file.read_text() == "a shopping list"


def test_a_newer_file_is_read_and_not_written(told: Path, capsys: pytest.CaptureFixture[str]) -> None:
    db = sqlite3.connect(told / "microwins.db")
    db.execute("PRAGMA user_version = 999")
    db.close()
    before = (told / "microwins.db").read_bytes()
    assert run(told, "today") == 0
    assert "Read one page" in capsys.readouterr().out
    assert run(told, "keep", "1") == 1
    assert "newer" in capsys.readouterr().err
    assert (told / "microwins.db").read_bytes() == before


def test_without_a_screen_the_window_becomes_a_list(told: Path) -> None:
    blind = {
        k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    done = subprocess.run(
        [sys.executable, "-m", "microwins", "--home", str(told)],
        env=blind,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0
    assert "Read one page" in done.stdout
    assert done.stderr.count("\n") == 1
    assert "no screen" in done.stderr


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="its installer does this there")
def test_it_goes_into_the_menu_and_out_again(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "--install-desktop") == 0
    entry = Path(capsys.readouterr().out.partition(": ")[2].strip())
    assert entry.name == "org.microwins.MicroWins.desktop"
    assert "Exec=" in entry.read_text()
    assert run(home, "--uninstall-desktop") == 0
    assert not entry.exists()
    assert "out of your menu" in capsys.readouterr().out
    assert run(home, "--uninstall-desktop") == 0
    assert "was not in your menu" in capsys.readouterr().out
    assert list(home.iterdir()) == [], "no record is opened for it"


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_where_there_is_no_such_menu_it_says_so(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert run(home, "--install-desktop") == 1
    assert "installer" in capsys.readouterr().err


def test_a_menu_that_can_t_be_written_says_so(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    in_the_way = home / "file"
    in_the_way.write_text("")
    monkeypatch.setenv("XDG_DATA_HOME", str(in_the_way))
    assert run(home, "--install-desktop") == 3
    assert "could not be changed" in capsys.readouterr().err


def test_sheet_writes_pages_to_bring_along(
    told: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    run(told, "keep", "1")
    path = tmp_path / "sheet.pdf"
    assert run(told, "sheet", str(path), "--weeks", "2") == 0
    assert "sheet.pdf" in capsys.readouterr().out
    shown = subprocess.run(["pdftotext", str(path), "-"], check=True, capture_output=True).stdout
    assert b"After dinner, read one page" in shown
    assert b"nothing was sent anywhere" in shown
    assert run(told, "sheet", str(tmp_path / "no such folder" / "sheet.pdf")) == 3
    assert "Another folder may work." in capsys.readouterr().err
    with pytest.raises(SystemExit):
        run(told, "sheet", str(path), "--weeks", "0")


@pytest.mark.parametrize("given", [[], ["--quiet"]])
def test_a_bare_start_is_read_as_the_parser_reads_it(given: list[str]) -> None:
    assert vars(read(given)) == vars(parser().parse_args(given))


def test_a_reader_that_has_read_enough_is_no_trouble(tmp_path: Path) -> None:
    goals = tmp_path / "goals.txt"
    goals.write_text("learn the guitar\n" * 200)
    line = f"{sys.executable} -m microwins resize --json - < {goals} | head -n 1"
    done = subprocess.run(["bash", "-c", line], capture_output=True, text=True, timeout=60)
    assert json.loads(done.stdout)["area"] == "creativity"
    assert done.stderr == ""
