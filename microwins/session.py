"""One running window with everything around it: tray, reminders, second launches, and the end.

begin   shows the window; what is not needed for its first paint comes after it
hear    another start of the app, or a terminal command that wrote
end     lets go of everything, in the order it was taken
"""

import gc
import sys
from pathlib import Path
from types import SimpleNamespace, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication

from microwins import lazily
from microwins.desktop.instance import Changed, Instance, Message
from microwins.domain.errors import Reason, Refused
from microwins.home import chart_cache
from microwins.journal import Journal, StoreError
from microwins.settings import Settings
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import Theme

if TYPE_CHECKING:  # loaded after the first paint
    from microwins.desktop.autostart import Autostart
    from microwins.desktop.here import Here
    from microwins.desktop.notify import Notifier
    from microwins.desktop.reminding import Reminding
    from microwins.ui.preferences import SessionStart
    from microwins.ui.tray import Tray

ANSWERED_MS = 20  # after a press; by then the row has shown that it felt it
TRAY_SETTLES_MS = 3_000  # a tray that starts with the session may come a little after the app


class Session(QObject):
    """The parts of the app, tied together. None of them knows another."""

    def __init__(self, home: Path, journal: Journal, settings: Settings, instance: Instance) -> None:
        super().__init__()
        self._home, self._journal, self._settings, self._instance = home, journal, settings, instance
        self._tray: Tray | None = None
        self._here: Here | None = None
        self._reminding: Reminding | None = None
        self._hints: Notifier | None = None
        self._signals: QSocketNotifier | None = None
        self._ending = False
        with Theme.sheet_last():
            self._dress()
            self.window = MainWindow(journal, settings, chart_cache(home), lambda: _session_start(home))
        self.window.closed.connect(self._on_closed)
        self.window.pause_wanted.connect(self._pause)
        settings.changed.connect(self._on_setting)
        sys.excepthook = self._on_bug

    def begin(self, *, page: str | None, quiet: bool) -> None:
        """Show the window at `page`, or stay in the tray if `quiet`."""
        if quiet:
            QTimer.singleShot(0, self, self._settle)
            return
        # Not a timer: one of zero milliseconds would fire before the first paint.
        self.window.first_painted.connect(lambda: QTimer.singleShot(0, self, self._settle))
        if page:
            self.window.go(page)
        self.window.show()

    def hear(self, message: Message) -> None:
        """Another start raises the window and opens the page it asked for; a writer has it read again."""
        if isinstance(message, Changed):
            self._journal.hear_of_writing()
            return
        from microwins.command_line import parser

        try:
            args = parser().parse_args(message.args, SimpleNamespace())
        except SystemExit:  # a newer app's command line
            args = SimpleNamespace(show=None)
        self.window.raise_window(message.token)
        if args.show:
            self.window.go(args.show)

    def end(self) -> None:
        """Let go of tray, reminders, window and socket."""
        sys.excepthook = sys.__excepthook__
        if self._reminding is not None:
            self._reminding.stop()
        if self._tray is not None:
            self._tray.close()
        if self._here is not None:
            self._here.close()
        self.window.let_go()
        self._instance.close()

    # After the first paint

    def _settle(self) -> None:
        """Everything that the first picture of today did not need."""
        gc.enable()
        from microwins.desktop.here import Here
        from microwins.desktop.notify import CallNotifier
        from microwins.desktop.reminding import Reminding
        from microwins.ui.tray import Tray
        from microwins.ui.which_day import DayQuestion
        from microwins.ui.words import tray as words

        self._instance.listen()
        self._hear_signals()
        journal, settings, window = self._journal, self._settings, self.window
        tray = self._tray = Tray(journal, settings, self)
        here = self._here = Here(self)
        by_tray, in_window = CallNotifier(tray.say), CallNotifier(self._say_in_window)
        notifier = here.notifier(by_tray, in_window)
        self._hints = here.notifier(by_tray)  # its own, so that a hint takes no reminder's place
        memory = self._home / "reminders.json"
        reminding = self._reminding = Reminding(
            journal,
            settings,
            notifier,
            words,
            memory,
            presence=here.presence,
            wake=here.wake,
            clock=journal.now,
            parent=self,
        )
        here.when_tray_appears(tray.reappear)
        tray.open_requested.connect(window.raise_window)
        tray.keep_requested.connect(journal.keep)
        tray.clear_requested.connect(journal.clear)
        tray.rest_requested.connect(journal.rest_all)
        tray.later_requested.connect(reminding.later)
        tray.pause_requested.connect(self._pause)
        tray.quit_requested.connect(self._leave)
        tray.message_clicked.connect(by_tray.click)
        reminding.open_requested.connect(window.raise_window)
        tray.show()
        reminding.look_soon()
        window.today.unsaved.take_up()
        if journal.read_only:
            window.notice.refuse(Refused(Reason.READ_ONLY))
        QTimer.singleShot(TRAY_SETTLES_MS, self, self._say_if_no_tray)
        window.record.look_after()
        QTimer.singleShot(TRAY_SETTLES_MS, self, self._say_who_else_is_here)
        # Between the press and the release of the first tick there is time for what writes it.
        window.today.list.pressed.connect(lambda: QTimer.singleShot(ANSWERED_MS, self, lazily.catch_up))
        question = DayQuestion(journal, window)
        question.answered.connect(reminding.look_soon)
        here.wake.listen(question.look)
        question.look()

    def _say_in_window(self, title: str, body: str) -> bool:
        self.window.notice.say(f"{title} {body}")
        return True

    def _say_if_no_tray(self) -> None:
        """Not to somebody who looks at the app for the first time: there is nothing to be reminded of."""
        from microwins.ui.words import tray as words

        if not self._journal.rows(self._journal.today()):
            return
        if self._tray is not None and not self._tray.available() and not self._settings.no_tray_said:
            self.window.notice.mention(words.no_tray())
            self._settings.no_tray_said = True

    def _say_who_else_is_here(self) -> None:
        """Once for each state of things: other computers may use this record too."""
        from microwins.desktop.shared_folder import is_shared
        from microwins.ui.words import backups as words

        beside = self._journal.beside()
        state = "/".join(beside) or ("shared" if is_shared(self._home) else "")
        if state and state != self._settings.surroundings_said:
            self.window.notice.mention(words.another_beside() if beside else words.shared_folder())
        self._settings.surroundings_said = state

    def _hear_signals(self) -> None:
        """The session's end and Ctrl+C close the app as Quit does: Python hears them between Qt's events."""
        if sys.platform == "win32":
            return
        import signal
        import socket

        ours, theirs = socket.socketpair()
        for end in (ours, theirs):
            end.setblocking(False)
        signal.set_wakeup_fd(theirs.fileno())
        self._signals = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._signals.activated.connect(lambda: ours.recv(1))
        self._wakeup = (ours, theirs)  # kept open as long as the session
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda *_: self._quit())

    # What the person does

    def _on_closed(self) -> None:
        """The window is closed: stay in the tray if there is one and it is wished, else end."""
        if self._ending:
            return
        if self._tray is None or not self._settings.close_to_tray or not self._tray.available():
            self._leave()
            return
        if not self._settings.tray_hint_said and self._hints is not None:
            from microwins.desktop.notify import Message as Said
            from microwins.ui.words import tray as words

            hint = Said(*words.stays_in_tray())
            self._hints.show(hint, lambda _: self.window.raise_window(), lambda: None)
            self._settings.tray_hint_said = True

    def _pause(self, pause: object) -> None:
        from microwins.domain.reminder import Pause

        if self._reminding is not None:
            self._reminding.pause(pause if isinstance(pause, Pause) else None)

    def _leave(self) -> None:
        """The person's wish to end the app; what could neither be saved nor noted is told first."""
        unsaved = self.window.today.unsaved
        if not unsaved or unsaved.last_try():
            self._quit()
            return
        from microwins.ui.leave_sheet import LeaveSheet

        self.window.raise_window()
        sheet = LeaveSheet(len(unsaved), self.window)
        sheet.left.connect(self._quit)
        sheet.again.connect(self._leave)
        sheet.open()

    def _quit(self) -> None:
        self._ending = (
            True  # quitting closes the window, and that is not the person's wish to stay in the tray
        )
        QApplication.quit()

    def _on_setting(self, key: str) -> None:
        if key.startswith("look/"):
            self._dress()
        elif key == Settings.day_start.key:
            self._journal.day_start = self._settings.day_start
            self._journal.day_turned()

    def _dress(self) -> None:
        settings = self._settings
        Theme.current().apply(settings.theme, settings.text_percent, settings.less_motion)

    def _on_bug(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A fault of ours: the report can be copied, and the app stays open. The machine's is no bug."""
        if isinstance(error, StoreError):  # a page could not be read
            self.window.record.meet(error)
            return
        sys.__excepthook__(kind, error, trace)
        if issubclass(kind, KeyboardInterrupt):
            self._quit()
            return
        from microwins.ui.crash import CrashDialog, crash_report

        CrashDialog(crash_report(error), self.window).open()


def _session_start(home: Path) -> "SessionStart":
    """Starting `home` at login, as this system has it; looked up when the settings page asks."""
    from microwins.ui.preferences import SessionStart

    def own() -> "Autostart":
        from microwins.desktop.autostart import autostart
        from microwins.home import usual_home

        return autostart(None if home == usual_home() else home)

    def is_on() -> bool:
        return own().state().is_on

    def switch(on: bool) -> bool:
        return own().switch(on).is_on

    return SessionStart(is_on, switch)
