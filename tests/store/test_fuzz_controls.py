"""Weaker importers, fed with the same mutilated files: the fuzz finds each of them out."""

import random
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import test_import_hostile
from journal_kit import Heard

from microwins.store import backup
from microwins.store.exchange import formats, intake
from microwins.store.exchange.brought import Brought


@pytest.fixture(autouse=True)
def _no_copies(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "make", lambda *_: None)  # three hundred copies are tested elsewhere


def mark_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that leaves a mark in what it read."""
    read = formats.read

    def marking(path: Path, *more: object, **others: object) -> Brought:
        brought = read(path, *more, **others)  # type: ignore[arg-type]
        with path.open("ab") as file:
            file.write(b"\n")
        return brought

    monkeypatch.setattr(formats, "read", marking)


def believe_the_digest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody looks whether the lines of our own export are those that were written."""
    monkeypatch.setattr(intake, "_frame", lambda *_: None)


def take_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """One file in a hundred takes too long."""
    read, dice = formats.read, random.Random(2026)

    def slow(path: Path, *more: object, **others: object) -> Brought:
        if dice.random() < 0.01:
            time.sleep(2.1)
        return read(path, *more, **others)  # type: ignore[arg-type]

    monkeypatch.setattr(formats, "read", slow)


@pytest.mark.parametrize("weaken", [mark_the_file, believe_the_digest, take_long])
def test_a_weaker_reader_is_found_out(
    heard: Heard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    weaken: Callable[[pytest.MonkeyPatch], None],
) -> None:
    weaken(monkeypatch)
    with pytest.raises(AssertionError):
        test_import_hostile._fuzz(heard, tmp_path, 300)
