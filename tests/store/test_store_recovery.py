"""Damage is noticed, and what can be read of a record comes back."""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from damage import (
    cut_in_half,
    held,
    overwrite,
    spoil_counters,
    spoil_entries,
    spoil_history,
    spoil_schema,
    swap_for_nonsense,
)
from journal_kit import Clock, Heard

from microwins.domain.deeds import Verb
from microwins.store import backup, migrations, private, recovery, replay, salvage
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.replay import Key
from microwins.store.store import Store

MONDAY = date(2026, 11, 23)
NOW = Clock().now


@pytest.mark.parametrize(
    ("spoil", "share"),
    [
        (spoil_entries, 1.0),
        (spoil_counters, 1.0),
        (spoil_history, 0.999),
        (spoil_schema, 1.0),
        (swap_for_nonsense, 0.6),  # all that is left is the copy of twenty days ago
        (cut_in_half, 0.6),
    ],
)
def test_recovering_with_a_copy(
    lived: tuple[Path, dict[Key, str]], spoil: Callable[[Path], None], share: float
) -> None:
    path, truth = lived
    spoil(path)
    damaged = path.read_bytes()
    found = recovery.recover(path, NOW)
    assert found.base is not None
    assert (found.aside / "microwins.db").read_bytes() == damaged
    back = held(path)
    assert sum(back.get(key) == text for key, text in truth.items()) >= share * len(truth)
    heard = Heard(path.parent)
    assert heard.journal.total() == found.kept
    assert heard.journal.keep(1)
    if found.added:
        assert any(deed.verb == "recover" for deed in heard.journal.deeds())
    heard.store.close()


def test_recovering_where_files_have_one_name(
    lived: tuple[Path, dict[Key, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a file system without hard links the damaged file is copied aside."""
    path, truth = lived
    spoil_entries(path)
    damaged = path.read_bytes()

    def no_link(*_: object) -> None:
        raise PermissionError("this file system has no links")

    monkeypatch.setattr(os, "link", no_link)
    found = recovery.recover(path, NOW)
    assert (found.aside / "microwins.db").read_bytes() == damaged
    assert held(path) == truth


def test_recovering_without_any_copy(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    shutil.rmtree(path.parent / "backups")
    spoil_entries(path)
    found = recovery.recover(path, NOW)
    assert found.base is None
    assert held(path) == truth
    assert found.added == len(truth)


def test_a_copy_that_rotted_is_passed_over(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    overwrite(copy.path, 8000, b"rot")
    assert recovery.best_copy(path.parent) is None
    spoil_entries(path)
    assert recovery.recover(path, NOW).base is None
    assert held(path) == truth


def test_a_file_that_is_gone_comes_back_from_its_copy(lived: tuple[Path, dict[Key, str]]) -> None:
    path, _ = lived
    path.unlink()
    path.with_name("microwins.db-journal").write_bytes(b"stale")
    found = recovery.recover(path, NOW)
    assert (found.added, found.base is not None) == (0, True)
    assert [file.name for file in found.aside.iterdir()] == ["microwins.db-journal"]
    assert not path.with_name("microwins.db-journal").exists()
    with Store(path.parent) as store:
        assert store.total() == found.kept


def test_what_was_cleared_stays_cleared(lived: tuple[Path, dict[Key, str]]) -> None:
    path, _ = lived
    spoil_entries(path)
    recovery.recover(path, NOW)
    with Store(path.parent) as store:
        days = store.days(MONDAY - timedelta(days=60), MONDAY, 2)
        assert not {MONDAY - timedelta(days=back) for back in (3, 33)} & days.keys()


def test_after_an_older_copy_was_restored_the_history_goes_another_way(home: Path) -> None:
    heard = Heard(home)
    heard.adopt()
    heard.journal.back_up()
    older = recovery.best_copy(home)
    assert older is not None
    for back in range(9):
        heard.journal.keep(1, MONDAY - timedelta(days=back))
    heard.clock.pass_by(minutes=1)
    heard.journal.back_up()
    heard.store.close()
    recovery.restore(home / "microwins.db", older.path, NOW)
    heard = Heard(home)
    for back in range(20, 22):
        heard.journal.rest(1, MONDAY - timedelta(days=back))
    heard.store.close()
    path = home / "microwins.db"
    spoil_entries(path)
    recovery.recover(path, NOW)
    with Store(home) as store:
        assert store.total() == 9  # of the newer copy
        assert len(store.rests(MONDAY - timedelta(days=30), MONDAY)) == 2  # and of the file on its other way


def test_restoring_is_undoable_and_deletes_nothing(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    aside = recovery.restore(path, copy.path, NOW)
    assert aside.name.startswith("replaced-2026-11-23-210400-")
    assert len(held(path)) == copy.rows
    assert copy.path.exists()
    recovery.restore(path, aside / "microwins.db", NOW)
    assert held(path) == truth


def test_a_damaged_copy_is_not_restored(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    spoil_entries(copy.path)
    with pytest.raises(StoreError) as caught:
        recovery.restore(path, copy.path, NOW)
    assert caught.value.kind is Trouble.DAMAGED
    assert held(path) == truth


def test_no_room_leaves_everything_as_it_was(
    lived: tuple[Path, dict[Key, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    path, _ = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    spoil_entries(path)
    before = {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()}

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(private, "copy", full)
    for attempt in (lambda: recovery.recover(path, NOW), lambda: recovery.restore(path, copy.path, NOW)):
        with pytest.raises(StoreError) as caught:
            attempt()
        assert caught.value.kind is Trouble.DISK_FULL
    assert {file: file.read_bytes() for file in path.parent.rglob("*") if file.is_file()} == before


def test_salvaging_changes_no_byte(lived: tuple[Path, dict[Key, str]]) -> None:
    path, _ = lived
    spoil_entries(path)
    before = path.read_bytes()
    found = salvage.salvage(path)
    assert path.read_bytes() == before
    assert found.last == max(found.lines)
    assert len({key for key, _ in found.lines.values()}) > 100
    assert not [key for key in found.rows if key[0] == "entry"]
    assert [file.name for file in path.parent.iterdir() if "salvage" in file.name] == []


def tamper(path: Path, *statements: str) -> None:
    """Changes a file behind the back of its history."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for statement in statements:
            db.execute(statement)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM win WHERE id = 3", "refers to nothing"),
        ("DELETE FROM energy", "gone, though the history has it"),
        ("DELETE FROM entry", "gone, though the history has it"),
        ("DELETE FROM entry WHERE day = date('2026-11-23', '-330 days')", "gone, though the history has it"),
        ("UPDATE goal SET dream = 'Fly'", "not what the history says"),
        ("UPDATE day_total SET kept = 9", "not what the entries add up to"),
        ("DELETE FROM oplog WHERE seq = 9", "history: 9 to 9 is gone"),
        ("UPDATE deed SET verb = 'rest' WHERE id = 9", "deed 9: not what was written"),
        ("INSERT INTO oplog SELECT 999, deed_id, tbl, key, before, after, 0 FROM oplog LIMIT 1", "999"),
    ],
)
def test_a_change_behind_the_back_of_the_history(
    lived: tuple[Path, dict[Key, str]], statement: str, fault: str
) -> None:
    path, _ = lived
    tamper(path, statement)
    report = replay.check_file(path)
    assert not report.whole
    assert any(fault in each for each in report.faults)
    assert len(report.faults) <= 20


def test_a_file_of_something_else_is_not_whole(tmp_path: Path) -> None:
    swap_for_nonsense(tmp_path / "a.db")
    assert replay.check_file(tmp_path / "a.db").faults == (f"not_a_database: {tmp_path / 'a.db'}",)


def test_a_file_that_is_not_there_has_no_report(tmp_path: Path) -> None:
    with pytest.raises(StoreError) as caught:
        replay.check_file(tmp_path / "nowhere.db")
    assert caught.value.kind is Trouble.CANNOT_OPEN


def test_a_copy_that_is_intact_and_yet_untrue_replaces_nothing(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    tamper(copy.path, "UPDATE goal SET dream = 'Fly'")
    digest = copy.path.with_name(f"{copy.path.name}.sha256")
    digest.write_text(f"{backup.digest_of(copy.path)}  {copy.path.name}\n")
    with pytest.raises(StoreError) as caught:
        recovery.recover(path, NOW)
    assert (caught.value.kind, caught.value.path) == (Trouble.DAMAGED, copy.path)
    assert held(path) == truth


@pytest.mark.parametrize("counter", ["10000000000", "0", "NULL", "'many'"])
def test_a_counter_that_says_nonsense(lived: tuple[Path, dict[Key, str]], counter: str) -> None:
    path, truth = lived
    tamper(path, f"UPDATE sqlite_sequence SET seq = {counter} WHERE name = 'oplog'")
    shutil.rmtree(path.parent / "backups")
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_rows_stand_in_for_lines_that_are_gone(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    shutil.rmtree(path.parent / "backups")
    tamper(path, "DELETE FROM oplog WHERE seq % 3 = 0")
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_what_no_table_takes_is_left_behind(heard: Heard) -> None:
    """Salvaged rows that break a rule, or that something else still needs, are passed over."""
    heard.adopt()
    goal, day = ("goal", "[1]"), ("energy", '["2026-11-23"]')
    found = salvage.Salvage(
        lines={
            50: (goal, None),  # its micro-win needs it
            51: (day, {"day": "2026-11-23", "level": "lots"}),
            52: (("goal", "[77]"), None),  # never came to be
        },
        last=52,
    )

    def work(page: Page) -> int:
        page.begin(Verb.RECOVER)
        return salvage.add_back(page, found)

    assert heard.store.write(Moment.of(NOW), work) == 0
    assert heard.journal.win(1) is not None


def test_rows_are_enough_where_the_history_is_lost(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    shutil.rmtree(path.parent / "backups")
    spoil_history(path)
    spoil_counters(path)
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_a_table_of_contents_that_reads_well_and_is_wrong(lived: tuple[Path, dict[Key, str]]) -> None:
    path, truth = lived
    shutil.rmtree(path.parent / "backups")
    tamper(
        path,
        "PRAGMA writable_schema = 1",
        "UPDATE sqlite_master SET sql = replace(sql, 'dream', 'drama') WHERE name = 'goal'",
    )
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_a_file_that_has_been_migrated_is_salvaged_by_its_own_contents(
    lived: tuple[Path, dict[Key, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its newer tables start elsewhere than in a new file, and its copy is of an older version."""
    path, _ = lived
    step = "CREATE TABLE later_on (x INTEGER) STRICT;\nCREATE TABLE even_later (x INTEGER) STRICT;\n"
    steps = (*migrations.steps(), step)
    monkeypatch.setattr(migrations, "steps", lambda: steps)
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)
    heard = Heard(path.parent)
    heard.clock.pass_by(days=1)
    heard.journal.keep(3)
    heard.store.close()
    truth = held(path)
    spoil_entries(path)
    recovery.recover(path, NOW)
    assert held(path) == truth
    shutil.rmtree(path.parent / "backups")
    spoil_entries(path)
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_nothing_to_salvage(lived: tuple[Path, dict[Key, str]], tmp_path: Path) -> None:
    """Not even the journal beside it helps."""
    path, _ = lived
    path.write_bytes(b"x" * 5000)
    shutil.rmtree(path.parent / "backups")
    with pytest.raises(StoreError) as caught:
        recovery.recover(path, NOW)
    assert caught.value.kind is Trouble.DAMAGED
    assert path.read_bytes() == b"x" * 5000  # nobody begins anew without wishing to
    found = recovery.recover(path, NOW, even_empty=True)
    assert (found.base, found.added, found.kept) == (None, 0, 0)
    assert (found.aside / path.name).read_bytes() == b"x" * 5000


def test_a_copy_that_was_carried_here_by_itself_is_enough(lived: tuple[Path, dict[Key, str]]) -> None:
    path, _ = lived
    copy = recovery.best_copy(path.parent)
    assert copy is not None
    copy.path.with_name(f"{copy.path.name}.sha256").unlink()
    assert recovery.best_copy(path.parent) == copy
    overwrite(copy.path, 8000, b"rot")
    assert recovery.best_copy(path.parent) is None


def look_at_everything(home: Path) -> None:
    """Opens a record and reads what a window would."""
    with Store(home) as store:
        store.rows(MONDAY)
        for number in (1, 2, 3):
            store.sizes(number)


@pytest.mark.parametrize(
    ("was", "now"),
    [(b"CREATE TABLE goal", b"CREATE TABL\xd3 goal"), (b"AAfter lunch", b"AAfter l\xd3nch")],
)
def test_damage_that_is_no_text_any_more(lived: tuple[Path, dict[Key, str]], was: bytes, now: bytes) -> None:
    """SQLite quotes a damaged table of contents in its messages, which Python then cannot decode."""
    path, truth = lived
    content = path.read_bytes()
    assert was in content
    path.write_bytes(content.replace(was, now))
    with pytest.raises(StoreError) as caught:
        look_at_everything(path.parent)
    assert caught.value.kind is Trouble.DAMAGED
    recovery.recover(path, NOW)
    assert held(path) == truth


def test_a_copy_of_a_clock_that_was_wrong_comes_last(home: Path) -> None:
    """For a day the laptop lived in 2036; the copy of then is the oldest there is."""
    heard = Heard(home)
    win_id = heard.adopt()
    heard.clock.pass_by(days=3650)
    strange = heard.journal.back_up()
    heard.clock.pass_by(days=-3650)
    heard.journal.keep(win_id)
    copy = heard.journal.back_up()
    heard.journal.keep(win_id, heard.journal.today() - timedelta(days=1))
    heard.store.close()
    assert [each.path for each in backup.copies(home)] == [strange, copy]
    best = recovery.best_copy(home, heard.clock())
    assert best is not None
    assert best.path == copy
    heard.store.path.unlink()
    assert recovery.recover(heard.store.path, heard.clock()).kept == 1
    # A clock that lost its battery makes all of them copies of tomorrow: the order stays.
    heard.clock.pass_by(days=-3650 * 5)
    best = recovery.best_copy(home, heard.clock())
    assert best is not None
    assert best.path == strange
