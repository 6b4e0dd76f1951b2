"""Small notes of the wizard: the words that set off the alarm, and why we do it this way."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.ui.announce import announce
from microwins.ui.theme import MEDIUM, SEMIBOLD, Radius, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import readable_line
from microwins.ui.words import place as whys
from microwins.ui.words import wizard as words


class AlarmNote(QWidget):
    """Names the words that make the brain say no, gently, on honey paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.M - 2, Space.L, Space.M - 2)
        column.setSpacing(2)
        self.found = Text("", Type.SMALL, SEMIBOLD, "on_honey", wrap=True)
        self.line = Text(words.alarm_line(), Type.SMALL, MEDIUM, "on_honey", wrap=True)
        column.addWidget(self.found)
        column.addWidget(self.line)

    def show_words(self, found: Sequence[str]) -> None:
        """The words as they were typed."""
        said = words.alarm(found) if found else ""
        if said and said != self.found.text() and self.isVisible():
            announce(self, f"{said}. {words.alarm_line()}")
        self.found.setText(said)
        self.setAccessibleName(f"{said}: {words.alarm_line()}" if said else "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        edge = "line" if Theme.current().tokens.plain else "honey_soft"
        paint_box(painter, QRectF(self.rect()), "honey_soft", edge, Radius.CONTROL)
        painter.end()


class WhyNote(QWidget):
    """One click away: a sentence or two, with its source where there is one."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.button = Button(whys.why(), Kind.LINK, icon="chevron-right", flush=True)
        self.button.setCheckable(True)
        self.button.setAccessibleDescription(text)
        self.text = Text(text, Type.SMALL, ink="ink2", wrap=True)
        self.text.hide()
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(readable_line(self.text))
        self.button.toggled.connect(self._on_toggled)
        Theme.current().changed.connect(self.updateGeometry)

    def _on_toggled(self, shown: bool) -> None:
        self.button.set_label(whys.why(), "chevron-down" if shown else "chevron-right")
        self.text.setVisible(shown)
