"""Pacing: what is believed, when something is proposed, and what never happens."""

import sys
import time
from datetime import date, timedelta

import pytest

from microwins.domain.pacing import (
    FIRST_DAYS,
    SAME_DAYS,
    SMALLEST,
    TEN_DAYS,
    Answer,
    Asked,
    Belief,
    Day,
    Proposal,
    Standing,
    Told,
    Way,
    after,
    believe,
    chance,
    expected,
    prior,
    propose,
    waits,
)

BEGAN = date(2026, 3, 2)  # a Monday
LETTERS = {"K": Told.KEPT, "s": Told.SMALL, "x": Told.NOT_FITTING, ".": Told.QUIET, "r": Told.REST}


def drawn(line: str, minutes: float = 10.0, start: date = BEGAN) -> list[Day]:
    """Days drawn as text: K kept, s the small version, x didn't fit, "." quiet, r rest."""
    return [Day(start + timedelta(days=n), LETTERS[c], minutes, small=2.0) for n, c in enumerate(line)]


def proposal(
    line: str,
    *,
    minutes: float = 10.0,
    ladder: tuple[float, ...] = (),
    asked: Asked | None = None,
    look_back: bool = False,
    since: int = 0,
    confidence: int | None = 7,
) -> Proposal | None:
    """What is proposed on the last day drawn; `since` is the number of the first day at this size."""
    days = drawn(line, minutes)
    standing = Standing(BEGAN, BEGAN + timedelta(days=since), minutes, ladder, asked, look_back)
    return propose(believe(minutes, confidence, days), days, standing, days[-1].day)


# What is believed


def test_a_size_far_below_what_can_be_carried_is_kept_but_for_the_days_on_which_life_happens() -> None:
    assert chance(5.0, 1.0) == pytest.approx(0.95, abs=1e-4)
    assert chance(0.0, 1.0) == pytest.approx(0.475)
    assert chance(-2.0, 60.0) < 0.001


def test_who_is_surer_is_believed_to_carry_more() -> None:
    chances = [expected(prior(10, confidence), 10) for confidence in range(11)]
    assert chances == sorted(chances)
    assert expected(prior(10, None), 10) == expected(prior(10, 7), 10)
    assert chances[7] == pytest.approx(0.50, abs=0.01)  # people rate themselves a little too high


@pytest.mark.parametrize("minutes", [0.1, 0.5, 10.0, 1440.0])
@pytest.mark.parametrize("told", Told)
def test_a_belief_stays_one_whole(minutes: float, told: Told) -> None:
    belief = believe(minutes, 0, [Day(BEGAN, told, minutes)] * 200)
    assert sum(belief) == pytest.approx(1)
    assert all(weight >= 0 for weight in belief)


def belief_after(letter: str) -> Belief:
    return after(believe(10, 7, drawn("KKsK.")), drawn(letter)[0])


def test_each_telling_moves_the_belief_its_own_way() -> None:
    at_ten = {letter: expected(belief_after(letter), 10) for letter in LETTERS}
    assert at_ten["K"] > at_ten["."] > at_ten["s"] > at_ten["x"]
    # The small version says that the small size can be carried, where "didn't fit" says nothing good of it.
    assert expected(belief_after("s"), 2) > expected(belief_after("x"), 2)


def test_a_rested_day_leaves_the_belief_as_it_was() -> None:
    belief = believe(10, 7, drawn("KKsK."))
    assert after(belief, drawn("r")[0]) == belief


def test_a_quiet_day_makes_it_vaguer_without_moving_it() -> None:
    belief = believe(10, 7, drawn("KKKsKKKKxK"))
    centre, width = moments(belief)
    later_centre, later_width = moments(after(belief, drawn(".")[0]))
    assert later_centre == pytest.approx(centre, abs=1e-6)
    assert later_width > width


def moments(belief: Belief) -> tuple[float, float]:
    centre = sum(n * w for n, w in enumerate(belief))
    return centre, sum((n - centre) ** 2 * w for n, w in enumerate(belief))


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer counts every line, at its own pace")
def test_a_year_is_believed_in_a_blink() -> None:
    days = drawn("KKKKs.rKKx" * 37)
    believe(10, 7, days)
    taken = []
    for _ in range(5):
        start = time.process_time()  # whatever else the machine is busy with
        believe(10, 7, days)
        taken.append(time.process_time() - start)
    assert min(taken) < 0.020  # seconds


# Growing


def test_a_well_kept_size_may_grow_after_a_fortnight() -> None:
    line = "K" * 40
    offers = [proposal(line[:n]) for n in range(1, 41)]
    first = next(n for n, offer in enumerate(offers) if offer)
    assert first >= FIRST_DAYS
    offer = offers[first]
    assert offer is not None
    assert (offer.way, offer.kept, offer.of, offer.small) == (Way.GROW, 10, 10, 0)
    assert 10 < offer.minutes <= 15


def test_growth_is_never_offered_in_the_first_fortnight() -> None:
    assert all(proposal("K" * n, confidence=10) is None for n in range(1, FIRST_DAYS + 1))
    assert proposal("K" * (FIRST_DAYS + 1), confidence=10) is not None


def test_growth_waits_for_ten_days_at_a_size() -> None:
    line = "K" * 60
    assert proposal(line, since=60 - TEN_DAYS) is None
    assert proposal(line, since=59 - TEN_DAYS) is not None


def test_growth_asks_for_six_of_the_last_seven_planned_days_in_full() -> None:
    assert proposal("K" * 60 + "K.KKKKK") is not None
    assert proposal("K" * 60 + "KsKKKKK") is not None
    assert proposal("K" * 60 + "K.KKK.K") is None
    assert proposal("K" * 60 + "KsKKKsK") is None


def test_rest_does_not_stand_between_a_size_and_its_growth() -> None:
    assert proposal("K" * 60 + "rrrrrrrr") == proposal("K" * 60)


def test_quiet_weeks_are_no_evidence_for_growth() -> None:
    assert proposal("K" * 60 + "." * 20) is None


def test_the_evidence_of_another_size_does_not_count_for_growth() -> None:
    planned_once_a_week = [Day(BEGAN + timedelta(weeks=n), Told.KEPT, 10.0) for n in range(40)]
    standing = Standing(BEGAN, planned_once_a_week[-3].day, 10.0)
    today = planned_once_a_week[-1].day
    assert propose(believe(10, 7, planned_once_a_week), planned_once_a_week, standing, today) is None


@pytest.mark.parametrize(
    ("minutes", "offered"),
    [(0.5, 0.75), (1.0, 1.5), (2.0, 3.0), (3.0, 4.5), (5.0, 7.0), (10.0, 15.0), (20.0, 30.0), (45.0, 65.0)],
)
def test_a_bigger_size_is_one_that_people_say(minutes: float, offered: float) -> None:
    offer = proposal("K" * 80, minutes=minutes)
    assert offer is not None
    assert offer.minutes == offered


def test_the_next_rung_is_offered_once_it_is_likely_to_be_kept_as_well() -> None:
    ladder = (30.0, 10.0, 3.0, 1.0)
    assert proposal("K" * 30, minutes=3.0) is not None
    assert proposal("K" * 30, minutes=3.0, ladder=ladder) is None
    later = proposal("K" * 90, minutes=3.0, ladder=ladder)
    assert later is not None
    assert later.minutes == 10.0


def test_the_top_of_a_ladder_does_not_grow() -> None:
    assert proposal("K" * 200, minutes=10.0, ladder=(10.0, 3.0)) is None


# Shrinking


def test_smaller_is_offered_at_the_look_back_when_days_at_this_size_say_so() -> None:
    offer = proposal("KsxKs", look_back=True)
    assert offer is not None
    assert (offer.way, offer.kept, offer.of, offer.small) == (Way.SHRINK, 4, 5, 2)
    assert SMALLEST <= offer.minutes < 10
    assert proposal("KsxKs") is None


def test_two_days_of_the_last_ten_are_not_enough_for_the_look_back() -> None:
    assert proposal("KsKsK", look_back=True, confidence=3) is None
    assert proposal("KsKss", look_back=True, confidence=3) is not None


def test_the_small_version_may_be_used_without_the_size_being_called_too_much() -> None:
    assert proposal("KKs" * 10, look_back=True) is None
    assert proposal("KKx" * 10, look_back=True) is not None


def test_one_day_that_did_not_fit_changes_nothing() -> None:
    assert proposal("KKxKK", look_back=True) is None
    assert proposal("KKKx") is None


def test_two_days_in_a_row_that_did_not_fit_are_enough_on_any_day() -> None:
    offer = proposal("KKxx")
    assert offer is not None
    assert offer.way is Way.SHRINK
    assert proposal("KKxrx") == offer  # rest stands not between
    assert proposal("KKx.x") is None
    assert proposal("KKxKx") is None


def test_days_at_another_size_are_not_held_against_this_one() -> None:
    assert proposal("xxxxxK", look_back=True, since=5) is None
    assert proposal("xxxxxx", since=5) is None
    assert proposal("xxxxxx", since=4) is not None


def test_after_much_that_was_kept_two_days_change_nothing() -> None:
    assert proposal("K" * 60 + "xx", look_back=True) is None


def test_who_is_quiet_is_not_asked_to_take_less() -> None:
    assert proposal("K.........", look_back=True, confidence=0) is None


def test_half_a_minute_is_small_enough() -> None:
    assert proposal("xxxx", minutes=SMALLEST, look_back=True) is None
    offer = proposal("xxxxxxxxxx", minutes=0.75, look_back=True)
    assert offer is not None
    assert offer.minutes == SMALLEST


def test_a_ladder_is_climbed_down_to_its_own_sizes() -> None:
    offer = proposal("xxxxx", minutes=10.0, ladder=(30.0, 10.0, 3.0, 0.25))
    assert offer is not None
    assert offer.minutes in {3.0, 0.25}
    assert proposal("xxxxx", minutes=0.25, ladder=(30.0, 10.0, 3.0, 0.25)) is None


# Not asking again


def on(day: int) -> date:
    return BEGAN + timedelta(days=day)


@pytest.mark.parametrize("answer", [None, Answer.BIGGER, Answer.SMALLER])
def test_ten_days_pass_before_another_question(answer: Answer | None) -> None:
    asked = Asked(on(20), Way.GROW, answer)
    assert all(waits(asked, way, on(20 + TEN_DAYS - 1)) for way in Way)
    assert not any(waits(asked, way, on(20 + TEN_DAYS)) for way in Way)


def test_after_the_same_the_same_question_waits_four_weeks() -> None:
    asked = Asked(on(20), Way.GROW, Answer.SAME)
    assert waits(asked, Way.GROW, on(20 + SAME_DAYS - 1))
    assert not waits(asked, Way.GROW, on(20 + SAME_DAYS))
    assert waits(asked, Way.SHRINK, on(20 + TEN_DAYS - 1))
    assert not waits(asked, Way.SHRINK, on(20 + TEN_DAYS))


def test_dont_ask_holds_for_years() -> None:
    asked = Asked(on(20), Way.SHRINK, Answer.DONT_ASK)
    assert all(waits(asked, way, on(5000)) for way in Way)


def test_nobody_waits_for_a_question_never_asked() -> None:
    assert not waits(None, Way.GROW, BEGAN)


def test_an_answer_is_respected_by_what_is_proposed() -> None:
    line = "K" * 60
    assert proposal(line, asked=Asked(on(55), Way.SHRINK)) is None
    assert proposal(line, asked=Asked(on(40), Way.GROW, Answer.SAME)) is None
    assert proposal(line, asked=Asked(on(2), Way.GROW, Answer.DONT_ASK)) is None
    assert proposal(line, asked=Asked(on(40), Way.GROW, Answer.BIGGER)) is not None
    assert proposal("KKxx", asked=Asked(on(1), Way.SHRINK, Answer.SAME)) is None
