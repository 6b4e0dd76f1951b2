"""No room on the disk: nothing saved is lost, the trouble has its name, and with room again all goes on."""

import os
import shutil
import subprocess
import sys
from collections import Counter, defaultdict
from pathlib import Path

import full_disk
import pytest
from test_store_migrations import FROZEN, thaw

from microwins.store.store import Store

ROUNDS, MANY = 16, 96  # two and twelve of each scene, two of which are controls


def play(tmp_path: Path, rounds: int) -> dict[str, Counter[str]]:
    """Plays rounds on a file system of three megabytes, which ends with the process."""
    prepared, disk = tmp_path / "prepared", tmp_path / "disk"
    disk.mkdir()
    for name in ("old", "new"):
        (prepared / name).mkdir(parents=True)
        thaw(FROZEN[0], prepared / name)
    Store(prepared / "new").close()
    shutil.rmtree(prepared / "new" / "backups")
    (prepared / "new" / "reserve").unlink()
    mount = f'mount -t tmpfs -o size=3m,mode=700 none {disk} && exec "$0" "$@"'
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount]
    if not shutil.which("unshare") or subprocess.run([*own[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    command = [sys.executable, full_disk.__file__, str(prepared), str(disk), str(rounds)]
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([*own, *command], capture_output=True, text=True, env=env, timeout=1500)
    assert done.stderr == ""
    ends = defaultdict[str, Counter[str]](Counter)
    for line in done.stdout.splitlines():
        scene, end = line.split()
        ends[scene][end] += 1
    assert sum(map(Counter.total, ends.values())) == rounds
    return ends


def judge(ends: dict[str, Counter[str]], each: int) -> None:
    assert ends.keys() == {scene.__name__ for scene in full_disk.SCENES}
    assert ends["with_reserve"] == {"saved": each}
    assert ends["without_reserve"] == {"refused": each}  # a control
    assert ends["masked"] == {"bug": each}  # the other one: a full disk would be told as a fault of ours
    assert sum(end["refused"] for end in ends.values()) > each  # and others were short of room as well


def test_a_full_disk_costs_nothing(tmp_path: Path) -> None:
    judge(play(tmp_path, ROUNDS), ROUNDS // len(full_disk.SCENES))


@pytest.mark.large
@pytest.mark.timeout(1800)
def test_many_full_disks(tmp_path: Path) -> None:
    judge(play(tmp_path, MANY), MANY // len(full_disk.SCENES))
