"""The check circle: hollow, filling, kept, resting; and the one honey ring that says "just now".

Shared by the rows of Today and the week strip, so a promise looks kept the same way everywhere.
"""

from __future__ import annotations

from enum import Enum, auto
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from microwins.ui.theme import Motion, Theme
from microwins.ui.widgets.movement import movement, under_way

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

CHECK = 28  # diameter of a row's circle, logical pixels
RING = 24  # outer radius of the honey ring's halo


class Mark(Enum):
    """What a circle says."""

    OPEN = auto()
    KEPT = auto()
    REST = auto()
    UNSAVED = auto()  # wished, and not on disk yet: a tick without its fill


def paint_circle(
    painter: QPainter, center: QPointF, radius: float, fill: str, outline: str = "", width: float = 1.75
) -> None:
    """A circle of the token `fill` ("" for hollow); the outline stays inside `radius`."""
    tokens = Theme.current().tokens
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(tokens.color(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(tokens.color(outline), width) if outline else Qt.PenStyle.NoPen)
    inset = radius - width / 2 if outline else radius
    painter.drawEllipse(center, inset, inset)


def paint_tick(painter: QPainter, center: QPointF, radius: float, color: QColor, width: float) -> None:
    """A tick that fits a circle of `radius`."""
    path = QPainterPath(QPointF(center.x() - 0.36 * radius, center.y() + 0.03 * radius))
    path.lineTo(center.x() - 0.10 * radius, center.y() + 0.28 * radius)
    path.lineTo(center.x() + 0.38 * radius, center.y() - 0.26 * radius)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
    )
    painter.drawPath(path)


class CheckCircle:
    """The circle of one row and its two movements: the fill, and the ring round what was kept just now."""

    def __init__(self, row: QWidget) -> None:
        self._row = row
        self.mark = Mark.OPEN

    @cached_property
    def _fill(self) -> QVariantAnimation:
        return movement(self._row, "OutCubic", lambda _: self._on_moved())

    @cached_property
    def _ring(self) -> QVariantAnimation:
        return movement(self._row, "InOutQuad", lambda _: self._on_moved(), begin=1.0, end=0.0)

    def show(self, mark: Mark, *, just_now: bool = False) -> None:
        """Show `mark`; `just_now` lets it fill and wear the ring for a moment."""
        theme = Theme.current()
        self.mark = mark
        if self.moving:
            self._fill.stop()
            self._ring.stop()
        if just_now and mark is Mark.KEPT and theme.duration(Motion.FILL):
            self._fill.setDuration(theme.duration(Motion.FILL))
            self._fill.start()
            self._ring.setDuration(theme.duration(Motion.RING))
            self._ring.start()
        self._on_moved()

    @property
    def moving(self) -> bool:
        return under_way(self, "_fill") or under_way(self, "_ring")

    def hold(self, share: float) -> None:
        """Stand still at `share` (0 to 1) of the ring's fading, for a picture of it."""
        self.mark = Mark.KEPT
        self._ring.setDuration(1000)
        self._ring.start()
        self._ring.pause()
        self._ring.setCurrentTime(round(share * 1000))

    def paint(self, painter: QPainter, center: QPointF, hovered: bool, pressed: bool = False) -> None:
        """Paint at `center`, with room for RING around it.

        pressed: a finger is on it. It answers at once, and shows as kept when that is on disk.
        """
        tokens, radius = Theme.current().tokens, CHECK / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.mark is Mark.REST:
            paint_circle(painter, center, radius, "heat0")
            moon = Theme.current().pixmap("moon", tokens.ink2, 16, self._row.devicePixelRatioF())
            painter.drawPixmap(center - QPointF(8, 8), moon)
            return
        if under_way(self, "_ring"):
            strength = float(self._ring.currentValue())
            for at, width, alpha in ((RING - 2.5, 5, 0.3), (RING - 5, 2, 1.0)):
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(tokens.color("honey", alpha * strength), width))
                painter.drawEllipse(center, at, at)
        if self.mark is Mark.UNSAVED:
            paint_circle(painter, center, radius, "", "clay", 1.75)
            paint_tick(painter, center, radius, tokens.color("clay"), 2)
            return
        share = float(self._fill.currentValue()) if under_way(self, "_fill") else 1.0
        if self.mark is Mark.OPEN or share < 1:
            fill = "tint" if (hovered or pressed) and self.mark is Mark.OPEN else ""
            paint_circle(painter, center, radius, fill, "accent" if fill else "ctl", 3.5 if pressed else 1.75)
        if self.mark is Mark.KEPT:
            paint_circle(painter, center, radius * share, "accent_hover" if pressed else "accent")
            paint_tick(painter, center, radius, tokens.color("on_accent", share), 2)

    def _on_moved(self) -> None:
        self._row.update()
