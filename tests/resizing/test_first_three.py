"""The first three micro-wins on offer: of different kinds, and one of them in the person's own words."""

import json
from itertools import combinations
from pathlib import Path

import pytest

from microwins.resizing import named, safety
from microwins.resizing.gist import gist_of, picture
from microwins.resizing.ladder import _alike, _is_theirs, suggestions
from microwins.resizing.reading import Reading, read

GOALS = [
    goal["goal"]
    for goal in map(
        json.loads, (Path(__file__).parents[1] / "data/goals_second.jsonl").read_text("utf-8").splitlines()
    )
    if not any(flag.startswith("unsafe") for flag in goal["flags"])
]


@pytest.mark.parametrize("goal", GOALS[::6])
def test_three_differ_and_one_speaks_in_the_persons_words(goal: str) -> None:
    reading = read(goal)
    first = suggestions(reading)[:3]
    assert not any(_alike(one, other) for one, other in combinations(first, 2))
    assert not first or any(_is_theirs(offer, reading) for offer in first)


@pytest.mark.parametrize(
    ("goal", "step"),
    [
        ("be more confident", "3 things I did well"),
        ("stop being so hard on myself", "lines I would say to a friend"),
        ("be a better father and stop yelling", "child"),
        ("learn chinese", "practise Chinese"),
        ("floss everyday", "floss 6 gaps"),
        ("see the northern lights", "“see the northern lights”"),
        ("use less plastic", "“use less plastic”"),
        ("Duolingo", "practise on Duolingo"),
        ("learn the moonlight sonata", "play the sonata"),
        ("stop watching so much YouTube", "When I want to watch YouTube"),
    ],
)
def test_what_was_asked_for_is_answered(goal: str, step: str) -> None:
    assert any(step in offer.sentence for offer in suggestions(read(goal))[:3])


@pytest.mark.parametrize(
    ("goal", "never"),
    [
        ("save for a house", "tidy"),
        ("get my mother in law to call before coming over", "study"),
        ("calm tf down", "calming"),
        ("Dry January", "drying"),
        ("quit cocaine", "cigarette"),
        ("spend quality time with grandma", "my ex"),
        ("be a better father and stop yelling", "what hurt"),
        ("quit scratch cards", "about to scratch"),
        ("get back on track after the holidays", "tracking"),
        ("no tv on weeknights", "use TV"),
        ("i get scared of driving on the highway", "rules of the road"),
    ],
)
def test_words_that_mean_something_else_stay_out(goal: str, never: str) -> None:
    assert not any(never in offer.sentence for offer in suggestions(read(goal))[:3])


def test_the_other_part_of_a_compound_goal_is_heard_too() -> None:
    areas = {offer.area for offer in suggestions(read("do my homework and quit smoking"))[:3]}
    assert areas >= {"study", "substance"}


def test_a_picture_of_what_is_to_stop_is_one_of_its_moments() -> None:
    stopping = picture(read("stop being so hard on myself"))
    assert stopping.action == "Write 3 lines on one moment of “being so hard on myself”"
    assert picture(read("be a kinder person")).action == "Write 3 lines on what “kinder person” looks like"


def test_the_gist_of_a_goal_ends_where_it_makes_sense() -> None:
    assert gist_of(read("My sleep schedule is a mess since uni started and I nap")) == "sleep schedule"
    assert gist_of(Reading("a b")) == "a b"
    assert gist_of(Reading("cancel that gym card")) == "cancel that gym card"
    assert gist_of(Reading("Spanish for work")) == "Spanish for work"


def test_things_that_are_no_things_to_tidy_are_not_put_back() -> None:
    assert named.divide(read("gratitude journal 3 things")) is None


def test_painkillers_are_asked_about_and_flying_without_them_is_not() -> None:
    asked = safety.concern("stop taking so many painkillers")
    assert asked is not None
    assert (asked.kind, asked.tier) == ("withdrawal", "ask")
    assert safety.concern("fly without xanax") is None
