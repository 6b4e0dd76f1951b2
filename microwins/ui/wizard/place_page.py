"""Give it a place: after what, on which days, what on a hard day, and a reminder if one is wanted."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.domain.win import MAX_TEXT
from microwins.resizing import replies, saying
from microwins.resizing.conversation import State
from microwins.settings import Settings
from microwins.ui.theme import SEMIBOLD, Space, Type
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.chips import Chips
from microwins.ui.widgets.reminder_times import ReminderTimes
from microwins.ui.widgets.sentence_field import SentenceField
from microwins.ui.widgets.text import Text
from microwins.ui.widgets.weekday_picker import WeekdayPicker
from microwins.ui.wizard.notes import WhyNote
from microwins.ui.wizard.page import Footer, Page, group, heading, padded
from microwins.ui.words import place as words

_MOST_ANCHORS = 8


class PlacePage(Page):
    """Page three."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(words.place_title(), words.place_lead(), parent)
        self.preview = Text("", Type.LEAD, SEMIBOLD, wrap=True)
        self.anchors = Chips(words.after_what())
        self._labels: tuple[str, ...] = ()
        self.anchor = self._field(words.anchor_name(), words.anchor_placeholder())
        self.days = WeekdayPicker(words.which_days(), first_weekday=settings.first_weekday)
        self.days.changed.connect(lambda mask: self.replied.emit(replies.Days(mask)))
        self._days_hint = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.main.addSpacing(Space.L)
        self.main.addWidget(self.preview)
        for each in (
            group(heading(words.after_what()), self.anchors, self.anchor),
            group(heading(words.which_days()), self.days, self._days_hint),
            group(WhyNote(words.why_place())),
        ):
            self.main.addWidget(each)
        self.main.addStretch(1)
        self._make_side()
        self._connect()

    def _make_side(self) -> None:
        hard, remind = Card(), Card()
        column = padded(hard)
        self.bad_day = self._field(words.bad_day_name(), "")
        column.addWidget(heading(words.bad_day_title()))
        column.addWidget(self.bad_day)
        column.addWidget(Text(words.bad_day_hint(), Type.SMALL, ink="ink2", wrap=True))
        column = padded(remind)
        column.addWidget(heading(words.reminder_title()))
        self.times = ReminderTimes()
        self._reminders = QVBoxLayout()
        self._reminders.addWidget(self.times)
        self.times.changed.connect(self._on_times)
        column.addLayout(self._reminders)
        column.addWidget(Text(words.reminder_hint(), Type.SMALL, ink="ink2", wrap=True))
        self.aside.addWidget(hard)
        self.aside.addWidget(remind)
        self.aside.addStretch(1)

    def _field(self, name: str, hint: str) -> SentenceField:
        field = SentenceField(name, hint, MAX_TEXT)
        field.returnPressed.connect(lambda: self.replied.emit(replies.Next()))
        return field

    def _connect(self) -> None:
        self.anchors.picked.connect(lambda n: self.replied.emit(replies.Anchored(self._labels[n])))
        self.anchor.textEdited.connect(lambda text: self.replied.emit(replies.Anchored(text)))
        self.bad_day.textEdited.connect(lambda text: self.replied.emit(replies.BadDay(text)))

    def show_state(self, state: State) -> None:
        self.preview.setText(
            words.read_back(state.anchor.strip(), state.action, as_typed=state.in_another_language)
        )
        own = (state.choice.anchor,) if state.choice and state.choice.anchor else ()
        self._labels = tuple(dict.fromkeys((*own, *saying.anchors(state.said))))[:_MOST_ANCHORS]
        chosen = self._labels.index(state.anchor) if state.anchor in self._labels else -1
        self.anchors.show_labels(self._labels, chosen)
        self.anchor.show_text(state.anchor)
        self.bad_day.show_text(state.bad_day)
        if self.days.days != state.place.weekdays:
            self.days.show_days(state.place.weekdays)
        self._days_hint.setText(words.days_hint(state.place.weekdays.bit_count()))
        if self.times.times != state.place.reminders:
            self._show_times(state.place.reminders)

    def footer(self, state: State) -> Footer:
        return Footer(primary=words.looks_right())

    def begin(self) -> None:
        self.anchor.setFocus()
        self.anchor.end(False)

    def _show_times(self, times: Sequence[time]) -> None:
        """Other times than those on the page, as when a conversation is taken up again."""
        self._reminders.removeWidget(self.times)
        self.times.hide()
        self.times.deleteLater()
        self.times = ReminderTimes(times)
        self.times.changed.connect(self._on_times)
        self._reminders.addWidget(self.times)

    def _on_times(self) -> None:
        self.replied.emit(replies.Reminders(self.times.times))
