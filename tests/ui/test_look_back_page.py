"""The weekly look-back on screen: what was kept, one piece of evidence, sizes, confidence, a note."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.lookback import Proof, ProofOf
from microwins.domain.pacing import Proposal, Way
from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.domain.win import Rung
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.evidence import EvidencePage
from microwins.ui.look_back import LookBackPage
from microwins.ui.main_window import MainWindow
from microwins.ui.places import EVIDENCE, LOOK_BACK, TODAY
from microwins.ui.words import look_back as words

KeepBack = Callable[[int, range], None]


@pytest.fixture
def look_back(journal: Journal, settings: Settings, qtbot: QtBot) -> Callable[[], LookBackPage]:
    def build() -> LookBackPage:
        page = LookBackPage(journal, settings)
        page.resize(868, 900)
        qtbot.addWidget(page)
        with qtbot.waitExposed(page):
            page.show()
        return page

    return build


Build = Callable[[], LookBackPage]


def settled(page: LookBackPage, qtbot: QtBot) -> LookBackPage:
    qtbot.waitUntil(lambda: not page._looking and not page._timer.isActive(), timeout=5000)
    return page


def lines(page: LookBackPage) -> list[str]:
    return [text.text() for text in page.kept._lines]


def test_what_was_kept_and_one_sentence_of_evidence(
    look_back: Build, adopt: Adopt, journal: Journal, keep_back: KeepBack
) -> None:
    one, two = adopt("Read one page"), adopt("Stretch")
    keep_back(one, range(5))
    journal.keep(two, THURSDAY, small=True)
    journal.keep(two, THURSDAY - timedelta(days=1))
    page = look_back()
    assert page.span.text() == "21 November to 27 November"
    assert page.kept.figure.text() == "7 promises kept"
    assert lines(page) == ["Read one page", "5 times", "Stretch", "2 times, once as the small version"]
    assert page.kept.proof.text() != ""


def test_a_quiet_week_is_no_zero(look_back: Build, adopt: Adopt, keep_back: KeepBack) -> None:
    keep_back(adopt(), range(20, 25))
    page = look_back()
    assert page.kept.figure.text() == "A quiet week"
    assert "0" not in page.kept.accessibleName()


def test_confidence_is_asked_again_and_written_when_done(
    look_back: Build, adopt: Adopt, journal: Journal, settings: Settings
) -> None:
    ids = [adopt(letter) for letter in "ABCDE"]
    journal.rate(ids[0], 9)
    resting = ids[1]
    journal.rest_span(Rest(resting, THURSDAY, FURTHER_NOTICE))
    page = look_back()
    assert list(page.sure.sliders) == ids[2:5]  # not the one answered today, nor the one at rest
    page.sure.sliders[ids[3]]._say(7)
    page.note.setPlainText("The evenings helped.\nSo did the shoes.")
    heard: list[object] = []
    page.left.connect(lambda: heard.append("left"))
    page.said.connect(heard.append)
    page.done.click()
    assert heard == ["Thank you for looking. See you next week, or whenever.", "left"]
    assert journal.confidences(ids[3]) == ((THURSDAY, 7),)
    assert journal.confidences(ids[2]) == ()
    assert journal.note(THURSDAY) == "The evenings helped.\nSo did the shoes."
    assert settings.look_back_seen == THURSDAY


def test_leaving_leaves_no_trace(
    look_back: Build, adopt: Adopt, journal: Journal, settings: Settings
) -> None:
    win_id = adopt()
    page = look_back()
    deeds = journal.deeds()
    page.sure.sliders[win_id]._say(7)
    page.note.setPlainText("Half a thought")
    page.skip.click()
    assert journal.deeds() == deeds
    assert settings.look_back_seen == THURSDAY
    page.hide()
    page.show()
    assert page.note.toPlainText() == ""
    assert not page.sure.sliders[win_id].answered


def test_a_note_of_today_is_gone_on_with_and_not_written_twice(
    look_back: Build, adopt: Adopt, journal: Journal
) -> None:
    adopt()
    journal.write_note(THURSDAY, "A short walk.")
    page = look_back()
    assert page.note.toPlainText() == "A short walk."
    deeds = journal.deeds()
    page.done.click()
    assert journal.deeds() == deeds


def test_the_week_ends_on_the_chosen_day_that_waits(
    look_back: Build, adopt: Adopt, clock: Clock, settings: Settings
) -> None:
    clock.put(THURSDAY - timedelta(days=30))
    adopt()
    clock.put(THURSDAY)
    settings.look_back_weekday = 2  # yesterday
    page = look_back()
    assert page.chosen == THURSDAY - timedelta(days=1)
    page.skip.click()
    assert settings.look_back_seen == THURSDAY - timedelta(days=1)


def test_sizes_are_proposed_and_answered_in_place(
    look_back: Build, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    clock.put(THURSDAY - timedelta(days=30))
    rungs = (Rung("Walk for 10 minutes", 10), Rung("Put my shoes on", 1))
    ids = [
        adopt("Walk for 10 minutes", minutes=10.0, bad_day="Put my shoes on", rungs=rungs) for _ in range(3)
    ]
    for back in range(14, 0, -1):  # the small version was what fitted the first one
        clock.put(THURSDAY - timedelta(days=back))
        journal.keep(ids[0], small=True)
        journal.keep(ids[2])
    clock.put(THURSDAY)
    journal.ask(ids[1], Proposal(Way.GROW, 12.0, 9, 10, 0))  # in Today, and left alone
    page = settled(look_back(), qtbot)
    about = {card.said.key.win_id: card for card in page.cards if card.said}  # type: ignore[attr-defined]
    assert {ids[0], ids[1]} <= about.keys()
    assert journal.asked(ids[0])
    said: list[str] = []
    page.said.connect(said.append)
    shrink = about[ids[0]]
    shrink.buttons[0].click()
    found = journal.win(ids[0])
    assert found
    assert found.size.minutes < 10
    assert said[0].startswith("From today: ")
    assert not shrink.isVisible()
    for card in page.cards:
        if card.said:
            next(button for button in card.buttons if button.text() == "The same").click()
    assert not page.proposals.isVisible()
    page.hide()
    page.show()
    assert settled(page, qtbot).cards == []


def test_nothing_is_asked_of_what_rests(
    look_back: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    journal.rest_span(Rest(EVERYTHING, THURSDAY, FURTHER_NOTICE))
    page = settled(look_back(), qtbot)
    assert not page.sure.isVisible()
    assert not page.proposals.isVisible()


def test_hiding_the_page_ends_its_looking(look_back: Build, adopt: Adopt) -> None:
    adopt(), adopt()
    page = look_back()
    page._looking = [*page._looking]
    page.hide()
    assert page._looking == []
    page._look_for_one()  # a timer that was on its way finds nothing to do


# The window leads there and back


def test_today_leads_to_the_look_back_and_back_again(
    main_window: Callable[[], MainWindow], adopt: Adopt, clock: Clock, settings: Settings, qtbot: QtBot
) -> None:
    clock.put(THURSDAY - timedelta(days=10))
    adopt()
    clock.put(THURSDAY)
    settings.look_back_weekday = 3
    window = main_window()
    qtbot.waitUntil(lambda: bool(window.today.card.buttons))
    window.today.card.buttons[0].click()
    page = window.page(LOOK_BACK)
    assert isinstance(page, LookBackPage)
    assert page.isVisible()
    page.done.click()
    assert window.today.isVisible()
    assert window.sidebar.items[TODAY].isChecked()
    assert not window.today.card.isVisible()
    assert window.notice.text == "Thank you for looking. See you next week, or whenever."


def test_evidence_leads_to_the_look_back_on_any_day(
    main_window: Callable[[], MainWindow], adopt: Adopt, journal: Journal
) -> None:
    journal.keep(adopt())
    window = main_window()
    window.go(EVIDENCE)
    evidence = window.page(EVIDENCE)
    assert isinstance(evidence, EvidencePage)
    evidence._look_back.click()
    assert window.page(LOOK_BACK).isVisible()
    window.let_go()


# Confidence has a chart of its own


@pytest.fixture
def evidence(journal: Journal, settings: Settings, home: Path, qtbot: QtBot) -> Iterator[EvidencePage]:
    page = EvidencePage(journal, settings, home / "charts")
    page.resize(868, 900)
    qtbot.addWidget(page)
    yield page
    page.close_studio()


def test_confidence_over_time_in_picture_words_and_table(
    evidence: EvidencePage, adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    win_id = adopt()
    journal.keep(win_id, THURSDAY - timedelta(days=50))
    for back, value in ((40, 4), (20, 6), (0, 8)):
        clock.put(THURSDAY - timedelta(days=back))
        journal.rate(win_id, value)
    with qtbot.waitExposed(evidence):
        evidence.show()
    qtbot.waitUntil(lambda: evidence.sure.chart.drawn, timeout=20_000)
    assert evidence.sure.chart.accessibleDescription() == "Your latest of 3 answers was 8 of 10."
    evidence.sure.show_table(True)
    table = evidence.sure._table
    assert [table.item(row, 1).text().strip() for row in range(table.rowCount())] == ["8", "6", "4"]  # type: ignore[union-attr]
    other = adopt("Stretch")
    journal.rate(other, 5)
    assert evidence.sure.chart.accessibleDescription() == "4 answers so far, each of them a dot."
    evidence._choice.setCurrentIndex(2)
    assert not evidence.sure.isVisible()  # one answer is no way from one to another


def test_without_two_answers_there_is_no_chart_of_confidence(
    evidence: EvidencePage, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    journal.keep(adopt())
    with qtbot.waitExposed(evidence):
        evidence.show()
    assert not evidence.sure.isVisible()


# Words


@pytest.mark.parametrize("of", ProofOf)
@pytest.mark.parametrize("number", [1, 2, 12])
def test_every_piece_of_evidence_is_a_sentence(of: ProofOf, number: int) -> None:
    said = words.proof(Proof(of, number), "Read one page")
    assert said.endswith(".")
    assert "%" not in said
    assert said.count(". ") <= 1


@pytest.mark.parametrize(
    ("kept", "small", "said"),
    [
        (1, 0, "Once"),
        (5, 0, "5 times"),
        (5, 5, "5 times, as the small version"),
        (5, 1, "5 times, once as the small version"),
        (5, 2, "5 times, twice as the small version"),
        (5, 3, "5 times, 3 times as the small version"),
    ],
)
def test_how_often(kept: int, small: int, said: str) -> None:
    assert words.times(kept, small) == said
