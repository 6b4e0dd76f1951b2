"""Forms as cards: a heading, then lines with a name, perhaps a hint, and one control."""

from PySide6.QtCore import QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.ui.margins import give_margins, side_of, top_of
from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.back import BACK_INSET, back_button
from microwins.ui.widgets.buttons import Button
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text

_WIDEST = 720
_NAME = 200  # room for the name of a line, beside its margins


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
        self._control = control
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(20, Space.M, 20, Space.M)
        self._row.addLayout(texts, 1)
        if isinstance(control, QWidget):
            self._row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        elif control is not None:
            self._row.addLayout(control)
        self._fold()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        """Where the control leaves no room for the name, it goes below."""
        taken = self._control.sizeHint().width() if self._control is not None else 0
        narrow = self.width() - taken < Theme.current().px(_NAME)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if narrow else across)
        self._row.setSpacing(Space.S if narrow else Space.L)

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
        whole_width = QVBoxLayout(content)
        whole_width.setContentsMargins(0, 0, 0, 0)
        whole_width.setSpacing(0)
        self._above, self._margins = QHBoxLayout(), QHBoxLayout()
        whole_width.addLayout(self._above)
        whole_width.addLayout(self._margins, 1)
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
        self._bar = scroll.verticalScrollBar()
        self._bar.rangeChanged.connect(self._give_margins)
        self._back: Button | None = None
        self._give_margins()

    def add_back(self, wanted: SignalInstance, *, escape: bool = True) -> Button:
        """A way back above the title, where every page has it; Alt+Left presses it, and Esc where there is
        nothing half done. Tab comes to it first.
        """
        self._back = back_button(self, escape=escape)
        self._back.clicked.connect(wanted)
        self._above.addWidget(self._back)
        self._above.addStretch(1)
        self._give_margins()
        return self._back

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_margins()
        super().resizeEvent(event)

    def _give_margins(self, *_: object) -> None:
        side, top = side_of(self.width()), top_of(self.width())
        taken = self._bar.sizeHint().width() if self._bar.maximum() > 0 else 0  # the cards keep their edge
        if self._back is not None:
            above = max(Space.S, top - Space.XL - Space.XS)
            give_margins(self._above, side - BACK_INSET, above, side, 0)
            top = int(Space.M)
        give_margins(self._margins, side, top, side - taken, Space.XXL)
