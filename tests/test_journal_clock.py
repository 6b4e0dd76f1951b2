"""A clock that was set back: the window may ask which day it is, and the record goes by the answer."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.domain.changes import DayTurned
from microwins.domain.clock import SetBack
from microwins.domain.win import Status
from microwins.store import replay

MONDAY = date(2026, 11, 23)


@pytest.fixture
def kept(home: Path) -> Iterator[Heard]:
    """A record whose last deed is of Monday evening."""
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.news()
    yield heard
    heard.store.close()


def test_there_is_nothing_to_ask_of_an_empty_record(home: Path) -> None:
    heard = Heard(home)
    heard.clock.now = datetime(1970, 1, 1, tzinfo=UTC)
    assert heard.journal.clock_runs_back() is None
    heard.journal.today_is(MONDAY)
    assert heard.journal.today() == date(1969, 12, 31)
    heard.store.close()


def test_a_clock_that_goes_on_asks_nothing(kept: Heard) -> None:
    assert kept.journal.clock_runs_back() is None
    kept.clock.pass_by(minutes=-5)
    assert kept.journal.clock_runs_back() is None
    kept.clock.pass_by(days=3)
    assert kept.journal.clock_runs_back() is None


def test_days_are_counted_from_the_answer(kept: Heard) -> None:
    kept.clock.now = kept.clock.now.replace(year=1970)
    asked = kept.journal.clock_runs_back()
    assert asked == SetBack(date(1970, 11, 23), MONDAY)
    kept.journal.today_is(MONDAY + timedelta(days=1))
    assert kept.journal.clock_runs_back() is None
    assert kept.news() == [DayTurned(MONDAY + timedelta(days=1))]
    assert kept.journal.keep(1)
    assert kept.journal.ticks(1) == {MONDAY: Status.KEPT, MONDAY + timedelta(days=1): Status.KEPT}
    kept.clock.pass_by(days=1)
    kept.news()
    kept.journal.day_turned()
    assert kept.news() == [DayTurned(MONDAY + timedelta(days=2))]


def test_after_a_restart_it_is_asked_again(kept: Heard) -> None:
    kept.clock.pass_by(days=-30)
    kept.journal.today_is(MONDAY)
    kept.journal.rest(1)
    kept.store.close()
    again = Heard(kept.store.home)
    again.clock.now = kept.clock.now
    assert again.journal.clock_runs_back() == SetBack(MONDAY - timedelta(days=30), MONDAY)
    again.store.close()


def test_the_machine_takes_over_when_it_has_caught_up(kept: Heard) -> None:
    kept.clock.pass_by(days=-30)
    kept.journal.today_is(MONDAY)
    kept.clock.pass_by(days=32)
    assert kept.journal.today() == MONDAY + timedelta(days=2)
    assert kept.journal.clock_runs_back() is None


def test_the_clock_may_be_right_and_the_record_ahead(kept: Heard) -> None:
    """Something was kept while the machine believed it was 2038; set right, it is asked once."""
    kept.clock.now = kept.clock.now.replace(year=2038)
    kept.journal.keep(1)
    kept.clock.now = kept.clock.now.replace(year=2026)
    asked = kept.journal.clock_runs_back()
    assert asked == SetBack(MONDAY, MONDAY.replace(year=2038))
    kept.journal.today_is(asked.by_clock)
    assert kept.journal.clock_runs_back() is None
    assert kept.journal.today() == MONDAY
    kept.journal.rest(1)
    assert kept.journal.deeds()[0].at_us < kept.journal.deeds()[1].at_us  # in the order they were done
    kept.store.close()
    again = Heard(kept.store.home)
    assert again.journal.clock_runs_back() is None
    assert replay.check(again.store.db).whole
    again.store.close()


def test_what_the_app_notes_by_itself_answers_nothing(kept: Heard) -> None:
    kept.clock.pass_by(days=-30)
    kept.store.db.execute_sql("INSERT INTO deed VALUES (99, 'mark', 0, '{}', NULL, 0)")
    assert kept.journal.clock_runs_back() is not None
