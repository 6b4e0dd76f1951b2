"""Words for taking the record away."""

from typing import assert_never

from microwins.journal.sending import Sheet
from microwins.language import translate
from microwins.ui.words.common import quoted


def export_heading() -> str:
    return translate("Bring", "Take your record with you")


def sheet_name(sheet: Sheet) -> str:
    match sheet:
        case Sheet.EVERYTHING:
            return translate("Bring", "Everything")
        case Sheet.TABLE:
            return translate("Bring", "Table")
        case Sheet.CALENDAR:
            return translate("Bring", "Calendar")
        case _:
            assert_never(sheet)


def sheet_holds(sheet: Sheet) -> str:
    match sheet:
        case Sheet.EVERYTHING:
            return translate("Bring", "All of it, to be read by Micro Wins on another laptop (.jsonl).")
        case Sheet.TABLE:
            return translate("Bring", "Each day you kept or rested, for spreadsheets (.csv).")
        case Sheet.CALENDAR:
            return translate("Bring", "The times of your reminders, for the calendar of your phone (.ics).")
        case _:
            assert_never(sheet)


def save_as() -> str:
    return translate("Bring", "Save as…")


def save_named(sheet: Sheet) -> str:
    return translate("Bring", "Save as…: %1").replace("%1", sheet_name(sheet))


def saved(name: str) -> str:
    return translate("Bring", "Saved as %1.").replace("%1", quoted(name))
