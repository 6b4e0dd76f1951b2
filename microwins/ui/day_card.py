"""The one calm card that may stand under the list of Today: something worth saying, and what to answer."""

from collections.abc import Hashable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.ui.margins import give_margins
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.text import Text

_DOT = 5.0  # radius of the honey dot of something reached


class Reply(NamedTuple):
    """One button of a card. key: what `DayCard.replied` carries."""

    key: Hashable
    label: str
    kind: Kind = Kind.SECONDARY
    icon: str = ""


class Said(NamedTuple):
    """What a card says. key: what it is about. reached: whether it is a mark reached, not a question."""

    key: Hashable
    title: str
    line: str = ""
    replies: Sequence[Reply] = ()
    reached: bool = False


class DayCard(Card):
    """Shows one `Said`, or hides. `replied` carries the keys of what was said and of the button pressed."""

    replied = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: Said | None = None
        self.buttons: list[Button] = []
        self.title = Text("", Type.CONTROL, MEDIUM, wrap=True)
        self.line = Text("", Type.SMALL, ink="ink3", wrap=True)
        self._row = Flow(gap=Space.S)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.M, Space.XL, Space.M)
        column.setSpacing(Space.XS)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addLayout(self._row)
        self.hide()

    @property
    def said(self) -> Said | None:
        """What it shows."""
        return self._said

    def say(self, said: Said | None) -> None:
        """Show this; None hides the card. The same again changes nothing, so the focus stays."""
        if said == self._said:
            return
        held = any(button.hasFocus() for button in self.buttons)
        self._said = said
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if held:
            self.focusPreviousChild()
        self.setVisible(said is not None)
        if said is None:
            return
        self.title.setText(said.title)
        self.line.setText(said.line)
        self.line.setVisible(bool(said.line))
        self.setAccessibleName(said.title)
        self.setAccessibleDescription(said.line)
        inset = Space.XL + (Space.XL if said.reached else 0)
        give_margins(self._column, inset, Space.M + 1, Space.XL, Space.M)
        self._column.setSpacing(Space.S if said.replies else 2)
        for reply in said.replies:
            button = Button(reply.label, reply.kind, icon=reply.icon, parent=self)
            button.setAccessibleDescription(said.title)
            button.clicked.connect(lambda _=False, key=reply.key: self.replied.emit(said.key, key))
            self._row.addWidget(button)
            self.buttons.append(button)
            button.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._said is None or not self._said.reached:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Theme.current().tokens.color("honey"))
        x, y = Space.XL + _DOT, self.title.geometry().center().y() + 1.0
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x
        painter.drawEllipse(QRectF(x - _DOT, y - _DOT, 2 * _DOT, 2 * _DOT))
        painter.end()
