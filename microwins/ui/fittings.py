"""What the window has beside Today: its notices, its other pages, the wizard, its shortcuts and dialogs.

None of it is in the first picture. It is fitted right after that, or with the first wish for any of it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.bringing.door import HistoryDoor
from microwins.ui.counsel.door import CounselDoor
from microwins.ui.notice import NoticeBar
from microwins.ui.page_shelf import Doors, PageShelf
from microwins.ui.places import EVIDENCE, RESIZE, SETTINGS, TODAY
from microwins.ui.record_door import RecordDoor
from microwins.ui.wizard_door import WizardDoor
from microwins.ui.words import window as words

if TYPE_CHECKING:
    from microwins.ui.main_window import MainWindow
    from microwins.ui.preferences import SessionStart


class Fittings(QObject):
    """Tied to `window`: `stack` holds its pages, `whole` what fills all of it."""

    def __init__(
        self,
        window: MainWindow,
        journal: Journal,
        settings: Settings,
        stack: QStackedWidget,
        whole: QStackedWidget,
        chart_cache: Path,
        session_start: Callable[[], SessionStart] | None = None,
    ) -> None:
        super().__init__(window)
        self._window, self._whole = window, whole
        go = window.go
        self.notice = NoticeBar(window)
        self.record = RecordDoor(window, journal, go, whole)
        self.wizard = WizardDoor(window, journal, settings, whole, lambda: window.today.state.energy)
        self._history = HistoryDoor(window, journal, go, window.page)
        self._counsel = CounselDoor(window, journal, settings, chart_cache, go)
        doors = Doors(self._counsel, self._history, self.record)
        self.shelf = PageShelf(journal, settings, stack, doors, go, chart_cache, session_start)
        self._connect()
        self._hear_keys()

    def close(self) -> None:
        """Ends what its parts have others do for them; called before the app goes."""
        for part in (self.shelf, self._history, self.record, self._counsel):
            part.close()

    def _connect(self) -> None:
        window, notice, wizard = self._window, self.notice, self.wizard
        notice.tell_of(window.today.unsaved)
        for part in (self._counsel, self._history, self.record, self.shelf):
            part.said.connect(notice.say)
        self.record.refused.connect(notice.refuse)
        self.shelf.goal_wanted.connect(wizard.resize_goal)
        self.shelf.shortcuts_wanted.connect(self._show_shortcuts)
        self.shelf.about_wanted.connect(self._show_about)
        wizard.finished.connect(self._on_finished)
        wizard.left.connect(lambda: window.go(TODAY))

    def _hear_keys(self) -> None:
        go, today = self._window.go, self._window.today
        for combination, act in (
            ("Ctrl+1", self._to_the_list),
            ("Ctrl+2", lambda: self._window.lead_to(EVIDENCE)),
            ("Ctrl+N", lambda: go(RESIZE)),
            ("Ctrl+,", lambda: go(SETTINGS)),
            ("F1", self._show_shortcuts),
            ("Ctrl+Z", lambda: self._outside_the_wizard(today.undo)),
            ("Ctrl+Shift+Z", lambda: self._outside_the_wizard(today.redo)),
            ("Ctrl+Y", lambda: self._outside_the_wizard(today.redo)),
        ):
            QShortcut(QKeySequence(combination), self._window).activated.connect(act)

    def _on_finished(self, win_id: int) -> None:
        self._window.go(TODAY)
        row = self._window.today.list.row(win_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice.say(words.adopted())

    def _to_the_list(self) -> None:
        self._window.go(TODAY)
        self._window.today.focus_first(Qt.FocusReason.ShortcutFocusReason)

    def _outside_the_wizard(self, act: Callable[[], None]) -> None:
        """While a goal is being resized, undo belongs to its texts."""
        if self._whole.currentIndex() == 0:
            act()

    def _show_shortcuts(self) -> None:
        from microwins.ui.shortcuts import ShortcutsDialog

        self._open(ShortcutsDialog(self._window))

    def _show_about(self) -> None:
        from microwins.ui.about import AboutDialog

        self._open(AboutDialog(self._window))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()
