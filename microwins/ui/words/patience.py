"""Words for what takes a while with a long record."""

from microwins.language import translate


def one_moment() -> str:
    return translate("Patience", "This takes a moment. Nothing else needs you now.")


def taking_back() -> str:
    return translate("Patience", "Taking it back")


def doing_again() -> str:
    return translate("Patience", "Doing it again")


def putting_in_place() -> str:
    return translate("Patience", "Putting the copy in place")


def erasing() -> str:
    return translate("Patience", "Erasing for ever")
