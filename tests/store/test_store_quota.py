"""A quota that is used up is a full disk too, although SQLite takes it for a broken one.

The kernel's answer is real: strace gives it in place of the call. Where btrfs can be made and mounted, a real
quota is used up as well.
"""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from journal_kit import Heard
from test_store_survival import kept

from microwins.store.errors import StoreError, Trouble
from microwins.store.store import RESERVE

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace and mounts of Linux")

# What happens is told by a call that is not traced.
TICKS = """
import os, sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from microwins.domain.win import Status
from microwins.store import day_verbs
from microwins.store.errors import StoreError
from microwins.store.moment import Moment
from microwins.store.store import Store
NOW = datetime(2026, 11, 23, tzinfo=UTC)
store, told = Store(Path(sys.argv[1])), []
for number in range(int(sys.argv[2])):
    day = (NOW - timedelta(days=number)).date()
    try:
        store.write(Moment.of(NOW), lambda page: day_verbs.tick(page, 1, day, Status.KEPT))
    except StoreError as error:
        told.append(str(error.kind))
    else:
        told.append("saved")
store.close()
os.writev(1, [" ".join(told).encode()])
"""


@pytest.fixture
def started(home: Path) -> Path:
    """A home with one micro-win."""
    heard = Heard(home)
    heard.adopt()
    heard.store.close()
    return home


def ticks(home: Path, count: int, calls: str, error: str, when: str = "1+") -> list[str]:
    """How so many promises end while the kernel answers `calls` with `error`."""
    if not shutil.which("strace") or subprocess.run(["strace", "-qo", "/dev/null", "true"]).returncode:
        pytest.skip("this system lets nobody trace a process of their own")
    paths = (home / "microwins.db", home / "microwins.db-journal") if calls == "openat" else ()
    only = [word for path in paths for word in ("-P", str(path))]
    trace = ["-e", f"trace={calls}", "-e", f"inject={calls}:error={error}:when={when}"]
    command = ["strace", "-f", "-qq", "-o", "/dev/null", *only, *trace]
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1"}
    done = subprocess.run(
        [*command, sys.executable, "-c", TICKS, str(home), str(count)],
        capture_output=True,
        text=True,
        env=env,
        timeout=60,
    )
    assert done.stderr == ""
    return done.stdout.split()


WRITING_CALLS = ["write,pwrite64", "fsync,fdatasync"]


@linux
@pytest.mark.parametrize("calls", WRITING_CALLS)
@pytest.mark.parametrize("error", ["EDQUOT", "ENOSPC"])
def test_no_room_is_told_as_that_wherever_it_is_met(started: Path, calls: str, error: str) -> None:
    assert ticks(started, 2, calls, error) == ["disk_full", "disk_full"]
    assert kept(started) == 0
    assert {file.name for file in started.iterdir()} <= {"microwins.db"}  # the reserve was given up
    with_room = Heard(started)
    assert with_room.journal.keep(1)
    with_room.store.close()


@linux
@pytest.mark.parametrize(
    ("calls", "when"), [(WRITING_CALLS[0], "1+"), (WRITING_CALLS[1], "1+"), ("openat", "3+")]
)
def test_the_control_of_a_broken_disk_is_none_of_it(started: Path, calls: str, when: str) -> None:
    """Otherwise every trouble might be called a full disk. (Two calls open the file itself.)"""
    assert ticks(started, 2, calls, "EIO", when) == ["cannot_open", "cannot_open"]
    assert (started / RESERVE).exists()


@linux
def test_the_reserve_saves_the_next_promise_from_a_quota_too(started: Path) -> None:
    """The write of the promise and that of the probe find no room; then the reserve has been given up."""
    assert ticks(started, 1, WRITING_CALLS[0], "EDQUOT", "1") == ["saved"]
    assert kept(started) == 1


@linux
def test_a_disk_that_takes_no_more_names(started: Path, tmp_path: Path) -> None:
    """All its inodes are in use, so not even the journal of a promise can be made; the file itself opens."""
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"""mount -t tmpfs -o size=3m,nr_inodes=4,mode=700 none {disk} && cp -a {started} {disk}/home &&
        touch {disk}/one && "$0" "$@" && cp -a {disk}/home/. {started}"""
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount]
    if not shutil.which("unshare") or subprocess.run([*own[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    (started / RESERVE).unlink()
    command = [*own, sys.executable, "-c", TICKS, str(disk / "home"), "2"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.stdout.split(), done.stderr) == (["disk_full", "disk_full"], "")
    assert kept(started) == 0


def test_a_limit_on_the_size_of_files(started: Path) -> None:
    """In this very process: the kernel refuses what lies beyond the limit."""
    resource = pytest.importorskip("resource")
    heard, saved = Heard(started), 0
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (heard.store.path.stat().st_size + 6000, hard))
    try:
        while heard.journal.keep(1, heard.journal.today() - timedelta(days=saved)):
            saved += 1
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert [no.kind for no in heard.refused if isinstance(no, StoreError)] == [Trouble.DISK_FULL]
    assert heard.journal.keep(1, heard.journal.today() - timedelta(days=saved))
    heard.store.close()
    assert kept(started) == saved + 1


# Uses up all that may be used, keeps until there is no room, and once more when there is some again.
FILLING = (
    TICKS.replace(
        "store, told =",
        """
filler = Path(sys.argv[1]).parent / "filler"
with filler.open("wb", buffering=0) as file:
    try:
        while True:
            file.write(bytes(4096))
    except OSError as error:
        assert error.errno == errno.EDQUOT, error
store, told =""",
    )
    .replace(
        "store.close()",
        """
filler.unlink()
os.sync()
store.write(Moment.of(NOW), lambda page: day_verbs.tick(page, 1, NOW.date(), Status.SMALL))
store.close()""",
    )
    .replace("import os,", "import errno, os,")
)


@linux
def test_a_quota_of_a_real_file_system(started: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    mount = f"""{{ set -e
        truncate -s 160m {disk}.img
        mkfs.btrfs -q {disk}.img
        mount -o loop {disk}.img {disk}
        btrfs quota enable {disk}
        btrfs subvolume create {disk}/mine
        btrfs qgroup limit 2m {disk}/mine
        cp -a {started} {disk}/mine/home
        }} >&2 && "$0" "$@" && cp -a {disk}/mine/home/. {started}"""
    own = ["unshare", "--mount", "sh", "-c", mount]
    tools = all(map(shutil.which, ("unshare", "btrfs", "mkfs.btrfs")))
    if not tools or subprocess.run([*own, "true"], capture_output=True).returncode:
        pytest.skip("this system makes nobody a file system with a quota")
    command = [*own, sys.executable, "-c", FILLING, str(disk / "mine" / "home"), "40"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=100)
    told = done.stdout.split()
    assert "Traceback" not in done.stderr, done.stderr
    assert set(told) <= {"saved", "disk_full"}
    assert told[-1] == "disk_full"
    # Its own day among them, if it was saved at first, is kept in small now.
    assert kept(started) == told.count("saved") + (told[0] != "saved")
