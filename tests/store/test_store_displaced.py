"""The file is deleted, moved or replaced while the window is open: what was kept is kept."""

import os
import shutil
import sys
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.domain.changes import Reloaded
from microwins.store import backup, opening, private, replay
from microwins.store.errors import StoreError, Trouble
from microwins.store.store import Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows moves no file that is open")

YESTERDAY = date(2026, 11, 22)


@pytest.fixture
def kept(heard: Heard) -> Heard:
    """One micro-win, kept today."""
    assert heard.journal.keep(heard.adopt())
    heard.news()
    return heard


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The file of another computer: another micro-win, kept twice."""
    heard = Heard(tmp_path / "other")
    win_id = heard.adopt("Drink a glass of water")
    for back in (2, 3):
        heard.journal.keep(win_id, heard.journal.today() - timedelta(days=back))
    heard.store.close()
    return heard.store.path


def troubles(heard: Heard) -> list[Trouble]:
    return [trouble.kind for trouble in heard.refused if isinstance(trouble, StoreError)]


def total(home: Path) -> int:
    """The promises in a file that has to be whole."""
    with Store(home) as store:
        assert replay.check(store.db).whole
        return store.total()


def test_a_deleted_file_is_put_back_with_the_next_promise(kept: Heard) -> None:
    kept.store.path.unlink()
    assert kept.journal.keep(1, YESTERDAY)
    assert kept.refused == []
    kept.store.close()
    assert total(kept.store.home) == 2
    assert sorted(file.name for file in kept.store.home.iterdir()) == ["microwins.db", "reserve"]


def test_a_deleted_folder_comes_back(kept: Heard) -> None:
    shutil.rmtree(kept.store.home)
    assert kept.journal.keep(1, YESTERDAY)
    kept.store.close()
    assert total(kept.store.home) == 2
    assert kept.store.home.stat().st_mode & 0o777 == 0o700


def test_a_copy_and_an_export_find_a_deleted_file(kept: Heard, tmp_path: Path) -> None:
    kept.store.path.unlink()
    copy = kept.journal.back_up()
    assert copy
    assert replay.check_file(copy).kept == 1
    kept.store.path.unlink()
    assert kept.journal.export_lines(tmp_path / "all.jsonl")
    assert kept.refused == []


def test_a_folder_that_was_moved_and_comes_back(kept: Heard) -> None:
    home, away = kept.store.home, kept.store.home.with_name("away")
    home.rename(away)
    assert not kept.journal.keep(1, YESTERDAY)
    assert troubles(kept) == [Trouble.MOVED]
    assert not kept.journal.export_csv(home.with_name("all.csv"))
    assert troubles(kept)[1:] == [Trouble.MOVED]
    assert kept.news() == []
    assert not home.exists()  # nothing begins anew while the record is elsewhere
    away.rename(home)
    assert kept.journal.keep(1, YESTERDAY)
    kept.store.close()
    assert total(home) == 2


def test_another_record_takes_its_place(kept: Heard, other: Path) -> None:
    """As a sync tool does when a file comes from another computer."""
    other.replace(kept.store.path)
    assert not kept.journal.keep(1, YESTERDAY)  # it might be a micro-win of other people there
    assert troubles(kept) == [Trouble.REPLACED]
    assert kept.news() == [Reloaded()]
    assert kept.journal.total() == 2
    assert [row.win.size.action for row in kept.journal.rows(YESTERDAY)] == ["Drink a glass of water"]
    (copy,) = backup.copies(kept.store.home)
    assert copy.kept == 1
    assert backup.intact(copy.path)
    assert kept.journal.keep(1, YESTERDAY)
    assert kept.journal.put_back(copy.path)
    assert kept.journal.total() == 1
    assert [row.win.size.action for row in kept.journal.rows(YESTERDAY)] == ["Open my notes"]


def test_the_folder_is_another_one(kept: Heard, other: Path) -> None:
    home = kept.store.home
    home.rename(home.with_name("away"))
    other.parent.rename(home)
    assert not kept.journal.keep(1, YESTERDAY)
    assert troubles(kept) == [Trouble.REPLACED]
    assert kept.journal.total() == 2
    assert [copy.kept for copy in backup.copies(home)] == [1]
    assert total(home.with_name("away")) == 1


def test_something_else_takes_its_place(kept: Heard) -> None:
    """The record from before is copied once, stays open, and goes on when the place is free again."""
    kept.store.path.unlink()
    kept.store.path.write_text("Dear diary, this is no database. " * 10)
    for _ in range(3):
        assert not kept.journal.keep(1, YESTERDAY)
    assert troubles(kept) == [Trouble.NOT_A_DATABASE] * 3
    assert kept.journal.total() == 1
    assert [copy.kept for copy in backup.copies(kept.store.home)] == [1]
    kept.store.path.unlink()
    assert kept.journal.keep(1, YESTERDAY)
    kept.store.close()
    assert total(kept.store.home) == 2


def test_no_room_to_put_it_back(kept: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_: object) -> None:
        raise OSError(28, "No space left on device")

    kept.store.path.unlink()
    with monkeypatch.context() as patch:
        patch.setattr(private, "place", no_room)
        assert not kept.journal.keep(1, YESTERDAY)
        assert troubles(kept) == [Trouble.DISK_FULL]
    assert kept.journal.keep(1, YESTERDAY)
    kept.store.close()
    assert total(kept.store.home) == 2


def test_a_file_made_by_a_newer_program_stays_where_it_is(kept: Heard, tmp_path: Path) -> None:
    kept.store.db.execute_sql("PRAGMA user_version = 999")
    kept.store.close()
    newer = Heard(kept.store.home)
    newer.store.path.rename(tmp_path / "away.db")
    assert not newer.journal.export_lines(tmp_path / "all.jsonl")
    assert troubles(newer) == [Trouble.MOVED]
    newer.store.close()
    assert list(newer.store.home.glob("*.db")) == []


def test_a_system_that_holds_no_names(kept: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is known of a file there but its name; SQLite still notices."""
    kept.store.close()
    monkeypatch.setattr(os, "open", lambda *_: (_ for _ in ()).throw(OSError(1, "no")))
    blind = Heard(kept.store.home)
    monkeypatch.undo()
    assert blind.store.held is None
    assert blind.store.here() == blind.store.path
    blind.store.path.rename(blind.store.home / "elsewhere.db")
    assert not blind.journal.keep(1, YESTERDAY)
    assert troubles(blind) == [Trouble.MOVED]
    blind.store.close()


def twins_apart(heard: Heard, tmp_path: Path) -> bytes:
    """Two computers go on from one file, each with as many promises: the bytes of the other's."""
    for number in range(5):
        heard.adopt(f"Number {number}")
    heard.store.close()
    shutil.copytree(heard.store.home, tmp_path / "elsewhere")
    elsewhere = Heard(tmp_path / "elsewhere")
    heard.store._open()
    for number in range(10):
        assert heard.journal.keep(1 + number % 3, YESTERDAY - timedelta(days=100 + number))
        assert elsewhere.journal.keep(4 + number % 3, YESTERDAY - timedelta(days=300 + number))
    elsewhere.store.close()
    ours, theirs = heard.store.path.read_bytes(), elsewhere.store.path.read_bytes()
    assert ours[24:40] == theirs[24:40]  # what SQLite looks at: it would take one for the other
    return theirs


def test_a_file_that_is_copied_over_this_one_is_not_mixed_with_it(kept: Heard, tmp_path: Path) -> None:
    theirs = twins_apart(kept, tmp_path)
    assert kept.journal.check()
    assert len(kept.journal.ticks(1)) == 5  # read, and remembered
    kept.store.path.write_bytes(theirs)
    assert len(kept.journal.ticks(1)) == 1
    assert len(kept.journal.ticks(4)) == 4
    for number in range(3):
        assert kept.journal.keep(2, YESTERDAY - timedelta(days=200 + number))
    kept.store.close()
    assert total(kept.store.home) == 1 + 10 + 3


def test_remembering_would_mix_them(kept: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: SQLite by itself writes what it remembers of the one into the other."""
    monkeypatch.setattr(Store, "_print", lambda _: None)
    theirs = twins_apart(kept, tmp_path)
    kept.store.path.write_bytes(theirs)
    for number in range(3):
        kept.journal.keep(2, YESTERDAY - timedelta(days=200 + number))
    kept.store.close()
    assert not replay.check_file(kept.store.path).whole


def test_sqlite_writes_to_no_file_without_a_name(kept: Heard) -> None:
    """All of this stands on it: otherwise a promise would go where nobody finds it."""
    with closing(opening.connect(kept.store.path)) as unaware:
        kept.store.path.unlink()
        with pytest.raises(Exception, match="readonly"):
            unaware.execute_sql("UPDATE win SET sort = 2")
    assert not kept.store.path.exists()
