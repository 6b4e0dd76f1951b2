"""One line of text whose Enter stays its own."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class SentenceField(QLineEdit):
    """Tells of Enter by `returnPressed`, and keeps it from whatever holds the field."""

    def __init__(self, name: str, hint: str = "", limit: int = 500, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(limit)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()

    def show_text(self, text: str) -> None:
        """Show `text` from its beginning; the same text leaves the cursor where it is."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
