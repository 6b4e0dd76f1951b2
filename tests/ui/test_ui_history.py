"""History tells every deed in words, and takes any one of them back."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.deeds import Deed, Verb
from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer
from microwins.domain.win import Energy
from microwins.journal import Journal
from microwins.ui.data_card import DataCard
from microwins.ui.history import HistoryPage
from microwins.ui.main_window import MainWindow
from microwins.ui.places import HISTORY, SETTINGS
from microwins.ui.words import history as words

Build = Callable[[], MainWindow]
EVENING = int(datetime(2025, 11, 26, 21, 4).astimezone().timestamp() * 1e6)


def deed(verb: Verb, **detail: object) -> Deed:
    return Deed(1, verb, EVENING, detail, False)


@pytest.fixture
def page(journal: Journal, qtbot: QtBot) -> Callable[[], HistoryPage]:
    def build() -> HistoryPage:
        page = HistoryPage(journal)
        qtbot.addWidget(page)
        page.resize(868, 720)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return build


def texts(page: HistoryPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.mark.parametrize("verb", Verb)
def test_every_deed_has_its_words(qapp: QCoreApplication, verb: Verb) -> None:
    with_all = deed(verb, action="Open my notes", dream="Write", file="loop.db", day="2025-11-26")
    for each in (with_all, deed(verb)):  # what was erased elsewhere leaves no words
        said = words.what(each)
        assert said
        assert "%" not in said
        assert "None" not in said
        assert said[0].isupper() or said[0] == "“"
        assert "%" not in words.told(each)
        assert words.at(each).startswith("21:04")


@pytest.mark.parametrize(
    ("verb", "detail", "said"),
    [
        (Verb.KEEP, {"action": "Open my notes"}, "Kept “Open my notes”"),
        (Verb.KEEP_SMALL, {"action": "Read"}, "Kept the small version of “Read”"),
        (Verb.EDIT, {"action": "Read", "now": "Read one page"}, "Changed “Read” to “Read one page”"),
        (Verb.EDIT, {"action": "Read", "now": "Read"}, "Edited “Read”"),
        (Verb.SMALLER, {"action": "Read", "now": "Open it"}, "Made “Read” smaller: “Open it”"),
        (Verb.SAY_ENERGY, {"level": "little"}, "Energy: a little"),
        (Verb.SAY_ENERGY, {"level": "endless"}, "Said how much energy there was"),
        (Verb.RATE, {"action": "Read", "confidence": 8}, "Said how doable “Read” feels: 8 of 10"),
        (Verb.REST_SPAN, {"first": "2025-11-20", "last": "2025-11-22"}, "Planned a rest, 20 Nov to 22 Nov"),
        (Verb.REST_SPAN, {"first": "2025-11-20", "last": None}, "Planned a rest, from 20 Nov on"),
        (Verb.REST_SPAN, {"first": "2025-11-20", "last": "2025-11-20"}, "Planned a rest, on 20 Nov"),
        (Verb.REST_SPAN, {"first": "long ago", "action": "Read"}, "Planned a rest from “Read”"),
        (Verb.BACK, {"action": "Read"}, "Came back from a rest from “Read”"),
        (
            Verb.MISFIT,
            {"action": "Read", "reason": Misfit.TOO_TIRED.value},
            "Said that “Read” didn’t fit: “I’m too tired”",
        ),
        (Verb.ANSWER, {"action": "Read", "answer": Answer.BIGGER.value, "now": "A chapter"},
         "Let “Read” grow: “A chapter”"),
        (Verb.ANSWER, {"action": "Read", "answer": Answer.SMALLER.value}, "Let “Read” be smaller"),
        (Verb.ANSWER, {"action": "Read", "answer": Answer.SAME.value}, "Kept the size of “Read”"),
        (Verb.ANSWER, {"action": "Read", "answer": Answer.DONT_ASK.value},
         "Wished for no more questions about “Read”"),
        (Verb.KEEP_FOR_LATER, {"dream": "Cello", "count": 1}, "Kept “Cello” for later"),
        (Verb.KEEP_FOR_LATER, {"dream": "Cello", "count": 3}, "Kept “Cello” and others for later"),
        (Verb.IMPORT, {"file": "loop.db"}, "Brought history from “loop.db”"),
        (Verb.IMPORT, {}, "Brought history from a file"),
        (Verb.KEEP, {}, "Kept a promise"),
    ],
)  # fmt: skip
def test_deeds_in_words(qapp: QCoreApplication, verb: Verb, detail: dict[str, object], said: str) -> None:
    assert words.what(deed(verb, **json.loads(json.dumps(detail)))) == said


def test_a_deed_in_a_sentence(qapp: QCoreApplication) -> None:
    assert words.told(deed(Verb.KEEP, action="Open my notes")) == "Wednesday 21:04: kept “Open my notes”"
    assert words.at(deed(Verb.KEEP, day="2025-11-25")) == "21:04 · for Tuesday, 25 November"
    assert words.at(deed(Verb.KEEP, day="2025-11-26")) == "21:04"


def test_the_headings_of_days(qapp: QCoreApplication) -> None:
    said = [words.day(THURSDAY - timedelta(days=back), THURSDAY) for back in (0, 1, 2, 400)]
    assert said == ["Today", "Yesterday", "Tuesday, 25 November", "Wednesday, 23 October 2024"]


def test_newest_first_and_grouped_by_day(
    page: Callable[[], HistoryPage], adopt: Adopt, journal: Journal, clock: Clock
) -> None:
    clock.put(THURSDAY - timedelta(days=1), 21, 4)
    win_id = adopt("Open my notes")
    clock.put(THURSDAY, 8, 10)
    journal.keep(win_id)
    journal.say_energy(THURSDAY, Energy.PLENTY)
    seen = texts(page())
    wanted = [
        "Today",
        "Energy: plenty",
        "Kept “Open my notes”",
        "Yesterday",
        "Took on “Open my notes”",
    ]
    assert [text for text in seen if text in wanted] == wanted


def test_any_one_deed_is_taken_back_and_done_again(
    page: Callable[[], HistoryPage], adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    win_id = adopt("Open my notes")
    journal.keep(win_id)
    journal.say_energy(THURSDAY, Energy.PLENTY)
    shown = page()
    said: list[str] = []
    shown.said.connect(said.append)
    kept = journal.deeds()[1]
    button = shown.undo_buttons[kept.id]
    assert button.accessibleName() == "Undo: Thursday 12:00: kept “Open my notes”"
    assert not shown.redo.isVisible()
    button.setFocus()
    button.click()
    assert journal.total() == 0
    assert kept.id not in shown.undo_buttons
    assert "Taken back" in texts(shown)
    assert shown.redo.hasFocus()
    shown.redo.click()
    assert journal.total() == 1
    assert kept.id in shown.undo_buttons
    assert said == ["Undone: kept “Open my notes”.", "Done again: kept “Open my notes”."]


def test_what_changed_since_is_refused_kindly(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt("Open my notes")
    journal.keep(win_id)
    journal.rest(win_id)
    window = main_window()
    window.go(HISTORY)
    shown = window.page(HISTORY)
    assert isinstance(shown, HistoryPage)
    kept = journal.deeds()[1]
    shown.undo_buttons[kept.id].click()
    assert window.notice.text == "This has changed since. Undo the newer change first."
    assert kept.id in shown.undo_buttons


def test_it_opens_by_key_and_leads_back(main_window: Build, qtbot: QtBot) -> None:
    from PySide6.QtCore import Qt

    window = main_window()
    qtbot.keyClick(window, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    shown = window.page(HISTORY)
    assert isinstance(shown, HistoryPage)
    assert shown.isVisible()
    assert "Nothing yet. What you do appears here, and can be taken back." in texts(shown)
    shown.back.click()
    assert window.today.isVisible()
    window.go(SETTINGS)
    card = window.page(SETTINGS).findChild(DataCard)
    card.history_wanted.emit()
    shown.back.click()
    assert window.page(SETTINGS).isVisible()


def test_hidden_it_reads_when_it_is_shown(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    window = main_window()
    window.go(HISTORY)
    window.go(SETTINGS)
    adopt("Open my notes")
    window.go(HISTORY)
    shown = window.page(HISTORY)
    assert isinstance(shown, HistoryPage)
    assert "Took on “Open my notes”" in texts(shown)


def test_a_long_history_opens_in_steps(
    page: Callable[[], HistoryPage], adopt: Adopt, journal: Journal
) -> None:
    win_id = adopt("Open my notes")
    for back in range(60):
        journal.keep(win_id, THURSDAY - timedelta(days=back))
    shown = page()
    assert len(shown.undo_buttons) == 50
    assert shown.earlier.isVisible()
    shown.earlier.click()
    assert len(shown.undo_buttons) == 61
    assert not shown.earlier.isVisible()
    assert shown.undo_buttons[journal.deeds()[50].id].hasFocus()
