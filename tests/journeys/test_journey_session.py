"""At home in the session: starting with it, being read aloud, and ending with it."""

import datetime as dt
import signal

import pytest
import tray_menu
from desk import Desk
from reader import BUTTONS, Reader
from waiting import wait_for

pytestmark = pytest.mark.desk

NAMED = (*BUTTONS, "check box", "radio button", "slider", "text", "combo box", "spin button", "list")


def test_start_with_the_session_is_switched_in_settings_and_true(desk: Desk, reader: Reader) -> None:
    entry = desk.folder / "config" / "autostart" / "org.microwins.MicroWins.desktop"
    desk.app("--show", "settings")
    desk.settled()
    for _ in range(12):
        desk.click((640, 500), button=5)  # the wheel, down
    reader.press("Start when I log in", "check box")
    wait_for(entry.exists, "the entry for the session")
    text = entry.read_text()
    assert "--quiet" in text
    assert f"--home {desk.record}" in text  # this is not where the data of a person usually is
    desk.ask("desktop-file-validate", str(entry))
    assert "Start with the session: On." in desk.terminal("doctor")
    reader.press("Start when I log in", "check box")
    wait_for(lambda: not entry.exists(), "the entry to go")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP], ids=lambda n: n.name)
def test_the_end_of_the_session_ends_the_app_in_order(desk: Desk, number: signal.Signals) -> None:
    app = desk.app("--quiet")
    desk.settled()
    app.send_signal(number)
    assert app.wait(10) == 0
    assert not (desk.record / "window.sock").exists()


def test_every_control_has_a_name(desk: Desk, reader: Reader) -> None:
    """On every page: what can be reached can be read aloud."""
    desk.set_clock(dt.time(12))
    desk.terminal("add", "Read one page", "--days", "daily")
    desk.terminal("keep", "1")
    desk.app()
    desk.settled()
    for keys, sign in (
        ("ctrl+1", "Read one page"),
        ("ctrl+2", "Evidence"),
        ("ctrl+comma", "Quiet hours"),
        ("ctrl+h", "What you did, newest first. Any one of it can be taken back."),
        ("ctrl+n", "What do you wish you did every day?"),
    ):
        desk.key(keys)
        reader.one(sign)
        nameless = [c for c in reader.all(None, *NAMED) if not c.name]
        assert not nameless, f"after {keys}"


def test_it_starts_quietly_and_a_second_launch_shows_it(desk: Desk) -> None:
    """Where no tray is, a quiet start is still there to be called."""
    app = desk.app("--quiet")
    desk.settled()
    assert not desk.windows("Micro Wins")
    assert desk.app().wait(15) == 0
    wait_for(lambda: desk.windows("Micro Wins"), "the window")
    assert app.poll() is None


def test_two_people_on_one_desk_have_two_apps(desk: Desk) -> None:
    desk.start_panel()
    desk.app("--quiet")
    tray_menu.icon(desk)
    other = desk.start(*desk.command()[:3], "--home", str(desk.folder / "another"), "--quiet")
    wait_for(lambda: (desk.folder / "another" / "window.sock").exists(), "the second home")
    assert other.poll() is None
