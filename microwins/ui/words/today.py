"""Words of Today: the day, its rows, what can be wished for them, and what adds up."""

from datetime import date, time

from PySide6.QtCore import QLocale

from microwins.domain.win import Size
from microwins.language import translate
from microwins.ui.words import common
from microwins.ui.words.common import Form, date_of


def page() -> str:
    return translate("Today", "Today")


# The heading


def good_to_see_you() -> str:
    return translate("Today", "Good to see you")


def back_to_today() -> str:
    return translate("Today", "Back to today")


def earlier_week() -> str:
    return translate("Today", "Earlier week")


def later_week() -> str:
    return translate("Today", "Later week")


def the_week() -> str:
    return translate("Today", "The week, day by day")


def day_name(day: date, state: str) -> str:
    """What a screen reader says of a day in the week strip: "Tuesday, 25 November: kept"."""
    name = translate("Today", "%1: %2", "a day and how it was, e.g. Tuesday, 25 November: kept")
    return name.replace("%1", date_of(day, Form.FULL)).replace("%2", state)


def day_kept(count: int) -> str:
    return translate("Today", "kept once") if count == 1 else translate("Today", "kept %Ln", "", count)


def day_quiet() -> str:
    return translate("Today", "a quiet day")


def day_rested() -> str:
    return translate("Today", "a rest day")


def day_to_come() -> str:
    return translate("Today", "still to come")


def day_open() -> str:
    return translate("Today", "today, still open")


def day_started(count: int) -> str:
    return translate("Today", "today, %Ln kept so far", "", count)


# A row


def cue(size: Size) -> str:
    """The line under a promise: "After I pour my morning coffee · about 5 min"."""
    place = size.anchor or translate("Today", "Any time of the day")
    return _dotted(place, _whole(common.about(size.minutes)))


def smallest_of(size: Size, minutes: float) -> str:
    """The line under the hard-day version: "The smallest size of “read one page” · about 1 min"."""
    text = translate("Today", "The smallest size of %1")
    text = text.replace("%1", common.quoted(common.inside(size.action)))
    return _dotted(text, _whole(common.about(minutes)))


def _whole(size: str) -> str:
    """A number and its unit on one line."""
    return size.replace(" ", common.NO_BREAK)


def _dotted(left: str, right: str) -> str:
    return translate("Today", "%1 · %2", "two facts on one line").replace("%1", left).replace("%2", right)


def kept_just_now() -> str:
    return translate("Today", "Kept just now")


def kept_at(moment: time | None) -> str:
    if moment is None:
        return translate("Today", "Kept")
    return translate("Today", "Kept at %1").replace("%1", common.clock(moment))


def not_saved_yet() -> str:
    return translate("Today", "Not saved yet")


def resting(today: bool) -> str:
    return translate("Today", "Resting today") if today else translate("Today", "A rest day")


def row_hint() -> str:
    return translate("Today", "Space keeps it, R rests, Ctrl+Down makes it smaller.")


def more_about(action: str) -> str:
    return translate("Today", "More for %1").replace("%1", common.quoted(action))


# Wishes, in the order of the menu


def another_size() -> str:
    return translate("Today", "Find another size…")


def keep_small() -> str:
    return translate("Today", "Keep the hard-day version")


def make_quiet() -> str:
    return translate("Today", "Take it back")


def edit() -> str:
    return translate("Today", "Edit…")


def move_up() -> str:
    return translate("Today", "Move up")


def move_down() -> str:
    return translate("Today", "Move down")


def archive() -> str:
    return translate("Today", "Archive")


def rest_today(today: bool) -> str:
    return common.rest_today() if today else translate("Today", "A rest day")


# Around the list


def resize_another() -> str:
    return translate("Today", "Resize another goal")


_SHORT = 24  # characters of a half-made goal that its button shows


def go_on_with(goal: str) -> str:
    """The way back to a half-made goal: "Go on with “learn the guitar”"."""
    if not goal:
        return translate("Today", "Go on where you left it")
    short = goal if len(goal) <= _SHORT else goal[: _SHORT - 1].rstrip(" ,;:.") + "…"
    return translate("Today", "Go on with %1").replace("%1", common.quoted(short))


def show_others(count: int) -> str:
    """ "Show the other three", in words up to ten."""
    if count == 1:
        return translate("Today", "Show the other one")
    names = {
        2: translate("Today", "two"),
        3: translate("Today", "three"),
        4: translate("Today", "four"),
        5: translate("Today", "five"),
        6: translate("Today", "six"),
        7: translate("Today", "seven"),
        8: translate("Today", "eight"),
        9: translate("Today", "nine"),
        10: translate("Today", "ten"),
    }
    return translate("Today", "Show the other %1").replace("%1", names.get(count, str(count)))


def show_unplanned(count: int) -> str:
    if count == 1:
        return translate("Today", "Show one kept for other days")
    return translate("Today", "Show %Ln kept for other days", "", count)


def show_less() -> str:
    return translate("Today", "Show less")


def nothing_planned() -> str:
    return translate("Today", "Nothing is planned for this day. It’s yours.")


def open_archive() -> str:
    return translate("Today", "Archive and later")


def add_note(today: bool) -> str:
    if today:
        return translate("Today", "Add a note about today")
    return translate("Today", "Add a note about this day")


def note_label() -> str:
    return translate("Today", "A note about this day")


def change_note() -> str:
    return translate("Today", "Change the note")


# What adds up


def number(total: int) -> str:
    return QLocale().toString(total)


def first_ahead() -> str:
    return translate("Today", "This is where your kept promises add up.")


def promises_kept(total: int) -> str:
    """What stands after the number: "promises kept."."""
    return translate("Today", "promise kept.") if total == 1 else translate("Today", "promises kept.")


def you_did_it() -> str:
    return translate("Today", "You said it, and you did it.")


def everything(evening: bool) -> str:
    if evening:
        return translate("Today", "That’s everything. Enjoy your evening.")
    return translate("Today", "That’s everything. Enjoy your day.")


def still_here() -> str:
    return translate("Today", "They’re all still here.")


def rest_is_part() -> str:
    return translate("Today", "Rest is part of it.")


# The first run


def first_title() -> str:
    return translate("Today", "One small promise is enough")


def first_lines() -> tuple[str, str]:
    return (
        translate("Today", "Bring a goal that feels too big right now."),
        translate("Today", "We’ll make it small enough to keep, even on a hard day."),
    )


def starters() -> str:
    return translate("Today", "Show me three tiny ones to start with")


# What was done, for the notice bar


def undone() -> str:
    return translate("Today", "Undone.")


def redone() -> str:
    return translate("Today", "Done again.")


def archived(action: str) -> str:
    return translate("Today", "%1 rests in the archive. Its evidence stays.").replace(
        "%1", common.quoted(action)
    )


def resized(action: str, minutes: float) -> str:
    text = translate("Today", "From today: %1, %2.", "a promise and its new size")
    return text.replace("%1", common.quoted(action)).replace("%2", common.about(minutes))
