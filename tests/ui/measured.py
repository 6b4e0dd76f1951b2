"""Measures a window: what is clipped, what lies outside it or over something else."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)


def seen(window: QWidget) -> Iterator[QWidget]:
    """Every widget that is shown, the window's own first."""
    for widget in window.findChildren(QWidget):
        if widget.isVisible() and widget.width() > 0:
            yield widget


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def clipped(window: QWidget) -> list[tuple[str, object, object]]:
    """Labels and buttons with less room than their words need: the words, the size, what is needed."""
    found: list[tuple[str, object, object]] = []
    for widget in seen(window):
        if isinstance(widget, QLabel) and widget.text():
            words, tall = widget.text(), widget.wordWrap()
        elif isinstance(widget, QAbstractButton) and not isinstance(widget.parent(), QLineEdit):
            words, tall = widget.accessibleName() or widget.text(), widget.hasHeightForWidth()
        else:
            continue
        needed = widget.heightForWidth(widget.width()) if tall else widget.sizeHint().height()
        if widget.height() < needed:
            found.append((words, widget.size(), needed))
        if not tall and widget.width() < widget.sizeHint().width():
            found.append((words, widget.size(), widget.sizeHint()))
    return found


def misplaced(window: QWidget) -> list[tuple[object, object]]:
    """Controls and labels that reach beyond the window, or over a neighbour of the same parent."""
    controls = [
        widget
        for widget in seen(window)
        if isinstance(widget, QAbstractButton | QAbstractSpinBox | QComboBox | QLineEdit | QLabel)
        and not isinstance(widget.parent(), QAbstractSpinBox)
    ]
    found: list[tuple[object, object]] = []
    for at, one in enumerate(controls):
        box = place(one, window)
        if box.left() < 0 or box.right() >= window.width():
            found.append((one, box))
        beside = (other for other in controls[at + 1 :] if other.parent() is one.parent())
        found += [(one, other) for other in beside if box.intersects(place(other, window))]
    return found
