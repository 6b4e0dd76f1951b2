"""A tick that can't be saved stays in sight as that, and is kept the moment it can be."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.domain.errors import Reason
from microwins.journal import Journal
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
