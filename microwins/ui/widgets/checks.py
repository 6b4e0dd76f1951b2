"""The four checks as check boxes, each with its one plain question. An empty box never blocks."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from microwins.ui.drawing import Paragraph, visual
from microwins.ui.theme import REGULAR, SEMIBOLD, TARGET, Theme, Type
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.marks import paint_tick

_BOX, _INDENT, _LEFT = 24, 40, 2


class CheckRow(Ringed, QCheckBox):
    """A box, a word and a question beneath it. The whole row is clickable."""

    def __init__(self, word: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._word, self._question, self._compact = word, question, False
        self.setText(word)
        self.setAccessibleName(f"{word}. {question}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._on_theme_changed)

    def set_question(self, question: str) -> None:
        """Ask something else in the second line, such as what would help."""
        if question != self._question:
            self._question = question
            self.setAccessibleName(f"{self._word}. {question}")
            self._on_theme_changed()

    def set_compact(self, compact: bool) -> None:
        """Show the word alone; the question is still said to screen readers and in the hint."""
        self._compact = compact
        self.setToolTip(self._question if compact else "")
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        words = QFontMetrics(theme.font(Type.CONTROL, SEMIBOLD)).horizontalAdvance(self._word)
        return QSize(
            _INDENT + max(words, theme.px(150)), self.heightForWidth(max(self.width(), theme.px(240)))
        )

    def minimumSizeHint(self) -> QSize:
        theme = Theme.current()
        if self._compact:
            return QSize(_INDENT + theme.px(60), theme.px(TARGET))
        return QSize(_INDENT + theme.px(120), theme.px(48))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._compact:
            return Theme.current().px(TARGET)
        return round(Theme.current().px(25) + self._second().height(width - _INDENT) + 3)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self.height() if self._compact else theme.px(24)
        middle = self.height() / 2 if self._compact else theme.px(24)
        box = visual(self, QRectF(_LEFT, middle - _BOX / 2, _BOX, _BOX))
        paint_check_box(painter, box, self.isChecked(), self.underMouse())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        painter.setFont(theme.font(Type.CONTROL, SEMIBOLD))
        painter.setPen(theme.tokens.color("ink"))
        painter.drawText(visual(self, QRectF(_INDENT, 0, self.width() - _INDENT, line)), flags, self._word)
        if self._compact:
            painter.end()
            return
        painter.setPen(theme.tokens.color("ink2"))
        second = QRectF(_INDENT, theme.px(25), self.width() - _INDENT, self.height())
        self._second().draw(painter, visual(self, second), rtl)
        painter.end()

    def _second(self) -> Paragraph:
        return Paragraph(self._question, Theme.current().font(Type.SMALL, REGULAR))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


def paint_check_box(painter: QPainter, box: QRectF, checked: bool, hovered: bool = False) -> None:
    """A rounded box, filled and ticked or hollow."""
    tokens = Theme.current().tokens
    if checked:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent"))
        painter.drawRoundedRect(box, 7, 7)
        paint_tick(painter, QPointF(box.center()), box.width() / 2.3, tokens.color("on_accent"), 2)
        return
    painter.setPen(QPen(tokens.color("accent" if hovered else "ctl"), 1.5))
    painter.setBrush(tokens.color("tint") if hovered else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -0.75), 6.5, 6.5)
