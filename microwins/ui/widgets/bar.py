"""How far something is that takes a while."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from microwins.ui.drawing import visual
from microwins.ui.theme import Theme

_TALL = 8  # logical pixels of the bar
_PARTS = 1000  # a bar counts in 32 bits and steps no finer than its pixels


class Bar(QProgressBar):
    """A quiet bar; screen readers hear it as one."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, _TALL)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, _TALL)

    def show_part(self, done: int, of: int) -> None:
        """So much of so much; of 0 nobody knows how much there is."""
        self.setRange(0, _PARTS)
        self.setValue(min(_PARTS, done * _PARTS // of) if of else 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(tokens.color("ctl"))
        painter.setBrush(tokens.color("sunken"))
        painter.drawRoundedRect(whole, _TALL / 2, _TALL / 2)
        share = self.value() / _PARTS
        if share > 0:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("accent"))
            part = QRectF(whole.left(), whole.top(), max(_TALL, whole.width() * share), whole.height())
            painter.drawRoundedRect(visual(self, part), _TALL / 2, _TALL / 2)
        painter.end()
