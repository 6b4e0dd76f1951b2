"""Clocks jump, zones change, years end: a day that was written stays the day it was."""

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from journal_kit import Heard

from microwins.store import replay
from microwins.store.moment import Moment, wall_clock

ZONES = [
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Cairo",
    "UTC",
]


@pytest.mark.parametrize(
    "jump",
    [
        timedelta(hours=1),
        timedelta(hours=-1),
        timedelta(days=1),
        timedelta(days=-1),
        datetime(1970, 1, 1, 12, tzinfo=UTC) - datetime(2026, 11, 23, 12, tzinfo=UTC),
        datetime(2038, 1, 19, 12, tzinfo=UTC) - datetime(2026, 11, 23, 12, tzinfo=UTC),
        datetime(1960, 5, 5, 12, tzinfo=UTC) - datetime(2026, 11, 23, 12, tzinfo=UTC),
    ],
    ids=str,
)
def test_a_clock_that_jumps_changes_no_row(heard: Heard, jump: timedelta) -> None:
    win_id = heard.adopt()
    for back in range(5):
        heard.journal.keep(win_id, heard.journal.today() - timedelta(days=back))
    before = dict(replay.state(heard.store.db))
    heard.clock.now += jump
    heard.journal.day_turned()
    assert dict(replay.state(heard.store.db)) == before
    today = heard.journal.today()
    assert heard.journal.keep(win_id, today)
    assert before.items() <= dict(replay.state(heard.store.db)).items()
    assert heard.journal.rows(today)[0].win.size.action == "Open my notes"
    heard.clock.now -= jump
    assert heard.journal.total() >= 5
    assert replay.check(heard.store.db).whole


@pytest.mark.parametrize("zone", ZONES)
def test_the_same_instant_elsewhere_is_another_day_and_changes_none(heard: Heard, zone: str) -> None:
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    before = dict(replay.state(heard.store.db))
    heard.clock.now = heard.clock.now.astimezone(ZoneInfo(zone))
    heard.journal.day_turned()
    today = heard.journal.today()
    assert abs((today - date(2026, 11, 23)).days) <= 1
    heard.journal.keep(win_id)
    row = next(row for row in heard.journal.rows(today))
    assert row.status is not None
    assert before.items() <= dict(replay.state(heard.store.db)).items()
    seen = heard.store.db.execute_sql("SELECT DISTINCT tz FROM entry ORDER BY day = ?", (today.isoformat(),))
    assert {name for (name,) in seen} <= {"Europe/Berlin", zone}


@pytest.mark.parametrize("zone", ZONES)
def test_a_moment_shows_what_the_clock_showed(zone: str) -> None:
    """Every half hour of three years, through every change of the clocks."""
    at = datetime(2010, 12, 1, tzinfo=UTC)
    for _ in range(3 * 366 * 48):
        now = at.astimezone(ZoneInfo(zone))
        moment = Moment.of(now)
        assert wall_clock(moment.at_us, moment.off_s) == now.replace(tzinfo=None)
        at += timedelta(minutes=30)


def test_a_zone_without_a_name() -> None:
    now = datetime(2026, 11, 23, 21, 4, 0, 7, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert Moment.of(now) == Moment(1_795_480_440_000_007, -12_600, "UTC-03:30")
