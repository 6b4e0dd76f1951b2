"""Asks which day it is when the machine's clock was set back, and takes the answer to the journal."""

from datetime import date, timedelta

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.domain.changes import Change, DayTurned
from microwins.domain.clock import SetBack
from microwins.journal import Journal
from microwins.ui.sheet import Sheet
from microwins.ui.theme import MEDIUM, Space, Type
from microwins.ui.widgets.buttons import Button
from microwins.ui.widgets.date_field import DateField
from microwins.ui.widgets.text import Text
from microwins.ui.words import which_day as words

FURTHEST = timedelta(days=366)  # after the record's last day: a slip of a digit is no answer


class WhichDaySheet(Sheet):
    """Offers the record's day, the clock's, and any other; leaving it means as the clock says."""

    answered = Signal(object)  # datetime.date

    def __init__(self, found: SetBack, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), words.day(found.by_record), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.found = found
        self.by_record = self.close_button
        self.by_clock = Button(words.day(found.by_clock))
        self.by_clock.setAutoDefault(False)
        self.by_clock.clicked.connect(self.reject)
        self.buttons.insertWidget(1, self.by_clock)
        self.day = DateField(words.another_day(), found.by_clock)
        self.day.setMaximumDate(self.day.date().addDays((found.by_record - found.by_clock + FURTHEST).days))
        self.day.show_day(found.by_record)
        self.take = Button(words.its_this_day())
        self.take.setAutoDefault(False)
        self.take.clicked.connect(lambda: self._answer(self.day.day))
        self.day.picked.connect(lambda _: self.take.setDefault(True))  # Enter takes what was typed
        self._lay_out()
        self.by_record.setFocus(Qt.FocusReason.OtherFocusReason)

    def accept(self) -> None:
        """Today is the record's last day."""
        self._answer(self.found.by_record)

    def reject(self) -> None:
        """Today is what the clock says."""
        self._answer(self.found.by_clock)

    def let_go(self) -> None:
        """The question has gone; nothing is answered."""
        self.done(self.DialogCode.Rejected)

    def _answer(self, day: date) -> None:
        self.done(self.DialogCode.Accepted)
        self.answered.emit(day)

    def _lay_out(self) -> None:
        said = words.line(self.found.by_clock, self.found.by_record)
        self.column.addWidget(Text(said, Type.BODY, ink="ink2", wrap=True))
        self.column.addSpacing(Space.S)
        self.column.addWidget(Text(words.another_day(), Type.SMALL, MEDIUM, "ink2"))
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.day)
        row.addWidget(self.take)
        row.addStretch(1)
        self.column.addLayout(row)
        self.column.addStretch(1)
        self.keep_room(540)


class DayQuestion(QObject):
    """Keeps one sheet open over `window` for as long as there is something to ask, and no longer."""

    answered = Signal(object)  # datetime.date, once the journal counts by it

    def __init__(self, journal: Journal, window: QWidget) -> None:
        super().__init__(window)
        self._journal, self._window = journal, window
        self.sheet: WhichDaySheet | None = None
        journal.changed.connect(self._on_changed)  # a new day also comes where the desktop tells of no wake

    def look(self) -> None:
        """Ask if the clock lies behind the record: at a start, and whenever the clock may have jumped."""
        if self._journal.held:  # the record is being written or made good; the next look asks
            return
        found = self._journal.clock_runs_back()
        if self.sheet is not None:
            if self.sheet.found == found:
                return
            self.sheet.let_go()  # the clock was set anew meanwhile
            self.sheet = None
        if found is not None:
            self.sheet = WhichDaySheet(found, self._window)
            self.sheet.answered.connect(self._on_answered)
            self.sheet.open()

    def _on_changed(self, change: Change) -> None:
        if isinstance(change, DayTurned):
            self.look()

    def _on_answered(self, day: date) -> None:
        self.sheet = None
        self._journal.today_is(day)
        self.answered.emit(day)
