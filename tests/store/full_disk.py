"""What is done while a disk is filling up: run as a process of its own on a small file system.

    python full_disk.py PREPARED DISK ROUNDS

PREPARED holds homes to start from. Each round takes one, leaves some room on DISK by chance, tries one thing,
and looks at what became of it; it says what it did and how that ended. A promise that does not hold raises.
"""

import os
import random
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

from damage import held, spoil_entries

from microwins.domain.win import Status
from microwins.store import backup, day_verbs, opening, recovery, replay
from microwins.store.errors import StoreBug, StoreError, Trouble, honest
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.store import RESERVE, Store

NOW = datetime(2026, 11, 23, 21, 4, tzinfo=UTC)


@contextmanager
def crowded(disk: Path, left: int) -> Iterator[None]:
    """So many bytes are left on the disk inside."""
    filler = disk / "filler"
    with filler.open("wb") as file:
        room = os.statvfs(disk)
        free = room.f_bavail * room.f_frsize - left
        if free > 0:
            os.posix_fallocate(file.fileno(), 0, free)
        try:
            yield
        finally:
            file.truncate(0)
    filler.unlink()


def tried(action: Callable[[], object]) -> bool:
    """Whether there was room for it; any other trouble is raised."""
    try:
        action()
    except StoreError as error:
        if error.kind is not Trouble.DISK_FULL:
            raise
        return False
    return True


def keep(store: Store, number: int) -> None:
    day = (NOW - timedelta(days=100 + number)).date()  # before all the prepared record has
    store.write(Moment.of(NOW), lambda page: day_verbs.tick(page, 1, day, Status.KEPT))


def whole(path: Path) -> None:
    report = replay.check_file(path)
    assert report.whole, report


def ticking(home: Path, disk: Path, left: int, *, reserve: bool = True) -> str:
    """Promise after promise until there is no room; then there is some again."""
    with Store(home) as store:
        backup.make(store.path, NOW)
        before, saved = store.total(), 0
        if not reserve:
            (home / RESERVE).unlink()
        with crowded(disk, left):
            while tried(partial(keep, store, saved)):
                saved += 1
            assert store.total() == before + saved
            assert not (home / RESERVE).exists()
            tried(lambda: backup.make(store.path, NOW + timedelta(days=1)))
            assert backup.intact(recovery.best_copy(home).path)  # type: ignore[union-attr]
        keep(store, saved)
        assert store.total() == before + saved + 1
        assert (home / RESERVE).exists()
    whole(store.path)
    return "saved" if saved else "refused"


def without_reserve(home: Path, disk: Path, _left: int) -> str:
    """The control: nothing is put by for the promise that finds the disk full."""
    return ticking(home, disk, 0, reserve=False)


def with_reserve(home: Path, disk: Path, _left: int) -> str:
    """The disk is full to the last block, and still the next promise is saved."""
    return ticking(home, disk, 0)


def copying(home: Path, disk: Path, left: int) -> str:
    """A backup, after one that went well."""
    with Store(home) as store:
        first = backup.make(store.path, NOW)
        with crowded(disk, left):
            done = tried(lambda: backup.make(store.path, NOW + timedelta(days=1)))
            assert backup.intact(first)
            assert len(backup.copies(home)) == 1 + done
            assert len(list(first.parent.iterdir())) == 2 * (1 + done)  # with their digests, and no draft
        backup.make(store.path, NOW + timedelta(days=2))
    whole(store.path)
    return "done" if done else "refused"


def migrating(home: Path, disk: Path, left: int) -> str:
    """A file of the first version is opened."""
    path = home / "microwins.db"
    truth = held(path)
    with crowded(disk, left):
        done = tried(lambda: Store(home).close())
        assert held(path) == truth
    with Store(home) as store:
        assert store.total() == 8
        assert not store.read_only
    whole(path)
    assert recovery.best_copy(home) is not None
    return "done" if done else "refused"


def recovering(home: Path, disk: Path, left: int) -> str:
    """A damaged record is replaced."""
    path = home / "microwins.db"
    with Store(home):
        backup.make(path, NOW)
    truth = held(path)
    spoil_entries(path)
    damaged = path.read_bytes()
    with crowded(disk, left):
        done = tried(lambda: recovery.recover(path, NOW))
        assert damaged in [file.read_bytes() for file in home.glob("**/microwins.db")]
        assert done or path.read_bytes() == damaged
    if not done:
        recovery.recover(path, NOW)
    assert held(path) == truth
    return "done" if done else "refused"


def putting_back(home: Path, disk: Path, left: int) -> str:
    """A copy takes the place of the record."""
    with Store(home) as store:
        copy = backup.make(store.path, NOW)
        keep(store, 0)
    path, older = home / "microwins.db", held(copy)
    truth = held(path)
    with crowded(disk, left):
        done = tried(lambda: recovery.restore(path, copy, NOW))
        assert held(path) == (older if done else truth)
        assert truth in [held(file) for file in home.glob("**/microwins.db")]
    with Store(home) as store:
        keep(store, 1)
    whole(path)
    return "done" if done else "refused"


def masked(home: Path, disk: Path, _left: int) -> str:
    """The other control: Peewee’s own transaction, whose rollback hides why SQLite rolled back already."""
    with Store(home) as store, crowded(disk, 0):
        (home / RESERVE).unlink()
        try:
            with honest(store.path), store.db.atomic("IMMEDIATE"):
                for number in range(3000):
                    page = Page(store.db, store.path, Moment.of(NOW))
                    day_verbs.tick(page, 1, (NOW - timedelta(days=100 + number)).date(), Status.KEPT)
        except StoreError as error:
            return str(error.kind)
        except StoreBug:
            return "bug"
    return "saved"


SCENES = (with_reserve, without_reserve, masked, ticking, copying, migrating, recovering, putting_back)


def main(prepared: Path, disk: Path, rounds: int) -> None:
    """Plays the scenes in turn."""
    dice = random.Random(2026)
    for number in range(rounds):
        scene = SCENES[number % len(SCENES)]
        home = disk / "home"
        shutil.copytree(prepared / ("old" if scene is migrating else "new"), home)
        size = (home / "microwins.db").stat().st_size
        end = scene(home, disk, dice.randrange(3 * size))
        print(scene.__name__, end, flush=True)  # noqa: T201
        shutil.rmtree(home)


if __name__ == "__main__":
    opening.PATIENCE = 1.0
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
