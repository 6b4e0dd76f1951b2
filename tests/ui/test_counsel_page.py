"""Putting a sheet together in the window: what is chosen shows in its pages, and goes where it is sent."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from paper_kit import pixels_of, read_pdf
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins import demo
from microwins.domain.counsel import Period
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.counsel.page import CounselPage
from microwins.ui.counsel.pages import Paper
from microwins.ui.main_window import MainWindow
from microwins.ui.places import EVIDENCE, SETTINGS, SHEET
from microwins.ui.theme import Theme
from microwins.ui.tokens import PAPER
from microwins.ui.widgets.buttons import Button

NOON = datetime(2025, 11, 27, 12, 30).astimezone()


class Desk:
    """Half a year of sample days, a note, and the page."""

    def __init__(self, home: Path, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.store = Store(home)
        demo.fill(self.store, lambda: NOON)
        self.journal = Journal(self.store, lambda: NOON)
        self.journal.write_note(THURSDAY, "It was a good day.")
        settings = Settings(home)
        settings.first_weekday = 0
        self.page = CounselPage(self.journal, settings, home / "cache")
        self.page.resize(868, 720)
        self.said: list[str] = []
        self.page.said.connect(self.said.append)
        qtbot.addWidget(self.page, before_close_func=lambda _: self.close())
        with qtbot.waitExposed(self.page):
            self.page.show()

    def close(self) -> None:
        self.page.close_studio()
        self.store.close()

    def choose(self, period: Period) -> None:
        self.page.controls.which_days.setCurrentIndex(list(Period).index(period))

    def settle(self) -> None:
        self.qtbot.waitUntil(lambda: self.page.easel.complete, timeout=20_000)

    def saved(self, path: Path) -> str:
        """What a PDF of the pages of the moment says."""
        told = len(self.said)
        self.page.save(path)
        self.qtbot.waitUntil(lambda: len(self.said) > told, timeout=20_000)
        return " ".join(" ".join(read_pdf(path)).split())


@pytest.fixture
def desk(home: Path, qtbot: QtBot) -> Desk:
    return Desk(home, qtbot)


def test_all_goals_and_no_note_unless_the_person_says_so(desk: Desk, tmp_path: Path) -> None:
    controls = desk.page.controls
    assert len(controls.goals) == 4
    assert all(line.isChecked() for line in controls.goals.values())
    assert THURSDAY in controls.notes
    assert not any(line.isChecked() for line in controls.notes.values())
    text = desk.saved(tmp_path / "one.pdf")
    assert "It was a good day." not in text
    assert all(dream in text for dream in controls.goals)
    assert "one.pdf" in desk.said[-1]


def test_a_ticked_note_stands_there_and_is_remembered(desk: Desk, tmp_path: Path) -> None:
    line = desk.page.controls.notes[THURSDAY]
    line.click()
    assert "It was a good day." in desk.saved(tmp_path / "one.pdf")
    assert [note.share for note in desk.journal.notes(THURSDAY, THURSDAY)] == [True]
    desk.page.controls.notes[THURSDAY].click()
    assert "It was a good day." not in desk.saved(tmp_path / "two.pdf")
    assert not desk.journal.notes(THURSDAY, THURSDAY)[0].share
    desk.journal.undo()
    assert desk.page.controls.notes[THURSDAY].isChecked()


def test_an_emptied_goal_is_gone_from_page_and_numbers(desk: Desk, tmp_path: Path) -> None:
    before = desk.page.preview.accessibleDescription()
    dream, line = next(iter(desk.page.controls.goals.items()))
    line.click()
    assert desk.page.preview.accessibleDescription() != before
    assert dream not in desk.saved(tmp_path / "one.pdf")
    line.click()
    assert desk.page.preview.accessibleDescription() == before


def test_another_span_shows_other_days(desk: Desk, tmp_path: Path) -> None:
    desk.choose(Period.BEGINNING)
    assert len(desk.page.controls.goals) == 5
    assert desk.page.preview.accessibleName() == "Preview of 2 pages"
    assert f"{desk.journal.total()} promises kept" in desk.saved(tmp_path / "all.pdf")
    assert not desk.page.controls.first.isVisible()
    desk.choose(Period.OWN)
    assert desk.page.controls.first.isVisible()
    desk.page.controls.first.picked.emit(desk.page.controls.first.day)
    desk.page.controls.first.setDate(desk.page.controls.last.date())
    assert "27 November 2025 " in desk.page.preview.accessibleDescription()


def test_own_dates_give_way_where_the_page_is_narrow_for_its_text(desk: Desk) -> None:
    controls, fields = desk.page.controls, (desk.page.controls.first, desk.page.controls.last)
    desk.choose(Period.OWN)

    def whole() -> bool:
        seen = controls.visibleRegion().boundingRect()
        return all(field.mapTo(controls, field.rect().bottomRight()).x() <= seen.right() for field in fields)

    desk.page.resize(696, 560)
    for size in (100, 130, 150):
        Theme.current().apply("light", size, less_motion=True, contrast=False)
        desk.qtbot.waitUntil(whole)
        assert controls.first.y() < controls.last.y()


def test_the_preview_is_the_paper_with_its_charts(desk: Desk) -> None:
    desk.choose(Period.BEGINNING)
    desk.settle()
    preview = desk.page.preview
    image = preview.grab().toImage()
    assert image.height() > image.width() * 2
    for color in (PAPER.heat2, PAPER.soft, PAPER.accent):
        assert pixels_of(image, color, 6) > 40
    Theme.current().apply("dark")
    dark = preview.grab().toImage()
    Theme.current().apply("light")
    assert pixels_of(dark, "#FFFFFF") > image.width() * image.height() * 0.6


def test_letter_is_wider_and_shorter(desk: Desk) -> None:
    desk.choose(Period.BEGINNING)
    tall = desk.page.preview.heightForWidth(600)
    desk.page.controls._papers._group.buttons()[1].click()
    assert desk.page.pages is not None
    assert desk.page.pages.paper is Paper.LETTER
    assert desk.page.preview.heightForWidth(600) < tall


def test_a_folder_that_takes_nothing_is_told_in_one_kind_sentence(desk: Desk, tmp_path: Path) -> None:
    desk.settle()
    desk.page.save(tmp_path / "no such folder" / "sheet.pdf")
    assert desk.said == [
        "The sheet could not be written there: No such file or directory. Another folder may work."
    ]


def test_saving_waits_for_the_charts(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "soon.pdf"
    desk.choose(Period.THREE_MONTHS)
    assert not desk.page.easel.complete
    desk.page.save(path)
    assert not path.exists()
    desk.qtbot.waitUntil(path.exists, timeout=20_000)
    assert desk.page.easel.complete


def test_the_button_asks_where(desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.settle()
    asked: list[str] = []

    def answer(_parent: object, _title: str, start: str, _kinds: str) -> tuple[str, str]:
        asked.append(start)
        return str(tmp_path / "mine"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
    desk.page.save_button.click()
    assert asked[0].endswith("Micro Wins, 2025-11-27.pdf")
    assert (tmp_path / "mine.pdf").exists()


def test_a_printer_prints_or_it_is_said(desk: Desk, tmp_path: Path) -> None:
    desk.choose(Period.BEGINNING)
    desk.settle()
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    desk.page.print_on(printer)
    assert len(read_pdf(tmp_path / "printed.pdf")) == 2
    assert desk.said[-1] == "The sheet is on its way to the printer."


def test_what_changes_while_the_page_is_hidden_is_read_when_it_shows(desk: Desk) -> None:
    desk.page.hide()
    desk.journal.write_note(THURSDAY - timedelta(days=2), "Another note.")
    assert THURSDAY - timedelta(days=2) not in desk.page.controls.notes
    desk.page.show()
    assert THURSDAY - timedelta(days=2) in desk.page.controls.notes


def test_a_box_is_ticked_by_keyboard_and_told_to_screen_readers(desk: Desk) -> None:
    line = desk.page.controls.notes[THURSDAY]
    assert line.accessibleName() == "Thursday, 27 November: It was a good day."
    line.setFocus(Qt.FocusReason.TabFocusReason)
    desk.qtbot.keyClick(line, Qt.Key.Key_Space)
    assert desk.journal.notes(THURSDAY, THURSDAY)[0].share


def test_evidence_and_settings_lead_there_and_back(
    main_window: Callable[[], MainWindow], journal: Journal, adopt: Adopt, clock: Clock
) -> None:
    journal.keep(adopt())
    window = main_window()
    window.go(EVIDENCE)
    evidence = window.page(EVIDENCE)
    evidence.make_sheet.click()  # type: ignore[attr-defined]
    page = window.page(SHEET)
    assert isinstance(page, CounselPage)
    assert page.isVisible()
    page.controls.back.click()
    assert evidence.isVisible()
    window.go(SETTINGS)
    settings = window.page(SETTINGS)
    lead = next(
        b for b in settings.findChildren(Button) if b.accessibleName() == "Make a sheet to bring along"
    )
    lead.click()
    assert page.isVisible()
    window.let_go()
