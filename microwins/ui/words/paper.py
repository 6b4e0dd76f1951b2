"""Words on the sheet to bring along."""

from datetime import date

from PySide6.QtCore import QLocale

from microwins.domain.counsel import Days, Turn
from microwins.language import translate
from microwins.ui.words.common import Form, date_of, minutes
from microwins.ui.words.evidence import long_day


def title() -> str:
    return translate("Counsel", "What small promises added up to")


def days(span: Days) -> str:
    """ "31 October to 27 November 2025"; the year of the first day where it is another."""
    if span.first == span.last:
        return _with_year(span.last)
    first = date_of(span.first) if span.first.year == span.last.year else _with_year(span.first)
    return _from_to(first, _with_year(span.last))


def _with_year(day: date) -> str:
    return long_day(day, date(day.year - 1, 1, 1))


def _from_to(first: str, last: str) -> str:
    return translate("Counsel", "%1 to %2", "two dates").replace("%1", first).replace("%2", last)


def how_to_read() -> str:
    return translate(
        "Counsel",
        "Each promise is small enough for a hard day. A day counts when it was kept; quiet days and rest take"
        " nothing away.",
    )


def footer() -> str:
    return translate("Counsel", "Made on this laptop by its owner; nothing was sent anywhere.")


def page_of(number: int, pages: int) -> str:
    sentence = translate("Counsel", "Page %1 of %2")
    return sentence.replace("%1", QLocale().toString(number)).replace("%2", QLocale().toString(pages))


# Figures: a large number stands above each


def promises_kept(count: int) -> str:
    if count == 1:
        return translate("Counsel", "promise kept")
    return translate("Counsel", "promises kept")


def days_with(count: int) -> str:
    if count == 1:
        return translate("Counsel", "day with one kept")
    return translate("Counsel", "days with something kept")


def returns(count: int) -> str:
    if count == 1:
        return translate("Counsel", "return after quiet days")
    return translate("Counsel", "returns after quiet days")


def rest_days(count: int) -> str:
    if count == 1:
        return translate("Counsel", "day of rest")
    return translate("Counsel", "days of rest")


# Goals


def goals_and_sizes() -> str:
    return translate("Counsel", "Goals and their sizes")


def no_goals_here() -> str:
    return translate("Counsel", "No promise was made in these days. Every record begins that way.")


def put_away() -> str:
    return translate("Counsel", "Put away since; its evidence stays.")


def hard_day(version: str) -> str:
    return translate("Counsel", "On a hard day: %1").replace("%1", version)


def kept_in_span(count: int) -> str:
    if count == 0:
        return ""
    if count == 1:
        return translate("Counsel", "Kept once")
    return translate("Counsel", "Kept %Ln times", "", count)


def kept_small(count: int) -> str:
    if count == 1:
        return translate("Counsel", "once as the small version")
    return translate("Counsel", "%Ln times as the small version", "", count)


def size_since(size: float, day: date, today: date) -> str:
    sentence = translate("Counsel", "%1 since %2", "a size and a day: 5 min since 2 June")
    return sentence.replace("%1", minutes(size)).replace("%2", long_day(day, today))


def turn(which: Turn) -> str:
    match which:
        case Turn.SMALLER:
            return translate("Counsel", "smaller")
        case Turn.BIGGER:
            return translate("Counsel", "bigger")
        case Turn.REWORDED:
            return translate("Counsel", "in other words")


def at_first() -> str:
    return translate("Counsel", "at first")


def sizes_between(count: int) -> str:
    if count == 1:
        return translate("Counsel", "1 size in between")
    return translate("Counsel", "%Ln sizes in between", "", count)


def size_from_to(first: float, last: float, changes: int) -> str:
    """All changes in one line: "From 30 min to 10 min in 3 changes"."""
    if changes == 1:
        sentence = translate("Counsel", "From %1 to %2 in one change")
    else:
        sentence = translate("Counsel", "From %1 to %2 in %Ln changes", "", changes)
    return sentence.replace("%1", minutes(first)).replace("%2", minutes(last))


def said_anew() -> str:
    return translate("Counsel", "As long as before, in other words")


def how_sure() -> str:
    return translate("Counsel", "How sure on a hard day")


def how_sure_told(answers: str) -> str:
    return translate("Counsel", "How sure: %1").replace("%1", answers)


def sure_once(value: int, day: str) -> str:
    sentence = translate("Counsel", "%1 of 10, %2", "an answer from 0 to 10, and its day")
    return sentence.replace("%1", QLocale().toString(value)).replace("%2", day)


def sure_then(first: str, last: str) -> str:
    """Two answers: "6 of 10, 2 Jun; 8 of 10, 25 Sept"."""
    return translate("Counsel", "%1; %2", "two answers").replace("%1", first).replace("%2", last)


def feels_doable() -> str:
    return translate("Counsel", "Dashed line: from 7 on it feels doable")


def more_promises(count: int) -> str:
    if count == 1:
        return translate("Counsel", "And one more goal")
    return translate("Counsel", "And %Ln more goals", "", count)


def more_kept(kept: int) -> str:
    if kept == 1:
        return translate("Counsel", "Kept once in these days:")
    return translate("Counsel", "Kept %Ln times in these days:", "", kept)


# Evidence


def day_by_day() -> str:
    return translate("Counsel", "Day by day")


def days_summary(count: int) -> str:
    if count == 1:
        return translate("Counsel", "Something was kept on 1 day.")
    return translate("Counsel", "Something was kept on %Ln days.", "", count)


def adding_up_summary(total: str) -> str:
    """total: "31 promises kept"."""
    return translate("Counsel", "%1 in these days.").replace("%1", total)


def weeks_summary() -> str:
    return translate("Counsel", "Promises kept in each week.")


def rest_and_back() -> str:
    return translate("Counsel", "Rest and coming back")


def rested(when: str) -> str:
    return translate("Counsel", "Rested: %1.").replace("%1", when)


def came_back(when: str) -> str:
    return translate("Counsel", "Came back after quiet days: %1.").replace("%1", when)


def stretch(span: Days, today: date) -> str:
    """A day or a few in a row: "3 September", "12 August to 18 August"."""
    if span.first == span.last:
        return short_day(span.last, today)
    return _from_to(short_day(span.first, today), short_day(span.last, today))


def short_day(day: date, today: date) -> str:
    short = date_of(day, Form.SHORT)
    if day.year == today.year:
        return short
    return translate("Counsel", "%1 %2", "day and year").replace("%1", short).replace("%2", str(day.year))


def listed(parts: list[str], more: int) -> str:
    """Parts of a sentence; `more` of them have no room."""
    if more:
        last = translate("Counsel", "1 more") if more == 1 else translate("Counsel", "%Ln more", "", more)
        parts = [*parts, last]
    return QLocale().createSeparatedList(parts)


# Notes and talk


def from_my_notes() -> str:
    return translate("Counsel", "From my notes")


def more_notes(count: int) -> str:
    if count == 1:
        return translate("Counsel", "One more note has no room here; the app keeps it.")
    return translate("Counsel", "%Ln more notes have no room here; the app keeps them.", "", count)


def to_talk_about() -> str:
    return translate("Counsel", "To talk about")
