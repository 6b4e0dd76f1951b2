"""Words for a clock that was set back: which day it is, is asked."""

from datetime import date

from PySide6.QtCore import QLocale

from microwins.language import translate
from microwins.ui.words.common import opening, qdate


def title() -> str:
    return translate("WhichDay", "Which day is today?")


def line(by_clock: date, by_record: date) -> str:
    text = translate(
        "WhichDay",
        "The clock of this computer shows %1, and your record goes on to %2. "
        "Nothing was changed, and everything you kept is here.",
        "two dates",
    )
    return text.replace("%1", _date(by_clock)).replace("%2", _date(by_record))


def day(answer: date) -> str:
    """A day as a button offers it: "Mon, 23 November 2026"."""
    pattern = translate("WhichDay", "ddd, d MMMM yyyy", "a date format of Qt, e.g. Thu, 27 November 2025")
    return opening(_written(answer, pattern))


def another_day() -> str:
    return translate("WhichDay", "Another day")


def its_this_day() -> str:
    return translate("WhichDay", "It’s this day")


def _date(day: date) -> str:
    pattern = translate("WhichDay", "d MMMM yyyy", "a date format of Qt, e.g. 27 November 2025")
    return _written(day, pattern)


def _written(day: date, pattern: str) -> str:
    return QLocale().toString(qdate(day), pattern)
