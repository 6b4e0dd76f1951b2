"""The rounded paper that groups things."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from microwins.ui.theme import Radius, Theme


def paint_box(
    painter: QPainter, box: QRectF, fill: str, border: str = "line", radius: float = Radius.CARD
) -> None:
    """A rounded box inside `box`, filled with the token `fill`, outlined with the token `border`."""
    tokens = Theme.current().tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(tokens.color(border))
    painter.setBrush(tokens.color(fill))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, radius - 0.5)


class Card(QWidget):
    """A surface with a hairline border. Give it a layout like any widget."""

    def __init__(self, parent: QWidget | None = None, fill: str = "surface") -> None:
        super().__init__(parent)
        self._paper = fill
        Theme.current().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), self._paper)
        painter.end()
