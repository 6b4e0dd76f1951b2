"""A real journal on a real file, with a clock that stands where a test puts it."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.win import EVERY_DAY, Plan, Rung
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import Theme
from microwins.ui.today import TodayPage


@pytest.fixture(autouse=True)
def _same_look(qapp: QApplication) -> Iterator[None]:
    """Every test begins with the light theme, without motion, in British English, left to right."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    yield
    QLocale.setDefault(before)


@pytest.fixture
def clock() -> Clock:
    clock = Clock(datetime.min)  # noqa: DTZ901
    clock.put(THURSDAY)
    return clock


@pytest.fixture
def journal(home: Path, clock: Clock, qapp: QApplication) -> Iterator[Journal]:
    with Store(home) as store:
        yield Journal(store, clock)


@pytest.fixture
def settings(home: Path, qapp: QApplication) -> Settings:
    settings = Settings(home)
    settings.first_weekday = 0
    return settings


@pytest.fixture
def adopt(journal: Journal) -> Adopt:
    """Put a promise on the list; answers its number."""

    def adopt(action: str = "Read one page", **more: object) -> int:
        given: dict[str, object] = {
            "dream": "Read a book a week",
            "area": "reading",
            "action": action,
            "anchor": "After dinner",
            "minutes": 5.0,
            "bad_day": "Open the book",
            "weekdays": EVERY_DAY,
            "rungs": (Rung("Read a chapter", 30), Rung(action, 5), Rung("Open the book", 1)),
        }
        win_id = journal.adopt(Plan(**(given | more)))  # type: ignore[arg-type]
        assert win_id is not None
        return win_id

    return adopt


@pytest.fixture
def keep_back(journal: Journal, clock: Clock) -> Callable[[int, range], None]:
    """Keep a promise on each of so many days ago."""

    def keep_back(win_id: int, days_ago: range) -> None:
        now = clock.now
        today = journal.today()
        for ago in days_ago:
            clock.put(today - timedelta(days=ago), 8)
            assert journal.keep(win_id)
        clock.now = now

    return keep_back


@pytest.fixture
def today_page(journal: Journal, settings: Settings, qtbot: QtBot) -> Callable[[], TodayPage]:
    """Build and show Today, after a test has prepared its journal."""

    def build() -> TodayPage:
        page = TodayPage(journal, settings)
        qtbot.addWidget(page)
        page.resize(868, 720)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return build


@pytest.fixture
def main_window(journal: Journal, settings: Settings, home: Path, qtbot: QtBot) -> Callable[[], MainWindow]:
    """Build and show the window, and wait until all of it is there."""

    def build() -> MainWindow:
        window = MainWindow(journal, settings, home / "charts")
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.completed):
            window.show()
        return window

    return build
