"""Words of the window around the pages."""

from microwins.language import translate


def evidence() -> str:
    return translate("Window", "Evidence")


def pause_reminders() -> str:
    return translate("Window", "Pause reminders")


def remind_me_again() -> str:
    return translate("Window", "Remind me again")


def stays_here() -> str:
    return translate("Window", "Stays on this laptop")


def adopted() -> str:
    return translate("Window", "It’s on your list.")


def already_open() -> str:
    return translate("Window", "Micro Wins is open already and doesn’t answer right now. A moment may help.")
