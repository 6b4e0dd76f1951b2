"""A clock that was set back: when to ask, and how the answer holds."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from microwins.domain.clock import TOLERANCE, SetBack, SteadyClock, set_back

LAST = datetime(2026, 11, 23, 21, 4, tzinfo=UTC)


@pytest.mark.parametrize(
    "now",
    [
        LAST,
        LAST + timedelta(days=400),
        LAST - TOLERANCE,
        LAST - timedelta(hours=1),  # the day is the same either way
    ],
)
def test_nothing_to_ask(now: datetime) -> None:
    assert set_back(now, LAST) is None


def test_days_apart() -> None:
    assert set_back(LAST - timedelta(days=1), LAST) == SetBack(date(2026, 11, 22), date(2026, 11, 23))
    assert set_back(datetime(1970, 1, 1, tzinfo=UTC), LAST) == SetBack(date(1969, 12, 31), date(2026, 11, 23))


def test_minutes_apart_across_the_start_of_a_day() -> None:
    last = datetime(2026, 11, 24, 4, 2, tzinfo=UTC)
    assert set_back(last - TOLERANCE, last) is None
    now = last - TOLERANCE - timedelta(seconds=1)
    assert set_back(now, last) == SetBack(date(2026, 11, 23), date(2026, 11, 24))


def test_travelling_is_no_clock_set_back() -> None:
    there = (LAST + timedelta(minutes=1)).astimezone(ZoneInfo("America/Los_Angeles"))
    assert there.replace(tzinfo=None) < LAST.replace(tzinfo=None) - timedelta(hours=7)
    assert set_back(there, LAST) is None


def test_the_day_of_the_record_is_told_in_the_zone_of_now() -> None:
    now = datetime(2026, 11, 20, 12, tzinfo=ZoneInfo("Pacific/Kiritimati"))
    assert set_back(now, LAST) == SetBack(date(2026, 11, 20), date(2026, 11, 24))


def test_an_answer_holds_until_the_machine_has_caught_up() -> None:
    times = [datetime(1970, 1, 1, 9, tzinfo=UTC)]
    clock = SteadyClock(lambda: times[-1])
    assert clock() == times[-1]
    assert not clock.answered
    clock.answer(date(2026, 11, 24) - date(1970, 1, 1), LAST)
    assert clock.answered
    assert clock() == datetime(2026, 11, 24, 9, tzinfo=UTC)
    times.append(datetime(1970, 1, 2, 9, tzinfo=UTC))
    assert clock() == datetime(2026, 11, 25, 9, tzinfo=UTC)
    times.append(LAST)  # the network told it
    assert clock() == LAST
    assert not clock.answered


def test_whole_days_are_counted_on_the_wall() -> None:
    """An answer leaves the time of day alone, also over a change of the clocks."""
    now = datetime(2026, 3, 28, 9, tzinfo=ZoneInfo("Europe/Berlin"))
    clock = SteadyClock(lambda: now)
    clock.answer(timedelta(days=1), LAST)
    assert (clock().hour, clock().utcoffset()) == (9, timedelta(hours=2))
