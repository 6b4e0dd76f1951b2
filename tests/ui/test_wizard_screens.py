"""Every page of the wizard, measured: nothing is clipped, nothing overlaps, everything has a name."""

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QLabel, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from microwins.journal import Journal
from microwins.resizing import replies as say
from microwins.resizing.conversation import Page, State, answer, start, starting_small
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.theme import Theme
from microwins.ui.widgets.focus import FocusRing
from microwins.ui.wizard import Wizard
from microwins.ui.wizard.size_page import SizePage

GOAL = "I’ll study 5 hours daily from now on"


def tell(state: State, *said: say.Reply) -> State:
    for each in said:
        state = answer(state, each)
    return state


def stuck() -> State:
    rounds = [say.InTheWay(Obstacle.FORGET)] * MAX_ROUNDS
    return tell(start(GOAL), say.Next(), *rounds, say.Rated(2))


STATES: dict[str, Callable[[], State]] = {
    "empty": start,
    "tiny": starting_small,
    "say": lambda: start(GOAL),
    "compound": lambda: start("read more, exercise every day, save money and learn spanish"),
    "vague": lambda: start("be a better person"),
    "question": lambda: start("stop drinking"),
    "heavy": lambda: start("i want to kill myself"),
    "language": lambda: start("Я хочу каждый день читать"),
    "support": lambda: tell(start("i want to kill myself"), say.Next()),
    "size": lambda: tell(start(GOAL), say.Next(), say.Rated(8)),
    "too big": lambda: tell(start(GOAL), say.Next(), say.Rated(4)),
    "stuck": stuck,
    "place": lambda: tell(start(GOAL), say.Next(), say.Next()),
    "keep": lambda: tell(start("read more, exercise and save money"), say.Next(), say.Next(), say.Next()),
}
SIZES = {"window": QSize(1080, 720), "least": QSize(760, 560)}


@pytest.fixture(autouse=True)
def _theme(qapp: QApplication) -> Iterator[None]:
    yield
    Theme.current().apply("light")
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def wizard(qtbot: QtBot, home: Path) -> Iterator[Wizard]:
    store = Store(home)
    window = Wizard(Journal(store, lambda: datetime(2026, 3, 2, 12).astimezone()), Settings(home))
    qtbot.addWidget(window)
    yield window
    window.hide()
    store.close()


def shown(wizard: Wizard, state: State, size: QSize, qtbot: QtBot) -> list[QWidget]:
    """Every visible widget of the page and the frame, once the layout has come to rest."""
    wizard.resize(size)
    wizard.open(state)
    with qtbot.waitExposed(wizard):
        wizard.show()
    QApplication.processEvents()
    return [w for w in wizard.findChildren(QWidget) if w.isVisible() and not isinstance(w, FocusRing)]


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("size", SIZES)
def test_no_text_is_clipped(wizard: Wizard, qtbot: QtBot, size: str, percent: int):
    Theme.current().apply("light", percent, less_motion=True)
    for name, state in STATES.items():
        for widget in shown(wizard, state(), SIZES[size], qtbot):
            assert fits(widget), (name, widget.accessibleName() or widget)


def fits(widget: QWidget) -> bool:
    """Whether a widget has the room that its words need."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.height() >= widget.heightForWidth(widget.width()) - 1
        hint = widget.sizeHint()
        return widget.height() >= hint.height() - 1 and widget.width() >= hint.width() - 1
    if widget.hasHeightForWidth() and widget.layout() is None:
        return widget.height() >= widget.heightForWidth(widget.width()) - 1
    return True


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("size", SIZES)
def test_no_two_controls_overlap(
    wizard: Wizard, qtbot: QtBot, size: str, direction: Qt.LayoutDirection, qapp: QApplication
):
    Theme.current().apply("light", less_motion=True)
    qapp.setLayoutDirection(direction)
    for name, state in STATES.items():
        controls = [w for w in shown(wizard, state(), SIZES[size], qtbot) if takes_focus(w)]
        for one, other in combinations(controls, 2):
            if one.isAncestorOf(other) or other.isAncestorOf(one) or inside(one) != inside(other):
                continue
            named = (name, one.accessibleName(), other.accessibleName())
            assert not on_page(one).intersects(on_page(other)), named


def takes_focus(widget: QWidget) -> bool:
    scrolled = isinstance(widget.parent(), QAbstractScrollArea)
    return widget.focusPolicy() != Qt.FocusPolicy.NoFocus and not scrolled


def inside(widget: QWidget) -> QWidget | None:
    """The scrolled page that holds a widget: what is scrolled away lies under the frame, and may."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QAbstractScrollArea):
        above = above.parentWidget()
    return above


def on_page(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def test_everything_that_takes_the_focus_has_a_name(wizard: Wizard, qtbot: QtBot):
    for name, state in STATES.items():
        for widget in shown(wizard, state(), SIZES["window"], qtbot):
            if takes_focus(widget) and not isinstance(widget.parent(), QTimeEdit):
                assert widget.accessibleName(), (name, widget)


def test_tab_comes_round_without_a_trap(wizard: Wizard, qtbot: QtBot):
    for name, state in STATES.items():
        shown(wizard, state(), SIZES["window"], qtbot)
        begun, seen = QApplication.focusWidget(), []
        assert begun is not None, name
        for _ in range(80):
            now = QApplication.focusWidget()
            assert now is not None, name
            seen.append(now)
            qtbot.keyClick(now, Qt.Key.Key_Tab)
            if QApplication.focusWidget() is begun:
                break
        assert QApplication.focusWidget() is begun, name
        assert wizard.back in seen, name


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_every_page_draws_in_every_look(wizard: Wizard, qtbot: QtBot, look: str):
    Theme.current().apply("dark" if look == "dark" else "light", contrast=look == "contrast")
    tokens = Theme.current().tokens
    for name, state in STATES.items():
        shown(wizard, state(), SIZES["window"], qtbot)
        picture = wizard.grab().toImage()
        found = {picture.pixelColor(x, y).name() for x in range(0, 1080, 4) for y in range(0, 720, 4)}
        for token in ("ink", "surface"):
            assert tokens.color(token).name() in found, (name, token)


@pytest.mark.parametrize(("size", "percent"), [("window", 100), ("window", 150), ("least", 100)])
def test_the_staircase_its_sentence_and_its_buttons_are_in_sight(
    wizard: Wizard, qtbot: QtBot, size: str, percent: int
):
    Theme.current().apply("light", percent, less_motion=True)
    page = wizard.pages[Page.SIZE]
    assert isinstance(page, SizePage)
    for name in ("size", "too big", "stuck"):
        shown(wizard, STATES[name](), SIZES[size], qtbot)
        in_sight = (page.stairs, page.sentence, page.smaller)
        for control in in_sight:
            seen = control.visibleRegion().boundingRect()
            assert seen.height() >= control.height() * 0.9, (name, control)
        if (size, percent) == ("least", 100):
            ruler = page.sure.slider  # its numbers stand in the upper part
            assert ruler.visibleRegion().boundingRect().height() >= ruler.height() * 0.55, name
