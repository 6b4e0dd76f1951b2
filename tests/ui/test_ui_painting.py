"""What is on the screen, pixel by pixel where it matters: marks, rings, glow, and a change of theme."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QEnterEvent, QIcon, QImage
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.journal import Journal
from microwins.ui.announce import announce
from microwins.ui.drawing import Paragraph
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import Theme
from microwins.ui.today import TodayPage
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.empty import SmallStairs
from microwins.ui.widgets.focus import FocusRing
from microwins.ui.widgets.top_stairs import TopStairs

Build = Callable[[], TodayPage]
LEFT_OF_TICK = QPoint(-9, 0)  # from a circle's centre: inside the disc, beside the tick


def pixel(widget: QWidget, spot: QPoint) -> str:
    """The colour on the screen at `spot` of `widget`."""
    window = widget.window()
    return window.grab().toImage().pixelColor(widget.mapTo(window, spot)).name().upper()


def token(name: str) -> str:
    return Theme.current().tokens.color(name).name().upper()


def circle(row: QWidget) -> QPoint:
    return QPoint(34, row.height() // 2)


def enter(widget: QWidget) -> None:
    """The mouse comes over `widget`."""
    spot = QPointF(3, 3)
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    QApplication.sendEvent(widget, QEnterEvent(spot, spot, widget.mapToGlobal(spot)))


def leave(widget: QWidget) -> None:
    widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(widget, QEvent(QEvent.Type.Leave))


def test_the_circle_is_hollow_then_full_then_a_moon(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    win_id = adopt()
    page = today_page()
    row = page.list.rows[0]
    spot = circle(row) + LEFT_OF_TICK
    assert pixel(row, spot) == token("surface")
    row.click()
    assert pixel(row, spot) == token("accent")
    journal.rest(win_id)
    assert pixel(row, spot) == token("heat0")


def test_the_bar_is_honey_while_it_glows(today_page: Build, adopt: Adopt) -> None:
    adopt()
    page = today_page()
    spot = QPoint(page.bar.width() // 2, 8)
    assert pixel(page.bar, spot) == token("surface")
    page.list.rows[0].click()
    assert pixel(page.bar, spot) == token("honey_soft")
    page.bar.dim()
    assert pixel(page.bar, spot) == token("surface")


def test_a_row_shows_the_focus_of_the_keyboard_and_not_of_the_mouse(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt(), adopt()
    page = today_page()
    row = page.list.rows[0]
    edge = QPoint(4, row.height() // 2)
    row.setFocus(Qt.FocusReason.MouseFocusReason)
    assert pixel(row, edge) == token("surface")
    page.list.rows[1].setFocus()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert pixel(row, edge) == token("focus")
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert pixel(row, edge) == token("surface")


def test_the_ring_stands_clear_of_a_button_and_goes_with_the_focus(
    main_window: Callable[[], MainWindow],
) -> None:
    window = main_window()
    button = window.today.empty.button
    window.sidebar.items["today"].setFocus(Qt.FocusReason.MouseFocusReason)
    assert button._ring is None
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = button._ring
    assert isinstance(ring, FocusRing)
    assert ring.isVisible()
    around = button.rect().translated(button.mapTo(window, QPoint(0, 0)))
    shown = ring.rect().translated(ring.mapTo(window, QPoint(0, 0)))
    assert shown == around.adjusted(-4, -4, 4, 4)
    window.resize(window.width() - 100, window.height() - 60)
    QApplication.processEvents()
    around = button.rect().translated(button.mapTo(window, QPoint(0, 0)))
    assert ring.rect().translated(ring.mapTo(window, QPoint(0, 0))) == around.adjusted(-4, -4, 4, 4)
    window.sidebar.items["today"].setFocus(Qt.FocusReason.MouseFocusReason)
    assert ring.isHidden()


def test_a_ring_goes_when_its_control_goes(qtbot: QtBot) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    home.resize(200, 200)
    inner = QWidget(home)
    inner.setGeometry(50, 50, 60, 42)
    button = Button("OK", parent=inner)
    button.resize(button.sizeHint())
    home.show()
    home.activateWindow()
    qtbot.waitUntil(home.isActiveWindow)
    button.clearFocus()  # as the first control it has the focus already, from the window
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = button._ring
    assert ring is not None
    assert ring.parentWidget() is home  # it needs more room than its control's parent has
    with qtbot.waitSignal(ring.destroyed):
        inner.deleteLater()


def test_a_ring_scrolls_with_its_control_and_stays_inside(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    content = QWidget()
    content.setFixedSize(300, 900)
    inner = QWidget(content)
    inner.setGeometry(20, 0, 200, 60)
    button = Button("Back", parent=inner)
    button.setGeometry(0, 0, 90, 42)
    area.setWidget(content)
    area.resize(320, 300)
    with qtbot.waitExposed(area):
        area.show()
    area.activateWindow()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    ring = button._ring

    def apart() -> QPoint:
        return ring.mapToGlobal(QPoint(0, 0)) - button.mapToGlobal(QPoint(0, 0))

    assert content.isAncestorOf(ring)
    assert apart() == QPoint(-4, -4)
    area.verticalScrollBar().setValue(40)
    assert apart() == QPoint(-4, -4)
    inner.move(40, 120)
    assert apart() == QPoint(-4, -4)
    button.clearFocus()
    assert ring.isHidden()
    inner.move(60, 130)  # nothing listens any more


def test_a_theme_repaints_what_is_open(main_window: Callable[[], MainWindow], adopt: Adopt) -> None:
    adopt()
    window = main_window()
    corner, beside = QPoint(5, 5), QPoint(window.width() - 5, window.height() // 2)
    assert (pixel(window, corner), pixel(window, beside)) == (token("side"), token("bg"))
    light = token("bg")
    Theme.current().apply("dark", less_motion=True, contrast=False)
    QApplication.processEvents()
    assert (pixel(window, corner), pixel(window, beside)) == (token("side"), token("bg"))
    assert token("bg") != light
    assert window.today.header.title.palette().windowText().color().name().upper() == token("ink")


def test_larger_text_makes_rows_taller_at_once(today_page: Build, adopt: Adopt) -> None:
    adopt()
    page = today_page()
    before = page.list.rows[0].height()
    Theme.current().apply("light", 150, less_motion=True, contrast=False)
    QApplication.processEvents()
    assert page.list.rows[0].height() > before == 76


@pytest.mark.parametrize("kind", Kind)
def test_a_button_answers_the_mouse(qtbot: QtBot, kind: Kind) -> None:
    button = Button("Resize a goal", kind, icon="stairs", chip="Ctrl N")
    qtbot.addWidget(button)
    quiet = button.grab().toImage()
    enter(button)
    assert button.grab().toImage() != quiet
    leave(button)
    assert button.grab().toImage() == quiet
    button.setEnabled(False)
    enter(button)
    pale = button.grab().toImage()
    leave(button)
    assert button.grab().toImage() == pale


def test_icon_buttons_days_and_entries_answer_the_mouse(
    main_window: Callable[[], MainWindow], adopt: Adopt
) -> None:
    adopt()
    window = main_window()
    page = window.today
    for widget in (
        window.sidebar.items["evidence"],
        page.header.earlier,
        page.header.strip.days[0],
        page.list.rows[0],
    ):
        quiet = widget.grab().toImage()
        enter(widget)
        assert widget.grab().toImage() != quiet, widget
        leave(widget)
        assert widget.grab().toImage() == quiet, widget


def test_a_disabled_icon_button_stays_still(qtbot: QtBot) -> None:
    button = IconButton("plus", "One more")
    qtbot.addWidget(button)
    button.setEnabled(False)
    still = button.grab().toImage()
    enter(button)
    assert button.grab().toImage() == still


def test_the_moment_of_keeping_is_one_fill_and_one_ring(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt()
    page = today_page()
    Theme.current().apply("light", less_motion=False, contrast=False)
    row = page.list.rows[0]
    around = circle(row) + QPoint(0, 19)
    row.click()
    assert row.circle.moving
    assert pixel(row, around) != token("surface")
    qtbot.waitUntil(lambda: not row.circle.moving, timeout=3000)
    assert pixel(row, around) == token("surface")
    assert pixel(row, circle(row) + LEFT_OF_TICK) == token("accent")


def test_the_stairs_show_you_before_the_first_step_or_on_the_last(qtbot: QtBot) -> None:
    ground, top = SmallStairs(), SmallStairs(on_top=True)
    for stairs in (ground, top):
        qtbot.addWidget(stairs)
        stairs.resize(stairs.sizeHint())
    assert pixel(ground, QPoint(26, ground.height() - 14)) == token("honey")
    assert pixel(top, QPoint(26, top.height() - 14)) != token("honey")
    assert pixel(top, QPoint(255, 16)) == token("honey")


def test_the_dot_walks_to_the_top_and_stays(qtbot: QtBot) -> None:
    stairs = TopStairs()
    qtbot.addWidget(stairs)
    stairs.resize(stairs.sizeHint())
    arrived = stairs.grab().toImage()
    stairs.arrive()
    assert stairs.grab().toImage() == arrived  # less motion: it is there
    Theme.current().apply("light", less_motion=False, contrast=False)
    stairs.arrive()
    assert stairs.grab().toImage() != arrived
    qtbot.waitUntil(lambda: stairs.grab().toImage() == arrived, timeout=3000)


def test_an_icon_is_drawn_in_its_colour_and_sharp(qapp: QApplication) -> None:
    theme = Theme.current()
    pixmap = theme.pixmap("plus", token("clay"), 24, 2.0)
    assert pixmap.width() == 48
    assert pixmap.devicePixelRatio() == 2.0
    image: QImage = pixmap.toImage()
    assert image.pixelColor(24, 24).name().upper() == token("clay")
    assert image.pixelColor(2, 2) == QColor(0, 0, 0, 0)
    assert isinstance(theme.icon("plus"), QIcon)
    assert theme.pixmap("plus", token("clay"), 24, 2.0) is pixmap  # drawn once
    assert not theme.app_icon().isNull()


def test_a_paragraph_grows_as_it_gets_narrower(qapp: QApplication) -> None:
    text = Paragraph("Put my walking shoes on and step outside", Theme.current().font(16))
    one_line = text.height(1000)
    assert one_line == pytest.approx(16 * 1.35, abs=1.5)
    assert text.height(120) > 2 * one_line
    unbroken = Paragraph("x" * 200, Theme.current().font(16))
    assert unbroken.height(200) > 5 * one_line
    assert Paragraph("", Theme.current().font(16)).height(100) > 0


def test_announcing_needs_a_listener(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    announce(widget, "Nobody listens")
    QAccessible.setActive(True)
    try:
        announce(widget, "143 promises kept.")
        announce(widget, "")
    finally:
        QAccessible.setActive(False)
