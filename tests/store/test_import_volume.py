"""A thousand habits of ten years come in through the window, which answers all the while."""

import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import history_files as files
import pytest
from journal_kit import Heard
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from microwins.store import replay
from microwins.ui.bringing.page import ImportPage

pytestmark = [pytest.mark.large, pytest.mark.timeout(3600)]

HABITS, DAYS = 1000, 3650
GAP_MS, TICK_MS = 50.0, 5
FIRST = date(2016, 11, 25)


class Pulse:
    """Measures the longest time the window's thread did not come to its events."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self.beats, self.gaps = time.perf_counter(), 0, [0.0]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now
        self.beats += 1

    def __enter__(self) -> "Pulse":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    @property
    def longest(self) -> float:
        """Milliseconds."""
        return max(self.gaps)


def backup_of_a_life(path: Path) -> Path:
    """A backup of Loop with every day ticked."""
    habits = [{"name": f"Habit {number}", "uuid": f"u{number}"} for number in range(1, HABITS + 1)]
    days = [FIRST + timedelta(days=n) for n in range(DAYS)]
    rows: Iterator[tuple[int, date, int, str]] = (
        (habit, day, 2, "") for habit in range(1, HABITS + 1) for day in days
    )
    return files.loop_backup(path, habits, rows)  # type: ignore[arg-type]  # millions of rows are no list


def test_a_thousand_habits_of_ten_years(heard: Heard, qtbot: QtBot, tmp_path: Path) -> None:
    path = backup_of_a_life(tmp_path / "loop.db")
    page = ImportPage(heard.journal)
    qtbot.addWidget(page, before_close_func=lambda page: page.close_errands())
    with qtbot.waitExposed(page):
        page.show()
    spans: dict[str, tuple[float, float]] = {}
    parts: list[int] = []
    page._errands.progressed.connect(lambda done, of: parts.append(done * 100 // of if of else 0))

    def timed(name: str, start: Callable[[], None], seconds: float = 0) -> None:
        """Until the errand has ended and the window has shown what came of it."""
        began = time.perf_counter()
        with Pulse() as pulse:
            start()
            until = began + seconds
            qtbot.waitUntil(lambda: not page._errands.busy and time.perf_counter() > until, timeout=1_800_000)
            beats = pulse.beats
            qtbot.waitUntil(lambda: pulse.beats > beats + 3)
        late = [round(each, 1) for each in sorted(pulse.gaps)[-5:]]
        spans[name] = (time.perf_counter() - began, pulse.longest)
        print(f"{name}: {spans[name][0]:.1f} s, longest gaps {late} ms")  # noqa: T201

    timed("nothing", lambda: None, 10)  # what the machine itself does to a window
    timed("look", lambda: page.look(path))
    assert page.face is page.preview
    parts.clear()
    timed("bring", page.preview.bring.click)
    assert page.face is page.done
    assert heard.journal.total() == HABITS * DAYS
    assert len(set(parts)) > 50  # the bar is alive
    report = replay.check_file(heard.store.path)
    assert (report.faults, report.kept) == ((), HABITS * DAYS)
    timed("undo", page.done.undo.click)
    assert heard.journal.total() == 0
    own = spans.pop("nothing")[1]  # other programs take their time too
    assert max(gap for _, gap in spans.values()) <= max(GAP_MS, 2 * own)
