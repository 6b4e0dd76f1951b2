"""The article's own pairs: each big goal comes out as the kind of step a counsellor would nod at."""

import pytest

from microwins.domain.win import Energy
from microwins.resizing import ladder, reading

PAIRS = [
    ("I will fix my sleep", "put my phone away 15 minutes earlier"),
    ("I will stop overthinking", "write down my top three worries"),
    ("I will get healthy", "walk for 10 minutes"),
    ("I will change my life", "Before 11 a.m., complete one helpful action"),
    ("I will meditate 30 minutes daily", "3 minutes of slow breathing"),
    ("I will completely avoid junk food", "swap one junk snack for"),
    ("I will sleep by 10 p.m. every day", "15 minutes earlier"),
    ("finish everything", "sit with the task for 10 minutes before deciding"),
    ("completely stop social media from tomorrow", "keep the phone out of my hand for 10 minutes"),
    ("never lose my temper again", "take one slow breath before I speak"),
]


@pytest.mark.parametrize(("goal", "step"), PAIRS)
def test_a_pair_of_the_article_comes_out_in_kind(goal: str, step: str) -> None:
    offered = [offer.sentence for offer in ladder.suggestions(reading.read(goal))[:4]]
    assert any(step in sentence for sentence in offered), offered


def test_five_hours_come_down_to_opening_the_notes() -> None:
    offer = ladder.suggestions(reading.read("study 5 hours daily from now on"))[0]
    assert [rung.minutes for rung in offer.rungs] == [300, 100, 30, 10, 2, 1, 0.5]
    assert offer.rungs[0].action == "Study for 5 hours"
    assert offer.rungs[1].action == "Study for 100 minutes"
    assert offer.rungs[-1].action == "Open my notes"
    assert offer.sentence == "After breakfast, study for 10 minutes"


def test_a_tired_day_starts_at_the_window() -> None:
    offer = ladder.suggestions(reading.read("get out of bed"), Energy.SOME)[0]
    assert offer.sentence == "After I wake up, get out of bed and sit near a window for 5 minutes"


def test_the_guitar_stays_a_guitar_down_to_one_string() -> None:
    offer = ladder.suggestions(reading.read("learn the guitar"))[0]
    assert offer.sentence == "After dinner, play the guitar for 10 minutes"
    assert [rung.action for rung in offer.rungs[2:]] == [
        "Play the guitar for 2 minutes",
        "Play one chord on the guitar",
        "Take the guitar out and tune one string",
    ]


@pytest.mark.parametrize(
    ("goal", "alarms"),
    [
        ("I'll completely stop social media from tomorrow", ["completely", "from tomorrow"]),
        ("I'll never lose my temper again", ["never"]),
        ("I'll study 5 hours daily from now on", ["5 hours", "from now on"]),
        ("walk the dog", []),
    ],
)
def test_the_words_that_trip_the_alarm_are_named(goal: str, alarms: list[str]) -> None:
    told = [alarm.text for alarm in reading.read(goal).alarms]
    assert set(alarms) <= set(told)
    assert bool(told) == bool(alarms)
