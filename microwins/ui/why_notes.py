"""Why Evidence is as it is: short notes with their sources, opened and closed by one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from microwins.ui.announce import announce
from microwins.ui.margins import give_margins
from microwins.ui.theme import SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text
from microwins.ui.words import evidence as words

_TWO_COLUMNS = 640  # logical pixels at a text size of 100 %


class WhyNotes(Card):
    """A card with the notes, side by side where there is room. It is hidden until `button` opens it."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = Button(words.why(), Kind.LINK)
        self.button.setCheckable(True)
        self.button.setAccessibleDescription(words.why_hint())
        self.button.toggled.connect(self._on_toggled)
        self.close_button = IconButton("close", words.close_notes())
        self.close_button.clicked.connect(self._close)
        self._notes: list[QWidget] = []  # made when they are first read
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XXL)
        self._grid.setVerticalSpacing(Space.L)
        row = QHBoxLayout(self)
        give_margins(row, 20, Space.L, Space.S, Space.L)
        row.addLayout(self._grid, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._close)
        Theme.current().changed.connect(self._arrange)
        self.setAccessibleName(words.why_hint())
        self.hide()

    @property
    def text(self) -> str:
        """All of it, for a screen reader."""
        return " ".join(f"{question} {answer}" for question, answer in words.notes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @staticmethod
    def _note(question: str, answer: str) -> QWidget:
        note = QWidget()
        column = QVBoxLayout(note)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Text(question, Type.CONTROL, SEMIBOLD, wrap=True))
        column.addWidget(Text(answer, Type.SMALL, ink="ink2", wrap=True))
        column.addStretch(1)
        return note

    def _arrange(self) -> None:
        columns = 2 if self.width() >= Theme.current().px(_TWO_COLUMNS) else 1
        for place, note in enumerate(self._notes):
            self._grid.addWidget(note, place // columns, place % columns)

    def _on_toggled(self, shown: bool) -> None:
        if shown and not self._notes:
            self._notes = [self._note(*note) for note in words.notes()]
            self._arrange()
        self.setVisible(shown)
        if shown:
            announce(self, self.text)
        self.opened.emit(shown)

    def _close(self) -> None:
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.button.setChecked(False)
