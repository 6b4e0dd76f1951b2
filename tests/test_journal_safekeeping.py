"""Copies seen, put back and put back again; a damaged record made sound; looking without touching."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from journal_kit import Clock, Heard
from pytestqt.qtbot import QtBot

from microwins.domain.changes import Reloaded
from microwins.domain.errors import Reason, Refused
from microwins.journal import StoreError, Trouble
from microwins.journal.copying import Copy, Preview
from microwins.journal.rescue import Rescue
from microwins.store import backup, migrations
from microwins.store.store import Store


def reasons(heard: Heard) -> list[object]:
    return [each.reason if isinstance(each, Refused) else each for each in heard.refused]


def test_putting_back_can_be_put_back(home: Path) -> None:
    heard = Heard(home)
    journal = heard.journal
    journal.keep(heard.adopt())
    old = journal.back_up()
    assert old is not None
    heard.clock.pass_by(days=1)
    journal.keep(1)
    heard.news()
    back = journal.put_back(old)
    assert back is not None
    assert journal.total() == 1
    assert heard.news() == [Reloaded()]
    assert back.before is not None
    assert len(backup.copies(home)) == 2
    again = journal.put_back(back.before)
    assert again is not None
    assert journal.total() == 2
    assert journal.keep(1, journal.today())
    report = journal.check()
    assert report is not None
    assert report.whole
    assert journal.home == home
    heard.store.close()


def test_copies_are_made_listed_and_seen_in_a_thread(home: Path, qtbot: QtBot) -> None:
    heard = Heard(home)
    heard.adopt("Open my notes")
    copying = heard.journal.copying()
    with qtbot.waitSignals([copying.made, copying.ended]):
        copying.make()
    listed: list[tuple[Copy, ...]] = []
    copying.listed.connect(listed.append)
    with qtbot.waitSignals([copying.listed, copying.ended]):
        copying.list_copies()
    assert listed == [backup.copies(home)]
    looked: list[Preview] = []
    copying.looked.connect(lambda _copy, preview: looked.append(preview))
    with qtbot.waitSignals([copying.looked, copying.ended]):
        copying.look(listed[0][0])
    assert [each.action for each in looked[0].promises] == ["Open my notes"]
    assert listed[0][0].path.parent == copying.folder
    copying.close()
    heard.store.close()


def test_a_record_of_a_newer_program_is_not_copied(home: Path, qtbot: QtBot) -> None:
    heard = Heard(home)
    heard.store.read_only = True
    copying = heard.journal.copying()
    told: list[Refused] = []
    copying.refused.connect(told.append)
    with qtbot.waitSignals([copying.refused, copying.ended]):
        copying.make()
    assert [each.reason for each in told] == [Reason.READ_ONLY]
    copying.close()
    heard.store.close()


def test_a_copy_that_is_gone_replaces_nothing(home: Path) -> None:
    heard = Heard(home)
    heard.adopt()
    assert heard.journal.put_back(home / "gone.db") is None
    assert [type(each) for each in heard.refused] == [StoreError]
    assert heard.journal.keep(1)
    heard.store.close()


def test_a_damaged_record_is_put_aside_whole(home: Path) -> None:
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    old = heard.journal.back_up()
    assert old is not None
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    back = heard.journal.put_back(old)
    assert back is not None
    assert back.before is None
    assert list(home.glob("replaced-*/microwins.db"))
    assert heard.journal.total() == 1
    heard.store.close()


def test_a_copy_of_an_older_version_is_migrated_before_it_is_opened(home: Path, tmp_path: Path) -> None:
    old = tmp_path / "old.db"
    with closing(sqlite3.connect(old)) as db:
        db.executescript(f"BEGIN; {migrations.steps()[0]}; PRAGMA user_version = 1; COMMIT;")
    heard = Heard(home)
    assert heard.journal.put_back(old) is not None
    assert migrations.version_of(heard.store.db) == migrations.NEWEST
    assert len(backup.copies(home)) == 1  # that of the record before; none had to be made for a migration
    heard.store.close()


def test_recovering_while_the_window_is_open(home: Path) -> None:
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.journal.back_up()
    heard.clock.pass_by(days=1)
    heard.journal.keep(1)
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    heard.news()
    done = heard.journal.rescue(Trouble.DAMAGED).recover()
    assert (done.days, done.kept) == (2, 2)
    assert heard.news() == [Reloaded()]
    assert heard.journal.total() == 2
    report = heard.journal.check()
    assert report is not None
    assert report.whole
    heard.store.close()


def test_recovering_what_holds_nothing_is_told(home: Path) -> None:
    heard = Heard(home)
    heard.adopt()
    heard.store.path.write_bytes(b"")
    with pytest.raises(StoreError) as told:
        heard.journal.recover()
    assert told.value.kind is Trouble.DAMAGED
    assert heard.store.path.read_bytes() == b""
    assert heard.journal.recover(even_empty=True).kept == 0
    assert heard.journal.total() == 0
    heard.store.close()


def test_a_rescue_saves_looks_and_recovers(home: Path, tmp_path: Path) -> None:
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.journal.back_up()
    heard.clock.pass_by(days=1)
    heard.journal.keep(1)
    heard.store.close()
    path = heard.store.path
    path.write_bytes(path.read_bytes()[:9000])
    rescue = Rescue(home, heard.clock, Trouble.DAMAGED)
    assert rescue.copy is not None
    assert rescue.today == heard.clock().date()
    assert rescue.has_file
    elsewhere, aside = tmp_path / "stick", tmp_path / "look"
    elsewhere.mkdir()
    aside.mkdir()
    saved = rescue.save(elsewhere)
    assert (saved / path.name).read_bytes() == path.read_bytes()
    before = path.read_bytes()
    rescue.look(aside)
    with Store(aside) as store:
        assert store.total() >= 1
    assert path.read_bytes() == before
    assert rescue.recover().kept >= 1
    with Store(home) as store:
        assert store.total() >= 1


def test_a_rescue_without_a_copy_or_a_file(home: Path, tmp_path: Path) -> None:
    rescue = Rescue(home, Clock(), Trouble.MISSING)
    assert rescue.copy is None
    assert not rescue.has_file
    with pytest.raises(StoreError):
        rescue.look(tmp_path)


def test_a_rescue_tells_where_it_cannot_write(home: Path, tmp_path: Path) -> None:
    heard = Heard(home)
    heard.store.close()
    rescue = Rescue(home, heard.clock, Trouble.DAMAGED)
    for attempt in (rescue.save, rescue.look):
        with pytest.raises(StoreError) as told:
            attempt(tmp_path / "nowhere")
        assert told.value.kind is Trouble.CANNOT_WRITE


def test_looking_changes_nothing(home: Path) -> None:
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    old = heard.journal.back_up()
    assert old is not None
    before = heard.store.path.read_bytes()
    heard.journal.look_only()
    assert heard.journal.only_looking
    assert not heard.journal.clear(1)
    assert heard.journal.put_back(old) is None
    assert not heard.journal.erase(1)
    assert not heard.journal.erase_everything(copies=True)
    assert reasons(heard) == [Reason.LOOKING] * 4
    assert heard.journal.total() == 1
    assert heard.store.path.read_bytes() == before
    assert len(backup.copies(home)) == 1
    heard.store.close()


def test_the_same_without_a_thread(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard(home)
    heard.adopt("Open my notes")
    copying = heard.journal.copying()
    monkeypatch.setattr(copying, "_start", lambda work: work()())
    told: list[object] = []
    copying.made.connect(told.append)
    copying.listed.connect(told.append)
    copying.looked.connect(lambda copy, preview: told.append((copy, len(preview.promises))))
    copying.make()
    copying.list_copies()
    (copy,) = backup.copies(home)
    copying.look(copy)
    assert told == [copy.path, (copy,), (copy, 1)]
    heard.store.read_only = True
    with pytest.raises(Refused):
        copying.make()
    copying.close()
    heard.store.close()


def test_without_room_for_a_copy_of_now_nothing_is_put_back(
    home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(home)
    journal = heard.journal
    journal.keep(heard.adopt())
    old = journal.back_up()
    assert old is not None
    heard.clock.pass_by(days=1)
    journal.keep(1)

    def refuse(*_: object, **__: object) -> None:
        raise StoreError(Trouble.DISK_FULL)

    monkeypatch.setattr(backup, "make", refuse)
    assert journal.put_back(old) is None
    assert journal.total() == 2
    heard.store.close()


def test_a_copy_being_made_is_waited_for(home: Path, qtbot: QtBot) -> None:
    heard = Heard(home)
    heard.adopt("Secret")
    upkeep = heard.journal.upkeep()
    upkeep.begin()
    assert heard.journal.erase(1, copies=True)
    assert upkeep.isFinished()
    assert not any(b"Secret" in file.read_bytes() for file in home.rglob("*") if file.is_file())
    heard.store.close()


def test_while_something_else_writes_nothing_is_swapped_or_erased(home: Path) -> None:
    heard = Heard(home)
    heard.adopt()
    old = heard.journal.back_up()
    assert old is not None
    heard.journal.held = True
    assert heard.journal.put_back(old) is None
    assert not heard.journal.erase(1)
    assert reasons(heard) == [Reason.HELD] * 2
    heard.store.close()
