"""The words on a step: its action in as many lines as fit, then its size.

The dashed step is low, and the one people most need to read: a long action stands in the free room above it.
"""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import REGULAR, SEMIBOLD, Theme, Type
from microwins.ui.widgets.stair_layout import Block, Tone

_SIDE = 12
_ABOVE = 4  # lines over the dashed step, below the arc


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
    lines = wrapped(block.stair.label, title, width, most)
    if ghost and lines[-1].endswith("…") and (more := int(block.box.height() / pitch) - 1) > most:
        lines = wrapped(block.stair.label, title, width, more)  # without the air above and below
        y = top = block.box.top() + (block.box.height() - (len(lines) + 1) * pitch) / 2
        most = more
    if ghost and lines[-1].endswith("…") and (over := _fits_above(block, pitch)) > most:
        lines = wrapped(block.stair.label, title, block.box.width() - 2, over)
        y = block.box.top() - theme.px(4) - len(lines) * pitch
    caption = QFontMetricsF(small).elidedText(block.stair.caption, Qt.TextElideMode.ElideRight, width)
    places = [y + n * pitch for n in range(len(lines))]
    written = [(line, at, title, inks[0]) for line, at in zip(lines, places, strict=True)]
    below = top if y < top else y + len(lines) * pitch
    for text, at, font, ink in [*written, (caption, below, small, inks[1])]:
        painter.setFont(font)
        painter.setPen(theme.tokens.color(ink))
        above = at < block.box.top()  # no edge to keep away from
        where = QRectF(block.box.left() + (2 if above else _SIDE), at, width, pitch)
        if above:
            where.setRight(block.box.right())
        painter.drawText(visual(widget, where), flags | int(Qt.TextFlag.TextDontClip), text)


def _fits_above(block: Block, pitch: float) -> int:
    """How many lines there is room for over a step."""
    return min(_ABOVE, int(block.box.top() / pitch) - 1)
