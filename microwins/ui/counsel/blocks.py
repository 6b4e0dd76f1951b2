"""Words, lines and pictures laid out at a width and drawn anywhere: on a screen, in a PDF, by a printer.

Lengths are tenths of a point, so that whole numbers are fine enough for paper.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QImage, QPainter, QPen, QPolygonF

from microwins.domain.win import DOABLE, SUREST
from microwins.ui.drawing import Paragraph
from microwins.ui.theme import FAMILY, MEDIUM, REGULAR, SEMIBOLD
from microwins.ui.tokens import PAPER

POINT = 10.0  # units
_PLAIN = ("calt", "clig", "liga")  # letter for letter, so that text copied from a PDF is what was written


class Style(Enum):
    """Size in points, weight, and colour."""

    TITLE = (20.0, SEMIBOLD, "ink")
    FIGURE = (19.0, SEMIBOLD, "ink")
    HEADING = (11.5, SEMIBOLD, "accent")
    DREAM = (10.5, SEMIBOLD, "ink")
    LEAD = (10.5, MEDIUM, "ink2")
    BODY = (9.5, REGULAR, "ink")
    STRONG = (9.5, SEMIBOLD, "ink")
    SMALL = (8.5, REGULAR, "ink2")
    CAPTION = (8.0, REGULAR, "ink3")


def font_of(style: Style) -> QFont:
    """The face of a style. No tabular numerals: text in a PDF could not be selected then."""
    points, weight, _ = style.value
    font = QFont(FAMILY)
    font.setPixelSize(round(points * POINT))
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    for feature in _PLAIN:
        font.setFeature(QFont.Tag(feature), 0)
    if style in {Style.TITLE, Style.FIGURE}:
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.02 * points * POINT)
    return font


Paint = Callable[[QPainter, QRectF, bool], None]  # where, and whether it reads from right to left


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing of a block and the box it stands in."""

    box: QRectF
    paint: Paint


class Block:
    """Things that stay together on one page. `height` is what they take so far."""

    def __init__(self, width: float) -> None:
        self.width, self.height = width, 0.0
        self.pieces: list[Piece] = []

    def add(self, box: QRectF, paint: Paint) -> None:
        """Something that paints itself in `box`."""
        self.pieces.append(Piece(box, paint))
        self.height = max(self.height, box.bottom())

    def words(
        self, text: str, style: Style, x: float, y: float, width: float, *, at_end: bool = False
    ) -> float:
        """Words in lines no wider than `width`, their top at `y`; answers where they end."""
        if not text:
            return y
        paragraphs = [Paragraph(line, font_of(style)) for line in text.split("\n")]
        heights = [paragraph.height(width) for paragraph in paragraphs]

        def paint(painter: QPainter, box: QRectF, rtl: bool) -> None:
            painter.setPen(PAPER.color(style.value[2]))
            top = box.top()
            for paragraph, tall in zip(paragraphs, heights, strict=True):
                paragraph.draw(painter, QRectF(box.left(), top, width, tall), rtl is not at_end)
                top += tall

        self.add(QRectF(x, y, width, sum(heights)), paint)
        return y + sum(heights)

    def rule(self, x: float, y: float, width: float, ink: str = "line", thick: float = 0.6 * POINT) -> None:
        """A level line."""

        def paint(painter: QPainter, box: QRectF, _rtl: bool) -> None:
            painter.fillRect(QRectF(box.left(), box.top(), box.width(), thick), PAPER.color(ink))

        self.add(QRectF(x, y, width, thick), paint)

    def picture(self, box: QRectF, image: Callable[[], QImage]) -> None:
        """An image, asked for when it is drawn: nothing as long as there is none."""

        def paint(painter: QPainter, box: QRectF, _rtl: bool) -> None:
            if not (found := image()).isNull():
                painter.drawImage(box, _as_fine_as_shown(found, painter, box))

        self.add(box, paint)

    def ruler(self, box: QRectF, answers: tuple[tuple[float, int], ...]) -> None:
        """The confidence ruler over time: a share of the width (0 to 1) and 0 to 10 for each answer."""
        self.add(box, lambda painter, place, rtl: _paint_ruler(painter, place, answers, rtl))

    def take(self, other: "Block", x: float, y: float) -> None:
        """Another block in this one."""
        for piece in other.pieces:
            self.pieces.append(Piece(piece.box.translated(x, y), piece.paint))
        self.height = max(self.height, y + other.height)

    def draw(self, painter: QPainter, left: float, top: float, rtl: bool = False) -> None:
        """Everything, with the top left corner of the block there; from right to left mirrored."""
        for piece in self.pieces:
            box = piece.box
            x = self.width - box.right() if rtl else box.left()
            piece.paint(painter, QRectF(left + x, top + box.top(), box.width(), box.height()), rtl)


def stacked(blocks: list[Block], gap: float) -> Block:
    """Blocks below each other as one."""
    whole = Block(max((block.width for block in blocks), default=0.0))
    y = 0.0
    for block in blocks:
        whole.take(block, 0, y)
        y += block.height + gap
    return whole


def _as_fine_as_shown(image: QImage, painter: QPainter, box: QRectF) -> QImage:
    """An image made for paper, smoothly made smaller for a screen."""
    shown = painter.deviceTransform().mapRect(box).size().toSize()
    if shown.width() >= image.width() or shown.isEmpty():
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(shown, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _paint_ruler(painter: QPainter, box: QRectF, answers: tuple[tuple[float, int], ...], rtl: bool) -> None:
    """A line from answer to answer, over the level from which a size feels doable."""
    radius = 2.2 * POINT
    room = box.adjusted(radius, radius, -radius, -radius)

    def spot(share: float, value: float) -> QPointF:
        across = 1 - share if rtl else share
        return QPointF(room.left() + across * room.width(), room.bottom() - value / SUREST * room.height())

    painter.setPen(QPen(PAPER.color("line"), 0.6 * POINT))
    painter.drawLine(QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom()))
    dashes = QPen(PAPER.color("ctl"), 0.5 * POINT, Qt.PenStyle.CustomDashLine)
    dashes.setDashPattern([4, 4])
    painter.setPen(dashes)
    level = spot(0, DOABLE).y()
    painter.drawLine(QPointF(box.left(), level), QPointF(box.right(), level))
    spots = [spot(*answer) for answer in answers]
    painter.setPen(QPen(PAPER.color("accent"), 1.2 * POINT))
    painter.drawPolyline(QPolygonF(spots))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(PAPER.color("accent"))
    for each in spots:
        painter.drawEllipse(each, radius, radius)
    painter.setBrush(Qt.BrushStyle.NoBrush)
