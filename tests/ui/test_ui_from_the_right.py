"""Where one reads from the right: words begin on one line, margins are mirrored, signs keep to letters."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from microwins.ui.day_card import DayCard, Said
from microwins.ui.margins import give_margins
from microwins.ui.theme import Space
from microwins.ui.widgets.buttons import Button
from microwins.ui.widgets.text import Text

LATIN, ARABIC = "Read one page", "أقرأ صفحة واحدة"


@pytest.fixture(autouse=True)
def from_the_right(qapp: QApplication) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def inked(widget: QWidget) -> list[int]:
    """The columns, in pixels, in which anything but the ground is painted."""
    image = widget.grab().toImage()
    ground = image.pixel(0, 0)
    return [
        x for x in range(image.width()) if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]


@pytest.mark.parametrize("said", [LATIN, ARABIC, "212"])
@pytest.mark.parametrize("wrap", [True, False])
def test_texts_begin_at_the_right_whatever_their_letters(qtbot: QtBot, said: str, wrap: bool) -> None:
    text = Text(said, wrap=wrap)
    qtbot.addWidget(text)
    text.resize(400, 40)
    assert inked(text)[-1] > 390


@pytest.mark.parametrize("said", [LATIN, ARABIC])
def test_a_text_that_ends_a_row_ends_it_at_the_left(qtbot: QtBot, said: str) -> None:
    text = Text(said)
    qtbot.addWidget(text)
    text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    text.resize(400, 40)
    assert inked(text)[0] < 10


def test_margins_are_mirrored(qapp: QApplication, qtbot: QtBot) -> None:
    inside = QWidget()
    qtbot.addWidget(inside)
    row = QHBoxLayout(inside)
    give_margins(row, 1, 2, 3, 4)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (3, 1)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    give_margins(row, 1, 2, 3, 4)
    assert (row.contentsMargins().left(), row.contentsMargins().right()) == (1, 3)


def test_a_mark_reached_stands_beside_its_words(qtbot: QtBot) -> None:
    card = DayCard()
    qtbot.addWidget(card)
    card.say(Said("ten", "Ten days of this", reached=True))
    card.resize(600, 80)
    assert card.title.geometry().right() < card.width() - 2 * Space.XL


def test_a_sign_stays_behind_the_letters_it_belongs_to(qapp: QApplication, qtbot: QtBot) -> None:
    mirrored = Button("Why?")
    qtbot.addWidget(mirrored)
    mirrored.resize(mirrored.sizeHint())
    shown = mirrored.grab().toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored.grab().toImage() == shown
