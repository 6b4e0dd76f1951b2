"""Words of Backups: what each copy holds, looking inside, putting one back and going back from that."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale

from microwins.language import translate
from microwins.ui.words import common
from microwins.ui.words.common import Form, date_of

if TYPE_CHECKING:
    from microwins.journal.copying import Copy, Preview, Promise


def page() -> str:
    return translate("Backups", "Backups")


def intro() -> str:
    return translate(
        "Backups",
        "A copy is made and checked once a day. Older ones thin out by themselves.",
    )


def make_now() -> str:
    return translate("Backups", "Make a copy now")


def making() -> str:
    return translate("Backups", "Making a copy…")


def made() -> str:
    return translate("Backups", "The copy is made, and it is whole.")


def no_copy_today(*, full: bool) -> str:
    if full:
        return translate(
            "Backups", "Your record is safe. The disk is too full for today’s copy, so some free space helps."
        )
    return translate("Backups", "Your record is safe. Today’s copy has no place to go; Backups shows where.")


def open_folder() -> str:
    return translate("Backups", "Open folder")


def copies() -> str:
    return translate("Backups", "Copies")


def none_yet() -> str:
    return translate("Backups", "No copy yet. The first one comes by itself.")


def when(made_at: datetime, today: date) -> str:
    """ "Yesterday 21:10" """
    return common.opening(when_inside(made_at, today))


def when_inside(made_at: datetime, today: date) -> str:
    """The same within a sentence: "yesterday 21:10"."""
    text = translate("Backups", "%1 %2", "a day and a time, e.g. Yesterday 21:10")
    return text.replace("%1", _day(made_at.date(), today)).replace("%2", common.clock(made_at.time()))


def _day(day: date, today: date) -> str:
    """Within a sentence."""
    if day in {today, today - timedelta(days=1)}:
        near = translate("Backups", "Today") if day == today else translate("Backups", "Yesterday")
        return near[:1].lower() + near[1:]  # not `common.inside`: no noun, in German neither
    name = date_of(day, Form.INSIDE)
    return name if day.year == today.year else common.with_year(name, day.year)


def holds(copy: Copy) -> str:
    """ "412 days · 1,203 promises kept" """
    text = translate("Backups", "%1 · %2", "two facts on one line")
    text = text.replace("%1", days(copy.days)).replace("%2", kept(copy.kept))
    if copy.beside:
        text = translate("Backups", "%1 · lies beside your record").replace("%1", text)
    return text


def days(count: int) -> str:
    """How many days have something kept."""
    if count == 1:
        return translate("Backups", "1 day")
    return translate("Backups", "%1 days").replace("%1", QLocale().toString(count))


def kept(count: int) -> str:
    if count == 1:
        return common.promises_kept(1)
    return translate("Backups", "%1 promises kept").replace("%1", QLocale().toString(count))


def another_beside() -> str:
    """A sync tool has put the file of another computer into the folder, or a person has."""
    return translate(
        "Backups",
        "Another copy of your record lies beside it, perhaps from another computer. "
        "Backups can look into it.",
    )


def shared_folder() -> str:
    return translate(
        "Backups",
        "Your record lies in a folder that several computers share. "
        "It stays whole while one of them uses it at a time.",
    )


def look_inside() -> str:
    return translate("Backups", "Look inside")


def look_named(copy: Copy, today: date) -> str:
    return translate("Backups", "Look inside the copy of %1").replace("%1", when_inside(copy.made_at, today))


# Inside a copy


def copy_of(copy: Copy, today: date) -> str:
    return translate("Backups", "The copy of %1").replace("%1", when_inside(copy.made_at, today))


def list_then() -> str:
    return translate("Backups", "Your list, as it was then")


def nothing_on_it() -> str:
    return translate("Backups", "Nothing was on the list then.")


def line(promise: Promise) -> str:
    """What stands under a promise: "After dinner · Kept 31 times"."""
    facts = [each for each in (promise.anchor, common.kept_times(promise.kept)) if each]
    return " · ".join(facts) or translate("Backups", "Not kept yet")


def more(preview: Preview) -> str:
    """What else is in it."""
    archived, last = preview.archived, preview.last_day
    facts = []
    if archived == 1:
        facts.append(translate("Backups", "One more is in the archive."))
    elif archived:
        facts.append(translate("Backups", "%Ln more are in the archive.", "", archived))
    if last is not None:
        text = translate("Backups", "The last promise in it was kept on %1.")
        facts.append(text.replace("%1", date_of(last, Form.INSIDE)))
    return " ".join(facts)


def use_hint() -> str:
    return translate(
        "Backups",
        "With this copy everything is as it was then. "
        "Your record of now is copied first, so you can go back.",
    )


def use() -> str:
    return translate("Backups", "Use this copy")


# After putting one back


def as_it_was_then(made_at: datetime, today: date) -> str:
    return translate("Backups", "Everything is as it was %1.").replace("%1", _as_of(made_at, today))


def as_it_was(made_at: datetime, today: date) -> str:
    text = translate("Backups", "Everything is as it was %1. You can go back to before.")
    return text.replace("%1", _as_of(made_at, today))


def _as_of(made_at: datetime, today: date) -> str:
    if made_at.date() in {today, today - timedelta(days=1)}:
        return when_inside(made_at, today)
    return translate("Backups", "on %1").replace("%1", when(made_at, today))


def go_back() -> str:
    return translate("Backups", "Go back to before")


def gone_back() -> str:
    return translate("Backups", "Everything is as it was before.")


def set_aside(made_at: datetime, today: date) -> str:
    text = translate(
        "Backups", "Everything is as it was %1. The file from before lies in the folder, untouched."
    )
    return text.replace("%1", _as_of(made_at, today))
