"""How far a page keeps from its edges, so that every page begins on the same line."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QWidget

from microwins.ui.theme import Space, Theme

SIDE, TOP = 56, 40
NARROW_SIDE, NARROW = Space.XL, 760  # and the width of a page below which its margins shrink
_WIDEST = 960  # a page's content at a text size of 100 %; beyond that it stands in the middle


def side_of(width: int) -> int:
    """The margin at each side of a page `width` logical pixels wide."""
    if width < NARROW:
        return int(NARROW_SIDE)
    return max(SIDE, (width - Theme.current().px(_WIDEST)) // 2)


def top_of(width: int) -> int:
    """The margin above a page `width` logical pixels wide."""
    return TOP if width >= NARROW else int(Space.XL)


def give_margins(inside: QLayout | QWidget, start: int, top: int, end: int, bottom: int) -> None:
    """Margins in logical pixels that are mirrored where one reads from the right; Qt's own are not."""
    left, right = (end, start) if QGuiApplication.isRightToLeft() else (start, end)
    inside.setContentsMargins(left, top, right, bottom)
