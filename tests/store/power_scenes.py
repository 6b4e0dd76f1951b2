"""What a person does while the power is about to fail: run as a process of its own, under `recorded`.

    python power_scenes.py SCENE HOME [SYNCHRONOUS]

After each thing that was done it says which deed the record has come to and a digest of all its rows, or the
name of the copy that was made.
SYNCHRONOUS weakens the pragma of that name, for the controls.
"""

import hashlib
import os
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import peewee
from journal_kit import a_plan

from microwins.domain.win import Status
from microwins.store import backup, day_verbs, erase, history, opening, recovery, replay, win_verbs
from microwins.store.moment import Moment
from microwins.store.store import Store

NOW = datetime(2026, 11, 23, 21, 4, tzinfo=UTC)


def reached(db: peewee.SqliteDatabase) -> str:
    """The last deed and a digest of every recorded row."""
    (deed,) = db.execute_sql("SELECT coalesce(max(id), 0) FROM deed").fetchone()
    rows = sorted(replay.state(db))
    return f"{deed} {hashlib.sha256(repr(rows).encode()).hexdigest()[:16]}"


def promise(words: str) -> None:
    """Says it at once: from here on it has to hold."""
    os.write(1, f"{words}\n".encode())


def act(store: Store, number: int) -> None:
    """One of the things a person does, and the promise after it."""
    today = NOW.date()
    day = today - timedelta(days=number)
    work = [
        lambda page: day_verbs.tick(page, 1, day, Status.KEPT),
        lambda page: day_verbs.write_note(page, day, f"{number} " + "words " * (number % 50)),
        lambda page: day_verbs.rest_all(page, day),
        history.undo,
        lambda page: win_verbs.adopt(page, a_plan(f"Number {number}", later=("Tidy",)), today),
        lambda page: day_verbs.tick(page, 1, day, Status.SMALL),
        history.undo,
        history.redo,
        lambda page: day_verbs.clear(page, 1, day + timedelta(days=3)),
        lambda page: win_verbs.rate(page, 1, today, number % 11),
    ][number % 10]
    store.write(Moment.of(NOW), work)
    promise(reached(store.db))


def days(home: Path) -> None:
    """An evening with the window open."""
    with Store(home) as store:
        for number in range(50):
            act(store, number)


def first_start(home: Path) -> None:
    """A folder that is not there yet, and a first promise."""
    with Store(home) as store:
        store.write(Moment.of(NOW), lambda page: win_verbs.adopt(page, a_plan(), NOW.date()))
        promise(reached(store.db))
        for number in range(3):
            act(store, number)


def copies(home: Path) -> None:
    """Copies, and ticks between them."""
    with Store(home) as store:
        for number in range(10):
            act(store, number)
            if number % 3 == 0:
                promise(f"copy {backup.make(store.path, NOW + timedelta(hours=number)).name}")


def opened(home: Path) -> None:
    """Opening the file, which may be of an older version."""
    with Store(home) as store:
        promise(reached(store.db))


def put_back(home: Path) -> None:
    """A copy takes the place of the record."""
    copy = recovery.best_copy(home)
    assert copy is not None
    recovery.restore(home / "microwins.db", copy.path, NOW)
    opened(home)


def recovered(home: Path) -> None:
    """A damaged record is replaced by what can be read of it."""
    recovery.recover(home / "microwins.db", NOW)
    opened(home)


def erased(home: Path) -> None:
    """A micro-win is erased for ever."""
    with Store(home) as store:
        act(store, 4)
        act(store, 1)
        erase.one(store, 2, Moment.of(NOW))
        promise(reached(store.db))


SCENES = {scene.__name__: scene for scene in (days, first_start, copies, opened, put_back, recovered, erased)}

if __name__ == "__main__":
    scene, folder, *weaker = sys.argv[1:]
    if weaker:
        opening.PRAGMAS["synchronous"] = int(weaker[0])
    SCENES[scene](Path(folder))
