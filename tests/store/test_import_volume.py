"""A thousand habits of ten years come in through the window, which answers all the while."""

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import history_files as files
import pytest
from journal_kit import Heard
from pulse import LONGEST_MS, IdleWindow, Pulse
from pytestqt.qtbot import QtBot

from microwins.store import replay
from microwins.ui.bringing.page import ImportPage

FIRST = date(2016, 11, 25)
LARGE = (pytest.mark.large, pytest.mark.timeout(3600))


def backup_of_a_life(path: Path, habits: int, days: int) -> Path:
    """A backup of Loop with every day ticked."""
    named = [{"name": f"Habit {number}", "uuid": f"u{number}"} for number in range(1, habits + 1)]
    span = [FIRST + timedelta(days=n) for n in range(days)]
    rows: Iterator[tuple[int, date, int, str]] = (
        (habit, day, 2, "") for habit in range(1, habits + 1) for day in span
    )
    return files.loop_backup(path, named, rows)  # type: ignore[arg-type]  # millions of rows are no list


@pytest.mark.parametrize(
    ("habits", "days"),
    [
        (100, 300),
        pytest.param(1000, 300, marks=LARGE),
        pytest.param(1000, 3650, marks=LARGE),
    ],
)
def test_the_window_answers(heard: Heard, qtbot: QtBot, tmp_path: Path, habits: int, days: int) -> None:
    path = backup_of_a_life(tmp_path / "loop.db", habits, days)
    page = ImportPage(heard.journal)
    qtbot.addWidget(page, before_close_func=lambda page: page.close_errands())
    with qtbot.waitExposed(page):
        page.show()
    parts: list[int] = []
    page._errands.progressed.connect(lambda done, of: parts.append(done * 100 // of if of else 0))
    waits: dict[str, list[float]] = {}

    def timed(name: str, start: Callable[[], None]) -> None:
        """Until the errand has ended and the window has shown what came of it."""
        began, since = time.perf_counter(), time.time()
        with Pulse() as pulse:
            start()
            qtbot.waitUntil(lambda: not page._errands.busy, timeout=1_800_000)
            beats = pulse.beats
            qtbot.waitUntil(lambda: pulse.beats > beats + 3)
        own = idle.longest(since, time.time())
        # What other programs take from a window that does nothing, they take from this one too.
        waits.setdefault(name, []).append(pulse.longest - max(0.0, own - LONGEST_MS / 2))
        late = [round(each, 1) for each in sorted(pulse.gaps)[-5:]]
        took = time.perf_counter() - began
        print(f"{habits} x {days}, {name}: {took:.1f} s, longest {late} ms, idle {own:.0f} ms")  # noqa: T201

    with IdleWindow(tmp_path) as idle:
        for _ in range(3):  # what the code makes a window wait for, it does every time
            timed("look", lambda: page.look(path))
            assert page.face is page.preview
            parts.clear()
            timed("bring", page.preview.bring.click)
            assert page.face is page.done
            assert heard.journal.total() == habits * days
            if days > 1000:
                assert len(set(parts)) > 50  # the bar is alive
            report = replay.check_file(heard.store.path) if not waits.get("undo") else None
            assert report is None or (report.faults, report.kept) == ((), habits * days)
            timed("undo", page.done.undo.click)
            assert heard.journal.total() == 0
            if all(min(each) <= LONGEST_MS for each in waits.values()):
                break
    assert all(min(each) <= LONGEST_MS for each in waits.values()), waits
