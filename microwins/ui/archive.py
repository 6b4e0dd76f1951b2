"""What is off the list: archived promises, which come back with one click, and goals kept for later."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.domain.changes import Change, Noted, Ticked
from microwins.domain.win import Goal, MicroWin
from microwins.journal import Journal
from microwins.ui.overridden import trouble_later
from microwins.ui.theme import Space
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.focus import focus_again, focused
from microwins.ui.widgets.form import FormCard, FormLine, FormPage
from microwins.ui.words import settings as words


class ArchivePage(FormPage):
    """Reads the journal when something changed, and asks it to bring back or let go."""

    resize_wanted = Signal(object)  # a Goal kept for later
    back_wanted = Signal()

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(words.archive_title(), parent)
        self._journal = journal
        self.back = self.add_back(self.back_wanted)
        self.later = FormCard(words.later_heading(), words.later_hint())
        self.archived = FormCard(words.archived_heading(), words.archived_hint())
        self.column.addWidget(self.later)
        self.column.addWidget(self.archived)
        self.column.addStretch(1)
        self._stale = True
        self._deeds: list[Button] = []  # of all lines, in order
        journal.changed.connect(self._on_changed)

    def rebuild(self) -> None:
        """Read both lists anew."""
        self._stale = False
        at = focused(self._deeds)
        self._deeds = []
        for card in (self.later, self.archived):
            card.clear()
        goals, wins = self._journal.later(), self._journal.archived()
        for goal in goals:
            self.later.add(self._goal_line(goal))
        for win in wins:
            self.archived.add(self._win_line(win))
        if not goals:
            self.later.add(FormLine(words.nothing_later(), None))
        if not wins:
            self.archived.add(FormLine(words.nothing_archived(), None))
        focus_again(at, self._deeds or [self.back])

    def _win_line(self, win: MicroWin) -> FormLine:
        bring = Button(words.bring_back(), Kind.SOFT)
        bring.setAccessibleName(words.bring_back_named(win))
        bring.clicked.connect(lambda: self._journal.restore(win.id))
        self._deeds.append(bring)
        return FormLine(win.size.action, bring, win.goal.dream if win.goal.dream != win.size.action else "")

    def _goal_line(self, goal: Goal) -> FormLine:
        resize, drop = Button(words.resize(), Kind.SOFT), Button(words.let_go(), Kind.GHOST)
        resize.setAccessibleName(words.resize_named(goal))
        drop.setAccessibleName(words.let_go_named(goal))
        resize.clicked.connect(lambda: self.resize_wanted.emit(goal))
        drop.clicked.connect(lambda: self._journal.drop_later(goal.id))
        self._deeds += (drop, resize)
        row = QHBoxLayout()
        row.setSpacing(Space.XS)
        row.addWidget(drop)
        row.addWidget(resize)
        return FormLine(goal.dream, row)

    def _on_changed(self, change: Change) -> None:
        if isinstance(change, Ticked | Noted):
            return
        if self.isVisible():
            self.rebuild()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            trouble_later(self.rebuild)
        super().showEvent(event)
