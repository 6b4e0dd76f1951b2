"""A tick on a full disk, an app that is closed, and one that starts again: run on a small file system.

python full_disk_waiting.py DISK
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from full_disk import crowded
from journal_kit import Clock, a_plan
from PySide6.QtWidgets import QApplication

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store import waiting
from microwins.store.store import RESERVE, Store
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import STYLE
from microwins.ui.widgets.marks import Mark


@contextmanager
def app(home: Path) -> Iterator[tuple[MainWindow, Journal]]:
    """The app from its start to its end, as a session has it."""
    with Store(home) as store:
        journal = Journal(store, Clock())
        window = MainWindow(journal, Settings(home), home / "charts")
        window.show()
        window.today.unsaved.take_up()
        QApplication.processEvents()
        yield window, journal
        window.today.unsaved._again.stop()
        window.let_go()
        window.close()
        window.deleteLater()


def say(what: str, truth: object) -> None:
    print(what, truth, flush=True)  # noqa: T201


def fill_up(disk: Path, home: Path) -> None:
    """What was put by is given up, and not a byte is left."""
    with (disk / "last").open("r+b", buffering=0) as file, suppress(OSError):
        (home / RESERVE).unlink(missing_ok=True)
        while file.write(b"x" * 512):
            pass


def a_tick_waits_and_outlives_the_app(disk: Path) -> None:
    home = disk / "home"
    with app(home) as (window, journal):
        win_id = journal.adopt(a_plan())
        journal.adopt(a_plan("Read one page"))
        day = journal.today()
        (disk / "last").touch()
        with crowded(disk, 0):
            fill_up(disk, home)
            row = window.today.list.rows[0]
            row.click()
            say("unsaved", row.view.mark is Mark.UNSAVED)
            say("noted", window.today.unsaved.noted)
            say("quits", window.today.unsaved.last_try())
            say("notes", len(waiting.read(home)))
            window.close()
            with Store(home) as store:  # another start, and the disk is still full
                journal = Journal(store, Clock())
                again = MainWindow(journal, Settings(home), home / "charts")
                again.show()
                again.today.unsaved.take_up()
                say("again unsaved", again.today.list.rows[0].view.mark is Mark.UNSAVED)
                os.truncate(disk / "last", 0)
                again.today.unsaved._retry()  # its timer calls this
                say("then kept", again.today.list.rows[0].view.mark is Mark.KEPT)
                say("of its day", list(journal.ticks(win_id or 0)) == [day])
                again.let_go()
                again.close()
        say("forgotten", waiting.read(home) == ())


def without_a_place_for_it(disk: Path) -> None:
    """The control: nothing is put by for the notes."""
    home = disk / "other"
    with app(home) as (window, journal):
        journal.adopt(a_plan())
        (home / waiting.FILE).unlink()
        (disk / "last").touch()
        with crowded(disk, 0):
            fill_up(disk, home)
            window.today.list.rows[0].click()
            say("control quits", window.today.unsaved.last_try())
            os.truncate(disk / "last", 0)


SCENES: tuple[Callable[[Path], None], ...] = (a_tick_waits_and_outlives_the_app, without_a_place_for_it)

if __name__ == "__main__":
    qt = QApplication([sys.argv[0], *STYLE])
    for scene in SCENES:
        scene(Path(sys.argv[1]))
