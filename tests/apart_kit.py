"""Deeds for a clerk in a process of its own, which finds them here by their names (`PYTHONPATH`)."""

import os
import time
from datetime import datetime
from pathlib import Path

from microwins.domain.errors import Reason, Refused
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Arrival, Tell

HERE = str(Path(__file__).parent)


def process(_clerk: Clerk, _tell: Tell) -> int:
    """Which process it is."""
    return os.getpid()


def manners(_clerk: Clerk, _tell: Tell) -> tuple[int, int]:
    """Its priority, and the mask of the files it makes."""
    mask = os.umask(0o077)
    os.umask(mask)
    return os.nice(0), mask


def count(_clerk: Clerk, tell: Tell, of: int, seconds: float) -> int:
    """Takes its time; answers how far it came."""
    for done in range(of):
        tell(done, of)
        time.sleep(seconds)
    tell(of, of)
    return of


def count_and_print(clerk: Clerk, tell: Tell) -> int:
    """Says something aloud."""
    print("this belongs to no answer")  # noqa: T201
    return count(clerk, tell, 3, 0)


def trip(*_: object) -> None:
    """A bug of ours."""
    raise ZeroDivisionError


def vanish(*_: object) -> None:
    """As a file does that brings SQLite down, or a system without memory."""
    os._exit(9)


def dawdle(_clerk: Clerk, tell: Tell, _wish: object, _uids: object, _now: datetime) -> Arrival:
    """An import that goes on until it is stopped."""
    for done in range(100_000):
        tell(done, 100_000)
        time.sleep(0.002)
    return Arrival(0, 0, None, ())


def decline(*_: object) -> None:
    raise Refused(Reason.CHANGED_SINCE)


def stumble(_clerk: Clerk, _tell: Tell, path: Path) -> None:
    raise StoreError(Trouble.BAD_IMPORT, path, 7, "day", "day")


def find_no_room(_clerk: Clerk, _tell: Tell, *_: object) -> None:
    raise StoreError(Trouble.DISK_FULL)


def linger(_clerk: Clerk, _tell: Tell, *_: object) -> None:
    """Says nothing for a long time."""
    time.sleep(60)
