"""The window: places the pages, remembers where it stood, and leads from one to another.

What closing or pausing means for the tray, the reminders and the end of the app is up to whoever listens.
"""

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.bringing.door import HistoryDoor
from microwins.ui.counsel.door import CounselDoor
from microwins.ui.notice import NoticeBar
from microwins.ui.places import (
    ARCHIVE,
    EVIDENCE,
    IMPORT,
    LOOK_BACK,
    PAUSE,
    RESIZE,
    SETTINGS,
    TODAY,
    all_places,
)
from microwins.ui.record_door import RecordDoor
from microwins.ui.theme import Theme
from microwins.ui.today import TodayPage
from microwins.ui.widgets.sidebar import Sidebar
from microwins.ui.wizard_door import WizardDoor
from microwins.ui.words import common
from microwins.ui.words import window as words

if TYPE_CHECKING:
    from microwins.ui.page_shelf import PageShelf
    from microwins.ui.preferences import SessionStart

DEFAULT, LEAST = QSize(1080, 720), QSize(760, 560)
ICONS_BELOW = 900  # logical pixels of window width


class MainWindow(QWidget):
    """The one window. `chart_cache` is where the charts may keep what they drew."""

    closed = Signal()
    first_painted = Signal()  # once, when there is something to see
    pause_wanted = Signal(object)  # reminder.Pause, or None: remind me again

    def __init__(
        self,
        journal: Journal,
        settings: Settings,
        chart_cache: Path,
        session_start: "Callable[[], SessionStart] | None" = None,
    ) -> None:
        super().__init__()
        self._journal, self._settings = journal, settings
        self._chart_cache, self._session_start = chart_cache, session_start
        self._painted = False
        self.setWindowTitle(common.app_name())
        self.setMinimumSize(LEAST)
        self.sidebar = Sidebar(common.app_name(), all_places(), words.stays_here())
        self.today = TodayPage(journal, settings)
        self._shelf: PageShelf | None = None
        self._stack, self._whole = QStackedWidget(), QStackedWidget()
        self._stack.addWidget(self.today)
        self.notice = NoticeBar(self)
        self._history = HistoryDoor(self, journal, self.go, self.page)
        self.record = RecordDoor(self, journal, self.go, self._whole)
        self.wizard = WizardDoor(self, journal, settings, self._whole, lambda: self.today.state.energy)
        self._counsel = CounselDoor(self, journal, settings, chart_cache, self.go)
        self._lay_out()
        self._connect()
        self._on_setting(Settings.reminders_paused_until.key)
        self.sidebar.mark(TODAY)
        self.resize(DEFAULT)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)

    # Where to

    def go(self, place: str) -> None:
        """Show a page, or do what a place of the sidebar stands for."""
        if self._journal.held:  # the record is being written to; the page that does it stays
            return
        if place == RESIZE:
            self.wizard.open()
        elif place == PAUSE:
            self._pause()
        else:
            page = self.page(place)
            self._stack.setCurrentWidget(page)
            self._whole.setCurrentIndex(0)
            self.sidebar.mark(place)
            if place == TODAY:
                self.today.show_today()

    def raise_window(self, token: str = "") -> None:
        """Show the window in front, also from the tray or minimized.

        token: what a Wayland compositor gave another start, so that this window may come to the front.
        """
        if token:
            os.environ["XDG_ACTIVATION_TOKEN"] = token
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def make_ready(self) -> None:
        """In an idle moment: loads and then builds Evidence, so that its first click finds it there."""
        if self.isVisible() and (self._shelf is None or EVIDENCE not in self._shelf):
            import microwins.ui.evidence  # noqa: F401

            QTimer.singleShot(0, self, lambda: self.page(EVIDENCE))

    def let_go(self) -> None:
        """Ends what the pages have others do for them; called before the app goes."""
        if self._shelf is not None:
            self._shelf.close()
        self._history.close()
        self.record.close()
        self._counsel.close()

    def page(self, place: str) -> QWidget:
        """The page of a place, built if it has to be."""
        if place == TODAY:
            return self.today
        if self._shelf is None:
            self._shelf = self._make_shelf()
        return self._shelf.page(place)

    def _make_shelf(self) -> "PageShelf":
        from microwins.ui.page_shelf import Doors, PageShelf

        doors = Doors(self._counsel, self._history, self.record)
        shelf = PageShelf(
            self._journal,
            self._settings,
            self._stack,
            doors,
            self.go,
            self._chart_cache,
            self._session_start,
        )
        shelf.said.connect(self.notice.say)
        shelf.goal_wanted.connect(self.wizard.resize_goal)
        shelf.shortcuts_wanted.connect(self._show_shortcuts)
        shelf.about_wanted.connect(self._show_about)
        return shelf

    # What the pages ask for

    def _on_finished(self, win_id: int) -> None:
        self.go(TODAY)
        row = self.today.list.row(win_id)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)
        self.notice.say(words.adopted())

    def _pause(self) -> None:
        if self._settings.reminders_paused_until:
            self.pause_wanted.emit(None)
            return
        from microwins.ui.pause_menu import open_pause_menu

        open_pause_menu(self.sidebar.items[PAUSE], self.pause_wanted.emit)

    def _show_shortcuts(self) -> None:
        from microwins.ui.shortcuts import ShortcutsDialog

        self._open(ShortcutsDialog(self))

    def _show_about(self) -> None:
        from microwins.ui.about import AboutDialog

        self._open(AboutDialog(self))

    @staticmethod
    def _open(dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _on_setting(self, key: str) -> None:
        if key == Settings.reminders_paused_until.key:
            paused = bool(self._settings.reminders_paused_until)
            self.sidebar.items[PAUSE].rename(words.remind_me_again() if paused else words.pause_reminders())

    # Building

    def _connect(self) -> None:
        theme = Theme.current()
        theme.changed.connect(self._on_theme_changed)
        self.first_painted.connect(self._dress_icon)
        for pages in (self._whole, self._stack):
            pages.currentChanged.connect(self._on_page_turned)
        self.notice.room_wanted.connect(self._make_room)
        self._journal.refused.connect(self.notice.refuse)
        self.notice.tell_of(self.today.unsaved)
        self._settings.changed.connect(self._on_setting)
        self.sidebar.went.connect(self.go)
        today = self.today
        today.said.connect(self.notice.say)
        self.wizard.finished.connect(self._on_finished)
        self.wizard.left.connect(lambda: self.go(TODAY))
        today.resize_wanted.connect(self.wizard.open)
        today.starters_wanted.connect(self.wizard.start_small)
        today.history_wanted.connect(lambda: self.go(IMPORT))
        for door in (self._counsel, self._history, self.record):
            door.said.connect(self.notice.say)
        self.record.refused.connect(self.notice.refuse)
        today.resize_one_wanted.connect(self.wizard.resize_win)
        today.archive_wanted.connect(lambda: self.go(ARCHIVE))
        today.look_back_wanted.connect(lambda: self.go(LOOK_BACK))
        for combination, act in (
            ("Ctrl+1", self._to_the_list),
            ("Ctrl+2", lambda: self.go(EVIDENCE)),
            ("Ctrl+N", lambda: self.go(RESIZE)),
            ("Ctrl+,", lambda: self.go(SETTINGS)),
            ("F1", self._show_shortcuts),
            ("Ctrl+Z", lambda: self._outside_the_wizard(today.undo)),
            ("Ctrl+Shift+Z", lambda: self._outside_the_wizard(today.redo)),
            ("Ctrl+Y", lambda: self._outside_the_wizard(today.redo)),
        ):
            QShortcut(QKeySequence(combination), self).activated.connect(act)

    def _to_the_list(self) -> None:
        self.go(TODAY)
        self.today.focus_first(Qt.FocusReason.ShortcutFocusReason)

    def _outside_the_wizard(self, act: Callable[[], None]) -> None:
        """While a goal is being resized, undo belongs to its texts."""
        if self._whole.currentIndex() == 0:
            act()

    def _lay_out(self) -> None:
        shell = QWidget()
        row = QHBoxLayout(shell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sidebar)
        self._beside = QVBoxLayout()
        self._beside.addWidget(self._stack)
        row.addLayout(self._beside, 1)
        self._whole.addWidget(shell)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._whole)

    def _on_theme_changed(self) -> None:
        self._dress_icon()
        self._fold()  # with larger text the sidebar needs a wider window

    def _dress_icon(self) -> None:
        self.setWindowIcon(Theme.current().app_icon())  # drawn seven times, so after the first paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        self.sidebar.show_narrow(self.width() < Theme.current().px(ICONS_BELOW))
        self._place_notice()

    def _place_notice(self) -> None:
        in_shell = self._whole.currentIndex() == 0
        self.notice.beside(self.sidebar.width() if in_shell else 0)

    def _on_page_turned(self) -> None:
        self._place_notice()
        self.notice.turn_page()

    def _make_room(self, height: int) -> None:
        """The page ends `height` above the foot of the window, so that the notice lies under it."""
        in_shell = self._whole.currentIndex() == 0
        self._beside.setContentsMargins(0, 0, 0, height if in_shell else 0)
        self._column.setContentsMargins(0, 0, 0, 0 if in_shell else height)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.focusWidget() is None:  # arrow keys and Space work from the start, without a ring
            self.today.focus_first(Qt.FocusReason.ActiveWindowFocusReason)
        self.notice.show_next()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            self.first_painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        event.accept()
        self.closed.emit()
