"""A second file of ours in the folder: noticed, listed, never in the way and never gone by itself."""

import os
import shutil
from datetime import date, timedelta
from pathlib import Path

import pytest
from journal_kit import Heard
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from microwins.store import backup, erase, recovery, twins
from microwins.store.errors import StoreError, Trouble
from microwins.store.store import Store

# As the tools name them.
NAMES = [
    "microwins (Anna's conflicted copy 2026-11-23).db",
    "microwins.sync-conflict-20261123-210400-ABCDEFG.db",
    "microwins (conflicted copy 2026-11-23 210400).db",
    "microwins_conflict-20261123-210400.db",
    "microwins-LAPTOP.db",
    "microwins (1).db",
    "microwins 2.db",
    "microwins.db.orig",
    "microwins-2026-11-23-210400.db",
]
TODAY = date(2026, 11, 23)


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """The file of another computer, kept two days longer."""
    heard = Heard(tmp_path / "other")
    win_id = heard.adopt()
    for back in range(3):
        heard.journal.keep(win_id, TODAY - timedelta(days=back))
    heard.store.close()
    return heard.store.path


@pytest.fixture
def kept(heard: Heard) -> Heard:
    heard.journal.keep(heard.adopt())
    return heard


@pytest.mark.parametrize("name", NAMES)
def test_it_is_known_by_what_is_in_it(kept: Heard, other: Path, name: str) -> None:
    shutil.copy(other, kept.store.home / name)
    assert kept.journal.beside() == (name,)
    (copy,) = twins.copies(kept.store.home)
    assert (copy.kept, copy.beside) == (3, True)


def test_what_is_none_is_left_alone(kept: Heard) -> None:
    """The control: not every file beside the record is a record."""
    (kept.store.home / "notes.db").write_bytes(b"SQLite format 3\0" + b"x" * 200)
    (kept.store.home / "microwins (1).db").touch()
    (kept.store.home / "microwins (2).db").mkdir()
    kept.journal.back_up()
    assert kept.journal.beside() == ()
    assert twins.beside(kept.store.home / "nowhere") == ()


def test_one_that_cannot_be_read_is_no_copy(kept: Heard, other: Path) -> None:
    (kept.store.home / NAMES[0]).write_bytes(other.read_bytes()[:5000])
    assert kept.journal.beside() == (NAMES[0],)
    assert twins.copies(kept.store.home) == ()


def test_backups_list_it_and_can_put_it_in_place(
    kept: Heard, other: Path, qtbot: QtBot, qapp: QCoreApplication
) -> None:
    kept.journal.back_up()
    twin = kept.store.home / NAMES[0]
    shutil.copy(other, twin)
    os.utime(twin, (1, 1))
    copying = kept.journal.copying()
    with qtbot.waitSignal(copying.listed) as listed:
        copying.list_copies()
    assert listed.args
    assert [copy.beside for copy in listed.args[0]] == [False, True]  # newest first
    copying.close()
    assert kept.journal.put_back(twin)
    assert kept.journal.total() == 3
    assert twin.exists()
    assert kept.journal.keep(1, TODAY - timedelta(days=9))


def test_copies_come_and_go_without_it(kept: Heard, other: Path) -> None:
    """It is full, old, and yet no backup: nothing but the person's wish lets go of it."""
    twin = kept.store.home / NAMES[0]
    shutil.copy(other, twin)
    os.utime(twin, (1, 1))
    for day in range(40):
        backup.make(kept.store.path, kept.clock() + timedelta(days=40 * day))
    assert twin.read_bytes() == other.read_bytes()
    assert all(not copy.beside for copy in backup.copies(kept.store.home))


def test_a_folder_with_it_alone_is_no_first_start(home: Path, other: Path) -> None:
    """One copy, carried to another laptop by the name it had, is the record there."""
    shutil.copy(other, home / NAMES[-1])
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert caught.value.kind is Trouble.MISSING
    assert [file.name for file in home.iterdir()] == [NAMES[-1]]
    best = recovery.best_copy(home)
    assert best is not None
    assert best.beside
    recovery.recover(home / "microwins.db", Heard(home.parent / "clock").clock())
    with Store(home) as store:
        assert store.total() == 3


def test_a_backup_comes_before_it(kept: Heard, other: Path) -> None:
    copy = kept.journal.back_up()
    shutil.copy(other, kept.store.home / NAMES[0])
    best = recovery.best_copy(kept.store.home)
    assert best is not None
    assert best.path == copy


def test_erasing_the_copies_lets_go_of_it(kept: Heard, other: Path) -> None:
    shutil.copy(other, kept.store.home / NAMES[0])
    erase.for_ever(kept.store, None, kept.clock(), copies=True)
    assert [file.name for file in kept.store.home.glob("*.db")] == ["microwins.db"]
    assert kept.journal.beside() == ()
