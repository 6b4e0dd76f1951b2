"""No eyes and no mouse: a big goal resized, kept and found again in the charts, by names and keys alone.

What is known of the window here is what a screen reader knows: roles, names, descriptions, states, values
and what is announced. Controls are reached by Tab. The controls of the test take one name away, and the
journey ends where it is missing.
"""

import datetime as dt
import re
import sys

import pytest
from desk import Desk
from ear import Ear
from reader import Control, Reader
from waiting import wait_for

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]

GOAL = "I'll study 5 hours daily from now on"
MOST = 40  # controls between any two of a page

# The app with the words of one function taken away.
_NAMELESS = (
    "import runpy, sys; import {module} as words; words.{name} = lambda *_, **__: ''; "
    "sys.argv = {argv!r}; runpy.run_module('microwins', run_name='__main__')"
)


def focused(reader: Reader) -> Control | None:
    """The control that has the keyboard. The present cell of a table says so of itself all the time."""
    holding = [c for c in reader.all() if {"focused", "focusable"} <= set(c.states)]
    return next((c for c in holding if c.role != "table cell"), None)


def reach(desk: Desk, reader: Reader, name: str, role: str) -> Control:
    """Go on by Tab until the control with that name begins to have the keyboard."""
    passed = []
    for _ in range(MOST):
        now = focused(reader)
        if now is not None and now.role == role and now.name.startswith(name):
            return now
        passed.append(now and (now.role, now.name))
        desk.key("Tab")
    raise AssertionError(f"no {role} {name!r} on the way: {passed}")


def press(desk: Desk, reader: Reader, name: str, role: str = "push button") -> None:
    reach(desk, reader, name, role)
    desk.key("space")


def begin(desk: Desk) -> Ear:
    desk.set_clock(dt.time(12))
    desk.app()
    desk.settled()
    return Ear(desk)


def begin_without(desk: Desk, module: str, name: str) -> Ear:
    """Start the app where one function of the words says nothing."""
    desk.set_clock(dt.time(12))
    argv = list(desk.command()[2:])
    desk.start(sys.executable, "-c", _NAMELESS.format(module=module, name=name, argv=argv))
    desk.settled()
    return Ear(desk)


def say_it_big(desk: Desk, reader: Reader, ear: Ear) -> None:
    press(desk, reader, "Resize a goal")
    reader.one("What do you wish you did every day?", "label")
    reach(desk, reader, "Your goal, in your own words", "text")
    desk.type(GOAL)
    assert "“5 hours” and “from now on”" in ear.hear("alarm")
    suggestions = wait_for(lambda: reader.all("About", "radio button", part=True), "suggestions")
    assert len(suggestions) >= 3
    assert all(re.search(r"\. About \d+ min$", each.name) for each in suggestions)
    first, second = suggestions[:2]
    assert "checked" in first.states
    reach(desk, reader, first.name, "radio button")
    desk.key("Down")
    wait_for(lambda: "checked" in reader.one(second.name, "radio button").states, "the second suggestion")
    desk.key("Up")
    wait_for(lambda: "checked" in reader.one(first.name, "radio button").states, "the first suggestion")
    press(desk, reader, "Find its size")


def find_a_size(desk: Desk, reader: Reader, ear: Ear) -> str:
    """Makes it smaller once, answers the ruler, and leaves with the checks; answers the step."""
    reader.one("Find a size that feels doable", "label")
    stairs = reach(desk, reader, "Today: ", "slider")
    assert stairs.name.endswith("larger steps kept for later.")
    assert "Smaller still: " in stairs.description
    desk.key("ctrl+Down")
    smaller = wait_for(
        lambda: [c for c in reader.all("Today: ", "slider", part=True) if c.name != stairs.name],
        "a smaller step",
    )[0]
    assert ear.hear(smaller.name)
    assert smaller.value is not None
    assert stairs.value is not None
    assert smaller.value < stairs.value
    ruler = reach(desk, reader, "On a hard day, how sure are you", "slider")
    assert "7–10: feels doable" in ruler.description
    desk.key("8")
    wait_for(lambda: reader.one(ruler.name, "slider").value == 8, "the answer")
    assert "8 out of 10. That sounds doable." in ear.hear("out of 10")
    for question in ("Easy. Could", "Meaningful. Does", "Specific. Would", "Repeatable. Could"):
        check = reach(desk, reader, question, "check box")
        assert check.name.endswith("?")
        assert "checked" in check.states
    step = reach(desk, reader, "The step, in your words", "text").text
    press(desk, reader, "Yes, this feels doable")
    return step


def place_and_keep(desk: Desk, reader: Reader, step: str) -> None:
    reader.one("Give it a place", "label")
    reach(desk, reader, "After what it happens", "text")
    press(desk, reader, "That’s its place")
    told = reader.one("Days:", "label", part=True)
    assert told.name == "Days: Monday to Friday"
    assert step[1:] in reach(desk, reader, "After", "label").name
    press(desk, reader, "Keep this promise")


def tick(desk: Desk, reader: Reader, ear: Ear, step: str) -> None:
    box = reach(desk, reader, step, "check box")
    assert "checked" not in box.states
    assert "about" in box.description
    desk.key("space")
    assert ear.hear("1 promise kept")
    done = reader.one(step, "check box")
    assert "checked" in done.states
    assert "Kept just now" in done.description
    assert "focused" in done.states


def read_the_evidence(desk: Desk, reader: Reader, ear: Ear) -> None:
    desk.key("ctrl+2")
    today = f"{desk.date.day} {desk.date:%B}"
    for heading, sentence in (
        ("Your days", "You kept a promise on 1 day."),
        ("Adding up", f"1 promise kept since {today}."),
        ("Week by week", "1 promise kept this week."),
    ):
        assert reader.one(heading, "chart").description == sentence
    for heading, columns, cells in (
        ("Your days", ["Day", "Kept"], [f"{desk.date:%A}, {today}", "1"]),
        ("Adding up", ["Day", "Kept so far"], [today, "1"]),
    ):
        press(desk, reader, f"More for “{heading}”")
        ear.come_to("menu item Show as a table")
        desk.key("Return")
        table = reader.one(heading, "table")
        assert table.description
        wait_for(lambda: "focused" in reader.one(heading, "table").states, "the table to be read")  # noqa: B023
        assert [c.name for c in reader.all(None, "table column header")][-2:] == columns
        assert [c.name for c in reader.all(None, "table cell")][-2:] == cells
    desk.key("ctrl+1")
    reader.gone("Your days", "table")


def test_a_goal_is_resized_kept_and_read_again(desk: Desk, reader: Reader) -> None:
    ear = begin(desk)
    say_it_big(desk, reader, ear)
    step = find_a_size(desk, reader, ear)
    place_and_keep(desk, reader, step)
    tick(desk, reader, ear, step)
    read_the_evidence(desk, reader, ear)
    assert "checked" in reach(desk, reader, step, "check box").states


def test_without_the_name_of_the_staircase_it_ends_there(desk: Desk, reader: Reader) -> None:
    ear = begin_without(desk, "microwins.ui.words.size", "staircase")
    say_it_big(desk, reader, ear)
    with pytest.raises(AssertionError, match="no slider 'Today: '"):
        find_a_size(desk, reader, ear)


@pytest.mark.parametrize(
    ("words", "missed"), [("more", "no push button 'More"), ("your_days", "chart 'Your days'")]
)
def test_without_a_name_of_evidence_it_ends_there(
    desk: Desk, reader: Reader, words: str, missed: str
) -> None:
    desk.terminal("add", "Read one page", "--days", "daily")
    desk.terminal("keep", "1")
    ear = begin_without(desk, "microwins.ui.words.evidence", words)
    with pytest.raises(AssertionError, match=missed):
        read_the_evidence(desk, reader, ear)
