"""Screen readers and parts that scroll: a child asked for after it went away."""

import gc

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from microwins.ui.accessible import tell_readers

VIEWPORT_AND_BARS = 3


@pytest.fixture
def area(qtbot: QtBot) -> QScrollArea:
    tell_readers()
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidget(QLabel("One line\n" * 40))
    area.resize(200, 100)
    area.show()
    return area


def told(area: QScrollArea) -> QAccessibleInterface:
    gc.collect()  # nothing Python holds keeps the answer alive
    answer = QAccessible.queryAccessibleInterface(area)
    assert answer is not None
    return answer


def test_nothing_comes_after_the_last_child(area: QScrollArea) -> None:
    count = told(area).childCount()
    assert [told(area).child(n) for n in (-1, count, count + 1, count + 5_000)] == [None] * 4


def test_a_bar_that_goes_takes_no_number_with_it(area: QScrollArea) -> None:
    before = told(area).childCount()
    area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    assert told(area).childCount() == before == VIEWPORT_AND_BARS
    bar = told(area).child(before - 1)
    assert bar is not None
    assert bar.state().invisible


def test_what_scrolls_is_found_from_above_and_from_below(area: QScrollArea) -> None:
    content = area.widget()
    found = told(area).child(0).child(0)
    assert found.object() is content
    assert found.parent().parent().object() is area
