"""What a start loads and leaves running: counted, never timed, so that it doesn't flicker.

A module that is new at the first paint makes every start slower. Whoever needs it there after all writes the
list anew, as `first_paint` says.
"""

import sys
from pathlib import Path

import pytest
from first_paint import budgeted, loaded, seen
from PySide6.QtWidgets import QLabel

BUDGET = Path(__file__).parent / "data" / "first_paint.txt"
HEAVY = {"asyncio", "concurrent.futures", "csv", "http", "importlib.metadata", "multiprocessing", "numpy",
    "matplotlib", "sqlite3.dump", "tomllib", "unittest", "xml", "zoneinfo"}  # fmt: skip
WHEN_WISHED = {
    "_hashlib",
    "ctypes",
    "importlib.resources",
    "inspect",
    "peewee",
    "shutil",
    "tempfile",
    "traceback",
}
A_MINUTE = 60_000  # milliseconds


def test_nothing_new_is_loaded_before_the_first_paint() -> None:
    allowed = set(BUDGET.read_text("utf-8").split())
    assert set(budgeted(loaded())) - allowed == set(), "see the top of this file"


def test_the_first_paint_needs_nothing_heavy() -> None:
    assert loaded() & HEAVY == set()


def test_what_comes_after_the_first_paint_is_small() -> None:
    """Each of these takes up to three MiB for as long as the app runs."""
    assert loaded("settled") & (HEAVY - {"tomllib"} | WHEN_WISHED) == set()
    assert "microwins.ui.tray" in loaded("settled")


def test_imports_are_pythons_own() -> None:
    assert seen()["own import"] is True


def test_no_timer_keeps_an_idle_app_awake() -> None:
    intervals = seen()["timers"]
    assert isinstance(intervals, list)
    assert [interval for interval in intervals if interval < A_MINUTE] == []


@pytest.mark.usefixtures("qapp")
def test_void_calls_leave_none_alone() -> None:
    """A Qt binding that takes a reference from None at each such call ends the process after hours."""
    label = QLabel()
    label.update()
    before = sys.getrefcount(None)
    for _ in range(1_000):
        label.update()
    assert abs(sys.getrefcount(None) - before) < 50
