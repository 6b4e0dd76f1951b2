"""One file, or one copy, carried to another laptop: another home, another zone, other permissions."""

import json
import os
import random
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from journal_kit import Heard
from waiting import wait_for

from microwins.desktop.instance import address, poke
from microwins.store import migrations, replay
from microwins.store.store import Store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="umasks and modes of POSIX")


@dataclass(frozen=True)
class Laptop:
    """A machine with a person's home, a zone of its own, and what new files may be for others."""

    room: Path
    zone: str
    umask: int

    @property
    def home(self) -> Path:
        """Where the app keeps its data here, as the system has it."""
        return self.room / ".local" / "share" / "microwins"

    @property
    def file(self) -> Path:
        return self.home / "microwins.db"

    def env(self) -> dict[str, str]:
        plain = {k: v for k, v in os.environ.items() if not k.startswith(("XDG_", "DBUS_", "MICROWINS"))}
        return {
            **plain,
            "HOME": str(self.room),
            "TZ": self.zone,
            "QT_QPA_PLATFORM": "offscreen",
            "LANGUAGE": "en",
        }

    def run(self, *words: str) -> subprocess.CompletedProcess[str]:
        """A command of the terminal face."""
        return subprocess.run(
            [sys.executable, "-m", "microwins", *words],
            env=self.env(),
            umask=self.umask,
            capture_output=True,
            text=True,
            timeout=60,
        )

    def ask(self, *words: str) -> dict[str, object]:
        """The answer of a command that has to go well."""
        done = self.run(*words, "--json")
        assert (done.returncode, done.stderr) == (0, "")
        answer: dict[str, object] = json.loads(done.stdout)
        return answer

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The running app."""
        command = [sys.executable, "-m", "microwins"]
        with subprocess.Popen(command, env=self.env(), umask=self.umask, stderr=subprocess.PIPE) as app:
            try:
                wait_for(lambda: poke(self.home) or app.poll() is not None, "the window", 30)
                assert app.poll() is None, app.stderr and app.stderr.read()
                yield app
            finally:
                app.terminate()
                _, said = app.communicate(timeout=20)
                assert b"Traceback" not in said


@pytest.fixture
def here(tmp_path: Path) -> Laptop:
    """A laptop in Tokyo, with two promises kept."""
    laptop = Laptop(tmp_path / "here", "Asia/Tokyo", 0o022)
    laptop.room.mkdir()
    for action in ("Read one page", "Open my notes"):
        assert laptop.run("add", action, "--days", "daily").returncode == 0
    assert laptop.ask("keep", "1")["total"] == 1
    assert laptop.ask("keep", "2", "--day", "2026-01-05")["total"] == 2
    return laptop


@pytest.fixture
def there(tmp_path: Path) -> Laptop:
    """A laptop in Los Angeles, where everybody may read everything, and on which nothing is yet."""
    laptop = Laptop(tmp_path / "dort drüben 🌱", "America/Los_Angeles", 0o000)
    laptop.room.mkdir()
    return laptop


def goes_on(laptop: Laptop, total: int) -> None:
    """All that was kept is there; more can be kept, taken back and copied."""
    assert laptop.ask("today", "--day", "2026-01-05")["total"] == total
    assert laptop.ask("check")["whole"]
    assert laptop.ask("keep", "1", "--day", "2026-01-04")["total"] == total + 1
    assert laptop.ask("undo")["total"] == total
    assert laptop.ask("redo")["total"] == total + 1
    copy = laptop.ask("backup")["path"]
    assert replay.check_file(Path(str(copy))).kept == total + 1
    for path in (laptop.home, *laptop.home.rglob("*")):
        assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0, path


def carry(source: Path, laptop: Laptop, name: str = "microwins.db") -> None:
    """As a stranger does: a folder made by hand, and the file put into it."""
    laptop.home.mkdir(parents=True)
    laptop.home.chmod(0o777)
    (laptop.home / name).write_bytes(source.read_bytes())
    (laptop.home / name).chmod(0o666)


def test_the_one_file(here: Laptop, there: Laptop) -> None:
    carry(here.file, there)
    goes_on(there, 2)
    assert here.ask("today", "--day", "2026-01-05")["total"] == 2  # and here nothing changed


def test_one_copy_in_place_of_the_file(here: Laptop, there: Laptop) -> None:
    carry(Path(str(here.ask("backup")["path"])), there)
    goes_on(there, 2)


def test_one_copy_by_the_name_it_had(here: Laptop, there: Laptop) -> None:
    """Nothing begins blank beside it: the terminal says where to look, the window offers to use it."""
    copy = Path(str(here.ask("backup")["path"]))
    carry(copy, there, copy.name)
    done = there.run("today")
    assert done.returncode == 3
    assert "can bring it back" in done.stderr
    assert [file.name for file in there.home.iterdir()] == [copy.name]


def test_the_whole_folder_copied_while_the_window_is_open(here: Laptop, there: Laptop) -> None:
    with here.window():
        assert here.ask("keep", "1", "--day", "2026-01-03")["total"] == 3
        there.home.parent.mkdir(parents=True)
        special = shutil.ignore_patterns("*.sock")
        shutil.copytree(here.home, there.home, ignore=special)
        lock = there.home / "window.lock"
        pid, app, _host, *rest = lock.read_text().splitlines()
        lock.write_text("\n".join([pid, app, "the-other-laptop", *rest, ""]))
        with there.window():  # the lock of the other laptop does not keep it closed
            goes_on(there, 3)
            assert Path(address(there.home)).exists()
    goes_on(here, 3)


def test_a_window_that_was_stopped_holds_up_no_terminal(here: Laptop) -> None:
    """A laptop that swaps, or a debugger; the window goes on where it was, and hears of it."""
    with here.window() as app:
        app.send_signal(signal.SIGSTOP)
        for number in range(1, 4):
            assert here.ask("keep", "1", "--day", f"2026-01-0{number}")["total"] == 2 + number
        app.send_signal(signal.SIGCONT)
        wait_for(lambda: poke(here.home), "the window", 20)
        assert here.ask("check")["whole"]
    goes_on(here, 5)


WRITING = """
import os, sys
from datetime import date, datetime, timedelta
from pathlib import Path
from microwins.store.store import Store
from microwins.journal import Journal
store = Store(Path(sys.argv[1]))
journal = Journal(store, lambda: datetime.now().astimezone())
for number in range(100_000):
    assert journal.keep(1, date(2025, 1, 1) - timedelta(days=number))
    os.write(1, b"%d\\n" % store.total())
"""


def copied_while_writing(laptop: Laptop, into: Path) -> list[str]:
    """Copies the bare file time and again while promises are kept; how each copy turned out."""
    dice, found = random.Random(2026), []
    command = [sys.executable, "-c", WRITING, str(laptop.home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=laptop.env()) as writer:
        assert writer.stdout
        for number in range(40):
            before = int(writer.stdout.readline())
            time.sleep(dice.uniform(0, 0.01))
            copy = into / str(number) / "microwins.db"
            copy.parent.mkdir()
            shutil.copyfile(laptop.file, copy)
            report = replay.check_file(copy)
            found.append("whole" if report.whole else "noticed")
            assert not report.whole or report.kept >= before
        writer.kill()
    return found


def test_a_bare_file_copied_in_the_middle_of_a_promise(here: Laptop, tmp_path: Path) -> None:
    """Without its side files a copy may be torn: it is whole with all that was promised, or noticed."""
    found = copied_while_writing(here, tmp_path)
    assert found.count("whole") > 0
    assert set(found) <= {"whole", "noticed"}


def test_a_copy_that_may_only_be_read(here: Laptop, there: Laptop) -> None:
    """As from a disc or a locked stick: among the backups it can be looked into, and takes its place."""
    there.home.mkdir(parents=True)
    (there.home / "backups").mkdir()
    copy = there.home / "backups" / "microwins-2026-01-06-120000.db"
    copy.write_bytes(here.file.read_bytes())
    copy.chmod(0o400)
    heard = Heard(there.home.parent / "another")
    assert heard.journal.put_back(copy)
    assert heard.journal.total() == 2
    heard.store.close()
    assert stat.S_IMODE(heard.store.path.stat().st_mode) == 0o600


# What the window says about its surroundings, once it is there.
SAYING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from microwins.__main__ import main
from microwins.session import Session
look = Session._say_who_else_is_here

def and_tell(self):
    before = self.window.notice.mention
    self.window.notice.mention = lambda text: (print(text), before(text))
    look(self)
    self.window.notice.mention = before
    QApplication.quit()

Session._say_who_else_is_here = and_tell
assert main([]) == 0
"""


def said_by_the_window(laptop: Laptop) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SAYING], env=laptop.env(), capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_conflict_copy_is_noticed_once(here: Laptop, there: Laptop) -> None:
    """Two laptops kept promises at once, and the tool between them left both files."""
    carry(here.file, there)
    assert said_by_the_window(there) == []
    other = there.home / "microwins (conflicted copy 2026-01-06 120000).db"
    other.write_bytes(here.file.read_bytes())
    assert ["perhaps from another computer" in line for line in said_by_the_window(there)] == [True]
    assert said_by_the_window(there) == []
    second = there.home / "microwins.sync-conflict-20260107-120000-ABCDEFG.db"
    second.write_bytes(here.file.read_bytes())
    assert len(said_by_the_window(there)) == 1
    assert other.exists()
    assert second.exists()
    assert there.ask("today", "--day", "2026-01-05")["total"] == 2


def test_a_shared_folder_is_noticed_once(here: Laptop, there: Laptop) -> None:
    carry(here.file, there)
    (there.room / ".stfolder").mkdir()
    assert ["several computers share" in line for line in said_by_the_window(there)] == [True]
    assert said_by_the_window(there) == []


def test_a_file_of_tomorrow_is_shown_and_can_be_taken_away(
    here: Laptop, there: Laptop, tmp_path: Path
) -> None:
    """It has columns and tables that nobody knows here."""
    with closing(sqlite3.connect(here.file)) as db:
        db.execute("ALTER TABLE win ADD COLUMN colour TEXT NOT NULL DEFAULT 'green'")
        db.execute("CREATE TABLE mood (day TEXT PRIMARY KEY, mood TEXT) STRICT")
        db.execute("INSERT INTO mood VALUES ('2026-01-05', 'calm')")
        db.execute(f"PRAGMA user_version = {migrations.NEWEST + 1}")
        db.commit()
    carry(here.file, there)
    before = there.file.read_bytes()
    assert there.ask("today", "--day", "2026-01-05")["total"] == 2
    for name in ("all.jsonl", "all.csv", "all.ics"):
        done = there.run("export", str(tmp_path / name))
        assert (done.returncode, done.stderr) == (0, ""), name
        assert (tmp_path / name).stat().st_size > 100
    done = there.run("keep", "1", "--day", "2026-01-04")
    assert done.returncode == 1
    assert "newer Micro Wins" in done.stderr
    with there.window():
        pass
    assert there.file.read_bytes() == before
    # What was taken away comes in elsewhere.
    third = Laptop(tmp_path / "third", "Europe/Berlin", 0o077)
    third.room.mkdir()
    assert third.run("import", str(tmp_path / "all.jsonl")).returncode == 0
    with Store(third.home) as store:
        assert store.total() == 2
