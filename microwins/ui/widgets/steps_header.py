"""The four markers at the top of the wizard: where we are, what is behind, what is still to come."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import MEDIUM, SEMIBOLD, Theme, Type
from microwins.ui.widgets.marks import paint_tick

_CIRCLE, _GAP, _BETWEEN = 10, 7, 23  # radius, circle to label, label to the next circle


class StepsHeader(QWidget):
    """Shows which of a few named steps is the present one; says it in words to screen readers."""

    def __init__(self, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels, self._at = tuple(labels), 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self._on_theme_changed)

    def show_step(self, at: int, text: str) -> None:
        """The step in hand, counted from 0; `text` says it in words."""
        self._at = at
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self._width(range(len(self._labels)))), Theme.current().px(40))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self._width((self._at,))), Theme.current().px(40))

    def paintEvent(self, _event: QPaintEvent) -> None:
        named: Sequence[int] = range(len(self._labels))
        if self._width(named) > self.width() + 1:  # where it is tight only the present step is named
            named = (self._at,)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = Theme.current().px(_CIRCLE)
        x = (self.width() - self._width(named)) / 2
        for number, label in enumerate(self._labels):
            self._paint_circle(painter, number, x + radius, radius)
            x += 2 * radius
            if number in named:
                x = self._paint_label(painter, number, label, x + _GAP)
            x += _BETWEEN
        painter.end()

    def _paint_circle(self, painter: QPainter, number: int, x: float, radius: float) -> None:
        theme = Theme.current()
        tokens, middle = theme.tokens, self.height() / 2
        spot = visual(self, QRectF(x, middle, 0, 0)).topLeft()
        if number < self._at:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("soft"))
            painter.drawEllipse(spot, radius, radius)
            paint_tick(painter, spot, radius * 0.85, tokens.color("on_soft"), 1.75)
            return
        here = number == self._at
        painter.setPen(Qt.PenStyle.NoPen if here else QPen(tokens.color("ctl"), 1.25))
        painter.setBrush(tokens.color("accent") if here else Qt.BrushStyle.NoBrush)
        inset = radius if here else radius - 0.6
        painter.drawEllipse(spot, inset, inset)
        painter.setFont(theme.font(Type.CAPTION, SEMIBOLD if here else MEDIUM))
        painter.setPen(tokens.color("on_accent" if here else "ink3"))
        box = QRectF(spot - QPointF(radius, radius), QPointF(spot.x() + radius, spot.y() + radius))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.locale().toString(number + 1))

    def _paint_label(self, painter: QPainter, number: int, label: str, x: float) -> float:
        """Write a label that begins at `x`; where it ends."""
        theme = Theme.current()
        here = number == self._at
        font = theme.font(Type.SMALL, SEMIBOLD if here else MEDIUM)
        width = QFontMetricsF(font).horizontalAdvance(label)
        painter.setFont(font)
        painter.setPen(theme.tokens.color("ink" if here else "ink3"))
        box = visual(self, QRectF(x, 0, width, self.height()))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), label)
        return x + width

    def _width(self, named: Sequence[int]) -> float:
        theme = Theme.current()
        total = len(self._labels) * 2.0 * theme.px(_CIRCLE) + (len(self._labels) - 1) * _BETWEEN
        for number in named:
            font = theme.font(Type.SMALL, SEMIBOLD if number == self._at else MEDIUM)
            total += _GAP + QFontMetricsF(font).horizontalAdvance(self._labels[number])
        return total

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
