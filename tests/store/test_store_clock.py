"""Clocks jump, zones change, years end: a day that was written stays the day it was."""

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from journal_kit import Heard, a_plan

from microwins.domain.day import day_of
from microwins.domain.win import Status
from microwins.journal import Journal
from microwins.store import replay
from microwins.store.moment import Moment, wall_clock
from microwins.store.store import Store

ZONES = [
    "Pacific/Apia",
    "Pacific/Kiritimati",
    "Australia/Lord_Howe",
    "America/Santiago",
    "Africa/Cairo",
    "Asia/Beirut",
    "Pacific/Chatham",
    "UTC",
]


@pytest.mark.parametrize(
    "jump",
    [
        timedelta(hours=1),
        timedelta(hours=-1),
        timedelta(days=1),
        timedelta(days=-1),
        timedelta(days=-3653),
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


def test_a_day_told_from_its_instant_would_change(heard: Heard) -> None:
    """The control: what a record would show that keeps instants alone, and asks the zone of now."""
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    ((day, at_us),) = heard.store.db.execute_sql("SELECT day, at_us FROM entry").fetchall()
    at = datetime.fromtimestamp(at_us / 1_000_000, UTC)
    told = {day_of(at.astimezone(ZoneInfo(zone))).isoformat() for zone in ZONES}
    assert day in told
    assert len(told) == 2


@pytest.mark.parametrize("zone", ZONES)
def test_a_moment_shows_what_the_clock_showed(zone: str) -> None:
    """Every half hour of three years, through every change of the clocks."""
    at = datetime(2010, 12, 1, tzinfo=UTC)
    for _ in range(3 * 366 * 48):
        now = at.astimezone(ZoneInfo(zone))
        moment = Moment.of(now)
        assert wall_clock(moment.at_us, moment.off_s) == now.replace(tzinfo=None)
        at += timedelta(minutes=30)


@pytest.fixture
def travel(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    """Sets the zone of this very process, as a laptop does that was carried elsewhere."""

    def go(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield go
    monkeypatch.undo()
    time.tzset()


def here() -> datetime:
    """What the clock of this process shows."""
    return datetime.now().astimezone()


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows tells its programs by itself")
def test_the_zone_changes_while_the_window_is_open(
    home: Path, travel: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    travel("Pacific/Kiritimati")  # 25 hours lie between the two: the date there is never the same
    with Store(home) as store:
        journal = Journal(store, here)
        win_id = journal.adopt(a_plan())
        assert win_id is not None
        there = journal.today()
        assert journal.keep(win_id)
        before = dict(replay.state(store.db))
        travel("Pacific/Pago_Pago")
        journal.day_turned()
        today = journal.today()
        assert today < there
        assert journal.clock_runs_back() is None  # it is no clock that was set back
        assert journal.keep(win_id)
        assert before.items() <= dict(replay.state(store.db)).items()
        assert set(journal.ticks(win_id)) == {today, there}
        offsets = store.db.execute_sql("SELECT off_s FROM entry ORDER BY day").fetchall()
        assert offsets == [(-11 * 3600,), (14 * 3600,)]
        travel("Pacific/Kiritimati")
        journal.day_turned()
        assert journal.rows(there)[0].status is Status.KEPT
        assert journal.total() == 2
        assert replay.check(store.db).whole


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows tells its programs by itself")
def test_without_tzset_a_process_stays_where_it_was(
    travel: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what the app would show if it never asked the system again."""
    travel("Pacific/Kiritimati")
    monkeypatch.setenv("TZ", "Pacific/Pago_Pago")
    assert here().utcoffset() == timedelta(hours=14)


def test_a_zone_without_a_name() -> None:
    now = datetime(2026, 11, 23, 21, 4, 0, 7, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    assert Moment.of(now) == Moment(1_795_480_440_000_007, -12_600, "UTC-03:30")
