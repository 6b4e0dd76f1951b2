"""The machine's own zone, with its gaps and folds, also after it was changed while the app runs."""

import time as clock
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.desktop.local_zone import LocalZone, reread_zone
from microwins.domain.reminder import instant

pytestmark = pytest.mark.skipif(
    not hasattr(clock, "tzset"), reason="only POSIX changes the zone of a process"
)
ZONES = ("Europe/Rome", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC")


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        reread_zone()

    yield move
    monkeypatch.undo()
    clock.tzset()


@pytest.mark.parametrize("name", ZONES)
@given(moment=st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)), fold=st.integers(0, 1))
def test_it_agrees_with_the_zone_database(
    live_in: Callable[[str], None], name: str, moment: datetime, fold: int
) -> None:
    live_in(name)
    known, local = ZoneInfo(name), LocalZone()
    there, here = moment.replace(tzinfo=UTC).astimezone(known), moment.replace(tzinfo=UTC).astimezone(local)
    assert (here.replace(tzinfo=None), here.fold) == (there.replace(tzinfo=None), there.fold)
    wall = moment.replace(fold=fold)
    assert wall.replace(tzinfo=local).utcoffset() == wall.replace(tzinfo=known).utcoffset()
    assert instant(moment.date(), moment.time(), local) == instant(moment.date(), moment.time(), known)


def test_gap_and_fold_of_the_machines_zone(live_in: Callable[[str], None]) -> None:
    live_in("Europe/Rome")
    assert instant(date(2026, 3, 29), time(2, 30), LocalZone()) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)
    assert instant(date(2026, 10, 25), time(2, 30), LocalZone()) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


def test_a_zone_changed_while_running(live_in: Callable[[str], None]) -> None:
    live_in("Europe/Rome")
    zone, noon = LocalZone(), datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
    assert noon.astimezone(zone).hour == 14
    live_in("Asia/Tokyo")
    assert noon.astimezone(zone).hour == 21
    assert zone.utcoffset(None) == timedelta(hours=9)
    assert noon.astimezone(zone).tzname() == "JST"
    assert zone.tzname(None) == "JST"
    assert zone.dst(None) is None
