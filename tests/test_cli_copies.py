"""Backups in the terminal: listed, looked into, one put back, and that taken back again."""

import json
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.__main__ import main
from microwins.home import local_now
from microwins.journal import Journal
from microwins.store import backup
from microwins.store.store import FILE, Store


def run(home: Path, *words: str) -> int:
    return main(["--home", str(home), *words])


@pytest.fixture
def lived(home: Path) -> Path:
    """A promise that was kept, a copy, and another promise since."""
    assert run(home, "add", "Read one page", "--after", "After dinner", "--days", "daily") == 0
    assert run(home, "keep", "1") == 0
    assert run(home, "backup") == 0
    assert run(home, "add", "Open my notes", "--days", "daily") == 0
    return home


def listed(home: Path) -> list[str]:
    with Store(home) as store:
        journal = Journal(store, local_now)
        return [row.win.size.action for row in journal.rows(journal.today())]


def test_copies_are_listed(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    for command in ("backups", "restore"):
        assert run(lived, command) == 0
        (line,) = capsys.readouterr().out.splitlines()
        assert line.startswith("  1  Today ")
        assert line.endswith("1 day · 1 promise kept")
    assert run(lived, "backups", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["number"], told["days"], told["kept"]) == (1, 1, 1)
    assert Path(told["path"]).exists()


def test_where_there_is_none(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(home, "backups") == 0
    assert "No copy yet." in capsys.readouterr().out
    assert run(home, "backups", "--json") == 0
    assert capsys.readouterr().out == ""
    assert run(home, "restore", "1") == 1
    assert "There is no copy “1”." in capsys.readouterr().err


def test_looking_inside_changes_nothing(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = (lived / FILE).read_bytes()
    capsys.readouterr()
    assert run(lived, "restore", "1", "--preview") == 0
    out = capsys.readouterr().out
    assert "  Read one page  (After dinner · Kept once)" in out
    assert "Open my notes" not in out
    assert run(lived, "restore", "1", "--preview", "--json") == 0
    assert json.loads(capsys.readouterr().out)["wins"] == [
        {"action": "Read one page", "anchor": "After dinner", "kept": 1}
    ]
    assert (lived / FILE).read_bytes() == before
    assert len(backup.copies(lived)) == 1


def test_one_is_put_back_and_that_is_taken_back(lived: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert run(lived, "restore", "1") == 0
    said = capsys.readouterr().out
    assert said.startswith("Everything is as it was today ")
    assert listed(lived) == ["Read one page"]
    before = said.strip().rpartition("microwins restore ")[2]
    assert run(lived, "restore", before) == 0
    assert listed(lived) == ["Read one page", "Open my notes"]
    assert run(lived, "check") == 0


def test_in_json_and_by_a_file_that_lies_elsewhere(
    lived: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy,) = backup.copies(lived)
    elsewhere = tmp_path / copy.path.name
    copy.path.rename(elsewhere)
    capsys.readouterr()
    assert run(lived, "restore", str(elsewhere), "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert told["done"] is True
    assert (lived / "backups" / told["before"]).exists()
    assert listed(lived) == ["Read one page"]


@pytest.mark.parametrize("torn", [True, False])
def test_also_where_the_record_is_gone_or_torn(
    lived: Path, torn: bool, capsys: pytest.CaptureFixture[str]
) -> None:
    if torn:
        (lived / FILE).write_bytes(b"")
    else:
        (lived / FILE).unlink()
    assert run(lived, "today") == 3
    capsys.readouterr()
    assert run(lived, "backups") == 0
    assert "1 promise kept" in capsys.readouterr().out
    assert run(lived, "restore", "1") == 0
    assert "untouched" in capsys.readouterr().out
    assert listed(lived) == ["Read one page"]


def test_a_copy_that_is_no_longer_whole_replaces_nothing(
    lived: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (copy,) = backup.copies(lived)
    copy.path.write_bytes(copy.path.read_bytes()[:-4096])
    assert run(lived, "restore", copy.path.name) in {1, 3}
    (lived / FILE).unlink()
    assert run(lived, "restore", copy.path.name) in {1, 3}
    assert not (lived / FILE).exists()


def test_something_else_in_its_place_is_told(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (home / FILE).write_bytes(b"this is mine" * 99)
    assert run(home, "restore", "1") == 3
    assert "Another kind of file lies where your record belongs." in capsys.readouterr().err


def test_an_open_window_follows(home: Path) -> None:
    heard = Heard(home)
    heard.adopt("Read one page")
    copy = heard.journal.back_up()
    assert copy is not None
    heard.adopt("Open my notes")
    assert run(home, "restore", "1") == 0
    heard.journal.hear_of_writing()
    assert [row.win.size.action for row in heard.journal.rows(heard.journal.today())] == ["Read one page"]
    assert heard.journal.keep(1)
    assert heard.refused == []
    heard.store.path.unlink()
    heard.journal.hear_of_writing()  # nothing lies there to be followed
    assert heard.journal.total() == 1
    heard.store.close()
