"""Erasing for ever in two calm steps: what, and once more what that means. Nothing has to be typed."""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from microwins.domain.win import MicroWin
from microwins.journal import Journal
from microwins.ui.announce import announce
from microwins.ui.sheet import Sheet
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.form import FormLine
from microwins.ui.widgets.switch import Switch
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import erase as words
from microwins.ui.words import patience as patience_words


@dataclass(frozen=True, slots=True)
class _Entry:
    """What can be chosen; without a `win_id` everything."""

    win_id: int | None
    action: str
    kept: int


class EraseSheet(Sheet):
    """`erased`: a sentence that says what was erased. What stands in the way is told by the journal."""

    erased = Signal(str)

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(words.name(), common.cancel(), parent)
        self._deeds = journal.long_deeds()
        self._deeds.erased.connect(self._on_erased)
        self._deeds.refused.connect(journal.refused)
        self._deeds.ended.connect(self.accept)
        self._entries = _entries(journal)
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self.reject)
        self.go_on = Button(words.go_on(), Kind.DANGER)
        self.go_on.setAutoDefault(False)
        self.go_on.setEnabled(False)
        self.go_on.clicked.connect(self._on_go_on)
        self.buttons.insertWidget(0, self.go_on)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._make_choosing())
        self._steps.addWidget(self._make_confirming())
        self._steps.addWidget(self._make_waiting())
        self.column.addWidget(self._steps, 1)
        theme = Theme.current()
        self.resize(theme.px(560), theme.px(360))

    def _make_choosing(self) -> QWidget:
        step, column = _step()
        self.choice = Choice(words.which())
        self.choice.addItem(words.choose())
        for entry in self._entries:
            self.choice.addItem(entry.action or words.everything())
        self.choice.currentIndexChanged.connect(lambda index: self.go_on.setEnabled(index > 0))
        self.copies = Switch(words.copies_too())
        card = Card()
        lines = QVBoxLayout(card)
        lines.setContentsMargins(1, 1, 1, 1)
        lines.setSpacing(0)
        first = FormLine(words.which(), self.choice)
        first.is_first = True
        lines.addWidget(first)
        lines.addWidget(FormLine(words.copies_too(), self.copies, words.copies_keep()))
        column.addWidget(card)
        column.addStretch(1)
        return step

    def _make_confirming(self) -> QWidget:
        step, column = _step()
        self.goes = Text("", Type.LEAD, MEDIUM, wrap=True)
        self.stays = Text("", Type.BODY, ink="ink2", wrap=True)
        for text in (self.goes, self.stays):
            text.setAlignment(Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.goes)
        column.addWidget(self.stays)
        column.addStretch(1)
        return step

    def _make_waiting(self) -> QWidget:
        step, column = _step()
        self.waiting = Text(patience_words.one_moment(), Type.LEAD, ink="ink2", wrap=True)
        self.waiting.setAlignment(Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.waiting)
        column.addStretch(1)
        return step

    @property
    def _chosen(self) -> _Entry:
        return self._entries[self.choice.currentIndex() - 1]

    def _on_go_on(self) -> None:
        if self._steps.currentIndex() == 1:
            self._erase()
            return
        entry, copies = self._chosen, self.copies.isChecked()
        self.goes.setText(words.goes(entry.action, entry.kept))
        everything = entry.win_id is None
        self.stays.setText(words.backups_go(everything_goes=everything) if copies else words.backups_stay())
        self._steps.setCurrentIndex(1)
        self.go_on.set_label(words.name())
        self.close_button.set_label(words.keep_it())
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _erase(self) -> None:
        self._steps.setCurrentIndex(2)
        for button in (self.go_on, self.close_button):
            button.hide()
        announce(self, patience_words.erasing())
        self._deeds.erase(self._chosen.win_id, copies=self.copies.isChecked())

    def _on_erased(self) -> None:
        self.erased.emit(words.erased(self._chosen.action, copies=self.copies.isChecked()))

    def reject(self) -> None:
        """Escape, or Keep it; what is being erased goes its way."""
        if not self._deeds.busy:
            super().reject()


def _entries(journal: Journal) -> tuple[_Entry, ...]:
    today = journal.today()
    listed = [_Entry(row.win.id, row.win.size.action, row.total) for row in journal.rows(today)]
    archived = [
        _Entry(win.id, words.archived(win.size.action), _kept(journal, win)) for win in journal.archived()
    ]
    return (*listed, *archived, _Entry(None, "", journal.total()))


def _kept(journal: Journal, win: MicroWin) -> int:
    return sum(status.counts for status in journal.ticks(win.id).values())


def _step() -> tuple[QWidget, QVBoxLayout]:
    step = QWidget()
    column = QVBoxLayout(step)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(Space.S)
    return step, column
