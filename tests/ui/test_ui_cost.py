"""What a tick costs and what a start loads: counted, not timed, so that it doesn't flicker."""

import subprocess
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from ui_stage import THURSDAY, Adopt, Paints

from microwins.domain.rest import EVERYTHING, Rest
from microwins.journal import Journal
from microwins.ui.day_state import after_tick, read_day
from microwins.ui.today import TodayPage

START = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
app = QApplication(["microwins", "-style", "fusion"])
from microwins.ui.main_window import MainWindow
home = Path(sys.argv[1])
with Store(home) as store:
    journal = Journal(store, lambda: datetime.now().astimezone())
    window = MainWindow(journal, Settings(home), home / "charts")
    seen = []
    window.first_painted.connect(lambda: seen.extend(sys.modules))
    window.show()
    while not seen:
        app.processEvents()
print("\\n".join(seen))
"""


def test_a_tick_paints_its_row_and_no_other(today_page: Callable[[], TodayPage], adopt: Adopt) -> None:
    for _ in range(12):
        adopt()
    page = today_page()
    page.list.rows[0].click()  # from then on the bar has a number, and its height stays
    page.bar.dim()
    QApplication.processEvents()
    paints = Paints()
    for row in page.list.rows:
        row.installEventFilter(paints)
    page.list.rows[3].click()
    QApplication.processEvents()
    assert paints.count == {page.list.rows[3]: 1}


def test_a_tick_is_seen_before_the_window_counts_it(
    journal: Journal, today_page: Callable[[], TodayPage], adopt: Adopt
) -> None:
    """What is on disk is on the screen next; the strip, the bar and whoever else listens come after it."""
    adopt()
    page, order = today_page(), list[str]()
    journal.changed.connect(lambda _: order.append("told"))

    class Seen(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                order.append("bar" if watched is page.bar else "row")
            return False

    seen = Seen()
    for watched in (page.list.rows[0], page.bar):
        watched.installEventFilter(seen)
    page.list.rows[0].click()
    QApplication.processEvents()
    assert order[:2] == ["row", "told"]
    assert "bar" in order


def test_a_row_shares_its_ticks_with_no_other_and_arrows_still_lead_through_its_buttons(
    today_page: Callable[[], TodayPage], adopt: Adopt
) -> None:
    """Without a group of its own Qt looks through all buttons of the list whenever a tick is taken away."""
    adopt(), adopt("Put my shoes on")
    page = today_page()
    first, second = page.list.rows
    for row in (first, second):
        assert row.group().buttons() == [row]
    first.setFocus(Qt.FocusReason.TabFocusReason)
    way = []
    for _ in range(3):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Right)
        way.append(page.focusWidget())
    assert way == [first.leaf, first.more, second]
    QTest.keyClick(second, Qt.Key.Key_Left)
    assert page.focusWidget() is first.more
    first.click(), second.click()
    assert first.isChecked()
    assert second.isChecked()


def test_a_row_answers_the_finger_at_once_and_is_kept_when_that_is_on_disk(
    journal: Journal, today_page: Callable[[], TodayPage], adopt: Adopt
) -> None:
    """However slow the disk is, the press is seen; and nothing looks kept that isn't."""
    adopt()
    row = today_page().list.rows[0]
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    kept = row.grab().toImage()
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    rested = row.grab().toImage()
    QTest.mousePress(row, Qt.MouseButton.LeftButton)
    pressed = row.grab().toImage()
    assert pressed not in (rested, kept)
    assert journal.total() == 0
    QTest.mouseRelease(row, Qt.MouseButton.LeftButton, pos=QPoint(-9, -9))  # thought better of it
    assert row.grab().toImage() == rested
    QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert row.grab().toImage() == kept
    assert journal.total() == 1


@pytest.mark.parametrize("ago", [0, 1, 9])
@pytest.mark.parametrize("resting", [False, True])
def test_what_is_read_after_a_tick_is_what_a_look_at_the_whole_day_finds(
    journal: Journal, adopt: Adopt, ago: int, resting: bool
) -> None:
    wins = [adopt(), adopt("Put my shoes on"), adopt("Write one line")]
    day = THURSDAY - timedelta(days=ago)
    if resting:
        journal.rest_span(Rest(EVERYTHING, day, day))
    for wish in (journal.keep, journal.clear, journal.rest, journal.keep, journal.rest, journal.clear):
        for win_id in wins:
            before = read_day(journal, day, 0)
            assert wish(win_id, day)
            assert after_tick(journal, before, win_id) == read_day(journal, day, 0)


def test_a_tick_asks_as_much_of_a_long_list_as_of_a_short_one(
    journal: Journal, today_page: Callable[[], TodayPage], adopt: Adopt
) -> None:
    first = adopt()
    page, asked = today_page(), list[str]()
    page.list.rows[0].click()  # the very first has a card of its own
    steps, connection = [], journal._store.db.connection()
    for _ in range(2):
        journal.clear(first)
        asked.clear()
        connection.set_progress_handler(lambda: asked.append(""), 1)  # an instruction of SQLite's machine
        journal.keep(first)
        connection.set_progress_handler(None, 1)
        steps.append(len(asked))
        for _ in range(40):
            adopt()
        page.rebuild()
    assert steps[1] < steps[0] + 41 * 8, steps  # a few instructions for each where all are looked through


def test_the_first_paint_needs_no_charts_no_wizard_and_no_engine(tmp_path: Path) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(asked.stdout.split())
    heavy = {"matplotlib", "numpy", "asyncio", "importlib.metadata", "PySide6.QtDBus", "PySide6.QtNetwork"}
    assert loaded & heavy == set()
    late = ("microwins.resizing", "microwins.ui.wizard.", "microwins.ui.evidence", "microwins.ui.preferences")
    assert [name for name in loaded if name.startswith(late)] == []
    assert "microwins.ui.today" in loaded
