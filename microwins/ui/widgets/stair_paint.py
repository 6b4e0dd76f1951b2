"""The shapes and colours of a staircase: a step, its shades, and the one lift asked for today."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from microwins.ui.theme import Radius, Theme
from microwins.ui.widgets.stair_layout import Tone


def fills(tone: Tone) -> tuple[QColor, QColor]:
    """The colour of a step and of its upper edge, which is a shade deeper."""
    tokens = Theme.current().tokens
    if tone is Tone.TODAY:
        return tokens.color("accent"), tokens.color("accent")
    shades = [
        tokens.color("stairs1"),
        *(tokens.color(name) for name in ("stairs1", "stairs2", "stairs3", "stairs4")),
    ]
    place = tone.value
    edge = _mixed(shades[1], tokens.color("accent"), 0.2) if place == 1 else shades[place - 1]
    return shades[place], edge


def _mixed(one: QColor, other: QColor, share: float) -> QColor:
    def mix(a: float, b: float) -> float:
        return a + (b - a) * share

    return QColor.fromRgbF(
        mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()), mix(one.blueF(), other.blueF())
    )


def step(box: QRectF, rises_right: bool) -> QPainterPath:
    """A step: square but for the outer upper corner, the one that is climbed over."""
    radius = float(Radius.CONTROL)
    path = QPainterPath()
    if rises_right:
        path.moveTo(box.bottomLeft())
        path.lineTo(box.left(), box.top() + radius)
        path.quadTo(box.topLeft(), QPointF(box.left() + radius, box.top()))
        path.lineTo(box.topRight())
        path.lineTo(box.bottomRight())
    else:
        path.moveTo(box.bottomRight())
        path.lineTo(box.right(), box.top() + radius)
        path.quadTo(box.topRight(), QPointF(box.right() - radius, box.top()))
        path.lineTo(box.topLeft())
        path.lineTo(box.bottomLeft())
    path.closeSubpath()
    return path


def paint_arc(painter: QPainter, start: QPointF, end: QPointF, color: QColor) -> None:
    """A dotted arc from above "you" to the step of today, with an arrow's head."""
    lift = max(60.0, start.y() - end.y())
    path = QPainterPath(start)
    inside = 2.0  # where the room above is low, the arc is flatter rather than cut
    first = QPointF(start.x() - 6, max(inside, start.y() - lift * 1.33))
    second = QPointF(start.x() + (end.x() - start.x()) * 0.53, max(inside, end.y() - 50))
    path.cubicTo(first, second, end)
    pen = QPen(color, 2, Qt.PenStyle.CustomDashLine, Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.6])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.save()
    painter.translate(end)
    painter.rotate(-path.angleAtPercent(0.98))
    painter.setPen(QPen(color, 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    painter.drawPolyline([QPointF(-9, -5), QPointF(0, 0), QPointF(-9, 5)])
    painter.restore()
