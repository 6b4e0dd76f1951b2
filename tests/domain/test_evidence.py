"""Evidence: what the charts show is what was kept, and nothing else."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.day import week_start
from microwins.domain.evidence import (
    YEAR_WEEKS,
    adding_up,
    came_back,
    first_gap,
    heat_map,
    quiet_days,
    steadiest_weekday,
    week_by_week,
)

TODAY = date(2025, 11, 27)  # a Thursday

days = st.dates(TODAY - timedelta(days=800), TODAY)
histories = st.dictionaries(days, st.integers(0, 9), max_size=60)


def picture(line: str, start: date) -> dict[date, int]:
    """A history drawn as text: a digit is what was kept on a day, "." a quiet day, "r" a rested one."""
    return {start + timedelta(days=n): int(c) for n, c in enumerate(line) if c.isdigit()}


def rests(line: str, start: date) -> set[date]:
    return {start + timedelta(days=n) for n, c in enumerate(line) if c == "r"}


def back_in(line: str) -> str:
    start = date(2025, 6, 2)
    back = came_back(picture(line, start), rests(line, start))
    return "".join("B" if start + timedelta(days=n) in back else c for n, c in enumerate(line))


def test_coming_back_is_the_first_kept_day_after_three_quiet_ones() -> None:
    assert back_in("1...1") == "1...B"
    assert back_in("1..1..1") == "1..1..1"
    assert back_in("1....12...1") == "1....B2...B"


def test_rest_is_not_quiet_and_does_not_end_a_quiet_stretch() -> None:
    assert back_in("1rrrr1") == "1rrrr1"
    assert back_in("1.r.1") == "1.r.1"
    assert back_in("1.r..1") == "1.r..B"


def test_the_first_day_ever_is_no_coming_back() -> None:
    assert back_in("....1") == "....1"


def test_quiet_days_are_planned_and_neither_kept_nor_rested() -> None:
    before = TODAY - timedelta(days=5)
    assert quiet_days(before, TODAY) == 4
    assert quiet_days(before, TODAY, {TODAY - timedelta(days=2)}) == 3
    assert quiet_days(before, TODAY, (), {TODAY - timedelta(days=2), TODAY}) == 1
    assert quiet_days(TODAY, TODAY) == 0


def test_a_weekend_and_a_quiet_monday_are_no_return_for_who_plans_workdays() -> None:
    friday, tuesday = date(2025, 11, 21), date(2025, 11, 25)
    kept, workdays = {friday: 1, tuesday: 1}, {friday, date(2025, 11, 24), tuesday}
    assert came_back(kept) == (tuesday,)
    assert came_back(kept, (), workdays) == ()
    assert heat_map(kept, (), friday, tuesday, back={tuesday}).cells[-1].came_back


@given(
    st.dictionaries(st.dates(TODAY - timedelta(days=60), TODAY), st.integers(0, 2)),
    st.sets(days),
    st.sets(days),
)
def test_before_the_first_gap_neither_rest_nor_plan_matters(
    kept: dict[date, int], rested: set[date], planned: set[date]
) -> None:
    gap = first_gap(kept)
    late = TODAY if gap is None else gap
    clipped = {day for day in rested if day >= late}, {day for day in planned if day >= late}
    assert came_back(kept, *clipped) == came_back(kept, rested, planned)
    assert gap is not None or came_back(kept) == ()


def test_the_heat_map_begins_with_the_first_day_and_ends_today() -> None:
    first = date(2025, 11, 12)  # a Wednesday
    map_ = heat_map({first: 7, TODAY: 1}, {date(2025, 11, 13)}, first, TODAY, back={TODAY})
    assert (map_.cells[0].day, map_.cells[0].column, map_.cells[0].row, map_.cells[0].level) == (
        first,
        0,
        2,
        4,
    )
    assert map_.cells[1].rested
    assert (map_.cells[-1].day, map_.cells[-1].column, map_.cells[-1].row) == (TODAY, 2, 3)
    assert map_.columns == 3
    assert map_.cells[-1].came_back


def test_weeks_can_begin_on_sunday() -> None:
    map_ = heat_map({}, (), TODAY, TODAY, first_weekday=6)
    assert map_.cells[0].row == 4
    assert week_start(TODAY, 6) == date(2025, 11, 23)


@given(histories, st.sampled_from([0, 6]))
def test_the_heat_map_shows_every_day_once_and_at_most_a_year(
    kept: dict[date, int], first_weekday: int
) -> None:
    first = min(kept, default=TODAY)
    map_ = heat_map(kept, (), first, TODAY, first_weekday)
    assert map_.columns <= YEAR_WEEKS
    assert len({(c.column, c.row) for c in map_.cells}) == len(map_.cells)
    assert all(c.kept == kept.get(c.day, 0) and first <= c.day <= TODAY for c in map_.cells)
    assert [c.day for c in map_.cells] == sorted(c.day for c in map_.cells)
    assert all(first_weekday == (c.day.weekday() - c.row) % 7 for c in map_.cells)


@given(histories)
def test_the_running_total_never_falls_and_ends_at_the_total(kept: dict[date, int]) -> None:
    points = adding_up(kept, TODAY - timedelta(days=100), TODAY)
    assert all(a.kept <= b.kept for a, b in pairwise(points))
    assert points[-1].kept == sum(kept.values())
    assert len(points) == 101


@given(histories, st.integers(1, 120), st.integers(0, 300))
def test_of_many_days_every_so_many_have_a_point_with_the_total_of_that_day(
    kept: dict[date, int], most: int, span: int
) -> None:
    first = TODAY - timedelta(days=span)
    daily = adding_up(kept, first, TODAY)
    points = adding_up(kept, first, TODAY, most)
    assert points[-1] == daily[-1]
    assert len(daily) == span + 1
    assert set(points) <= set(daily)
    assert len(points) <= most + 1
    assert len(points) > most / 2 - 1 or points == daily


@given(histories, st.sampled_from([0, 6]))
def test_weeks_hold_what_was_kept_in_them(kept: dict[date, int], first_weekday: int) -> None:
    weeks = week_by_week(kept, min(kept, default=TODAY), TODAY, first_weekday, most=200)
    assert sum(w.kept for w in weeks) == sum(kept.values())
    assert all((b.first - a.first).days == 7 for a, b in pairwise(weeks))


def test_twelve_weeks_are_shown_at_most() -> None:
    weeks = week_by_week({TODAY: 2}, TODAY - timedelta(days=300), TODAY)
    assert len(weeks) == 12
    assert weeks[-1].kept == 2


def test_a_weekday_is_steady_only_with_evidence() -> None:
    fridays = {date(2025, 8, 1) + timedelta(weeks=n): 1 for n in range(13)}
    assert steadiest_weekday(fridays) is None
    assert steadiest_weekday(fridays | {date(2025, 8, 2): 1, date(2025, 8, 9): 0}) == 4
    even = {TODAY - timedelta(days=n): 1 for n in range(14)}
    assert steadiest_weekday(even) is None
    assert steadiest_weekday({TODAY - timedelta(weeks=n): 1 for n in range(14)}) == 3
