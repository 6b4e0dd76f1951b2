"""Words that more than one screen needs: names of things, sizes, days, buttons."""

from datetime import date, time
from enum import StrEnum

from PySide6.QtCore import QDate, QLocale, QTime

from microwins.domain.win import EVERY_DAY, WORKDAYS, Energy, days_of
from microwins.language import translate


def app_name() -> str:
    return "Micro Wins"


# Buttons


def ok() -> str:
    return translate("Common", "OK")


def save() -> str:
    return translate("Common", "Save")


def cancel() -> str:
    return translate("Common", "Cancel")


def close() -> str:
    return translate("Common", "Close")


def back() -> str:
    return translate("Common", "Back")


def undo() -> str:
    return translate("Common", "Undo")


def redo() -> str:
    return translate("Common", "Redo")


def make_it_smaller() -> str:
    return translate("Common", "Make it smaller")


def a_little_bigger() -> str:
    return translate("Common", "A little bigger")


def rest_today() -> str:
    return translate("Common", "Rest today")


def resize_a_goal() -> str:
    return translate("Common", "Resize a goal")


def bring_history() -> str:
    return translate("Common", "Bring your history from another app")


def quoted(text: str) -> str:
    return translate("Common", "“%1”").replace("%1", text)


def opening(text: str) -> str:
    """As a line begins: with a capital."""
    return text[:1].upper() + text[1:]


def inside(text: str) -> str:
    """As it stands within a sentence: "read one page". German nouns keep their capital, and so does "I"."""
    two = text[:2]
    as_it_is = (two.isalpha() and two.isupper()) or two in {"I ", "I’", "I'"}
    return text if as_it_is or QLocale().language() in _NOUNS_WITH_CAPITALS else text[:1].lower() + text[1:]


_NOUNS_WITH_CAPITALS = {QLocale.Language.German, QLocale.Language.Luxembourgish}


def promise(cue: str, step: str) -> str:
    """A promise on one line: "After lunch, walk for 10 minutes"; the step alone where it has no cue."""
    if not cue:
        return step
    text = translate("Common", "%1, %2", "%1 is a cue: After lunch. %2 an action: walk for 10 minutes")
    return text.replace("%1", cue).replace("%2", inside(step))


# Sizes


NO_BREAK = "\u00a0"  # a space that stays inside its line
_SECONDS = (5, 10, 15, 20, 30, 45)  # what anyone says of less than a minute


def minutes(amount: float) -> str:
    """A size on its own: "30 sec", "5 min", "1 hour", "1 h 30 min"."""
    locale = QLocale()
    if amount < 0.875:
        seconds = min(_SECONDS, key=lambda said: abs(said - amount * 60))
        return translate("Common", "%1 sec").replace("%1", locale.toString(seconds))
    whole = round(amount)
    if whole < 60:
        return translate("Common", "%1 min").replace("%1", locale.toString(whole))
    hours, rest = divmod(whole, 60)
    if rest == 0 and hours == 1:
        return translate("Common", "1 hour")
    if rest == 0:
        return translate("Common", "%1 hours").replace("%1", locale.toString(hours))
    text = translate("Common", "%1 h %2 min").replace("%1", locale.toString(hours))
    return text.replace("%2", locale.toString(rest))


def about(amount: float) -> str:
    """A size inside a line: "about 5 min"."""
    return translate("Common", "about %1").replace("%1", minutes(amount))


def about_opening(amount: float) -> str:
    """A size that opens a sentence: "About 5 min"."""
    return translate("Common", "About %1").replace("%1", minutes(amount))


# Counts


def promises_kept(total: int) -> str:
    if total == 1:
        return translate("Common", "1 promise kept")
    return translate("Common", "%Ln promises kept", "", total)


def kept_times(total: int) -> str:
    """How often one micro-win was kept; "" before the first time."""
    if total == 0:
        return ""
    if total == 1:
        return translate("Common", "Kept once")
    return translate("Common", "Kept %Ln times", "", total)


# Days and times


class Form(StrEnum):
    """How long a date may be."""

    FULL = "full"  # Thursday, 27 November, as a line begins
    INSIDE = "inside"  # the same within a sentence
    DAY = "day"  # 27 November
    SHORT = "short"  # 27 Nov


def qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def weekday(day: date) -> str:
    """ "Thursday", as a heading stands."""
    return weekday_long(day.weekday())


def weekday_initial(number: int) -> str:
    """Monday is 0: "M"."""
    return QLocale().standaloneDayName(number + 1, QLocale.FormatType.NarrowFormat)


def weekday_short(number: int) -> str:
    """Monday is 0: "Mon"."""
    return QLocale().standaloneDayName(number + 1, QLocale.FormatType.ShortFormat)


def weekday_long(number: int) -> str:
    """Monday is 0: "Monday"; stands alone."""
    return opening(QLocale().standaloneDayName(number + 1))


def date_of(day: date, form: Form = Form.DAY) -> str:
    """A date in words, in the order of the language; the year where it is not clear from context is added
    by the caller."""
    whole = translate("Common", "dddd, d MMMM", "a date format of Qt, e.g. Thursday, 27 November")
    patterns = {
        Form.FULL: whole,
        Form.INSIDE: whole,
        Form.DAY: translate("Common", "d MMMM", "a date format of Qt, e.g. 27 November"),
        Form.SHORT: translate("Common", "d MMM", "a date format of Qt, e.g. 27 Nov"),
    }
    said = QLocale().toString(qdate(day), patterns[form])
    return opening(said) if form is Form.FULL else said


def with_year(said: str, year: int) -> str:
    """A day in words, and its year: "27 November 2025"."""
    return translate("Common", "%1 %2", "day and year").replace("%1", said).replace("%2", str(year))


def clock(moment: time) -> str:
    """A wall-clock time as the locale writes it: "08:10" or "8:10 AM"."""
    return QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)


def weekdays(mask: int) -> str:
    """Which days: "Every day", "Monday to Friday", "Mon, Wed and Fri" as a list."""
    if mask == EVERY_DAY:
        return translate("Common", "Every day")
    if mask == WORKDAYS:
        return translate("Common", "Monday to Friday")
    return opening(QLocale().createSeparatedList([weekday_short(n) for n in days_of(mask)]))


# Energy


def energy(value: Energy) -> str:
    match value:
        case Energy.LITTLE:
            return translate("Common", "A little")
        case Energy.SOME:
            return translate("Common", "Some")
        case Energy.PLENTY:
            return translate("Common", "Plenty")


def energy_question() -> str:
    return translate("Common", "How much energy have you got?")
