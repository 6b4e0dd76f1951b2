"""The weekly look-back: when it waits, and what it finds."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.lookback import Kept, LookBack, Proof, ProofOf, WinWeek, asks, due, look_back

SUNDAY = date(2026, 3, 8)
BEGAN = date(2026, 2, 2)
weekdays = st.integers(0, 6)
dates = st.dates(BEGAN, SUNDAY + timedelta(days=60))


def ago(days: int) -> date:
    return SUNDAY - timedelta(days=days)


def win(win_id: int, *days_ago: int, small: tuple[int, ...] = ()) -> Kept:
    return Kept(win_id, frozenset(ago(n) for n in days_ago), frozenset(ago(n) for n in small))


# When it waits


def test_it_waits_on_the_chosen_day_and_two_more() -> None:
    waiting = [due(SUNDAY + timedelta(days=n), 6, BEGAN, None) for n in range(-1, 8)]
    assert waiting == [None, SUNDAY, SUNDAY, SUNDAY, None, None, None, None, SUNDAY + timedelta(days=7)]


def test_once_opened_or_skipped_it_comes_again_next_week() -> None:
    assert due(SUNDAY, 6, BEGAN, SUNDAY) is None
    assert due(SUNDAY + timedelta(days=1), 6, BEGAN, SUNDAY) is None
    assert due(SUNDAY + timedelta(days=7), 6, BEGAN, SUNDAY) == SUNDAY + timedelta(days=7)


def test_there_is_nothing_to_look_back_on_at_first() -> None:
    assert due(SUNDAY, 6, None, None) is None
    assert due(SUNDAY, 6, ago(2), None) is None
    assert due(SUNDAY, 6, ago(3), None) == SUNDAY


@given(dates, weekdays, st.none() | dates)
def test_it_is_never_asked_twice(today: date, weekday: int, seen: date | None) -> None:
    chosen = due(today, weekday, BEGAN, seen)
    if chosen is not None:
        assert chosen.weekday() == weekday
        assert 0 <= (today - chosen).days <= 2
        assert seen is None or seen < chosen
        assert due(today, weekday, BEGAN, chosen) is None


# What it finds


def test_it_tells_what_was_kept_in_its_seven_days() -> None:
    found = look_back(SUNDAY, [win(1, 0, 1, 6, 7, 8, small=(1, 8)), win(2, 9), win(3, 2)])
    assert (found.first, found.last, found.kept) == (ago(6), SUNDAY, 4)
    assert found.wins == (WinWeek(1, 3, 1), WinWeek(3, 1, 0))


def test_what_came_after_the_chosen_day_is_left_for_the_next_one() -> None:
    assert look_back(SUNDAY, [win(1, -1, 0, 1)]) == look_back(SUNDAY, [win(1, 0, 1)])


def test_with_nothing_kept_yet_to_look_is_a_beginning() -> None:
    assert look_back(SUNDAY, [win(1)]) == LookBack(ago(6), SUNDAY, 0, (), Proof(ProofOf.BEGINNING))
    assert look_back(SUNDAY, []).proof.of is ProofOf.BEGINNING


def test_ten_days_reached_this_week_come_first() -> None:
    assert look_back(SUNDAY, [win(1, 1), win(2, *range(11))]).proof == Proof(ProofOf.TEN_DAYS, 11, 2)
    assert look_back(SUNDAY, [win(2, *range(20))]).proof.of is not ProofOf.TEN_DAYS


def test_coming_back_this_week_comes_next() -> None:
    assert look_back(SUNDAY, [win(1, 1, 8)]).proof == Proof(ProofOf.CAME_BACK_NOW, 1)
    assert (
        look_back(SUNDAY, [win(1, 1, 8)], {ago(n) for n in range(2, 8)}).proof.of is not ProofOf.CAME_BACK_NOW
    )


def proofs(wins: list[Kept], weeks: int = 12) -> set[Proof]:
    """What the look-backs of some weeks to come find, with nothing kept in between."""
    return {look_back(SUNDAY + timedelta(weeks=n), wins).proof for n in range(weeks)}


def test_every_week_finds_another_piece() -> None:
    assert proofs([win(1, 0, 1, 2, 9, 10), win(2, 1, 2)]) == {
        Proof(ProofOf.CAME_BACK_NOW, 1),
        Proof(ProofOf.TOTAL, 7),
        Proof(ProofOf.DAYS, 5),
        Proof(ProofOf.WEEKS, 2),
        Proof(ProofOf.STEADIEST, 5, 1),
        Proof(ProofOf.CAME_BACK, 1),
    }


def test_a_week_of_proof_ends_on_the_chosen_day() -> None:
    assert Proof(ProofOf.WEEKS, 2) not in proofs([win(1, 0, 6)])
    assert Proof(ProofOf.WEEKS, 2) in proofs([win(1, 6, 7)])


def test_among_one_micro_win_none_is_the_steadiest() -> None:
    assert all(proof.of is not ProofOf.STEADIEST for proof in proofs([win(1, 0, 1, 2)]))


@pytest.mark.parametrize("wins", [[win(1, 0)], [win(1, 0), win(2)]])
def test_one_promise_kept_is_told_as_one(wins: list[Kept]) -> None:
    assert proofs(wins) == {Proof(ProofOf.TOTAL, 1)}


def test_one_day_of_two_promises_is_told_as_two() -> None:
    assert proofs([win(1, 0), win(2, 0)]) == {Proof(ProofOf.TOTAL, 2)}


histories = st.lists(st.sets(dates), max_size=4).map(
    lambda lists: [Kept(n, frozenset(days)) for n, days in enumerate(lists)]
)


@given(histories, dates)
def test_whatever_was_kept_stays_true_in_every_later_week(wins: list[Kept], chosen: date) -> None:
    now, later = (look_back(day, wins) for day in (chosen, chosen + timedelta(weeks=1)))
    for found, day in ((now, chosen), (later, chosen + timedelta(weeks=1))):
        assert found.kept == sum(w.kept for w in found.wins) <= sum(d <= day for w in wins for d in w.days)
        assert (found.proof.of is ProofOf.BEGINNING) == (not any(d <= day for w in wins for d in w.days))
        assert found.proof.number > 0 or found.proof.of is ProofOf.BEGINNING


def test_confidence_is_asked_again_after_most_of_a_week() -> None:
    assert asks(SUNDAY, [1, 2, 3], {1: ago(5), 2: ago(6)}) == (2, 3)
