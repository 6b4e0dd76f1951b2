"""Where everything stands on Today: the parts and their places, without a word about what they do."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from microwins.domain.win import Energy
from microwins.ui.day_card import DayCard
from microwins.ui.day_foot import DayFoot
from microwins.ui.day_header import DayHeader
from microwins.ui.day_list import DayList
from microwins.ui.margins import NARROW, side_of, top_of
from microwins.ui.theme import MEDIUM, TARGET, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.evidence_bar import EvidenceBar
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import today as words

if TYPE_CHECKING:
    from microwins.ui.widgets.empty import EmptyState

ENERGIES = tuple(Energy)
LIST = 200  # logical pixels at a text size of 100 % that the list has beside head and foot, or they scroll


class _Content(QWidget):
    """What scrolls. How tall it is follows from its width alone, not from how tall it would be if narrow."""

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), 0)


class DayPage(QWidget):
    """The head and the foot stay, the list scrolls between them; on a low page the head scrolls along.

    Without a promise: the empty state.
    """

    resize_wanted = Signal()  # a new goal
    starters_wanted = Signal()
    history_wanted = Signal()  # that of another app

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = DayHeader()
        self.question = Text(common.energy_question(), Type.CONTROL, MEDIUM, "ink2")
        self.energy = Segmented(common.energy_question(), [common.energy(e) for e in ENERGIES])
        self.back = Button(words.back_to_today(), Kind.SECONDARY, icon="chevron-left")
        self.list = DayList(self.back)
        self.card = DayCard()
        self.foot = DayFoot()
        self.bar = EvidenceBar(common.undo())
        self._lay_out()
        self.list.stepped_to.connect(self.reveal)

    @cached_property
    def empty(self) -> "EmptyState":
        """What stands here without a promise; most starts never need it."""
        from microwins.ui.widgets.empty import EmptyState
        from microwins.ui.words.keys import keys

        empty = EmptyState(
            words.first_title(),
            "\n".join(words.first_lines()),
            common.resize_a_goal(),
            link=words.starters(),
            aside=common.bring_history(),
            chip=keys("Ctrl+N"),
        )
        empty.asked.connect(self.resize_wanted)
        empty.link_asked.connect(self.starters_wanted)
        empty.aside_asked.connect(self.history_wanted)
        self._pages.addWidget(empty)
        return empty

    def show_empty(self, empty: bool, waiting: str | None) -> None:
        """Show the first run, or the day; both offer to go on with the goal `waiting` half-made."""
        if empty:
            begin = common.resize_a_goal() if waiting is None else words.go_on_with(waiting)
            self.empty.button.set_label(begin)
        self.foot.show_another(waiting)
        self._pages.setCurrentIndex(1 if empty else 0)

    def reveal(self, widget: QWidget) -> None:
        """Scroll until `widget` is seen."""
        self._scroll.ensureWidgetVisible(widget, 0, Space.L)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._give_margins()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_margins()
        super().resizeEvent(event)

    def _lay_out(self) -> None:
        self._low = False
        # Not at once: a layout must not change while it is being carried out.
        self._refold = QTimer(self, singleShot=True, interval=0)
        self._refold.timeout.connect(self._fold)
        Theme.current().changed.connect(self._give_margins)
        energy = Flow(gap=Space.L, between_rows=0)
        for widget in (self.question, self.energy, self.back):
            energy.addWidget(widget)
        self._head = QWidget()
        self._above, self._scrolled, self._below = QVBoxLayout(self._head), QVBoxLayout(), QVBoxLayout()
        self._above.setSpacing(22)
        self._above.addWidget(self.header)
        self._above.addLayout(energy)
        self._scrolled.setSpacing(Space.L + 2)
        self._scrolled.addWidget(self.list)
        self._scrolled.addWidget(self.card)
        self._scrolled.addWidget(self.foot)
        self._scrolled.addStretch(1)
        self._below.addWidget(self.bar)
        content = _Content()
        content.setLayout(self._scrolled)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._give_margins)
        full = QWidget()
        column = self._full = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._scroll, 1)
        column.addLayout(self._below)
        self._pages = QStackedWidget()
        self._pages.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._pages)
        self._give_margins()

    def _give_margins(self, *_: object) -> None:
        bar = self._scroll.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0  # the list keeps its edge
        self.question.setMinimumHeight(Theme.current().px(TARGET))  # centred beside the switch
        side, wide = side_of(self.width()), self.width() >= NARROW
        low = self._low
        self._above.setContentsMargins(0 if low else side, top_of(self.width()), 0 if low else side, 0)
        start, end = (side - taken, side) if self.isRightToLeft() else (side, side - taken)
        self._scrolled.setContentsMargins(start, 0 if low else Space.L, end, Space.L)
        self._below.setContentsMargins(side, Space.S, side, 29 if wide else Space.L)

        if self._is_low() != low and self.isVisible():
            self._refold.start()

    def _is_low(self) -> bool:
        """Whether too little of the page would be left for the list between head and foot."""
        wide = self.width() - (2 * side_of(self.width()) if self._low else 0)  # its margins hold the sides
        left = self.height() - self._above.heightForWidth(wide) - self._below.sizeHint().height()
        return left < Theme.current().px(LIST)

    def _fold(self) -> None:
        """Let the head scroll with the list, or stand above it."""
        self._low = self._is_low()
        (self._scrolled if self._low else self._full).insertWidget(0, self._head)
        for text in self._head.findChildren(Text):
            text.dress()
        self._head.show()
        self._give_margins()
