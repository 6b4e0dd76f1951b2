"""What a person can wish for a promise on Today: by menu, by key, and in which order."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from microwins.domain.win import Status
from microwins.ui.theme import Theme
from microwins.ui.words import care, common
from microwins.ui.words import today as words


class Wish(Enum):
    """A wish for one row. The row asks; Today takes it to the journal."""

    KEEP = auto()
    KEEP_SMALL = auto()
    CLEAR = auto()
    REST = auto()
    REST_ON = auto()  # over days
    BACK = auto()  # from a rest over days
    TOO_BIG = auto()
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
    (Qt.Key.Key_R, _SHIFT): Wish.REST_ON,
    (Qt.Key.Key_T, _NONE): Wish.TOO_BIG,
    (Qt.Key.Key_Space, _SHIFT): Wish.KEEP_SMALL,
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
    Wish.REST_ON: "Shift+R",
    Wish.TOO_BIG: "T",
    Wish.KEEP_SMALL: "Shift+Space",
    Wish.EDIT: "F2",
    Wish.UP: "Alt+Up",
    Wish.DOWN: "Alt+Down",
}


def menu_for(
    status: Status | None,
    parent: QWidget,
    *,
    is_today: bool,
    above: bool,
    below: bool,
    in_rest: bool = False,
) -> QMenu:
    """The menu of a row; each action's `data` is its Wish. `above` and `below`: whether it can move there.

    in_rest: whether it rests over days, so that it can come back.
    """
    menu = QMenu(parent)
    entries = [
        *_about_size(status, is_today=is_today),
        None,
        *_about_today(status, is_today=is_today, in_rest=in_rest),
        None,
        (Wish.EDIT, words.edit(), "pencil"),
        *([(Wish.UP, words.move_up(), "chevron-up")] if above else []),
        *([(Wish.DOWN, words.move_down(), "chevron-down")] if below else []),
        None,
        (Wish.ARCHIVE, words.archive(), "archive"),
    ]
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


Entry = tuple[Wish, str, str]  # with its label and its icon


def _about_size(status: Status | None, *, is_today: bool) -> list[Entry]:
    sizes = [
        (Wish.SMALLER, common.make_it_smaller(), "arrow-down"),
        (Wish.BIGGER, common.a_little_bigger(), "arrow-up"),
        (Wish.RESIZE, words.another_size(), "stairs"),
    ]
    if is_today and status is None:
        return [(Wish.TOO_BIG, care.too_big(), "shrink"), *sizes]
    return sizes


def _about_today(status: Status | None, *, is_today: bool, in_rest: bool) -> list[Entry]:
    entries = []
    if in_rest:
        entries.append((Wish.BACK, care.back_from_rest(), "undo"))
    elif status is not None:
        entries.append((Wish.CLEAR, words.make_quiet(), "undo"))
    if status is not Status.SMALL:
        entries.append((Wish.KEEP_SMALL, words.keep_small(), "leaf"))
    if status is not Status.REST:
        entries.append((Wish.REST, words.rest_today(is_today), "moon"))
    if is_today and not in_rest:
        entries.append((Wish.REST_ON, care.rest_entry(), "calendar"))
    return entries
