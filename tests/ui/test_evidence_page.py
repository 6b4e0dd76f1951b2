"""Evidence on screen: three charts drawn from real records, each also in words and as a table."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QScrollBar,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from microwins import demo
from microwins.domain import changes, evidence
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.charts.chart import inks_of
from microwins.ui.charts.drawing import draw
from microwins.ui.charts.pictures import CAPTION, AddingUpPicture, HeatPicture, WeeksPicture, steps_below
from microwins.ui.charts.sheet import Sheet, width_of
from microwins.ui.charts.studio import Studio
from microwins.ui.evidence import EvidencePage
from microwins.ui.evidence_told import Record, sure_shown
from microwins.ui.theme import Theme

NOON = datetime(2025, 11, 27, 12, 30).astimezone()


class Lived:
    """Half a year of sample days and the page that shows them."""

    def __init__(self, home: Path, qtbot: QtBot, *, filled: bool = True) -> None:
        self.qtbot = qtbot
        self.store = Store(home)
        if filled:
            demo.fill(self.store, lambda: NOON)
        self.journal = Journal(self.store, lambda: NOON)
        self.settings = Settings(home)
        self.settings.first_weekday = 0
        self.page = EvidencePage(self.journal, self.settings, home / "cache")
        self.page.resize(868, 720)
        qtbot.addWidget(self.page, before_close_func=lambda _: self.close())

    def close(self) -> None:
        self.page.close_studio()
        self.store.close()

    def show(self) -> None:
        with self.qtbot.waitExposed(self.page):
            self.page.show()

    def wait_for_charts(self) -> None:
        self.qtbot.waitUntil(lambda: all(card.chart.drawn for card in self.page.cards), timeout=20_000)


@pytest.fixture
def lived(home: Path, qtbot: QtBot) -> Lived:
    return Lived(home, qtbot)


def ink_in(image: QImage, color: str) -> int:
    """How many pixels have just this colour."""
    wanted = int("ff" + color.removeprefix("#"), 16)
    return sum(image.pixel(x, y) == wanted for x in range(image.width()) for y in range(image.height()))


def test_nothing_kept_yet_leads_to_today(home: Path, qtbot: QtBot) -> None:
    lived = Lived(home, qtbot, filled=False)
    lived.show()
    with qtbot.waitSignal(lived.page.today_asked):
        lived.page._empty.button.click()
    win = lived.journal.adopt(demo.LINE)
    assert win
    lived.journal.keep(win)
    assert lived.page._figure.text() == "1"


def test_the_charts_are_drawn_from_the_record(lived: Lived) -> None:
    lived.show()
    lived.wait_for_charts()
    heat, total, weeks = (card.chart.picture for card in lived.page.cards)
    assert isinstance(heat, HeatPicture)
    assert isinstance(total, AddingUpPicture)
    assert isinstance(weeks, WeeksPicture)
    kept = lived.journal.total()
    assert sum(cell.kept for cell in heat.map.cells) == kept
    assert total.points[-1].kept == kept
    tokens = Theme.current().tokens
    grabbed = lived.page.days.chart.grab().toImage()
    assert ink_in(grabbed, tokens.heat2) > 100
    assert ink_in(grabbed, tokens.honey) > 5
    assert ink_in(lived.page.total.chart.grab().toImage(), tokens.soft) > 1000
    assert ink_in(lived.page.weeks.chart.grab().toImage(), tokens.accent) > 100


def test_a_promise_kept_is_drawn_at_once_where_seen_and_later_where_not(lived: Lived) -> None:
    lived.show()
    lived.wait_for_charts()
    before = lived.journal.total()
    row = next(r for r in lived.journal.rows(lived.journal.today()) if r.status is None)
    lived.journal.keep(row.win.id)
    assert lived.page._figure.text() == str(before + 1)
    lived.page.hide()
    lived.journal.undo()
    assert lived.page._figure.text() == str(before + 1)
    lived.show()
    assert lived.page._figure.text() == str(before)
    lived.wait_for_charts()


def test_hidden_charts_do_nothing(lived: Lived, monkeypatch: pytest.MonkeyPatch) -> None:
    ordered: list[object] = []
    draw = Studio.draw

    def counted(studio: Studio, chart: QObject, *others: Any) -> None:
        ordered.append(chart)
        draw(studio, chart, *others)

    monkeypatch.setattr(Studio, "draw", counted)
    lived.show()
    lived.wait_for_charts()
    assert len(set(ordered)) == 4
    lived.page.hide()
    lived.wait_for_charts()
    ordered.clear()
    asked: list[str] = []
    lived.page._on_changed(changes.Reloaded())
    lived.store.db.connection().set_trace_callback(asked.append)
    lived.page._on_changed(changes.Ticked(1, NOON.date(), None))
    Theme.current().apply("dark")
    lived.settings.first_weekday = 6
    lived.page.resize(700, 600)
    QApplication.processEvents()
    lived.store.db.connection().set_trace_callback(None)
    assert (ordered, asked) == ([], [])
    lived.show()
    lived.wait_for_charts()
    assert len(set(ordered)) == 4


def test_one_micro_win_has_its_own_evidence(lived: Lived) -> None:
    lived.show()
    choice = lived.page.findChild(QComboBox)
    assert choice is not None
    assert choice.accessibleName()
    row = lived.journal.rows(lived.journal.today())[1]
    choice.setCurrentIndex(choice.findData(row.win.id))
    assert lived.page._figure.text() == str(row.total)
    lived.wait_for_charts()
    archived = lived.journal.archived()[0]
    assert choice.findData(archived.id) > 0


def test_every_chart_says_itself_and_has_a_table(lived: Lived) -> None:
    lived.show()
    lived.wait_for_charts()
    for card in lived.page.cards:
        assert card.chart.accessibleName()
        assert card.chart.accessibleDescription().endswith(".")
        card.show_table(True)
        table = card.findChild(QTableWidget)
        assert table is not None
        assert table.accessibleName() == card.chart.accessibleName()
        assert table.rowCount() > 3
        card.show_table(False)
        assert not card.shows_table
    days = lived.journal.days(NOON.date() - timedelta(days=400), NOON.date())
    lived.page.days.show_table(True)
    table = lived.page.days.findChild(QTableWidget)
    assert table is not None
    assert table.rowCount() == len(days)
    assert table.item(0, 0).text().strip() == "Thursday, 27 November"


def test_a_day_under_the_mouse_is_told(lived: Lived) -> None:
    lived.show()
    chart = lived.page.days.chart
    picture = chart.picture
    assert isinstance(picture, HeatPicture)
    cell = next(c for c in picture.map.cells if c.came_back)
    x, y = picture.place(cell)
    assert chart._hint is not None
    told = chart._hint(picture, QPointF(x + 3, y + 3))
    assert "You came back." in told
    assert "kept" in told
    assert chart._hint(picture, QPointF(1, 1)) == ""


@pytest.mark.parametrize("ending", ["png", "svg"])
def test_a_chart_is_saved_as_a_picture(lived: Lived, tmp_path: Path, ending: str) -> None:
    lived.show()
    lived.wait_for_charts()
    file = tmp_path / f"days.{ending}"
    with lived.qtbot.waitSignal(lived.page.said, timeout=20_000) as said:
        lived.page.days.save(str(file))
    assert file.name in said.args[0]
    if ending == "png":
        image = QImage(str(file))
        assert image.width() > 1000
        assert ink_in(image, Theme.current().tokens.heat1) > 100
    else:
        assert "<svg" in file.read_text(encoding="utf-8")


def test_a_picture_that_cannot_be_written_is_said(lived: Lived, tmp_path: Path) -> None:
    lived.show()
    lived.wait_for_charts()
    with lived.qtbot.waitSignal(lived.page.said, timeout=20_000) as said:
        lived.page.total.save(str(tmp_path / "no such folder" / "total.png"))
    assert "could not be written" in said.args[0]


def test_weeks_may_begin_on_sunday(lived: Lived) -> None:
    lived.show()
    lived.settings.first_weekday = 6
    picture = lived.page.days.chart.picture
    assert isinstance(picture, HeatPicture)
    assert picture.map.first_weekday == 6
    lived.wait_for_charts()


def test_the_theme_redraws_the_charts(lived: Lived) -> None:
    lived.show()
    lived.wait_for_charts()
    Theme.current().apply("dark")
    try:
        lived.wait_for_charts()
        dark = Theme.current().tokens
        assert ink_in(lived.page.days.chart.grab().toImage(), dark.surface) > 1000
    finally:
        Theme.current().apply("light")


@pytest.mark.parametrize(("total", "steps"), [(0, ()), (1, ()), (3, (1, 2)), (143, (50, 100)), (209, (100,))])
def test_lines_stand_at_round_totals(total: int, steps: tuple[int, ...]) -> None:
    assert steps_below(total) == steps


def test_even_a_life_of_evidence_has_few_lines() -> None:
    for total in (7, 99, 1_234, 56_789, 170_000):
        steps = steps_below(total)
        assert 1 <= len(steps) <= 3
        assert all(step < total for step in steps)


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("width", [684, 868])
def test_nothing_is_cut_at_the_side(lived: Lived, percent: int, width: int) -> None:
    Theme.current().apply("light", percent, less_motion=True, contrast=False)
    lived.page.resize(width, 520)
    lived.show()
    lived.wait_for_charts()
    for part in lived.page.findChildren(QWidget):
        if part.isVisible() and isinstance(part, QAbstractButton | QComboBox | QLabel):
            left = part.mapTo(lived.page, part.rect().topLeft()).x()
            assert left >= 0
            assert left + part.width() <= width, part
            assert part.width() >= part.minimumSizeHint().width(), part


def test_the_legend_of_the_heat_map_takes_a_second_line_before_it_is_cut() -> None:
    cells = evidence.heat_map({NOON.date(): 1}, frozenset(), NOON.date(), NOON.date(), 0)
    legend = ("quiet day", "1", "4 or more kept", "you came back")
    words = sum(width_of(each, CAPTION) for each in legend)
    for width in (200, 300, 380, 420, 460, 600):
        picture = HeatPicture(cells, (), ("",) * 7, *legend, words, width)
        sheet = Sheet(picture.width, picture.height, inks_of(Theme.current().tokens))
        draw(sheet, picture)
        texts = sheet.words
        lines = {y for name, (_, y) in texts.items() if name in legend}
        assert len(lines) == 1 + picture.folds_legend
        assert max(lines) + 7 <= picture.height
        if width >= 300:
            assert all(texts[name][0] + width_of(name, CAPTION) <= width for name in legend)


def test_the_latest_answer_is_the_last_one_given_on_a_day_of_several(lived: Lived) -> None:
    win = lived.journal.rows(NOON.date())[0].win
    for confidence in (9, 3, 6):
        lived.journal.rate(win.id, confidence)
    answers = lived.journal.confidences(win.id)
    record = Record({NOON.date(): 1}, frozenset(), NOON.date(), NOON.date(), 0)
    shown = sure_shown([answers], record)
    assert shown is not None
    assert shown.told.summary == f"Your latest of {len(answers)} answers was 6 of 10."


def test_a_first_day_fits_a_window_of_the_usual_size_and_rises(home: Path, qtbot: QtBot) -> None:
    lived = Lived(home, qtbot, filled=False)
    win = lived.journal.adopt(demo.LINE)
    assert win
    lived.journal.keep(win)
    lived.show()
    lived.wait_for_charts()
    assert [bar for bar in lived.page.findChildren(QScrollBar) if bar.isVisible()] == []
    picture = lived.page.total.chart.picture
    assert isinstance(picture, AddingUpPicture)
    assert [point.kept for point in picture.points] == [0, 1]
