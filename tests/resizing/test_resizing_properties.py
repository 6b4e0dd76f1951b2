"""What holds for every goal, whatever is typed."""

import string
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from microwins.domain.win import Energy
from microwins.resizing import ladder, reading
from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.checks import Checks, check
from microwins.resizing.lengths import minutes_in
from microwins.resizing.operators import Operator
from microwins.resizing.resize import resize
from microwins.resizing.spelling import SLANG

PASSED = Checks(easy=True, meaningful=True, specific=True, repeatable=True)
WORDS = sorted(
    {term.strip() for groups in AREA_WORDS.values() for _, terms in groups for term in terms.split(",")}
    | set(SLANG)
    | {"stop", "never", "every day", "30 min", "5 hours", "10k", "$50", "at 5am", "by 10", "100", "more",
        "less", "i want to", "learn to", "2x a week", ",", "and", "."}
)  # fmt: skip
goals = st.one_of(
    st.text(max_size=120),
    st.lists(st.sampled_from(WORDS), max_size=9).map(" ".join),
    st.text(string.ascii_lowercase + " 0123456789.,!’'\"“”-/$:", max_size=80),
)


@given(goals)
@example("")
@example("\ud800 stop \0 smoking")
@example("مرحبا 💪 run")
@example("a" * 10_000)
@example("I will\u2028read " * 1_000)
def test_no_text_is_too_odd(goal: str) -> None:
    told = resize(goal)
    assert told["goal"] == goal
    assert told["outcome"] in {"ladder", "support", "ask"}
    minutes_in(goal)
    check(goal, 1, reading.read(goal))


@given(goals, st.sampled_from(Energy))
@example("memorize the periodic table", Energy.SOME)
@example("do 2 pages", Energy.LITTLE)
def test_ladders_come_down_to_half_a_minute(goal: str, energy: Energy) -> None:
    for offer in ladder.suggestions(reading.read(goal), energy):
        assert_ladder(offer)


@given(goals, goals)
@example("After lunch, walk for 20 minutes", "walk")
@example("read 30 pages", "read")
@example("wait 0 minutes", "")
@example("I will do 99999999999 hours", "")
def test_a_written_step_has_a_ladder_too(step: str, goal: str) -> None:
    assert_ladder(ladder.own_step(step, reading.read(goal)))
    assert_ladder(ladder.own_step(step))


def assert_ladder(offer: ladder.Suggestion) -> None:
    minutes = [rung.minutes for rung in offer.rungs]
    assert all(below < above for above, below in pairwise(minutes))
    assert len({rung.action for rung in offer.rungs}) == len(offer.rungs)
    assert minutes[-1] <= 0.5
    assert (offer.action, offer.minutes) in {(rung.action, rung.minutes) for rung in offer.rungs}
    assert offer.minutes <= 10
    assert offer.bad_day
    assert all(set(rung.operators) <= set(Operator) for rung in offer.rungs)
    assert all(rung.why for rung in offer.rungs)


@given(goals)
@example("i want to eat healthy")
@example("do it")
@example("never mind, better")
def test_everything_on_offer_passes_the_four_checks(goal: str) -> None:
    read = reading.read(goal)
    for offer in ladder.suggestions(read):
        for rung in offer.rungs:
            if rung.minutes <= offer.minutes:
                said = ladder.Suggestion(rung.action, offer.anchor, rung.minutes, "", (), "", "").sentence
                assert check(said, rung.minutes, read) == PASSED, said


@given(goals)
def test_the_same_goal_gets_the_same_answer(goal: str) -> None:
    first = resize(goal)
    reading.read.cache_clear()
    assert resize(goal) == first


@given(goals)
def test_a_little_energy_never_asks_for_more_than_two_minutes(goal: str) -> None:
    read = reading.read(goal)
    usual = ladder.suggestions(read)
    for little, some in zip(ladder.suggestions(read, Energy.LITTLE), usual, strict=True):
        assert little.minutes <= 2
        assert little.rungs == some.rungs


@given(goals)
def test_alarms_stand_where_they_say(goal: str) -> None:
    read = reading.read(goal)
    for alarm in read.alarms:
        assert read.text[alarm.start : alarm.end] == alarm.text != ""


@pytest.mark.parametrize("text", ["10 pages", "half an hour", "", "two hours", "15 minutes earlier"])
def test_sizes_are_read_or_left(text: str) -> None:
    size = minutes_in(text)
    assert size is None or size > 0
