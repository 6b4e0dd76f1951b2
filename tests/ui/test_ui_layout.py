"""Every screen, measured: nothing clipped, nothing over something else, nothing to focus unnamed."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest
from measured import clipped, misplaced, place, seen
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QLabel,
    QScrollBar,
)
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt

from microwins.domain.win import Energy, Plan
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.main_window import MainWindow
from microwins.ui.places import ARCHIVE, SETTINGS, SHEET, TODAY
from microwins.ui.theme import TARGET, Theme
from microwins.ui.widgets.empty import EmptyState

LONG = "Sit by the window with a warm drink, put the phone in the drawer of the other room, and read " * 3
LISTS = ("first run", "open", "kept", "little", "past day", "thirty", "long")
SCREENS = (*LISTS, "settings", "archive", "sheet")
SIZES = {
    "least": (QSize(760, 560), 100),
    "usual": (QSize(1080, 720), 100),
    "large text": (QSize(1080, 720), 150),
    "least with large text": (QSize(760, 560), 150),
}


@pytest.fixture
def screen(
    journal: Journal, settings: Settings, home: Path, adopt: Adopt, qtbot: QtBot
) -> Callable[[str, QSize, int], MainWindow]:
    """Build a screen at a size of the window and of the text."""

    def build(name: str, size: QSize, percent: int) -> MainWindow:
        Theme.current().apply("light", percent, less_motion=True, contrast=False)
        ids = [adopt(f"Small promise number {n}") for n in range({"first run": 0, "thirty": 30}.get(name, 4))]
        if name == "long":
            journal.adopt(Plan(LONG, "reading", LONG[:490], LONG[:300], 10, "Sit down"))
        if name == "kept":
            journal.keep(ids[0])
            journal.rest(ids[1])
            journal.write_note(THURSDAY, LONG)
        if name == "sheet":
            journal.keep(ids[0])
            journal.adopt(Plan(LONG, "reading", LONG[:490], LONG[:300], 10, "Sit down"))
            journal.write_note(THURSDAY, LONG)
        if name == "little":
            journal.say_energy(THURSDAY, Energy.LITTLE)
        if name == "archive":
            journal.archive(ids[0])
            journal.keep_for_later([LONG])
        window = MainWindow(journal, settings, home / "charts")
        qtbot.addWidget(window, before_close_func=lambda _: window.let_go())
        if name in {"settings", "archive", "sheet"}:
            window.go({"settings": SETTINGS, "archive": ARCHIVE, "sheet": SHEET}[name])
        if name == "past day":
            window.today.header.strip.days[0].click()
        window.resize(size)
        with qtbot.waitExposed(window):
            window.show()
        for _ in range(3):
            QApplication.processEvents()
        return window

    return build


each_size = pytest.mark.parametrize("size", SIZES)
each_screen = pytest.mark.parametrize("name", SCREENS)

Screen = Callable[[str, QSize, int], MainWindow]


@each_size
@each_screen
def test_no_text_is_clipped(screen: Screen, name: str, size: str) -> None:
    assert clipped(screen(name, *SIZES[size])) == []


def test_an_empty_page_that_is_too_low_scrolls_instead_of_cutting_its_words(qtbot: QtBot) -> None:
    Theme.current().apply("light", 150, less_motion=True, contrast=False)
    empty = EmptyState(
        "One small promise is enough", LONG, "Resize a goal", link="Three tiny ones", aside="Bring"
    )
    qtbot.addWidget(empty)
    empty.resize(684, 360)
    with qtbot.waitExposed(empty):
        empty.show()
    assert empty.body.height() >= empty.body.heightForWidth(empty.body.width())
    assert empty.aside.height() >= empty.aside.sizeHint().height()
    assert place(empty.aside, empty).bottom() > empty.height()
    empty.link.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(empty.link, Qt.Key.Key_Tab)
    assert place(empty.aside, empty).bottom() <= empty.height()  # it came into sight with the focus


@each_size
@each_screen
def test_controls_lie_inside_the_window_and_not_over_each_other(screen: Screen, name: str, size: str) -> None:
    assert misplaced(screen(name, *SIZES[size])) == []


@each_screen
def test_everything_that_takes_the_focus_is_named(screen: Screen, name: str) -> None:
    window = screen(name, *SIZES["usual"])
    unnamed = [
        widget
        for widget in seen(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.accessibleName()
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]
    assert unnamed == []


@each_screen
def test_everything_that_can_be_clicked_is_large_enough(screen: Screen, name: str) -> None:
    window = screen(name, *SIZES["usual"])
    for widget in seen(window):
        if isinstance(widget, QAbstractButton):
            least = TARGET - 6 if "Segment" in type(widget).__name__ else TARGET
            assert widget.height() >= least, (widget.accessibleName(), widget.size())


@each_screen
def test_tab_goes_through_every_control_once_in_reading_order(screen: Screen, name: str) -> None:
    window = screen(name, *SIZES["usual"])
    window.activateWindow()
    window.sidebar.items["today"].setFocus(Qt.FocusReason.TabFocusReason)
    chain, widget = [], QApplication.focusWidget()
    while widget is not None and widget not in chain and len(chain) < 200:
        chain.append(widget)
        assert window.focusNextPrevChild(True)
        widget = QApplication.focusWidget()
    assert widget is chain[0], "the way leads back to where it began"
    for bar in window.findChildren(QScrollBar):  # each was scrolled into sight
        bar.setValue(0)
    ours = [w for w in chain if not window.sidebar.isAncestorOf(w)]
    rows = [place(w, window).center().y() for w in ours]
    # Within the height of a row, controls may stand in any order; below that, reading order holds.
    assert all(later >= earlier - 60 for earlier, later in pairwise(rows)), [
        (y, w.accessibleName()) for y, w in zip(rows, ours, strict=True)
    ]


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_rows_mirror_where_one_reads_from_the_right(
    screen: Screen, qapp: QApplication, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    window = screen("open", *SIZES["usual"])
    row = window.today.list.rows[0]
    at_the_right = row.more.geometry().center().x() > row.width() / 2
    assert at_the_right is (direction == Qt.LayoutDirection.LeftToRight)
    assert (window.sidebar.x() == 0) is (direction == Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize("width", [1080, 1920, 3840])
def test_a_wide_window_keeps_its_lines_readable_and_its_pages_in_line(screen: Screen, width: int) -> None:
    window = screen("open", QSize(width, 720), 100)
    shown = place(window.today.list, window)
    assert shown.width() <= 960
    assert place(window.today.bar, window).left() == shown.left()
    window.go(SETTINGS)
    QApplication.processEvents()
    title = next(t for t in window.page(SETTINGS).findChildren(QLabel) if t.text() == "Settings")
    assert place(title, window).left() == shown.left()


def test_a_row_that_gets_the_focus_is_scrolled_into_view(screen: Screen, qtbot: QtBot) -> None:
    window = screen("thirty", *SIZES["usual"])
    rows = window.today.list.rows
    rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    for row in rows[:-1]:
        qtbot.keyClick(row, Qt.Key.Key_Down)
    assert rows[-1].hasFocus()
    bar = place(window.today.bar, window)
    assert place(rows[-1], window).bottom() <= bar.top()


@pytest.mark.parametrize("name", ["open", "little"])
def test_on_a_low_page_the_head_scrolls_along_and_leaves_room_for_the_rest(
    screen: Screen, name: str, qtbot: QtBot
) -> None:
    window = screen(name, *SIZES["least with large text"])
    page = window.today
    for wanted in (page.foot.rest if name == "little" else page.foot.another, page.list.rows[0]):
        page.reveal(wanted)
        seen_part = wanted.visibleRegion().boundingRect()
        assert seen_part.height() == wanted.height(), wanted
    focus = [page.energy.findChildren(QAbstractButton)[0], page.list.rows[0]]
    assert place(focus[0], window).bottom() < place(focus[1], window).top()
    window.resize(SIZES["usual"][0])
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    for _ in range(3):
        QApplication.processEvents()
    page.reveal(page.list.rows[-1])
    assert page.header.visibleRegion().boundingRect().height() == page.header.height()  # it stays again


@pytest.mark.parametrize("seed", range(2))
def test_a_window_that_is_shaken_stays_whole(screen: Screen, seed: int) -> None:
    """Sizes of window and text, remarks and pages in any order, some before the layout came to rest."""
    dice = Random(seed)
    window = screen("kept", *SIZES["usual"])
    for number in range(60):
        match dice.randrange(5):
            case 0:
                window.resize(dice.randrange(760, 1400), dice.randrange(560, 1000))
            case 1:
                percent = dice.choice([100, 115, 130, 150])
                Theme.current().apply(dice.choice(["light", "dark"]), percent, True, False)
            case 2:
                window.notice.say(f"Remark {number}. " * dice.randrange(1, 9))
            case 3:
                window.notice.dismiss()
            case _:
                window.go(dice.choice([TODAY, SETTINGS, ARCHIVE]))
        if dice.random() < 0.5:
            QApplication.processEvents()
    window.go(TODAY)
    for _ in range(3):
        QApplication.processEvents()
    page = window.today
    assert page.header.isVisible()
    assert (page._scrolled.indexOf(page._head) < 0) != (page._full.indexOf(page._head) < 0)
    assert clipped(window) == []


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("name", ["open", "thirty"])
def test_the_list_stands_in_line_with_the_bar_with_and_without_a_scroll_bar(
    screen: Screen, qapp: QApplication, name: str, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    window = screen(name, *SIZES["usual"])
    listed, bar = place(window.today.list, window), place(window.today.bar, window)
    assert (listed.left(), listed.right()) == (bar.left(), bar.right())


@pytest.mark.parametrize("contrast", [False, True])
def test_nothing_scrolls_where_everything_has_room(screen: Screen, contrast: bool) -> None:
    window = screen("open", *SIZES["usual"])
    Theme.current().apply("light", 100, less_motion=True, contrast=contrast)
    for _ in range(3):
        QApplication.processEvents()
    bars = [bar for bar in window.today.findChildren(QScrollBar) if bar.isVisible()]
    assert bars == []
