"""The tray: how today stands at a glance, and a menu that says what the person wants. It never acts.

The desktop may have no tray at all, get one later, or lose it for a while; ask `available` when it matters.
"""

import sys

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from microwins.domain.reminder import Later, Pause
from microwins.domain.win import Row
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.theme import Theme
from microwins.ui.tray_icon import State, tray_icon
from microwins.ui.words import common
from microwins.ui.words import tray as words
from microwins.ui.words import window as window_words

WINS = 3  # with the heading and the five entries below them: nine
LONGEST = 44  # characters of a micro-win in the menu


class Tray(QObject):
    """The icon, its tooltip and its menu, true after every change of the journal."""

    open_requested = Signal()
    keep_requested = Signal(int)  # a micro-win's id, today
    clear_requested = Signal(int)  # its tick was taken away
    rest_requested = Signal()  # every open one of today
    later_requested = Signal(object)  # reminder.Later
    pause_requested = Signal(object)  # reminder.Pause, or None: remind me again
    quit_requested = Signal()
    message_clicked = Signal()

    def __init__(self, journal: Journal, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._journal, self._settings = journal, settings
        self._menu = QMenu()
        self._wins: list[QAction] = []
        self._build()
        self._icon: QSystemTrayIcon | None = None
        self._shown: tuple[State, bool] | None = None
        journal.changed.connect(self.refresh)
        settings.changed.connect(self.refresh)
        Theme.current().changed.connect(self.refresh)

    @staticmethod
    def available() -> bool:
        """Whether there is a tray to be seen in, right now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show(self) -> None:
        """Put the icon into the tray, or where one will be."""
        if self._icon is None:
            self._icon = QSystemTrayIcon(self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self.message_clicked)
            self._shown = None
        self.refresh()
        self._icon.show()

    def hide(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._icon = None

    def reappear(self) -> None:
        """Offer the icon anew: Qt does not find a tray host that came after it by itself."""
        if self._icon is not None:
            self.hide()
            self.show()

    def say(self, title: str, body: str) -> bool:
        """A message from the icon, where there is no notification service. False: nobody would see it."""
        if self._icon is None or not (self.available() and QSystemTrayIcon.supportsMessages()):
            return False
        if self._icon.geometry().isEmpty():
            return False  # StatusNotifier: Qt would ask the same notification service, or change our tooltip
        self._icon.showMessage(title, body, self._icon.icon())
        return True

    def close(self) -> None:
        """Let go of icon and menu before the application ends."""
        self.hide()
        self._menu.deleteLater()

    def refresh(self, *_: object) -> None:
        """Read today anew. Entries change in place, so an open menu does not flicker."""
        rows = [row for row in self._journal.rows(self._journal.today()) if row.planned or row.status]
        settled = sum(1 for row in rows if row.status is not None)
        kept = sum(1 for row in rows if row.status is not None and row.status.counts)
        paused = bool(self._settings.reminders_paused_until)
        self._refresh_menu(rows, paused)
        if self._icon is None:
            return
        state = State.PAUSED if paused else State.TOP if settled == len(rows) and rows else State.WAITING
        if (state, _dark_panel(self._settings)) != self._shown:
            self._shown = (state, _dark_panel(self._settings))
            self._icon.setIcon(tray_icon(*self._shown))
        tip = words.tooltip(kept, len(rows), paused)
        if tip != self._icon.toolTip():
            self._icon.setToolTip(tip)

    def _build(self) -> None:
        menu = self._menu
        self._heading = menu.addAction(words.today())
        self._heading.setEnabled(False)
        for _ in range(WINS):
            action = menu.addAction("")
            action.setCheckable(True)
            action.triggered.connect(self._on_win_chosen)
            self._wins.append(action)
        self._gap = menu.addSeparator()
        self._later = menu.addMenu(words.ask_me_later())
        for later in Later:
            self._later.addAction(words.later(later)).triggered.connect(
                lambda _=False, later=later: self.later_requested.emit(later)
            )
        self._rest = menu.addAction(common.rest_today(), self.rest_requested.emit)
        self._pause = menu.addMenu(words.pause_reminders())
        for pause in Pause:
            self._pause.addAction(words.pause(pause)).triggered.connect(
                lambda _=False, pause=pause: self.pause_requested.emit(pause)
            )
        self._again = menu.addAction(window_words.remind_me_again(), lambda: self.pause_requested.emit(None))
        menu.addSeparator()
        menu.addAction(words.open_app(), self.open_requested.emit)
        menu.addAction(words.quit_app(), self.quit_requested.emit)

    def _refresh_menu(self, rows: list[Row], paused: bool) -> None:
        shown = _chosen(rows)
        for action, row in zip(self._wins, [*shown, *[None] * (WINS - len(shown))], strict=True):
            if row is not None:
                action.setText(_label(row.win.size.action))
                action.setChecked(row.status is not None and row.status.counts)
                action.setData(row.win.id)
            action.setVisible(row is not None)
        self._heading.setVisible(bool(shown))
        self._gap.setVisible(bool(shown))
        waiting = any(row.status is None for row in rows)
        self._rest.setEnabled(waiting)
        self._later.menuAction().setEnabled(waiting)
        self._pause.menuAction().setVisible(not paused)
        self._again.setVisible(paused)

    def _on_win_chosen(self, checked: bool) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        action.setChecked(not checked)  # it changes when the journal says so
        (self.keep_requested if checked else self.clear_requested).emit(action.data())

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        clicks = QSystemTrayIcon.ActivationReason
        if sys.platform != "darwin" and reason in (clicks.Trigger, clicks.DoubleClick, clicks.MiddleClick):
            self.open_requested.emit()  # on macOS a click opens the menu


def _chosen(rows: list[Row]) -> list[Row]:
    """Those the menu has room for: open ones before settled ones, then all of them in list order."""
    waiting_first = sorted(rows, key=lambda row: row.status is not None)[:WINS]
    return [row for row in rows if row in waiting_first]


def _label(action: str) -> str:
    """`action` short enough for a menu, cut between words; a bare "&" would become a shortcut."""
    if len(action) > LONGEST:
        head = action[: LONGEST - 1]
        action = (head.rsplit(" ", 1)[0] if " " in head else head) + "…"
    return action.replace("&", "&&")


def _dark_panel(settings: Settings) -> bool:
    """Panels follow the system, not the theme chosen for the app; where it says nothing, guess as the app."""
    scheme = QGuiApplication.styleHints().colorScheme()
    if scheme == Qt.ColorScheme.Unknown:
        return settings.theme == "system" and Theme.current().dark
    return scheme == Qt.ColorScheme.Dark
