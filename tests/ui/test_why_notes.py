"""Why Evidence is as it is: one click away, closed as easily, and each note with its source."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microwins.ui.why_notes import WhyNotes


@pytest.fixture
def notes(qtbot: QtBot) -> Iterator[WhyNotes]:
    page = QWidget()
    qtbot.addWidget(page)
    notes = WhyNotes()
    column = QVBoxLayout(page)
    column.addWidget(notes.button, 0, Qt.AlignmentFlag.AlignLeading)
    column.addWidget(notes)
    column.addStretch(1)
    page.resize(900, 700)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    yield notes
    page.close()


def test_they_are_one_click_away_and_close_again(notes: WhyNotes, qtbot: QtBot) -> None:
    assert not notes.isVisible()
    notes.button.click()
    shown = [text.text() for text in notes.findChildren(QLabel) if text.isVisible()]
    assert len(shown) == 8
    assert all(text in notes.text for text in shown)
    notes.close_button.setFocus()
    qtbot.keyClick(notes.close_button, Qt.Key.Key_Escape)
    assert not notes.isVisible()
    assert not notes.button.isChecked()
    assert notes.button.hasFocus()
    notes.button.click()
    notes.close_button.click()
    assert not notes.isVisible()


def test_each_names_its_study_and_takes_two_sentences_at_most(notes: WhyNotes) -> None:
    notes.button.click()
    answers = [text.text() for text in notes.findChildren(QLabel)][1::2]
    for answer in answers:
        assert re.search(r"\([A-Z][^()]+, \d{4}\)\.$", answer), answer
        assert answer.count(". ") <= 1, answer


def test_they_stand_below_each_other_where_there_is_no_room(notes: WhyNotes) -> None:
    notes.button.click()
    rows = []
    for width in (900, 480):
        notes.window().resize(width, 700)
        for _ in range(3):
            QApplication.processEvents()
        rows.append(len({note.y() for note in notes._notes}))
    assert rows == [2, 4]
