"""What may stand on the sheet, as boxes to tick: whole sentences that wrap, with a line above if need be."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from microwins.ui.drawing import Paragraph, visual
from microwins.ui.theme import REGULAR, Theme, Type
from microwins.ui.widgets.checks import paint_check_box
from microwins.ui.widgets.focus import Ringed

_BOX, _INDENT, _PAD = 22, 34, 9  # the box, where the words begin, above and below them
_SHOWN = 220  # characters of a long text


class TickLine(Ringed, QCheckBox):
    """A box and a text that wraps; `above` stands over it, smaller. The whole line can be clicked."""

    def __init__(self, text: str, above: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = " ".join(text.split())
        self._text = line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1]}…"
        self._above = above
        self.setAccessibleName(f"{above}: {self._text}" if above else self._text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        wide = max(self.width(), Theme.current().px(200))
        return QSize(Theme.current().px(200), self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(Theme.current().px(120), Theme.current().px(_BOX) + _PAD)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        room = width - _INDENT
        over = self._caption().height(room) if self._above else 0.0
        return round(max(self._words().height(room) + over, _BOX) + 2 * _PAD)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = (self._caption() if self._above else self._words()).height(10_000)
        box = visual(self, QRectF(1, _PAD + (first - _BOX) / 2, _BOX, _BOX))
        paint_check_box(painter, box, self.isChecked(), self.underMouse())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        room, top = self.width() - _INDENT, float(_PAD)
        if self._above:
            caption = self._caption()
            painter.setPen(tokens.color("ink3"))
            tall = caption.height(room)
            caption.draw(painter, visual(self, QRectF(_INDENT, top, room, tall)), rtl)
            top += tall
        painter.setPen(tokens.color("ink"))
        words = self._words()
        words.draw(painter, visual(self, QRectF(_INDENT, top, room, words.height(room))), rtl)
        painter.end()

    def _words(self) -> Paragraph:
        return Paragraph(self._text, Theme.current().font(Type.SMALL, REGULAR))

    def _caption(self) -> Paragraph:
        return Paragraph(self._above, Theme.current().font(Type.CAPTION, REGULAR))

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()
