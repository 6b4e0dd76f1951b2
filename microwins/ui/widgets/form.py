"""Forms as cards: a heading, then lines with a name, perhaps a hint, and one control."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text

_WIDEST = 720


class FormLine(QWidget):
    """One line: `name` and `hint` at its start, `control` at its end; a hairline between lines."""

    def __init__(self, name: str, control: QWidget | QLayout | None, hint: str = "") -> None:
        super().__init__()
        self.is_first = False
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addStretch(1)
        texts.addWidget(Text(name, Type.CONTROL, MEDIUM, wrap=True))
        if hint:
            texts.addWidget(Text(hint, Type.CAPTION, ink="ink3", wrap=True))
        texts.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, Space.M, 20, Space.M)
        row.setSpacing(Space.L)
        row.addLayout(texts, 1)
        if isinstance(control, QWidget):
            row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        elif control is not None:
            row.addLayout(control)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.is_first:
            painter = QPainter(self)
            line = QRectF(20, 0, self.width() - 40, 1)
            painter.fillRect(line, Theme.current().tokens.color("line"))
            painter.end()


class FormCard(QWidget):
    """A heading over a card of lines."""

    def __init__(self, heading: str, hint: str = "") -> None:
        super().__init__()
        self._card = Card()
        self._lines = QVBoxLayout(self._card)
        self._lines.setContentsMargins(1, 1, 1, 1)
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Text(heading, Type.BODY, SEMIBOLD))
        if hint:
            column.addWidget(Text(hint, Type.SMALL, ink="ink3", wrap=True))
        column.addSpacing(Space.S)
        column.addWidget(self._card)

    def add(self, line: FormLine) -> None:
        line.is_first = self._lines.count() == 0
        self._lines.addWidget(line)

    def clear(self) -> None:
        """Take every line out."""
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


class FormPage(QWidget):
    """A page with a title and a scrolling column of cards, no wider than is good to read."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = QHBoxLayout()
        self.head.addWidget(Text(title, Type.TITLE, SEMIBOLD), 1)
        self.column = QVBoxLayout()
        self.column.setSpacing(Space.XL)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(self.column)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self.head)
        content = QWidget()
        self._margins = QHBoxLayout(content)
        self._margins.setContentsMargins(56, 40, 56, Space.XXL)
        self._margins.addWidget(inner, 1)
        self._margins.addStretch(0)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(content)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)
