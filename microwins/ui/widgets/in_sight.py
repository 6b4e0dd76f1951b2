"""Scrolls what the keyboard came to into sight. Not needed before the first paint."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

_ROUND = 16  # logical pixels that stay in sight round a control


def bring_into_sight(control: QWidget) -> None:
    """Scroll every area that holds a control until it is seen there."""
    above = control.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea) and (content := above.widget()) is not None:
            box = QRect(control.mapTo(content, QPoint(0, 0)), control.size())
            left, top = box.left(), box.top()
            above.ensureVisible(left, top + box.height(), 0, _ROUND)
            above.ensureVisible(left, top, 0, _ROUND)  # of what is taller than the page, its beginning
        above = above.parentWidget()
