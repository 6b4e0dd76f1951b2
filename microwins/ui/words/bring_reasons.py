"""Words for what stays behind when history is brought, and for a file that is not what it says."""

from typing import assert_never

from PySide6.QtCore import QLocale

from microwins.journal import StoreError
from microwins.journal.bringing import Expected, Leaving
from microwins.language import translate
from microwins.ui.words.common import quoted


def leaving(reason: Leaving) -> str:  # noqa: C901  one case a reason
    match reason:
        case Leaving.NOT_DONE:
            return translate("Bring", "a day marked as not done. A quiet day needs no record")
        case Leaving.AUTOMATIC:
            return translate("Bring", "a tick the other app set by itself. What you did counts here")
        case Leaving.AVERAGED:
            return translate("Bring", "an average of many days. The days themselves are gone")
        case Leaving.STILL_TO_COME:
            return translate("Bring", "a day still to come")
        case Leaving.TOO_EARLY:
            return translate("Bring", "a day before 1950, which looks like a slip of a clock")
        case Leaving.SAME_DAY:
            return translate("Bring", "a second record of a day. The fuller one comes along")
        case Leaving.UNFINISHED:
            return translate("Bring", "a time that was begun and has no end")
        case Leaving.NOT_UNDERSTOOD:
            return translate("Bring", "a cell that says neither done nor not")
        case Leaving.DELETED:
            return translate("Bring", "a habit you had deleted there")
        case Leaving.RHYTHM:
            return translate("Bring", "a rhythm such as three times a week. It comes in for every day")
        case Leaving.REMINDER:
            return translate("Bring", "a reminder of a kind there isn’t here")
        case Leaving.DESCRIPTION:
            return translate("Bring", "a question or description")
        case Leaving.TASKS:
            return translate("Bring", "a task, note or reward, which is no habit")
        case Leaving.ROLLOVER:
            return translate("Bring", "a day noted when their day turned, so it may stand one day late")
        case Leaving.SIZES:
            return translate("Bring", "a tag or category")
        case _:
            assert_never(reason)


# A file that is not what it says


def unfit(trouble: StoreError) -> str:
    """One sentence: which file, where in it, and what was looked for there."""
    name = quoted(trouble.path.name) if trouble.path is not None else translate("Bring", "This file")
    try:
        wanted = expected(Expected(trouble.expected))
    except ValueError:
        wanted = translate("Bring", "a line of an export of Micro Wins")
    where = _where(trouble)
    sentence = (
        translate("Bring", "%1 isn’t quite what it says: %2 was expected at %3. Nothing was taken from it.")
        if where
        else translate("Bring", "%1 isn’t quite what it says: %2 was expected. Nothing was taken from it.")
    )
    return sentence.replace("%2", wanted).replace("%3", where).replace("%1", name)


def _where(trouble: StoreError) -> str:
    place = quoted(trouble.place) if trouble.place else ""
    if trouble.line is None:
        return place
    line = translate("Bring", "line %1").replace("%1", QLocale().toString(trouble.line))
    return f"{place}, {line}" if place else line


def expected(what: Expected) -> str:  # noqa: C901  one case a thing
    match what:
        case Expected.TEXT:
            return translate("Bring", "a text")
        case Expected.NUMBER:
            return translate("Bring", "a number")
        case Expected.DAY:
            return translate("Bring", "a date")
        case Expected.TRUTH:
            return translate("Bring", "true or false")
        case Expected.LIST:
            return translate("Bring", "a list")
        case Expected.FIELDS:
            return translate("Bring", "a group of fields")
        case Expected.ONE_OF:
            return translate("Bring", "one of the values this format knows")
        case Expected.TABLE:
            return translate("Bring", "a table")
        case Expected.COLUMN:
            return translate("Bring", "a column")
        case Expected.VERSION:
            return translate("Bring", "a version up to 25")
        case Expected.PLAIN_TABLES:
            return translate("Bring", "a plain table")
        case Expected.WHOLE:
            return translate("Bring", "a file without damage")
        case Expected.JSON:
            return translate("Bring", "tidy JSON")
        case Expected.SMALLER:
            return translate("Bring", "a smaller file")
        case Expected.QUICKER:
            return translate("Bring", "a file that can be read in a moment")
        case Expected.KNOWN:
            return translate("Bring", "the file of an app from the list")
        case _:
            assert_never(what)
