"""The sheet itself: a real PDF from sample days, read back by other programs than ours."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from paper_kit import Printed, drawn, pixels_of, plain, read_pdf, told_of
from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication
from ui_stage import THURSDAY, Adopt, Clock

from microwins import demo
from microwins.domain.counsel import Days, Period
from microwins.journal import Journal
from microwins.store.store import Store
from microwins.ui.counsel import output
from microwins.ui.counsel.content import Detail, shortened
from microwins.ui.counsel.pages import Paper, usual_paper
from microwins.ui.tokens import PAPER

NOON = datetime(2025, 11, 27, 12, 30).astimezone()
SECRET, CHOSEN = "A long talk with M.", "The walk was shorter than the thought of it."


@pytest.fixture
def lived(home: Path, qapp: QApplication) -> Iterator[Journal]:
    """Half a year of sample days and two notes."""
    with Store(home) as store:
        demo.fill(store, lambda: NOON)
        journal = Journal(store, lambda: NOON)
        journal.write_note(THURSDAY, SECRET)
        journal.write_note(THURSDAY - timedelta(days=9), CHOSEN, share=True)
        yield journal


def test_the_pdf_says_it_all_in_text(lived: Journal, tmp_path: Path) -> None:
    told = told_of(lived, notes=[THURSDAY - timedelta(days=9)])
    printed = Printed(drawn(told), tmp_path)
    assert len(printed.pages) == 2
    for plan in (demo.NOTES, demo.LINE):
        assert f"“{plan.dream}”" in printed.text
    assert f"{lived.total()} promises kept" in printed.text
    assert f"{len(lived.days(date(2025, 1, 1), THURSDAY))} days with something kept" in printed.text
    for row in lived.rows(THURSDAY):
        assert row.win.size.sentence in printed.text
        assert f"Kept {row.total} times" in printed.text
        assert f"On a hard day: {row.win.size.bad_day}" in printed.text
    assert CHOSEN in printed.text
    assert SECRET not in printed.text
    for page in printed.pages:
        assert "Made on this laptop by its owner; nothing was sent anywhere." in page
    assert "Page 2 of 2" in printed.pages[1]


def test_sizes_stand_with_their_days(lived: Journal, tmp_path: Path) -> None:
    printed = Printed(plain(told_of(lived)), tmp_path)
    win = lived.rows(THURSDAY)[0].win
    first, last = lived.sizes(win.id)[0], lived.sizes(win.id)[-1]
    assert first.action != last.action
    assert first.action in printed.text
    assert last.action in printed.text
    assert "at first" in printed.text
    assert "smaller" in printed.text
    assert "2 Jun" in printed.text


def test_the_pages_hold_the_colours_of_the_charts(lived: Journal, tmp_path: Path) -> None:
    pages = Printed(drawn(told_of(lived)), tmp_path).pictures()
    assert len(pages) == 2
    for color, least in ((PAPER.heat1, 500), (PAPER.heat2, 500), (PAPER.heat3, 300), (PAPER.soft, 1_000)):
        assert sum(pixels_of(page, color) for page in pages) > least
    assert pixels_of(pages[0], PAPER.honey, 12) > 3
    for page in pages:
        assert page.size().width() == pytest.approx(496, abs=2)
        assert pixels_of(page, "#FFFFFF") > page.width() * page.height() * 0.7


def test_a_grey_copy_keeps_its_steps_apart(lived: Journal, tmp_path: Path) -> None:
    greys = [QImage(1, 1, QImage.Format.Format_RGB32) for _ in PAPER.heat]
    for grey, color in zip(greys, PAPER.heat, strict=True):
        grey.fill(PAPER.color("bg"))
        grey.fill(color)
    levels = [g.convertToFormat(QImage.Format.Format_Grayscale8).pixelColor(0, 0).lightness() for g in greys]
    assert all(before - after > 25 for before, after in pairwise(levels))
    assert 255 - levels[0] > 40


def test_a_goal_left_out_is_in_no_number(lived: Journal, tmp_path: Path) -> None:
    row = lived.rows(THURSDAY)[0]
    told = told_of(lived, without=[row.win.goal.dream])
    printed = Printed(plain(told), tmp_path)
    assert row.win.goal.dream not in printed.text
    assert row.win.size.action not in printed.text
    assert f"{lived.total() - row.total} promises kept" in printed.text


def test_a_span_tells_of_its_days_alone(lived: Journal) -> None:
    told = told_of(lived, Period.FOUR_WEEKS)
    first = THURSDAY - timedelta(days=27)
    assert told.days == "31 October to 27 November 2025"
    assert told.figures[0][0] == str(sum(lived.days(first, THURSDAY).values()))
    assert not any(goal.dream == demo.DRAWER.dream for goal in told.goals)
    assert any(goal.dream == demo.DRAWER.dream for goal in told_of(lived).goals)


def test_own_dates_end_where_they_end(lived: Journal, tmp_path: Path) -> None:
    own = Days(date(2025, 8, 1), date(2025, 8, 31))
    told = told_of(lived, Period.OWN, own)
    assert told.days == "1 August to 31 August 2025"
    assert told.figures[0][0] == str(sum(lived.days(own.first, own.last).values()))
    weeks = told.charts[2].make(400, 150, 1)
    assert weeks.names[-1] == "25 Aug"  # type: ignore[union-attr]  # no "this week" in summer
    one = told_of(lived, Period.OWN, Days(date(2025, 8, 1), date(2025, 8, 1)))
    assert one.days == "1 August 2025"
    assert len(plain(one)) == 1


def test_a_span_over_new_year_names_both_years(journal: Journal, adopt: Adopt, clock: Clock) -> None:
    clock.put(date(2024, 12, 30))
    win = adopt()
    journal.keep(win)
    clock.put(date(2025, 1, 6))
    journal.keep(win)
    told = told_of(journal)
    assert told.days == "30 December 2024 to 6 January 2025"
    assert told.goals[0].promises[0].size.endswith("30 December 2024")


def test_nothing_yet_is_one_calm_page(journal: Journal, tmp_path: Path) -> None:
    printed = Printed(drawn(told_of(journal)), tmp_path)
    assert len(printed.pages) == 1
    assert "Every record begins that way." in printed.text
    assert "To talk about" in printed.text
    assert "Page 1 of 1" in printed.text


def test_a_promise_not_kept_yet_stands_without_charts(journal: Journal, adopt: Adopt, tmp_path: Path) -> None:
    adopt()
    told = told_of(journal)
    assert told.charts == ()
    printed = Printed(plain(told), tmp_path)
    assert "After dinner, read one page" in printed.text
    assert "Kept" not in printed.text.replace("promises kept", "")


@pytest.mark.parametrize("paper", Paper)
def test_thirty_goals_and_thirty_notes_take_two_pages(
    journal: Journal, adopt: Adopt, clock: Clock, tmp_path: Path, paper: Paper
) -> None:
    for number in range(30):
        adopt(f"Do the small thing number {number + 1}", dream=f"The big thing number {number + 1} " * 20)
    for ago in range(30):
        clock.put(THURSDAY - timedelta(days=ago))
        for row in journal.rows(journal.today())[: 1 + ago // 6]:
            journal.keep(row.win.id)
        journal.write_note(journal.today(), f"Day {ago} of notes. " * 60)
    clock.put(THURSDAY)
    notes = [THURSDAY - timedelta(days=ago) for ago in range(30)]
    told = told_of(journal, notes=notes)
    pages = drawn(told, paper)
    assert len(pages) == 2
    printed = Printed(pages, tmp_path)
    assert len(printed.pages) == 2
    assert "The big thing number 1 " in printed.text
    assert "more goals" in printed.text
    assert "more note" in printed.text
    many = told_of(journal)
    assert len(plain(many, paper)) == 2
    assert plain(many, paper).amount.detail is Detail.BRIEF
    assert plain(many, paper).amount.goals >= 10


def test_long_words_are_ended_kindly(journal: Journal, adopt: Adopt, tmp_path: Path) -> None:
    win = adopt("Read " + "very " * 90 + "slowly", dream="word " * 1_999, bad_day="x" * 490)
    journal.keep(win)
    journal.write_note(THURSDAY, "\n".join(f"line {number}" for number in range(800)))
    printed = Printed(drawn(told_of(journal, notes=[THURSDAY])), tmp_path)
    assert len(printed.pages) <= 2
    assert "line 0" in printed.text
    assert "line 799" not in printed.text
    assert "…" in printed.text


@pytest.mark.parametrize(
    "words",
    ["اقرأ صفحة واحدة", "קרא עמוד אחד", "Walk 🌳 outside 👩‍👩‍👧 today", "読む", "e\u0301crire \u200b un mot"],
)
def test_any_script_has_its_place(journal: Journal, adopt: Adopt, tmp_path: Path, words: str) -> None:
    journal.keep(adopt(words, dream=f"{words} {words}", anchor=""))
    journal.write_note(THURSDAY, words)
    printed = Printed(drawn(told_of(journal, notes=[THURSDAY])), tmp_path)
    assert len(printed.pages) in {1, 2}
    if words.startswith("Walk"):
        assert "outside" in printed.text
    if words.startswith("קרא"):
        shown = " ".join(read_pdf(printed.path, as_shown=True))
        assert words in shown.replace("\u202b", "").replace("\u202c", "")


def test_from_right_to_left_the_page_is_mirrored(lived: Journal, tmp_path: Path) -> None:
    pages = drawn(told_of(lived))

    def ink(rtl: bool) -> tuple[int, int]:
        """How much of the first page is written at its left, and at its right."""
        image = QImage(QSize(400, 566), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.scale(400 / pages.paper.size.width(), 400 / pages.paper.size.width())
        pages.draw(painter, 0, rtl)
        painter.end()
        title = image.copy(0, 30, 400, 40)
        sides = title.copy(0, 0, 200, 40), title.copy(200, 0, 200, 40)
        left, right = (s.width() * s.height() - pixels_of(s, "#FFFFFF") for s in sides)
        return left, right

    left, right = ink(rtl=False)
    assert left > 2 * right
    left, right = ink(rtl=True)
    assert right > 2 * left


def test_a_printer_takes_the_same_pages(lived: Journal, tmp_path: Path) -> None:
    pages = drawn(told_of(lived))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageLayout(Paper.LETTER.layout())
    assert output.print_on(pages, printer)
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF")


def test_what_is_there_stays_where_writing_ends_early(
    lived: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages, path = plain(told_of(lived)), tmp_path / "sheet.pdf"
    path.write_bytes(b"what was there")

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        output.save(pages, path)
    assert path.read_bytes() == b"what was there"
    assert list(tmp_path.glob(".*.pdf")) == []


def test_each_country_has_its_paper() -> None:
    assert usual_paper() is Paper.A4
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    assert usual_paper() is Paper.LETTER


@pytest.mark.parametrize(
    ("text", "limit", "short"),
    [("a few words", 20, "a few words"), ("a few words", 8, "a few…"), ("abcdefghij", 6, "abcde…")],
)
def test_shortened_after_a_word(text: str, limit: int, short: str) -> None:
    assert shortened(text, limit) == short


def test_two_promises_of_one_goal_stand_under_it_once(
    journal: Journal, adopt: Adopt, keep_back: Callable[[int, range], None], tmp_path: Path
) -> None:
    keep_back(adopt("Read one page"), range(3))
    keep_back(adopt("Open the book at lunch"), range(2))
    told = told_of(journal)
    assert len(told.goals) == 1
    text = Printed(plain(told), tmp_path).text
    assert text.count("Read a book a week") == 1
    assert "Kept 3 times" in text
    assert "Kept 2 times" in text
