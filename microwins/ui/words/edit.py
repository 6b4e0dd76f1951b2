"""Words of the dialog that edits one promise."""

from microwins.language import translate


def edit_title() -> str:
    return translate("Today", "Edit this promise")


def promise_label() -> str:
    return translate("Today", "I will")


def anchor_label() -> str:
    return translate("Today", "When or after what")


def anchor_hint() -> str:
    return translate("Today", "After I pour my morning coffee")


def bad_day_label() -> str:
    return translate("Today", "On a hard day")


def bad_day_hint() -> str:
    return translate("Today", "Two minutes or less")


def weekdays_label() -> str:
    return translate("Today", "Days")


def reminders_label() -> str:
    return translate("Today", "Reminders")


def dream_label() -> str:
    return translate("Today", "The big goal behind it")
