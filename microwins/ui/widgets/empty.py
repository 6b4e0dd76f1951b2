"""An empty screen: a small staircase, one title, two lines, one button, perhaps one link."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.text import Text

_STEP = 56  # width of a step
_TOPS = ((28, "accent"), (56, "stairs1"), (88, "stairs2"), (122, "stairs3"))  # height, colour
_WIDTH, _HEIGHT = 284, 124


class SmallStairs(QWidget):
    """You, before the first of four steps, or `on_top` of the last. Screen readers pass over it."""

    def __init__(self, parent: QWidget | None = None, *, on_top: bool = False) -> None:
        super().__init__(parent)
        self._on_top = on_top
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDTH, _HEIGHT + (28 if self._on_top else 0))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, ground = Theme.current().tokens, self.height() - 1.0
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.color("ctl") if tokens.plain else Qt.PenStyle.NoPen)
        left = _WIDTH - 4.0 * _STEP - 1
        for height, token in _TOPS:
            box = visual(self, QRectF(left, ground - height, _STEP, height))
            painter.setBrush(tokens.color(token))
            painter.drawPath(self._step(box))
            left += _STEP
        dot = QRectF(14, ground - 25, 24, 24)
        if self._on_top:
            dot = QRectF(_WIDTH - 1 - _STEP / 2 - 12, ground - _TOPS[-1][0] - 26, 24, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("honey"))
        painter.drawEllipse(visual(self, dot))
        painter.setPen(QPen(tokens.color("ctl"), 1.5))
        painter.drawLine(QPointF(0, ground), QPointF(self.width(), ground))
        painter.end()

    def _step(self, box: QRectF) -> QPainterPath:
        """A step rounded where it is climbed."""
        round_side = 8.0
        path = QPainterPath()
        path.addRoundedRect(box, round_side, round_side)
        far = visual(self, QRectF(0, 0, self.width() / 2, 1)).x() == 0
        square = QPainterPath()
        square.setFillRule(Qt.FillRule.WindingFill)
        square.addRect(box.adjusted(round_side, 0, 0, 0) if far else box.adjusted(0, 0, -round_side, 0))
        square.addRect(box.adjusted(0, round_side, 0, 0))
        return path.united(square)


class EmptyState(QWidget):
    """Centred on the page, and scrolls where the page is too low for it.

    `asked`: the button; `link_asked`: the link; `aside_asked`: the quiet one.
    """

    asked = Signal()
    link_asked = Signal()
    aside_asked = Signal()

    def __init__(
        self,
        title: str,
        body: str,
        action: str,
        *,
        link: str = "",
        aside: str = "",
        chip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self._paper())
        column.setContentsMargins(Space.XL, Space.XS, Space.XL, Space.XS)
        column.setSpacing(0)
        center = Qt.AlignmentFlag.AlignHCenter
        self.title = Text(title, Type.TITLE, SEMIBOLD, wrap=True)
        self.body = Text(body, Type.LEAD, ink="ink2", wrap=True)
        for text in (self.title, self.body):
            text.setAlignment(center)
        self.button = Button(action, Kind.PRIMARY, chip=chip)
        self.button.clicked.connect(self.asked)
        column.addStretch(1)
        column.addWidget(SmallStairs(), 0, center)
        column.addSpacing(Space.XXL + 4)
        column.addWidget(self.title)
        column.addSpacing(Space.S)
        column.addWidget(self.body)
        column.addSpacing(Space.XXL)
        column.addWidget(self.button, 0, center)
        if link:
            self.link = Button(link, Kind.LINK)
            self.link.clicked.connect(self.link_asked)
            column.addSpacing(Space.S + 2)
            column.addWidget(self.link, 0, center)
        if aside:
            self.aside = Button(aside, Kind.GHOST)
            self.aside.clicked.connect(self.aside_asked)
            column.addWidget(self.aside, 0, center)
        column.addStretch(1)

    def _paper(self) -> QWidget:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        scroll, paper = QScrollArea(), QWidget()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        whole.addWidget(scroll)
        scroll.setWidget(paper)
        return paper
