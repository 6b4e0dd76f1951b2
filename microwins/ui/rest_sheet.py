"""Asks from what and until when to rest, and takes it to the journal."""

from datetime import date, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.domain.win import MicroWin
from microwins.journal import Journal
from microwins.ui.sheet import Sheet
from microwins.ui.theme import MEDIUM, Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.date_field import DateField
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.text import Text
from microwins.ui.words import care as words
from microwins.ui.words import common

_WEEKS = (1, 2, 4)
_SPANS = tuple(words.Span)


class RestSheet(Sheet):
    """For one micro-win, where `win` is told, or for everything. `said`: what came of it, in words."""

    said = Signal(str)

    def __init__(self, journal: Journal, win: MicroWin | None, parent: QWidget | None = None) -> None:
        super().__init__(words.rest_title(), words.begin_rest(), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._journal, self._win = journal, win
        today = journal.today()
        self._today = today
        self.whose = Segmented(words.rest_from(), [words.this_one(), words.everything()])
        self.whose.choose(0 if win is not None else 1)
        self.span = Segmented(words.until_when(), [words.span(choice) for choice in _SPANS])
        self.span.choose(0)
        self.span.chosen.connect(self._on_span)
        self.day = DateField(words.last_day_of_rest(), today + timedelta(days=1))
        self.day.show_day(today + timedelta(weeks=1))
        self.weeks = [Button(words.weeks(number), Kind.GHOST) for number in _WEEKS]
        for number, button in zip(_WEEKS, self.weeks, strict=True):
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, weeks=number: self._on_weeks(weeks))
        self.cancel = Button(common.cancel(), Kind.GHOST)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.buttons.insertWidget(1, self.cancel)
        self._lay_out()
        self._on_span(0)

    def accept(self) -> None:
        """Rest as told; where the journal says no, the sheet stays."""
        whose = self._win.id if self._win is not None and self.whose.index == 0 else EVERYTHING
        last = self._last()
        if last == self._today:
            done = self._journal.rest_all() if whose is EVERYTHING else self._journal.rest(whose)
        else:
            done = self._journal.rest_span(Rest(whose, self._today, last))
        if done:
            if last != self._today:
                self.said.emit(words.rested(last))
            super().accept()

    def _last(self) -> date | None:
        match _SPANS[self.span.index]:
            case words.Span.TODAY:
                return self._today
            case words.Span.DATE:
                return self.day.day
            case words.Span.NOTICE:
                return FURTHER_NOTICE

    def _on_span(self, index: int) -> None:
        self._until.setVisible(_SPANS[index] is words.Span.DATE)

    def _on_weeks(self, weeks: int) -> None:
        self.day.show_day(self._today + timedelta(weeks=weeks))

    def _lay_out(self) -> None:
        self.column.addWidget(Text(words.rest_line(), Type.CONTROL, ink="ink2", wrap=True))
        if self._win is not None:
            self._add(words.rest_from(), self.whose)
            self.column.addWidget(Text(self._win.size.action, Type.SMALL, ink="ink3", wrap=True))
        self._add(words.until_when(), self.span)
        self._until = QWidget()
        keeps_its_place = self._until.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self._until.setSizePolicy(keeps_its_place)
        row = QHBoxLayout(self._until)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self.day)
        for button in self.weeks:
            row.addWidget(button)
        row.addStretch(1)
        self.column.addWidget(self._until)
        self.column.addStretch(1)
        self.keep_room(480)

    def _add(self, label: str, control: QWidget) -> None:
        self.column.addSpacing(Space.S)
        self.column.addWidget(Text(label, Type.SMALL, MEDIUM, "ink2"))
        self.column.addWidget(control)
