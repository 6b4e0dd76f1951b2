"""Waiting costs nothing: with the window hidden the process sleeps, and wakes at most twice a minute."""

import datetime as dt
import time
from pathlib import Path

import pytest
import tray_menu
from desk import Desk

pytestmark = [pytest.mark.desk, pytest.mark.large, pytest.mark.timeout(400)]

MINUTES = 2


def wakes(pid: int) -> int:
    """How often any thread of the process has gone to sleep of its own accord: as often as it woke."""
    threads = Path(f"/proc/{pid}/task").iterdir()
    said = [(thread / "status").read_text() for thread in threads]
    return sum(int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0]) for text in said)


def cpu_ms(pid: int) -> int:
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 10


@pytest.mark.parametrize("was_open", [False, True], ids=["started quietly", "closed"])
def test_an_idle_app_sleeps(desk: Desk, was_open: bool) -> None:
    desk.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "0"
    desk.set_clock(dt.time(12))
    desk.start_panel()
    desk.terminal("add", "Read one page", "--days", "daily", "--remind", "20:00")
    app = desk.app(*([] if was_open else ["--quiet"]))
    tray_menu.icon(desk)
    if was_open:
        time.sleep(1)
        desk.close_window()
    # What belongs to the start; and Qt empties its cache of pictures in a few steps of 30 seconds.
    time.sleep(100 if was_open else 8)
    before, cpu = wakes(app.pid), cpu_ms(app.pid)
    time.sleep(60 * MINUTES)
    assert app.poll() is None
    assert wakes(app.pid) - before <= 2 * MINUTES
    assert cpu_ms(app.pid) - cpu <= 10 * MINUTES
