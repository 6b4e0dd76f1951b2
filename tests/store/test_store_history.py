"""Taking back and doing again, alone, in long random histories, and after a restart."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from journal_kit import LADDER, Heard, a_plan

from microwins.domain import changes
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.offering import Misfit
from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.win import Energy, Status
from microwins.store import bulk, deed_reading, history, replay, tables
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.replay import Key

MONDAY = date(2026, 11, 23)


def verbs(heard: Heard) -> list[tuple[str, bool]]:
    """History as it reads, oldest first, with what is taken back."""
    return [(deed.verb, deed.undone) for deed in reversed(heard.journal.deeds())]


def test_back_and_forth(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    heard.journal.rest(win_id)
    heard.news()
    assert heard.journal.can_undo()
    assert not heard.journal.can_redo()
    deed = heard.journal.undo()
    assert deed is not None
    assert (deed.verb, deed.undone, deed.detail["day"]) == ("rest", True, "2026-11-23")
    assert heard.news() == [changes.Ticked(win_id, MONDAY, Status.KEPT)]
    assert heard.journal.undo()
    assert heard.news() == [changes.Ticked(win_id, MONDAY, None)]
    assert verbs(heard) == [("adopt", False), ("keep", True), ("rest", True)]
    deed = heard.journal.redo()
    assert deed is not None
    assert (deed.verb, deed.undone) == ("keep", False)
    assert heard.news() == [changes.Ticked(win_id, MONDAY, Status.KEPT)]
    assert heard.journal.redo()
    assert heard.news() == [changes.Ticked(win_id, MONDAY, Status.REST)]
    assert not heard.journal.can_redo()
    assert verbs(heard) == [("adopt", False), ("keep", False), ("rest", False)]


def test_everything_can_be_taken_back_to_the_empty_page(heard: Heard) -> None:
    win_id = heard.adopt(later=("Tidy",))
    heard.journal.keep(win_id)
    heard.journal.smaller(win_id)
    heard.journal.write_note(MONDAY, "n")
    heard.journal.say_energy(MONDAY, Energy.SOME)
    heard.journal.archive(win_id)
    while heard.journal.can_undo():
        assert heard.journal.undo()
    assert dict(replay.state(heard.store.db)) == {}
    assert heard.journal.total() == 0
    while heard.journal.can_redo():
        assert heard.journal.redo()
    assert [win.id for win in heard.journal.archived()] == [win_id]
    assert heard.journal.total() == 1


def test_something_new_ends_redoing(heard: Heard) -> None:
    first, second = heard.adopt("A"), heard.adopt("B")
    heard.journal.keep(first)
    heard.journal.undo()
    assert heard.journal.can_redo()
    heard.journal.keep(second)
    assert not heard.journal.can_redo()
    assert heard.journal.redo() is None
    heard.journal.undo()
    assert heard.journal.can_redo()
    deed = heard.journal.redo()
    assert deed is not None
    assert deed.detail["win_id"] == second


def test_any_one_deed_can_be_taken_back(heard: Heard) -> None:
    first, second = heard.adopt("A"), heard.adopt("B")
    heard.journal.keep(first)
    heard.journal.keep(second)
    heard.news()
    kept_first = heard.journal.deeds()[1]
    assert heard.journal.undo_deed(kept_first.id)
    assert heard.news() == [changes.Ticked(first, MONDAY, None)]
    assert [row.status for row in heard.journal.rows(MONDAY)] == [None, Status.KEPT]
    assert not heard.journal.undo_deed(kept_first.id)
    assert not heard.journal.undo_deed(999)
    assert [no.reason for no in heard.refused if isinstance(no, Refused)] == [Reason.NOTHING_TO_UNDO] * 2
    assert heard.journal.redo()
    assert heard.journal.total() == 2


def test_what_changed_since_stays(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    heard.journal.rest(win_id)
    adopted, kept = heard.journal.deeds()[2], heard.journal.deeds()[1]
    heard.news()
    assert not heard.journal.undo_deed(kept.id)  # it is a rest now
    assert not heard.journal.undo_deed(adopted.id)  # a day stands on it
    assert [no.reason for no in heard.refused if isinstance(no, Refused)] == [Reason.CHANGED_SINCE] * 2
    assert heard.news() == []
    assert heard.journal.rows(MONDAY)[0].status is Status.REST
    assert verbs(heard) == [("adopt", False), ("keep", False), ("rest", False)]


def test_a_size_that_a_day_was_kept_at_stays(heard: Heard) -> None:
    win_id = heard.adopt()
    heard.journal.smaller(win_id)
    resized = heard.journal.deeds()[0]
    heard.journal.keep(win_id)
    assert not heard.journal.undo_deed(resized.id)
    heard.journal.undo()
    assert heard.journal.undo_deed(resized.id)
    assert heard.journal.rows(MONDAY)[0].win.size.minutes == 2.0


def test_a_long_rest_is_told_as_one(heard: Heard) -> None:
    for number in range(51):
        heard.adopt(f"Number {number}")
    heard.journal.rest_all()
    heard.news()
    heard.journal.undo()
    assert heard.news() == [changes.Reloaded()]


def test_history_outlives_the_program(home: Path) -> None:
    heard = Heard(home)
    win_id = heard.adopt()
    heard.journal.keep(win_id)
    heard.journal.undo()
    heard.store.close()
    again = Heard(home)
    assert again.journal.can_redo()
    assert again.journal.redo()
    assert again.journal.total() == 1
    assert again.journal.undo()
    assert again.journal.undo()
    assert again.journal.rows(MONDAY) == ()
    again.store.close()


def test_history_shows_the_newest(heard: Heard) -> None:
    win_id = heard.adopt()
    for back in range(5):
        heard.journal.keep(win_id, MONDAY - timedelta(days=back))
    assert [deed.detail["day"] for deed in heard.journal.deeds(2)] == ["2026-11-19", "2026-11-20"]
    assert heard.journal.deeds(1)[0].at_us == 1_795_464_240_000_000


Image = dict[Key, str]
STEPS = st.lists(
    st.one_of(
        st.tuples(st.sampled_from(["keep", "small", "rest", "clear"]), st.integers(0, 4), st.integers(0, 2)),
        st.tuples(st.sampled_from(["adopt", "rest_all"]), st.just(0), st.integers(0, 2)),
        st.tuples(
            st.sampled_from(["smaller", "bigger", "archive", "restore", "edit", "rate", "drop"]),
            st.integers(0, 4),
            st.just(0),
        ),
        st.tuples(st.just("move"), st.integers(0, 4), st.integers(-1, 5)),
        st.tuples(st.sampled_from(["rest_span", "back", "misfit"]), st.integers(0, 3), st.integers(0, 2)),
        st.tuples(st.sampled_from(["note", "energy", "later"]), st.integers(0, 2), st.integers(0, 2)),
        st.tuples(st.sampled_from(["bring", "keep_old", "clear_old"]), st.integers(1, 4), st.integers(0, 2)),
        st.tuples(st.sampled_from(["undo", "undo", "redo", "restart"]), st.just(0), st.just(0)),
    ),
    max_size=40,
)


def bring(heard: Heard, win_id: int, part: int) -> None:
    """Thirty days from elsewhere, told in one line of history; those that are there already stay."""
    win = heard.journal.win(win_id)
    if win is None:
        return
    days = [MONDAY - timedelta(days=100 + 20 * part + back) for back in range(30, 0, -1)]
    there = heard.journal.ticks(win_id)

    def work(page: Page) -> None:
        rows = [
            (d.isoformat(), win_id, "kept", win.size.id, None, 0, 0, "UTC", "")
            for d in days
            if d not in there
        ]
        if rows:
            page.begin(Verb.IMPORT)
            with bulk.by_hand(page) as totals:
                bulk.pour(page, rows, totals, lambda _: None)

    heard.store.write(Moment.of(heard.clock()), work)


def do(heard: Heard, verb: str, one: int, two: int) -> None:
    """One step of a random history."""
    journal, day = heard.journal, MONDAY - timedelta(days=two)
    {
        "keep": lambda: journal.keep(one, day),
        "small": lambda: journal.keep(one, day, small=True),
        "rest": lambda: journal.rest(one, day),
        "clear": lambda: journal.clear(one, day),
        "adopt": lambda: journal.adopt(a_plan(f"Step {two}", later=(f"Later {two}",))),
        "rest_all": lambda: journal.rest_all(day),
        "smaller": lambda: journal.smaller(one),
        "bigger": lambda: journal.bigger(one),
        "archive": lambda: journal.archive(one),
        "restore": lambda: journal.restore(one),
        "edit": lambda: journal.edit(one, anchor=f"After {one}", reminders=(), dream=f"Dream {one}"),
        "rate": lambda: journal.rate(one, 7),
        "drop": lambda: journal.drop_later(one),
        "move": lambda: journal.move(one, two),
        "note": lambda: journal.write_note(day, "n" * one),
        "energy": lambda: journal.say_energy(day, list(Energy)[one]),
        "later": lambda: journal.keep_for_later([f"Later {one}"]),
        "rest_span": lambda: journal.rest_span(Rest(one or EVERYTHING, day, day + timedelta(days=3 * two))),
        "back": lambda: journal.back_from_rest(one or EVERYTHING),
        "bring": lambda: bring(heard, one, two),
        "keep_old": lambda: journal.keep(one, MONDAY - timedelta(days=115 + two), small=True),
        "clear_old": lambda: journal.clear(one, MONDAY - timedelta(days=115 + two)),
        "misfit": lambda: journal.doesnt_fit(one, list(Misfit)[two], just_today=one == 1, to=LADDER[two]),
    }[verb]()


def _test_histories(home: Path, steps: list[tuple[str, int, int]]) -> None:
    """The model: a stack of what the tables held before each deed, and one of what was undone."""
    heard = Heard(home)
    past: list[Image] = []
    future: list[Image] = []
    try:
        for verb, one, two in steps:
            before = dict(replay.state(heard.store.db))
            if verb == "restart":
                heard.store.close()
                heard = Heard(home)
                expected = before
            elif verb == "undo":
                assert (heard.journal.undo() is not None) is bool(past)
                expected = past.pop() if past else before
                if expected is not before:
                    future.append(before)
            elif verb == "redo":
                assert (heard.journal.redo() is not None) is bool(future)
                expected = future.pop() if future else before
                if expected is not before:
                    past.append(before)
            else:
                deeds = len(heard.journal.deeds())
                do(heard, verb, one, two)
                expected = dict(replay.state(heard.store.db))
                if len(heard.journal.deeds()) > deeds:
                    past.append(before)
                    future.clear()
                else:
                    assert expected == before
            assert dict(replay.state(heard.store.db)) == expected
            assert heard.journal.can_undo() is bool(past)
            assert heard.journal.can_redo() is bool(future)
        assert replay.check(heard.store.db).faults == ()
    finally:
        heard.store.close()


@settings(max_examples=50)
@given(steps=STEPS)
def test_histories(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]) -> None:
    _test_histories(tmp_path_factory.mktemp("history"), steps)


@pytest.mark.large
@pytest.mark.timeout(3600)
@settings(max_examples=2000)
@given(steps=STEPS)
def test_many_histories(tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, int, int]]) -> None:
    _test_histories(tmp_path_factory.mktemp("history"), steps)


def redo_after_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    """Redoing goes on although the person has done something new since."""
    since = f"u.id > (SELECT max(d.id) FROM deed AS d WHERE {deed_reading._OWN}) AND "
    assert since in deed_reading._TO_REDO
    monkeypatch.setattr(deed_reading, "_TO_REDO", deed_reading._TO_REDO.replace(since, ""))


def undo_all_but_the_last_row(monkeypatch: pytest.MonkeyPatch) -> None:
    """A deed is taken back in part."""
    whole = history._invert_rows
    monkeypatch.setattr(history, "_invert_rows", lambda page, rows: whole(page, list(rows)[:-1]))


def undo_that_looks_at_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """What was undone can be undone again."""
    monkeypatch.setattr(
        deed_reading, "_TO_UNDO", deed_reading._TO_UNDO.replace(f"AND NOT {deed_reading._UNDONE}", "")
    )


@pytest.mark.parametrize(
    "weaken", [redo_after_anything, undo_all_but_the_last_row, undo_that_looks_at_nothing]
)
def test_weaker_histories_are_found_out(
    tmp_path_factory: pytest.TempPathFactory,
    monkeypatch: pytest.MonkeyPatch,
    weaken: Callable[[pytest.MonkeyPatch], None],
) -> None:
    """The controls, in the same fifty histories."""
    weaken(monkeypatch)

    @settings(max_examples=50, phases=[Phase.generate], report_multiple_bugs=False, database=None)
    @given(steps=STEPS)
    def histories(steps: list[tuple[str, int, int]]) -> None:
        _test_histories(tmp_path_factory.mktemp("history"), steps)

    with pytest.raises(AssertionError):
        histories()


def test_a_row_that_is_so_already_leaves_no_line(heard: Heard) -> None:
    heard.adopt()

    def work(page: Page) -> None:
        page.begin(Verb.EDIT)
        page.change(tables.Goal, 1, area="study")
        page.put(tables.Reminder, {"win_id": 1, "minute": 540})
        page.withdraw()

    (before,) = heard.store.db.execute_sql("SELECT count(*) FROM oplog").fetchone()
    heard.store.write(Moment.of(heard.clock()), work)
    assert heard.store.db.execute_sql("SELECT count(*) FROM oplog").fetchone() == (before,)
    assert [deed.verb for deed in heard.journal.deeds()] == [Verb.ADOPT]
