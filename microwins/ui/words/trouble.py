"""Words for what could not be done: what happened, what is safe, what helps. No blame, no bare codes."""

from typing import assert_never

from microwins.domain.errors import Reason, Refused
from microwins.journal import StoreError, Trouble
from microwins.language import translate


def sentence(trouble: Refused | StoreError) -> str:
    """What the notice bar says about `trouble`."""
    if isinstance(trouble, Refused):
        return refused(trouble.reason)
    if trouble.kind is Trouble.BAD_IMPORT and trouble.path is not None:
        from microwins.ui.words.bring_reasons import unfit  # it names what importing alone knows

        return unfit(trouble)
    return stored(trouble.kind)


def refused(reason: Reason) -> str:  # noqa: C901  one case a reason
    """The gentle no: the person's data is as it was."""
    match reason:
        case Reason.EMPTY:
            return translate("Trouble", "A few words are enough. They can be changed any day.")
        case Reason.TOO_LONG:
            return translate(
                "Trouble", "That’s more than fits in one promise. A shorter sentence is kinder too."
            )
        case Reason.FUTURE_DAY:
            return translate("Trouble", "That day is still to come.")
        case Reason.UNKNOWN_WIN:
            return translate("Trouble", "This promise has left the list in the meantime.")
        case Reason.NO_WEEKDAY:
            return translate("Trouble", "A promise lives on one day a week or more.")
        case Reason.BAD_SIZE:
            return translate("Trouble", "A size is longer than nothing and shorter than a day.")
        case Reason.NO_RUNG:
            return translate(
                "Trouble", "Its ladder ends here. “Find another size” in its menu makes a new step."
            )
        case Reason.NOTHING_TO_UNDO:
            return translate("Trouble", "There’s nothing to take back.")
        case Reason.NOTHING_TO_REDO:
            return translate("Trouble", "There’s nothing to do again.")
        case Reason.CHANGED_SINCE:
            return translate("Trouble", "This has changed since. Undo the newer change first.")
        case Reason.HELD:
            return translate("Trouble", "Your record is being written to. In a moment this can be saved too.")
        case Reason.READ_ONLY:
            return translate(
                "Trouble",
                "This record was made by a newer Micro Wins, so it can be looked at here. "
                "A newer version can change it.",
            )
        case Reason.LOOKING:
            return translate(
                "Trouble", "You’re looking around, so nothing is changed. Open Micro Wins again to go on."
            )
        case _:
            assert_never(reason)


def stored(kind: Trouble) -> str:  # noqa: C901  one case a trouble
    """What the machine did, that nothing saved is gone, and what to try."""
    match kind:
        case Trouble.CANNOT_OPEN:
            return translate(
                "Trouble",
                "The folder with your record can’t be used right now. "
                "Everything saved before is untouched; its permissions are worth a look.",
            )
        case Trouble.NOT_A_DATABASE:
            return translate(
                "Trouble",
                "Another kind of file lies where your record belongs. "
                "It wasn’t touched; moving it elsewhere helps.",
            )
        case Trouble.DAMAGED:
            return translate(
                "Trouble",
                "A part of your record can’t be read. Nothing was changed, and a backup can bring it back.",
            )
        case Trouble.MISSING:
            return translate(
                "Trouble",
                "Your record isn’t where it was. Its backups are still there and can bring it back.",
            )
        case Trouble.MOVED:
            return translate(
                "Trouble",
                "Your record has been moved from its place, so this wasn’t saved. "
                "Back there, it takes new promises again.",
            )
        case Trouble.REPLACED:
            return translate(
                "Trouble",
                "Another copy of your record took its place, perhaps from another computer. "
                "The one from before is in Backups, whole.",
            )
        case Trouble.DISK_FULL:
            return translate(
                "Trouble",
                "The disk is full, so this wasn’t saved. "
                "Everything before it is safe; some free space helps.",
            )
        case Trouble.BUSY:
            return translate(
                "Trouble", "Another program is using your record, so this wasn’t saved. Trying again helps."
            )
        case Trouble.OLD_SQLITE:
            return translate(
                "Trouble",
                "This computer’s SQLite is older than your record needs. A newer Python brings one.",
            )
        case Trouble.CANNOT_WRITE:
            return translate(
                "Trouble", "The file can’t be written there. Your record is safe; another folder helps."
            )
        case Trouble.BAD_IMPORT:
            return translate("Trouble", "This file isn’t what its name says. Nothing was taken from it.")
        case Trouble.NEWER_IMPORT:
            return translate(
                "Trouble", "This file was written by a newer Micro Wins. Nothing was taken from it."
            )
        case Trouble.TRACES_LEFT:
            return translate(
                "Trouble",
                "It’s gone from your record, but the file could not be cleared of its traces right now. "
                "That is done by itself at the next start with some free space.",
            )
        case Trouble.STOPPED:
            return translate("Trouble", "That ended halfway, so nothing was changed. Trying again helps.")
        case _:
            assert_never(kind)


def try_again() -> str:
    return translate("Trouble", "Try again")


def not_saved_title(count: int) -> str:
    """The app is to end, and so much waits to be saved."""
    if count == 1:
        return translate("Trouble", "One promise isn’t saved yet")
    return translate("Trouble", "%Ln promises aren’t saved yet", "", count)


def not_saved_body() -> str:
    return translate(
        "Trouble",
        "There’s no room or no way to write it down right now. Some free space helps; "
        "if you close now, it has to be ticked once more.",
    )


def close_anyway() -> str:
    return translate("Trouble", "Close anyway")


def saved_now() -> str:
    return translate("Trouble", "Saved now.")


# When the app itself trips


def crash_title() -> str:
    return translate("Trouble", "Something in Micro Wins went wrong")


def crash_body() -> str:
    return translate(
        "Trouble",
        "What you kept is saved. This report helps to repair it; it holds none of your words.",
    )


def crash_copy() -> str:
    return translate("Trouble", "Copy the report")


def crash_copied() -> str:
    return translate("Trouble", "Copied")


def crash_go_on() -> str:
    return translate("Trouble", "Go on")


def crash_report_name() -> str:
    return translate("Trouble", "The report")


def dismiss() -> str:
    return translate("Trouble", "Close this message")
