"""What could not be saved yet is noted where it lies, on a disk that is full, and outlives the app."""

import sqlite3
import stat
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import full_disk_waiting
import pytest
from journal_kit import Heard
from small_disk import on_a_small_disk

from microwins.store import waiting
from microwins.store.waiting import Waiting

DAY = date(2026, 11, 23)
TWO = (Waiting("a" * 32, DAY, False), Waiting("b" * 32, DAY, True))


def test_notes_are_read_again_and_cleared(home: Path) -> None:
    assert waiting.read(home) == ()
    assert waiting.note(home, TWO)
    assert waiting.read(home) == TWO
    assert waiting.note(home, TWO[1:])
    assert waiting.read(home) == TWO[1:]
    assert waiting.note(home, ())
    assert waiting.read(home) == ()


def test_they_keep_their_place_and_are_for_one_person(home: Path) -> None:
    waiting.hold(home)
    path = home / waiting.FILE
    first = path.stat()
    for notes in (TWO, (), TWO):
        assert waiting.note(home, notes)
        assert (path.stat().st_size, path.stat().st_ino) == (waiting.BYTES, first.st_ino)
    if sys.platform != "win32":
        assert stat.S_IMODE(first.st_mode) == 0o600


@pytest.mark.parametrize(
    "text", ["", "nothing", "0000 []", "12345678 [1]", "0fc44efd [[1, 2, 3]]", "ff [[", "\udcff"]
)
def test_notes_that_cannot_be_read_are_none(home: Path, text: str) -> None:
    (home / waiting.FILE).write_bytes(text.encode("utf-8", "surrogateescape"))
    assert waiting.read(home) == ()


def test_a_torn_note_is_none(home: Path) -> None:
    assert waiting.note(home, TWO)
    path = home / waiting.FILE
    path.write_bytes(path.read_bytes().replace(b"aaaa", b"aaab", 1))
    assert waiting.read(home) == ()


def test_more_than_there_is_room_for_and_no_place_at_all(home: Path, tmp_path: Path) -> None:
    assert not waiting.note(home, TWO * 60)
    assert not waiting.note(tmp_path / "gone", TWO)


def test_what_was_recorded_meanwhile_waits_no_more(home: Path) -> None:
    heard = Heard(home)
    first, second, third = heard.adopt("One"), heard.adopt("Two"), heard.adopt("Three")
    kept = [(win_id, heard.journal.today(), False) for win_id in (first, second, third, 77)]
    assert heard.journal.note_waiting(kept)
    heard.journal.rest(second)
    assert heard.journal.erase(third)
    assert heard.journal.still_waiting() == ((first, heard.journal.today(), False),)
    with closing(sqlite3.connect(heard.store.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")  # not even its names can be read
        assert not heard.journal.note_waiting(kept)
    heard.store.close()


def test_on_a_full_disk_a_tick_outlives_the_app(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path / "disk", full_disk_waiting.__file__, megabytes=3).splitlines() == [
        "unsaved True",
        "noted True",
        "quits True",
        "notes 1",
        "again unsaved True",
        "then kept True",
        "of its day True",
        "forgotten True",
        "control quits False",
    ]
