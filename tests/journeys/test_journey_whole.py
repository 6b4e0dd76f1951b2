"""The main job, end to end, on a real desktop: bring goals, resize them, keep them, see them, come back."""

import datetime as dt
import json
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
import tray_menu
from desk import Desk
from reader import Reader
from waiting import wait_for

pytestmark = [pytest.mark.desk, pytest.mark.timeout(240)]

GOALS = [
    json.loads(line)
    for line in (Path(__file__).parents[1] / "data" / "journey_goals.jsonl").read_text("utf-8").splitlines()
]
RESIZED = [goal["goal"] for goal in GOALS if goal["area"] not in {"crisis", "none"}]
(CRISIS,) = [goal["goal"] for goal in GOALS if goal["area"] == "crisis"]
(OUTSIDE,) = [goal["goal"] for goal in GOALS if goal["area"] == "none"]  # of every area the app knows
HEAT = "#A9CFBA"  # one promise kept on a day, in light
ON = "ctrl+Return"


@pytest.fixture(autouse=True)
def _noon(desk: Desk) -> Iterator[None]:
    desk.set_clock(dt.time(12))
    return


def adopted(desk: Desk) -> list[tuple[object, ...]]:
    return desk.record_rows(
        "SELECT goal.dream, win.uid FROM win JOIN goal ON goal.id = win.goal_id ORDER BY win.id"
    )


def walk_through_the_wizard(desk: Desk, reader: Reader, goal: str, kept_before: int) -> None:
    """From the goal in words to a promise on the list, by keyboard."""
    reader.one("What do you wish you did every day?", "label")
    desk.type(goal)
    reader.one("Find its size", "push button", enabled=True)
    desk.key(ON)
    reader.one("Find a size that feels doable", "label")
    desk.key("8")
    reader.one("Yes, this feels doable", "push button", enabled=True)
    desk.key(ON)
    reader.one("Give it a place", "label")
    desk.key(ON)
    reader.one("Keep it", "label")
    desk.key(ON)
    wait_for(lambda: len(adopted(desk)) == kept_before + 1, f"the promise for {goal!r}")


def test_from_big_goals_to_evidence_and_back_tomorrow(desk: Desk, reader: Reader) -> None:
    assert len(RESIZED) >= 20
    desk.start_panel()
    app = desk.app()
    desk.settled()
    for number, goal in enumerate(RESIZED):
        if number == 0:
            reader.one("One small promise is enough", "label")
        desk.key("ctrl+n")
        walk_through_the_wizard(desk, reader, goal, number)
    before = adopted(desk)
    assert [dream for dream, _uid in before] == RESIZED
    first = reader.one(None, "check box", described="about")
    desk.click(first.middle)
    wait_for(lambda: desk.record_rows("SELECT status FROM entry") == [("kept",)], "the tick")
    reader.one("1 promise kept", part=True)
    wait_for(lambda: f"1 of {len(RESIZED)} kept today" in tray_menu.tooltip(desk), "the tray to count")
    desk.key("ctrl+2")
    wait_for(lambda: desk.find_color(HEAT, height=800, at_least=40, near=6), "the day in the chart")
    desk.end(app)
    assert app.returncode == 0
    desk.app()
    desk.settled()
    reader.one("1 promise kept", part=True)
    assert adopted(desk) == before
    assert "checked" in reader.one(first.name, "check box").states
    tray_menu.choose(desk, "Quit", tray_menu.icon(desk))


def test_words_of_danger_get_support_and_no_ladder(desk: Desk, reader: Reader) -> None:
    desk.app()
    desk.settled()
    desk.key("ctrl+n")
    reader.one("What do you wish you did every day?", "label")
    desk.type(CRISIS)
    desk.key(ON)
    reader.gone("What do you wish you did every day?", "label")
    assert not reader.all("Find a size that feels doable", "label")
    assert adopted(desk) == []


def test_a_goal_that_no_suggestion_fits_takes_the_persons_own_step(desk: Desk, reader: Reader) -> None:
    desk.app()
    desk.settled()
    desk.key("ctrl+n")
    reader.one("What do you wish you did every day?", "label")
    desk.type(OUTSIDE)
    reader.click("My own small step", "text")
    desk.type("Read one line")
    reader.one("Find its size", "push button", enabled=True)
    desk.key(ON)
    reader.one("Find a size that feels doable", "label")
    assert reader.one("The step, in your words", "text").text == "Read one line"


def begin_a_goal(desk: Desk, reader: Reader) -> None:
    desk.key("ctrl+n")
    reader.one("What do you wish you did every day?", "label")
    desk.type("write a book of poems")
    desk.key(ON)
    reader.one("Find a size that feels doable", "label")


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGKILL], ids=["closed", "killed"])
def test_leaving_in_the_middle_of_the_wizard_keeps_the_draft(desk: Desk, reader: Reader, how: int) -> None:
    app = desk.app()
    desk.settled()
    begin_a_goal(desk, reader)
    wait_for(lambda: desk.record_rows("SELECT * FROM draft"), "the draft in the file", seconds=5)
    desk.end(app, how)
    assert adopted(desk) == []
    (desk.record / "window.sock").unlink(missing_ok=True)
    desk.app()
    desk.settled()
    desk.key("ctrl+n")
    reader.one("“write a book of poems", "label", part=True)


def test_a_second_launch_raises_the_first_and_hands_over_what_it_was_told(desk: Desk, reader: Reader) -> None:
    first = desk.app()
    desk.settled()
    other = desk.start("xmessage", "in front")
    wait_for(lambda: desk.active_title() == "xmessage", "another window in front")
    second = desk.app("--show", "evidence")
    assert second.wait(15) == 0
    wait_for(lambda: "Micro Wins" in desk.active_title(), "the first to come to the front")
    assert "checked" in reader.one("Evidence", "check box", "radio button").states
    assert first.poll() is None
    desk.end(other)


def test_a_killed_first_makes_room_for_a_new_one(desk: Desk, reader: Reader) -> None:
    desk.terminal("add", "Read one page", "--days", "daily")
    first = desk.app()
    desk.settled()
    desk.end(first, signal.SIGKILL)
    assert (desk.record / "window.lock").exists()
    second = desk.app()
    reader.one("Read one page", "check box")
    assert desk.start(*desk.command()).wait(15) == 0
    assert second.poll() is None


def test_the_list_turns_at_four(desk: Desk, reader: Reader) -> None:
    """03:59 still belongs to yesterday; the open window turns to the new day by itself."""
    desk.terminal("add", "Read one page", "--days", "daily")
    desk.set_clock(dt.time(3, 59, 52))
    today = desk.date
    yesterday = today - dt.timedelta(days=1)
    desk.app()
    desk.settled()
    reader.one(f"{yesterday:%A}", "label")
    reader.click("Read one page", "check box")
    wait_for(lambda: desk.record_rows("SELECT day FROM entry") == [(yesterday.isoformat(),)], "the tick")
    reader.one(f"{today:%A}", "label", seconds=20)
    assert "checked" not in reader.one("Read one page", "check box").states
    reader.click("Read one page", "check box")
    wait_for(
        lambda: (
            desk.record_rows("SELECT day FROM entry ORDER BY day")
            == [(yesterday.isoformat(),), (today.isoformat(),)]
        ),
        "the tick of the new day",
    )


def test_the_terminal_beside_an_open_window(desk: Desk, reader: Reader) -> None:
    desk.terminal("add", "Read one page", "--days", "daily")
    desk.app()
    desk.settled()
    assert "checked" not in reader.one("Read one page", "check box").states
    desk.terminal("keep", "1")
    wait_for(lambda: "checked" in reader.one("Read one page", "check box").states, "the window to show it")
