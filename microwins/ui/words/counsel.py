"""Words of the page where a sheet to bring along is put together; those on it are in `paper`."""

from datetime import date

from microwins.domain.counsel import Period
from microwins.language import translate


def make_a_sheet() -> str:
    return translate("Counsel", "Make a sheet to bring along")


def bring_along() -> str:
    return translate("Counsel", "To bring along")


def make_it() -> str:
    return translate("Counsel", "Make one")


def page() -> str:
    return translate("Counsel", "A sheet to bring along")


def page_hint() -> str:
    return translate(
        "Counsel", "One or two pages for a session, or for yourself. You choose what stands on them."
    )


def which_days() -> str:
    return translate("Counsel", "Which days")


def period(which: Period) -> str:
    match which:
        case Period.FOUR_WEEKS:
            return translate("Counsel", "The last 4 weeks")
        case Period.THREE_MONTHS:
            return translate("Counsel", "The last 3 months")
        case Period.BEGINNING:
            return translate("Counsel", "Since the beginning")
        case Period.OWN:
            return translate("Counsel", "Own dates")


def from_day() -> str:
    return translate("Counsel", "From")


def to_day() -> str:
    return translate("Counsel", "To")


def goals() -> str:
    return translate("Counsel", "Goals")


def no_goals() -> str:
    return translate("Counsel", "Goals of these days stand here.")


def notes() -> str:
    return translate("Counsel", "Notes")


def notes_hint() -> str:
    return translate("Counsel", "Yours alone unless you tick them.")


def no_notes() -> str:
    return translate("Counsel", "Notes of these days stand here.")


def paper() -> str:
    return translate("Counsel", "Paper")


def a4() -> str:
    return translate("Counsel", "A4")


def letter() -> str:
    return translate("Counsel", "Letter")


def print_it() -> str:
    return translate("Counsel", "Print…")


def save_pdf() -> str:
    return translate("Counsel", "Save as PDF…")


def pdf_kind() -> str:
    return translate("Counsel", "PDF document (*.pdf)")


def file_name(day: date) -> str:
    """What the file is called unless the person says otherwise; without the ending."""
    return translate("Counsel", "Micro Wins, %1").replace("%1", f"{day:%Y-%m-%d}")


def saved(name: str) -> str:
    return translate("Counsel", "Saved as %1. It lies on this computer and nowhere else.").replace("%1", name)


def not_saved(why: str) -> str:
    sentence = translate("Counsel", "The sheet could not be written there: %1. Another folder may work.")
    return sentence.replace("%1", why)


def printed() -> str:
    return translate("Counsel", "The sheet is on its way to the printer.")


def not_printed() -> str:
    return translate("Counsel", "The printer did not take the sheet. “Save as PDF…” works without one.")


def preview(pages: int) -> str:
    if pages == 1:
        return translate("Counsel", "Preview of one page")
    return translate("Counsel", "Preview of %Ln pages", "", pages)


# The terminal


def terminal_saved(path: str) -> str:
    return translate("Terminal", "Your sheet lies in %1. Nothing was sent anywhere.").replace("%1", path)
