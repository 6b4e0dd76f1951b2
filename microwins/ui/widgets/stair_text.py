"""The words on a step: its action in as many lines as fit, then its size."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import REGULAR, SEMIBOLD, Theme, Type
from microwins.ui.widgets.stair_layout import Block, Tone

_SIDE = 12


def wrapped(text: str, font: QFont, width: float, most: int) -> list[str]:
    """`text` in at most `most` lines of `width`; what does not fit ends in an ellipsis."""
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(8.0, width))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = text[start:]
            lines.append(QFontMetricsF(font).elidedText(rest, Qt.TextElideMode.ElideRight, max(8.0, width)))
            break
        lines.append(text[start : start + line.textLength()].strip())
    layout.endLayout()
    return lines


def paint_label(painter: QPainter, widget: QWidget, block: Block, inks: tuple[str, str]) -> None:
    """Write the action and the size at the top of a step, `inks` being the tokens of the two."""
    theme = Theme.current()
    ghost, low = block.tone is Tone.GHOST, block.box.height() < theme.px(92)
    today = block.tone is Tone.TODAY and not low
    title = theme.font(Type.CONTROL if today else Type.SMALL, SEMIBOLD)
    small = theme.font(Type.SMALL if today else Type.CAPTION, REGULAR)
    pitch = theme.px(20 if today else 18)
    width = block.box.width() - _SIDE - (6 if ghost else _SIDE - 4)
    top = block.box.top() + theme.px(9 if ghost or low else 14)
    room = block.box.bottom() - top - theme.px(4 if ghost or low else 10)
    most = max(1, int(room / pitch) - 1)
    y = top
    side = Qt.AlignmentFlag.AlignLeft
    if widget.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        side = Qt.AlignmentFlag.AlignRight
    flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
    written = [(line, title, inks[0]) for line in wrapped(block.stair.label, title, width, most)]
    caption = QFontMetricsF(small).elidedText(block.stair.caption, Qt.TextElideMode.ElideRight, width)
    for text, font, ink in [*written, (caption, small, inks[1])]:
        painter.setFont(font)
        painter.setPen(theme.tokens.color(ink))
        where = QRectF(QPointF(block.box.left() + _SIDE, y), block.box.topRight())
        where.setWidth(width)
        where.setHeight(pitch)
        painter.drawText(visual(widget, where), flags | int(Qt.TextFlag.TextDontClip), text)
        y += pitch
