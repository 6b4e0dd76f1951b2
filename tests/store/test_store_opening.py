"""Opening: whatever lies in the folder is never written over, and each trouble has its own name."""

import os
import sqlite3
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest
from journal_kit import Clock, Heard, a_plan

from microwins.domain.errors import Reason, Refused
from microwins.journal import Journal
from microwins.store import migrations, opening, private, replay, tables
from microwins.store.errors import StoreBug, StoreError, Trouble, honest, kind_of
from microwins.store.moment import Moment
from microwins.store.store import RESERVE, RESERVE_BYTES, Store


def refuses(home: Path) -> Trouble:
    """The trouble that opening `home` runs into, after which every file is as it was."""
    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before
    return caught.value.kind


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
@pytest.mark.parametrize("umask", [0o000, 0o022, 0o077])
def test_nobody_else_can_look(tmp_path: Path, umask: int) -> None:
    before = os.umask(umask)
    try:
        home = tmp_path / "deep" / "home"
        (tmp_path / "deep").mkdir(mode=0o755)
        (tmp_path / "deep").chmod(0o755)
        with closing(Store(home)):
            assert mode(home) == 0o700
            assert {file.name: mode(file) for file in home.iterdir()} == {
                "microwins.db": 0o600,
                "reserve": 0o600,
            }
    finally:
        os.umask(before)


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_a_folder_that_was_open_to_all_is_closed(home: Path) -> None:
    home.chmod(0o777)
    with closing(Store(home)):
        assert mode(home) == 0o700


def test_a_record_is_there_the_next_day(home: Path) -> None:
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.store.close()
    with Store(home) as store:
        assert store.total() == 1
    store.close()


def test_something_else_in_its_place(home: Path) -> None:
    (home / "microwins.db").write_bytes(b"Dear diary, this is no database. " * 10)
    assert refuses(home) is Trouble.NOT_A_DATABASE


def test_a_database_of_another_program(home: Path) -> None:
    with closing(sqlite3.connect(home / "microwins.db")) as other:
        other.execute("CREATE TABLE t (x)")
        other.commit()
    assert refuses(home) is Trouble.NOT_A_DATABASE


def test_an_empty_file_is_not_filled(home: Path) -> None:
    (home / "microwins.db").touch()
    assert refuses(home) is Trouble.DAMAGED


def test_a_journal_without_its_file_is_not_forgotten(home: Path) -> None:
    (home / "microwins.db-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7")
    assert refuses(home) is Trouble.MISSING


def test_copies_without_their_file_are_not_forgotten(home: Path) -> None:
    heard = Heard(home)
    heard.journal.back_up()
    heard.store.close()
    heard.store.path.unlink()
    assert refuses(home) is Trouble.MISSING


def test_a_folder_in_the_place_of_the_file(home: Path) -> None:
    (home / "microwins.db").mkdir()
    assert refuses(home) is Trouble.NOT_A_DATABASE


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "home").write_text("x")
    with pytest.raises(StoreError) as caught:
        Store(tmp_path / "home")
    assert caught.value.kind is Trouble.CANNOT_OPEN


def test_a_file_that_lost_its_version_is_damaged(home: Path) -> None:
    """Migrating it from the first step on would stumble over its tables."""
    Store(home).close()
    with closing(sqlite3.connect(home / "microwins.db")) as db:
        db.execute("PRAGMA user_version = 0")
    assert refuses(home) is Trouble.DAMAGED


def test_half_a_file_is_damaged(home: Path) -> None:
    Heard(home).store.close()
    path = home / "microwins.db"
    path.write_bytes(path.read_bytes()[:6000])
    # SQLite may look at a page only when asked for it.
    with pytest.raises(StoreError) as caught, Store(home) as store:
        store.total()
    assert caught.value.kind is Trouble.DAMAGED


def test_a_file_that_is_emptied_while_it_is_open(heard: Heard) -> None:
    """SQLite finds a database without tables in it, and asking for ours would be a mistake of ours."""
    heard.journal.keep(heard.adopt())
    os.truncate(heard.store.path, 0)
    assert not heard.journal.keep(1, heard.journal.today() - timedelta(days=1))
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DAMAGED]
    with pytest.raises(StoreError) as caught:
        heard.journal.rows(heard.journal.today())
    assert caught.value.kind is Trouble.DAMAGED
    assert heard.store.path.stat().st_size == 0  # and it is not filled


def test_a_verb_on_a_damaged_file_is_refused(heard: Heard) -> None:
    win_id = heard.adopt()
    page = heard.store.db.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'oplog'").fetchone()[0]
    with heard.store.path.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 64)
    heard.store.db.execute_sql("PRAGMA shrink_memory")  # nothing of it is remembered
    assert not heard.journal.keep(win_id)
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DAMAGED]
    assert heard.news() == []


@pytest.fixture
def newer(home: Path) -> Iterator[Store]:
    """A record with one tick, made by a program of tomorrow."""
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.store.db.execute_sql(f"PRAGMA user_version = {migrations.NEWEST + 1}")
    heard.store.close()
    with Store(home) as store:
        yield store


def test_a_newer_file_is_only_read(newer: Store, tmp_path: Path) -> None:
    before = newer.path.read_bytes()
    journal = Journal(newer, Clock())
    told: list[Refused] = []
    journal.refused.connect(told.append)
    assert journal.read_only
    assert journal.total() == 1
    assert not journal.keep(1)
    assert journal.adopt(a_plan()) is None
    assert journal.back_up() is None
    assert not journal.save_draft({"a": 1})
    assert not journal.can_undo()
    assert not journal.can_redo()
    assert [no.reason for no in told] == [Reason.READ_ONLY] * 4
    assert journal.export_csv(tmp_path / "a.csv")
    assert newer.path.read_bytes() == before


NOBODY = 65534

AS_SOMEBODY = f"""
import os, sys
from pathlib import Path
from microwins.store.errors import StoreError
from microwins.store.store import Store
if os.geteuid() == 0:
    os.setgroups([]), os.setgid({NOBODY}), os.setuid({NOBODY})
try:
    Store(Path(sys.argv[1]))
except StoreError as error:
    print(error.kind)
"""


def opened_by_somebody(locked: str, script: str) -> tuple[str, list[str]]:
    """What is told in a process that is not root, who may do anything, and which files there are then."""
    with tempfile.TemporaryDirectory() as name:
        home = Path(name) / "home"
        Heard(home).store.close()
        (home / RESERVE).unlink()
        target = home if locked == "folder" else home / "microwins.db"
        target.chmod({"folder": 0o500, "file": 0o400, "unreadable": 0o000}[locked])
        if os.geteuid() == 0:
            Path(name).chmod(0o755)
            os.chown(home, NOBODY, NOBODY)
            os.chown(home / "microwins.db", NOBODY, NOBODY)
        done = subprocess.run(
            [sys.executable, "-c", script, str(home)], capture_output=True, text=True, timeout=60
        )
        home.chmod(0o700)
        assert done.stderr == ""
        return done.stdout, [file.name for file in home.iterdir()]


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
@pytest.mark.parametrize("locked", ["folder", "file", "unreadable"])
def test_a_folder_or_file_we_may_not_write(locked: str) -> None:
    assert opened_by_somebody(locked, AS_SOMEBODY) == ("cannot_open\n", ["microwins.db"])


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="permissions of POSIX")
@pytest.mark.parametrize("locked", ["folder", "file"])
def test_a_store_that_does_not_ask_first_would_not_say_so(locked: str) -> None:
    """The control: SQLite by itself opens it for reading, and the trouble comes with the first promise."""
    careless = AS_SOMEBODY.replace("try:\n", "os.access = lambda *_: True\ntry:\n")
    told, _ = opened_by_somebody(locked, careless)
    assert told == ""


def test_a_held_file_keeps_nobody_waiting(heard: Heard) -> None:
    win_id = heard.adopt()
    with closing(sqlite3.connect(heard.store.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        assert not heard.journal.keep(win_id)
        assert time.monotonic() - start < 1.0  # 0.25 s of patience on a machine that is busy with other tests
        assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.BUSY]
        assert heard.news() == []
    assert heard.journal.keep(win_id)


def test_two_that_start_at_once_share_one_file(home: Path) -> None:
    """The slower of two finds the file of the other when it has made its own."""
    with closing(Store(home)) as first:
        number = first.path.stat().st_ino
        opening.create(first.path)
        assert first.path.stat().st_ino == number
        assert sorted(file.name for file in home.iterdir()) == ["microwins.db", "reserve"]


def test_a_file_system_without_hard_links(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_link(*_: object) -> None:
        raise PermissionError("this file system has no links")

    monkeypatch.setattr(os, "link", no_link)
    with closing(Store(home)) as store:
        assert store.total() == 0
        opening.create(store.path)
        assert sorted(file.name for file in home.iterdir()) == ["microwins.db", "reserve"]


def test_a_folder_that_vanishes_while_a_file_is_made(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        opening.create(tmp_path / "gone" / "microwins.db")
    assert caught.value.kind is Trouble.CANNOT_OPEN


def test_a_sqlite_without_strict_tables(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 36, 0))
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert caught.value.kind is Trouble.OLD_SQLITE


def test_the_reserve_holds_its_room_and_comes_back(heard: Heard) -> None:
    reserve = heard.store.home / RESERVE
    assert reserve.stat().st_size == RESERVE_BYTES
    reserve.unlink()
    heard.adopt()
    assert reserve.stat().st_size == RESERVE_BYTES


def test_no_room_for_the_reserve_is_no_trouble(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(_: int) -> None:
        raise OSError(28, "No space left on device")

    (heard.store.home / RESERVE).unlink()
    monkeypatch.setattr(os, "fsync", no_room)
    assert heard.journal.save_draft({"a": 1})
    assert not (heard.store.home / RESERVE).exists()


def test_a_fault_of_ours_is_no_trouble_of_the_machine(heard: Heard) -> None:
    with pytest.raises(StoreBug, match="no such table"), honest(heard.store.path):
        heard.store.db.execute_sql("SELECT * FROM nowhere")
    with pytest.raises(StoreBug):
        heard.journal.rate(heard.adopt(), 11)
    assert kind_of(ValueError("x")) is None


def test_a_row_outside_any_deed_is_a_fault_of_ours(heard: Heard) -> None:
    moment = Moment.of(heard.clock())
    heard.adopt()
    with pytest.raises(StoreBug, match="outside"):
        heard.store.write(
            moment, lambda page: page.put(tables.Energy, {"day": "2026-11-23", "level": "some"})
        )
    with pytest.raises(StoreBug, match="there is no goal"):
        heard.store.write(moment, lambda page: page.drop(tables.Goal, 7))
    with pytest.raises(StoreBug, match="there is no goal"):
        heard.store.write(moment, lambda page: page.change(tables.Goal, 7, area="x"))


def test_a_folder_without_permission(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Store(home).close()
    denied = {home}
    monkeypatch.setattr(os, "access", lambda path, _: path not in denied)
    assert refuses(home) is Trouble.CANNOT_OPEN
    denied = {home / "microwins.db"}
    assert refuses(home) is Trouble.CANNOT_OPEN


def test_folders_that_cannot_be_opened(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(private, "_FOLDERS_OPEN", False)  # as on Windows
    with closing(Store(home)) as store:
        assert store.total() == 0


def limit_pages(heard: Heard, more: int) -> None:
    """Lets SQLite find the disk full once the file is so many pages bigger."""
    (count,) = heard.store.db.execute_sql("PRAGMA page_count").fetchone()
    heard.store.db.execute_sql(f"PRAGMA max_page_count = {count + more}")


def test_the_reserve_is_given_up_for_a_tick(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    limit_pages(heard, 0)
    real = heard.store._free_reserve
    monkeypatch.setattr(heard.store, "_free_reserve", lambda: limit_pages(heard, 100) or real())
    win_id = heard.journal.adopt(a_plan("x" * 400))
    for back in range(30):
        assert heard.journal.keep(win_id or 0, heard.journal.today() - timedelta(days=back)), heard.refused
    assert heard.refused == []
    assert heard.journal.total() == 30


def test_a_full_disk_without_reserve_says_so(heard: Heard) -> None:
    win_id = heard.adopt()
    limit_pages(heard, 0)
    day, saved = heard.journal.today(), 0
    while heard.journal.keep(win_id, day - timedelta(days=saved)):
        saved += 1
    assert not (heard.store.home / RESERVE).exists()
    assert not heard.journal.keep(win_id, day - timedelta(days=saved))
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DISK_FULL] * 2
    assert heard.journal.total() == saved
    limit_pages(heard, 100)
    assert heard.journal.keep(win_id, day - timedelta(days=saved))
    assert (heard.store.home / RESERVE).exists()
    assert replay.check(heard.store.db).whole


def test_a_moment_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="offset"):
        Moment.of(Clock().now.replace(tzinfo=None))


def test_an_error_names_its_place(home: Path) -> None:
    assert str(StoreError(Trouble.BUSY)) == "busy"
    assert str(StoreError(Trouble.BAD_IMPORT, Path("a.jsonl"), 3)) == "bad_import: a.jsonl, line 3"
