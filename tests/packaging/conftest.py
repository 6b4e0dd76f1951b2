"""What every test of the packaging reads."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


@pytest.fixture
def tree() -> Path:
    """The clone."""
    return Path(__file__).parents[2]


@pytest.fixture
def tool() -> Callable[[str, str], str]:
    """Finds an official tool; its absence is forgiven on a developer's machine, never in CI."""

    def find(name: str, package: str) -> str:
        found = shutil.which(name)
        if found is None:
            say = pytest.fail if os.environ.get("CI") == "true" else pytest.skip
            say(f"{name} is not installed (Debian: {package})")
        return found

    return find
