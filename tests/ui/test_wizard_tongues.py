"""The wizard in a German and a Spanish window: by keyboard from a goal to a promise, nothing English kept."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from wizard_kit import journal_in, say_page, wizard_on

from microwins import language
from microwins.journal import Journal
from microwins.resizing import replies as say
from microwins.resizing.conversation import Page, start, starting_small
from microwins.settings import Settings
from microwins.ui.wizard import Wizard
from microwins.ui.wizard.place_page import PlacePage
from microwins.ui.wizard.size_page import SizePage
from microwins.ui.wizard_door import WizardDoor

TEXTS = {
    "de": ("Ich will ab morgen jeden Tag 5 Stunden lernen", "Nach dem Mittagessen lerne ich 20 Minuten"),
    "es": ("Desde mañana voy a estudiar 5 horas diarias", "Después de comer, estudiar 20 minutos"),
}
ENGLISH = re.compile(
    r"\b(?:the|after|when|get|ready|just|for|say|write|one|word|minutes|take|it)\b", re.IGNORECASE
)


@pytest.fixture(params=TEXTS)
def code(request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks this language."""
    before = QLocale()
    language.settle_language(request.param, QLocale("de_DE"))
    yield request.param
    QLocale.setDefault(before)
    language.speak(None)


@pytest.fixture
def journal(home: Path) -> Iterator[Journal]:
    with journal_in(home) as journal:
        yield journal


@pytest.fixture
def wizard(qtbot: QtBot, code: str, journal: Journal, home: Path) -> Iterator[Wizard]:
    assert code
    with wizard_on(journal, home, qtbot) as wizard:
        yield wizard


def type_goal(wizard: Wizard, qtbot: QtBot, text: str) -> None:
    """As it is typed; keyClicks knows no letters beyond ASCII."""
    page = say_page(wizard)
    page.goal.insertPlainText(text)
    qtbot.keyClick(page.goal, Qt.Key.Key_Return)


def test_by_keyboard_from_a_goal_to_a_promise(wizard: Wizard, journal: Journal, qtbot: QtBot, code: str):
    goal, step = TEXTS[code]
    wizard.open()
    type_goal(wizard, qtbot, goal)
    offers = say_page(wizard).offers
    assert offers.own.hasFocus()
    assert not wizard.next.isEnabled()
    assert {"5 Stunden", "5 horas"} & {each.strip("„“«»”") for each in re.findall(
        r"[„«“][^„«“”»]*[”»“]", say_page(wizard).alarm.found.text())}  # fmt: skip
    offers.own.setText(step)
    offers.own.textEdited.emit(step)
    qtbot.keyClick(offers.own, Qt.Key.Key_Return)
    size = wizard.pages[Page.SIZE]
    assert isinstance(size, SizePage)
    assert wizard.state.page is Page.SIZE
    assert all(row.isChecked() for row in size.feel.rows.values())
    qtbot.keyClick(size.sure.slider, Qt.Key.Key_4)
    qtbot.keyClick(wizard, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(size.sure.slider, Qt.Key.Key_8)
    qtbot.keyClick(size.sentence, Qt.Key.Key_Return)
    place = wizard.pages[Page.PLACE]
    assert isinstance(place, PlacePage)
    assert wizard.state.page is Page.PLACE
    qtbot.keyClick(place.anchor, Qt.Key.Key_Return)
    with qtbot.waitSignal(wizard.finished) as done:
        qtbot.keyClick(wizard, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    win = journal.win(done.args[0])
    assert win is not None
    assert win.goal.dream == goal
    assert win.goal.area == "study"
    assert win.size.minutes == 2
    kept = [win.size.action, win.size.anchor, win.size.bad_day]
    kept += [text for rung in win.rungs for text in (rung.action, rung.why)]
    assert [text for text in kept if ENGLISH.search(text)] == []


def test_ideas_in_english_are_one_tap_away(wizard: Wizard, qtbot: QtBot, code: str):
    wizard.open(start(TEXTS[code][0]))  # whoever opens it need not know the language
    offers = say_page(wizard).offers
    assert wizard.state.said.language == code
    assert offers.options == []
    assert offers.writing.isVisible()
    assert offers.note.text() != ""
    assert offers.ideas.isVisible()
    assert not offers.write.isVisible()
    qtbot.mouseClick(offers.ideas, Qt.MouseButton.LeftButton)
    assert len(offers.options) > 1
    assert offers.options[0].hasFocus()
    assert not any(option.isChecked() for option in offers.options)
    assert not offers.ideas.isVisible()
    assert offers.writing.mapTo(offers, offers.writing.rect().topLeft()).y() < offers.options[0].y()
    qtbot.mouseClick(offers.options[1], Qt.MouseButton.LeftButton)
    assert wizard.next.isEnabled()


def test_an_empty_page_asks_for_ones_own_step(wizard: Wizard, code: str):
    wizard.open()
    offers = say_page(wizard).offers
    assert offers.writing.isVisible()
    assert not offers.ideas.isVisible()
    assert wizard.state.said.language == code


def test_tiny_ones_come_first_and_then_the_field(wizard: Wizard, code: str):
    wizard.open(starting_small(language=code))
    offers = say_page(wizard).offers
    QApplication.processEvents()
    assert len(offers.options) == 3
    assert offers.options[0].isChecked()
    assert offers.write.isVisible()
    wizard.reply(say.WroteOwn(TEXTS[code][1]))
    QApplication.processEvents()
    assert offers.writing.mapTo(offers, offers.writing.rect().topLeft()).y() > offers.options[0].y()


def test_a_half_typed_goal_is_kept_while_it_is_typed(wizard: Wizard, journal: Journal, qtbot: QtBot):
    """It doesn't wait for a pause, and doesn't write at every key."""
    wizard.open()
    page, saves = say_page(wizard), 0
    save = journal.save_draft

    def count(draft: dict[str, object] | None) -> bool:
        nonlocal saves
        saves += 1
        return save(draft)

    journal.save_draft = count  # type: ignore[method-assign]
    typing = QTimer(page, interval=15)
    typing.timeout.connect(lambda: page.goal.insertPlainText("ab "))
    typing.start()
    qtbot.waitUntil(lambda: journal.draft() is not None)
    assert typing.isActive()
    assert page.goal.toPlainText().count("ab") > 10
    assert saves == 1
    draft = journal.draft()
    assert isinstance(draft, dict)
    assert "ab ab ab" in str(draft["said"])
    typing.stop()


def test_the_door_resizes_a_promise_in_its_language(qtbot: QtBot, journal: Journal, home: Path, code: str):
    from PySide6.QtWidgets import QStackedWidget

    from microwins.domain.win import Energy, Plan

    action = {"de": "20 Minuten lesen", "es": "Leer 20 minutos"}[code]
    win_id = journal.adopt(Plan("x", "reading", action, "", 20, action))
    assert win_id is not None
    whole = QStackedWidget()
    qtbot.addWidget(whole)
    door = WizardDoor(whole, journal, Settings(home), whole, lambda: Energy.SOME)
    door.resize_win(win_id)
    wizard = whole.currentWidget()
    assert isinstance(wizard, Wizard)
    assert wizard.state.said.language == code
    wizard.reply(say.Smaller())
    assert wizard.state.action == {"de": "10 Minuten lesen", "es": "Leer 10 minutos"}[code]
