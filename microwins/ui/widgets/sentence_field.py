"""One line of text whose Enter stays its own, and which shows that it goes on where it is too narrow."""

from unicodedata import bidirectional

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from microwins.ui.theme import TARGET, Theme, Type

_FADE = 40  # logical pixels over which a text that goes on fades out
_EDGE = 12  # what the style sheet keeps before and after the text


class SentenceField(QLineEdit):
    """Tells of Enter by `returnPressed`, and keeps it from whatever holds the field."""

    def __init__(
        self,
        name: str,
        hint: str = "",
        limit: int = 500,
        parent: QWidget | None = None,
        *,
        step: int = Type.BODY,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(limit)
        Theme.current().changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()

    def show_text(self, text: str) -> None:
        """Show `text` from its beginning; the same text leaves the cursor where it is."""
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    @property
    def goes_on(self) -> bool:
        """Whether there is more text than room for it."""
        return QFontMetrics(self.font()).horizontalAdvance(self.text()) > self.width() - 2 * _EDGE

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.home(False)  # a sentence is read from its beginning

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        more = self.goes_on
        self.setToolTip(self.text() if more else "")
        if not more or self.hasFocus():
            return
        surface = Theme.current().tokens
        fade = QRectF(self.width() - _EDGE - _FADE, 4, _FADE + _EDGE - 3, self.height() - 8)
        clear, opaque = surface.color("surface", 0.0), surface.color("surface")
        if _from_the_right(self.text()):
            fade.moveLeft(3)
            clear, opaque = opaque, clear
        shade = QLinearGradient(fade.topLeft(), fade.topRight())
        shade.setColorAt(0, clear)
        shade.setColorAt(1, opaque)
        painter = QPainter(self)
        painter.fillRect(fade, shade)
        painter.end()

    def _dress(self) -> None:
        theme = Theme.current()
        self.setFont(theme.font(self._step))
        plain = theme.tokens.plain  # without the style sheet the field keeps its own room
        self.setTextMargins(_EDGE - 4 if plain else 0, 0, _EDGE - 4 if plain else 0, 0)
        if plain:
            self.setMinimumHeight(theme.px(TARGET))


def _from_the_right(text: str) -> bool:
    """Whether a text is read from the right, by its first letter that says so; whatever the window is."""
    strong = (each for each in map(bidirectional, text) if each in {"L", "R", "AL"})
    return next(strong, "L") != "L"
