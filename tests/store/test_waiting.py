"""What could not be saved yet is noted where it lies, on a disk that is full, and outlives the app."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from datetime import date
from pathlib import Path

import full_disk_waiting
import pytest
from journal_kit import Heard

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


def on_a_small_disk(disk: Path) -> str:
    """Plays the scenes on a file system of three megabytes, which ends with the process."""
    disk.mkdir()
    mount = f'mount -t tmpfs -o size=3m,mode=700 none {disk} && exec "$0" "$@"'
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount]
    if not shutil.which("unshare") or subprocess.run([*own[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    command = [sys.executable, full_disk_waiting.__file__, str(disk)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([*own, *command], capture_output=True, text=True, env=env, timeout=100)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_on_a_full_disk_a_tick_outlives_the_app(tmp_path: Path) -> None:
    assert on_a_small_disk(tmp_path / "disk").splitlines() == [
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
