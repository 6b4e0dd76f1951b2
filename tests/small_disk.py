"""A disk of a few megabytes, for a process of its own."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def on_a_small_disk(disk: Path, program: str, *words: str, megabytes: int = 6) -> str:
    """What a Python program says that is run on a new file system at `disk`, which ends with it."""
    disk.mkdir()
    mount = f'mount -t tmpfs -o size={megabytes}m,mode=700 none {disk} && exec "$0" "$@"'
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount]
    if not shutil.which("unshare") or subprocess.run([*own[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [*own, sys.executable, program, str(disk), *words],
        capture_output=True,
        text=True,
        env=env,
        timeout=100,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout
