"""Words of the wizard's last two pages: give it a place, and keep it."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import QLocale

from microwins.language import translate
from microwins.ui.words.common import clock, inside, quoted, weekdays

# Give it a place


def place_title() -> str:
    return translate("Wizard", "Give it a place")


def place_lead() -> str:
    return translate("Wizard", "After I …, I will …")


def after_what() -> str:
    return translate("Wizard", "After what?")


def anchor_name() -> str:
    return translate("Wizard", "After what it happens")


def anchor_placeholder() -> str:
    return translate("Wizard", "After I pour my morning coffee")


def which_days() -> str:
    return translate("Wizard", "On which days?")


def days_hint(chosen: int) -> str:
    """Under the days of a week, of which so many are chosen."""
    if chosen < 4:
        return translate("Wizard", "A few days are plenty to begin with.")
    return translate("Wizard", "Four or five days leave room for life.")


def bad_day_title() -> str:
    return translate("Wizard", "And on a hard day")


def bad_day_name() -> str:
    return translate("Wizard", "The hard-day version, two minutes or less")


def bad_day_hint() -> str:
    return translate("Wizard", "Two minutes or less. It counts in full.")


def reminder_title() -> str:
    return translate("Wizard", "A reminder, if you like")


def reminder_hint() -> str:
    return translate("Wizard", "It stays silent once the promise is kept.")


def looks_right() -> str:
    return translate("Wizard", "That’s its place")


# Keep it


def keep_title() -> str:
    return translate("Wizard", "Keep it")


def keep_lead() -> str:
    return translate("Wizard", "You can resize it any day.")


def read_back(anchor: str, action: str, *, as_typed: bool = False) -> str:
    """The promise said back: "After dinner, I will read one page."; with no cue, "I will read one page.".

    as_typed: it is in another language than the app's, so nothing of that is put between.
    """
    if as_typed:
        return (
            f"{': '.join(part for part in (anchor.strip().rstrip(','), action.strip().rstrip('.')) if part)}."
        )
    words = inside(action.strip().rstrip("."))
    if not anchor:
        return translate("Wizard", "I will %1.", "%1 is an action: read one page").replace("%1", words)
    text = translate("Wizard", "%1, I will %2.", "%1 is a cue: After dinner. %2 an action: read one page")
    return text.replace("%1", anchor.strip().rstrip(",")).replace("%2", words)


def hard_day() -> str:
    return translate("Wizard", "On a hard day")


def days_label() -> str:
    return translate("Wizard", "Days")


def reminder_label() -> str:
    return translate("Wizard", "Reminder")


def size_label() -> str:
    return translate("Wizard", "Size")


def reminders(times: Sequence[time]) -> str:
    """When it is said: "20:00" or "08:00 and 20:00"; a word where there is none."""
    if not times:
        return translate("Wizard", "None")
    return QLocale().createSeparatedList([clock(moment) for moment in times])


def days(mask: int) -> str:
    return weekdays(mask)


def kept_for_later(parts: Sequence[str]) -> str:
    text = translate("Wizard", "Kept for later: %1")
    return text.replace("%1", QLocale().createSeparatedList([quoted(part) for part in parts]))


def keep_promise() -> str:
    return translate("Wizard", "Keep this promise")


def keep_size() -> str:
    return translate("Wizard", "Keep this size")


def keep_note() -> str:
    return translate("Wizard", "It begins today, or whenever you’re ready.")


# Why


def why() -> str:
    return translate("Wizard", "Why?")


def why_big() -> str:
    return translate(
        "Wizard",
        "A big goal can feel like a threat, and the brain says no before you begin. Naming it first"
        " helps us find the part that doesn’t frighten it.",
    )


def why_small() -> str:
    return translate(
        "Wizard",
        "The brain trusts what it has seen you do. A small step done often is the proof it asks for,"
        " and each one makes the next a little easier.",
    )


def why_sure() -> str:
    return translate(
        "Wizard",
        "People who are at least 7 of 10 sure tend to carry out what they plan (Gutnick, 2014). Under 7 the"
        " step is too big, not you too small.",
    )


def why_place() -> str:
    return translate(
        "Wizard",
        "A plan with its moment, “after this, I will do that”, is carried out far more often: a sizeable"
        " effect over 94 studies (Gollwitzer and Sheeran, 2006).",
    )
