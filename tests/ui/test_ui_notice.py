"""The notice bar: one thing at a time, nothing under it, and a remark stays with its page."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.journal import StoreError, Trouble
from microwins.ui import notice
from microwins.ui.main_window import MainWindow
from microwins.ui.places import EVIDENCE, RESIZE, SETTINGS, TODAY

Build = Callable[[], MainWindow]


def settled() -> None:
    for _ in range(3):
        QApplication.processEvents()


def covered(window: MainWindow) -> list[QWidget]:
    """What the notice lies over, of all there is to read or to use."""
    bar = QRect(window.notice.pos(), window.notice.size())
    return [
        part
        for part in window.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLabel)
        and part.isVisible()
        and not part.visibleRegion().isEmpty()
        and not window.notice.isAncestorOf(part)
        and QRect(part.mapTo(window, QPoint(0, 0)), part.size())
        .intersected(part.visibleRegion().boundingRect().translated(part.mapTo(window, QPoint(0, 0))))
        .intersects(bar)
    ]


@pytest.mark.parametrize("place", [TODAY, EVIDENCE, SETTINGS, RESIZE])
@pytest.mark.parametrize("rows", [1, 4, 12])
def test_nothing_lies_under_it(main_window: Build, adopt: Adopt, place: str, rows: int) -> None:
    for number in range(rows):
        adopt(f"Small promise {number}")
    window = main_window()
    window.resize(1080, 720)
    window.go(place)
    settled()
    window.notice.say(
        "Saved as “sheet.pdf”. It lies on this computer and nowhere else, in the folder you chose."
    )
    settled()
    assert window.notice.isVisible()
    assert covered(window) == []
    page = window.page(place) if place != RESIZE else window
    tall = page.height()
    window.notice.dismiss()
    settled()
    assert page.height() >= tall


def test_it_floats_where_there_is_nothing_and_moves_nothing(main_window: Build, adopt: Adopt) -> None:
    adopt()
    window = main_window()
    window.resize(1080, 720)
    settled()
    before = window.today.bar.mapTo(window, QPoint(0, 0))
    window.notice.say("Undone.")
    settled()
    assert window.today.bar.mapTo(window, QPoint(0, 0)) == before
    assert covered(window) == []


def test_a_hint_waits_its_turn_and_makes_way(main_window: Build) -> None:
    window = main_window()
    bar = window.notice
    bar.say("Saved as sheet.pdf.")
    bar.mention("This desktop has no tray.")
    assert bar.text == "Saved as sheet.pdf."
    bar.dismiss()
    assert bar.text == "This desktop has no tray."
    bar.say("Undone.")
    assert bar.text == "Undone."
    bar.dismiss()
    assert bar.text == "This desktop has no tray."
    bar.dismiss()
    assert bar.text == ""


def test_a_remark_stays_with_its_page_and_trouble_comes_along(
    main_window: Build, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = main_window()
    bar = window.notice
    bar.say("It’s on your list.")
    window.go(EVIDENCE)
    assert bar.text == "It’s on your list."  # said while the page was turned
    monkeypatch.setattr(notice, "_JUST_SAID", 0.0)
    window.go(SETTINGS)
    assert bar.text == ""
    bar.refuse(StoreError(Trouble.DISK_FULL))
    window.go(TODAY)
    assert bar.text.startswith("The disk is full")


def test_room_is_given_back_when_all_is_said(main_window: Build, adopt: Adopt, qtbot: QtBot) -> None:
    for number in range(12):
        adopt(f"Small promise {number}")
    window = main_window()
    heights = []
    for said in ("One", "Two", ""):
        if said:
            window.notice.say(said)
        else:
            window.notice.dismiss()
        settled()
        heights.append(window.today.height())
    assert [later - earlier for earlier, later in pairwise(heights)] == [0, window.height() - heights[1]]
    assert heights[0] < window.height()
