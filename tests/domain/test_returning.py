"""Coming back: a gap that may become rest, one small thing, no backlog."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.evidence import came_back
from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.returning import coming_back, one_to_begin_with
from microwins.domain.win import EVERY_DAY, Goal, MicroWin, Row, Size, Status

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


EVER = {day(n) for n in range(60)}


def test_after_three_quiet_days_someone_is_back() -> None:
    assert coming_back(day(3), day(0), EVER) is None
    back = coming_back(day(4), day(0), EVER)
    assert back is not None
    assert back.quiet == 3
    assert back.gap == Rest(EVERYTHING, day(1), day(3))


def test_who_never_kept_anything_does_not_come_back() -> None:
    assert coming_back(day(40), None, EVER) is None


def test_days_nothing_was_planned_for_are_not_quiet() -> None:
    friday, tuesday, workdays = day(4), day(8), {d for d in EVER if d.weekday() < 5}
    assert coming_back(tuesday, friday, workdays) is None
    assert coming_back(tuesday, friday, EVER) is not None
    assert coming_back(day(400), friday, set()) is None


def test_rest_is_not_quiet_and_does_not_end_a_quiet_stretch() -> None:
    assert coming_back(day(4), day(0), EVER, [day(2)]) is None
    back = coming_back(day(5), day(0), EVER, [day(2)])
    assert back is not None
    assert (back.quiet, back.gap) == (3, Rest(EVERYTHING, day(1), day(4)))


@given(st.sets(st.integers(0, 20), min_size=1), st.sets(st.integers(0, 20)), st.sets(st.integers(0, 20)))
def test_a_welcome_and_the_charts_mean_the_same(kept: set[int], rested: set[int], planned: set[int]) -> None:
    days, rests, plans = ({day(n) for n in each} for each in (kept, rested, planned))
    last, today = day(max(kept)), day(21)
    charted = came_back(dict.fromkeys(days, 1) | {today: 1}, rests, plans)
    assert (today in charted) == (coming_back(today, last, plans, rests) is not None)


def test_thirty_days_are_one_click() -> None:
    back = coming_back(day(31), day(0), EVER)
    assert back is not None
    assert all(back.gap.holds(1, day(n)) for n in range(1, 31))
    assert not back.gap.holds(1, day(0))
    assert not back.gap.holds(1, day(31))


@given(st.integers(0, 30), st.sets(st.integers(0, 30)), st.integers(1, 31))
def test_once_the_gap_is_rest_nobody_is_told_of_it_again(last: int, rested: set[int], today: int) -> None:
    rests = {day(n) for n in rested}
    back = coming_back(day(today), day(last), EVER, rests)
    if back is not None:
        gap = {day(n) for n in range(32) if back.gap.holds(1, day(n))}
        assert day(last) not in gap
        assert day(today) not in gap
        assert coming_back(day(today), day(last), EVER, rests | gap) is None


def test_what_was_kept_most_is_the_one_to_begin_with() -> None:
    assert one_to_begin_with([row(1, total=3), row(2, total=8), row(3, total=8)]) == 2


def test_what_is_planned_today_goes_before_what_is_not() -> None:
    rows = [row(1, total=9, planned=False), row(2, total=1)]
    assert one_to_begin_with(rows) == 2
    assert one_to_begin_with(rows[:1]) == 1


@pytest.mark.parametrize("rows", [[], [row(1, status=Status.REST)]])
def test_where_all_rest_nothing_is_shown(rows: list[Row]) -> None:
    assert one_to_begin_with(rows) is None
