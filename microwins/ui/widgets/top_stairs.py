"""Three small steps and you: on the ground, or arrived at the top when everything is kept."""

from __future__ import annotations

from functools import cached_property
from math import pi, sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import Motion, Theme
from microwins.ui.widgets.movement import movement, under_way

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

_STEP, _RISE, _DOT = 10, 6, 4  # width and height of a step, radius of the dot, in logical pixels
_OVER = 7  # how far the dot keeps above a straight line
_WIDE, _TALL = 2 * _DOT + 2 + 3 * _STEP, 3 * _RISE + 2 * _DOT + 4


class TopStairs(QWidget):
    """A picture of what the sentence beside it says; screen readers pass over it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.update)

    @cached_property
    def _way(self) -> QVariantAnimation:
        return movement(self, "InOutCubic", lambda _: self.update())

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _TALL)

    def arrive(self) -> None:
        """Walk up once."""
        if duration := Theme.current().duration(Motion.STEP):
            self._way.setDuration(2 * duration)
            self._way.start()

    def hold(self, share: float) -> None:
        """Stand still at `share` (0 to 1) of the way, for a picture of it."""
        self._way.setDuration(1000)
        self._way.start()
        self._way.pause()
        self._way.setCurrentTime(round(share * 1000))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, ground = Theme.current().tokens, float(_TALL)
        walking = under_way(self, "_way")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent"))
        left = _WIDE - 3.0 * _STEP
        for number in range(3):
            height = (number + 1) * _RISE
            painter.drawRect(visual(self, QRectF(left + number * _STEP, ground - height, _STEP, height)))
        painter.setBrush(tokens.color("honey"))
        where = self._dot(float(self._way.currentValue()) if walking else 1.0)
        painter.drawEllipse(visual(self, QRectF(where.x(), where.y(), 0, 0)).topLeft(), _DOT, _DOT)
        painter.end()

    def _dot(self, share: float) -> QPointF:
        """Where the dot's centre is at `share` of the way: in an arc from the ground over every step."""
        x = _DOT + share * (_WIDE - _STEP / 2 - _DOT)
        return QPointF(x, _TALL - _DOT - share * 3 * _RISE - _OVER * sin(pi * share) - 1)
