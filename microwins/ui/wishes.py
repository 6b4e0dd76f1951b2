"""What a person can wish for a promise on Today: by menu, by key, and in which order."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from microwins.domain.win import Status
from microwins.ui.theme import Theme
from microwins.ui.words import common
from microwins.ui.words import today as words


class Wish(Enum):
    """A wish for one row. The row asks; Today takes it to the journal."""

    KEEP = auto()
    KEEP_SMALL = auto()
    CLEAR = auto()
    REST = auto()
    SMALLER = auto()
    BIGGER = auto()
    RESIZE = auto()
    EDIT = auto()
    UP = auto()
    DOWN = auto()
    ARCHIVE = auto()
    MENU = auto()


_NONE, _CTRL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
_ALT, _SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier

KEYS = {
    (Qt.Key.Key_R, _NONE): Wish.REST,
    (Qt.Key.Key_Down, _CTRL): Wish.SMALLER,
    (Qt.Key.Key_Up, _CTRL): Wish.BIGGER,
    (Qt.Key.Key_Down, _ALT): Wish.DOWN,
    (Qt.Key.Key_Up, _ALT): Wish.UP,
    (Qt.Key.Key_F2, _NONE): Wish.EDIT,
    (Qt.Key.Key_Menu, _NONE): Wish.MENU,
    (Qt.Key.Key_F10, _SHIFT): Wish.MENU,
}

_SHORTCUTS = {
    Wish.SMALLER: "Ctrl+Down",
    Wish.BIGGER: "Ctrl+Up",
    Wish.REST: "R",
    Wish.EDIT: "F2",
    Wish.UP: "Alt+Up",
    Wish.DOWN: "Alt+Down",
}


def menu_for(status: Status | None, parent: QWidget, *, is_today: bool, above: bool, below: bool) -> QMenu:
    """The menu of a row; each action's `data` is its Wish. `above` and `below`: whether it can move there."""
    menu = QMenu(parent)
    entries: list[tuple[Wish, str, str] | None] = [
        (Wish.SMALLER, common.make_it_smaller(), "arrow-down"),
        (Wish.BIGGER, common.a_little_bigger(), "arrow-up"),
        (Wish.RESIZE, words.another_size(), "stairs"),
        None,
    ]
    if status in {Status.KEPT, Status.SMALL, Status.REST}:
        entries.append((Wish.CLEAR, words.make_quiet(), "undo"))
    if status is not Status.SMALL:
        entries.append((Wish.KEEP_SMALL, words.keep_small(), "leaf"))
    if status is not Status.REST:
        entries.append((Wish.REST, words.rest_today(is_today), "moon"))
    entries += [None, (Wish.EDIT, words.edit(), "pencil")]
    if above:
        entries.append((Wish.UP, words.move_up(), "chevron-up"))
    if below:
        entries.append((Wish.DOWN, words.move_down(), "chevron-down"))
    entries += [None, (Wish.ARCHIVE, words.archive(), "archive")]
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        wish, label, icon = entry
        action = QAction(Theme.current().icon(icon), label, menu)
        action.setData(wish)
        if wish in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[wish]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the row
            action.setShortcutVisibleInContextMenu(True)
        menu.addAction(action)
    return menu
