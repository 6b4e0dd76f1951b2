"""What a laptop can do to a tick: kill the program, fill the disk, run it twice at once."""

import random
import shutil
import signal
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.store import opening, replay
from microwins.store.store import Store

WRITING = """
import os, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from microwins.domain.win import Status
from microwins.store import day_verbs
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment
from microwins.store.store import Store
home, first, count, step = Path(sys.argv[1]), *map(int, sys.argv[2:])
store = Store(home)
now = datetime(2026, 11, 23, tzinfo=UTC)
for number in range(first, first + count * step, step):
    day = (now - timedelta(days=number)).date()
    while True:
        try:
            store.write(Moment.of(now), lambda page: day_verbs.tick(page, 1, day, Status.KEPT))
        except StoreError as error:
            if error.kind is not Trouble.BUSY:
                raise
        else:
            break
    os.write(1, b"%d\\n" % number)  # the acknowledgement, after the commit
"""


def write_ticks(home: Path, first: int, count: int, step: int = 1) -> subprocess.Popen[bytes]:
    """A process that keeps day after day and says so after each."""
    command = [sys.executable, "-c", WRITING, str(home), str(first), str(count), str(step)]
    return subprocess.Popen(command, stdout=subprocess.PIPE)


def kept(home: Path) -> int:
    """The promises in a file that has to be whole."""
    report = replay.check_file(home / "microwins.db")
    assert report.faults == ()
    return report.kept


@pytest.fixture
def started(home: Path) -> Path:
    """A home with one micro-win."""
    heard = Heard(home)
    heard.adopt()
    heard.store.close()
    return home


def _kill_writers(home: Path, rounds: int) -> None:
    dice = random.Random(2026)
    acknowledged = 0
    for _ in range(rounds):
        with write_ticks(home, acknowledged, 100_000) as child:
            assert child.stdout
            assert child.stdout.readline() == b"%d\n" % acknowledged
            time.sleep(dice.uniform(0, 0.05))
            child.send_signal(signal.SIGKILL)
            said = child.stdout.read().split()
        acknowledged += 1 + len(said)
        with Store(home):  # rolls back what was not finished
            pass
        found = kept(home)
        # The last tick may be on disk without its acknowledgement; never the other way round.
        assert found - acknowledged in (0, 1)
        acknowledged = found


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
def test_a_tick_that_was_acknowledged_survives_a_kill(started: Path) -> None:
    _kill_writers(started, 40)


@pytest.mark.large
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
def test_a_thousand_kills(started: Path) -> None:
    _kill_writers(started, 1000)


def test_two_writers_lose_nothing(started: Path) -> None:
    with write_ticks(started, 0, 50, 2) as even, write_ticks(started, 1, 50, 2) as odd:
        assert (even.wait(60), odd.wait(60)) == (0, 0)
    assert kept(started) == 100


FILLING = """
import os, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from microwins.domain.win import Status
from microwins.store import backup, day_verbs
from microwins.store.errors import StoreError
from microwins.store.moment import Moment
from microwins.store.store import RESERVE, Store
home = Path(sys.argv[1])
store = Store(home)
now = datetime(2026, 11, 23, tzinfo=UTC)
def keep(number):
    day = (now - timedelta(days=number)).date()
    store.write(Moment.of(now), lambda page: day_verbs.tick(page, 1, day, Status.KEPT))
keep(0)
backup.make(store.path, now)
print(len(backup.copies(home)))
with open(home / "filler", "wb", buffering=0) as filler:
    block = b"x" * 512
    try:
        while True:
            filler.write(block)
    except OSError:
        pass
saved, gone = 1, None
for number in range(1, 2000):
    try:
        keep(number)
    except StoreError as error:
        print(error.kind, gone is not None)
        break
    saved += 1
    if gone is None and not (home / RESERVE).exists():
        gone = saved
try:
    backup.make(store.path, now + timedelta(days=1))
except StoreError as error:
    print(error.kind, len(backup.copies(home)))
print(saved, store.total())
(home / "filler").unlink()
keep(number)
print(store.total() - saved, (home / RESERVE).exists())
"""


def test_a_full_disk_costs_no_tick(home: Path) -> None:
    """On a real file system of two megabytes, in a mount namespace that ends with the process."""
    unshare = shutil.which("unshare")
    heard = Heard(home)
    heard.adopt()
    heard.store.close()
    small = home.parent / "small"
    small.mkdir()
    script = (
        f"mount -t tmpfs -o size=2m,mode=700 none {small} && cp {home}/microwins.db {small}/ &&"
        f' exec {sys.executable} -c "$FILLING" {small}'
    )
    command = [unshare or "unshare", "--map-root-user", "--mount", "sh", "-c", script]
    if unshare is None or subprocess.run([*command[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    env = {"FILLING": FILLING, "PATH": "/bin:/usr/bin"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=100, env=env)
    assert done.stderr == ""
    copies, full, backup_full, totals, after = done.stdout.splitlines()
    assert copies == "1"
    assert full == "disk_full True"  # the reserve was given up before any tick was lost
    assert backup_full == "disk_full 1"  # and the earlier backup is there
    saved, total = totals.split()
    assert saved == total
    assert int(saved) > 10
    assert after == "1 True"  # room again: the tick is saved and the reserve is back


def test_a_limit_on_the_size_of_files_is_no_crash(started: Path) -> None:
    """RLIMIT_FSIZE makes writing stop in the middle of a page."""
    script = f"""
import resource, signal
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
from pathlib import Path
from microwins.store.store import Store
limit = (Path({str(started)!r}) / "microwins.db").stat().st_size + 6000
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
{WRITING}
"""
    pytest.importorskip("resource")
    command = [sys.executable, "-c", script, str(started), "0", "3000", "1"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    assert "StoreError" in done.stderr.splitlines()[-1]
    with Store(started):
        pass
    assert kept(started) - len(done.stdout.split()) in (0, 1)


def test_the_control_loses_ticks(started: Path) -> None:
    """With a store that acknowledges before its commit, the kill test does find the loss."""
    early = WRITING.replace("store.write(", 'os.write(1, b"%d\\n" % number); time.sleep(0.02); store.write(')
    early = early.replace("import os, sys", "import os, sys, time").replace(
        '    os.write(1, b"%d\\n" % number)  # the acknowledgement, after the commit\n', ""
    )
    lost = 0
    for _ in range(5):
        before = kept(started)
        command = [sys.executable, "-c", early, str(started), str(before), "100000", "1"]
        with subprocess.Popen(command, stdout=subprocess.PIPE) as child:
            assert child.stdout
            child.stdout.readline()
            child.send_signal(signal.SIGKILL)
            said = 1 + len(child.stdout.read().split())
        with closing(opening.connect(started / "microwins.db")):
            pass
        lost += kept(started) < before + said
    assert lost > 0
