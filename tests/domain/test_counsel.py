"""What a sheet for a session is about: its days, how sizes changed, and what promises add up to."""

from datetime import date, timedelta

import pytest

from microwins.domain.counsel import (
    Days,
    Period,
    Promise,
    Step,
    Turn,
    days_of,
    steps,
    stretches,
    together,
)
from microwins.domain.win import Goal, MicroWin, Size, Status

TODAY = date(2025, 11, 27)
LONG_AGO = date(2025, 6, 2)


def day(number: int) -> date:
    """A day of November."""
    return date(2025, 11, number)


def size(number: int, from_day: date, minutes: float, action: str = "", anchor: str = "") -> Size:
    return Size(number, from_day, action or f"Read for {minutes:g} minutes", anchor, minutes, "Open it")


def promise(
    ticks: dict[date, Status],
    rested: set[date] | None = None,
    *,
    confidences: tuple[tuple[date, int], ...] = (),
    archived: bool = False,
) -> Promise:
    sizes = (size(1, LONG_AGO, 5),)
    win = MicroWin(1, "u", Goal(1, "Read a book a week", "reading"), sizes[0], archived=archived)
    return Promise(win, sizes, ticks, frozenset(rested or ()), frozenset(ticks), confidences)


def test_the_last_weeks_end_today() -> None:
    four = days_of(Period.FOUR_WEEKS, TODAY, LONG_AGO)
    assert (four.first, four.last) == (date(2025, 10, 31), TODAY)
    months = days_of(Period.THREE_MONTHS, TODAY, LONG_AGO)
    assert (months.last - months.first).days + 1 == 13 * 7
    assert days_of(Period.BEGINNING, TODAY, LONG_AGO) == Days(LONG_AGO, TODAY)


@pytest.mark.parametrize("period", Period)
def test_no_day_lies_before_the_beginning(period: Period) -> None:
    assert days_of(period, TODAY, day(20)) == Days(day(20), TODAY)
    assert days_of(period, TODAY, day(30)) == Days(TODAY, TODAY)


def test_own_dates_stand_in_either_order_and_never_in_the_future() -> None:
    assert days_of(Period.OWN, TODAY, LONG_AGO, Days(day(20), day(3))) == Days(day(3), day(20))
    wide = Days(date(2020, 1, 1), date(2030, 1, 1))
    assert days_of(Period.OWN, TODAY, LONG_AGO, wide) == Days(LONG_AGO, TODAY)
    assert days_of(Period.OWN, TODAY, LONG_AGO, Days(date(2020, 1, 1), date(2020, 2, 1))) == Days(
        LONG_AGO, LONG_AGO
    )


def test_sizes_are_told_from_the_one_that_held_at_first() -> None:
    sizes = (
        size(1, LONG_AGO, 30),
        size(2, day(1), 10),
        size(3, day(8), 10, anchor="After lunch"),
        size(4, day(10), 10, "Read in the kitchen"),
        size(5, day(12), 12),
        size(6, TODAY + timedelta(days=1), 1),
    )
    told = steps(sizes, Days(day(2), TODAY))
    assert [(step.size.id, step.turn) for step in told] == [(2, None), (4, Turn.REWORDED), (5, Turn.BIGGER)]
    whole = steps(sizes, Days(LONG_AGO, TODAY))
    assert [step.turn for step in whole] == [None, Turn.SMALLER, Turn.REWORDED, Turn.BIGGER]


def test_of_several_sizes_of_one_day_the_last_holds() -> None:
    sizes = (size(1, day(3), 30), size(2, day(3), 10), size(3, day(3), 2))
    assert steps(sizes, Days(day(1), TODAY)) == (Step(sizes[2], None),)


def test_a_promise_of_later_days_has_no_size_in_the_span() -> None:
    assert steps((size(1, day(20), 5),), Days(day(1), day(9))) == ()


def test_the_small_version_counts_in_full() -> None:
    one = promise({day(3): Status.KEPT, day(4): Status.SMALL, day(5): Status.REST, LONG_AGO: Status.KEPT})
    assert one.kept(Days(day(1), TODAY)) == 2
    assert one.kept_small(Days(day(1), TODAY)) == 1


def test_confidence_of_the_span_or_the_last_before_it() -> None:
    one = promise({}, confidences=((LONG_AGO, 4), (day(3), 6), (day(9), 8)))
    assert one.sure(Days(day(3), TODAY)) == ((day(3), 6), (day(9), 8))
    assert one.sure(Days(day(20), TODAY)) == ((day(9), 8),)
    assert promise({}).sure(Days(day(20), TODAY)) == ()


def test_promises_add_up_day_by_day() -> None:
    one = promise({day(3): Status.KEPT, day(4): Status.REST, LONG_AGO: Status.KEPT}, {day(4), day(6), day(7)})
    two = promise({day(3): Status.SMALL, day(5): Status.KEPT}, {day(7), day(8)})
    all_of_it = together((one, two), Days(day(1), TODAY))
    assert all_of_it.kept == {day(3): 2, day(5): 1}
    assert all_of_it.rested == {day(4), day(7)}
    assert all_of_it.planned == one.planned | two.planned


def test_what_is_archived_hides_no_rest() -> None:
    resting, archived = promise({}, {day(7)}), promise({}, archived=True)
    assert together((resting, archived), Days(day(1), TODAY)).rested == {day(7)}
    assert together((), Days(day(1), TODAY)).rested == frozenset()


def test_days_in_a_row_are_one_stretch() -> None:
    assert stretches({day(3), day(5), day(4), day(9)}) == (Days(day(3), day(5)), Days(day(9), day(9)))
    assert stretches(()) == ()


def test_a_span_holds_days_alone() -> None:
    assert day(3) in Days(day(3), day(4))
    assert day(5) not in Days(day(3), day(4))
    assert "3 November" not in Days(day(3), day(4))
