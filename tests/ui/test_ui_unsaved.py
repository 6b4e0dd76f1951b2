"""A tick that can't be saved stays in sight as that, and is kept the moment it can be."""

import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.desktop.instance import Instance, first_instance
from microwins.domain.errors import Reason
from microwins.journal import Journal
from microwins.session import Session
from microwins.settings import Settings
from microwins.store import waiting
from microwins.ui.leave_sheet import LeaveSheet
from microwins.ui.main_window import MainWindow
from microwins.ui.unsaved import Unsaved
from microwins.ui.widgets.marks import Mark
from microwins.ui.wishes import Wish
from microwins.ui.words import trouble

Build = Callable[[], MainWindow]


@contextmanager
def held(journal: Journal) -> Iterator[None]:
    """Another program holds the file."""
    with closing(sqlite3.connect(journal.home / "microwins.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


def test_a_tick_waits_in_sight_and_is_kept_by_itself(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    win_id = adopt()
    window = main_window()
    unsaved, row = window.today.unsaved, window.today.list.rows[0]
    with held(journal):
        row.click()
        assert not row.isChecked()
        assert row.view.mark is Mark.UNSAVED
        assert row.view.aside == "Not saved yet"
        assert "Not saved yet" in row.accessibleDescription()
        assert window.notice.text.startswith("Another program is using your record")
        assert window.notice.again.isVisible()
        assert "1" not in window.today.bar.text
        unsaved._again.timeout.emit()  # the next try finds the file still held, and says nothing new
        assert unsaved.covers(win_id, journal.today())
        window.notice.dismiss()
        unsaved._again.timeout.emit()
        assert not window.notice.isVisible()
    assert unsaved._again.isActive()
    unsaved._again.timeout.emit()
    assert row.isChecked()
    assert row.view.mark is Mark.KEPT
    assert journal.total() == 1
    assert window.notice.text == trouble.saved_now()
    assert not unsaved._again.isActive()
    assert not unsaved


def test_trying_again_says_what_stands_in_the_way_by_then(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    window = main_window()
    row = window.today.list.rows[0]
    with held(journal):
        qtbot.keyClick(row, Qt.Key.Key_Space)
        window.notice.again.click()
        assert window.notice.text.startswith("Another program is using your record")
        assert row.view.mark is Mark.UNSAVED
    window.notice.again.click()
    assert row.isChecked()
    assert window.notice.text == trouble.saved_now()
    assert not window.notice.again.isVisible()


def test_a_click_on_it_is_another_try(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    adopt()
    window = main_window()
    row = window.today.list.rows[0]
    with held(journal):
        row.click()
    row.click()
    assert row.isChecked()
    assert journal.total() == 1
    assert window.notice.text == trouble.saved_now()


def test_what_is_wished_instead_ends_the_waiting(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    window = main_window()
    row = window.today.list.rows[0]
    with held(journal):
        row.click()
    journal.rest(win_id)
    assert not window.today.unsaved
    assert row.view.mark is Mark.REST


def test_it_is_kept_for_the_day_it_was_meant_for(
    main_window: Build, adopt: Adopt, journal: Journal, clock: Callable[[], object]
) -> None:
    win_id = adopt()
    window = main_window()
    day = journal.today()
    with held(journal):
        window.today.list.rows[0].click()
    clock.put(day.replace(day=day.day + 1))  # type: ignore[attr-defined]
    journal.day_turned()
    assert window.today.list.rows[0].view.mark is Mark.OPEN
    window.today.unsaved.try_again()
    assert list(journal.ticks(win_id)) == [day]


def test_several_wait_in_line(adopt: Adopt, journal: Journal, qtbot: QtBot) -> None:
    first, second, third = adopt("One"), adopt("Two"), adopt("Three")
    unsaved, day = Unsaved(journal), journal.today()
    tries: list[object] = []
    journal.refused.connect(tries.append)
    with held(journal):
        for win_id in (first, second, third):
            assert not unsaved.keep(Wish.KEEP_SMALL, win_id, day)
        tries.clear()
        unsaved.try_again()
        assert len(tries) == 1  # what stands in the way of one stands in the way of all
    journal.archive(first)
    assert not unsaved.covers(first, day)
    with qtbot.waitSignal(unsaved.settled):
        unsaved.try_again()
    assert journal.total() == 2
    assert {each.status for each in journal.rows(day)} == {"small"}


def test_a_refusal_does_not_wait(adopt: Adopt, journal: Journal) -> None:
    unsaved = Unsaved(journal)
    refused: list[object] = []
    journal.refused.connect(refused.append)
    assert not unsaved.keep(Wish.KEEP, 77, journal.today())
    assert not unsaved
    (no,) = refused
    assert no.reason is Reason.UNKNOWN_WIN  # type: ignore[attr-defined]


@pytest.mark.parametrize("look", ["light", "dark"])
def test_it_does_not_look_kept(main_window: Build, adopt: Adopt, journal: Journal, look: str) -> None:
    from microwins.ui.theme import Theme

    adopt()
    Theme.current().apply(look, 100, less_motion=True, contrast=False)
    window = main_window()
    row = window.today.list.rows[0]
    with held(journal):
        row.click()
    image = row.grab().toImage()
    tokens = Theme.current().tokens
    ratio = image.devicePixelRatio()
    inside = image.pixelColor(round(28 * ratio), round((row.height() / 2 - 8) * ratio))
    assert inside.name() != tokens.color("accent").name()
    assert tokens.color("clay").name() in {
        image.pixelColor(x, y).name() for x in range(round(60 * ratio)) for y in range(image.height())
    }


# Quitting while something waits


@pytest.fixture
def session(
    home: Path, journal: Journal, settings: Settings, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Callable[[], tuple[Session, list[str]]]]:
    """A running app, and each time it would end."""
    made: list[tuple[Session, Instance]] = []

    def build() -> tuple[Session, list[str]]:
        instance = first_instance(home, lambda _message: None, ())
        assert isinstance(instance, Instance)
        session = Session(home, journal, settings, instance)
        made.append((session, instance))
        qtbot.addWidget(session.window)
        ended: list[str] = []
        monkeypatch.setattr(session, "_quit", lambda: ended.append("ended"))
        with qtbot.waitExposed(session.window):
            session.window.show()
        return session, ended

    yield build
    for session, instance in made:
        sys.excepthook = sys.__excepthook__
        session.window.let_go()
        instance.close()


Running = Callable[[], tuple[Session, list[str]]]


def test_quitting_saves_what_can_be_saved_by_then(session: Running, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    app, ended = session()
    with held(journal):
        app.window.today.list.rows[0].click()
    app._leave()
    assert ended == ["ended"]
    assert list(journal.ticks(win_id)) == [journal.today()]


def test_quitting_asks_nothing_where_it_is_noted(session: Running, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    app, ended = session()
    with held(journal):
        app.window.today.list.rows[0].click()
        app._leave()
    assert ended == ["ended"]
    assert journal.total() == 0
    again = Unsaved(journal)  # the next start
    again.take_up()
    assert list(journal.ticks(win_id)) == [journal.today()]
    assert journal.still_waiting() == ()


def test_what_could_not_even_be_noted_is_told_before_it_goes(
    session: Running, adopt: Adopt, journal: Journal, home: Path
) -> None:
    adopt()
    app, ended = session()
    (home / waiting.FILE).unlink(missing_ok=True)
    (home / waiting.FILE).mkdir()  # whatever keeps it from being written
    with held(journal):
        app.window.today.list.rows[0].click()
        app._leave()
        sheet = app.window.findChild(LeaveSheet)
        assert isinstance(sheet, LeaveSheet)
        assert sheet.windowTitle() == "One promise isn’t saved yet"
        assert sheet.close_button.isDefault()
        assert ended == []
        sheet.close_button.click()  # another try finds the file still held
        QApplication.sendPostedEvents(None, 52)  # DeferredDelete
        sheet = app.window.findChild(LeaveSheet)
        assert isinstance(sheet, LeaveSheet)
        sheet.reject()  # Escape: to stay
        assert ended == []
        app._leave()
    QApplication.sendPostedEvents(None, 52)
    sheet = app.window.findChild(LeaveSheet)
    assert isinstance(sheet, LeaveSheet)
    sheet.close_button.click()
    assert ended == ["ended"]
    assert journal.total() == 1


def test_closing_anyway(session: Running, adopt: Adopt, journal: Journal, home: Path) -> None:
    adopt()
    app, ended = session()
    (home / waiting.FILE).mkdir()
    with held(journal):
        app.window.today.list.rows[0].click()
        app._leave()
        sheet = app.window.findChild(LeaveSheet)
        assert isinstance(sheet, LeaveSheet)
        sheet.leave.click()
        assert ended == ["ended"]


def test_while_something_longer_is_written_a_tick_waits(
    main_window: Build, adopt: Adopt, journal: Journal
) -> None:
    win_id = adopt()
    window = main_window()
    journal.held = True
    window.today.list.rows[0].click()
    assert window.today.unsaved.covers(win_id, journal.today())
    assert window.notice.text.startswith("Your record is being written to.")
    journal.held = False
    window.today.unsaved.try_again()
    assert journal.total() == 1


def test_what_is_looked_at_takes_nothing_up(adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    assert journal.note_waiting([(win_id, journal.today(), False)])
    journal.look_only()
    unsaved = Unsaved(journal)
    unsaved.take_up()
    assert not unsaved
