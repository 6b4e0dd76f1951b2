"""A full-screen window on a real screen is seen, and holds reminders until it is gone."""

import datetime as dt
import sys

import pytest
from desk import Desk
from reader import Reader
from waiting import stays, wait_for

pytestmark = pytest.mark.desk

FILM = """
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([]); film = QWidget(); film.setWindowTitle("a film"); film.showFullScreen(); app.exec()
"""
ASK = "from microwins.desktop.x11 import active_window_is_full_screen as full; print(full())"


def test_it_is_seen_and_nothing_else_is(desk: Desk) -> None:
    assert desk.ask(sys.executable, "-c", ASK) == "False\n"
    desk.start("xmessage", "a small window")
    wait_for(lambda: desk.active_title() == "xmessage", "the small window")
    assert desk.ask(sys.executable, "-c", ASK) == "False\n"
    film = desk.start(sys.executable, "-c", FILM)
    wait_for(lambda: desk.active_title() == "a film", "the film")
    assert desk.ask(sys.executable, "-c", ASK) == "True\n"
    desk.end(film)
    wait_for(lambda: desk.ask(sys.executable, "-c", ASK) == "False\n", "the film to end")
    assert desk.ask("env", "DISPLAY=:4242", sys.executable, "-c", ASK) == "False\n"


def test_no_reminder_over_a_film(desk: Desk, reader: Reader) -> None:
    service = ("mate-notification-daemon",)
    desk.start_logind()
    desk.start_notifications()
    desk.terminal("add", "Read one page", "--days", "daily", "--remind", "10:00")
    film = desk.start(sys.executable, "-c", FILM)
    wait_for(lambda: desk.active_title() == "a film", "the film")
    desk.set_clock(dt.time(9, 59, 57))
    desk.app("--quiet")
    desk.settled()
    assert stays(lambda: not reader.all(None, "alert", app=service), 4.5)
    desk.end(film)
    desk.sleep_and_wake()  # anything that makes it look again, sooner than the minute it waits
    reader.one("Read one page?", "label", app=service)
