"""Words of the screens that stand where the record can't be opened, or isn't what was written."""

from datetime import date

from microwins.journal import Trouble
from microwins.journal.copying import Copy
from microwins.language import translate
from microwins.ui.words import backups, trouble


def title(kind: Trouble, *, is_open: bool) -> str:
    """`is_open`: found by a check, while the window was in use."""
    if kind is Trouble.MISSING:
        return translate("Recovery", "Your file isn’t where it was")
    if is_open:
        return translate("Recovery", "A part of your file isn’t as it was written")
    return translate("Recovery", "Your file didn’t open cleanly")


def safe_in(copy: Copy, today: date) -> str:
    """ "Your record is safe in a copy from yesterday 21:10 (412 days)." """
    text = translate("Recovery", "Your record is safe in a copy from %1 (%2).")
    return text.replace("%1", backups.when_inside(copy.made_at, today)).replace("%2", backups.days(copy.days))


def no_copy() -> str:
    return translate("Recovery", "There’s no copy of it here. Most of it can often still be read.")


def no_copy_of_missing() -> str:
    return translate("Recovery", "No good copy of it was found here. Perhaps the folder was moved.")


def use_copy() -> str:
    return translate("Recovery", "Use this copy, and add back what can be read")


def use_copy_alone() -> str:
    return translate("Recovery", "Use this copy")


def bring_back() -> str:
    return translate("Recovery", "Bring back what can be read")


def use_hint() -> str:
    return translate("Recovery", "The damaged file is kept as it is, in a folder of its own.")


def look() -> str:
    return translate("Recovery", "Look without changing anything")


def save() -> str:
    return translate("Recovery", "Save the damaged file…")


def choose_folder() -> str:
    return translate("Recovery", "Where to save the damaged file")


def saved(folder: str) -> str:
    return translate("Recovery", "The damaged file is saved in %1.").replace("%1", folder)


def one_moment() -> str:
    return translate("Recovery", "One moment. Everything is read and compared.")


def looking() -> str:
    return translate("Recovery", "You’re looking around. Nothing is changed, neither here nor in your file.")


# Afterwards


def done_title() -> str:
    return translate("Recovery", "Your record is whole")


def done(days: int, kept: int, *, aside: bool) -> str:
    """`aside`: there was a damaged file, and it lies in a folder of its own."""
    text = translate("Recovery", "%1 and %2 are here.")
    if aside:
        text = translate("Recovery", "%1 and %2 are here. The damaged file lies beside it, untouched.")
    return text.replace("%1", backups.days(days)).replace("%2", backups.kept(kept))


def go_on() -> str:
    return translate("Recovery", "Go on")


def nothing_readable() -> str:
    return translate(
        "Recovery",
        "Nothing in this file could be read, and nothing was changed. "
        "A copy from elsewhere can be put beside it.",
    )


def begin_anew_here() -> str:
    """There is nothing to move aside."""
    return translate("Recovery", "Begin anew")


def begin_anew() -> str:
    return translate("Recovery", "Move it aside and begin anew")


# Where there is nothing to recover


def in_the_way(kind: Trouble) -> str:
    """The title over the one sentence of `trouble.stored`."""
    match kind:
        case Trouble.NOT_A_DATABASE:
            return translate("Recovery", "Something else lies here")
        case Trouble.OLD_SQLITE:
            return translate("Recovery", "This computer needs something newer")
        case Trouble.DISK_FULL:
            return translate("Recovery", "The disk is full")
        case Trouble.BUSY:
            return translate("Recovery", "Your record is in use")
        case _:
            return translate("Recovery", "Your record can’t be reached right now")


def what_helps(kind: Trouble) -> str:
    """The sentence under it."""
    if kind is Trouble.DISK_FULL:
        return translate("Recovery", "Your record is safe. Some free space lets it open.")
    if kind is Trouble.BUSY:
        return translate("Recovery", "Another program holds it for the moment. Trying again helps.")
    return trouble.stored(kind)


def try_again() -> str:
    return translate("Recovery", "Try again")


def show_folder() -> str:
    return translate("Recovery", "Show the folder")


def folder_label() -> str:
    return translate("Recovery", "The folder of your record")
