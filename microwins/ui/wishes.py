"""What a person can wish for a promise on Today, and by which keys; `row_menu` offers the same."""

from enum import Enum, auto

from PySide6.QtCore import Qt


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
