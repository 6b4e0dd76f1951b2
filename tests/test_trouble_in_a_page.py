"""A page meets trouble while Qt shows it: it is told as any other is, and the app stays open.

In a process of its own, because without care it is the process that ends.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.ui.places import ARCHIVE, EVIDENCE, HISTORY, LOOK_BACK, SHEET

SHOWING = """
import os, sys
from pathlib import Path
home, place, harm = sys.argv[1:]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from microwins.__main__ import main
from microwins.journal import Journal
from microwins.session import Session
from microwins.ui.crash import CrashDialog
begin = Session.begin

def begun(self, **how):
    begin(self, **how)
    QTimer.singleShot(700, lambda: show(self))

def show(session):
    file = Path(home, "microwins.db")
    if harm == "damage":
        os.truncate(file, file.stat().st_size // 2 // 4096 * 4096)
    else:
        def bug(*_, **__):
            raise RuntimeError("a mistake of ours")
        for name in ("deeds", "days", "rows", "archived", "record", "planned_days", "wins", "look_back"):
            if hasattr(Journal, name):
                setattr(Journal, name, bug)
    session.window.go(place)
    QTimer.singleShot(900, lambda: tell(session))

def tell(session):
    dialogs = session.window.findChildren(CrashDialog)
    print("recovery" if session.window.record.recovery else "report" if dialogs else "nothing")
    for dialog in dialogs:
        dialog.close()
    QApplication.quit()

Session.begin = begun
sys.exit(main(["--home", home]))
"""


def shown(home: Path, place: str, harm: str) -> tuple[int, str, str]:
    """How the app ended, what it showed at `place`, and what it wrote."""
    heard = Heard(home)
    for action in ("Open my notes", "Read one page", "Drink a glass of water"):
        win_id = heard.adopt(action)
        heard.journal.keep(win_id)
    heard.journal.archive(win_id)
    heard.store.close()
    env = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS_", "XDG_CURRENT"))}
    done = subprocess.run(
        [sys.executable, "-c", SHOWING, str(home), place, harm],
        env=env | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=60,
    )
    return done.returncode, done.stdout.strip(), done.stderr


@pytest.mark.parametrize("place", [EVIDENCE, HISTORY, ARCHIVE, LOOK_BACK, SHEET])
def test_damage_that_a_page_meets_leads_to_the_recovery_screen(home: Path, place: str) -> None:
    code, seen, said = shown(home, place, "damage")
    assert (code, seen) == (0, "recovery"), said
    assert "Traceback" not in said


@pytest.mark.parametrize("place", [EVIDENCE, HISTORY, ARCHIVE, LOOK_BACK, SHEET])
def test_a_mistake_of_ours_in_a_page_leaves_the_app_open(home: Path, place: str) -> None:
    code, seen, said = shown(home, place, "mistake")
    assert (code, seen) == (0, "report"), said
    assert "a mistake of ours" in said
