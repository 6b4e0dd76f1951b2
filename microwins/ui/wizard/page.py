"""What every page of the wizard is made of: two columns that stack where it is narrow, and a footer."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.resizing.conversation import State
from microwins.ui.theme import MAX_TEXT_WIDTH, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text

SIDE = 344  # width of the right column
STACKS_BELOW = 900
MARGIN = Space.XXXL


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot of a page. primary "" shows no button; why "" has nothing to explain."""

    note: str = ""
    why: str = ""
    primary: str = ""
    kind: Kind = Kind.PRIMARY
    enabled: bool = True


class Page(QScrollArea):
    """A page: `show_state` draws a State, `replied` carries what the person answered."""

    replied = Signal(object)
    touched = Signal()  # something is being typed that was not sent yet

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setSpacing(Space.XXL)
        self.main = QVBoxLayout()
        self.main.setSpacing(0)
        self.title = Text(title, Type.TITLE, SEMIBOLD, wrap=True)
        self.lead = Text(lead, Type.BODY, ink="ink2", wrap=True)
        self.main.addWidget(self.title)
        self.main.addSpacing(Space.XS)
        self.main.addWidget(self.lead)
        self.side = QWidget()
        self.aside = QVBoxLayout(self.side)
        self.aside.setContentsMargins(0, 0, 0, 0)
        self.aside.setSpacing(Space.L)
        self._columns.addLayout(self.main, 1)
        self._columns.addWidget(self.side)
        self.setWidget(body)
        body.setAutoFillBackground(False)
        self._arrange()
        self.verticalScrollBar().rangeChanged.connect(self._arrange)
        Theme.current().changed.connect(self._arrange)

    def show_state(self, state: State) -> None:
        """Draw `state`. Draws the same again without side effects."""
        raise NotImplementedError

    def footer(self, state: State) -> Footer:
        """What the foot of the page says."""
        raise NotImplementedError

    def renew(self) -> None:
        """Forget what is open on the page: another conversation begins."""

    def flush(self) -> None:
        """Send what was typed and not sent yet."""

    def begin(self) -> None:
        """Put the focus where the page begins."""
        self.title.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @property
    def stacked(self) -> bool:
        """Whether the columns stand one below the other."""
        return self._columns.direction() == QBoxLayout.Direction.TopToBottom

    def _arrange(self, *_: object) -> None:
        theme = Theme.current()
        narrow = self.width() < theme.px(STACKS_BELOW) or self.side.isHidden()
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._columns.setSpacing(Space.L if narrow else Space.XXL)
        below = narrow and not self.side.isHidden()  # then room that is left over stands at the very end
        self._columns.setStretch(0, 0 if below else 1)
        self._columns.setStretch(1, 1 if below else 0)
        edge = MARGIN if self.width() >= 700 else Space.XL
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0  # the page keeps the edge of its footer
        start, end = (edge - taken, edge) if self.isRightToLeft() else (edge, edge - taken)
        self._columns.setContentsMargins(start, Space.S, end, 0)
        if narrow:
            self.side.setMinimumWidth(0)
            self.side.setMaximumWidth(16_777_215)
        else:
            self.side.setFixedWidth(theme.px(SIDE))
            self.aside.setContentsMargins(0, Space.XS, 0, 0)


def padded(paper: Card, gap: int = Space.S) -> QVBoxLayout:
    """The column of a card, with the padding that cards of the wizard have."""
    column = QVBoxLayout(paper)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(gap)
    return column


def heading(text: str) -> Text:
    """The question at the top of a card or a group."""
    return Text(text, Type.BODY, SEMIBOLD, wrap=True)


def group(*widgets: QWidget, gap: int = Space.XL) -> QWidget:
    """Widgets that come and go together, with the gap above them; the first is mostly a heading."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, gap, 0, 0)
    column.setSpacing(Space.S)
    for widget in widgets:
        column.addWidget(widget)
    return holder


def readable_line(text: Text) -> QHBoxLayout:
    """`text` no wider than a line that is read with ease, about 70 characters."""
    text.setMaximumWidth(Theme.current().px(MAX_TEXT_WIDTH))
    row = QHBoxLayout()
    row.addWidget(text, 1)
    row.addStretch(0)
    return row
