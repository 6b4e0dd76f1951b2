"""Days: 04:00 begins one, in every zone, and none runs backwards."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.day import day_of, week_of

ODD_ZONES = (
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Africa/Cairo",
    "Asia/Beirut",
    "America/Santiago",
    "Pacific/Chatham",
    "Europe/London",
    "America/New_York",
)


def test_a_late_evening_belongs_to_the_day_it_ends() -> None:
    assert day_of(datetime(2026, 3, 2, 3, 59)) == date(2026, 3, 1)
    assert day_of(datetime(2026, 3, 2, 4, 0)) == date(2026, 3, 2)
    assert day_of(datetime(2026, 3, 2, 0, 30), time(0, 0)) == date(2026, 3, 2)


def test_the_day_turns_at_its_start() -> None:
    turn = datetime(2026, 3, 2, 4, 0)
    assert day_of(turn) == date(2026, 3, 2)
    assert day_of(turn - timedelta(microseconds=1)) == date(2026, 3, 1)


@given(st.dates(date(1971, 1, 1), date(2100, 1, 1)), st.times())
def test_a_day_is_from_its_start_to_the_next(day: date, start: time) -> None:
    start = start.replace(second=0, microsecond=0)
    begins = datetime.combine(day, start)
    assert day_of(begins, start) == day
    assert day_of(begins + timedelta(days=1, microseconds=-1), start) == day
    assert day_of(begins - timedelta(microseconds=1), start) == day - timedelta(days=1)


def test_weeks_begin_where_the_person_says() -> None:
    thursday = date(2025, 11, 27)
    assert week_of(thursday)[0] == date(2025, 11, 24)
    assert week_of(thursday, 6)[0] == date(2025, 11, 23)
    assert len(week_of(thursday)) == 7


@pytest.mark.parametrize("zone", [z for z in ODD_ZONES if z in available_timezones()])
def test_no_day_runs_backwards_or_is_skipped(zone: str) -> None:
    """Half-hour by half-hour through the years in which these zones jumped."""
    tz = ZoneInfo(zone)
    for year in (2011, 2014, 2023, 2024):
        now = datetime(year, 1, 1, tzinfo=ZoneInfo("UTC"))
        last = day_of(now.astimezone(tz))
        while now.year == year:
            now += timedelta(minutes=30)
            day = day_of(now.astimezone(tz))
            # Apia left out 30 December 2011 altogether: a whole day on the calendar did not exist.
            skipped = zone == "Pacific/Apia" and last == date(2011, 12, 29)
            assert (day - last).days in ({0, 1, 2} if skipped else {0, 1})
            last = day
