"""A journal that listens to itself, closed when the test is over."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from journal_kit import Heard


@pytest.fixture
def heard(home: Path) -> Iterator[Heard]:
    """An empty record."""
    heard = Heard(home)
    yield heard
    heard.store.close()
