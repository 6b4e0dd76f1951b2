"""Reminders on a real notification service: they come, are answered, and go when they are not needed."""

import datetime as dt
import json
import signal
import time

import pytest
import tray_menu
from desk import Desk
from reader import Control, Reader
from waiting import stays, wait_for

pytestmark = pytest.mark.desk

SERVICE = ("mate-notification-daemon",)
ALMOST_TEN = dt.time(9, 59, 57)
TEN = ("--remind", "10:00")


@pytest.fixture(autouse=True)
def _notifications(desk: Desk) -> None:
    desk.start_notifications()


def promise(desk: Desk, action: str, *more: str) -> None:
    desk.terminal("add", action, "--days", "daily", "--bad-day", "Open the book", *more)


def start_before_ten(desk: Desk) -> None:
    """The app runs a few seconds before the time of the reminders."""
    desk.set_clock(ALMOST_TEN)
    desk.app("--quiet")
    desk.settled()


def message(reader: Reader, text: str) -> Control:
    return reader.one(text, "label", app=SERVICE, seconds=15)


def messages(reader: Reader) -> list[Control]:
    return reader.all(None, "alert", app=SERVICE)


def entries(desk: Desk) -> list[tuple[object, ...]]:
    return desk.record_rows("SELECT status FROM entry")


def test_kept_is_answered_where_the_reminder_appears(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    message(reader, "Read one page?")
    message(reader, "About 2 min. Not today is fine too.")
    assert entries(desk) == []
    reader.click("Kept", app=SERVICE)
    wait_for(lambda: entries(desk) == [("kept",)], "the tick")
    reader.gone("Read one page?", app=SERVICE)


def test_smaller_today_asks_for_the_bad_day_size(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    message(reader, "Read one page?")
    reader.click("Smaller today", app=SERVICE)
    message(reader, "Open the book?")
    assert len(messages(reader)) == 1
    reader.click("Kept", app=SERVICE)
    wait_for(lambda: entries(desk) == [("small",)], "the tick at the bad-day size")


def test_later_puts_it_off_for_an_hour(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    message(reader, "Read one page?")
    reader.click("Later", app=SERVICE)
    reader.gone("Read one page?", app=SERVICE)
    ((_day, win, until),) = json.loads((desk.record / "reminders.json").read_text())["put_off"]
    wait = dt.datetime.fromisoformat(until) - dt.datetime.now(dt.UTC)
    assert win == 1
    assert dt.timedelta(minutes=59) < wait <= dt.timedelta(hours=1)
    assert entries(desk) == []


def test_a_click_on_the_message_opens_the_window(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    desk.click(message(reader, "Read one page?").middle)
    wait_for(lambda: desk.windows("Micro Wins"), "the window")


def test_it_goes_once_kept_elsewhere_and_does_not_come_once_kept(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    promise(desk, "Walking shoes on", *TEN)
    desk.terminal("keep", "2")
    start_before_ten(desk)
    message(reader, "Read one page?")
    message(reader, "About 2 min. Not today is fine too.")  # nothing about the one that is kept
    desk.terminal("keep", "1")
    reader.gone("Read one page?", app=SERVICE)


def test_one_catch_up_after_sleep(desk: Desk, reader: Reader) -> None:
    """The machine sleeps over the times of two promises; on waking, one message speaks for both, once."""
    desk.start_logind()
    desk.start_panel()
    promise(desk, "Read one page", *TEN)
    promise(desk, "Walking shoes on", *TEN)
    desk.set_clock(ALMOST_TEN)
    app = desk.app("--quiet")
    desk.settled()
    tray_menu.icon(desk)
    app.send_signal(signal.SIGSTOP)
    time.sleep(4)  # the time passes while nothing runs: that is what sleep is
    app.send_signal(signal.SIGCONT)
    desk.sleep_and_wake()
    message(reader, "About 2 min. One more is waiting. Not today is fine too.")
    desk.sleep_and_wake()
    assert stays(lambda: len(messages(reader)) == 1, 2)
    reader.click("Later", app=SERVICE)
    desk.sleep_and_wake()
    reader.gone("Read one page?", app=SERVICE)
    assert stays(lambda: not messages(reader), 1.5)


def test_it_waits_while_the_session_is_locked(desk: Desk, reader: Reader) -> None:
    desk.start_logind()
    desk.set_locked(True)
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    assert stays(lambda: not messages(reader), 5)
    desk.set_locked(False)
    desk.sleep_and_wake()  # whoever wakes a machine unlocks it
    message(reader, "Read one page?")


def test_do_not_disturb_holds_it_and_its_end_brings_it(desk: Desk, reader: Reader) -> None:
    desk.start_logind()
    desk.set_do_not_disturb(True)
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    assert stays(lambda: not messages(reader), 4)
    desk.set_do_not_disturb(False)
    desk.sleep_and_wake()  # sooner than the minute it waits
    message(reader, "Read one page?")


def test_a_pause_from_the_menu_holds_it(desk: Desk, reader: Reader) -> None:
    desk.start_panel()
    promise(desk, "Read one page", *TEN)
    desk.set_clock(dt.time(9, 59, 52))
    desk.app("--quiet")
    at = tray_menu.icon(desk)
    tray_menu.choose(desk, "Pause reminders…", at, "Right", "Return")
    wait_for(lambda: "Remind me again" in tray_menu.labels(desk), "the pause")
    assert stays(lambda: not messages(reader), 7)
    tray_menu.choose(desk, "Remind me again", wait_for(lambda: desk.find_color("#22302B"), "the outline"))
    message(reader, "Read one page?")


def test_a_restart_does_not_repeat_it(desk: Desk, reader: Reader) -> None:
    promise(desk, "Read one page", *TEN)
    desk.set_clock(ALMOST_TEN)
    app = desk.app("--quiet")
    message(reader, "Read one page?")
    desk.end(app, signal.SIGKILL)
    reader.press("", "push button", app=SERVICE)  # the service's own cross
    reader.gone("Read one page?", app=SERVICE)
    (desk.record / "window.sock").unlink()
    desk.app("--quiet")
    desk.settled()
    assert stays(lambda: not messages(reader), 2)


def test_without_a_notification_service_the_window_says_it(desk: Desk, reader: Reader) -> None:
    desk.stop_notifications()
    promise(desk, "Read one page", *TEN)
    desk.set_clock(ALMOST_TEN)
    desk.app()
    reader.one("Read one page?", part=True, seconds=15)


def test_without_a_notification_service_an_older_tray_says_it(desk: Desk, reader: Reader) -> None:
    """The window is hidden, so what says it is the icon's own balloon."""
    desk.stop_notifications()
    desk.start_trayer()
    promise(desk, "Read one page", *TEN)
    start_before_ten(desk)
    reader.one("Read one page?", seconds=15)
    assert not desk.windows("Micro Wins")


def test_a_service_that_hangs_leaves_the_window_free(desk: Desk, reader: Reader) -> None:
    """No answer within a second and a half, so the reminder is said in the window, which never waits."""
    desk.stop_notifications()
    desk.start_notifications(accessible=False)  # what hangs would hang the reader too
    desk.stop_notifications(signal.SIGSTOP)
    promise(desk, "Read one page", *TEN)
    desk.set_clock(ALMOST_TEN)
    desk.app()
    reader.one("Read one page?", part=True, seconds=15)
