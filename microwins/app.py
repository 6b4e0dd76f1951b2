"""The composition root: chooses between window and terminal, and makes the parts of one running app.

What belongs to an open window is tied together in `session`.
"""

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

from microwins import cli, commands
from microwins.desktop.screen import NoWindow, why_no_window
from microwins.home import home_folder, local_now

if TYPE_CHECKING:  # a window is not always opened, and Qt's widgets are not free
    from PySide6.QtWidgets import QApplication

    from microwins.desktop.instance import Instance
    from microwins.session import Session

DESKTOP_NAME = "org.microwins.MicroWins"  # the base name of the installed desktop file


def run(args: SimpleNamespace, given: Sequence[str]) -> int:
    """Opens the window and stays until it ends; `given` is the command line, for a window already open."""
    if not args.demo:
        return _run_in(home_folder(args.home), args, given)
    import tempfile  # a demo has time

    with tempfile.TemporaryDirectory(prefix="microwins-demo-", ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        cli.fill_with_sample_days(home)
        return _run_in(home, args, given)


def _run_in(home: Path, args: SimpleNamespace, given: Sequence[str]) -> int:
    no_window = why_no_window()
    if no_window is not None:
        return _in_the_terminal(home, no_window)
    return _in_a_window(home, args, given)


def _in_the_terminal(home: Path, why: NoWindow) -> int:
    """No window here: today's list instead, and one sentence how to get the window."""
    from microwins.ui.words import terminal as words

    code = cli.todays_list(home)
    commands.say_aside(words.library_absent(why.package) if why.package else words.no_screen())
    return code


def _in_a_window(home: Path, args: SimpleNamespace, given: Sequence[str]) -> int:
    from microwins.desktop.instance import Handover, Message, first_instance

    os.umask(0o077)  # what anything here writes is for one person’s eyes: charts, settings, locks
    heard: list[Callable[[Message], None]] = []  # filled once there is a session to hear it
    with suppress(OSError):  # a home that cannot be made is told where the record is opened
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
    instance = first_instance(home, lambda message: heard[0](message), given)
    if instance is Handover.PASSED_ON:
        return commands.Exit.DONE
    qt = _application()
    if isinstance(instance, Handover):
        _say_already_open()
        return commands.Exit.REFUSED
    with ExitStack() as keeping:
        session = _session(home, instance, keeping)
        if session is None:
            instance.close()
            return commands.Exit.TROUBLE
        heard.append(session.hear)
        session.begin(page=args.show, quiet=args.quiet)
        code = qt.exec()
        session.end()
    return code


def _session(home: Path, instance: "Instance", keeping: ExitStack) -> "Session | None":
    """The running app over the record in `home`; None where that can't be opened and the person left."""
    from microwins.journal import Journal, StoreError
    from microwins.settings import Settings
    from microwins.store.store import Store

    store: Store | None = None
    while True:
        try:
            store = store or keeping.enter_context(Store(home))
            from microwins.session import Session

            settings = Settings(home)
            journal = Journal(store, local_now, settings.day_start)
            return Session(store.home, journal, settings, instance)
        except StoreError as error:  # it may open and yet not be read
            from microwins.first_aid import FirstAid

            if store is not None:
                store.close()
            store = FirstAid(home, local_now, keeping).open(error)
            if store is None:
                return None


def _application() -> "QApplication":
    from PySide6.QtWidgets import QApplication

    from microwins.language import teach_qt
    from microwins.ui.accessible import tell_readers
    from microwins.ui.theme import STYLE

    qt = QApplication([*sys.argv[:1], *STYLE])
    teach_qt(qt)
    tell_readers()
    qt.setApplicationName("microwins")
    qt.setApplicationDisplayName("Micro Wins")
    qt.setDesktopFileName(DESKTOP_NAME)
    qt.setQuitOnLastWindowClosed(False)
    return qt


def _say_already_open() -> None:
    from microwins.ui.words import window as words

    _say(words.already_open())


def _say(sentence: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    from microwins.ui.theme import Theme

    Theme.current()
    commands.say_aside(sentence)
    box = QMessageBox(QMessageBox.Icon.NoIcon, "Micro Wins", sentence)
    box.exec()
