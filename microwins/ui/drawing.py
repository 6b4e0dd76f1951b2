"""What self-painting widgets share: line icons in any colour, and boxes that follow the reading direction."""

from functools import cache

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPixmap, QTextLayout, QTextOption
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget

from microwins.shipped import FOLDER


@cache
def _source(name: str) -> bytes:
    return (FOLDER / "icons" / f"{name}.svg").read_bytes()


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


def fill(painter: QPainter, box: QRect | QRectF, color: QColor) -> None:
    """What `fillRect` does; for a colour, PySide6 makes all gradients ready there, which have 169 names."""
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    painter.drawRect(box)
    painter.restore()


def visual(widget: QWidget, box: QRectF) -> QRectF:
    """`box`, thought left to right, where it belongs in the reading direction of `widget`."""
    if widget.layoutDirection() == Qt.LayoutDirection.LeftToRight:
        return box
    return QRectF(widget.width() - box.right(), box.y(), box.width(), box.height())


_OTHER_WAY = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}


def directed(widget: QWidget, icon: str) -> str:
    """The icon that points the way `icon` does where one reads from the left."""
    return _OTHER_WAY.get(icon, icon) if widget.isRightToLeft() else icon


class Paragraph:
    """Plain text that wraps, anywhere if a word is too long, measured before it is painted."""

    def __init__(self, text: str, font: QFont) -> None:
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._leading = QFontMetricsF(font).height() * 0.12  # with Inter's own 1.21 a line height of 1.35
        self._width, self._height = -1.0, 0.0
        self._rtl: bool | None = None  # the side on which it is laid out

    def height(self, width: float) -> float:
        """How tall the text is at `width`, in logical pixels."""
        if width == self._width:
            return self._height
        self._width, y = width, 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            line.setPosition(QPointF(0, y + self._leading / 2))
            y += line.height() + self._leading
        self._layout.endLayout()
        self._height = y
        return y

    def draw(self, painter: QPainter, box: QRectF, rtl: bool = False) -> None:
        """Paint in the painter's pen at the top of `box`, in lines as wide as it."""
        if rtl != self._rtl:
            self._rtl, self._width = rtl, -1.0
            option = self._layout.textOption()
            side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
            option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
            self._layout.setTextOption(option)
        self.height(box.width())
        self._layout.draw(painter, box.topLeft())
