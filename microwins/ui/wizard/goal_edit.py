"""The big text field of page one."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from microwins.ui.theme import Theme, Type
from microwins.ui.words import wizard as words

_MOST_MARKS = 12


class GoalEdit(QPlainTextEdit):
    """Enter moves on (`entered`), Shift+Enter begins a new line, Tab leaves it."""

    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setAccessibleName(words.goal_name())
        self.setPlaceholderText(words.goal_placeholder())
        self._found: tuple[str, ...] = ()
        Theme.current().changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
        elif held == Qt.KeyboardModifier.NoModifier:
            self.entered.emit()
        elif held & Qt.KeyboardModifier.ControlModifier:
            event.ignore()  # moves on from anywhere
        else:
            super().keyPressEvent(event)

    def underline(self, found: Iterable[str]) -> None:
        """A dotted honey line under the words that set off the brain's alarm."""
        self._found = tuple(dict.fromkeys(found))
        look = QTextCharFormat()
        look.setUnderlineColor(Theme.current().tokens.color("honey"))
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        marks: list[QTextEdit.ExtraSelection] = []
        for word in self._found:
            cursor = self.document().find(word)
            while not cursor.isNull() and len(marks) < _MOST_MARKS:
                mark = QTextEdit.ExtraSelection()
                mark.cursor, mark.format = QTextCursor(cursor), look
                marks.append(mark)
                cursor = self.document().find(word, cursor)
        self.setExtraSelections(marks)

    def _dress(self) -> None:
        theme = Theme.current()
        for part in (self, self.viewport()):  # which paints the placeholder, and keeps the font it once had
            part.setFont(theme.font(Type.LEAD))
        self.setFixedHeight(theme.px(112))
        self.underline(self._found)
