"""One line a person may write about a day. It saves on Enter and when the focus leaves; Esc takes it back."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from microwins.domain.win import MAX_TEXT
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.text import Text
from microwins.ui.words import today as words


class DayNote(QWidget):
    """`written` carries what the person wrote, "" to erase it."""

    written = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.button = Button("", Kind.GHOST, icon="note")  # offers a note where there is none
        self.said = Text("", Type.CONTROL, ink="ink2", wrap=True)
        self.said.setIndent(Space.M)  # under the words of the buttons above
        self.change = IconButton("pencil", words.change_note())
        self.line = QLineEdit(maxLength=MAX_TEXT)
        self.line.setAccessibleName(words.note_label())
        self.line.setPlaceholderText(words.note_label())
        self.line.hide()
        self.line.installEventFilter(self)
        self.line.editingFinished.connect(self._finish)
        for door in (self.button, self.change):
            door.clicked.connect(self._begin)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.button)
        row.addWidget(self.said, 1)
        row.addWidget(self.change)
        row.addWidget(self.line, 1)
        row.addStretch(0)

    def show_note(self, text: str, *, is_today: bool) -> None:
        """Show the note of a day, or the offer to write one."""
        self._text = text
        self.button.set_label(words.add_note(is_today))
        self.said.setText(text)
        self._show(writing=self.line.isVisible())

    def _show(self, *, writing: bool) -> None:
        self.line.setVisible(writing)
        self.button.setVisible(not writing and not self._text)
        self.said.setVisible(not writing and bool(self._text))
        self.change.setVisible(not writing and bool(self._text))

    def _begin(self) -> None:
        self.line.setText(self._text)
        self._show(writing=True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if self.line.isHidden():
            return
        text, held = self.line.text().strip(), self.line.hasFocus()
        self._show(writing=False)
        if held:
            (self.change if self._text else self.button).setFocus(Qt.FocusReason.OtherFocusReason)
        if text != self._text:
            self.written.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.line.setText(self._text)
            self._finish()
            return True
        return super().eventFilter(watched, event)
