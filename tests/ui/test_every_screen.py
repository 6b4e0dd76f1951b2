"""Every screen, state, dialog and menu of the gallery: named for who listens, and whole for who types."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from microwins import ui
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.calm import CalmScreen
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Theme
from microwins.ui.tray import Tray
from microwins.ui.widgets.form import FormPage
from microwins.ui.wizard.page import Page
from tests.open_scene import NAMES, open_scene

REACH = 6  # logical pixels round a control in which its ring is drawn
MOST = 400  # presses of a key until it has to come round
PARTS = 3  # of a date that is typed
LEAST = 24  # pixels of a ring: the shortest side of the least control


def parts(shown: QWidget) -> Iterator[QWidget]:
    """What is seen of a screen, the insides of spin boxes left out."""
    for widget in (shown, *shown.findChildren(QWidget)):
        if widget.isVisible() and not isinstance(widget.parent(), QAbstractSpinBox):
            yield widget


def takes_tab(widget: QWidget) -> bool:
    return widget.isEnabled() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def spoken(widget: QWidget) -> str:
    """What a screen reader calls it."""
    told = QAccessible.queryAccessibleInterface(widget)
    return (told.text(QAccessible.Text.Name) if told is not None else "") or widget.accessibleName()


def nameless(shown: QWidget) -> list[object]:
    if isinstance(shown, QMenu):
        return [each for each in shown.actions() if not each.isSeparator() and not each.text()]
    return [
        each
        for each in parts(shown)
        if (isinstance(each, QAbstractButton) or (takes_tab(each) and not each.isWindow()))
        and not spoken(each).strip()
    ]


def every_screen() -> set[type[QWidget]]:
    """Each dialog, page and screen that the app has."""
    for module in pkgutil.walk_packages(ui.__path__, "microwins.ui."):
        if ".charts." not in module.name:  # drawn in a process of its own
            importlib.import_module(module.name)
    found: set[type[QWidget]] = set()
    wanted: list[type[QWidget]] = [QDialog, FormPage, CalmScreen, Page]
    while wanted:
        for each in wanted.pop().__subclasses__():
            wanted.append(each)
            if each.__module__.startswith("microwins"):
                found.add(each)
    return found - {Sheet, FormPage, CalmScreen, Page}


@pytest.mark.timeout(300)
def test_every_control_of_every_screen_has_a_name(qapp: QApplication) -> None:
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    unnamed: dict[str, list[object]] = {}
    seen: set[type[QWidget]] = set()
    for name in NAMES:
        with open_scene(name) as shown:
            seen |= {type(each) for each in parts(shown)}
            if found := nameless(shown):
                unnamed[name] = [f"{each!r}" for each in found]
    assert unnamed == {}
    assert every_screen() - seen == set(), "no scene of the gallery shows these"


def test_every_entry_of_the_tray_has_a_name(journal: Journal, settings: Settings, adopt: object) -> None:
    adopt()  # type: ignore[operator]
    tray = Tray(journal, settings)
    tray.refresh()
    menus = [tray._menu, *(each.menu() for each in tray._menu.actions() if each.menu() is not None)]
    entries = [
        each for menu in menus for each in menu.actions() if not each.isSeparator() and each.isVisible()
    ]
    assert len(entries) > 6
    assert [each for each in entries if not each.text()] == []
    tray.close()


def walk(
    shown: QWidget, qtbot: QtBot, key: Qt.Key, at_each: Callable[[QWidget], object] = lambda _: None
) -> list[QWidget]:
    """Where the keyboard comes to, from where it is until it comes round."""
    way: list[QWidget] = []
    stood = 0
    for _ in range(MOST):
        now = QApplication.focusWidget()
        assert now is not None
        if way and now is way[-1] and len(way) > 1 and stood < PARTS:
            stood += 1  # within a date the key goes from the day to the month and the year first
        elif now in way:
            assert now is way[0], f"{now} keeps the keyboard from {way[0]}"
            return way
        else:
            way.append(now)
            stood = 1
            at_each(now)
        qtbot.keyClick(now, key)
    raise AssertionError(f"it never came round: {[(each, spoken(each)) for each in way]}")


def ring_pixels(shown: QWidget, control: QWidget) -> int:
    """How many pixels on and round a control have the colour of the focus."""
    box = QRect(control.mapTo(shown, QPoint(0, 0)), control.size()).adjusted(-REACH, -REACH, REACH, REACH)
    image = shown.grab(box.intersected(shown.rect())).toImage()
    focus = Theme.current().tokens.color("focus").rgb()
    return sum(image.pixel(x, y) == focus for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("name", NAMES)
def test_the_keyboard_comes_to_every_control_is_seen_there_and_goes_back_the_same_way(
    qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    with open_scene(name) as shown:
        if isinstance(shown, QMenu):  # the arrow keys go through it
            entries = [each for each in shown.actions() if not each.isSeparator()]
            reached = []
            for _ in entries:
                qtbot.keyClick(shown, Qt.Key.Key_Down)
                reached.append(shown.activeAction())
            assert set(reached) == set(entries)
            return
        controls = [each for each in parts(shown) if takes_tab(each) and not each.isWindow()]
        if not controls:  # something under way that can't be stopped: there is nothing to use
            assert shown.accessibleName() or shown.windowTitle()
            return
        if QApplication.focusWidget() not in controls:
            controls[0].setFocus(Qt.FocusReason.TabFocusReason)
        else:  # it may have come there by itself, and shows no ring then
            qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        unseen: list[object] = []

        def look(control: QWidget) -> None:
            QApplication.processEvents()
            if ring_pixels(shown, control) < LEAST:
                unseen.append((control, spoken(control)))

        forth = walk(shown, qtbot, Qt.Key.Key_Tab, look)
        back = walk(shown, qtbot, Qt.Key.Key_Backtab)
        passed_by = {each for each in parts(shown) if takes_tab(each) and not each.isWindow()} - set(forth)
        assert [(each, spoken(each)) for each in passed_by] == []
        assert back[1:] == forth[:0:-1]
        assert unseen == []
