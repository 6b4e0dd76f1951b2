"""Rest: a day, a span, until further notice; and two days a week without a reason."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.rest import (
    EVERYTHING,
    FREE_A_WEEK,
    FURTHER_NOTICE,
    Rest,
    ended,
    free_rests_left,
    rest_between,
    resting_days,
)

MONDAY = date(2026, 3, 2)

days = st.dates(MONDAY - timedelta(days=60), MONDAY + timedelta(days=60))
rests = st.builds(rest_between, days, days, st.sampled_from([EVERYTHING, 1, 2])) | st.builds(
    Rest, st.sampled_from([EVERYTHING, 1, 2]), days, st.just(FURTHER_NOTICE)
)


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def test_a_day_of_rest_from_one_micro_win() -> None:
    rest = rest_between(day(2), day(2), 1)
    assert [rest.holds(1, day(n)) for n in range(4)] == [False, False, True, False]
    assert not rest.holds(2, day(2))


def test_a_fortnight_of_rest_from_everything_whichever_end_is_named_first() -> None:
    rest = rest_between(day(13), day(0))
    assert all(rest.holds(win_id, day(n)) for win_id in (1, 2) for n in range(14))
    assert not rest.holds(1, day(-1))
    assert not rest.holds(1, day(14))


def test_rest_until_further_notice_holds_for_years() -> None:
    assert Rest(EVERYTHING, day(0), FURTHER_NOTICE).holds(7, day(5000))


def test_a_rest_that_ends_today_keeps_what_was_rested() -> None:
    assert ended(Rest(1, day(0), FURTHER_NOTICE), day(5)) == Rest(1, day(0), day(4))
    assert ended(Rest(1, day(0), day(9)), day(5)) == Rest(1, day(0), day(4))
    assert ended(Rest(1, day(0), day(2)), day(5)) == Rest(1, day(0), day(2))


def test_a_rest_that_has_not_begun_ends_without_a_trace() -> None:
    assert ended(Rest(1, day(5), FURTHER_NOTICE), day(5)) is None
    assert ended(Rest(1, day(6), day(9)), day(5)) is None


@given(st.lists(rests, max_size=5), st.sampled_from([1, 2, 3]), days, days)
def test_resting_days_are_the_days_on_which_it_rests(
    given: list[Rest], win_id: int, one: date, other: date
) -> None:
    first, last = min(one, other), max(one, other)
    span = [first + timedelta(days=n) for n in range((last - first).days + 1)]
    assert resting_days(given, win_id, first, last) == {
        d for d in span if any(rest.holds(win_id, d) for rest in given)
    }


@given(rests, days, st.sampled_from([1, 2]))
def test_ending_a_rest_changes_no_day_before_today(rest: Rest, today: date, win_id: int) -> None:
    over = ended(rest, today)
    left = [] if over is None else [over]
    for n in range(-130, 130):
        each = today + timedelta(days=n)
        holds = any(one.holds(win_id, each) for one in left)
        assert holds == (each < today and rest.holds(win_id, each))


def test_two_rest_days_a_week_are_offered() -> None:
    assert free_rests_left([], day(3), "sleep") == FREE_A_WEEK == 2
    assert free_rests_left([day(0)], day(3), "sleep") == 1
    assert free_rests_left([day(0), day(1)], day(3), "sleep") == 0
    assert free_rests_left([day(n) for n in range(7)], day(3), "sleep") == 0


def test_a_new_week_has_its_own() -> None:
    assert free_rests_left([day(5), day(6)], day(7), "sleep") == 2
    assert free_rests_left([day(5), day(6)], day(7), "sleep", first_weekday=6) == 1


def test_no_day_off_is_offered_where_it_could_do_harm() -> None:
    assert free_rests_left([], day(3), "substance") == 0
