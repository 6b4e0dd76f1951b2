"""The promises of pacing, over any history: nothing without evidence, and nothing changed by itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from microwins.domain.pacing import (
    Answer,
    Asked,
    Belief,
    Day,
    Proposal,
    Standing,
    Told,
    Way,
    after,
    believe,
    expected,
    prior,
    propose,
)

BEGAN = date(2026, 3, 2)  # a Monday

told = st.sampled_from(Told)
streaky = st.lists(st.tuples(told, st.integers(1, 25)), min_size=1, max_size=8).map(
    lambda runs: [each for each, times in runs for _ in range(times)]
)  # runs of the same reach the bands that single days would not
mostly_kept = st.lists(st.sampled_from([*[Told.KEPT] * 20, *Told]), min_size=40, max_size=80)
histories = st.one_of(st.lists(told, min_size=1, max_size=60), streaky, mostly_kept)
answers = st.lists(st.sampled_from([None, *Answer]), min_size=1, max_size=8)
sizes = st.sampled_from([0.25, 0.5, 1.0, 2.0, 5.0, 10.0, 30.0, 60.0, 1440.0])
ladders = st.one_of(st.just(()), st.sets(sizes, min_size=1).map(lambda s: tuple(sorted(s, reverse=True))))
confidences = st.one_of(st.none(), st.integers(0, 10))


@dataclass(frozen=True)
class Moment:
    """A day on which something was proposed, and all that was known then."""

    today: date
    proposal: Proposal
    standing: Standing
    days: tuple[Day, ...]
    surely: float  # the mean P(kept) of the size


def moments(
    history: list[Told],
    replies: list[Answer | None],
    minutes: float,
    ladder: tuple[float, ...],
    confidence: int | None,
) -> Iterator[Moment]:
    """Someone's days, in which every proposal gets the next of the replies and is acted upon if wished."""
    belief: Belief = prior(minutes, confidence)
    standing, days, asked = Standing(BEGAN, BEGAN, minutes, ladder), list[Day](), 0
    for n, each in enumerate(history):
        today = BEGAN + timedelta(days=n)
        days.append(Day(today, each, standing.minutes, small=min(1.0, standing.minutes)))
        belief = after(belief, days[-1])
        standing = Standing(
            BEGAN, standing.since, standing.minutes, ladder, standing.asked, look_back=today.weekday() == 6
        )
        before = list(days)
        proposal = propose(belief, days, standing, today)
        assert days == before
        assert proposal == propose(belief, days, standing, today)
        if proposal is None:
            continue
        yield Moment(today, proposal, standing, tuple(days), expected(belief, standing.minutes))
        reply = replies[asked % len(replies)]
        asked += 1
        taken = reply in {Answer.BIGGER, Answer.SMALLER}
        standing = Standing(
            BEGAN,
            today + timedelta(days=1) if taken else standing.since,
            proposal.minutes if taken else standing.minutes,
            ladder,
            Asked(today, proposal.way, reply),
        )


lives = st.builds(lambda *life: list(moments(*life)), histories, answers, sizes, ladders, confidences)


@pytest.mark.parametrize("way", Way)
def test_the_lives_lived_here_are_asked_both_ways_and_more_than_once(way: Way) -> None:
    seen = settings(phases=[Phase.generate], max_examples=1000)
    find(lives, lambda life: [m.proposal.way for m in life].count(way) >= 2, settings=seen)
    find(lives, lambda life: any(m.proposal.way is way and m.standing.ladder for m in life), settings=seen)


@given(lives)
def test_growth_has_its_evidence(life: list[Moment]) -> None:
    for moment in life:
        if moment.proposal.way is Way.GROW:
            at_this_size = [d for d in moment.days if d.day >= moment.standing.since]
            planned = [d.told for d in at_this_size if d.told is not Told.REST]
            assert planned[-7:].count(Told.KEPT) >= 6
            assert moment.surely > 0.91
            assert moment.today - moment.standing.since >= timedelta(days=10)
            assert moment.today - BEGAN >= timedelta(days=14)


@given(lives)
def test_shrinking_is_offered_at_the_look_back_or_after_two_days_that_did_not_fit(life: list[Moment]) -> None:
    for moment in life:
        if moment.proposal.way is Way.SHRINK:
            at_this_size = [d for d in moment.days if d.day >= moment.standing.since]
            planned = [d.told for d in at_this_size if d.told is not Told.REST]
            assert moment.surely < 0.80
            against = sum(t in {Told.SMALL, Told.NOT_FITTING} for t in planned)
            assert planned[-2:] == [Told.NOT_FITTING] * 2 or (moment.standing.look_back and against >= 3)


@given(lives)
def test_every_offer_goes_one_kind_step_its_way(life: list[Moment]) -> None:
    for moment in life:
        now, offered, ladder = moment.standing.minutes, moment.proposal.minutes, moment.standing.ladder
        if ladder:
            assert offered in ladder
        if moment.proposal.way is Way.SHRINK:
            assert offered < now
            assert ladder or offered >= 0.5
        elif ladder:
            assert offered == min(size for size in ladder if size > now)
        else:
            assert now < offered <= max(1.5 * now, now + 0.25)


@given(lives)
def test_every_offer_says_what_it_rests_on(life: list[Moment]) -> None:
    for moment in life:
        last = [d.told for d in moment.days if d.told.tells][-10:]
        assert moment.proposal.of == len(last) > 0
        assert moment.proposal.kept == last.count(Told.KEPT) + last.count(Told.SMALL)
        assert moment.proposal.small == last.count(Told.SMALL) <= moment.proposal.kept


@given(lives)
def test_nobody_is_asked_again_before_the_wait_is_over(life: list[Moment]) -> None:
    for moment in life:
        asked = moment.standing.asked
        if asked is not None:
            assert asked.answer is not Answer.DONT_ASK
            assert moment.today - asked.day >= timedelta(days=10)
            if asked.answer is Answer.SAME and asked.way is moment.proposal.way:
                assert moment.today - asked.day >= timedelta(days=28)


gentle = st.lists(st.sampled_from([Told.KEPT, Told.QUIET, Told.REST]), min_size=1, max_size=60)


@given(gentle, answers, sizes, ladders, confidences)
def test_rest_and_quiet_days_are_no_misses(
    history: list[Told],
    replies: list[Answer | None],
    minutes: float,
    ladder: tuple[float, ...],
    confidence: int | None,
) -> None:
    ways = {m.proposal.way for m in moments(history, replies, minutes, ladder, confidence)}
    assert ways <= {Way.GROW}


@given(histories, st.integers(0, 60), st.integers(1, 30), confidences)
def test_a_rest_changes_nothing_that_was_known(
    history: list[Told], at: int, length: int, confidence: int | None
) -> None:
    rested = [*history[:at], *[Told.REST] * length, *history[at:]]

    def outcome(days: list[Told]) -> tuple[Belief, Proposal | None]:
        end = BEGAN + timedelta(days=120)  # the same today, whatever was between
        planned = [Day(end - timedelta(days=len(days) - n), t, 10.0) for n, t in enumerate(days)]
        belief = believe(10.0, confidence, planned)
        long_ago = end - timedelta(days=1000)
        standing = Standing(long_ago, long_ago, 10.0, look_back=True)
        return belief, propose(belief, planned, standing, end)

    assert outcome(rested) == outcome(history)
