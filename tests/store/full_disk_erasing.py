"""Erasing for ever while there is little room: run on a small file system.

    python full_disk_erasing.py DISK

For one amount of room after the other it says how the erasing ended, whether the words were left in any file
then, and whether they are once there is room and the app has started again.
"""

import shutil
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from full_disk import crowded
from journal_kit import Heard

from microwins.store import opening, replay
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError
from microwins.store.store import RESERVE, Store

SECRET = "Xylophone-secret"


def silent(_done: int, _of: int) -> None:
    """Nobody listens."""


def lived(home: Path) -> Path:
    """Two micro-wins, one of which nobody is to know of; their rows lie side by side."""
    home.mkdir()
    heard = Heard(home)
    ids = [heard.adopt(SECRET, dream=SECRET, anchor=SECRET), heard.adopt("Open my notes")]
    for back in range(150):
        for win_id in ids:
            heard.journal.keep(win_id, heard.journal.today() - timedelta(days=back))
    heard.store.close()
    return home


def left_in(home: Path) -> bool:
    """Whether the words stand anywhere."""
    return any(SECRET.encode() in file.read_bytes() for file in home.rglob("*") if file.is_file())


def rounds(disk: Path) -> Iterator[tuple[object, ...]]:
    prepared = lived(disk / "prepared")
    size = (prepared / "microwins.db").stat().st_size
    home = disk / "home"
    for left in range(0, 4 * size, size // 8):
        shutil.copytree(prepared, home)
        (home / RESERVE).unlink()
        heard = Heard(home)
        (home / RESERVE).unlink(missing_ok=True)
        with crowded(disk, left):
            try:
                Clerk(home).erase(silent, 1, heard.clock(), copies=False)
                end = "erased"
            except StoreError as error:
                end = error.kind.value
            gone = heard.journal.win(1) is None
            before = left_in(home)
        heard.store.close()
        if gone:
            with Store(home) as store:
                assert replay.check(store.db).whole
            Clerk(home).look_after(silent, heard.clock())
        yield end, gone, before, left_in(home)
        shutil.rmtree(home)


if __name__ == "__main__":
    # SQLite zeroes what it deletes but for gaps of pages that were merged, which are hard to bring about.
    # Here it zeroes nothing, so that there is something to find until the file is written anew.
    opening.PRAGMAS["secure_delete"] = 0
    for line in rounds(Path(sys.argv[1])):
        print(*line, flush=True)  # noqa: T201
