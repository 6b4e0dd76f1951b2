"""An on-or-off setting: a check box drawn as a switch."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import TARGET, Theme
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.marks import paint_circle

_WIDE, _TALL = 44, 26


class Switch(Ringed, QCheckBox):
    """Called `name` by screen readers; its label stands beside it in the form."""

    def __init__(self, name: str, on: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setChecked(on)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.px(_WIDE) + 4, max(TARGET, theme.px(_TALL) + 4))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = Theme.current(), self.isChecked()
        tokens, wide, tall = theme.tokens, theme.px(_WIDE), theme.px(_TALL)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(2, (self.height() - tall) / 2, wide, tall).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(tokens.color("accent" if on else "sunken"))
        painter.setPen(tokens.color("accent" if on else "ctl"))
        painter.drawRoundedRect(track, tall / 2, tall / 2)
        middle = track.center().y()
        x = track.right() - tall / 2 if on else track.left() + tall / 2
        knob = visual(self, QRectF(x, middle, 0, 0)).topLeft()
        paint_circle(painter, QPointF(knob), theme.px(9 if on else 8), "on_accent" if on else "ctl")
        painter.end()
