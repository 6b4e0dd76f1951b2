"""Ten days: marked once, in a row or not, and nothing to lose."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.milestone import tenth_day, turning_point

START = date(2026, 3, 2)
days = st.sets(st.dates(START, START + timedelta(days=400)), max_size=40)


def every(step: int, count: int) -> list[date]:
    return [START + timedelta(days=n * step) for n in range(count)]


def test_the_tenth_kept_day_is_the_turning_point_with_or_without_gaps() -> None:
    assert tenth_day(every(1, 9)) is None
    assert tenth_day(every(1, 10)) == START + timedelta(days=9)
    assert tenth_day(every(5, 12)) == START + timedelta(days=45)


def test_a_day_counts_once() -> None:
    assert tenth_day([START] * 20) is None


def test_it_is_marked_once() -> None:
    assert turning_point(every(1, 10), None) == START + timedelta(days=9)
    assert turning_point(every(1, 10), START + timedelta(days=9)) is None


def test_what_is_marked_stays_marked_when_a_day_is_undone() -> None:
    marked = START + timedelta(days=9)
    assert turning_point(every(1, 9), marked) is None
    assert turning_point(every(1, 11), marked) is None


@given(days, days)
def test_more_kept_days_never_move_it_later(kept: set[date], more: set[date]) -> None:
    before, after = tenth_day(kept), tenth_day(kept | more)
    if before is not None:
        assert after is not None
        assert after <= before
        assert sum(day <= before for day in kept) == 10
