"""Words for erasing for ever: what goes, what copies keep, and no word that frightens."""

from microwins.language import translate
from microwins.ui.words import backups, common


def your_data() -> str:
    return translate("Erase", "Your data")


def open_() -> str:
    return translate("Erase", "Open")


def open_named(name: str) -> str:
    return translate("Erase", "Open %1").replace("%1", name)


def history_hint() -> str:
    return translate("Erase", "What you did, and taking any one of it back.")


def backups_hint() -> str:
    return translate("Erase", "A checked copy a day. Any one can be put back.")


def name() -> str:
    return translate("Erase", "Erase for ever")


def hint() -> str:
    return translate(
        "Erase", "One promise or everything. To take a promise off the list, archive it instead."
    )


def button() -> str:
    return translate("Erase", "Erase…")


# The two steps


def which() -> str:
    return translate("Erase", "What is to be erased?")


def choose() -> str:
    return translate("Erase", "Choose…")


def everything() -> str:
    return translate("Erase", "Everything")


def archived(action: str) -> str:
    return translate("Erase", "%1 (archived)").replace("%1", action)


def copies_too() -> str:
    return translate("Erase", "Erase the backups too")


def copies_keep() -> str:
    return translate("Erase", "Backups are copies, so they still hold what is erased here.")


def go_on() -> str:
    return translate("Erase", "Go on")


def keep_it() -> str:
    return translate("Erase", "Keep it")


def goes(action: str, kept: int) -> str:
    """What leaves: one promise, or with `action` "" everything."""
    if not action:
        text = translate("Erase", "Everything leaves for good: %1, all sizes, notes and history.")
        return text.replace("%1", backups.kept(kept))
    text = translate("Erase", "%1 leaves for good, with %2, its sizes and its history.")
    return text.replace("%1", common.quoted(action)).replace("%2", backups.kept(kept))


def backups_go(*, everything_goes: bool) -> str:
    if everything_goes:
        return translate("Erase", "So do all backups. This can’t be undone.")
    return translate("Erase", "So do all backups; a new one is made without it. This can’t be undone.")


def backups_stay() -> str:
    return translate("Erase", "Backups stay and still hold it. Here it can’t be undone.")


def erased(action: str, *, copies: bool) -> str:
    what = common.quoted(action) if action else everything()
    if copies:
        return translate("Erase", "%1 is erased, in the backups too.").replace("%1", what)
    return translate("Erase", "%1 is erased. The backups still hold it.").replace("%1", what)
