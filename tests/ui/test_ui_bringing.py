"""Bringing history in the window: choosing, looking, pointing out columns, bringing, stopping, undoing."""

from collections.abc import Callable
from pathlib import Path

import apart_kit
import history_files as files
import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt

from microwins.domain.errors import Reason, Refused
from microwins.journal import Journal
from microwins.journal.bringing import DateOrder, Mapping
from microwins.journal.sending import Sheet
from microwins.store.clerk import Clerk
from microwins.ui.bringing.page import ImportPage
from microwins.ui.crash import crash_report
from microwins.ui.main_window import MainWindow
from microwins.ui.places import IMPORT, SETTINGS, TODAY
from microwins.ui.take_card import TakeCard

ROWS = [(1, THURSDAY, 2, ""), (1, files.back(500), 2, ""), (2, THURSDAY, 3, "")]


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    """A backup with two habits."""
    return files.loop_backup(
        tmp_path / "loop.db", [{"name": "Meditate", "uuid": "a"}, {"name": "Walk"}], ROWS
    )


@pytest.fixture
def page(journal: Journal, qtbot: QtBot) -> ImportPage:
    page = ImportPage(journal)
    qtbot.addWidget(page, before_close_func=lambda page: page.close_errands())
    page.resize(868, 720)
    with qtbot.waitExposed(page):
        page.show()
    return page


def look(page: ImportPage, qtbot: QtBot, path: Path) -> None:
    with qtbot.waitSignal(page._errands.ended):
        page.look(path)


def ticked(page: ImportPage) -> list[str]:
    items = [page.preview.list.item(row) for row in range(page.preview.list.count())]
    return [item.text() for item in items if item.checkState() == Qt.CheckState.Checked]


def test_from_file_to_evidence_and_back(page: ImportPage, journal: Journal, qtbot: QtBot, loop: Path) -> None:
    look(page, qtbot, loop)
    assert page.face is page.preview
    assert ticked(page) == ["Meditate: 2 days", "Walk: 0 days, 1 rest"]
    assert page.preview.sum.text() == "2 habits with 3 days"
    writing: list[bool] = []
    page.writing.connect(writing.append)
    with qtbot.waitSignal(page._errands.ended):
        page.preview.bring.click()
        assert page.face is page.progress
        assert not page.back.isEnabled()
    assert page.face is page.done
    assert page.done.title.text() == "2 habits came in, with 3 days."
    assert (writing, page.back.isEnabled(), journal.total()) == ([True, False], True, 2)
    with qtbot.waitSignal(page._errands.ended):
        page.done.undo.click()
    assert (journal.total(), journal.rows(THURSDAY), page.done.undo.isVisible()) == (0, (), False)
    page.done.another.click()
    assert page.face is page.start


def test_what_is_not_ticked_stays_out(page: ImportPage, journal: Journal, qtbot: QtBot, loop: Path) -> None:
    look(page, qtbot, loop)
    preview = page.preview
    preview.list.item(1).setCheckState(Qt.CheckState.Unchecked)
    assert not preview.every.isChecked()
    assert preview.sum.text() == "1 habit with 2 days"
    preview.every.click()
    assert len(ticked(page)) == 2
    preview.every.click()
    assert (ticked(page), preview.bring.isEnabled()) == ([], False)
    second = preview.list.visualItemRect(preview.list.item(1)).center()
    qtbot.mouseClick(preview.list.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert ticked(page) == ["Walk: 0 days, 1 rest"]
    for row in (0, 1):
        preview.list.setCurrentRow(row)
        qtbot.keyClick(preview.list, Qt.Key.Key_Space)
    with qtbot.waitSignal(page._errands.ended):
        preview.bring.click()
    assert [row.win.goal.dream for row in journal.rows(THURSDAY)] == ["Meditate"]


def test_twice_says_that_it_was_all_here(page: ImportPage, qtbot: QtBot, loop: Path) -> None:
    for _ in range(2):
        look(page, qtbot, loop)
        with qtbot.waitSignal(page._errands.ended):
            page.preview.bring.click()
    assert page.done.title.text() == "All of it was here already. Nothing changed."
    assert not page.done.undo.isVisible()


def test_the_same_habit_in_another_file_is_told(
    page: ImportPage, journal: Journal, qtbot: QtBot, loop: Path, tmp_path: Path
) -> None:
    look(page, qtbot, loop)
    assert not page.preview.joins.isVisible()
    with qtbot.waitSignal(page._errands.ended):
        page.preview.bring.click()
    table = tmp_path / "again.csv"
    days = [files.back(501), files.back(500), THURSDAY]
    table.write_text("Date,Habit\n" + "".join(f"{day},Meditate\n" for day in days))
    look(page, qtbot, table)
    with qtbot.waitSignal(page._errands.ended):
        page.columns.go_on.click()
    assert ticked(page) == ["Meditate: 3 days · the same as “Meditate” here, 1 day is new"]
    assert page.preview.joins.text() == (
        "By its name and days one is here already, so it joins that one. "
        "Nothing is doubled; what you leave out stays as it is."
    )
    with qtbot.waitSignal(page._errands.ended):
        page.preview.bring.click()
    assert page.done.title.text() == "1 day came in."
    assert len(journal.rows(THURSDAY)) == 2
    look(page, qtbot, loop)
    assert ticked(page) == ["Meditate: 2 days · here already", "Walk: 0 days, 1 rest · here already"]


def test_a_page_that_is_left_gives_its_memory_back(
    main_window: Callable[[], MainWindow], journal: Journal, qtbot: QtBot, loop: Path
) -> None:
    window = main_window()
    window.go(IMPORT)
    page = window.page(IMPORT)
    assert isinstance(page, ImportPage)
    look(page, qtbot, loop)
    assert page._errands._apart._child is not None
    window.go(TODAY)
    assert page._errands._apart._child is None
    window.go(IMPORT)
    with qtbot.waitSignal(page._errands.ended):
        page.preview.bring.click()  # what was read is read again
    assert journal.total() == 2
    window.let_go()


def test_what_stays_behind_is_said(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    look(page, qtbot, files.save(tmp_path / "a.json", files.habitica()))
    assert "2 × an average of many days. The days themselves are gone" in said_behind(page)
    whole = files.beaver(tags=[], records=[], period=None)
    look(page, qtbot, files.save(tmp_path / "b.json", {"user_email": "", "habits": [whole]}))
    QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    assert said_behind(page)[1:] == ["Everything in this file comes along."]


def said_behind(page: ImportPage) -> list[str]:
    return [label.text() for label in page.preview.behind.findChildren(QLabel)]


def test_a_file_that_is_not_what_it_says(
    page: ImportPage, journal: Journal, qtbot: QtBot, tmp_path: Path
) -> None:
    path = files.save(
        tmp_path / "a.json", {"user_email": "", "habits": [files.beaver(records=[{"day": "x"}])]}
    )
    look(page, qtbot, path)
    assert page.face is page.start
    assert page.start.said.text() == (
        "“a.json” isn’t quite what it says: a date was expected at “day”. Nothing was taken from it."
    )
    assert journal.rows(THURSDAY) == ()
    page.show_start()
    assert not page.start.said.isVisible()


def test_columns_are_pointed_out(page: ImportPage, journal: Journal, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "my.csv"
    path.write_text("A,B,C\n03/04/2025,Yoga,x\n04/04/2025,Walk,\n04/04/2025,Yoga,skip\n")
    look(page, qtbot, path)
    columns = page.columns
    assert page.face is columns
    assert columns.mapping == Mapping(0, 1, 2, DateOrder.DAY_FIRST)
    cells = [columns.sample.item(0, column).text() for column in range(3)]
    assert cells == ["3 April 2025", "Yoga", "Kept"]
    assert columns.sample.item(1, 2).text() == "Quiet"
    columns.order.chosen.emit(2)  # as a click does
    columns.order.choose(2)
    columns._on_chosen(2)
    assert columns.sample.item(0, 0).text() == "4 March 2025"
    columns.name.setCurrentIndex(0)
    columns.done.setCurrentIndex(0)
    columns._on_chosen(0)
    assert columns.sample.item(2, 1).text() == "my"
    columns.date.setCurrentIndex(1)
    columns._on_chosen(0)
    assert (columns.sample.item(0, 0).text(), columns.go_on.isEnabled()) == ("“Yoga” is no date", False)
    columns.date.setCurrentIndex(0)
    columns.name.setCurrentIndex(2)
    columns.done.setCurrentIndex(3)
    columns._on_chosen(0)
    with qtbot.waitSignal(page._errands.ended):
        columns.go_on.click()
    assert page.face is page.preview
    assert ticked(page) == ["Yoga: 1 day, 1 rest", "Walk: 0 days"]
    page.preview.columns.click()
    assert page.face is columns


def test_a_table_that_nobody_can_guess(page: ImportPage, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "my.csv"
    path.write_text("a,b\nx,y\n")
    look(page, qtbot, path)
    assert page.face is page.columns
    assert not page.columns.go_on.isEnabled()


def elsewhere(monkeypatch: pytest.MonkeyPatch, deed: object) -> None:
    """The process that brings things in does this instead."""
    monkeypatch.setenv("PYTHONPATH", apart_kit.HERE)
    monkeypatch.setattr(Clerk, "bring", deed)


def test_cancel_leaves_nothing(
    page: ImportPage,
    journal: Journal,
    qtbot: QtBot,
    loop: Path,
    monkeypatch: pytest.MonkeyPatch,
    adopt: Adopt,
) -> None:
    mine = adopt()
    elsewhere(monkeypatch, apart_kit.dawdle)
    look(page, qtbot, loop)
    refused: list[object] = []
    journal.refused.connect(refused.append)
    with qtbot.waitSignal(page._errands.progressed):
        page.preview.bring.click()
    qtbot.waitUntil(lambda: page.progress.bar.value() >= 0 and page.progress.amount.text() != "")
    assert not journal.keep(mine)  # held: the file is in use
    assert isinstance(refused[0], Refused)
    assert refused[0].reason is Reason.HELD
    page.look(loop)  # one errand at a time
    page.show_start()
    assert page.face is page.progress
    with qtbot.waitSignal(page._errands.ended):
        page.progress.cancel.click()
    assert page.face is page.start
    assert page.start.said.text() == "Stopped. Nothing came in, and everything is as it was."
    assert journal.keep(mine)


def test_a_bug_of_ours_is_heard(
    page: ImportPage, qtbot: QtBot, loop: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    elsewhere(monkeypatch, apart_kit.trip)
    look(page, qtbot, loop)
    with qtbot.captureExceptions() as caught, qtbot.waitSignal(page._errands.ended):
        page.preview.bring.click()
    ((kind, error, _),) = caught
    assert kind is ZeroDivisionError
    assert "in trip" in crash_report(error)  # where it was, though it was in another process
    page._on_ended()


# In the window


def dropped(window: MainWindow, *urls: QUrl) -> bool:
    """Drop files; whether the window takes them."""
    data = QMimeData()
    data.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(300, 300), copy, data, left, none)
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(300, 300), copy, data, left, none))
    return enter.isAccepted()


def test_a_file_dropped_onto_the_window(
    main_window: Callable[[], MainWindow], qtbot: QtBot, loop: Path
) -> None:
    window = main_window()
    assert not dropped(window, QUrl("https://example.org/a.db"))
    assert not dropped(window, QUrl.fromLocalFile("/a"), QUrl.fromLocalFile("/b"))
    assert not dropped(window)
    assert dropped(window, QUrl.fromLocalFile(str(loop)))
    page = window.page(IMPORT)
    assert isinstance(page, ImportPage)
    qtbot.waitUntil(lambda: page.face is page.preview)
    window.let_go()


def test_ways_to_the_page_and_from_it(main_window: Callable[[], MainWindow], journal: Journal) -> None:
    window = main_window()
    window.today.empty.aside.click()
    page = window.page(IMPORT)
    assert isinstance(page, ImportPage)
    assert page.isVisible()
    page.back.click()
    assert window.page(SETTINGS).isVisible()
    journal.held = True
    window.go(TODAY)
    assert window.page(SETTINGS).isVisible()  # the record is in use
    journal.held = False
    page.today_wanted.emit()
    assert window.today.isVisible()
    window.let_go()


def test_the_record_is_saved_from_settings(
    main_window: Callable[[], MainWindow], adopt: Adopt, qtbot: QtBot, tmp_path: Path
) -> None:
    adopt()
    window = main_window()
    window.go(SETTINGS)
    (card,) = window.page(SETTINGS).findChildren(TakeCard)
    for sheet in Sheet:
        with qtbot.waitSignal(card._errands.ended):
            card.send(tmp_path / "mine", sheet)
            assert not card.save[sheet].isEnabled()
        assert (tmp_path / f"mine{sheet.value}").exists()
        assert window.notice.text == f"Saved as “mine{sheet.value}”."
    with qtbot.waitSignal(card._errands.ended):
        card.send(tmp_path / "nowhere" / "mine.csv", Sheet.TABLE)
    assert "another folder helps" in window.notice.text
    card.bring.click()
    assert window.page(IMPORT).isVisible()
    window.let_go()


def test_dialogs_open_and_close(page: ImportPage, qtbot: QtBot, loop: Path) -> None:
    for button in (page.start.file, page.start.folder):
        button.click()
        (dialog,) = page.start.findChildren(QFileDialog)
        with qtbot.waitSignal(dialog.finished):
            dialog.reject()
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
    with qtbot.waitSignal(page._errands.ended):
        page.start.chosen.emit(loop)
    assert page.face is page.preview
