"""Coming back: a gap that may become rest, one small thing, no backlog."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.rest import EVERYTHING, Rest, is_resting
from microwins.domain.returning import coming_back, one_to_begin_with
from microwins.domain.win import EVERY_DAY, WORKDAYS, Goal, MicroWin, Row, Size, Status

MONDAY = date(2026, 3, 2)


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def row(
    win_id: int = 1,
    *,
    weekdays: int = EVERY_DAY,
    total: int = 0,
    planned: bool = True,
    status: Status | None = None,
) -> Row:
    size = Size(win_id, MONDAY, "Read one page", "After lunch", 5.0, "Open the book", weekdays)
    win = MicroWin(win_id, f"w{win_id}", Goal(win_id, "Read more", "reading"), size)
    return Row(win, status, time(9) if status is Status.KEPT else None, total, planned)


def test_after_three_quiet_days_someone_is_back() -> None:
    assert coming_back(day(3), [row()], [day(0)]) is None
    back = coming_back(day(4), [row()], [day(0)])
    assert back is not None
    assert back.quiet == 3
    assert back.gap == Rest(EVERYTHING, day(1), day(3))


def test_who_never_kept_anything_does_not_come_back() -> None:
    assert coming_back(day(40), [row()], []) is None
    assert coming_back(day(40), [row()], [day(40)]) is None


def test_days_nothing_was_planned_for_are_not_quiet() -> None:
    friday, tuesday = day(4), day(8)
    assert coming_back(tuesday, [row(weekdays=WORKDAYS)], [friday]) is None
    assert coming_back(tuesday, [row(weekdays=WORKDAYS), row(2)], [friday]) is not None
    assert coming_back(day(400), [], [friday]) is None


def test_rest_is_not_quiet_and_does_not_end_a_quiet_stretch() -> None:
    assert coming_back(day(4), [row()], [day(0)], [day(2)]) is None
    back = coming_back(day(5), [row()], [day(0)], [day(2)])
    assert back is not None
    assert (back.quiet, back.gap) == (3, Rest(EVERYTHING, day(1), day(4)))


def test_what_was_kept_today_does_not_hide_the_gap() -> None:
    assert coming_back(day(4), [row()], [day(0), day(4)]) is not None


def test_thirty_days_are_one_click() -> None:
    back = coming_back(day(31), [row()], [day(0)])
    assert back is not None
    assert all(is_resting([back.gap], 1, day(n)) for n in range(1, 31))
    assert not is_resting([back.gap], 1, day(0))
    assert not is_resting([back.gap], 1, day(31))


@given(st.sets(st.integers(0, 30)), st.sets(st.integers(0, 30)), st.integers(1, 31))
def test_once_the_gap_is_rest_nobody_is_told_of_it_again(
    kept: set[int], rested: set[int], today: int
) -> None:
    days, rests = [day(n) for n in kept], {day(n) for n in rested}
    back = coming_back(day(today), [row()], days, rests)
    if back is not None:
        gap = {day(n) for n in range(31) if is_resting([back.gap], 1, day(n))}
        assert not gap & set(days)
        assert coming_back(day(today), [row()], days, rests | gap) is None


def test_what_was_kept_most_is_the_one_to_begin_with() -> None:
    assert one_to_begin_with([row(1, total=3), row(2, total=8), row(3, total=8)]) == 2


def test_what_is_planned_today_goes_before_what_is_not() -> None:
    rows = [row(1, total=9, planned=False), row(2, total=1)]
    assert one_to_begin_with(rows) == 2
    assert one_to_begin_with(rows[:1]) == 1


@pytest.mark.parametrize("rows", [[], [row(1, status=Status.REST)]])
def test_where_all_rest_nothing_is_shown(rows: list[Row]) -> None:
    assert one_to_begin_with(rows) is None
