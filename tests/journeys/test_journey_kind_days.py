"""Kind days on a real desktop: shrink today, rest a fortnight, come back, grow after ten, look back."""

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from desk import Desk
from reader import Reader
from waiting import wait_for

from microwins.domain.win import EVERY_DAY, Plan, Rung
from microwins.journal import Journal
from microwins.store.store import Store

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]

WALK = Plan(
    dream="Run every morning",
    area="exercise",
    action="Walk for 10 minutes",
    anchor="After lunch",
    minutes=10.0,
    bad_day="Put my shoes on",
    weekdays=EVERY_DAY,
    rungs=(
        Rung("Walk for 30 minutes", 30.0),
        Rung("Walk for 10 minutes", 10.0),
        Rung("Put my shoes on", 1.0),
    ),
    confidence=8,
)

Lived = Callable[..., None]


@pytest.fixture(autouse=True)
def _noon(desk: Desk) -> Iterator[None]:
    desk.set_clock(dt.time(12))
    return


@pytest.fixture
def lived(desk: Desk) -> Lived:
    """A record of a promise that was taken on and kept so many days ago, written through the journal."""

    def live(*, began: int, kept: range = range(0)) -> None:
        desk.record.mkdir(parents=True)
        ago = began

        def clock() -> dt.datetime:
            return dt.datetime.combine(desk.date - dt.timedelta(days=ago), dt.time(12), dt.UTC)

        with Store(desk.record) as store:
            journal = Journal(store, clock)
            win_id = journal.adopt(WALK)
            assert win_id is not None
            for ago in sorted(kept, reverse=True):  # noqa: B007  the clock reads it
                assert journal.keep(win_id)

    return live


def size(desk: Desk) -> tuple[object, ...]:
    """The newest size in the file: its words, its minutes, and from when."""
    (row,) = desk.record_rows("SELECT action, minutes, from_day FROM size ORDER BY id DESC LIMIT 1")
    return row


def test_too_big_today_becomes_smaller_at_once(desk: Desk, reader: Reader, lived: Lived) -> None:
    lived(began=3, kept=range(1, 4))
    desk.app()
    desk.settled()
    reader.one("Walk for 10 minutes", "check box")
    desk.key("t")
    reader.one("It takes too long", "radio button", part=True)
    reader.press("Make it fit", "push button")
    reader.one("Walk for 5 minutes", "check box")
    reader.one("Thank you for saying so", part=True)
    assert size(desk) == ("Walk for 5 minutes", 5.0, desk.date.isoformat())
    reader.click("Walk for 5 minutes", "check box")
    wait_for(lambda: desk.record_rows("SELECT count(*) FROM entry") == [(4,)], "the smaller one to count")
    assert desk.record_rows("SELECT DISTINCT size_id FROM entry ORDER BY size_id") == [(1,), (2,)]


def test_a_fortnight_of_rest_and_back_with_one_click(desk: Desk, reader: Reader, lived: Lived) -> None:
    lived(began=3, kept=range(1, 4))
    desk.app()
    desk.settled()
    reader.one("Walk for 10 minutes", "check box")
    desk.key("shift+r")
    reader.click("Until a day", "radio button")
    reader.click("2 weeks", "push button")
    reader.press("Begin the rest", "push button")
    last = desk.date + dt.timedelta(days=14)
    reader.one("Walk for 10 minutes", "check box", described=f"Resting until {last.day} {last:%B}")
    assert desk.record_rows("SELECT first_day, last_day FROM rest") == [
        (desk.date.isoformat(), last.isoformat())
    ]
    assert "☾ Walk for 10 minutes" in desk.terminal("today")
    reader.press("Back from rest", "push button", "button")
    wait_for(lambda: not desk.record_rows("SELECT * FROM rest"), "the rest to end")
    assert "○ Walk for 10 minutes" in desk.terminal("today")


def test_coming_back_after_thirty_days(desk: Desk, reader: Reader, lived: Lived) -> None:
    lived(began=40, kept=range(31, 41))
    desk.app()
    desk.settled()
    reader.one("Good to see you", "label")
    reader.one("10 promises kept. They’re all still here.", part=True)
    reader.one("Put my shoes on", "check box")
    reader.press("Those days were rest", "push button")
    first, last = (desk.date - dt.timedelta(days=ago) for ago in (30, 1))
    wait_for(
        lambda: (
            desk.record_rows("SELECT win_id, first_day, last_day FROM rest")
            == [(None, first.isoformat(), last.isoformat())]
        ),
        "the gap to be rest",
    )
    reader.gone("Those days were rest", "push button")
    reader.click("Put my shoes on", "check box")
    wait_for(
        lambda: (
            desk.record_rows(f"SELECT status FROM entry WHERE day = '{desk.date.isoformat()}'")
            == [("small",)]
        ),
        "the small one to count",
    )


def test_growing_after_weeks_kept_in_full(desk: Desk, reader: Reader, lived: Lived) -> None:
    lived(began=30, kept=range(1, 31))
    app = desk.app()
    desk.settled()
    reader.one("Walk for 10 minutes: You’ve kept this 10 of 10 times.", part=True)
    assert size(desk)[1] == 10.0  # nothing grows by itself
    reader.press("A little bigger", "push button")
    wait_for(lambda: size(desk)[1] != 10.0, "the bigger size")
    action, minutes, from_day = size(desk)
    assert (action, from_day) == (f"Walk for {minutes:g} minutes", desk.date.isoformat())
    reader.one(str(action), "check box")
    desk.end(app)
    (desk.record / "window.sock").unlink(missing_ok=True)
    desk.app()  # the question is answered, and is not put again
    desk.settled()
    reader.one(str(action), "check box")
    assert desk.record_rows("SELECT answer FROM asked") == [("bigger",)]


def test_looking_back_on_the_chosen_day(desk: Desk, reader: Reader, lived: Lived) -> None:
    lived(began=12, kept=range(1, 9))
    (desk.record / "settings.ini").write_text(f"[look_back]\nweekday={desk.date.weekday()}\n")
    desk.app()
    desk.settled()
    reader.one("Two minutes to look back on the week?", "label")
    reader.press("Look back", "push button")
    reader.one("Your week", "label")
    reader.one("6 promises kept", "label")
    reader.slide("How sure are you of “Walk for 10 minutes”?", 9, "slider")
    reader.write("A note about the week", "The rain was fine.", "text")
    reader.press("Done", "push button")
    wait_for(
        lambda: (
            desk.record_rows("SELECT value FROM confidence ORDER BY id") == [(8,), (9,)]
            and desk.record_rows("SELECT text FROM day_note") == [("The rain was fine.",)]
        ),
        "what was answered",
    )
    reader.one("Walk for 10 minutes", "check box")
    reader.gone("Two minutes to look back on the week?", "label")
