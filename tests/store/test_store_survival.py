"""What a laptop can do to a tick: kill the program, or stop it in the middle of a page."""

import io
import os
import random
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
now, store = datetime(2026, 11, 23, tzinfo=UTC), None
while store is None:
    try:
        store = Store(home)
    except StoreError as error:  # where two start at once
        if error.kind is not Trouble.BUSY:
            raise
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


def write_ticks(
    home: Path, first: int, count: int, step: int = 1, script: str = WRITING
) -> subprocess.Popen[bytes]:
    """A process that keeps day after day and says so after each."""
    command = [sys.executable, "-c", script, str(home), str(first), str(count), str(step)]
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


# A process that has everything loaded bears the writers, so that a thousand of them are there in no time.
BEARING = f"""
import os, sys
writing = compile({WRITING!r}, "writing", "exec")
from microwins.store import day_verbs, store
for line in sys.stdin:
    told, tell = os.pipe()  # nothing is acknowledged before it is known who does
    child = os.fork()
    if child == 0:
        os.read(told, 1)
        sys.argv[1:] = line.split()
        exec(writing)
        os._exit(0)
    os.write(1, b"born %d\\n" % child)
    os.write(tell, b"1"), os.close(told), os.close(tell)
    os.waitpid(child, 0)
    os.write(1, b"gone\\n")
"""


def _kill_writers(started: Path, rounds: int) -> None:
    """Kills a writer a round; a new record every so often, so that reading all of it stays quick."""
    dice = random.Random(2026)
    pristine = (started / "microwins.db").read_bytes()
    with subprocess.Popen(
        [sys.executable, "-c", BEARING], stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0
    ) as bearer:
        assert bearer.stdin
        assert bearer.stdout
        said = io.BufferedReader(bearer.stdout)
        for number in range(rounds):
            if number % 20 == 0:
                home, acknowledged = started / str(number), 0
                home.mkdir()
                (home / "microwins.db").write_bytes(pristine)
            bearer.stdin.write(f"{home} {acknowledged} 100000 1\n".encode())
            born, child = said.readline().split()
            assert born == b"born"
            assert said.readline() == b"%d\n" % acknowledged
            time.sleep(dice.uniform(0, 0.03))
            os.kill(int(child), signal.SIGKILL)
            acknowledged += 1
            while said.readline() != b"gone\n":
                acknowledged += 1
            Store(home).close()  # rolls back what was not finished
            found = kept(home)
            # The last tick may be on disk without its acknowledgement; never the other way round.
            assert found - acknowledged in (0, 1)
            acknowledged = found
        bearer.stdin.close()


@pytest.mark.parametrize("rounds", [40, pytest.param(1000, marks=pytest.mark.large)])
@pytest.mark.timeout(3600)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
def test_a_tick_that_was_acknowledged_survives_a_kill(started: Path, rounds: int) -> None:
    _kill_writers(started, rounds)


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
    assert "StoreError: disk_full" in done.stderr.splitlines()[-1]
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
