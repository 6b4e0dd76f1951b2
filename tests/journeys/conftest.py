"""Every journey has a desktop of its own."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk import Desk, open_desk
from reader import Reader


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A screen, a bus and a window manager; tray host and notifications are started by the test."""
    folder = tmp_path / "desk"
    folder.mkdir()
    with open_desk(folder) as desk:
        yield desk


@pytest.fixture
def reader(desk: Desk) -> Iterator[Reader]:
    """The accessibility tree of that desktop."""
    reader = Reader(desk)
    yield reader
    reader.close()
