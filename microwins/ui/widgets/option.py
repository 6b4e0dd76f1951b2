"""A suggestion to choose: a whole sentence on a card, with its size. A radio button to screen readers."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from microwins.ui.drawing import Paragraph, visual
from microwins.ui.theme import MEDIUM, REGULAR, TARGET, Radius, Theme, Type
from microwins.ui.widgets.focus import Ringed

_DOT, _LEFT, _TEXT, _PAD = 9, 24, 44, 12  # radius of the radio mark, its middle, where the text begins


class OptionCard(Ringed, QRadioButton):
    """One of a few. `entered`: Enter was pressed on it, which chooses it and moves on."""

    entered = Signal()

    def __init__(self, sentence: str, caption: str, parent: QWidget | None = None) -> None:
        super().__init__(sentence, parent)
        self._caption = caption
        self.setAccessibleName(f"{sentence}. {caption}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._on_theme_changed)

    def tell(self, caption: str) -> None:
        """Says something else below the sentence."""
        if caption != self._caption:
            self._caption = caption
            self.setAccessibleName(f"{self.text()}. {caption}")
            self._on_theme_changed()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - _TEXT - _PAD
        below = self._below().height(room) if self._caption else 0.0
        return max(TARGET, round(self._title().height(room) + below + 2 * _PAD - 2))

    def sizeHint(self) -> QSize:
        width = Theme.current().px(300)
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return QSize(Theme.current().px(180), Theme.current().px(56))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, chosen = Theme.current().tokens, self.isChecked()
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        over = self.underMouse()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = 1.5 if chosen else 1.0
        painter.setPen(QPen(tokens.color("accent" if chosen or over else "ctl"), thick))
        painter.setBrush(tokens.color("soft" if chosen else "surface"))
        half = thick / 2
        box = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        room = self.width() - _TEXT - _PAD
        title, below = self._title(), self._below()
        middle = _PAD - 1 + Theme.current().px(Type.CONTROL) * 0.68
        mark = visual(self, QRectF(_LEFT, middle, 0, 0)).topLeft()
        self._paint_mark(painter, mark, chosen)
        painter.setPen(tokens.color("on_soft" if chosen else "ink"))
        top, tall = _PAD - 1.0, title.height(room)
        title.draw(painter, visual(self, QRectF(_TEXT, top, room, tall)), rtl)
        painter.setPen(tokens.color("on_soft" if chosen else "ink3"))
        below.draw(painter, visual(self, QRectF(_TEXT, top + tall, room, below.height(room))), rtl)
        painter.end()

    def _paint_mark(self, painter: QPainter, spot: QPointF, chosen: bool) -> None:
        tokens = Theme.current().tokens
        painter.setPen(QPen(tokens.color("accent" if chosen else "ctl"), 1.75))
        painter.setBrush(tokens.color("surface"))
        painter.drawEllipse(spot, _DOT - 0.9, _DOT - 0.9)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            painter.drawEllipse(spot, 4.5, 4.5)

    def _title(self) -> Paragraph:
        return Paragraph(self.text(), Theme.current().font(Type.CONTROL, MEDIUM))

    def _below(self) -> Paragraph:
        return Paragraph(self._caption, Theme.current().font(Type.CAPTION, REGULAR))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
