"""A goal and a small step in German and in Spanish, typed into a window of that language, kept, read again.

Every name of a control is asked of the words themselves, so the journey follows the translations.
"""

import datetime as dt
import json
from collections.abc import Iterator

import pytest
from desk import Desk
from PySide6.QtCore import QLocale
from reader import Reader
from waiting import wait_for

from microwins import language
from microwins.ui.words import common, place, size, wizard

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]

ON = "ctrl+Return"
GOALS = {
    "de_DE": (
        "Ich will ab morgen jeden Tag 5 Stunden lernen",
        "Nach dem Mittagessen lerne ich 20 Minuten",
        ("Nach dem Mittagessen", "Ich lerne 2 Minuten", "Alles bereitlegen"),
    ),
    "es_MX": (
        "Quiero estudiar 5 horas diarias y no perder nunca un solo momento",
        "Al llegar a casa, estudiar 20 minutos",
        ("Al llegar a casa", "Estudiar 2 minutos", "Preparar lo necesario"),
    ),
}


@pytest.fixture(params=GOALS)
def place_of(request: pytest.FixtureRequest) -> Iterator[str]:
    """The locale of the desktop; the test asks for names in its language."""
    before = QLocale()
    language.settle_language(system=QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)
    language.speak(None)


def test_a_step_of_ones_own_from_the_goal_to_the_list(desk: Desk, reader: Reader, place_of: str) -> None:
    goal, step, (cue, kept, bad_day) = GOALS[place_of]
    desk.set_clock(dt.time(12))
    desk.app(env={"LANG": f"{place_of}.UTF-8", "LC_ALL": f"{place_of}.UTF-8", "LANGUAGE": place_of[:2]})
    desk.settled()
    reader.click(common.resize_a_goal(), "push button")
    reader.one(wizard.say_lead(), "label")
    desk.type(goal)
    reader.one(wizard.not_readable(), "label")
    reader.one(wizard.show_english_ideas(), "push button")
    assert not reader.all("After", "radio button", part=True)
    desk.key("Return")
    reader.one(wizard.own_name(), "text")
    desk.type(step)
    reader.one(wizard.find_its_size(), "push button", enabled=True)
    desk.key("Return")
    reader.one(size.how_sure(), "slider", "label")
    desk.key("4")
    desk.key("ctrl+Down")
    desk.key("8")
    reader.one(size.yes_doable(), "push button", enabled=True)
    desk.key(ON)
    reader.one(place.place_title(), "label")
    desk.key(ON)
    reader.one(place.keep_title(), "label")
    desk.key(ON)
    rows = wait_for(lambda: desk.record_rows("SELECT action, anchor, bad_day FROM size"), "the promise")
    assert rows == [(kept, cue, rows[0][2])]
    assert str(rows[0][2]).startswith(bad_day)
    assert desk.record_rows("SELECT dream FROM goal") == [(goal,)]
    reader.one(kept, "check box")
    told = desk.terminal("today", "--json")
    assert json.dumps(kept, ensure_ascii=False).strip('"') in told
