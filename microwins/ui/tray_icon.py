"""The tray's picture: three stairs and a dot, drawn sharp at every size a panel asks for.

waiting   the dot stands before the first step
top       the dot stands on the last step: everything kept, or a day of rest
paused    the outline of the stairs, no dot
"""

from enum import StrEnum

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from microwins.ui.tokens import DARK, LIGHT, Tokens

SIZES = (16, 22, 24, 32, 48)

_GRID = 24.0  # the drawing is made on a grid of 24, then set on whole pixels
_STAIRS = ((2, 22), (2, 17), (8.5, 17), (8.5, 13), (15, 13), (15, 9), (22, 9), (22, 22))
_RADIUS, _GAP = 3.2, 1.0  # of the dot, and of the clear ring that keeps it apart from the stairs
_BEFORE, _ON_TOP = (4.4, 12.4), (18.5, 4.6)  # the dot's middle
_STROKE = 1.75


class State(StrEnum):
    """What the icon says at a glance."""

    WAITING = "waiting"
    TOP = "top"
    PAUSED = "paused"


def tray_icon(state: State, dark_panel: bool) -> QIcon:
    """The icon for a panel that is dark or light, as pixmaps of every size in `SIZES`."""
    icon = QIcon()
    for size in SIZES:
        icon.addPixmap(draw(state, size, DARK if dark_panel else LIGHT))
    return icon


def draw(state: State, size: int, tokens: Tokens) -> QPixmap:
    """The drawing at `size` pixels square, in the ink of `tokens`."""
    scale = size / _GRID
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    # On a panel of the other lightness than the system told, a hair of the opposite colour keeps it legible.
    halo = QPen(tokens.color("surface", 0.5), max(1.0, scale))
    halo.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if state is State.PAUSED:
        width = max(1, round(_STROKE * scale))
        outline = _stairs(scale, width / 2)
        halo.setWidthF(width + 2 * halo.widthF())
        _shape(painter, outline, Qt.GlobalColor.transparent, halo)
        pen = QPen(QColor(tokens.ink), width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        _shape(painter, outline, Qt.GlobalColor.transparent, pen)
    else:
        stairs = _stairs(scale, 0)
        _shape(painter, stairs, Qt.GlobalColor.transparent, halo)
        _shape(painter, stairs, QColor(tokens.ink), QPen(Qt.PenStyle.NoPen))
        x, y = _BEFORE if state is State.WAITING else _ON_TOP
        middle, radius = QPointF(x * scale, y * scale), _RADIUS * scale
        gap = max(1.0, _GAP * scale)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.drawEllipse(middle, radius + gap, radius + gap)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setBrush(QColor(tokens.honey))
        painter.drawEllipse(middle, radius, radius)
    painter.end()
    return pixmap


def _stairs(scale: float, inset: float) -> QPolygonF:
    """The stairs on whole pixels; `inset` in pixels leaves room for a line as wide as twice that."""
    right, bottom = _STAIRS[-1]
    points = []
    for x, y in _STAIRS:
        dx = inset if x < right else -inset
        dy = -inset if y == bottom else inset
        points.append(QPointF(round(x * scale) + dx, round(y * scale) + dy))
    return QPolygonF(points)


def _shape(painter: QPainter, shape: QPolygonF, fill: QColor | Qt.GlobalColor, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(QColor(fill))
    painter.drawPolygon(shape)
