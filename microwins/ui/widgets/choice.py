"""One of several, folded away: a combo box that paints itself like the other controls."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import MEDIUM, TARGET, Radius, Space, Theme, Type
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.still_wheel import StillWheel

_WIDEST, _ARROW = 280, 16  # logical pixels at a text size of 100 %


class Choice(Ringed, StillWheel, QComboBox):
    """A combo box with a box, its text and a chevron; as wide as what is chosen, and no wider than fits."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAccessibleDescription(name)  # on Linux the name that is told is what is chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.currentTextChanged.connect(self.updateGeometry)
        Theme.current().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        text = QFontMetrics(theme.font(Type.CONTROL, MEDIUM)).horizontalAdvance(self.currentText())
        width = text + theme.px(_ARROW) + 2 * Space.L + Space.M + 2
        return QSize(min(width, theme.px(_WIDEST)), max(TARGET, theme.px(36)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), "surface", "ctl", Radius.CONTROL)
        side = theme.px(_ARROW)
        arrow = QRectF(self.width() - Space.L - side, (self.height() - side) / 2, side, side)
        pixmap = theme.pixmap("chevron-down", theme.tokens.ink2, side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(visual(self, arrow).topLeft().toPoint()), pixmap)
        painter.setFont(theme.font(Type.CONTROL, MEDIUM))
        painter.setPen(theme.tokens.color("ink"))
        box = QRectF(Space.L, 0, arrow.left() - Space.M - Space.L + 2, self.height())
        text = QFontMetrics(painter.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, int(box.width())
        )
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # by its own letters
        painter.drawText(visual(self, box), int(flags), text)
        painter.end()
