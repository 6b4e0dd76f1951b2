"""A day as Today sees it, without a window: which rows, which words, and when someone has come back."""

from datetime import date, time, timedelta

import pytest

from microwins.domain.win import EVERY_DAY, Energy, Goal, MicroWin, Row, Rung, Size, Status
from microwins.ui.day_state import DayState, the_one
from microwins.ui.day_view import row_view, sum_words, week_views
from microwins.ui.widgets.marks import Mark
from microwins.ui.widgets.week_strip import DayMark

THURSDAY = date(2025, 11, 27)
WEEK = tuple(date(2025, 11, 24) + timedelta(days=n) for n in range(7))


def win(number: int = 1, weekdays: int = EVERY_DAY, bad_day: str = "Open the book") -> MicroWin:
    size = Size(number, THURSDAY, "Read one page", "After dinner", 5, bad_day, weekdays)
    rungs = (Rung("Read a chapter", 30), Rung("Read one page", 5), Rung("Open the book", 1))
    return MicroWin(number, f"uid-{number}", Goal(number, "Read more", "reading"), size, rungs)


def row(
    number: int = 1,
    status: Status | None = None,
    *,
    planned: bool = True,
    at: time | None = None,
    total: int = 0,
) -> Row:
    return Row(win(number), status, at, total, planned)


def state(*rows: Row, day: date = THURSDAY, energy: Energy = Energy.SOME, **more: object) -> DayState:
    given: dict[str, object] = {
        "day": day, "today": THURSDAY, "rows": rows, "energy": energy, "returned": False, "total": 142,
        "week": WEEK, "kept": {}, "rests": frozenset(), "note": "",
    }  # fmt: skip
    return DayState(**(given | more))  # type: ignore[arg-type]


# Rows


def test_an_open_row_says_its_place_its_size_and_its_evidence() -> None:
    view = row_view(row(total=31))
    assert (view.mark, view.title, view.cue, view.aside) == (
        Mark.OPEN, "Read one page", "After dinner · about\u00a05\u00a0min", "Kept 31 times",
    )  # fmt: skip


def test_a_row_without_a_place_says_any_time() -> None:
    bare = row()
    bare = bare._replace(win=bare.win._replace(size=bare.win.size._replace(anchor="")))
    assert row_view(bare).cue == "Any time of the day · about\u00a05\u00a0min"


@pytest.mark.parametrize(
    ("given", "just_now", "is_today", "aside"),
    [
        (row(status=Status.KEPT, at=time(8, 10)), True, True, "Kept just now"),
        (row(status=Status.KEPT, at=time(8, 10)), False, True, "Kept at 08:10"),
        (row(status=Status.KEPT, at=time(8, 10)), False, False, "Kept"),
        (row(status=Status.KEPT), False, True, "Kept"),
        (row(status=Status.REST), False, True, "Resting today"),
        (row(status=Status.REST), False, False, "A rest day"),
        (row(total=0), False, True, ""),
        (row(total=1), False, True, "Kept once"),
    ],
)
def test_what_stands_at_the_end_of_a_row(given: Row, just_now: bool, is_today: bool, aside: str) -> None:
    assert row_view(given, just_now=just_now, is_today=is_today).aside == aside


def test_little_energy_shows_the_bad_day_version_until_it_is_kept_in_full() -> None:
    assert row_view(row(), small=True).title == "Open the book"
    assert row_view(row(), small=True).cue == "The smallest size of “read one page” · about\u00a01\u00a0min"
    assert row_view(row(status=Status.KEPT), small=True).title == "Read one page"
    assert row_view(row(status=Status.SMALL)).title == "Open the book"


# Which rows


def test_what_is_planned_is_shown_and_what_was_recorded_anyway() -> None:
    rows = (row(1), row(2, planned=False), row(3, Status.KEPT, planned=False))
    day = state(*rows)
    assert [r.win.id for r in day.planned] == [1, 3]
    assert [r.win.id for r in day.unplanned] == [2]
    assert [r.win.id for r in day.shown(unfolded=False, with_unplanned=True)] == [1, 2, 3]


def test_little_energy_shows_one_row_until_the_others_are_asked_for() -> None:
    day = state(row(1), row(2), row(3), energy=Energy.LITTLE)
    assert [r.win.id for r in day.shown(unfolded=False, with_unplanned=False)] == [1]
    assert [r.win.id for r in day.shown(unfolded=True, with_unplanned=False)] == [1, 2, 3]


def test_little_energy_of_today_says_nothing_about_an_earlier_day() -> None:
    day = state(row(1), row(2), energy=Energy.LITTLE, day=THURSDAY - timedelta(days=1))
    assert len(day.shown(unfolded=False, with_unplanned=False)) == 2


@pytest.mark.parametrize(
    ("rows", "one"),
    [
        ((row(1), row(2)), 1),
        ((row(1, Status.KEPT), row(2)), 2),
        ((row(1), row(2, Status.SMALL)), 2),
        ((row(1, Status.KEPT), row(2, Status.REST)), 1),
        ((), None),
    ],
)
def test_the_one_promise_is_what_was_kept_small_or_the_first_open_one(
    rows: tuple[Row, ...], one: int | None
) -> None:
    assert the_one(rows) == one


# What adds up


@pytest.mark.parametrize(
    ("day", "just_kept", "number", "sentence"),
    [
        (state(row()), False, "142", "promises kept."),
        (state(row(), row(2, Status.KEPT)), True, "142", "promises kept. You said it, and you did it."),
        (state(row(), total=0), False, "", "This is where your kept promises add up."),
        (state(row(), total=1), False, "1", "promise kept."),
        (state(row(), total=1234), False, "1,234", "promises kept."),
        (state(row(), returned=True), False, "142", "promises kept. They’re all still here."),
        (state(row(status=Status.REST)), False, "142", "promises kept. Rest is part of it."),
        (
            state(row(status=Status.KEPT, at=time(20, 0)), row(2, Status.REST)),
            True, "142", "promises kept. That’s everything. Enjoy your evening.",
        ),
        (
            state(row(status=Status.KEPT, at=time(9, 0))),
            True, "142", "promises kept. That’s everything. Enjoy your day.",
        ),
        (
            state(row(status=Status.KEPT), day=THURSDAY - timedelta(days=1)),
            False, "142", "promises kept.",
        ),
    ],
)  # fmt: skip
def test_the_bar_says(day: DayState, just_kept: bool, number: str, sentence: str) -> None:
    assert sum_words(day, just_kept=just_kept) == (number, sentence)


# The week


def marks(day: DayState) -> str:
    """The strip as a picture: ✓ kept, o started, . quiet, z rest, - to come, O open."""
    signs = {
        DayMark.KEPT: "✓", DayMark.STARTED: "o", DayMark.QUIET: ".", DayMark.REST: "z",
        DayMark.TO_COME: "-", DayMark.OPEN: "O",
    }  # fmt: skip
    return "".join(signs[view.mark] for view in week_views(day))


@pytest.mark.parametrize(
    ("day", "picture"),
    [
        (state(row()), "...O---"),
        (state(row(), kept={WEEK[0]: 4, WEEK[1]: 1}), "✓✓.O---"),
        (state(row(), row(2, Status.KEPT), kept={THURSDAY: 1}), "...o---"),
        (state(row(1, Status.KEPT), kept={THURSDAY: 1}), "...✓---"),
        (state(row(), rests={WEEK[2], THURSDAY}), "..zO---"),
        (state(row(1, Status.REST), rests={THURSDAY}), "...z---"),
        (state(row(1, Status.KEPT), day=WEEK[0], kept={WEEK[0]: 1, THURSDAY: 1}), "✓..o---"),
    ],
)
def test_the_week_is_drawn(day: DayState, picture: str) -> None:
    assert marks(day) == picture


def test_every_day_of_the_week_is_said_in_words() -> None:
    day = state(row(), row(2, Status.KEPT), kept={WEEK[0]: 1, WEEK[1]: 3, THURSDAY: 1}, rests={WEEK[2]})
    assert [view.name for view in week_views(day)[:5]] == [
        "Monday, 24 November: kept once",
        "Tuesday, 25 November: kept 3",
        "Wednesday, 26 November: a rest day",
        "Thursday, 27 November: today, 1 kept so far",
        "Friday, 28 November: still to come",
    ]
    assert [view.is_today for view in week_views(day)].index(True) == 3
