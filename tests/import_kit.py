"""Reading a file of another tracker as tests do: today is fixed, and answers are easy to compare."""

from datetime import date
from pathlib import Path

import history_files as files
from history_files import TODAY

from microwins.domain.win import Status
from microwins.store.exchange import formats
from microwins.store.exchange.brought import Brought, Leaving
from microwins.store.exchange.plain_csv import Mapping

K, S, R = Status.KEPT, Status.SMALL, Status.REST


def read(path: Path, mapping: Mapping | None = None) -> Brought:
    return formats.read(path, TODAY, mapping)


def marks(brought: Brought, at: int = 0) -> dict[date, Status]:
    """The days of one habit."""
    return {mark.day: mark.status for mark in brought.wins[at].marks}


def left(brought: Brought) -> dict[Leaving, int]:
    """What stays behind, with how many."""
    return {each.reason: each.count for each in brought.left_out}


def saved(tmp_path: Path, value: object) -> Path:
    """A JSON file."""
    return files.save(tmp_path / "file.json", value)


def written(path: Path, text: str) -> Path:
    """A text file."""
    path.write_text(text, encoding="utf-8")
    return path
