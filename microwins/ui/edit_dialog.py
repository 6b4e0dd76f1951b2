"""Edits one promise: its sentence, place, bad-day version, days, reminders, and the goal behind it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.domain.win import MAX_DREAM, MAX_TEXT, MicroWin
from microwins.journal import Journal, StoreError
from microwins.ui.announce import announce
from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.focus import KeepsInSight
from microwins.ui.widgets.reminder_times import ReminderTimes
from microwins.ui.widgets.sentence_field import SentenceField
from microwins.ui.widgets.text import Text
from microwins.ui.widgets.weekday_picker import WeekdayPicker
from microwins.ui.words import common
from microwins.ui.words import edit as words
from microwins.ui.words import trouble as trouble_words


class EditDialog(KeepsInSight, QDialog):
    """Shows `win` as it is; Save asks the journal once, and stays open where the journal refuses."""

    def __init__(
        self, journal: Journal, win: MicroWin, parent: QWidget | None = None, *, first_weekday: int = 0
    ) -> None:
        super().__init__(parent)
        self._journal, self._win = journal, win
        self.setWindowTitle(words.edit_title())
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        size = win.size
        self.action = _line(words.promise_label(), size.action, MAX_TEXT)
        self.anchor = _line(words.anchor_label(), size.anchor, MAX_TEXT, words.anchor_hint())
        self.bad_day = _line(words.bad_day_label(), size.bad_day, MAX_TEXT, words.bad_day_hint())
        self.weekdays = WeekdayPicker(words.weekdays_label(), size.weekdays, first_weekday)
        self.reminders = ReminderTimes(win.reminders)
        self.dream = _line(words.dream_label(), win.goal.dream, MAX_DREAM)
        self.save = Button(common.save(), Kind.PRIMARY)
        self.save.setDefault(True)
        self.cancel = Button(common.cancel(), Kind.GHOST)
        self.cancel.setAutoDefault(False)
        self.reminders.add.setAutoDefault(False)
        self.trouble = Text("", Type.SMALL, MEDIUM, "clay", wrap=True)
        self.trouble.hide()
        journal.refused.connect(self._on_refused)
        self.save.clicked.connect(self._on_save)
        self.cancel.clicked.connect(self.reject)
        self._lay_out()

    def _on_save(self) -> None:
        done = self._journal.edit(
            self._win.id,
            action=self.action.text(),
            anchor=self.anchor.text(),
            bad_day=self.bad_day.text(),
            weekdays=self.weekdays.days,
            reminders=self.reminders.times,
            dream=self.dream.text(),
        )
        if done:
            self.accept()

    def _on_refused(self, trouble: Refused | StoreError) -> None:
        """Say it here too: the window's own bar lies behind this dialog."""
        self.trouble.setText(trouble_words.sentence(trouble))
        self.trouble.show()
        announce(self, self.trouble.text())

    def _lay_out(self) -> None:
        form = QVBoxLayout()
        form.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.S)
        form.setSpacing(Space.XS)
        form.addWidget(Text(words.edit_title(), Type.FIGURE, SEMIBOLD))
        for label, field in (
            (words.promise_label(), self.action),
            (words.anchor_label(), self.anchor),
            (words.bad_day_label(), self.bad_day),
            (words.weekdays_label(), self.weekdays),
            (words.reminders_label(), self.reminders),
            (words.dream_label(), self.dream),
        ):
            form.addSpacing(Space.M)
            form.addWidget(Text(label, Type.SMALL, MEDIUM, "ink2"))
            form.addWidget(field)
        form.addStretch(1)
        content = QWidget()
        content.setLayout(form)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(Space.XL, Space.S, Space.XL, Space.XL)
        buttons.setSpacing(Space.S)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.save)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        self.trouble.setContentsMargins(Space.XL, Space.S, Space.XL, 0)
        whole.addWidget(self.trouble)
        whole.addLayout(buttons)
        theme = Theme.current()
        self.resize(max(theme.px(520), content.minimumSizeHint().width() + 24), theme.px(600))


def _line(name: str, text: str, limit: int, hint: str = "") -> SentenceField:
    line = SentenceField(name, hint, limit, step=Type.CONTROL)
    line.show_text(text)
    return line
