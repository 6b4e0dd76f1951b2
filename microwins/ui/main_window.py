"""The window: Today in its frame, where it stood, and the way from one page to another.

Everything else it has comes after its first paint (`fittings`). What closing or pausing means for the
tray, the reminders and the end of the app is up to whoever listens.
"""

import os
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.places import (
    ARCHIVE,
    IMPORT,
    LOOK_BACK,
    PAUSE,
    RESIZE,
    TODAY,
    all_places,
)
from microwins.ui.theme import Theme
from microwins.ui.today import TodayPage
from microwins.ui.widgets.focus import KeepsInSight, hide_rings, shows_ring
from microwins.ui.widgets.sidebar import Sidebar
from microwins.ui.words import common
from microwins.ui.words import window as words

if TYPE_CHECKING:
    from microwins.ui.fittings import Fittings
    from microwins.ui.notice import NoticeBar
    from microwins.ui.preferences import SessionStart
    from microwins.ui.record_door import RecordDoor
    from microwins.ui.wizard_door import WizardDoor

DEFAULT, LEAST = QSize(1080, 720), QSize(760, 560)
ICONS_BELOW = 900  # logical pixels of window width


class MainWindow(KeepsInSight, QWidget):
    """The one window. `chart_cache` is where the charts may keep what they drew."""

    closed = Signal()
    first_painted = Signal()  # once, when there is something to see
    completed = Signal()  # once, when all else is there too
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
        self._awaited = ""  # the place whose page is being made
        self.setWindowTitle(common.app_name())
        self.setMinimumSize(LEAST)
        self.sidebar = Sidebar(common.app_name(), all_places(), words.stays_here())
        self.today = TodayPage(journal, settings)
        self._stack, self._whole = QStackedWidget(), QStackedWidget()
        self._stack.addWidget(self.today)
        self._lay_out()
        self._connect()
        self._on_setting(Settings.reminders_paused_until.key)
        self.sidebar.mark(TODAY)
        self.resize(DEFAULT)
        if not settings.geometry.isEmpty():
            self.restoreGeometry(settings.geometry)

    @cached_property
    def fittings(self) -> "Fittings":
        """All that is not in the first picture."""
        from microwins.ui.fittings import Fittings

        fittings = Fittings(
            self,
            self._journal,
            self._settings,
            self._stack,
            self._whole,
            self._chart_cache,
            self._session_start,
        )
        for pages in (self._whole, self._stack):
            pages.currentChanged.connect(self._on_page_turned)
        fittings.notice.room_wanted.connect(self._make_room)
        self._place(fittings.notice)
        return fittings

    @property
    def notice(self) -> "NoticeBar":
        return self.fittings.notice

    @property
    def record(self) -> "RecordDoor":
        return self.fittings.record

    @property
    def wizard(self) -> "WizardDoor":
        return self.fittings.wizard

    # Where to

    def lead_to(self, place: str) -> None:
        """As `go` does; a large page is made piece by piece first, and the window answers in between."""
        if self._journal.held:
            return
        self._awaited = place
        pieces = self.fittings.shelf.pieces(place)

        def go_on() -> None:
            if self._awaited != place:  # another wish came
                return
            if next(pieces, None):
                QTimer.singleShot(0, self, go_on)
            else:
                self.go(place)

        go_on()

    def go(self, place: str) -> None:
        """Show a page, or do what a place of the sidebar stands for."""
        self._awaited = ""
        if self._journal.held:  # the record is being written to; the page that does it stays
            return
        if place == RESIZE:
            self.wizard.open()
        elif place == PAUSE:
            self._pause()
        else:
            page = self.page(place)
            if place == TODAY:  # first, for what has changed meanwhile is read when it is shown
                self.today.show_today()
            by_keyboard = shows_ring(self)
            self._stack.setCurrentWidget(page)
            if not by_keyboard:  # what had the focus is hidden, and Qt hands it on as if Tab were pressed
                hide_rings(self)
            self._whole.setCurrentIndex(0)
            self.sidebar.mark(place)

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

    def let_go(self) -> None:
        """Ends what the pages have others do for them; called before the app goes."""
        if self._fitted:
            self.fittings.close()

    def page(self, place: str) -> QWidget:
        """The page of a place, built if it has to be."""
        return self.today if place == TODAY else self.fittings.shelf.page(place)

    # What the pages ask for

    def _pause(self) -> None:
        if self._settings.reminders_paused_until:
            self.pause_wanted.emit(None)
            return
        from microwins.ui.pause_menu import open_pause_menu

        open_pause_menu(self.sidebar.items[PAUSE], self.pause_wanted.emit)

    def _on_setting(self, key: str) -> None:
        if key == Settings.reminders_paused_until.key:
            paused = bool(self._settings.reminders_paused_until)
            self.sidebar.items[PAUSE].rename(words.remind_me_again() if paused else words.pause_reminders())

    # Building

    def _connect(self) -> None:
        """Through this window, not to its fittings: they need not be there to be wished for."""
        Theme.current().changed.connect(self._on_theme_changed)
        self.first_painted.connect(lambda: QTimer.singleShot(0, self, self._complete))
        self._journal.refused.connect(lambda trouble: self.notice.refuse(trouble))
        self._settings.changed.connect(self._on_setting)
        self.sidebar.went.connect(self.lead_to)
        today = self.today
        # Loads QStyle, which the first movement would wait for.
        today.list.pressed.connect(lambda: QTimer.singleShot(0, self, lambda: Theme.current().less_motion))
        today.said.connect(lambda sentence: self.notice.say(sentence))
        today.resize_wanted.connect(lambda: self.wizard.open())
        today.starters_wanted.connect(lambda: self.wizard.start_small())
        today.resize_one_wanted.connect(lambda win_id: self.wizard.resize_win(win_id))
        today.history_wanted.connect(lambda: self.go(IMPORT))
        today.archive_wanted.connect(lambda: self.go(ARCHIVE))
        today.look_back_wanted.connect(lambda: self.go(LOOK_BACK))

    def _complete(self) -> None:
        self._dress_icon()
        self.sidebar.tell_keys()
        self.fittings.notice.show_next()
        self.completed.emit()

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
        self.setWindowIcon(Theme.current().app_icon())  # drawn six times, so after the first paint

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fold()
        super().resizeEvent(event)

    def _fold(self) -> None:
        self.sidebar.show_narrow(self.width() < Theme.current().px(ICONS_BELOW))
        if self._fitted:
            self._place(self.notice)

    @property
    def _fitted(self) -> bool:
        return "fittings" in self.__dict__

    def _place(self, notice: "NoticeBar") -> None:
        in_shell = self._whole.currentIndex() == 0
        notice.beside(self.sidebar.width() if in_shell else 0)

    def _on_page_turned(self) -> None:
        self._place(self.notice)
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
        if self._fitted:
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
