"""What stands on the sheet, chosen: its days, its goals, its notes, its paper."""

from datetime import date, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from microwins.domain.counsel import Days, Period
from microwins.ui.counsel.choices import TickLine
from microwins.ui.counsel.material import Material
from microwins.ui.counsel.pages import Paper, usual_paper
from microwins.ui.margins import give_margins
from microwins.ui.theme import SEMIBOLD, Space, Type
from microwins.ui.widgets.back import BACK_INSET, back_button
from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.date_field import DateField
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import counsel as words

_PAPERS = (Paper.A4, Paper.LETTER)
_OWN_WEEKS = 4  # how long a span of own dates is at first


class Controls(QWidget):
    """All goals stand on the sheet unless a box is emptied, and no note until one is ticked."""

    days_chosen = Signal()
    goals_chosen = Signal()
    paper_chosen = Signal()
    note_ticked = Signal(object, bool)  # the day, and whether others may read its note

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.left_out: set[str] = set()  # goals, by the person's words
        self.goals: dict[str, TickLine] = {}
        self.notes: dict[date, TickLine] = {}
        self.back = back_button(self)
        self.which_days = Choice(words.which_days())
        for period in Period:
            self.which_days.addItem(words.period(period), period)
        today = date.today()  # noqa: DTZ011  stands there until `bound_days` says which day it is
        self.first = DateField(words.from_day(), today)
        self.last = DateField(words.to_day(), today)
        self._papers = Segmented(words.paper(), [words.a4(), words.letter()])
        self._papers.choose(_PAPERS.index(usual_paper()))
        self._texts: list[str] = []  # of the notes shown
        self._dates: list[tuple[QBoxLayout, Text, DateField]] = []  # each with what it is called
        self._bounded = False
        self._lay_out()
        self.which_days.currentIndexChanged.connect(self._on_days)
        self.first.picked.connect(self._on_days)
        self.last.picked.connect(self._on_days)
        self._papers.chosen.connect(lambda _index: self.paper_chosen.emit())

    def _lay_out(self) -> None:
        self._own = QWidget()
        own = QVBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        own.setSpacing(Space.S)
        for name, field in ((words.from_day(), self.first), (words.to_day(), self.last)):
            row, label = QBoxLayout(QBoxLayout.Direction.LeftToRight), Text(name, Type.SMALL, ink="ink3")
            row.addWidget(label, 1)
            row.addWidget(field)
            own.addLayout(row)
            self._dates.append((row, label, field))
        self._own.hide()
        self._goals, self._notes = QVBoxLayout(), QVBoxLayout()
        self._no_goals = Text(words.no_goals(), Type.SMALL, ink="ink3", wrap=True)
        self._no_notes = Text(words.no_notes(), Type.SMALL, ink="ink3", wrap=True)
        whole, back, column = QVBoxLayout(self), QHBoxLayout(), QVBoxLayout()
        give_margins(whole, Space.XS, Space.XS, Space.S, Space.XL)
        whole.setSpacing(Space.XS)
        back.addWidget(self.back)
        back.addStretch(1)
        whole.addLayout(back)
        whole.addLayout(column, 1)
        give_margins(column, BACK_INSET, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Text(words.page(), Type.TITLE, SEMIBOLD, wrap=True))
        column.addWidget(Text(words.page_hint(), Type.SMALL, ink="ink3", wrap=True))
        _section(column, words.which_days(), self.which_days, self._own)
        _section(column, words.goals(), self._no_goals, self._goals)
        hint = Text(words.notes_hint(), Type.CAPTION, ink="ink3", wrap=True)
        _section(column, words.notes(), hint, self._no_notes, self._notes)
        _section(column, words.paper(), self._papers)
        column.addStretch(1)

    @property
    def period(self) -> Period:
        return Period(self.which_days.currentData())

    @property
    def own_days(self) -> Days:
        """The person's own dates, in the order they stand there."""
        return Days(self.first.day, self.last.day)

    @property
    def paper(self) -> Paper:
        return _PAPERS[self._papers.index]

    def fold(self, width: int) -> None:
        """Where `width`, in pixels, has no room for the own dates beside their names, they stand below."""
        room = width - Space.XS - BACK_INSET - 2 * Space.S  # _lay_out's margins, and the gap between the two
        crowded = any(
            label.sizeHint().width() + field.sizeHint().width() > room for _row, label, field in self._dates
        )
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        for row, _label, _field in self._dates:
            row.setDirection(down if crowded else across)

    def bound_days(self, beginning: date, today: date) -> None:
        """Own dates lie between the beginning of the record and today."""
        for field in (self.first, self.last):
            field.blockSignals(True)
            field.setDateRange(common.qdate(min(beginning, today)), common.qdate(today))
            field.blockSignals(False)
        if not self._bounded:
            self._bounded = True
            self.first.show_day(max(beginning, today - timedelta(weeks=_OWN_WEEKS)))
            self.last.show_day(today)

    def show_choices(self, material: Material) -> None:
        """A box for each goal and each note of the span; boxes that are there already stay."""
        dreams = [goal.dream for goal in material.goals]
        if list(self.goals) != dreams:
            _empty(self._goals)
            self.goals = {dream: self._goal_line(dream) for dream in dreams}
        days = [note.day for note in material.notes]
        texts = [note.text for note in material.notes]
        if list(self.notes) != days or texts != self._texts:
            _empty(self._notes)
            self.notes = {note.day: self._note_line(note.day, note.text) for note in material.notes}
            self._texts = texts
        for note in material.notes:
            self.notes[note.day].setChecked(note.share)
        self._no_goals.setVisible(not dreams)
        self._no_notes.setVisible(not days)

    def in_order(self) -> list[QWidget]:
        """What the keyboard comes to after `back`, from top to bottom."""
        boxes = [*self.goals.values(), *self.notes.values()]
        papers = self._papers.findChildren(QAbstractButton)
        return [self.which_days, self.first, self.last, *boxes, *papers]

    def _goal_line(self, dream: str) -> TickLine:
        line = TickLine(dream)
        line.setChecked(dream not in self.left_out)
        line.clicked.connect(lambda on: self._on_goal(dream, on))
        self._goals.addWidget(line)
        return line

    def _note_line(self, day: date, text: str) -> TickLine:
        line = TickLine(text, common.date_of(day, common.Form.FULL))
        line.clicked.connect(lambda on: self.note_ticked.emit(day, on))
        self._notes.addWidget(line)
        return line

    def _on_goal(self, dream: str, on: bool) -> None:
        (self.left_out.discard if on else self.left_out.add)(dream)
        self.goals_chosen.emit()

    def _on_days(self) -> None:
        self._own.setVisible(self.period is Period.OWN)
        self.days_chosen.emit()


def _section(column: QVBoxLayout, heading: str, *parts: QWidget | QVBoxLayout) -> None:
    column.addSpacing(Space.M)
    column.addWidget(Text(heading, Type.CONTROL, SEMIBOLD))
    for part in parts:
        if isinstance(part, QVBoxLayout):
            part.setSpacing(0)
            column.addLayout(part)
        else:
            column.addWidget(part)


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
