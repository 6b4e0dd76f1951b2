"""Text on the window: a label that keeps its step of the type scale and its colour through every theme."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from microwins.ui.theme import REGULAR, Radius, Theme, Type
from microwins.ui.widgets.focus import Ringed


class Text(Ringed, QLabel):
    """Plain text at a `step` of the scale, in the token `ink`. Wraps if `wrap`.

    It stands at the side where the window is read from, so that a promise in other letters keeps to the line.
    """

    ring_radius = Radius.SMALL

    def __init__(
        self,
        text: str = "",
        step: int = Type.BODY,
        weight: QFont.Weight = REGULAR,
        ink: str = "ink",
        *,
        wrap: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._step, self._weight, self._ink = step, weight, ink
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        if self.isRightToLeft():
            self.setAlignment(self.alignment())
        theme = Theme.current()
        theme.changed.connect(self.dress)
        self.dress()

    def setAlignment(self, alignment: Qt.AlignmentFlag, /) -> None:
        """As `QLabel` does, but the sides are mirrored with the window, where Qt goes by the letters."""
        left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignAbsolute
        if self.isRightToLeft() and alignment & (left | right) and not alignment & absolute:
            alignment = (alignment ^ (left | right)) | absolute
        super().setAlignment(alignment)

    def set_ink(self, ink: str) -> None:
        """Change the colour token."""
        if ink != self._ink:
            self._ink = ink
            self.dress()

    def dress(self) -> None:
        """Wear the theme of the moment; once more after a change of parent: Qt brings the first look back."""
        theme = Theme.current()
        self.setFont(theme.font(self._step, self._weight))
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, theme.tokens.color(self._ink))
        self.setPalette(palette)
