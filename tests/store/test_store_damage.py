"""Disks rot: whatever happens to the file is noticed, and the record comes back."""

import random
import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from damage import WAYS, everything, flipped, held, shortened
from journal_kit import Clock

from microwins.store import recovery, replay
from microwins.store.errors import StoreError
from microwins.store.store import Store

NOW = Clock().now


@dataclass
class Toll:
    """What some rounds of damage came to. missed: harm that SQLite's own check is content with."""

    harmful: int = 0
    missed: int = 0
    came_back: int = 0
    of: int = 0

    @property
    def share(self) -> float:
        """How much of the record came back."""
        return self.came_back / self.of


def hurt(home: Path, room: Path, rounds: int) -> dict[str, Toll]:
    """Does one harm a round to a record with a copy from twenty days ago, and recovers it."""
    dice, tolls = random.Random(2026), defaultdict[str, Toll](Toll)
    content, before = (home / "microwins.db").read_bytes(), everything(home / "microwins.db")
    truth, copy = held(home / "microwins.db"), recovery.best_copy(home)
    assert copy is not None
    older, base = copy.path.read_bytes(), held(copy.path)
    for number in range(rounds):
        way = WAYS[number % len(WAYS)]
        victim = room / str(number)
        shutil.copytree(home, victim)
        path = victim / "microwins.db"
        path.write_bytes(way(content, dice, older))
        after = look(path)
        if after == before:
            shutil.rmtree(victim)
            continue
        toll = tolls[way.__name__]
        toll.harmful += 1
        toll.missed += after[-1:] == before[-1:]
        assert noticed(victim), f"round {number}, {way.__name__}, went unnoticed"
        recovery.recover(path, NOW)
        back = held(path)
        toll.came_back += sum(back.get(key) == row for key, row in truth.items())
        toll.of += len(truth)
        for key in base.keys() & truth.keys():  # at the least the copy
            assert back.get(key) in (base[key], truth[key]), (number, way.__name__, key)
        with Store(victim) as store:
            assert replay.check(store.db).whole
        shutil.rmtree(victim)
    return tolls


def look(path: Path) -> list[object]:
    """What is read from a file that may be damaged."""
    try:
        with Store(path.parent) as store:
            writable = not store.read_only
        return everything(path) if writable else []
    except Exception:  # noqa: BLE001  whatever it is, the record cannot be read
        return []


def noticed(home: Path) -> bool:
    """Whether opening a record or checking it finds the damage."""
    try:
        with Store(home) as store:
            return store.read_only or not replay.check(store.db).whole
    except StoreError:
        return True


def judge(tolls: dict[str, Toll]) -> None:
    """The bar: all of it comes back, but for what was cut off."""
    assert len(tolls) == len(WAYS)
    for way, toll in tolls.items():
        least = 0.6 if way == shortened.__name__ else 0.999  # the copy has two thirds of the days
        assert toll.share >= least, (way, toll)
    assert tolls[flipped.__name__].missed > 0  # the control: SQLite by itself is content


def test_no_harm_goes_unnoticed_and_the_record_comes_back(sixty_days: Path, tmp_path: Path) -> None:
    judge(hurt(sixty_days, tmp_path, 60))


@pytest.mark.large
@pytest.mark.timeout(3600)
def test_no_harm_of_many(
    sixty_days: Path, tmp_path: Path, record_testsuite_property: Callable[[str, object], None]
) -> None:
    tolls = hurt(sixty_days, tmp_path, 1800)
    for way, toll in tolls.items():
        record_testsuite_property(way, f"{toll} {toll.share:.5f}")
    judge(tolls)
