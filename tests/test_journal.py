"""Every verb of the journal: what it writes, what it tells, and when it says no."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from journal_kit import LADDER, Heard, a_plan

from microwins.domain import changes
from microwins.domain.counsel import Note
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import EVERY_DAY, WORKDAYS, Energy, Rung, Status

MONDAY = date(2026, 11, 23)
SUNDAY = date(2026, 11, 22)


@pytest.fixture
def heard(home: Path) -> Iterator[Heard]:
    heard = Heard(home)
    yield heard
    heard.store.close()


def reasons(heard: Heard) -> list[Reason]:
    """Why the journal said no, and that nothing was told to have changed."""
    assert all(isinstance(no, Refused) for no in heard.refused)
    assert heard.news() == []
    found = [no.reason for no in heard.refused if isinstance(no, Refused)]
    heard.refused.clear()
    return found


def test_a_plan_becomes_a_row_of_today(heard: Heard) -> None:
    win_id = heard.journal.adopt(a_plan())
    assert heard.news() == [changes.Adopted(win_id or 0)]
    (row,) = heard.journal.rows(MONDAY)
    assert (row.status, row.kept_at, row.total, row.planned) == (None, None, 0, True)
    assert row.win == heard.journal.win(win_id or 0)
    assert row.win.goal.dream == "Write my thesis"
    assert row.win.size.sentence == "After lunch, open my notes"
    assert (row.win.rungs, row.win.reminders) == (LADDER, (time(9, 0),))
    assert heard.journal.confidences(row.win.id) == ((MONDAY, 8),)


def test_a_plan_without_ruler_and_ladder(heard: Heard) -> None:
    win_id = heard.adopt(confidence=None, rungs=(), reminders=(), anchor="")
    win = heard.journal.win(win_id)
    assert win is not None
    assert (win.rungs, win.reminders, heard.journal.confidences(win_id)) == ((), (), ())


@pytest.mark.parametrize(
    ("others", "reason"),
    [
        ({"action": " \n"}, Reason.EMPTY),
        ({"action": "x" * 501}, Reason.TOO_LONG),
        ({"dream": "\0"}, Reason.EMPTY),
        ({"minutes": 0.0}, Reason.BAD_SIZE),
        ({"minutes": float("nan")}, Reason.BAD_SIZE),
        ({"weekdays": 0}, Reason.NO_WEEKDAY),
        ({"rungs": (Rung("", 1.0),)}, Reason.EMPTY),
    ],
)
def test_a_plan_that_is_none_leaves_no_trace(heard: Heard, others: dict[str, object], reason: Reason) -> None:
    assert heard.journal.adopt(a_plan(**others)) is None  # type: ignore[arg-type]
    assert reasons(heard) == [reason]
    assert (heard.journal.rows(MONDAY), heard.journal.deeds()) == ((), ())


def test_keeping_is_told_once(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.keep(win_id)
    assert heard.news() == [changes.Ticked(win_id, MONDAY, Status.KEPT)]
    assert heard.journal.keep(win_id)
    assert heard.news() == []
    (row,) = heard.journal.rows(MONDAY)
    assert (row.status, row.kept_at, row.total) == (Status.KEPT, time(21, 4), 1)
    assert [deed.verb for deed in heard.journal.deeds()] == ["keep", "adopt"]


def test_each_record_of_a_day_gives_way_to_the_next(heard: Heard) -> None:
    win_id = heard.adopt()
    seen = []
    for verb in (
        lambda: heard.journal.keep(win_id),
        lambda: heard.journal.rest(win_id),
        lambda: heard.journal.keep(win_id, small=True),
        lambda: heard.journal.keep(win_id),
        lambda: heard.journal.clear(win_id),
        lambda: heard.journal.rest(win_id),
        lambda: heard.journal.clear(win_id),
    ):
        assert verb()
        (change,) = heard.news()
        (row,) = heard.journal.rows(MONDAY)
        assert isinstance(change, changes.Ticked)
        assert change.status is row.status
        assert (row.kept_at is not None) is (row.status is not None and row.status.counts)
        seen.append((row.status, heard.journal.total(), heard.journal.days(MONDAY, MONDAY)))
    assert seen == [
        (Status.KEPT, 1, {MONDAY: 1}),
        (Status.REST, 0, {}),
        (Status.SMALL, 1, {MONDAY: 1}),
        (Status.KEPT, 1, {MONDAY: 1}),
        (None, 0, {}),
        (Status.REST, 0, {}),
        (None, 0, {}),
    ]


def test_clearing_a_quiet_day_changes_nothing(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.clear(win_id)
    assert heard.news() == []
    assert [deed.verb for deed in heard.journal.deeds()] == ["adopt"]


def test_an_earlier_day_can_be_kept_and_shows_no_time(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.keep(win_id, SUNDAY)
    (row,) = heard.journal.rows(SUNDAY)
    assert (row.status, row.kept_at, row.planned) == (Status.KEPT, None, False)
    assert heard.journal.first_day() == SUNDAY
    assert heard.journal.rows(MONDAY)[0].total == 1


def test_a_late_evening_belongs_to_the_day_it_ends(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.clock.pass_by(hours=5)
    assert heard.journal.today() == MONDAY
    heard.journal.keep(win_id)
    assert heard.journal.rows(MONDAY)[0].kept_at == time(2, 4)


def test_a_day_that_has_not_come_is_refused(heard: Heard) -> None:
    win_id = heard.adopt()
    tomorrow = MONDAY + timedelta(days=1)
    assert not heard.journal.keep(win_id, tomorrow)
    assert not heard.journal.rest(win_id, tomorrow)
    assert not heard.journal.clear(win_id, tomorrow)
    assert not heard.journal.rest_all(tomorrow)
    assert not heard.journal.write_note(tomorrow, "x")
    assert not heard.journal.say_energy(tomorrow, Energy.SOME)
    assert reasons(heard) == [Reason.FUTURE_DAY] * 6


def test_a_micro_win_off_the_list_is_unknown_to_verbs(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.archive(win_id)
    heard.news()
    for number in (win_id, 99):
        assert not heard.journal.keep(number)
        assert not heard.journal.clear(number)
        assert not heard.journal.edit(number, action="x")
        assert not heard.journal.resize(number, action="x", minutes=1)
        assert not heard.journal.smaller(number)
        assert not heard.journal.bigger(number)
        assert not heard.journal.move(number, 0)
        assert not heard.journal.archive(number)
        assert not heard.journal.rate(number, 3)
    assert reasons(heard) == [Reason.UNKNOWN_WIN] * 18
    assert not heard.journal.restore(99)
    assert reasons(heard) == [Reason.UNKNOWN_WIN]


def test_resting_from_all_that_is_open(heard: Heard) -> None:
    kept, open_one, other_open = heard.adopt("A"), heard.adopt("B"), heard.adopt("C")
    weekend = heard.adopt("D", weekdays=0b110_0000)
    heard.journal.keep(kept)
    heard.news()
    assert heard.journal.rest_all()
    assert heard.news() == [
        changes.Ticked(open_one, MONDAY, Status.REST),
        changes.Ticked(other_open, MONDAY, Status.REST),
    ]
    assert [row.status for row in heard.journal.rows(MONDAY)] == [Status.KEPT, Status.REST, Status.REST, None]
    assert heard.journal.rests(MONDAY, MONDAY) == {MONDAY}
    assert heard.journal.rests(MONDAY, MONDAY, weekend) == frozenset()
    assert heard.journal.rest_all()
    assert heard.news() == []
    assert heard.journal.undo()
    assert [row.status for row in heard.journal.rows(MONDAY)] == [Status.KEPT, None, None, None]


def test_editing_appends_a_size_and_the_past_keeps_its_own(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    heard.clock.pass_by(days=1)
    heard.news()
    assert heard.journal.edit(
        win_id,
        action="Open  my book",
        anchor="After tea",
        bad_day="Look at it",
        weekdays=EVERY_DAY,
        reminders=(time(20, 30), time(7, 5), time(20, 30)),
        dream="Read more",
    )
    assert heard.news() == [changes.Edited(win_id)]
    win = heard.journal.win(win_id)
    assert win is not None
    assert win.size.sentence == "After tea, open my book"
    assert (win.size.bad_day, win.size.weekdays) == ("Look at it", EVERY_DAY)
    assert win.reminders == (time(7, 5), time(20, 30))
    assert win.goal.dream == "Read more"
    assert heard.journal.rows(MONDAY)[0].win.size.action == "Open my notes"
    assert [size.action for size in heard.store.sizes(win_id)] == ["Open my notes", "Open my book"]


def test_an_edit_that_changes_nothing_is_no_deed(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.edit(win_id, action="Open my notes", dream="Write my thesis")
    assert heard.journal.edit(win_id, reminders=(time(9, 0),))
    assert heard.news() == []
    assert len(heard.journal.deeds()) == 1


def test_reminders_alone_append_no_size(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.edit(win_id, reminders=())
    win = heard.journal.win(win_id)
    assert win is not None
    assert win.reminders == ()
    assert len(heard.store.sizes(win_id)) == 1


def test_a_bad_day_version_that_repeats_the_promise_goes_on_repeating_it(heard: Heard) -> None:
    win_id = heard.adopt(bad_day="")
    heard.journal.edit(win_id, action="Open my book")
    win = heard.journal.win(win_id)
    assert win is not None
    assert win.size.bad_day == "Open my book"


def test_an_edit_that_makes_no_sense_is_refused(heard: Heard) -> None:
    win_id = heard.adopt()
    assert not heard.journal.edit(win_id, action="")
    assert not heard.journal.edit(win_id, weekdays=0)
    assert not heard.journal.edit(win_id, dream=" ")
    assert reasons(heard) == [Reason.EMPTY, Reason.NO_WEEKDAY, Reason.EMPTY]


def test_resizing_from_a_day_on(heard: Heard) -> None:
    win_id = heard.adopt()
    next_week = MONDAY + timedelta(days=7)
    assert heard.journal.resize(win_id, action="Write a line", minutes=5, from_day=next_week)
    assert heard.news() == [changes.Resized(win_id, next_week)]
    assert heard.journal.rows(MONDAY)[0].win.size.minutes == 2.0
    assert heard.journal.rows(next_week)[0].win.size.action == "Write a line"
    assert heard.journal.rows(next_week)[0].win.size.bad_day == "Look at my notes"
    assert heard.journal.rows(MONDAY - timedelta(days=90))[0].win.size.action == "Open my notes"


def test_resizing_to_the_same_size_is_no_deed(heard: Heard) -> None:
    win_id = heard.adopt()
    assert heard.journal.resize(win_id, action="Open my notes", minutes=2.0)
    assert heard.news() == []


def test_the_latest_size_of_a_day_counts(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.resize(win_id, action="A", minutes=1, bad_day="a")
    heard.journal.resize(win_id, action="B", minutes=3, bad_day="b")
    (row,) = heard.journal.rows(MONDAY)
    assert (row.win.size.action, row.win.size.bad_day) == ("B", "b")


def test_up_and_down_the_ladder(heard: Heard) -> None:
    win_id = heard.adopt(bad_day="")
    sizes = []
    for verb in (heard.journal.smaller, heard.journal.bigger, heard.journal.bigger):
        assert verb(win_id)
        win = heard.journal.win(win_id)
        assert win is not None
        sizes.append((win.size.action, win.size.minutes, win.size.bad_day))
    assert sizes == [
        ("Touch the folder", 0.5, "Touch the folder"),
        ("Open my notes", 2.0, "Touch the folder"),
        ("Write one page", 20.0, "Touch the folder"),
    ]
    heard.news()
    assert not heard.journal.bigger(win_id)
    assert reasons(heard) == [Reason.NO_RUNG]


def test_a_promise_between_two_rungs_finds_both(heard: Heard) -> None:
    win_id = heard.adopt("Write one line", minutes=4.0)
    heard.journal.bigger(win_id)
    assert heard.journal.undo()
    heard.journal.smaller(win_id)
    assert heard.journal.rows(MONDAY)[0].win.size.minutes == 2.0


def order(heard: Heard) -> str:
    """The list as the first letters of its promises."""
    return "".join(row.win.size.action for row in heard.journal.rows(MONDAY))


@pytest.mark.parametrize(
    ("which", "to", "expected"),
    [(0, 2, "BCAD"), (3, 0, "DABC"), (1, 3, "ACDB"), (2, -5, "CABD"), (0, 99, "BCDA"), (2, 1, "ACBD")],
)
def test_moving(heard: Heard, which: int, to: int, expected: str) -> None:
    wins = [heard.adopt(letter) for letter in "ABCD"]
    assert heard.journal.move(wins[which], to)
    assert heard.news() == [changes.Reordered()]
    assert order(heard) == expected
    assert heard.journal.undo()
    assert order(heard) == "ABCD"


def test_moving_to_its_own_place_is_no_deed(heard: Heard) -> None:
    wins = [heard.adopt(letter) for letter in "AB"]
    assert heard.journal.move(wins[1], 1)
    assert heard.news() == []
    assert heard.journal.move(wins[1], 5)
    assert heard.news() == []


def test_the_only_one_has_nowhere_to_go(heard: Heard) -> None:
    assert heard.journal.move(heard.adopt(), 3)
    assert heard.news() == []


def test_moving_for_ever_between_the_same_two(heard: Heard) -> None:
    wins = [heard.adopt(letter) for letter in "ABCD"]
    for _ in range(40):  # each pair of moves halves a gap; a float has 52 halvings in it
        assert heard.journal.move(wins[3], 1)
        assert heard.journal.move(wins[2], 1)
        assert order(heard) == "ACDB"
        assert heard.journal.move(wins[3], 1)
        assert order(heard) == "ADCB"
    report = heard.journal.check()
    assert report is not None
    assert report.whole


def test_archiving_and_bringing_back(heard: Heard) -> None:
    first, second, third = (heard.adopt(letter) for letter in "ABC")
    heard.journal.keep(second)
    heard.news()
    assert heard.journal.archive(second)
    assert heard.news() == [changes.Archived(second)]
    heard.clock.pass_by(minutes=1)
    heard.journal.archive(first)
    heard.news()
    assert order(heard) == "C"
    assert [win.id for win in heard.journal.archived()] == [first, second]
    assert heard.journal.total() == 1
    assert heard.journal.restore(second)
    assert heard.news() == [changes.Restored(second)]
    assert order(heard) == "BC"
    assert heard.journal.restore(third)
    assert heard.news() == []


def test_a_note_on_a_day(heard: Heard) -> None:
    assert heard.journal.note(SUNDAY) == ""
    assert heard.journal.write_note(SUNDAY, "  slept  badly \n\nstill went\0 out\n")
    assert heard.news() == [changes.Noted(SUNDAY)]
    assert heard.journal.note(SUNDAY) == "slept badly\n\nstill went out"
    assert heard.journal.write_note(SUNDAY, "slept badly\n\nstill went out")
    assert heard.journal.write_note(MONDAY, "")
    assert heard.news() == []
    assert heard.journal.write_note(SUNDAY, "")
    assert heard.news() == [changes.Noted(SUNDAY)]
    assert heard.journal.note(SUNDAY) == ""
    assert not heard.journal.write_note(SUNDAY, "x\n" * 5_001)
    assert reasons(heard) == [Reason.TOO_LONG]


def test_a_note_that_may_be_shared(heard: Heard) -> None:
    heard.journal.write_note(SUNDAY, "one", share=True)
    heard.journal.write_note(MONDAY, "two")
    assert heard.journal.notes(SUNDAY, MONDAY) == (Note(SUNDAY, "one", True), Note(MONDAY, "two", False))
    heard.journal.write_note(SUNDAY, "one, again")
    assert heard.journal.notes(SUNDAY, SUNDAY) == (Note(SUNDAY, "one, again", True),)
    heard.journal.write_note(SUNDAY, "one, again", share=False)
    assert heard.journal.notes(SUNDAY, SUNDAY) == (Note(SUNDAY, "one, again", False),)


def test_energy_of_a_day(heard: Heard) -> None:
    assert heard.journal.energy(MONDAY) is None
    assert heard.journal.say_energy(MONDAY, Energy.LITTLE)
    assert heard.news() == [changes.EnergySaid(MONDAY)]
    assert heard.journal.say_energy(MONDAY, Energy.LITTLE)
    assert heard.news() == []
    heard.journal.say_energy(MONDAY, Energy.PLENTY)
    assert heard.journal.energy(MONDAY) is Energy.PLENTY


def test_answers_on_the_ruler_add_up(heard: Heard) -> None:
    win_id = heard.adopt(confidence=4)
    assert heard.journal.rate(win_id, 7)
    assert heard.news() == [changes.Edited(win_id)]
    heard.clock.pass_by(days=1)
    heard.journal.rate(win_id, 9)
    assert heard.journal.confidences(win_id) == ((MONDAY, 4), (MONDAY, 7), (MONDAY + timedelta(days=1), 9))
    assert heard.journal.all_confidences() == (heard.journal.confidences(win_id),)


def test_goals_kept_for_later(heard: Heard) -> None:
    heard.adopt(later=("Tidy the flat", " Tidy  the flat ", "", "Call Mum"))
    assert [goal.dream for goal in heard.journal.later()] == ["Tidy the flat", "Call Mum"]
    assert heard.journal.keep_for_later(["Call Mum", "Learn Spanish", "Learn Spanish"])
    assert heard.news() == [changes.Reloaded()]
    assert [goal.dream for goal in heard.journal.later()] == ["Tidy the flat", "Call Mum", "Learn Spanish"]
    assert heard.journal.keep_for_later(["Call Mum"])
    assert heard.news() == []
    assert not heard.journal.keep_for_later(["ok", " "])
    assert reasons(heard) == [Reason.EMPTY]


def test_a_waiting_goal_is_taken_up_not_brought_again(heard: Heard) -> None:
    heard.journal.keep_for_later(["Tidy the flat"])
    (waiting,) = heard.journal.later()
    win_id = heard.adopt(dream="Tidy the flat", area="tidying")
    win = heard.journal.win(win_id)
    assert win is not None
    assert (win.goal.id, win.goal.area) == (waiting.id, "tidying")
    assert heard.journal.later() == ()
    heard.journal.undo()
    assert heard.journal.later() == (waiting,)


def test_a_waiting_goal_can_be_let_go(heard: Heard) -> None:
    heard.journal.keep_for_later(["Tidy the flat"])
    (waiting,) = heard.journal.later()
    heard.news()
    assert heard.journal.drop_later(waiting.id)
    assert heard.news() == [changes.Reloaded()]
    assert heard.journal.later() == ()
    assert not heard.journal.drop_later(waiting.id)
    assert reasons(heard) == [Reason.UNKNOWN_WIN]
    assert heard.journal.undo()
    assert heard.journal.later() == (waiting,)


def test_the_draft_waits_and_is_no_deed(heard: Heard) -> None:
    assert heard.journal.draft() is None
    draft: dict[str, object] = {"step": 2, "goal": "“мысль” 🌱 \0 \ud83c", "sizes": [1.5, None]}
    assert heard.journal.save_draft({"step": 1})
    assert heard.journal.save_draft(draft)
    assert heard.journal.draft() == draft
    assert heard.journal.save_draft(None)
    assert heard.journal.draft() is None
    assert (heard.news(), heard.journal.deeds()) == ([], ())


def test_adopting_lets_go_of_the_draft(heard: Heard) -> None:
    heard.journal.save_draft({"step": 3})
    heard.adopt()
    assert heard.journal.draft() is None


def test_charts_see_each_micro_win_and_all(heard: Heard) -> None:
    first, second = heard.adopt("A"), heard.adopt("B")
    heard.journal.keep(first, SUNDAY)
    heard.journal.keep(second, SUNDAY, small=True)
    heard.journal.keep(first)
    heard.journal.rest(second)
    assert heard.journal.days(SUNDAY, MONDAY) == {SUNDAY: 2, MONDAY: 1}
    assert heard.journal.days(SUNDAY, MONDAY, second) == {SUNDAY: 1}
    assert heard.journal.days(MONDAY, MONDAY, first) == {MONDAY: 1}
    assert heard.journal.rests(SUNDAY, MONDAY) == {MONDAY}
    assert heard.journal.rests(SUNDAY, MONDAY, second) == {MONDAY}
    assert heard.journal.total() == 3
    assert [row.total for row in heard.journal.rows(MONDAY)] == [2, 1]


def test_an_empty_record(heard: Heard) -> None:
    assert heard.journal.rows(MONDAY) == ()
    assert heard.journal.total() == 0
    assert heard.journal.first_day() is None
    assert heard.journal.win(1) is None
    assert not heard.journal.can_undo()
    assert not heard.journal.can_redo()
    assert heard.journal.undo() is None
    assert heard.journal.redo() is None
    assert reasons(heard) == [Reason.NOTHING_TO_UNDO, Reason.NOTHING_TO_REDO]


def test_the_day_turns_once(heard: Heard) -> None:
    heard.journal.day_turned()
    assert heard.news() == []
    heard.clock.pass_by(hours=7)
    heard.journal.day_turned()
    heard.journal.day_turned()
    assert heard.news() == [changes.DayTurned(MONDAY + timedelta(days=1))]


def test_the_start_of_the_day_is_a_setting(heard: Heard) -> None:
    heard.journal.day_start = time(22, 0)
    heard.journal.day_turned()
    assert heard.news() == [changes.DayTurned(SUNDAY)]


def test_another_process_wrote(heard: Heard) -> None:
    heard.journal.reloaded()
    assert heard.news() == [changes.Reloaded()]


def test_a_summer_tick_and_its_zone_are_kept_as_seen(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    kept = heard.store.db.execute_sql("SELECT at_us, off_s, tz, size_id FROM entry").fetchone()
    assert kept == (1_795_464_240_000_000, 3600, "Europe/Berlin", 1)


def test_default_days_are_five_a_week() -> None:
    assert a_plan().weekdays == WORKDAYS
