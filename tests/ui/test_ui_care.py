"""Kind days on screen: too big today, rest over days, coming back, proposals, the tenth day."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer, Proposal, Way
from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.domain.win import EVERY_DAY, Rung, Status
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.day_card import DayCard
from microwins.ui.edit_dialog import EditDialog
from microwins.ui.misfit_sheet import MisfitSheet
from microwins.ui.rest_sheet import RestSheet
from microwins.ui.today import TodayPage
from microwins.ui.widgets.option import OptionCard

Build = Callable[[], TodayPage]
KeepBack = Callable[[int, range], None]
GROW = Proposal(Way.GROW, 12.0, 9, 10, 1)


@pytest.fixture
def said(journal: Journal) -> list[str]:
    return []


def on(page: TodayPage, said: list[str]) -> TodayPage:
    page.said.connect(said.append)
    return page


def sheet(kind: type[QDialog]) -> QDialog:
    """The sheet that lies over the window."""
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible())


def press(card: DayCard, label: str) -> None:
    next(button for button in card.buttons if button.text() == label).click()


def walk(adopt: Adopt, clock: Clock, days: int = 30) -> int:
    """A promise whose sentence takes on any size, begun some days ago."""
    now = clock.now
    clock.put(THURSDAY - timedelta(days=days), 9)
    rungs = (Rung("Walk for 30 minutes", 30), Rung("Walk for 10 minutes", 10), Rung("Put my shoes on", 1))
    win_id = adopt(
        "Walk for 10 minutes", minutes=10.0, bad_day="Put my shoes on", rungs=rungs, weekdays=EVERY_DAY
    )
    clock.now = now
    return win_id


# The bad-day version, one touch away


def test_the_leaf_keeps_the_bad_day_version(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    row = today_page().list.rows[0]
    assert row.leaf.isVisible()
    assert row.leaf.accessibleName() == "Keep the hard-day version: “Open the book”"
    qtbot.mouseClick(row.leaf, Qt.MouseButton.LeftButton)
    assert journal.rows(THURSDAY)[0].status is Status.SMALL
    assert row.view.title == "Open the book"
    assert not row.leaf.isVisible()
    assert journal.total() == 1


def test_shift_space_keeps_it_by_keyboard(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    row = today_page().list.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert journal.rows(THURSDAY)[0].status is Status.SMALL


def test_where_there_is_no_other_version_there_is_no_leaf(today_page: Build, adopt: Adopt) -> None:
    adopt(bad_day="")
    assert not today_page().list.rows[0].leaf.isVisible()


def test_the_focus_of_a_leaf_that_goes_stays_in_its_row(today_page: Build, adopt: Adopt) -> None:
    adopt()
    row = today_page().list.rows[0]
    row.leaf.setFocus()
    row.leaf.click()
    assert row.hasFocus()


# Too big today?


def too_big(page: TodayPage, qtbot: QtBot) -> MisfitSheet:
    qtbot.keyClick(page.list.rows[0], Qt.Key.Key_T)
    found = sheet(MisfitSheet)
    assert isinstance(found, MisfitSheet)
    return found


def test_too_long_takes_a_smaller_size_from_today(
    today_page: Build, adopt: Adopt, clock: Clock, journal: Journal, qtbot: QtBot, said: list[str]
) -> None:
    win_id = walk(adopt, clock)
    page = on(today_page(), said)
    too_big(page, qtbot).close_button.click()
    size = journal.rows(THURSDAY)[0].win.size
    assert (size.action, size.minutes, size.from_day) == ("Walk for 5 minutes", 5.0, THURSDAY)
    assert page.list.rows[0].view.title == "Walk for 5 minutes"
    assert said == ["Thank you for saying so. From today: “Walk for 5 minutes”, about 5 min."]
    assert page.bar.undo.isVisible()
    page.bar.undo.click()
    assert journal.rows(THURSDAY)[0].win.size.minutes == 10
    assert journal.sizes(win_id)[-1].minutes == 10


def test_just_today_the_small_version_is_shown_and_counts(
    today_page: Build, adopt: Adopt, clock: Clock, journal: Journal, qtbot: QtBot, said: list[str]
) -> None:
    walk(adopt, clock)
    page = on(today_page(), said)
    asked = too_big(page, qtbot)
    asked.span.choose(1)
    asked.close_button.click()
    assert page.list.rows[0].view.title == "Put my shoes on"
    assert journal.rows(THURSDAY)[0].win.size.minutes == 10
    assert said == ["Thank you for saying so. “Put my shoes on” is enough today, and counts in full."]
    page.list.rows[0].click()
    assert journal.rows(THURSDAY)[0].status is Status.SMALL


@pytest.mark.parametrize(
    ("reason", "span_shown", "title"),
    [
        (Misfit.TOO_TIRED, False, "Put my shoes on"),
        (Misfit.TOO_VAGUE, True, "Put my shoes on"),
    ],
)
def test_each_reason_is_met_its_own_way(
    today_page: Build,
    adopt: Adopt,
    clock: Clock,
    journal: Journal,
    qtbot: QtBot,
    reason: Misfit,
    span_shown: bool,
    title: str,
) -> None:
    win_id = walk(adopt, clock)
    page = today_page()
    asked = too_big(page, qtbot)
    asked.reasons.button(list(Misfit).index(reason)).click()
    assert asked.span.isVisible() == span_shown
    asked.close_button.click()
    assert page.list.rows[0].view.title == title
    found = journal.win(win_id)
    assert found
    assert journal.record(found, sayable=True).misfits == {THURSDAY: reason}


def test_the_wrong_moment_leads_to_place_and_reminders(
    today_page: Build, adopt: Adopt, clock: Clock, journal: Journal, qtbot: QtBot
) -> None:
    walk(adopt, clock)
    page = today_page()
    asked = too_big(page, qtbot)
    asked.reasons.button(list(Misfit).index(Misfit.WRONG_MOMENT)).click()
    assert asked.close_button.text() == "Find another moment"
    asked.close_button.click()
    dialog = sheet(EditDialog)
    assert isinstance(dialog, EditDialog)
    dialog.anchor.setText("Before breakfast")
    dialog.save.click()
    row = journal.rows(THURSDAY)[0]
    assert (row.win.size.anchor, row.small_today) == ("Before breakfast", False)


def test_a_promise_without_anything_smaller_is_thanked_for_alone(
    today_page: Build, adopt: Adopt, qtbot: QtBot, said: list[str]
) -> None:
    adopt("Read one page", bad_day="", rungs=())
    page = on(today_page(), said)
    asked = too_big(page, qtbot)
    for reason in (Misfit.TOO_LONG, Misfit.TOO_VAGUE, Misfit.TOO_TIRED):
        card = asked.reasons.button(list(Misfit).index(reason))
        assert isinstance(card, OptionCard)
        assert "Not today is fine too" in card.accessibleName()
    asked.close_button.click()
    assert said == ["Thank you for saying so. Not today is fine too."]


def test_the_offer_is_what_will_be(today_page: Build, adopt: Adopt, clock: Clock, qtbot: QtBot) -> None:
    walk(adopt, clock)
    asked = too_big(today_page(), qtbot)
    assert asked.focusWidget() is asked.cards[0]
    assert "Walk for 5 minutes" in asked.cards[0].accessibleName()
    asked.span.choose(1)
    asked.span.chosen.emit(1)
    assert "The small version is enough" in asked.cards[0].accessibleName()
    asked.cards[1].click()
    assert "Walk for 5 minutes" in asked.cards[0].accessibleName()
    asked.reject()


def test_cancelling_writes_nothing(today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot) -> None:
    adopt()
    page = today_page()
    deeds = journal.deeds()
    too_big(page, qtbot).cancel.click()
    qtbot.keyClick(page.list.rows[0], Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    found = sheet(RestSheet)
    assert isinstance(found, RestSheet)
    found.cancel.click()
    assert journal.deeds() == deeds


# Rest


def rest_sheet(page: TodayPage, qtbot: QtBot) -> RestSheet:
    qtbot.keyClick(page.list.rows[0], Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    found = sheet(RestSheet)
    assert isinstance(found, RestSheet)
    return found


def test_a_fortnight_of_rest_for_one_and_back(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot, said: list[str]
) -> None:
    one, _ = adopt("A"), adopt("B")
    page = on(today_page(), said)
    asked = rest_sheet(page, qtbot)
    assert asked.day.isHidden() or not asked.day.isVisible()
    asked.span.chosen.emit(1)
    asked.span.choose(1)
    asked.weeks[1].click()
    asked.close_button.click()
    assert journal.rest_spans() == (Rest(one, THURSDAY, THURSDAY + timedelta(days=14), 1),)
    assert said == ["Resting until 11 December. It’s all still here when you’re back."]
    row = page.list.rows[0]
    assert (row.view.aside, row.back.isVisible()) == ("Resting until 11 December", True)
    assert not page.foot.back.isVisible()
    qtbot.mouseClick(row.back, Qt.MouseButton.LeftButton)
    assert journal.rest_spans() == ()
    assert row.view.status is None


def test_everything_rests_until_the_person_is_back(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt("A"), adopt("B")
    page = today_page()
    asked = rest_sheet(page, qtbot)
    asked.whose.choose(1)
    asked.span.choose(2)
    asked.close_button.click()
    assert [row.view.aside for row in page.list.rows] == ["Resting for now", "Resting for now"]
    assert page.foot.back.isVisible()
    page.foot.back.click()
    assert [row.view.status for row in page.list.rows] == [None, None]


@pytest.mark.parametrize(("whose", "resting"), [(0, 1), (1, 2)])
def test_a_rest_of_today_is_an_ordinary_one(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot, whose: int, resting: int
) -> None:
    adopt("A"), adopt("B")
    page = today_page()
    asked = rest_sheet(page, qtbot)
    asked.whose.choose(whose)
    asked.close_button.click()
    assert sum(row.status is Status.REST for row in journal.rows(THURSDAY)) == resting
    assert journal.rest_spans() == ()


def test_a_typed_day_is_the_last_of_the_rest(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    asked = rest_sheet(today_page(), qtbot)
    heard: list[object] = []
    asked.day.picked.connect(heard.append)
    asked.span.choose(1)
    asked.day.setDate(asked.day.minimumDate().addDays(3))
    assert heard == [THURSDAY + timedelta(days=4)]
    asked.close_button.click()
    assert journal.rest_spans()[0].last == THURSDAY + timedelta(days=4)


def test_two_free_rest_days_a_week_and_never_from_substances(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, said: list[str]
) -> None:
    adopt("A")
    adopt("B", dream="Smoke less", area="substance")
    page = on(today_page(), said)
    assert page.foot.free_rest.isVisible()
    page.foot.free_rest.click()
    assert [row.view.status for row in page.list.rows] == [Status.REST, None]
    assert not page.foot.free_rest.isVisible()  # what is left open is no matter of a free rest
    clock.put(THURSDAY + timedelta(days=1))
    journal.day_turned()
    assert page.foot.free_rest.isVisible()
    page.foot.free_rest.click()
    assert said == ["Resting today. Rest is part of it."] * 2
    clock.put(THURSDAY + timedelta(days=2))
    journal.day_turned()
    assert not page.foot.free_rest.isVisible()
    clock.put(THURSDAY + timedelta(days=4))  # a Monday
    journal.day_turned()
    assert page.foot.free_rest.isVisible()


# Coming back


def test_coming_back_after_thirty_days_shows_one_small_thing_and_no_backlog(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, journal: Journal, said: list[str]
) -> None:
    ids = [adopt(letter, bad_day=f"Begin {letter}") for letter in "ABC"]
    keep_back(ids[0], range(31, 34))
    keep_back(ids[1], range(31, 40))
    page = on(today_page(), said)
    assert page.header.title.text() == "Good to see you"
    assert [row.view.title for row in page.list.rows] == ["Begin B"]  # kept most often before
    assert page.bar.text == "12 promises kept. They’re all still here."
    assert not page.card.isVisible()
    page.foot.gap.click()
    (gap,) = journal.rest_spans()
    assert (gap.win_id, gap.first, gap.last) == (
        EVERYTHING, THURSDAY - timedelta(days=30), THURSDAY - timedelta(days=1),
    )  # fmt: skip
    assert said == ["28 October to 26 November are rest days now."]
    assert not page.foot.gap.isVisible()
    assert page.header.title.text() == "Good to see you"  # what was said stays said
    assert len(page.list.rows) == 1
    page.list.rows[0].click()
    assert journal.total() == 13
    assert [row.view.title for row in page.list.rows] == ["Begin B"]


def test_a_rest_over_the_quiet_days_is_no_coming_back(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, journal: Journal
) -> None:
    keep_back(adopt(), range(10, 12))
    journal.rest_span(Rest(EVERYTHING, THURSDAY - timedelta(days=9), THURSDAY - timedelta(days=1)))
    assert today_page().header.title.text() == "Thursday"


def test_a_quiet_monday_of_workdays_is_no_coming_back(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, clock: Clock
) -> None:
    win_id = adopt(weekdays=0b001_1111)
    keep_back(win_id, range(6, 7))  # the Friday before
    clock.put(THURSDAY - timedelta(days=2))
    assert today_page().header.title.text() == "Tuesday"


# Proposals


def woken(page: TodayPage, qtbot: QtBot) -> TodayPage:
    qtbot.waitUntil(lambda: page.card.isVisible(), timeout=5000)
    return page


def kept_in_full(journal: Journal, clock: Clock, win_id: int, days: int) -> None:
    now = clock.now
    for back in range(days, 0, -1):
        clock.put(THURSDAY - timedelta(days=back), 8)
        assert journal.keep(win_id)
    clock.now = now


def test_growing_is_offered_once_quietly_and_taken(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot, said: list[str]
) -> None:
    win_id = walk(adopt, clock)
    kept_in_full(journal, clock, win_id, 30)
    page = woken(on(today_page(), said), qtbot)
    shown = page.card.said
    assert shown
    assert shown.title == (
        "Walk for 10 minutes: You’ve kept this 10 of 10 times. A little bigger, the same, or smaller?"
    )
    assert [button.text() for button in page.card.buttons] == [
        "A little bigger", "The same", "Smaller", "Don’t ask about this one",
    ]  # fmt: skip
    (asked,) = journal.proposals(THURSDAY)
    press(page.card, "A little bigger")
    assert not page.card.isVisible()
    size = journal.rows(THURSDAY)[0].win.size
    assert size.minutes == asked.proposal.minutes > 10
    assert size.action == f"Walk for {size.minutes:g} minutes"
    assert said[-1].startswith("From today: “Walk for")
    assert page.bar.undo.isVisible()
    page.bar.undo.click()
    assert journal.rows(THURSDAY)[0].win.size.minutes == 10
    assert page.card.isVisible()  # it was not answered after all


@pytest.mark.parametrize(
    ("label", "given", "minutes", "sentence"),
    [
        ("The same", Answer.SAME, 10.0, "It stays as it is."),
        ("Smaller", Answer.SMALLER, 5.0, "From today: “Walk for 5 minutes”, about 5 min."),
        (
            "Don’t ask about this one",
            Answer.DONT_ASK,
            10.0,
            "This one won’t be asked about again. Its menu has every size.",
        ),
    ],
)
def test_every_answer_is_remembered(
    today_page: Build,
    adopt: Adopt,
    journal: Journal,
    clock: Clock,
    qtbot: QtBot,
    said: list[str],
    label: str,
    given: Answer,
    minutes: float,
    sentence: str,
) -> None:
    win_id = walk(adopt, clock)
    journal.ask(win_id, GROW)
    page = woken(on(today_page(), said), qtbot)
    press(page.card, label)
    asked = journal.asked(win_id)
    assert asked
    assert asked.answer is given
    assert journal.rows(THURSDAY)[0].win.size.minutes == minutes
    assert said == [sentence]
    assert not page.card.isVisible()


def test_shrinking_is_offered_without_counting_what_was_not(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    win_id = walk(adopt, clock)
    journal.ask(win_id, Proposal(Way.SHRINK, 5.0, 5, 7, 5))
    page = woken(today_page(), qtbot)
    assert page.card.said
    assert page.card.said.title == (
        "Walk for 10 minutes: The small version was there for you 5 times. Try a smaller size?"
    )
    assert [button.text() for button in page.card.buttons] == [
        "Smaller",
        "The same",
        "Don’t ask about this one",
    ]
    press(page.card, "Smaller")
    assert journal.rows(THURSDAY)[0].win.size.action == "Walk for 5 minutes"


def test_a_size_nobody_can_say_is_not_proposed(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    now = clock.now
    clock.put(THURSDAY - timedelta(days=30), 9)
    win_id = adopt("Read one page", rungs=(), bad_day="")
    clock.now = now
    kept_in_full(journal, clock, win_id, 30)
    page = today_page()
    qtbot.waitUntil(
        lambda: page._cards._offers.awake and not page._cards._offers._next.isActive(), timeout=5000
    )
    assert journal.proposals(THURSDAY) == ()


def test_nothing_is_asked_on_a_day_of_little_energy_or_of_coming_back(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock
) -> None:
    win_id = walk(adopt, clock)
    journal.ask(win_id, GROW)
    page = today_page()
    page.energy.chosen.emit(0)
    assert not page.card.isVisible()
    assert not page._cards._offers.awake or page.card.said is None


def test_a_young_promise_is_left_in_peace(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    walk(adopt, clock, days=5)
    page = today_page()
    qtbot.waitUntil(
        lambda: page._cards._offers.awake and not page._cards._offers._next.isActive(), timeout=5000
    )
    assert journal.proposals(THURSDAY) == ()


def test_yesterday_a_proposal_that_was_left_alone_is_gone_today(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot, settings: Settings
) -> None:
    win_id = walk(adopt, clock)
    settings.look_back_seen = THURSDAY + timedelta(days=7)
    journal.ask(win_id, GROW)
    page = woken(today_page(), qtbot)
    clock.put(THURSDAY + timedelta(days=1))
    journal.day_turned()
    assert not page.card.isVisible()


# The tenth day


def test_the_tenth_day_is_marked_once_with_its_sentence(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, journal: Journal, clock: Clock
) -> None:
    win_id = adopt()
    keep_back(win_id, range(1, 10))
    page = today_page()
    page.list.rows[0].click()
    assert journal.marked(win_id) == THURSDAY
    assert page.card.said
    assert page.card.said.title == "Ten days of “Read one page”"
    assert page.card.isVisible()
    assert page.bar.undo.isVisible()
    page.bar.undo.click()
    assert not page.card.isVisible()  # nothing is lost: it is marked, and comes back with the tick
    assert journal.marked(win_id) == THURSDAY
    page.list.rows[0].click()
    assert page.card.isVisible()
    clock.put(THURSDAY + timedelta(days=1))
    journal.day_turned()
    assert page.card.said is None or page.card.said.title != "Ten days of “Read one page”"


def test_a_tenth_day_long_past_is_marked_without_a_word(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, journal: Journal, settings: Settings
) -> None:
    settings.look_back_seen = THURSDAY
    win_id = adopt()
    keep_back(win_id, range(1, 30))
    page = today_page()
    page.list.rows[0].click()
    assert journal.marked(win_id) == THURSDAY - timedelta(days=20)
    assert page.card.said is None


# The offer of a look-back


def test_the_look_back_is_offered_from_its_day_and_skipped_without_a_trace(
    qtbot: QtBot, today_page: Build, adopt: Adopt, journal: Journal, clock: Clock, settings: Settings
) -> None:
    walk(adopt, clock)
    settings.look_back_weekday = 3
    page = today_page()
    qtbot.waitUntil(page.card.isVisible)  # a little after the first picture of the day
    wanted: list[bool] = []
    page.look_back_wanted.connect(lambda: wanted.append(True))
    assert page.card.said
    assert page.card.said.title == "Two minutes to look back on the week?"
    press(page.card, "Look back")
    assert wanted == [True]
    deeds = journal.deeds()
    press(page.card, "Not this week")
    assert not page.card.isVisible()
    assert settings.look_back_seen == THURSDAY
    assert journal.deeds() == deeds


def test_on_an_earlier_day_there_is_no_card(
    qtbot: QtBot, today_page: Build, adopt: Adopt, clock: Clock, settings: Settings
) -> None:
    walk(adopt, clock)
    settings.look_back_weekday = 3
    page = today_page()
    qtbot.waitUntil(page.card.isVisible)
    page.show_day(THURSDAY - timedelta(days=1))
    assert not page.card.isVisible()


def test_a_card_that_goes_hands_its_focus_on(
    qtbot: QtBot, today_page: Build, adopt: Adopt, clock: Clock, settings: Settings
) -> None:
    walk(adopt, clock)
    settings.look_back_weekday = 3
    page = today_page()
    qtbot.waitUntil(page.card.isVisible)
    page.card.buttons[1].setFocus()
    page.card.buttons[1].click()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.isVisible()


def test_resting_for_good_is_told_in_the_menu(today_page: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    journal.rest_span(Rest(win_id, THURSDAY, FURTHER_NOTICE))
    page = today_page()
    page.list.open_menu(win_id, is_today=True)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    labels = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert "Back from rest" in labels
    assert "Rest…" not in labels
    assert "Too big today?" not in labels
    page.list.open_menu(99, is_today=True)
    assert QApplication.activePopupWidget() is None


def test_an_earlier_day_asks_neither_what_was_too_big_nor_until_when(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt()
    page = today_page()
    page.show_day(THURSDAY - timedelta(days=2))
    row = page.list.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_T)
    qtbot.keyClick(row, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]
