"""Copies: verified, kept for as long as they may be needed, and never let go for an emptier one."""

import os
import sqlite3
import stat
import threading
import time
from contextlib import closing
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journal_kit import Heard, a_plan

from microwins.store import backup, opening, replay, snapshot
from microwins.store.backup import Copy
from microwins.store.errors import StoreError, Trouble

NOON = datetime(2026, 11, 23, 12)


def test_a_copy_is_the_record(heard: Heard) -> None:
    heard.journal.keep(heard.adopt())
    path = heard.journal.back_up()
    assert path is not None
    assert path.name == "microwins-2026-11-23-210400.db"
    assert replay.check_file(path).whole
    assert backup.intact(path)
    (copy,) = backup.copies(heard.store.home)
    assert (copy.path, copy.made_at, copy.days, copy.kept) == (path, datetime(2026, 11, 23, 21, 4), 1, 1)
    assert copy.rows == len(dict(replay.state(heard.store.db)))
    assert {stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()} == {0o600}
    assert {file.name for file in path.parent.iterdir()} == {path.name, f"{path.name}.sha256"}
    # The digest is as `sha256sum --check` reads it.
    assert path.with_name(f"{path.name}.sha256").read_text() == f"{backup.digest_of(path)}  {path.name}\n"


def test_two_copies_in_one_second(heard: Heard) -> None:
    first, second = heard.journal.back_up(), heard.journal.back_up()
    assert first is not None
    assert second is not None
    assert second.name == "microwins-2026-11-23-210400-2.db"
    assert [copy.path for copy in backup.copies(heard.store.home)] == [first, second][::-1]


def test_a_copy_after_one_that_was_cut_off_in_the_same_second(heard: Heard) -> None:
    folder = heard.store.home / "backups"
    folder.mkdir()
    left = folder / ".microwins-2026-11-23-210400.db.new"
    left.write_bytes(b"half")
    made = heard.journal.back_up()
    assert made is not None
    assert made.name == "microwins-2026-11-23-210400-2.db"
    assert left.exists()  # it may be another's; `look_after` sweeps up what is old


def test_once_a_day_if_something_changed(heard: Heard) -> None:
    path = heard.store.path
    heard.adopt()
    assert backup.look_after(path, NOON)
    assert backup.look_after(path, NOON) is None
    assert backup.look_after(path, NOON + timedelta(days=1)) is None
    heard.journal.keep(1)
    assert backup.look_after(path, NOON) is None
    assert backup.look_after(path, NOON + timedelta(days=1))
    assert [copy.kept for copy in backup.copies(heard.store.home)] == [1, 0]


def test_damage_is_found_on_a_day_without_a_copy(heard: Heard) -> None:
    heard.adopt()
    assert backup.look_after(heard.store.path, NOON)
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    with pytest.raises(StoreError) as caught:
        backup.look_after(heard.store.path, NOON)
    assert caught.value.kind is Trouble.DAMAGED


def test_what_a_killed_program_left_is_swept_up(heard: Heard) -> None:
    home = heard.store.home
    heard.journal.back_up()
    (home / ".look-abc").mkdir()
    (home / ".look-abc" / "microwins.db").touch()
    left = [home / name for name in (".look-abc", ".microwins.db.77.new", "backups/.microwins-1.db.new")]
    fresh = home / ".microwins.db.78.new"
    for file in (*left[1:], fresh):
        file.touch()
    for file in left:
        os.utime(file, (0, 0))
    backup.look_after(heard.store.path, NOON)
    assert [file.exists() for file in left] == [False] * 3
    assert fresh.exists()


def test_a_record_that_is_no_longer_true_makes_no_copy(heard: Heard) -> None:
    heard.journal.keep(heard.adopt())
    good = heard.journal.back_up()
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    assert heard.journal.back_up() is None
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DAMAGED]
    assert [copy.path for copy in backup.copies(heard.store.home)] == [good]


def test_the_control_without_the_replay_copies_the_damage(
    heard: Heard, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite's own check and a digest are content with such a copy."""
    heard.journal.keep(heard.adopt())
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    with monkeypatch.context() as careless:
        careless.setattr(replay, "check_file", lambda _: replay.Report(1, 1, ()))
        path = heard.journal.back_up()
    assert path is not None
    assert backup.intact(path)
    with closing(sqlite3.connect(path)) as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert not replay.check_file(path).whole


@pytest.mark.parametrize("content", [b"", b"not ours", b"SQLite format 3\0" + b"\0" * 200])
def test_strange_files_among_the_copies_are_let_be(heard: Heard, content: bytes) -> None:
    heard.journal.back_up()
    folder = heard.store.home / "backups"
    for name in ("microwins-2020-01-01-000000.db", "microwins-copy.db", "notes.txt"):
        (folder / name).write_bytes(content)
    (folder / "microwins-2020-01-02-000000.db").mkdir()
    assert len(backup.copies(heard.store.home)) == 1
    heard.adopt()
    heard.journal.back_up()
    assert {"microwins-2020-01-01-000000.db", "microwins-copy.db", "notes.txt"} <= {
        file.name for file in folder.iterdir()
    }


def test_a_copy_that_was_touched_is_not_intact(heard: Heard) -> None:
    path = heard.journal.back_up()
    assert path is not None
    with path.open("r+b") as file:
        file.seek(5000)
        file.write(b"!")
    assert not backup.intact(path)
    digest = path.with_name(f"{path.name}.sha256")
    digest.write_bytes(b"")
    assert not backup.intact(path)
    digest.write_bytes(b"\xff")
    assert not backup.intact(path)
    digest.unlink()
    assert not backup.intact(path)


def test_no_room_for_a_copy(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    good = heard.journal.back_up()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    assert heard.journal.back_up() is None
    assert heard.journal.check() is None
    monkeypatch.undo()
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DISK_FULL] * 2
    assert [copy.path for copy in backup.copies(heard.store.home)] == [good]
    assert {file.name for file in heard.store.home.iterdir()} == {"microwins.db", "reserve", "backups"}


def test_no_folder_for_a_look(heard: Heard, tmp_path: Path) -> None:
    missing = tmp_path / "gone" / "microwins.db"
    with pytest.raises(StoreError) as caught, snapshot.looking(missing):
        pass
    assert caught.value.kind is Trouble.CANNOT_WRITE


def test_no_folder_for_copies_is_no_trouble_of_the_record(heard: Heard) -> None:
    (heard.store.home / "backups").write_text("in the way")
    assert heard.journal.back_up() is None
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.CANNOT_WRITE]
    assert heard.journal.adopt(a_plan())


def test_the_window_saves_while_a_copy_is_made(heard: Heard) -> None:
    """A reader that took the whole file at once would hold every tick up, for longer than our patience."""
    win_id = heard.adopt()
    heard.store.db.execute_sql("CREATE TABLE ballast (x BLOB) STRICT")
    for _ in range(24):
        heard.store.db.execute_sql("INSERT INTO ballast VALUES (randomblob(1000000))")
    target = heard.store.home / "copy"
    worker = threading.Thread(target=snapshot.copy, args=(heard.store.path, target))
    worker.start()
    waits = []
    day = heard.journal.today()
    while worker.is_alive() and len(waits) < 20:
        start = time.monotonic()
        day -= timedelta(days=1)
        # A machine that is busy with other tests may stop the reader in the middle of a step.
        assert any(heard.journal.keep(win_id, day) for _ in range(4)), heard.refused
        waits.append(time.monotonic() - start)
        time.sleep(0.02)
    worker.join()
    with closing(opening.connect(target, read_only=True)) as db:
        assert db.execute_sql("PRAGMA quick_check").fetchone() == ("ok",)
    assert heard.journal.total() == len(waits)


def a_copy(day: date, rows: int = 10, hour: int = 12) -> Copy:
    """A copy made at an hour of a day."""
    made_at = datetime.combine(day, datetime.min.time()).replace(hour=hour)
    return Copy(Path(f"microwins-{made_at:%Y-%m-%d-%H%M%S}.db"), made_at, rows, 1, 1, 1)


def left_after(found: list[Copy], today: date) -> list[Copy]:
    """The copies that stay, newest first."""
    found = sorted(found, key=lambda copy: copy.made_at, reverse=True)
    gone = backup.to_let_go(found, today)
    return [copy for copy in found if copy not in gone]


def test_what_stays_after_two_years_of_two_copies_a_day() -> None:
    today = date(2026, 11, 23)
    found = [a_copy(today - timedelta(days=back), hour=hour) for back in range(730) for hour in (9, 18)]
    left = left_after(found, today)
    days = [(today - copy.made_at.date()).days for copy in left]
    assert days[:4] == [0, 0, 1, 1]  # all of two days
    assert days[4:14] == list(range(2, 12))  # the newest of each of twelve days
    sundays, ends_of_months = [15, 22, 29, 36, 43, 50, 57], [23, 54, 84, 115, 146, 176, 207, 237]
    assert days[14:] == sorted(sundays + ends_of_months)
    assert all(copy.made_at.hour == 18 for copy in left[4:])


def test_a_fuller_copy_never_goes_for_an_emptier_one() -> None:
    today = date(2026, 11, 23)
    old = [a_copy(today - timedelta(days=400 + back), rows=100) for back in range(40)]
    emptied = a_copy(today, rows=49)
    grown = a_copy(today, rows=50)
    assert set(old) <= set(left_after([emptied, *old], today))
    assert len(left_after([grown, *old], today)) < 41


def test_nothing_to_rotate() -> None:
    assert backup.to_let_go((), date(2026, 11, 23)) == ()


@given(st.lists(st.tuples(st.integers(0, 900), st.integers(0, 23), st.integers(1, 100)), unique=True))
def test_rotation_always_keeps_the_newest_and_a_bounded_number(made: list[tuple[int, int, int]]) -> None:
    today = date(2026, 11, 23)
    found = [a_copy(today - timedelta(days=back), rows, hour) for back, hour, rows in made]
    left = left_after(found, today)
    assert (not found) == (not left)
    if found:
        newest = max(found, key=lambda copy: copy.path.name)
        assert newest in left
        ordinary = [c for c in left if c.rows <= 2 * newest.rows and (today - c.made_at.date()).days >= 2]
        assert len({c.path for c in ordinary}) <= 12 + 10 + 9
        assert left_after(left, today) == left  # a second turn lets nothing more go


def test_rotation_deletes_copy_and_digest(heard: Heard) -> None:
    heard.adopt()
    path = heard.store.path
    for back in range(40, 0, -1):
        made = backup.make(path, NOON - timedelta(days=back * 20))
        assert made.exists()
    files = {file.name for file in made.parent.iterdir()}
    copies = [name for name in files if name.endswith(".db")]
    assert 10 <= len(copies) < 40
    assert {f"{name}.sha256" for name in copies} == files - set(copies)


def test_a_copy_that_cannot_be_deleted_is_no_harm(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    made = heard.journal.back_up()
    assert made is not None
    copy = backup.look_into(made)
    assert copy is not None
    made.unlink()
    backup.rotate((a_copy(date(2026, 11, 23)), copy), date(2040, 1, 1))


def test_a_copy_is_a_record_on_another_laptop(heard: Heard, tmp_path: Path) -> None:
    heard.journal.keep(heard.adopt())
    made = heard.journal.back_up()
    assert made is not None
    other = tmp_path / "other"
    other.mkdir()
    (other / "microwins.db").write_bytes(made.read_bytes())
    there = Heard(other)
    assert there.journal.total() == 1
    assert there.journal.undo()
    there.store.close()


def test_looking_into_a_copy_leaves_it_alone(heard: Heard) -> None:
    made = heard.journal.back_up()
    assert made is not None
    before = made.read_bytes()
    made.chmod(0o400)
    backup.look_into(made)
    assert made.read_bytes() == before
    with closing(sqlite3.connect(made)) as db:
        assert db.execute("PRAGMA application_id").fetchone() == (opening.APPLICATION_ID,)
