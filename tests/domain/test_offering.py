"""Offering: what is recorded, as pacing takes it."""

import sys
import time
from datetime import date, timedelta

import pytest

from microwins.domain.offering import Misfit, Record, offer, planned_days, standing
from microwins.domain.pacing import Answer, Asked, Told, Way
from microwins.domain.win import EVERY_DAY, WORKDAYS, Rung, Size, Status, bad_day_minutes

MONDAY = date(2026, 3, 2)
LETTERS = {"K": Status.KEPT, "s": Status.SMALL, "r": Status.REST}
RUNGS = (
    Rung("Walk for 10 minutes", 10.0),
    Rung("Walk for 3 minutes", 3.0),
    Rung("Put my shoes on", 0.5),
)


def day(n: int) -> date:
    return MONDAY + timedelta(days=n)


def size(
    minutes: float = 10.0, from_day: date = MONDAY, weekdays: int = EVERY_DAY, bad_day: str = "Stand up"
) -> Size:
    return Size(1, from_day, f"Walk for {minutes:g} minutes", "After lunch", minutes, bad_day, weekdays)


def ticks(line: str) -> dict[date, Status]:
    return {day(n): LETTERS[c] for n, c in enumerate(line) if c in LETTERS}


def told(record: Record, today: int) -> str:
    """The planned days drawn as text, "x" where it didn't fit, "." for a quiet one."""
    letters = {Told.KEPT: "K", Told.SMALL: "s", Told.REST: "r", Told.NOT_FITTING: "x", Told.QUIET: "."}
    return "".join(letters[d.told] for d in planned_days(record, day(today)))


def test_every_planned_day_tells_what_was_recorded() -> None:
    assert told(Record((size(),), ticks("Ks.rK.K")), 6) == "Ks.rK.K"


def test_today_is_there_once_it_told_something() -> None:
    assert told(Record((size(),), ticks("KK")), 2) == "KK"
    assert told(Record((size(),), ticks("KKK")), 2) == "KKK"
    assert told(Record((size(),), ticks("KK"), {day(2): Misfit.TOO_LONG}), 2) == "KKx"
    assert told(Record((size(),), ticks("KKr")), 2) == "KK"


def test_a_day_that_was_not_planned_counts_where_it_was_kept() -> None:
    workdays = size(weekdays=WORKDAYS)
    assert told(Record((workdays,), ticks("KKKKK")), 9) == "KKKKK.."
    assert told(Record((workdays,), ticks("KKKKK.K")), 9) == "KKKKKK.."


def test_days_kept_before_the_first_size_count_at_it() -> None:
    days = planned_days(Record((size(from_day=day(2)),), ticks("K.K")), day(2))
    assert [(d.day, d.told, d.minutes) for d in days] == [
        (day(0), Told.KEPT, 10.0),
        (day(1), Told.QUIET, 10.0),
        (day(2), Told.KEPT, 10.0),
    ]


def test_a_record_that_begins_later_tells_nothing_yet() -> None:
    assert planned_days(Record((size(from_day=day(3)),)), day(0)) == []


def test_every_day_has_the_size_of_its_day() -> None:
    sizes = (size(10.0), size(5.0, day(2)), size(4.0, day(2)), size(6.0, day(4)))
    record = Record(sizes, ticks("KKKKK"))
    assert [d.minutes for d in planned_days(record, day(5))] == [10.0, 10.0, 4.0, 4.0, 6.0]


def test_a_rest_without_a_record_is_rest_unless_something_was_done() -> None:
    record = Record((size(),), ticks("K...s"), resting={day(1), day(2), day(4)})
    assert told(record, 5) == "Krr.s"


@pytest.mark.parametrize(
    ("misfit", "letter"),
    [
        (Misfit.TOO_LONG, "x"),
        (Misfit.TOO_TIRED, "x"),
        (Misfit.TOO_VAGUE, "."),
        (Misfit.WRONG_MOMENT, "."),
    ],
)
def test_words_and_moments_are_not_held_against_a_size(misfit: Misfit, letter: str) -> None:
    assert told(Record((size(),), ticks("K"), {day(1): misfit}), 2) == f"K{letter}"


def test_a_day_that_did_not_fit_and_was_kept_small_is_kept() -> None:
    assert told(Record((size(),), ticks("Ks"), {day(1): Misfit.TOO_LONG}), 2) == "Ks"


def test_the_bad_day_version_has_the_size_of_its_rung_or_two_minutes_at_most() -> None:
    assert bad_day_minutes(size(bad_day="Put my shoes on"), RUNGS) == 0.5
    assert bad_day_minutes(size(), RUNGS) == 2.0
    assert bad_day_minutes(size(1.0), ()) == 1.0
    assert (
        planned_days(Record((size(bad_day="Put my shoes on"),), ticks("s"), rungs=RUNGS), day(0))[0].small
        == 0.5
    )


def test_other_words_of_the_same_minutes_are_the_same_size() -> None:
    sizes = (size(5.0), size(10.0, day(5)), size(10.0, day(9))._replace(action="Walk to the park"))
    now = standing(Record(sizes))
    assert (now.began, now.since, now.minutes) == (day(0), day(5), 10.0)
    assert standing(Record(sizes[:1])).since == day(0)


def test_a_ladder_counts_where_no_other_amount_can_be_said() -> None:
    assert standing(Record((size(),), rungs=RUNGS)).ladder == ()
    assert standing(Record((size(),), rungs=RUNGS, sayable=False)).ladder == (10.0, 3.0, 0.5)


def test_three_good_weeks_bring_an_offer() -> None:
    record = Record((size(),), ticks("K" * 25))
    proposal = offer(record, day(24))
    assert proposal is not None
    assert (proposal.way, proposal.kept, proposal.of) == (Way.GROW, 10, 10)
    asked = Asked(day(10), Way.GROW, Answer.SAME)
    assert offer(Record((size(),), ticks("K" * 25), asked=asked), day(24)) is None


def test_the_look_back_is_the_moment_to_offer_less() -> None:
    record = Record((size(),), ticks("Kss.s"), {day(3): Misfit.TOO_TIRED}, confidence=5)
    assert offer(record, day(5)) is None
    proposal = offer(record, day(5), look_back=True)
    assert proposal is not None
    assert (proposal.way, proposal.kept, proposal.of, proposal.small) == (Way.SHRINK, 4, 5, 3)


@pytest.mark.skipif(sys.gettrace() is not None, reason="a tracer counts every line, at its own pace")
def test_a_year_is_weighed_in_a_blink() -> None:
    record = Record((size(), size(12.0, day(100))), ticks("KKsK.rK" * 52))
    offer(record, day(364))
    taken = []
    for _ in range(5):
        start = time.process_time()  # whatever else the machine is busy with
        offer(record, day(364))
        taken.append(time.process_time() - start)
    assert min(taken) < 0.020  # seconds
