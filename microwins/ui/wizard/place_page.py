"""Give it a place: after what, on which days, what on a hard day, and a reminder if one is wanted."""

from datetime import time

from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QTimeEdit, QWidget

from microwins.domain.win import MAX_TEXT, days_of, mask_of
from microwins.resizing import replies, saying
from microwins.resizing.conversation import State
from microwins.resizing.placing import MAX_REMINDERS
from microwins.settings import Settings
from microwins.ui.theme import SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.chips import Chip, Chips
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.notes import WhyNote
from microwins.ui.wizard.page import Footer, Page, group, heading, padded
from microwins.ui.words import common
from microwins.ui.words import place as words

_MOST_ANCHORS = 8


class PlacePage(Page):
    """Page three."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(words.place_title(), words.place_lead(), parent)
        self._state = State()
        self.preview = Text("", Type.LEAD, SEMIBOLD, wrap=True)
        self.anchors = Chips(words.after_what())
        self._labels: tuple[str, ...] = ()
        self.anchor = self._field(words.anchor_name(), words.anchor_placeholder())
        self.days = QWidget()
        week = Flow(self.days)
        first = settings.first_weekday
        self.day_chips: dict[int, Chip] = {}
        for n in range(7):
            number = (first + n) % 7
            chip = Chip(common.weekday_short(number), name=common.weekday_long(number))
            chip.clicked.connect(self._on_days)
            week.addWidget(chip)
            self.day_chips[number] = chip
        self.main.addSpacing(Space.L)
        self.main.addWidget(self.preview)
        for each in (
            group(heading(words.after_what()), self.anchors, self.anchor),
            group(heading(words.which_days()), self.days, Text(words.days_hint(), Type.SMALL, ink="ink3")),
            group(WhyNote(words.why_place())),
        ):
            self.main.addWidget(each)
        self.main.addStretch(1)
        self._make_side()
        self._connect()

    def _make_side(self) -> None:
        hard = Card()
        column = padded(hard)
        self.bad_day = self._field(words.bad_day_name(), "")
        column.addWidget(heading(words.bad_day_title()))
        column.addWidget(self.bad_day)
        column.addWidget(Text(words.bad_day_hint(), Type.SMALL, ink="ink2", wrap=True))
        remind = Card()
        column = padded(remind)
        column.addWidget(heading(words.reminder_title()))
        self.clock = QTimeEdit(QTime(20, 0))
        self.clock.setButtonSymbols(QTimeEdit.ButtonSymbols.NoButtons)
        self.clock.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a time is read so everywhere
        inner = self.clock.lineEdit()
        if inner is not None:  # the frame is the time's own, not another one inside it
            inner.setStyleSheet("border: none; padding: 0; min-height: 0; background: transparent;")
        self.clock.setMinimumWidth(Theme.current().px(110))
        self.clock.setAccessibleName(words.reminder_time())
        self.add = Button(words.add_reminder(), Kind.SOFT, icon="plus")
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.clock, 1)
        row.addWidget(self.add)
        column.addLayout(row)
        self.times = Chips(words.reminder_title(), checkable=False)
        column.addWidget(self.times)
        column.addWidget(Text(words.reminder_hint(), Type.SMALL, ink="ink2", wrap=True))
        self.aside.addWidget(hard)
        self.aside.addWidget(remind)
        self.aside.addStretch(1)

    def _field(self, name: str, hint: str) -> QLineEdit:
        field = QLineEdit()
        field.setMaxLength(MAX_TEXT)
        field.setAccessibleName(name)
        field.setPlaceholderText(hint)
        field.setFont(Theme.current().font(Type.BODY))
        field.returnPressed.connect(lambda: self.replied.emit(replies.Next()))
        return field

    def _connect(self) -> None:
        self.anchors.picked.connect(lambda n: self.replied.emit(replies.Anchored(self._labels[n])))
        self.anchor.textEdited.connect(lambda text: self.replied.emit(replies.Anchored(text)))
        self.bad_day.textEdited.connect(lambda text: self.replied.emit(replies.BadDay(text)))
        self.add.clicked.connect(self._on_add)
        self.times.picked.connect(self._on_remove)

    def show_state(self, state: State) -> None:
        self._state = state
        self.preview.setText(words.read_back(state.anchor.strip(), state.action))
        own = (state.choice.anchor,) if state.choice and state.choice.anchor else ()
        self._labels = tuple(dict.fromkeys((*own, *saying.anchors(state.said))))[:_MOST_ANCHORS]
        chosen = self._labels.index(state.anchor) if state.anchor in self._labels else -1
        self.anchors.show_labels(self._labels, chosen)
        for field, text in ((self.anchor, state.anchor), (self.bad_day, state.bad_day)):
            if field.text() != text:
                field.setText(text)
                field.setCursorPosition(0)
        planned = set(days_of(state.place.weekdays))
        for number, chip in self.day_chips.items():
            chip.setChecked(number in planned)
        times = state.place.reminders
        self.times.show_labels([f"{common.clock(each)}  ×" for each in times])
        for chip, moment in zip(self.times.chips, times, strict=True):
            chip.setAccessibleName(words.remove_reminder(moment))
        self.times.setVisible(bool(times))
        self.add.setEnabled(len(times) < MAX_REMINDERS)

    def footer(self, state: State) -> Footer:
        return Footer("", words.looks_right())

    def begin(self) -> None:
        self.anchor.setFocus()
        self.anchor.end(False)

    def _on_days(self) -> None:
        mask = mask_of(number for number, chip in self.day_chips.items() if chip.isChecked())
        self.replied.emit(replies.Days(mask))
        self.show_state(self._state)  # a last day that was taken away comes back

    def _on_add(self) -> None:
        shown = self.clock.time()
        moment = time(shown.hour(), shown.minute())
        self.replied.emit(replies.Reminders((*self._state.place.reminders, moment)))

    def _on_remove(self, index: int) -> None:
        times = self._state.place.reminders
        self.replied.emit(replies.Reminders(times[:index] + times[index + 1 :]))
