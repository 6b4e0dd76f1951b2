"""The wizard with a real journal: what a person does with mouse and keys, and what is kept of it."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from wizard_kit import journal_in, say_page, wizard_on

from microwins.domain.win import WORKDAYS, Energy, Plan, Rung
from microwins.journal import Journal
from microwins.resizing import replies as say
from microwins.resizing.conversation import Page, resizing, start, starting_small
from microwins.resizing.operators import MAX_ROUNDS, Obstacle
from microwins.settings import Settings
from microwins.ui.widgets.buttons import Kind
from microwins.ui.wizard import Wizard
from microwins.ui.wizard import support_page as support_of
from microwins.ui.wizard.keep_page import KeepPage
from microwins.ui.wizard.place_page import PlacePage
from microwins.ui.wizard.size_page import SizePage, heart_of
from microwins.ui.wizard.support_page import ContactRow, SupportPage

GOAL = "I’ll study 5 hours daily from now on"
LADDER = (Rung("One topic", 25), Rung("Read one page", 5), Rung("Open the book", 0.5))


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    with journal_in(home) as journal:
        yield journal


@pytest.fixture
def wizard(qtbot: QtBot, journal: Journal, home: Path) -> Iterator[Wizard]:
    with wizard_on(journal, home, qtbot) as wizard:
        yield wizard


def size_page(wizard: Wizard) -> SizePage:
    page = wizard.pages[Page.SIZE]
    assert isinstance(page, SizePage)
    return page


def place_page(wizard: Wizard) -> PlacePage:
    page = wizard.pages[Page.PLACE]
    assert isinstance(page, PlacePage)
    return page


def support_page(wizard: Wizard) -> SupportPage:
    page = wizard.pages[Page.SUPPORT]
    assert isinstance(page, SupportPage)
    return page


def adopted(journal: Journal) -> int:
    plan = Plan("Study more", "study", "Read one page", "After lunch", 5, "Open the book", rungs=LADDER)
    win_id = journal.adopt(plan)
    assert win_id is not None
    return win_id


def test_by_keyboard_alone_from_a_goal_to_a_promise(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open()
    page = say_page(wizard)
    qtbot.keyClicks(page.goal, "I want to read more books")
    qtbot.keyClick(page.goal, Qt.Key.Key_Return)
    first = page.offers.options[0]
    assert first.hasFocus()
    assert first.isChecked()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    assert wizard.state.page is Page.SIZE
    slider = size_page(wizard).sure.slider
    assert slider.hasFocus()
    qtbot.keyClick(slider, Qt.Key.Key_8)
    qtbot.keyClick(size_page(wizard).sentence, Qt.Key.Key_Return)
    assert wizard.state.page is Page.PLACE
    qtbot.keyClick(place_page(wizard).anchor, Qt.Key.Key_Return)
    assert wizard.state.page is Page.KEEP
    read_back = wizard.pages[Page.KEEP]
    assert isinstance(read_back, KeepPage)
    assert ", I will " in read_back.sentence.text()
    with qtbot.waitSignal(wizard.finished) as done:
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    win = journal.win(done.args[0])
    assert win is not None
    assert win.goal.dream == "I want to read more books"
    assert win.size.weekdays == WORKDAYS
    assert journal.draft() is None
    assert journal.confidences(win.id)[-1][1] == 8


def test_in_a_small_window_enter_brings_the_suggestions_to_sight(wizard: Wizard, qtbot: QtBot):
    wizard.resize(760, 560)
    wizard.open(start(GOAL))
    page = say_page(wizard)
    QApplication.processEvents()
    assert page.stacked
    assert page.offers.options[0].visibleRegion().isEmpty()
    qtbot.keyClick(page.goal, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.offers.options[0].visibleRegion().isEmpty())


def test_words_that_set_off_the_alarm_are_named_while_typing(wizard: Wizard, qtbot: QtBot):
    wizard.open()
    page = say_page(wizard)
    page.goal.setPlainText(GOAL)
    qtbot.waitUntil(lambda: page.alarm.isVisible())
    assert "“from now on”" in page.alarm.found.text()
    assert "“5 hours”" in page.alarm.found.text()
    assert len(page.goal.extraSelections()) == 2
    page.goal.setPlainText("read one page")
    qtbot.waitUntil(lambda: not page.alarm.isVisible())
    assert page.goal.extraSelections() == []


def test_suggestions_are_chosen_and_others_shown(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    offers = say_page(wizard).offers
    shown = [each.text() for each in offers.options]
    assert 3 <= len(shown) <= 5
    qtbot.mouseClick(offers.options[2], Qt.MouseButton.LeftButton)
    assert wizard.state.said.picked == 2
    assert [each.isChecked() for each in offers.options].index(True) == 2
    qtbot.mouseClick(offers.others, Qt.MouseButton.LeftButton)
    assert not set(shown) & {each.text() for each in offers.options}
    assert offers.options[0].isChecked()


def test_an_own_small_step(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    offers = say_page(wizard).offers
    qtbot.mouseClick(offers.write, Qt.MouseButton.LeftButton)
    assert offers.own.hasFocus()
    qtbot.keyClicks(offers.own, "Open the book")
    assert not any(each.isChecked() for each in offers.options)
    qtbot.keyClick(offers.own, Qt.Key.Key_Return)
    assert wizard.state.page is Page.SIZE
    assert "Open the book" in {rung.action for rung in wizard.state.size.rungs}  # type: ignore[union-attr]


def test_a_new_conversation_begins_with_suggestions_again(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    offers = say_page(wizard).offers
    qtbot.mouseClick(offers.write, Qt.MouseButton.LeftButton)
    assert offers.own.isVisible()
    wizard.open(start())
    assert not offers.own.isVisible()
    assert offers.write.isVisible()


def test_another_language_is_met_kindly_and_an_own_step_works(wizard: Wizard, qtbot: QtBot):
    wizard.open(start("Я хочу каждый день читать"))
    page = say_page(wizard)
    assert page.offers.note.isVisible()
    assert page.offers.own.isVisible()
    assert not wizard.next.isEnabled()
    page.offers.own.setText("Читать одну страницу")  # the test keyboard speaks Latin letters alone
    page.offers.own.textEdited.emit(page.offers.own.text())
    assert wizard.next.isEnabled()
    wizard.go_on()
    assert wizard.state.page is Page.SIZE


def test_of_several_goals_one_comes_first_and_the_others_wait(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(start("exercise every day, save money and learn spanish"))
    page = say_page(wizard)
    labels = [chip.text() for chip in page.parts.chips]
    assert len(labels) == 3
    qtbot.mouseClick(page.parts.chips[1], Qt.MouseButton.LeftButton)
    for _ in range(4):
        wizard.go_on()
    assert {goal.dream for goal in journal.later()} == {labels[0], labels[2]}


def test_a_vague_goal_gets_one_question(wizard: Wizard, qtbot: QtBot):
    wizard.open(start("be better"))
    page = say_page(wizard)
    assert page.doing.isVisible()
    before = [each.text() for each in page.offers.options]
    qtbot.keyClicks(page.doing, "walk in the park")
    assert [each.text() for each in page.offers.options] != before
    qtbot.keyClick(page.doing, Qt.Key.Key_Return)
    assert page.offers.options[0].hasFocus()


def test_energy_in_one_tap(wizard: Wizard):
    wizard.open(start(GOAL))
    say_page(wizard).energy.chosen.emit(0)
    assert wizard.state.said.energy is Energy.LITTLE


def smaller_by_button(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.mouseClick(size_page(wizard).smaller, Qt.MouseButton.LeftButton)


def smaller_by_shortcut(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.keyClick(size_page(wizard).sentence, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)


def smaller_by_stairs(wizard: Wizard, qtbot: QtBot) -> None:
    qtbot.keyClick(size_page(wizard).stairs, Qt.Key.Key_Down)


def smaller_by_assistive_technology(wizard: Wizard, _qtbot: QtBot) -> None:
    stairs = size_page(wizard).stairs
    stairs.setValue(stairs.value() - 1)


@pytest.mark.parametrize(
    "make_smaller",
    [smaller_by_button, smaller_by_shortcut, smaller_by_stairs, smaller_by_assistive_technology],
)
def test_make_it_smaller(wizard: Wizard, journal: Journal, qtbot: QtBot, make_smaller):
    wizard.open(resizing(journal.win(adopted(journal))))
    page = size_page(wizard)
    assert page.stairs.accessibleName() == "Today: read one page, 5 min. Two larger steps kept for later."
    make_smaller(wizard, qtbot)
    assert wizard.state.action == page.sentence.text() == "Open the book"
    assert page.stairs.accessibleName().startswith("Today: open the book, 30 sec. Three larger steps")
    assert not page.smaller.isEnabled()
    qtbot.keyClick(page.sentence, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert wizard.state.action == "Read one page"


def test_below_seven_smaller_comes_first_and_the_person_decides(wizard: Wizard, journal: Journal):
    wizard.open(resizing(journal.win(adopted(journal))))
    page = size_page(wizard)
    assert (page.smaller.kind, wizard.next.kind) == (Kind.SOFT, Kind.PRIMARY)
    assert wizard.next.text() == "Yes, this feels doable"
    page.sure.slider.setValue(4)
    assert (page.smaller.kind, wizard.next.kind) == (Kind.PRIMARY, Kind.SECONDARY)
    assert wizard.next.text() == "Keep this size anyway"
    assert page.sure.answer.text().startswith("4 out of 10. Thanks for being honest.")
    assert page.feel.obstacles.isVisible()
    wizard.go_on()
    assert wizard.state.page is Page.PLACE


def test_what_is_in_the_way_is_one_tap(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(resizing(journal.win(adopted(journal))))
    page = size_page(wizard)
    page.sure.slider.setValue(5)
    labels = [chip.text() for chip in page.feel.obstacles.chips]
    assert len(labels) == 6  # an existing micro-win has no other content to go to
    qtbot.mouseClick(page.feel.obstacles.chips[labels.index("Too often")], Qt.MouseButton.LeftButton)
    assert wizard.state.place.weekdays == 0b10101
    assert page.sure.answer.text().startswith("3 days a week leave room to rest.")
    assert not page.sure.slider.answered


def test_not_caring_leads_to_other_suggestions(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    first = say_page(wizard).offers.options[0].text()
    wizard.go_on()
    page = size_page(wizard)
    page.sure.slider.setValue(3)
    qtbot.mouseClick(page.feel.obstacles.chips[-1], Qt.MouseButton.LeftButton)
    assert wizard.state.page is Page.SAY
    shown = say_page(wizard).offers.options
    assert first not in {each.text() for each in shown}
    assert shown[0].hasFocus()


def test_enter_moves_on_and_presses_the_button_it_is_on(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    page = size_page(wizard)
    before = wizard.state.action
    page.smaller.setFocus()
    qtbot.keyClick(page.smaller, Qt.Key.Key_Return)
    assert wizard.state.page is Page.SIZE
    assert wizard.state.action != before
    page.sure.slider.setFocus()
    qtbot.keyClick(page.sure.slider, Qt.Key.Key_Return)
    assert wizard.state.page is Page.PLACE
    wizard.go_on()
    with qtbot.waitSignal(wizard.finished):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Enter)


def test_why_is_one_click_away(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    short = wizard.note.text()
    qtbot.mouseClick(wizard.why, Qt.MouseButton.LeftButton)
    assert "proof" in wizard.note.text()
    size_page(wizard).sure.slider.setValue(4)
    assert "Gutnick" in wizard.note.text()
    qtbot.mouseClick(wizard.why, Qt.MouseButton.LeftButton)
    assert wizard.note.text() == short


def test_after_five_rounds_one_may_notice_or_leave_it(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    page = size_page(wizard)
    for _ in range(MAX_ROUNDS):
        wizard.reply(say.InTheWay(Obstacle.FORGET))
    page.sure.slider.setValue(2)
    assert page.feel.resting.isVisible()
    before = wizard.state.action
    qtbot.mouseClick(page.feel.notice, Qt.MouseButton.LeftButton)
    assert wizard.state.action != before
    assert wizard.state.size.rung.minutes <= 2  # type: ignore[union-attr]
    with qtbot.waitSignal(wizard.left):
        page.feel.not_now_asked.emit()
    assert [goal.dream for goal in journal.later()] == [GOAL]
    assert journal.draft() is None
    assert journal.rows(journal.today()) == ()


def test_the_boxes_answer_live_and_can_be_ticked(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(resizing(journal.win(adopted(journal))))
    page = size_page(wizard)
    easy = page.feel.rows["easy"]
    assert easy.isChecked()
    page.sentence.selectAll()
    qtbot.keyClicks(page.sentence, "Study for 3 hours")
    assert not easy.isChecked()
    assert "A smaller step" in easy.accessibleName()
    qtbot.mouseClick(easy, Qt.MouseButton.LeftButton)
    assert easy.isChecked()
    assert wizard.next.isEnabled()
    assert wizard.state.size.rung.minutes == 180  # type: ignore[union-attr]


def test_a_place_is_given_and_kept(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    wizard.go_on()
    page = place_page(wizard)
    qtbot.mouseClick(page.anchors.chips[1], Qt.MouseButton.LeftButton)
    assert page.anchor.text() == wizard.state.anchor == page.anchors.chips[1].text()
    page.anchor.selectAll()
    qtbot.keyClicks(page.anchor, "After tea")
    assert not any(chip.isChecked() for chip in page.anchors.chips)
    assert page.preview.text().startswith("After tea, I will ")
    page.bad_day.selectAll()
    qtbot.keyClicks(page.bad_day, "Open my notes")
    page.days.changed.emit(0b11)
    qtbot.mouseClick(page.times.add, Qt.MouseButton.LeftButton)
    wizard.go_on()
    with qtbot.waitSignal(wizard.finished) as done:
        wizard.go_on()
    win = journal.win(done.args[0])
    assert win is not None
    assert (win.size.anchor, win.size.bad_day, win.size.weekdays) == ("After tea", "Open my notes", 0b11)
    assert win.reminders == (time(9, 0),)


def test_finish_later_and_go_on_where_it_was_left(wizard: Wizard, journal: Journal, home: Path, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    wizard.reply(say.Rated(6))
    wizard.go_on()
    wizard.reply(say.Reminders((time(7, 30),)))
    with qtbot.waitSignal(wizard.left):
        qtbot.keyClick(wizard, Qt.Key.Key_Escape)
    again = Wizard(journal, Settings(home))
    qtbot.addWidget(again)
    again.open()
    assert again.state == wizard.state
    assert again.state.page is Page.PLACE
    assert place_page(again).times.times == (time(7, 30),)


def test_energy_said_here_holds_on_today_once_the_conversation_ends(wizard: Wizard, journal: Journal):
    wizard.open()
    say_page(wizard).energy.chosen.emit(2)
    say_page(wizard).energy.chosen.emit(0)
    assert journal.energy(journal.today()) is None
    wizard.finish_later()
    assert journal.energy(journal.today()) is Energy.LITTLE
    told = len(journal.deeds())
    wizard.open()
    assert wizard.state.said.energy is Energy.LITTLE
    wizard.finish_later()
    assert len(journal.deeds()) == told  # not chosen again, so not said again


def test_closing_in_the_middle_keeps_a_half_typed_goal(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open()
    qtbot.keyClicks(say_page(wizard).goal, "learn the gui")
    wizard.hide()
    draft = journal.draft()
    assert draft is not None
    assert draft["said"]["text"] == "learn the gui"  # type: ignore[index]
    assert journal.rows(journal.today()) == ()


def test_a_pause_saves_too(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open()
    qtbot.keyClicks(say_page(wizard).goal, "learn")
    qtbot.waitUntil(lambda: journal.draft() is not None, timeout=10_000)


def test_a_broken_draft_opens_a_fresh_page(wizard: Wizard, journal: Journal):
    journal.save_draft({"version": 1, "page": "keep", "said": 5, "size": []})
    wizard.open()
    assert wizard.state.page is Page.SAY


def test_one_that_waits_unfinished_is_not_overwritten(wizard: Wizard, journal: Journal):
    win = journal.win(adopted(journal))
    assert win is not None
    journal.save_draft({"version": 1, "said": {"text": "learn the guitar"}})
    wizard.open(resizing(win))
    wizard.reply(say.Smaller())
    wizard.finish_later()
    wizard.open()
    assert wizard.state.said.text == "learn the guitar"
    assert wizard.state.win_id is None


def test_back_goes_page_by_page_and_then_out(wizard: Wizard, qtbot: QtBot):
    wizard.open(start(GOAL))
    wizard.go_on()
    wizard.go_on()
    seen = []
    for _ in range(2):
        qtbot.keyClick(wizard, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
        seen.append(wizard.state.page)
    assert seen == [Page.SIZE, Page.SAY]
    assert say_page(wizard).goal.toPlainText() == GOAL
    with qtbot.waitSignal(wizard.left):
        qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)


def test_a_micro_win_is_resized_and_what_stayed_is_not_written(
    wizard: Wizard, journal: Journal, qtbot: QtBot
):
    win_id = adopted(journal)
    wizard.open(resizing(journal.win(win_id)))
    for _ in range(2):
        wizard.go_on()
    with qtbot.waitSignal(wizard.finished) as done:
        wizard.go_on()
    assert done.args == [win_id]
    assert [deed.verb for deed in journal.deeds()] == ["adopt"]
    wizard.open(resizing(journal.win(win_id)))
    wizard.reply(say.Smaller())
    wizard.reply(say.Rated(9))
    wizard.go_on()
    wizard.reply(say.Anchored("After tea"))
    wizard.go_on()
    wizard.go_on()
    win = journal.win(win_id)
    assert win is not None
    assert (win.size.action, win.size.minutes, win.size.anchor) == ("Open the book", 0.5, "After tea")
    assert journal.confidences(win_id)[-1][1] == 9
    assert len(journal.rows(journal.today())) == 1


def test_resizing_one_that_is_gone_ends_quietly(wizard: Wizard, journal: Journal, qtbot: QtBot):
    win = journal.win(adopted(journal))
    assert win is not None
    wizard.open(resizing(win))
    journal.undo()
    for _ in range(2):
        wizard.go_on()
    with qtbot.waitSignal(wizard.finished):
        wizard.go_on()


def test_a_goal_kept_for_later_grows_into_a_promise(wizard: Wizard, journal: Journal):
    journal.keep_for_later(["Learn the guitar"])
    wizard.open(start(goal=journal.later()[0]))
    for _ in range(4):
        wizard.go_on()
    assert journal.later() == ()
    assert journal.rows(journal.today())[0].win.goal.dream == "Learn the guitar"


def test_three_tiny_ones_to_start_with(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(starting_small())
    assert len(say_page(wizard).offers.options) == 3
    qtbot.mouseClick(say_page(wizard).offers.options[1], Qt.MouseButton.LeftButton)
    for _ in range(4):
        wizard.go_on()
    assert journal.rows(journal.today())[0].win.size.action == "Step outside for 2 minutes"


def test_someone_in_danger_gets_help_and_nothing_is_stored(
    wizard: Wizard, journal: Journal, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(support_of, "territory", lambda: "GB")
    wizard.open()
    page = say_page(wizard)
    qtbot.keyClicks(page.goal, "i want to kill myself")
    qtbot.keyClick(page.goal, Qt.Key.Key_Return)
    assert wizard.state.page is Page.SUPPORT
    help_page = support_page(wizard)
    assert help_page.title.hasFocus()
    assert not wizard.next.isVisible()
    contacts = help_page.findChildren(ContactRow)
    assert [row.how.text() for row in contacts] == ["999", "116 123", "findahelpline.com"]  # in Britain
    qtbot.mouseClick(contacts[1].copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == contacts[1].how.text()
    with qtbot.waitSignal(wizard.left):
        qtbot.mouseClick(help_page.close_button, Qt.MouseButton.LeftButton)
    assert journal.draft() is None
    assert journal.deeds() == ()


def test_words_of_danger_are_kept_when_the_person_says_so(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open(start("i want to kill myself"))
    wizard.go_on()
    page = support_page(wizard)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    wizard.finish_later()
    assert journal.draft() is not None
    wizard.open()
    assert wizard.state.page is Page.SUPPORT
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    wizard.finish_later()
    assert journal.draft() is None


def test_help_of_another_kind_takes_the_place_of_the_first(wizard: Wizard, qtbot: QtBot):
    page = support_page(wizard)
    wizard.open(start("i want to kill myself"))
    wizard.go_on()
    first = page.title.text()
    wizard.open(start("quit xanax cold turkey"))
    wizard.go_on()
    QApplication.processEvents()
    assert page.title.text() != first
    rows = [row for row in page.findChildren(ContactRow) if row.isVisible()]
    qtbot.mouseClick(rows[0].copy, Qt.MouseButton.LeftButton)
    assert rows[0].copy.accessibleName() == "Copied"
    qtbot.waitUntil(lambda: rows[0].copy.accessibleName().startswith("Copy: "), timeout=5_000)


def test_with_nothing_found_yet_nothing_is_adopted(wizard: Wizard, journal: Journal, qtbot: QtBot):
    wizard.open()
    with qtbot.waitSignal(journal.refused), qtbot.assertNotEmitted(wizard.finished):
        wizard.keep()
    assert journal.rows(journal.today()) == ()


def test_back_from_help_leads_to_the_words(wizard: Wizard, qtbot: QtBot):
    wizard.open(start("i want to kill myself"))
    wizard.go_on()
    qtbot.mouseClick(wizard.back, Qt.MouseButton.LeftButton)
    assert wizard.state.page is Page.SAY
    assert say_page(wizard).offers.options == []


def test_a_question_about_safety_comes_before_suggestions(wizard: Wizard, qtbot: QtBot):
    wizard.open(start("I want to stop drinking"))
    page = say_page(wizard)
    assert not wizard.next.isEnabled()
    assert len(page.offers.options) == 4
    assert not page.offers.confirm.isEnabled()
    page.offers.focus_first()
    for _ in range(2):  # passing over answers gives none of them
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    assert wizard.state.said.answered is None
    assert page.offers.options[2].hasFocus()
    qtbot.keyClick(page.offers.options[2], Qt.Key.Key_Return)
    assert wizard.state.said.answered == 2
    assert wizard.next.isEnabled()


@pytest.mark.parametrize(("place", "button"), [(3, "Find its size"), (0, "See who can help")])
def test_what_is_answered_decides(wizard: Wizard, qtbot: QtBot, place: int, button: str):
    wizard.open(start("I want to stop drinking"))
    page = say_page(wizard)
    qtbot.mouseClick(page.offers.options[place], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.offers.confirm, Qt.MouseButton.LeftButton)
    assert wizard.next.text() == button
    assert page.soft.isVisible() == (place == 3)


@pytest.mark.parametrize("text", ["x" * 10_000, "😀 " * 500, "اقرأ صفحة كل يوم", "a\0b", "\n\n", "1)"])
def test_whatever_is_typed_the_wizard_stays_calm(wizard: Wizard, qtbot: QtBot, text: str):
    wizard.open()
    say_page(wizard).goal.setPlainText(text)
    for _ in range(5):
        wizard.go_on()
    wizard.finish_later()
    QApplication.processEvents()


@pytest.mark.parametrize(
    ("goal", "label"),
    [
        ("i want to exercise, i feel like a failure", "i want to exercise"),
        ("I feel like a failure, I want to run 5 km", "I want to run 5 km"),
        ("Read more but I’m so tired", "Read more"),
        ("Stop scrolling because I am weak", "Stop scrolling"),
        ("Learn the guitar", "Learn the guitar"),
        ("I am worn out", "I am worn out"),
        ("", ""),
    ],
)
def test_the_big_goal_is_called_by_what_is_wished_for(goal: str, label: str) -> None:
    assert heart_of(goal) == label
