"""A field that is too narrow for its sentence shows that it goes on, at the end where it does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microwins.ui.theme import Theme
from microwins.ui.widgets.sentence_field import SentenceField

LONG = "Open my notes and read one page of the thickest book on my shelf"
LONG_IN_ARABIC = "أقرأ صفحة واحدة من الكتاب الكبير الذي على الرف بعد القهوة كل صباح"


@pytest.fixture
def field(qtbot: QtBot) -> SentenceField:
    field = SentenceField("The step")
    qtbot.addWidget(field)
    field.resize(240, 42)
    with qtbot.waitExposed(field):
        field.show()
    field.clearFocus()
    return field


def inked(field: SentenceField, left: int, right: int) -> int:
    """How many pixels between two columns are as dark as words are."""
    image = field.grab().toImage()
    return sum(
        image.pixelColor(x, y).lightness() < 90
        for x in range(left, right)
        for y in range(8, image.height() - 8)
    )


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_end_fades_where_the_sentence_is_read_to(
    qapp: QApplication, field: SentenceField, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    field.show_text(LONG)
    assert field.goes_on
    assert inked(field, 14, 50) > 10
    assert inked(field, field.width() - 20, field.width() - 4) == 0
    assert field.toolTip() == LONG
    field.show_text(LONG_IN_ARABIC)
    assert inked(field, 4, 20) == 0


def test_what_fits_does_not_fade(field: SentenceField) -> None:
    field.show_text("Open the book")
    assert not field.goes_on
    field.grab()
    assert field.toolTip() == ""


def test_its_letters_follow_the_size_of_the_text(field: SentenceField) -> None:
    Theme.current().apply("light", 150, less_motion=True, contrast=False)
    assert field.font().pixelSize() == 24
