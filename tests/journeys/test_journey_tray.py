"""The tray on a real panel: seen, clicked, ticked from, lost and found again."""

import datetime as dt
import signal

import pytest
import tray_menu
from box import Point
from desk import Desk
from PySide6.QtGui import QColor
from reader import Reader
from tray_menu import HONEY
from waiting import stays, wait_for

pytestmark = pytest.mark.desk

INK = "#22302B"
NOON = dt.time(12)


@pytest.fixture(autouse=True)
def _two_promises(desk: Desk) -> None:
    desk.set_clock(NOON)
    desk.terminal("add", "Read one page", "--days", "daily", "--bad-day", "Open the book")
    desk.terminal("add", "Walking shoes on, step outside", "--days", "daily")


@pytest.fixture
def panel(desk: Desk) -> None:
    desk.start_panel()


def ink_and_dot(desk: Desk) -> tuple[Point, Point | None]:
    """The middle of the stairs and of the dot, once an icon is on screen."""
    return wait_for(lambda: desk.find_color(INK, at_least=20, near=10), "the stairs"), desk.find_color(HONEY)


def shows_the_dot_before_the_stairs(desk: Desk) -> bool:
    (stairs_x, stairs_y), dot = ink_and_dot(desk)
    return dot is not None and dot[0] < stairs_x - 3 and dot[1] < stairs_y


def shows_the_dot_at_the_top(desk: Desk) -> bool:
    (stairs_x, stairs_y), dot = ink_and_dot(desk)
    return dot is not None and dot[0] > stairs_x + 2 and dot[1] < stairs_y - 5


def shows_an_outline(desk: Desk) -> bool:
    (x, y), dot = ink_and_dot(desk)
    inside = QColor(desk.picture().pixel(x + 4, y + 2))
    return dot is None and inside.lightness() > 200


def test_three_states_on_a_status_notifier_panel(desk: Desk, panel: None) -> None:
    desk.app("--quiet")
    wait_for(lambda: shows_the_dot_before_the_stairs(desk), "the dot before the first step")
    assert "0 of 2 kept today" in tray_menu.tooltip(desk)
    desk.terminal("keep", "1")
    desk.terminal("rest", "2")
    wait_for(lambda: shows_the_dot_at_the_top(desk), "the dot at the top")
    desk.terminal("undo")
    wait_for(lambda: shows_the_dot_before_the_stairs(desk), "the dot to come down")
    tray_menu.choose(desk, "Pause reminders…", tray_menu.icon(desk), "Right", "Return")
    wait_for(lambda: shows_an_outline(desk), "the outline")
    assert "Reminders are paused" in tray_menu.tooltip(desk)


def test_states_on_an_older_tray(desk: Desk) -> None:
    desk.start_trayer()
    desk.app("--quiet")
    wait_for(lambda: shows_the_dot_before_the_stairs(desk), "the dot before the first step")
    desk.terminal("rest")
    wait_for(lambda: shows_the_dot_at_the_top(desk), "the dot at the top")


def test_a_click_opens_today(desk: Desk, panel: None) -> None:
    desk.app("--quiet")
    at = tray_menu.icon(desk)
    assert not desk.windows("Micro Wins")
    desk.click(at)
    wait_for(lambda: desk.windows("Micro Wins"), "the window")


def test_the_menu_ticks_and_unticks_rests_and_quits(desk: Desk, panel: None) -> None:
    app = desk.app("--quiet")
    at = tray_menu.icon(desk)
    assert tray_menu.labels(desk) == [
        "Today", "Read one page", "Walking shoes on, step outside", "Ask me later…", "Rest today",
        "Pause reminders…", "Open Micro Wins", "Quit",
    ]  # fmt: skip
    tray_menu.choose(desk, "Read one page", at)
    wait_for(lambda: "✓ Read one page" in tray_menu.labels(desk), "the tick in the menu")
    assert desk.record_rows("SELECT status FROM entry") == [("kept",)]
    tray_menu.choose(desk, "Read one page", at)
    wait_for(lambda: "Read one page" in tray_menu.labels(desk), "the tick to go")
    assert desk.record_rows("SELECT status FROM entry") == []
    tray_menu.choose(desk, "Rest today", at)
    wait_for(lambda: desk.record_rows("SELECT status FROM entry") == [("rest",), ("rest",)], "the rest")
    tray_menu.choose(desk, "Quit", tray_menu.icon(desk))
    assert app.wait(10) == 0


def test_a_menu_has_room_for_three_and_prefers_open_ones(desk: Desk, panel: None) -> None:
    for action in ("Drink a glass of water", "Write & send one line"):
        desk.terminal("add", action, "--days", "daily")
    desk.terminal("keep", "1")
    desk.app("--quiet")
    tray_menu.icon(desk)
    shown = tray_menu.labels(desk)
    assert shown[1:4] == [
        "Walking shoes on, step outside",
        "Drink a glass of water",
        "Write & send one line",
    ]
    assert len(shown) == 9


def test_a_tray_host_that_comes_late_and_one_that_restarts(desk: Desk) -> None:
    desk.app("--quiet")
    desk.settled()
    panel = desk.start_panel()
    tray_menu.icon(desk)
    desk.end(panel, signal.SIGKILL)
    wait_for(lambda: desk.find_color(HONEY) is None, "the icon to go with its panel")
    desk.start_panel()
    tray_menu.icon(desk)


def test_no_tray_at_all(desk: Desk, reader: Reader) -> None:
    """The window says so to somebody with a promise, works, and closing it ends the app."""
    desk.terminal("add", "Read one page", "--days", "daily")
    app = desk.app()
    wait_for(lambda: desk.windows("Micro Wins"), "the window")
    reader.one("no tray", part=True)
    desk.close_window()
    assert app.wait(10) == 0


def test_closing_the_window_keeps_the_tray_and_says_so_once(desk: Desk, panel: None, reader: Reader) -> None:
    desk.start_notifications()
    app = desk.app()
    tray_menu.icon(desk)
    wait_for(lambda: "Micro Wins" in desk.active_title(), "the window")
    desk.close_window()
    reader.one("Micro Wins is still here", app=("mate-notification-daemon",))
    assert not desk.windows("Micro Wins")
    assert stays(lambda: app.poll() is None, 0.5)
    desk.click(tray_menu.icon(desk))
    wait_for(lambda: "Micro Wins" in desk.active_title(), "the window again")
