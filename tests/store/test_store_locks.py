"""Another program holds the file: nobody waits long, nothing half is read, and no promise is lost."""

import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from journal_kit import Clock, Heard
from test_store_survival import WRITING, kept, write_ticks

from microwins.domain.win import Status
from microwins.store import day_verbs, opening
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment
from microwins.store.store import Store

LONGEST = 0.3  # seconds for which a window may be blocked


@pytest.fixture
def started(home: Path) -> Path:
    """A home with one micro-win."""
    heard = Heard(home)
    heard.adopt()
    heard.store.close()
    return home


def tick(home: Path) -> None:
    with Store(home) as store:
        day = Clock().now.date()
        store.write(Moment.of(Clock().now), lambda page: day_verbs.tick(page, 1, day, Status.KEPT))


def read(home: Path) -> None:
    with Store(home) as store:
        store.rows(Clock().now.date())


def waited(action: Callable[[], None]) -> tuple[float, Trouble]:
    """How long it took to be refused, and why; the best of three, because the machine has other work."""
    spans = []
    for _ in range(3):
        start = time.monotonic()
        with pytest.raises(StoreError) as caught:
            action()
        spans.append(time.monotonic() - start)
    return min(spans), caught.value.kind


@pytest.mark.parametrize(
    ("lock", "action"),
    [("IMMEDIATE", tick), ("EXCLUSIVE", tick), ("EXCLUSIVE", read)],
)
def test_a_held_file_blocks_no_window_for_long(
    started: Path, lock: str, action: Callable[[Path], None]
) -> None:
    with closing(sqlite3.connect(started / "microwins.db", isolation_level=None)) as other:
        other.execute(f"BEGIN {lock}")
        span, kind = waited(lambda: action(started))
        assert kind is Trouble.BUSY
        assert span <= LONGEST
    assert kept(started) == 0
    tick(started)
    assert kept(started) == 1


def test_a_reader_holds_up_the_commit_and_no_longer(started: Path) -> None:
    """A program that reads and does not end, as a viewer of databases might."""
    with closing(sqlite3.connect(started / "microwins.db", isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM goal").fetchall()
        span, kind = waited(lambda: tick(started))
        assert kind is Trouble.BUSY
        assert span <= LONGEST
    assert kept(started) == 0


def test_the_patient_control_blocks_it(started: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the patience that databases usually have, the same measure shows the wait."""
    monkeypatch.setattr(opening, "PATIENCE", 0.6)
    with closing(sqlite3.connect(started / "microwins.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        span, _ = waited(lambda: tick(started))
    assert span > LONGEST


def test_two_writers_lose_nothing(started: Path) -> None:
    with write_ticks(started, 0, 50, 2) as even, write_ticks(started, 1, 50, 2) as odd:
        assert (even.wait(60), odd.wait(60)) == (0, 0)
    assert kept(started) == 100


IN_THE_MIDDLE = """lambda page: (
    day_verbs.tick(page, 1, day, Status.KEPT), os.write(1, b"in the middle\\n"), sys.stdin.readline())"""
STOPPED = WRITING.replace("lambda page: day_verbs.tick(page, 1, day, Status.KEPT)", IN_THE_MIDDLE)


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_program_that_was_stopped_in_the_middle_holds_up_nothing_for_good(started: Path) -> None:
    """A laptop that sleeps, or a debugger: it holds the file for as long as it likes."""
    command = [sys.executable, "-c", STOPPED, str(started), "5", "1", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdin
        assert other.stdout
        assert other.stdout.readline() == b"in the middle\n"
        other.send_signal(signal.SIGSTOP)
        span, kind = waited(lambda: tick(started))
        assert kind is Trouble.BUSY
        assert span <= LONGEST
        read(started)  # what is there can be seen meanwhile
        other.send_signal(signal.SIGCONT)
        other.stdin.write(b"go on\n")
        other.stdin.flush()
        assert other.stdout.readline() == b"5\n"
    tick(started)
    assert kept(started) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_a_program_that_was_stopped_and_then_killed_leaves_nothing_half(started: Path) -> None:
    command = [sys.executable, "-c", STOPPED, str(started), "5", "1", "1"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout
        assert other.stdout.readline() == b"in the middle\n"
        other.send_signal(signal.SIGSTOP)
        with pytest.raises(StoreError):
            tick(started)
        other.kill()
    tick(started)
    assert kept(started) == 1


def test_the_control_that_does_not_look_loses_updates(started: Path) -> None:
    """A writer that takes BUSY for an answer promises what was never saved; the count shows it."""
    looks = "            if error.kind is not Trouble.BUSY:\n                raise\n"
    careless = WRITING.replace(looks, "            break\n")
    assert careless != WRITING
    with closing(sqlite3.connect(started / "microwins.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with write_ticks(started, 0, 2, script=careless) as child:
            assert child.stdout
            said = child.stdout.read().split()
    assert len(said) == 2
    assert kept(started) == 0
