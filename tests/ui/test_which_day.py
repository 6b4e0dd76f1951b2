"""A clock that was set back: the window asks which day it is, once, and the answer counts."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.changes import DayTurned
from microwins.domain.clock import SetBack
from microwins.domain.win import Status
from microwins.journal import Journal
from microwins.ui.main_window import MainWindow
from microwins.ui.which_day import FURTHEST, DayQuestion, WhichDaySheet

LONG_AGO = date(1970, 1, 1)


@pytest.fixture
def question(
    journal: Journal, adopt: Adopt, clock: Clock, main_window: Callable[[], MainWindow]
) -> DayQuestion:
    """A window over a record of Thursday, on a machine that now believes it was 1970."""
    journal.keep(adopt())
    window = main_window()
    clock.put(LONG_AGO)
    return DayQuestion(journal, window)


def asked(question: DayQuestion, qtbot: QtBot) -> WhichDaySheet:
    question.look()
    sheet = question.sheet
    assert sheet is not None
    qtbot.waitUntil(sheet.isVisible)
    return sheet


def test_a_clock_that_is_right_asks_nothing(question: DayQuestion, clock: Clock) -> None:
    clock.put(THURSDAY + timedelta(days=3))
    question.look()
    assert question.sheet is None


def test_it_tells_both_days(question: DayQuestion, qtbot: QtBot) -> None:
    sheet = asked(question, qtbot)
    assert (sheet.by_record.text(), sheet.by_clock.text()) == (
        "Thu, 27 November 2025",
        "Thu, 1 January 1970",
    )
    said = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "shows 1 January 1970, and your record goes on to 27 November 2025." in said


def test_the_records_day_is_one_press_of_enter_away(
    question: DayQuestion, journal: Journal, qtbot: QtBot
) -> None:
    heard: list[object] = []
    journal.changed.connect(heard.append)
    sheet = asked(question, qtbot)
    journal.day_turned()  # as the reminders' clock may do meanwhile
    with qtbot.waitSignal(question.answered) as answered:
        qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert answered.args == [THURSDAY]
    assert journal.today() == journal.now().date() == THURSDAY
    assert heard == [DayTurned(LONG_AGO), DayTurned(THURSDAY)]
    assert question.sheet is None


@pytest.mark.parametrize("leave", [Qt.Key.Key_Escape, None])
def test_leaving_means_as_the_clock_says(
    question: DayQuestion, journal: Journal, qtbot: QtBot, leave: Qt.Key | None
) -> None:
    sheet = asked(question, qtbot)
    if leave is None:
        sheet.by_clock.click()
    else:
        qtbot.keyClick(sheet, leave)
    assert journal.today() == LONG_AGO
    question.look()
    assert question.sheet is None


def test_another_day_may_be_typed(question: DayQuestion, journal: Journal, qtbot: QtBot) -> None:
    sheet = asked(question, qtbot)
    assert sheet.day.day == THURSDAY
    sheet.day.setFocus()
    qtbot.keyClick(sheet.day, Qt.Key.Key_Up)
    later = sheet.day.day
    assert later > THURSDAY
    qtbot.keyClick(sheet.day, Qt.Key.Key_Return)
    assert journal.today() == later
    assert journal.keep(1)
    assert journal.ticks(1) == {THURSDAY: Status.KEPT, later: Status.KEPT}


def test_the_days_to_choose_from_have_ends(qtbot: QtBot) -> None:
    sheet = WhichDaySheet(SetBack(LONG_AGO, THURSDAY))
    qtbot.addWidget(sheet)
    sheet.day.show_day(LONG_AGO - timedelta(days=1))
    assert sheet.day.day == LONG_AGO
    sheet.day.show_day(THURSDAY + 2 * FURTHEST)
    assert sheet.day.day == THURSDAY + FURTHEST


def test_it_is_asked_once_however_often_the_machine_wakes(
    question: DayQuestion, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    sheet = asked(question, qtbot)
    question.look()
    assert question.sheet is sheet
    sheet.by_record.click()
    clock.put(LONG_AGO + timedelta(days=1))
    journal.day_turned()
    question.look()
    assert question.sheet is None
    assert journal.today() == THURSDAY + timedelta(days=1)


def test_a_clock_that_is_set_right_takes_the_question_back(
    question: DayQuestion, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    sheet = asked(question, qtbot)
    with qtbot.waitSignal(sheet.destroyed):
        clock.put(THURSDAY, 13)
        question.look()
    assert question.sheet is None
    clock.put(LONG_AGO)
    assert journal.clock_runs_back() is not None  # nothing was answered


def test_another_jump_asks_anew(question: DayQuestion, clock: Clock, qtbot: QtBot) -> None:
    asked(question, qtbot)
    clock.put(date(2001, 1, 1))
    assert asked(question, qtbot).found == SetBack(date(2001, 1, 1), THURSDAY)


def test_a_day_that_turned_back_is_enough(question: DayQuestion, journal: Journal) -> None:
    journal.day_turned()
    assert question.sheet is not None


def test_a_record_in_use_is_not_asked_about(question: DayQuestion, journal: Journal) -> None:
    journal.held = True
    question.look()
    assert question.sheet is None
    journal.held = False
    question.look()
    assert question.sheet is not None
