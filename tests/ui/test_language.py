"""Words and dates in one language, formats of the person's own place."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, time
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from microwins import language
from microwins.language import settle_language, spoken, teach_qt
from microwins.settings import Settings
from microwins.ui.widgets.date_field import DateField
from microwins.ui.widgets.fields import TimeField
from microwins.ui.words import common
from tests.pseudo import Pseudo


@pytest.fixture(autouse=True)
def _default_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)
    language.speak(None)


@pytest.mark.parametrize(
    ("system", "weekday", "clock"),
    [
        ("en_GB", "Thursday", "20:15"),
        ("en_US", "Thursday", "8:15 PM"),
        ("de_DE", "Donnerstag", "20:15"),
        ("de_CH", "Donnerstag", "20:15"),
        ("es_ES", "Jueves", "20:15"),
        ("es_MX", "Jueves", "8:15 P.M."),
        ("fr_FR", "Thursday", "20:15"),
        ("ar_EG", "Thursday", "8:15 PM"),
    ],
)
def test_days_are_named_in_the_language_of_the_words(system: str, weekday: str, clock: str) -> None:
    settle_language(system=QLocale(system))
    assert common.weekday(date(2025, 11, 27)) == weekday
    assert common.clock(time(20, 15)).replace("\u202f", " ").replace("\u00a0", " ").upper() == clock


@pytest.mark.parametrize(
    ("chosen", "system", "locale"),
    [
        ("", "de_AT", "de_AT"),
        ("", "es_MX", "es_MX"),
        ("", "C", "en_US"),
        ("de", "en_US", "de_DE"),  # there is no German of that place
        ("de", "fr_CH", "de_CH"),
        ("en", "de_DE", "en_DE"),
        ("es", "de_DE", "es_ES"),
        ("xx", "de_DE", "de_DE"),  # a hand-edited file, or a language that left
    ],
)
def test_the_choice_comes_before_the_system(chosen: str, system: str, locale: str) -> None:
    assert settle_language(chosen, QLocale(system)).name() == locale


class French(QLocale):
    """A system whose person reads French best, then Spanish, as `LANGUAGE=fr:es:en` says."""

    def uiLanguages(self, _separator: QLocale.TagSeparator = QLocale.TagSeparator.Dash) -> list[str]:
        return ["fr-CH", "fr", "es-MX", "es", "en"]


def test_the_first_language_that_is_spoken_is_taken() -> None:
    assert settle_language(system=French("fr_CH")).language() == QLocale.Language.Spanish


def test_english_loads_no_words() -> None:
    settle_language(system=QLocale("en_GB"))
    assert language._words is None


def test_each_language_says_its_own_name() -> None:
    assert {("en", "English"), ("de", "Deutsch"), ("es", "Español")} <= set(spoken())


def test_a_sentence_comes_in_the_language_and_its_numbers_in_that_of_the_place() -> None:
    settle_language("de", QLocale("de_DE"))
    assert common.cancel() != "Cancel"
    assert "1.234" in common.promises_kept(1234)
    settle_language("en", QLocale("en_GB"))
    assert common.cancel() == "Cancel"
    assert common.promises_kept(1234) == "1,234 promises kept"


def test_what_is_not_translated_is_said_in_english() -> None:
    settle_language("de")
    assert language.translate("Common", "A sentence of tomorrow, %Ln times", "", 3) == (
        "A sentence of tomorrow, 3 times"
    )


def test_qt_speaks_the_language_too(qapp: QApplication) -> None:
    settle_language("es")
    before = qapp.translate("QFileDialog", "Create New Folder")
    teach_qt(qapp)
    try:
        assert qapp.translate("QFileDialog", "Create New Folder") == "Crear nueva carpeta"
        assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    finally:
        for each in qapp.children():
            if isinstance(each, QTranslator):
                qapp.removeTranslator(each)
    assert qapp.translate("QFileDialog", "Create New Folder") == before


@pytest.mark.parametrize(
    ("code", "action", "said"),
    [
        ("en", "Read one page", "read one page"),
        ("en", "I breathe", "I breathe"),
        ("en", "TV off", "TV off"),
        ("en", "A little walk", "a little walk"),
        ("de", "Buch aufschlagen", "Buch aufschlagen"),
        ("es", "Leer una página", "leer una página"),
    ],
)
def test_an_action_within_a_sentence(code: str, action: str, said: str) -> None:
    settle_language(code, QLocale("en_GB"))
    assert common.inside(action) == said


def test_days_begin_a_line_with_a_capital_and_stand_in_a_sentence_as_the_language_has_it() -> None:
    settle_language("es", QLocale("es_ES"))
    day = date(2025, 11, 27)
    assert common.weekday_long(3) == "Jueves"
    assert common.date_of(day, common.Form.FULL).startswith("Jueves")
    assert common.date_of(day, common.Form.INSIDE).startswith("jueves")
    assert common.weekdays(0b001_0101) == "Lun, mié y vie"


def terminal(*words: str, **more: str) -> str:
    """What the program itself says, on a system that speaks nothing but English."""
    env = {**os.environ, "LC_ALL": "C.UTF-8", "LANGUAGE": "", "PYTHONUTF8": "1", **more}
    asked = subprocess.run(
        [sys.executable, "-m", "microwins", *words], env=env, capture_output=True, text=True, timeout=60
    )
    assert asked.returncode == 0, asked.stderr
    return asked.stdout


def test_the_terminal_speaks_what_was_chosen_in_settings(home: Path) -> None:
    Settings(home).language = "de"
    folder = ("--home", str(home))
    assert terminal(*folder, "add", "Spazieren", "--days", "daily").startswith("Hinzugefügt: Spazieren")
    assert "0 Versprechen gehalten." in terminal(*folder, "today")
    assert "das Fenster öffnen" in terminal(*folder, "--help")
    assert "findahelpline.com" in (said := terminal(*folder, "resize", "I want to die"))
    assert "You matter" not in said
    assert "One small promise is enough." in terminal("--home", str(home / "other"), "today")


def test_the_terminal_speaks_what_the_system_speaks(home: Path) -> None:
    assert "pequeña promesa" in terminal("--home", str(home), "today", LANGUAGE="fr:es")


def test_fields_for_days_and_times_keep_their_order_from_right_to_left(
    qapp: QApplication, qtbot: QtBot
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    day, moment = DateField("A day", date(2025, 11, 27)), TimeField("A time", time(4, 0))
    qtbot.addWidget(day)
    qtbot.addWidget(moment)
    assert day.text() == "27 November 2025"
    assert moment.text() == "04:00"


def test_a_field_for_days_is_as_wide_as_its_longest_month(qtbot: QtBot) -> None:
    language.speak(Pseudo())
    field = DateField("A day", date(2025, 9, 30))
    qtbot.addWidget(field)
    assert field.width() > field.fontMetrics().horizontalAdvance(field.text()) + 20
