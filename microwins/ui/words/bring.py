"""Words for bringing history from another app."""

from typing import assert_never

from PySide6.QtCore import QLocale

from microwins.journal.bringing import Arrival, BroughtWin, DateOrder, Format, Here, LeftOut
from microwins.language import translate
from microwins.ui.words.bring_reasons import leaving
from microwins.ui.words.common import quoted


def page() -> str:
    return translate("Bring", "Bring your history")


def invitation() -> str:
    return translate(
        "Bring", "What you did before counts here too. Choose the file your other app saved, or drop it here."
    )


def known_heading() -> str:
    return translate("Bring", "What can be read")


def known() -> tuple[tuple[str, str], ...]:
    """Each app with the file it saves."""
    return (
        (
            "Loop Habit Tracker",
            translate("Bring", "The full backup (.db), or the CSV export (.zip or its folder)"),
        ),
        ("Table Habit", translate("Bring", "The JSON export")),
        ("Beaver Habits", translate("Bring", "The JSON export")),
        ("Habitica", translate("Bring", "Your user data (userdata.json)")),
        ("OpenHabitTracker", translate("Bring", "The JSON export")),
        ("Micro Wins", translate("Bring", "An export of your own (.jsonl)")),
        (translate("Bring", "Anything else"), translate("Bring", "A CSV table with a date in each row")),
    )


def format_name(form: Format) -> str:
    match form:
        case Format.OWN:
            return "Micro Wins"
        case Format.LOOP_BACKUP | Format.LOOP_CSV:
            return "Loop Habit Tracker"
        case Format.TABLE_HABIT:
            return "Table Habit"
        case Format.BEAVER:
            return "Beaver Habits"
        case Format.HABITICA:
            return "Habitica"
        case Format.OPEN_HABIT_TRACKER:
            return "OpenHabitTracker"
        case Format.CSV:
            return translate("Bring", "A table")
        case _:
            assert_never(form)


def choose_file() -> str:
    return translate("Bring", "Choose a file")


def choose_folder() -> str:
    return translate("Bring", "Choose a folder")


def another_file() -> str:
    return translate("Bring", "Another file")


# While it works


def looking_into(name: str) -> str:
    return translate("Bring", "Looking into %1").replace("%1", quoted(name))


def writing() -> str:
    return translate("Bring", "Your history is coming in")


def taking_back() -> str:
    return translate("Bring", "Taking it back")


def so_far(done: int, of: int) -> str:
    """ "1,000 of 3,650 days"."""
    locale = QLocale()
    text = translate("Bring", "%1 of %2 days").replace("%1", locale.toString(done))
    return text.replace("%2", locale.toString(of))


def stopped() -> str:
    return translate("Bring", "Stopped. Nothing came in, and everything is as it was.")


# The table


def columns_heading() -> str:
    return translate("Bring", "Which column is which?")


def columns_hint() -> str:
    return translate("Bring", "The first rows below show how they are read.")


def date_column() -> str:
    return translate("Bring", "The date")


def name_column() -> str:
    return translate("Bring", "The habit")


def done_column() -> str:
    return translate("Bring", "Whether it was done")


def whole_table(name: str) -> str:
    return translate("Bring", "All of it is %1").replace("%1", quoted(name))


def every_row() -> str:
    return translate("Bring", "Each row is a day it was")


def column(number: int, name: str) -> str:
    return name or translate("Bring", "Column %1").replace("%1", str(number + 1))


def date_order() -> str:
    return translate("Bring", "Dates are written")


def date_order_choice(order: DateOrder) -> str:
    match order:
        case DateOrder.YEAR_FIRST:
            return translate("Bring", "Year first")
        case DateOrder.DAY_FIRST:
            return translate("Bring", "Day first")
        case DateOrder.MONTH_FIRST:
            return translate("Bring", "Month first")
        case _:
            assert_never(order)


def sample_headings() -> tuple[str, str, str]:
    return (translate("Bring", "Day"), translate("Bring", "Habit"), translate("Bring", "That day"))


def no_day(said: str) -> str:
    return translate("Bring", "%1 is no date").replace("%1", quoted(said))


def kept() -> str:
    return translate("Bring", "Kept")


def kept_small() -> str:
    return translate("Bring", "Kept small")


def rested() -> str:
    return translate("Bring", "Rested")


def quiet() -> str:
    return translate("Bring", "Quiet")


def not_understood() -> str:
    return translate("Bring", "Not understood")


def go_on() -> str:
    return translate("Bring", "Show what comes in")


# The preview


def comes_in() -> str:
    return translate("Bring", "What comes in")


def from_file(form: Format, name: str) -> str:
    return translate("Bring", "%1, from %2").replace("%1", format_name(form)).replace("%2", quoted(name))


def days(count: int) -> str:
    return translate("Bring", "1 day") if count == 1 else translate("Bring", "%Ln days", "", count)


def rests(count: int) -> str:
    return translate("Bring", "1 rest") if count == 1 else translate("Bring", "%Ln rests", "", count)


def habit_days(win: BroughtWin) -> str:
    """ "412 days, 3 rests"."""
    text = days(win.kept)
    return f"{text}, {rests(win.rests)}" if win.rests else text


def habit_line(win: BroughtWin) -> str:
    """ "Meditate: 412 days, 3 rests", and what of it is here already."""
    line = f"{win.name}: {habit_days(win)}"
    return line if win.here is None else f"{line} · {_here(win.here)}"


def _here(here: Here) -> str:
    if here.alike:
        text = translate("Bring", "the same as %1 here").replace("%1", quoted(here.action))
    else:
        text = translate("Bring", "here already")
    if here.new == 1:
        return f"{text}, {translate('Bring', '1 day is new')}"
    return f"{text}, {translate('Bring', '%Ln days are new', '', here.new)}" if here.new else text


def joins(count: int) -> str:
    """So many habits are taken for ones that are here, by their names and days."""
    if count == 1:
        text = translate("Bring", "By its name and days one is here already, so it joins that one.")
    else:
        text = translate(
            "Bring", "By their names and days %Ln are here already, so they join those.", "", count
        )
    return f"{text} {translate('Bring', 'Nothing is doubled; what you leave out stays as it is.')}"


def habits(count: int) -> str:
    return translate("Bring", "1 habit") if count == 1 else translate("Bring", "%Ln habits", "", count)


def all_of_them() -> str:
    return translate("Bring", "All of them")


def sum_of(wins: int, day_count: int) -> str:
    text = translate("Bring", "%1 with %2").replace("%1", habits(wins))
    return text.replace("%2", days(day_count))


def become() -> str:
    return translate("Bring", "Each becomes a promise with a size. You can resize it any day.")


def nothing_in_it() -> str:
    return translate("Bring", "This file has no habits in it.")


def stays_behind() -> str:
    return translate("Bring", "What stays behind, and why")


def everything_comes() -> str:
    return translate("Bring", "Everything in this file comes along.")


def left_out(left: LeftOut) -> str:
    """ "12 × marked as not done: a quiet day needs no record"."""
    text = translate("Bring", "%1 × %2").replace("%1", QLocale().toString(left.count))
    return text.replace("%2", leaving(left.reason))


def example(left: LeftOut) -> str:
    return translate("Bring", "for instance %1").replace("%1", left.example) if left.example else ""


def bring_in() -> str:
    return translate("Bring", "Bring it in")


# What came of it


def arrived(arrival: Arrival) -> str:
    if arrival.deed_id is None:
        return translate("Bring", "All of it was here already. Nothing changed.")
    if arrival.days == 0:
        return translate("Bring", "%1 came in.").replace("%1", habits(arrival.wins))
    if arrival.wins == 0:
        return translate("Bring", "%1 came in.").replace("%1", days(arrival.days))
    text = translate("Bring", "%1 came in, with %2.").replace("%1", habits(arrival.wins))
    return text.replace("%2", days(arrival.days))


def arrived_hint() -> str:
    return translate("Bring", "It’s part of your evidence now. Undo takes all of it back.")


def taken_back() -> str:
    return translate("Bring", "Taken back. Everything is as it was before.")


def to_today() -> str:
    return translate("Bring", "Go to Today")


# In Settings


def import_heading() -> str:
    return translate("Bring", "Your history")


def import_hint() -> str:
    return translate("Bring", "From Loop, Table Habit, Beaver Habits, Habitica and others, or any table.")


def bring_button() -> str:
    return translate("Bring", "Bring…")
