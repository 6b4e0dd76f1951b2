"""What the wizard says, sentence by sentence."""

import re
from datetime import time

import pytest
from PySide6.QtCore import QLocale

from microwins.domain.win import WORKDAYS, Rung
from microwins.resizing import sizing
from microwins.resizing.operators import Obstacle
from microwins.resizing.reading import read
from microwins.ui.words import place, size, wizard
from microwins.ui.words.keys import smaller_keys

NEVER = re.compile(
    r"\b(fail\w*|missed|overdue|streaks?|lazy|should|must|don’t forget|broke|lost|only)\b|!", re.IGNORECASE
)


@pytest.fixture(autouse=True)
def _english():
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def test_the_ruler_is_answered_in_the_words_of_the_design():
    assert size.sureness(8) == "8 out of 10. That sounds doable.\nA good size to start with."
    assert size.sureness(4).startswith("4 out of 10. Thanks for being honest.\nLet’s make it smaller,")
    assert size.sureness(0) == size.sureness(3) == "That’s a lot to carry today.\nShall we halve it?"
    assert "Any answer is a good one." in size.sureness(None)


@pytest.mark.parametrize("obstacle", Obstacle)
@pytest.mark.parametrize("days", [1, 3])
def test_every_obstacle_has_a_chip_and_an_answer(obstacle: Obstacle, days: int):
    said = size.remedy(obstacle, "After lunch", days)
    assert size.obstacle(obstacle)
    assert not NEVER.search(said + size.obstacle(obstacle))
    assert "%" not in said


def test_the_answers_name_the_cue_and_the_days():
    assert "“After lunch” will remind you." in size.remedy(Obstacle.FORGET, "After lunch", 3)
    assert size.remedy(Obstacle.TOO_OFTEN, "", 3).startswith("3 days a week")
    assert size.remedy(Obstacle.TOO_OFTEN, "", 1).startswith("One day a week")


@pytest.mark.parametrize("name", sizing.CHECKS)
def test_every_check_has_a_word_a_question_and_help(name: str):
    word, question, help_ = size.check(name)
    assert question.endswith("?")
    assert help_.endswith(".")
    assert not NEVER.search(word + question + help_)


@pytest.mark.parametrize(
    ("larger", "ending"),
    [
        (0, "1 min."),
        (1, "1 min. One larger step kept for later."),
        (3, "1 min. Three larger steps kept for later."),
        (7, "1 min. 7 larger steps kept for later."),
    ],
)
def test_the_staircase_in_words(larger: int, ending: str):
    said = size.staircase(Rung("Open the book", 1), larger)
    assert said == f"Today: open the book, {ending}"
    assert size.staircase(Rung("TV off", 1), 0) == "Today: TV off, 1 min."


@pytest.mark.parametrize(
    ("goal", "label"),
    [
        ("study 5 hours daily", "5 hours, every day"),
        ("study 5 hours a week", "5 hours, every week"),
        ("meditate for 30 minutes", "30 min"),
        ("read 20 pages a day", ""),
        ("be happy", ""),
    ],
)
def test_the_big_goal_in_its_size(goal: str, label: str):
    assert size.goal_size(read(goal)) == label


def test_the_goal_is_quoted_with_one_full_stop():
    assert size.size_lead("study more").startswith("“study more.” Let’s find")
    assert size.size_lead("Could I study?").startswith("“Could I study?” ")
    assert size.size_lead("") == "Let’s find the step in front of you."


@pytest.mark.parametrize(
    ("anchor", "action", "said"),
    [
        ("After dinner", "Read one page", "After dinner, I will read one page."),
        ("Before 11 a.m.", "Complete one action.", "Before 11 a.m., I will complete one action."),
        ("", "Read one page", "I will read one page."),
        ("After tea", "TV off", "After tea, I will TV off."),
    ],
)
def test_the_promise_is_read_back_as_an_if_then_sentence(anchor: str, action: str, said: str):
    assert place.read_back(anchor, action) == said


def test_lists_are_joined_as_the_language_does():
    assert place.reminders(()) == "None"
    assert place.reminders((time(8), time(20))) == "08:00 and 20:00"
    assert place.kept_for_later(("run", "save money")) == "Kept for later: “run” and “save money”"
    assert wizard.alarm(["5 hours", "Never", "never", "from now on", "always"]) == (
        "“5 hours”, “never” and “from now on”"
    )
    assert place.days(WORKDAYS) == "Monday to Friday"


def test_the_arrow_wears_the_modifier_of_the_system(qapp):
    assert smaller_keys().endswith("↓")
    assert len(smaller_keys()) > 1


def test_a_step_in_another_language_is_read_back_as_it_was_typed() -> None:
    assert place.read_back("Nach dem Mittagessen", "Ich lerne 10 Minuten", as_typed=True) == (
        "Nach dem Mittagessen: Ich lerne 10 Minuten."
    )
    assert place.read_back("", "Ich lerne 10 Minuten.", as_typed=True) == "Ich lerne 10 Minuten."
