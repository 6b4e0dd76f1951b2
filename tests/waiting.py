"""Waiting for what another process does, and asking for the tools that a test needs."""

import os
import shutil
import time
from collections.abc import Callable
from typing import TypeVar

import pytest

T = TypeVar("T")


def need(*tools: str) -> None:
    """Skip where a system tool is not installed; on CI, where they all are, its absence is a failure."""
    for tool in tools:
        if shutil.which(tool) is None:
            assert not os.environ.get("CI"), f"{tool} is not installed"
            pytest.skip(f"{tool} is not installed")


def wait_for(found: Callable[[], T | None], what: str, seconds: float = 10.0) -> T:
    """What `found` gives once it gives something true; fails with `what` after `seconds`."""
    until = time.monotonic() + seconds
    while True:
        if result := found():
            return result
        assert time.monotonic() < until, f"waited {seconds:g} s for {what}"
        time.sleep(0.05)


def stays(holds: Callable[[], object], seconds: float) -> bool:
    """Whether `holds` stays true for `seconds`."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not holds():
            return False
        time.sleep(0.1)
    return True
