"""A promise said at another size: in its own words where they hold an amount, else by its ladder."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from microwins.domain.win import Goal, MicroWin, Rung, Size
from microwins.resizing.another_size import bad_day_below, first_step, restated, sayable, sized, smaller
from microwins.resizing.lengths import minutes_in

DAY = date(2026, 3, 2)
LADDER = (
    Rung("Write one page", 20.0),
    Rung("Write one line", 2.0),
    Rung("Open my notes", 1.0),
    Rung("Touch the folder", 0.5),
)


def win(
    action: str, minutes: float, bad_day: str = "Open my notes", rungs: tuple[Rung, ...] = LADDER
) -> MicroWin:
    size = Size(1, DAY, action, "After lunch", minutes, bad_day)
    return MicroWin(1, "u", Goal(1, "Write a book", "creativity"), size, rungs)


@pytest.mark.parametrize(
    ("action", "minutes", "said"),
    [
        ("Walk for 10 minutes", 12, "Walk for 12 minutes"),
        ("Take a 10-minute walk", 15, "Take a 15-minute walk"),
        ("Meditate for half an hour", 25, "Meditate for 25 minutes"),
        ("Sit still for one minute", 1.25, "Sit still for 75 seconds"),
        ("Breathe for 30 seconds", 1, "Breathe for 1 minute"),
        ("Study for an hour", 120, "Study for 2 hours"),
        ("Write for 5 min", 2.5, "Write for 2.5 minutes"),
        ("Read one page", 3, None),
        ("Move my bedtime 15 minutes earlier", 20, None),
        ("Put my phone away 45 minutes before bed", 60, None),
    ],
)
def test_a_sentence_with_another_amount(action: str, minutes: float, said: str | None) -> None:
    assert restated(action, minutes) == said


@given(st.sampled_from([0.5, 0.75, 1.25, 1.75, 2.5, 4.5, 7.0, 12.0, 25.0, 90.0, 120.0]))
def test_what_is_said_is_read_back_as_that_size(minutes: float) -> None:
    said = restated("Walk for 10 minutes", minutes)
    assert said is not None
    assert minutes_in(said) == pytest.approx(minutes)


def test_a_sentence_is_sayable_where_it_holds_its_own_size() -> None:
    assert sayable(win("Walk for 10 minutes", 10))
    assert not sayable(win("Walk for 10 minutes", 2))  # the size is something else
    assert not sayable(win("Write one page", 20))


def test_a_size_is_said_or_taken_from_the_ladder() -> None:
    assert sized(win("Walk for 10 minutes", 10), 12) == Rung("Walk for 12 minutes", 12)
    assert sized(win("Write one page", 20), 2) == LADDER[1]
    assert sized(win("Write one page", 20), 3) is None


def test_the_next_smaller_size() -> None:
    assert smaller(win("Write one page", 20)) == LADDER[1]
    assert smaller(win("Touch the folder", 0.5)) is None
    assert smaller(win("Walk for 10 minutes", 10, rungs=())) == Rung("Walk for 5 minutes", 5)
    # Half of it is the gentler step where the next rung is far below, and a nearer rung where there is one.
    assert smaller(win("Walk for 10 minutes", 10)) == Rung("Walk for 5 minutes", 5)
    near = (Rung("Walk to the corner", 6.0), *LADDER)
    assert smaller(win("Walk for 10 minutes", 10, rungs=near)) == near[0]
    assert smaller(win("Breathe for 30 seconds", 0.5, rungs=())) is None


def test_the_first_step_is_the_foot_of_the_ladder() -> None:
    assert first_step(win("Write one page", 20)) == LADDER[-1]
    assert first_step(win("Touch the folder", 0.5)) is None
    assert first_step(win("Write one page", 20, rungs=())) is None


def test_the_bad_day_version_takes_the_next_rung_down() -> None:
    assert bad_day_below(win("Write one page", 20), LADDER[1]) == "Touch the folder"
    assert bad_day_below(win("Write one page", 20, "Write one line"), LADDER[1]) == "Open my notes"
    assert bad_day_below(win("Write one page", 20, "Touch the folder"), LADDER[1]) is None  # it still fits
    assert bad_day_below(win("Write one page", 20, "Touch the folder"), LADDER[3]) == ""
    assert bad_day_below(win("Write one page", 20, "Write one page", rungs=()), Rung("A line", 2.0)) == ""
