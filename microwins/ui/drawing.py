"""Line icons from `resources/icons`, drawn in any colour at any pixel ratio."""

from functools import cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer


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
