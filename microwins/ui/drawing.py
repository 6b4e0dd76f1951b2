"""What self-painting widgets share: line icons in any colour, and boxes that follow the reading direction."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget


@cache
def _source(name: str) -> bytes:
    return files("microwins.resources").joinpath(f"icons/{name}.svg").read_bytes()


def draw_svg(name: str, color: str, size: int, ratio: float) -> QPixmap:
    """Icon `name`, `size` logical pixels square. A `color` of "" keeps the drawing's own colours."""
    source = _source(name)
    if color:
        source = source.replace(b"currentColor", QColor(color).name().encode())
    pixmap = QPixmap(round(size * ratio), round(size * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(pixmap.rect()))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap


def visual(widget: QWidget, box: QRectF) -> QRectF:
    """`box`, thought left to right, where it belongs in the reading direction of `widget`."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(widget.width() - box.right(), box.y(), box.width(), box.height())
