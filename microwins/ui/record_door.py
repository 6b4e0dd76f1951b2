"""What a person sees of how their record is kept: history, backups, erasing, and damage made good."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QStackedWidget, QWidget

from microwins.domain import changes
from microwins.journal import Journal, StoreError, Trouble
from microwins.ui.places import BACKUPS, HISTORY, SETTINGS, TODAY

if TYPE_CHECKING:  # loaded when they are first needed
    from microwins.journal.upkeep import Upkeep
    from microwins.ui.backups import BackupsPage
    from microwins.ui.recovery import RecoveryScreen

SETTLED_MS = 4_000  # after the first paint, or the turn of a day


class RecordDoor(QObject):
    """Ties them to `window`. `go` leads to a place; `whole` holds what fills the window."""

    said = Signal(str)  # a sentence for the notice bar
    refused = Signal(object)  # what stood in the way

    def __init__(
        self, window: QWidget, journal: Journal, go: Callable[[str], None], whole: QStackedWidget
    ) -> None:
        super().__init__(window)
        self._journal, self._go, self._whole = journal, go, whole
        self._backups: BackupsPage | None = None
        self._upkeep: Upkeep | None = None
        self.recovery: RecoveryScreen | None = None
        self._history_from = SETTINGS  # where its way back leads
        QShortcut(QKeySequence("Ctrl+H"), window).activated.connect(lambda: self._show_history(TODAY))

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How its pages are built, by their places."""
        return {HISTORY: self._make_history, BACKUPS: self._make_backups}

    def make_card(self) -> QWidget:
        """The part of Settings."""
        from microwins.ui.data_card import DataCard

        card = DataCard(self._journal)
        card.history_wanted.connect(lambda: self._show_history(SETTINGS))
        card.backups_wanted.connect(lambda: self._go(BACKUPS))
        card.said.connect(self.said)
        return card

    def look_after(self) -> None:
        """A verified copy a day if anything changed, and a check in any case; silent where all is well.

        It begins a little later, in a thread, so that the window has settled by then; and on every new day.
        """
        if self._journal.only_looking:
            self._say_looking()
        if self._journal.read_only or self._journal.only_looking:
            return
        if self._upkeep is None:
            self._upkeep = self._journal.upkeep(self)
            self._upkeep.troubled.connect(self._on_trouble)
            self._journal.changed.connect(self._on_changed)
        QTimer.singleShot(SETTLED_MS, self, self._upkeep.begin)

    def meet(self, trouble: StoreError) -> None:
        """Something could not be read: damage is made good, and of the rest the notice bar tells."""
        if trouble.kind is Trouble.DAMAGED:
            self.show_damage()
        else:
            self.refused.emit(trouble)

    def show_damage(self) -> None:
        """A check found damage: the one calm screen, in place of all there is."""
        if self.recovery is not None:
            return
        from microwins.ui.recovery import RecoveryScreen

        self._journal.held = True  # nothing is written, and no page opens, before it is made good
        screen = self.recovery = RecoveryScreen(self._journal.rescue(Trouble.DAMAGED), is_open=True)
        screen.finished.connect(self._leave_recovery)
        screen.look_wanted.connect(self._look)
        self._whole.addWidget(screen)
        self._whole.setCurrentWidget(screen)

    def close(self) -> None:
        """Stop what is under way; called before the app goes."""
        self._journal.close_errands()
        if self._upkeep is not None:
            self._upkeep.wait()

    def _on_changed(self, change: changes.Change) -> None:
        if isinstance(change, changes.DayTurned):
            self.look_after()

    def _on_trouble(self, trouble: StoreError) -> None:
        from microwins.ui.words import backups as words

        if trouble.kind is Trouble.DAMAGED:
            self.show_damage()
        elif trouble.kind is not Trouble.BUSY:  # one who is writing; tomorrow is soon enough
            self.said.emit(words.no_copy_today(full=trouble.kind is Trouble.DISK_FULL))

    def _show_history(self, back_to: str) -> None:
        self._history_from = back_to
        self._go(HISTORY)

    def _make_history(self) -> QWidget:
        from microwins.ui.history import HistoryPage

        page = HistoryPage(self._journal)
        page.back_wanted.connect(lambda: self._go(self._history_from))
        page.said.connect(self.said)
        return page

    def _make_backups(self) -> QWidget:
        from microwins.ui.backups import BackupsPage

        page = self._backups = BackupsPage(self._journal)
        page.back_wanted.connect(lambda: self._go(SETTINGS))
        page.said.connect(self.said)
        page.refused.connect(self.refused)
        return page

    def _look(self) -> None:
        self._journal.look_only()
        self._leave_recovery()
        self._say_looking()

    def _say_looking(self) -> None:
        from microwins.ui.words import recovery as words

        self.said.emit(words.looking())

    def _leave_recovery(self) -> None:
        screen, self.recovery = self.recovery, None
        self._journal.held = False
        self._go(TODAY)
        if screen is not None:
            self._whole.removeWidget(screen)
            screen.deleteLater()
