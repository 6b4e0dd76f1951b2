"""Measured inside the running window: ticks, charts, keystrokes, memory. Prints one JSON object.

python -m tests.benchmarks.in_window HOME tick|evidence|wizard
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles
from typing import Any, NamedTuple

import microwins.plain_import  # noqa: F401  as the app does, before Qt's widgets
from microwins import lazily, own_hashes

own_hashes.prefer()
lazily.delay()
if True:  # what follows is imported without PySide6's own hook
    from peewee import SqliteDatabase
    from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from microwins.home import chart_cache
    from microwins.journal import Journal
    from microwins.settings import Settings
    from microwins.store.opening import connect
    from microwins.store.store import Store
    from microwins.ui.main_window import MainWindow
    from microwins.ui.places import EVIDENCE, TODAY
    from microwins.ui.theme import STYLE, Theme
    from microwins.ui.tray import Tray
    from tests.benchmarks.process import cost, memory
    from tests.benchmarks.records import now
    from tests.benchmarks.screen import PICTURE

TICKS, SWITCHES, AGAIN = 60, 12, 5
SETTLED = 0.5  # seconds; the movement of the tick before is over by then
PRESSED = 0.06  # seconds that a finger rests on a row
CIRCLE = 60  # pixels from the left of a row, across its circle
ASIDE = 200  # pixels from the right of a row, across its evidence
GOALS = ("I want to study five hours daily from now on", "stop scrolling at night and run 10 km")


class Window(MainWindow):
    """The app's window, with the journal it was made of at hand."""

    journal: Journal
    settings: Settings
    home: Path
    committed = 0.0  # when a change was last told, before any part of the window heard of it


class Watcher:
    """Looks at the screen from outside: when a line of it changed, by `time.perf_counter`."""

    def __init__(self) -> None:
        command = (sys.executable, "-m", "tests.benchmarks.watch", os.environ[PICTURE])
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def look(self, at: QPoint, width: int) -> None:
        """Looks at the pixels from `at` on, until they change."""
        self._tell(f"{at.x()} {at.y()} {width}")
        assert self._heard() == "looking"

    def seen(self) -> float:
        """When they changed."""
        return float(self._heard())

    def close(self) -> None:
        self._process.communicate()

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        print(line, file=self._process.stdin, flush=True)

    def _heard(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


def ms(since: float) -> float:
    return (time.perf_counter() - since) * 1000


class Stall(NamedTuple):
    """How long the window did not answer, and how much of that it worked itself; in ms.

    The rest of it others worked, on a machine that is busy.
    """

    wait: float
    work: float

    @classmethod
    def of(cls, act: Callable[[], object]) -> "Stall":
        begun, worked = time.perf_counter(), time.thread_time()
        act()
        return cls(ms(begun), (time.thread_time() - worked) * 1000)

    def or_longer(self, other: "Stall") -> "Stall":
        return Stall(max(self.wait, other.wait), max(self.work, other.work))


def turn(until: Callable[[], bool], seconds: float = 20) -> Stall:
    """Lets the window live until something holds; the longest that it did not answer meanwhile."""
    end, longest = time.perf_counter() + seconds, Stall(0, 0)
    while not until():
        if time.perf_counter() > end:
            raise TimeoutError("it did not happen")
        longest = longest.or_longer(Stall.of(QApplication.processEvents))
        time.sleep(0.0002)
    return longest


def rest(seconds: float) -> None:
    """Lets the window live for a while."""
    loop = QEventLoop()  # it sleeps where nothing happens, as the app does
    QTimer.singleShot(round(seconds * 1000), loop, loop.quit)
    loop.exec()


def tick(window: Window) -> dict[str, float]:
    """From a press until the row answers; from the release until it is on disk, drawn, and on the screen.

    A commit of one row by SQLite alone, as durable, goes before each: that much the disk takes by itself.
    What lies between drawn and shown is the X server's, and of whom else it waits for.
    `work` is the window's processor time until the row is drawn, and `busy` until all is, strip and sum, too.
    """
    tray = Tray(window.journal, window.settings)  # it listens, too
    tray.show()
    rows = [row for row in window.today.list.rows if row.visibleRegion().boundingRect() == row.rect()]
    watcher, floor = Watcher(), _one_table(window.home / "floor.db")
    sign, disk, pixels, shown, commits, work, busy = [], [], [], [], [], [], []
    for number in range(TICKS):
        row = rows[number % len(rows)]
        rest(SETTLED)
        begun = time.perf_counter()
        floor.execute_sql("INSERT INTO row VALUES (?)", (number,))
        commits.append(ms(begun))
        middle = row.height() // 2
        watcher.look(row.mapToGlobal(QPoint(0, middle)), CIRCLE)
        begun = time.perf_counter()
        QTest.mousePress(row, Qt.MouseButton.LeftButton)
        sign.append((watcher.seen() - begun) * 1000)
        rest(PRESSED)
        drawn = Drawn(row)
        watcher.look(row.mapToGlobal(QPoint(row.width() - ASIDE, middle)), ASIDE - CIRCLE)
        begun, worked = time.perf_counter(), time.thread_time()
        QTest.mouseRelease(row, Qt.MouseButton.LeftButton)
        busy.append((time.thread_time() - worked) * 1000)
        drawn.at_least_now()
        work.append((drawn.worked - worked) * 1000)
        pixels.append((drawn.at - begun) * 1000)
        shown.append((watcher.seen() - begun) * 1000)
        disk.append((window.committed - begun) * 1000)
    watcher.close()
    floor.close()
    tray.close()
    apart = [whole - commit for whole, commit in zip(pixels, commits, strict=True)]
    return {
        "commit": median(commits),
        "commit_p95": quantiles(commits, n=20)[-1],
        "sign": median(sign),
        "sign_p95": quantiles(sign, n=20)[-1],
        "disk": median(disk),
        "pixels": median(pixels),
        "p95": quantiles(pixels, n=20)[-1],
        "apart": median(apart),
        "shown": median(shown),
        "work": median(work),
        "busy": median(busy),
    }


class Drawn:
    """When a row was first painted to the end, and what the window had worked until then."""

    def __init__(self, row: Any) -> None:
        self.at = self.worked = 0.0
        self._row, self._repaint = row, row.repaint
        row.repaint = self._on_repaint

    def at_least_now(self) -> None:
        """Whatever the click called for has been painted when it is over."""
        del self._row.repaint
        if not self.at:
            self._tell()

    def _on_repaint(self) -> None:
        self._repaint()
        self._tell()

    def _tell(self) -> None:
        self.at, self.worked = time.perf_counter(), time.thread_time()


def _one_table(file: Path) -> SqliteDatabase:
    file.unlink(missing_ok=True)
    file.touch()
    floor = connect(file)
    floor.execute_sql("CREATE TABLE row (number INTEGER)")
    return floor


def evidence(window: Window) -> dict[str, float]:
    """The first opening, redraws, and the memory before, after, and once the window has been hidden."""
    rest(1.5)
    before, worked, begun = memory(os.getpid()), cost(os.getpid()).cpu_ms, time.perf_counter()
    opening = Stall.of(lambda: window.lead_to(EVIDENCE))
    longest = opening.or_longer(turn(lambda: EVIDENCE in window.fittings.shelf))
    page = window.page(EVIDENCE)
    charts = [card.chart for card in page.cards]  # type: ignore[attr-defined]
    longest = longest.or_longer(turn(lambda: all(chart.drawn for chart in charts)))
    shown, worked = ms(begun), cost(os.getpid()).cpu_ms - worked
    rest(1)
    again = median(_again(window, charts, number) for number in range(AGAIN))
    choice, switches, stalls = page._choice, [], []  # type: ignore[attr-defined]
    for number in range(SWITCHES):
        redrawn = _drawn_anew(charts)
        begun, index = time.perf_counter(), number % 2 + 1
        switch = Stall.of(lambda index=index: choice.setCurrentIndex(index))  # type: ignore[misc]
        stalls.append(switch.or_longer(turn(redrawn)))
        switches.append(ms(begun))
        rest(0.1)
    return {
        "longest": longest.wait,
        "longest_work": longest.work,
        "shown": shown,
        "shown_work": worked,
        "again": again,
        "redraw": median(stall.wait for stall in stalls),
        "redraw_work": median(stall.work for stall in stalls),
        "redrawn": median(switches),
        "pss_before": before,
        "pss_hidden": _hidden(window),
    }


def _drawn_anew(charts: list[Any]) -> Callable[[], bool]:
    """Whether each of these charts has had another drawing since."""
    before = [chart._image.cacheKey() for chart in charts]
    return lambda: all(chart._image.cacheKey() != key for chart, key in zip(charts, before, strict=True))


def _again(window: Window, charts: list[Any], number: int) -> float:
    """Another opening, while the artist is there and something was kept since: until the charts show it."""
    window.go(TODAY)
    row = window.today.list.rows[number]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    rest(SETTLED)
    begun, anew = time.perf_counter(), _drawn_anew(charts)
    window.go(EVIDENCE)
    turn(anew)
    return ms(begun)


def _hidden(window: Window) -> float:
    """The memory once the window is hidden and the minute is over after which the artist goes."""
    window.hide()
    page = window.page(EVIDENCE)
    page._studio._rest.start(0)  # type: ignore[attr-defined]
    rest(2)
    return memory(os.getpid())


def wizard(window: Window) -> dict[str, float]:
    """From a key to the page that answers it, in the first question."""
    from microwins.ui.wizard.goal_edit import GoalEdit

    window.wizard.open()
    rest(0.5)
    keys = []
    for goal in GOALS:
        line = next(each for each in window.findChildren(GoalEdit) if each.isVisible())
        line.setFocus()
        line.clear()
        rest(0.1)
        for letter in goal:
            begun = time.perf_counter()
            QTest.keyClicks(line, letter)
            QApplication.processEvents()
            keys.append(ms(begun))
    return {"key": median(keys), "p95": quantiles(keys, n=20)[-1]}


@contextmanager
def opened(home: Path) -> Iterator[Window]:
    """The app's window on a real file, on a real screen."""
    with Store(home) as store:
        journal, settings = Journal(store, now), Settings(home)
        journal.changed.connect(lambda _: setattr(window, "committed", time.perf_counter()))
        with Theme.sheet_last():
            window = Window(journal, settings, chart_cache(home))
            window.journal, window.settings, window.home = journal, settings, home
        window.go(TODAY)
        window.show()
        rest(0.5)
        try:
            yield window
        finally:
            window.let_go()
            window.close()


MEASURES = {"tick": tick, "evidence": evidence, "wizard": wizard}


def main(home: str, what: str) -> None:
    app = QApplication(["microwins", *STYLE])
    with opened(Path(home)) as window:
        print(json.dumps(MEASURES[what](window)))  # noqa: T201
    app.quit()


if __name__ == "__main__":
    main(*sys.argv[1:])
