"""Keep it: the promise is read back once, whole."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from microwins.resizing import saying
from microwins.resizing.conversation import State
from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Type
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.empty import SmallStairs
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import Footer, Page, padded
from microwins.ui.words import common
from microwins.ui.words import place as words


class KeepPage(Page):
    """Page four."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.keep_title(), words.keep_lead(), parent)
        self.side.hide()
        self.paper = Card()
        column = padded(self.paper, Space.XL)
        column.setContentsMargins(Space.XXL, Space.XXL, Space.XXL, Space.XXL)
        self.sentence = Text("", Type.TITLE, SEMIBOLD, wrap=True)
        self.sentence.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column.addWidget(self.sentence)
        facts = QGridLayout()
        facts.setHorizontalSpacing(Space.XL)
        facts.setVerticalSpacing(Space.M)
        facts.setColumnStretch(1, 1)
        self.facts: list[tuple[Text, Text]] = []
        for place in range(4):
            label, value = Text("", Type.CONTROL, ink="ink3"), Text("", Type.CONTROL, MEDIUM, wrap=True)
            for column_at, text in enumerate((label, value)):  # both at the top: on one base line
                text.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
                facts.addWidget(text, place, column_at)
            self.facts.append((label, value))
        row = QHBoxLayout()
        row.setSpacing(Space.XL)
        row.addLayout(facts, 1)
        row.addWidget(SmallStairs(), 0, Qt.AlignmentFlag.AlignBottom)
        column.addLayout(row)
        self.others = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.main.addSpacing(Space.XL)
        self.main.addWidget(self.paper)
        self.main.addSpacing(Space.M)
        self.main.addWidget(self.others)
        self.main.addStretch(1)

    def show_state(self, state: State) -> None:
        said = words.read_back(state.anchor, state.action, as_typed=state.in_another_language)
        self.sentence.setText(said)
        self.sentence.setAccessibleName(said)
        size = state.size
        minutes = common.minutes(size.rung.minutes) if size else ""
        facts = (
            (words.size_label(), minutes),
            (words.hard_day(), state.bad_day.strip() or state.action),
            (words.days_label(), words.days(state.place.weekdays)),
            (words.reminder_label(), words.reminders(state.place.reminders)),
        )
        for (label, value), (name, text) in zip(self.facts, facts, strict=True):
            label.setText(name)
            value.setText(text)
            value.setAccessibleName(f"{name}: {text}")
        later = saying.others(state.said) if state.win_id is None else ()
        self.others.setVisible(bool(later))
        self.others.setText(words.kept_for_later(later) if later else "")

    def footer(self, state: State) -> Footer:
        if state.win_id is not None:
            return Footer(primary=words.keep_size())
        return Footer(words.keep_note(), primary=words.keep_promise())

    def begin(self) -> None:
        # Heard by a screen reader; a ring round mere words would look like a field.
        self.sentence.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
