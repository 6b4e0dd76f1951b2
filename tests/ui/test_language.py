"""Words and dates in one language, formats of the person's own place."""

from collections.abc import Iterator
from datetime import date, time

import pytest
from PySide6.QtCore import QLocale

from microwins.ui.words import common
from microwins.ui.words.language import settle_language


@pytest.fixture(autouse=True)
def _default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("system", "weekday", "clock"),
    [
        ("en_GB", "Thursday", "20:15"),
        ("en_US", "Thursday", "8:15 PM"),
        ("de_DE", "Thursday", "20:15"),
        ("fr_FR", "Thursday", "20:15"),
        ("ar_EG", "Thursday", "8:15 PM"),
    ],
)
def test_days_are_named_in_the_language_of_the_words(system: str, weekday: str, clock: str) -> None:
    settle_language(QLocale(system))
    assert common.weekday(date(2025, 11, 27)) == weekday
    assert common.clock(time(20, 15)).replace("\u202f", " ").upper() == clock
