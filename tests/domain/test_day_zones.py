"""Every zone there is: a day that starts at 04:00 never runs backwards, and none is skipped."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, available_timezones

import pytest

from microwins.domain.day import DAY_START, day_of

ZONES = sorted(available_timezones() - {"localtime"})
SECOND = timedelta(seconds=1)


def changes(zone: ZoneInfo, first: int, last: int) -> Iterator[datetime]:
    """The first second after each change of the clocks from the year `first` to `last`, in UTC."""
    at, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    offset = at.astimezone(zone).utcoffset()
    while at < end:
        later = at + timedelta(days=1)
        if (now := later.astimezone(zone).utcoffset()) != offset:
            low, high = at, later
            while high - low > SECOND:
                middle = low + (high - low) // 2 // SECOND * SECOND
                low, high = (low, middle) if middle.astimezone(zone).utcoffset() == now else (middle, high)
            yield high
        at, offset = later, now


def days_around(zone: ZoneInfo, change: datetime, start: time) -> tuple[date, date]:
    """The days of the last second before a change and of the first one after it."""
    return tuple(day_of(at.astimezone(zone), start) for at in (change - SECOND, change))  # type: ignore[return-value]


def jump(zone: ZoneInfo, change: datetime) -> timedelta:
    """By how much the clocks went on."""
    before, after = ((change - back).astimezone(zone).utcoffset() for back in (SECOND, timedelta()))
    assert before is not None
    assert after is not None
    return after - before


def check(first: int, last: int) -> int:
    """Looks at every change in every zone; returns how many there were."""
    seen = 0
    for name in ZONES:
        zone = ZoneInfo(name)
        for change in changes(zone, first, last):
            seen += 1
            before, after = days_around(zone, change, DAY_START)
            # A calendar that left out a date altogether, as Samoa's did, has no such day to keep.
            allowed = {0, 1, 2} if jump(zone, change) > timedelta(hours=20) else {0, 1}
            assert (after - before).days in allowed, (name, change)
    return seen


def test_the_clocks_of_these_years() -> None:
    assert check(2024, 2027) > 1000


@pytest.mark.large
@pytest.mark.timeout(1800)
def test_the_clocks_of_all_years() -> None:
    assert check(1970, 2037) > 20_000


@pytest.mark.parametrize(
    ("zone", "change", "days"),
    [
        ("Pacific/Apia", datetime(2011, 12, 30, 10, tzinfo=UTC), 1),  # 30 December was left out
        ("Pacific/Kiritimati", datetime(1994, 12, 31, 10, tzinfo=UTC), 1),
        ("Australia/Lord_Howe", datetime(2026, 10, 3, 15, 30, tzinfo=UTC), 0),  # by half an hour
        ("Africa/Cairo", datetime(2026, 4, 23, 22, tzinfo=UTC), 0),  # at midnight
        ("Asia/Beirut", datetime(2026, 3, 28, 22, tzinfo=UTC), 0),
        ("America/Santiago", datetime(2026, 9, 6, 4, tzinfo=UTC), 0),
        ("Pacific/Chatham", datetime(2026, 9, 26, 14, tzinfo=UTC), 0),  # at 02:45
    ],
)
def test_the_odd_ones(zone: str, change: datetime, days: int) -> None:
    place = ZoneInfo(zone)
    assert change in set(changes(place, change.year, change.year))
    before, after = days_around(place, change, DAY_START)
    assert (after - before).days == days


@pytest.mark.parametrize(("zone", "start"), [("America/St_Johns", time(0)), ("Pacific/Chatham", time(3))])
def test_an_earlier_start_of_the_day_runs_backwards(zone: str, start: time) -> None:
    """The control: clocks there went back at 00:01, and go back at 03:45."""
    place = ZoneInfo(zone)
    around = [days_around(place, change, start) for change in changes(place, 1970, 2037)]
    assert any(after < before for before, after in around)
