"""One line a person may write about a day. It saves on Enter and when the focus leaves; Esc takes it back."""

from functools import cached_property

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
        # Offers a note where there is none; it stands with the other offers of the foot.
        self.button = Button("", Kind.GHOST, icon="note")
        self.said = Text("", Type.CONTROL, ink="ink2", wrap=True)
        self.said.setIndent(Space.M)  # under the words of the buttons above
        self.change = IconButton("pencil", words.change_note())
        for door in (self.button, self.change):
            door.clicked.connect(self._begin)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.said, 1)
        row.addWidget(self.change)
        row.addSpacing(Space.M)  # the pencil stands under the buttons of the rows

    @cached_property
    def line(self) -> QLineEdit:
        """Where it is written; made when somebody writes one."""
        line = QLineEdit(self, maxLength=MAX_TEXT)
        line.setAccessibleName(words.note_label())
        line.setPlaceholderText(words.note_label())
        line.hide()
        line.installEventFilter(self)
        line.editingFinished.connect(self._finish)
        self._row.insertWidget(self._row.count() - 1, line, 1)
        return line

    @property
    def _writing(self) -> bool:
        return "line" in self.__dict__ and not self.line.isHidden()

    def show_note(self, text: str, *, is_today: bool) -> None:
        """Show the note of a day, or the offer to write one."""
        self._text = text
        self.button.set_label(words.add_note(is_today))
        self.said.setText(text)
        self._show(writing=self._writing)

    def _show(self, *, writing: bool) -> None:
        if writing or self._writing:
            self.line.setVisible(writing)
        self.button.setVisible(not writing and not self._text)
        self.said.setVisible(not writing and bool(self._text))
        self.change.setVisible(not writing and bool(self._text))

    def _begin(self) -> None:
        self.line.setText(self._text)
        self._show(writing=True)
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        if not self._writing:
            return
        text, held = self.line.text().strip(), self.line.hasFocus()
        self._show(writing=False)
        if text != self._text:
            self.written.emit(text)
        if held:  # where it stands by now
            (self.change if self._text else self.button).setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(watched, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.line.setText(self._text)
            self._finish()
            return True
        return super().eventFilter(watched, event)
