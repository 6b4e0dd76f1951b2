"""Kind days in the record: rest over days, what didn't fit, proposals and answers, tenth days."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from journal_kit import Heard

from microwins.domain import changes
from microwins.domain.errors import Reason, Refused
from microwins.domain.offering import Misfit, offer
from microwins.domain.pacing import Answer, Asked, Proposal, Way
from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.domain.win import EVERY_DAY, Rung, Status
from microwins.store import replay

MONDAY = date(2026, 11, 23)
GROW = Proposal(Way.GROW, 3.0, 9, 10, 1)
BIGGER, SMALLER = Rung("Read my notes", 3.0), Rung("Touch the folder", 0.5)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


@pytest.fixture
def heard(home: Path) -> Iterator[Heard]:
    heard = Heard(home)
    yield heard
    assert replay.check(heard.store.db).faults == ()
    heard.store.close()


def reason(heard: Heard) -> Reason:
    trouble = heard.refused.pop()
    assert isinstance(trouble, Refused)
    return trouble.reason


# Rest


def test_a_rest_over_days_shows_on_each_of_them_and_on_no_other(heard: Heard) -> None:
    one, other = heard.adopt("A"), heard.adopt("B")
    assert heard.journal.rest_span(Rest(one, day(0), day(13)))
    assert heard.news() == [changes.Rested(one)]
    for number, status in ((-1, None), (0, Status.REST), (13, Status.REST), (14, None)):
        first, second = heard.journal.rows(day(number))
        assert (first.status, second.status) == (status, None)
        assert (first.rest is not None) == (status is Status.REST)
    assert heard.journal.rests(day(-3), day(2), one) == {day(0), day(1), day(2)}
    assert heard.journal.rests(day(-3), day(2), other) == frozenset()
    assert heard.journal.rests(day(-3), day(2)) == frozenset()  # the other one does not rest


def test_a_day_is_restful_where_everything_on_the_list_rests(heard: Heard) -> None:
    one, other = heard.adopt("A"), heard.adopt("B")
    heard.journal.rest_span(Rest(one, day(0), day(3)))
    heard.journal.rest_span(Rest(other, day(2), FURTHER_NOTICE))
    heard.journal.rest_span(Rest(EVERYTHING, day(-9), day(-8)))
    assert heard.journal.rests(day(-9), day(9)) == {day(-9), day(-8), day(2), day(3)}
    heard.journal.archive(one)
    heard.journal.archive(other)
    assert heard.journal.rests(day(-9), day(9)) == {day(-9), day(-8)}


def test_the_same_rest_twice_is_one(heard: Heard) -> None:
    rest = Rest(EVERYTHING, day(0), FURTHER_NOTICE)
    assert heard.journal.rest_span(rest)
    assert heard.journal.rest_span(rest)
    assert heard.journal.rest_spans() == (rest._replace(id=1),)
    assert len(heard.journal.deeds()) == 1


def test_no_rest_from_what_is_not_there(heard: Heard) -> None:
    assert not heard.journal.rest_span(Rest(7, day(0), day(1)))
    assert reason(heard) is Reason.UNKNOWN_WIN


def test_of_several_rests_the_longest_is_told(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.rest_span(Rest(win, day(0), day(3)))
    heard.journal.rest_span(Rest(EVERYTHING, day(0), day(9)))
    (row,) = heard.journal.rows(day(0))
    assert row.rest
    assert row.rest.last == day(9)


def test_a_promise_kept_on_a_day_of_rest_counts(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.rest_span(Rest(EVERYTHING, day(-2), FURTHER_NOTICE))
    assert heard.journal.keep(win)
    (row,) = heard.journal.rows(day(0))
    assert (row.status, row.rest, heard.journal.total()) == (Status.KEPT, None, 1)


def test_coming_back_from_rest_keeps_the_days_rested(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.rest_span(Rest(win, day(-5), FURTHER_NOTICE))
    heard.journal.rest_span(Rest(EVERYTHING, day(0), day(4)))
    heard.journal.rest(win)
    heard.news()
    assert heard.journal.back_from_rest(win)
    assert heard.news() == [changes.Ticked(win, day(0), None), changes.Rested(EVERYTHING)]  # one was from all
    assert heard.journal.rows(day(0))[0].status is None
    assert heard.journal.rests(day(-9), day(9), win) == {day(n) for n in range(-5, 0)}
    assert heard.journal.undo()
    assert heard.journal.rows(day(0))[0].status is Status.REST
    assert len(heard.journal.rest_spans()) == 2


def test_coming_back_where_nobody_rests_is_no_deed(heard: Heard) -> None:
    heard.adopt()
    heard.journal.rest_span(Rest(EVERYTHING, day(3), day(4)))
    deeds = heard.journal.deeds()
    assert heard.journal.back_from_rest()
    assert heard.journal.deeds() == deeds


def test_coming_back_for_a_day_that_rests_alone(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.rest_all()
    heard.news()
    assert heard.journal.back_from_rest()
    assert heard.news() == [changes.Ticked(win, day(0), None)]


def test_a_rest_of_all_can_leave_areas_out(heard: Heard) -> None:
    heard.adopt("A")
    heard.adopt("B", dream="Smoke less", area="substance")
    assert heard.journal.rest_all(but={"substance"})
    assert [row.status for row in heard.journal.rows(day(0))] == [Status.REST, None]


# What was planned


def test_planned_days_follow_the_sizes_of_their_time(heard: Heard) -> None:
    win = heard.adopt("A", weekdays=0b000_0001)  # Mondays
    heard.clock.pass_by(days=9)  # a Wednesday
    heard.journal.edit(win, weekdays=0b000_0100)
    assert heard.journal.planned_days(day(-7), day(16)) == {day(0), day(7), day(9), day(16)}
    assert heard.journal.planned_days(day(1), day(8), win) == {day(7)}
    other = heard.adopt("B", weekdays=EVERY_DAY)
    assert len(heard.journal.planned_days(day(9), day(15))) == 7
    heard.journal.archive(other)
    assert heard.journal.planned_days(day(9), day(15), other) == {day(9)}


def test_the_last_kept_day(heard: Heard) -> None:
    win = heard.adopt()
    assert heard.journal.last_kept(day(0)) is None
    heard.journal.keep(win, day(-4))
    heard.journal.keep(win)
    assert heard.journal.last_kept(day(0)) == day(-4)


# Too big today


def test_too_big_for_today_alone_leaves_the_size(heard: Heard) -> None:
    win = heard.adopt()
    assert heard.journal.doesnt_fit(win, Misfit.TOO_TIRED, just_today=True, to=SMALLER)
    assert heard.news() == [changes.Misfitted(win, day(0))]
    (row,) = heard.journal.rows(day(0))
    assert (row.win.size.action, row.small_today) == ("Open my notes", True)
    (tomorrow,) = heard.journal.rows(day(1))
    assert not tomorrow.small_today


def test_the_wrong_moment_is_no_smaller_size(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.doesnt_fit(win, Misfit.WRONG_MOMENT, just_today=True)
    assert not heard.journal.rows(day(0))[0].small_today


def test_too_big_from_today_is_one_deed_with_its_smaller_size(heard: Heard) -> None:
    win = heard.adopt()
    deeds = len(heard.journal.deeds())
    assert heard.journal.doesnt_fit(
        win, Misfit.TOO_LONG, just_today=False, to=SMALLER, bad_day="Look at the folder"
    )
    assert heard.news() == [changes.Misfitted(win, day(0)), changes.Resized(win, day(0))]
    size = heard.journal.rows(day(0))[0].win.size
    assert (size.action, size.minutes, size.bad_day) == ("Touch the folder", 0.5, "Look at the folder")
    assert len(heard.journal.deeds()) == deeds + 1
    assert heard.journal.undo()
    assert heard.journal.rows(day(0))[0].win.size.action == "Open my notes"
    assert heard.store.misfits(win) == {}


# Proposals


def test_a_proposal_is_noted_without_being_a_deed(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.keep(win)
    deeds = heard.journal.deeds()
    heard.news()
    assert heard.journal.ask(win, GROW) == 1
    assert heard.news() == [changes.Proposed(win)]
    assert heard.journal.asked(win) == Asked(day(0), Way.GROW)
    assert heard.journal.deeds() == deeds
    deed = heard.journal.undo()  # the tick, not the question
    assert deed
    assert deed.verb == "keep"
    assert heard.journal.redo()
    assert heard.journal.asked(win) == Asked(day(0), Way.GROW)


def test_being_asked_leaves_what_was_undone_to_be_redone(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.keep(win)
    heard.journal.undo()
    heard.journal.ask(win, GROW)
    heard.journal.mark_ten_days(win, day(0))
    assert heard.journal.can_redo()
    assert heard.journal.redo()
    assert heard.journal.total() == 1


def test_taking_an_adoption_back_is_not_in_the_way_of_what_the_app_noted(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.ask(win, GROW)
    heard.journal.mark_ten_days(win, day(0))
    assert heard.journal.undo()
    assert heard.journal.rows(day(0)) == ()
    assert heard.journal.proposals(day(-9)) == ()


@pytest.mark.parametrize(
    ("answer", "to", "minutes"),
    [
        (Answer.BIGGER, BIGGER, 3.0),
        (Answer.SAME, None, 2.0),
        (Answer.SAME, BIGGER, 2.0),
        (Answer.SMALLER, SMALLER, 0.5),
        (Answer.DONT_ASK, None, 2.0),
    ],
)
def test_an_answer_is_remembered_and_resizes_if_it_says_so(
    heard: Heard, answer: Answer, to: Rung | None, minutes: float
) -> None:
    win = heard.adopt()
    number = heard.journal.ask(win, GROW)
    assert number
    heard.news()
    assert heard.journal.answer(number, answer, to=to)
    resized = [changes.Resized(win, day(0))] if minutes != 2.0 else []
    assert heard.news() == [changes.Answered(win), *resized]
    assert heard.journal.rows(day(0))[0].win.size.minutes == minutes
    assert heard.journal.asked(win) == Asked(day(0), Way.GROW, answer)
    (shown,) = heard.journal.proposals(day(0))
    assert (shown.id, shown.proposal, shown.answer) == (number, GROW, answer)
    assert heard.journal.answer(number, answer, to=to)  # twice is as good as once
    assert heard.news() == []
    assert heard.journal.undo()
    assert heard.journal.rows(day(0))[0].win.size.minutes == 2.0
    assert heard.journal.asked(win) == Asked(day(0), Way.GROW)


@pytest.mark.parametrize("to", [None, SMALLER, Rung("Open my notes", 2.0)])
def test_bigger_without_a_bigger_size_is_refused(heard: Heard, to: Rung | None) -> None:
    number = heard.journal.ask(heard.adopt(), GROW)
    assert number
    assert not heard.journal.answer(number, Answer.BIGGER, to=to)
    assert reason(heard) is Reason.BAD_SIZE


@pytest.mark.parametrize("to", [None, BIGGER])
def test_smaller_without_a_smaller_size_is_refused(heard: Heard, to: Rung | None) -> None:
    number = heard.journal.ask(heard.adopt(), GROW)
    assert number
    assert not heard.journal.answer(number, Answer.SMALLER, to=to)
    assert reason(heard) is Reason.BAD_SIZE


def test_a_question_that_is_not_there(heard: Heard) -> None:
    assert not heard.journal.answer(7, Answer.SAME)
    assert reason(heard) is Reason.UNKNOWN_WIN
    assert heard.journal.ask(7, GROW) is None
    assert reason(heard) is Reason.UNKNOWN_WIN


def test_the_record_holds_what_pacing_needs(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.rate(win, 3)
    heard.journal.keep(win, day(0), small=True)
    heard.journal.rest_span(Rest(EVERYTHING, day(1), day(2)))
    heard.clock.pass_by(days=3)
    heard.journal.doesnt_fit(win, Misfit.TOO_LONG, just_today=True)
    found = heard.journal.win(win)
    assert found
    record = heard.journal.record(found, sayable=False)
    assert record.sizes == heard.journal.sizes(win)
    assert record.ticks == heard.journal.ticks(win) == {day(0): Status.SMALL}
    assert record.misfits == {day(3): Misfit.TOO_LONG}
    assert record.resting == {day(1), day(2)}
    assert (record.confidence, record.asked, record.sayable) == (8, None, False)
    assert record.rungs == found.rungs


def test_after_three_weeks_kept_in_full_something_is_offered(heard: Heard) -> None:
    win = heard.adopt("Walk for 10 minutes", minutes=10, confidence=None, weekdays=EVERY_DAY)
    for _ in range(21):
        heard.journal.keep(win)
        heard.clock.pass_by(days=1)
    found = heard.journal.win(win)
    assert found
    proposal = offer(heard.journal.record(found, sayable=True), heard.journal.today())
    assert proposal
    assert proposal.way is Way.GROW
    assert heard.journal.ask(win, proposal)
    assert offer(heard.journal.record(found, sayable=True), heard.journal.today()) is None


# Ten days


def test_a_tenth_day_is_marked_once_and_survives_undo(heard: Heard) -> None:
    win = heard.adopt()
    heard.journal.keep(win)
    heard.news()
    assert heard.journal.marked(win) is None
    assert heard.journal.mark_ten_days(win, day(0))
    assert heard.news() == [changes.Marked(win)]
    assert heard.journal.mark_ten_days(win, day(-3))
    assert heard.news() == []
    assert heard.journal.undo()
    assert heard.journal.total() == 0
    assert heard.journal.marked(win) == day(0)
    assert heard.journal.marked_on(day(0)) == {win}
    assert heard.journal.marked_on(day(1)) == frozenset()


# What holds however the days go

VERBS = {
    "keep": lambda journal, win: journal.keep(win),
    "keep small": lambda journal, win: journal.keep(win, small=True),
    "rest": lambda journal, win: journal.rest(win),
    "clear": lambda journal, win: journal.clear(win),
    "smaller": lambda journal, win: journal.smaller(win),
    "rest on": lambda journal, _: journal.rest_span(Rest(EVERYTHING, journal.today(), FURTHER_NOTICE)),
    "back": lambda journal, _: journal.back_from_rest(),
    "too long": lambda journal, win: journal.doesnt_fit(win, Misfit.TOO_LONG, just_today=False, to=SMALLER),
    "asked": lambda journal, win: journal.ask(win, GROW),
    "the same": lambda journal, _: journal.answer(1, Answer.SAME, to=BIGGER),
    "smaller than that": lambda journal, _: journal.answer(1, Answer.SMALLER, to=BIGGER),
    "marked": lambda journal, win: journal.mark_ten_days(win, journal.today()),
}


@given(st.lists(st.tuples(st.sampled_from(sorted(VERBS)), st.integers(0, 2)), max_size=25))
def test_nothing_grows_unless_the_person_says_so(
    tmp_path_factory: pytest.TempPathFactory, verbs: list[tuple[str, int]]
) -> None:
    """And what was kept falls by nothing but taking it back."""
    heard = Heard(tmp_path_factory.mktemp("grows"))
    journal, win = heard.journal, heard.adopt()
    minutes, total = 2.0, 0
    for verb, days in verbs:
        heard.clock.pass_by(days=days)
        VERBS[verb](journal, win)
        now = journal.win(win)
        assert now
        assert now.size.minutes <= minutes
        assert journal.total() >= total or verb in {"clear", "rest"}
        minutes, total = now.size.minutes, journal.total()
    assert replay.check(heard.store.db).faults == ()
    heard.store.close()
