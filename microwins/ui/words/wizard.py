"""Words of the wizard's frame, of its first page, and of the screen that cares."""

from collections.abc import Sequence
from typing import assert_never

from PySide6.QtCore import QLocale

from microwins.language import translate
from microwins.resizing.conversation import Page
from microwins.ui.words.common import inside, quoted

# The frame


def step_name(page: Page) -> str:
    """The name of a step beside its marker."""
    match page:
        case Page.SAY | Page.SUPPORT:
            return translate("Wizard", "Say it big")
        case Page.SIZE:
            return translate("Wizard", "Find a size")
        case Page.PLACE:
            return translate("Wizard", "Give it a place")
        case Page.KEEP:
            return translate("Wizard", "Keep it")
        case _:
            assert_never(page)


def step_of(number: int, count: int, name: str) -> str:
    """What a screen reader says of the four markers: "Step 2 of 4: Find a size"."""
    text = translate("Wizard", "Step %1 of %2: %3")
    return text.replace("%1", str(number)).replace("%2", str(count)).replace("%3", name)


def finish_later() -> str:
    return translate("Wizard", "Finish later")


def go_on() -> str:
    return translate("Wizard", "Go on")


# Say it big


def say_title() -> str:
    return translate("Wizard", "Say it big")


def say_lead() -> str:
    return translate("Wizard", "What do you wish you did every day?")


def goal_name() -> str:
    return translate("Wizard", "Your goal, in your own words")


def goal_placeholder() -> str:
    return translate("Wizard", "I’ll study 5 hours daily from now on")


def alarm(found: Sequence[str]) -> str:
    """Names the words that trip the alarm, three at most."""
    unique: dict[str, str] = {}
    for word in found:
        unique.setdefault(word.lower(), inside(word))
    return QLocale().createSeparatedList([quoted(word) for word in list(unique.values())[:3]])


def alarm_line() -> str:
    return translate("Wizard", "Words like these can set off the brain’s alarm. We’ll go gently.")


def which_first() -> str:
    return translate("Wizard", "Which of these first?")


def others_wait() -> str:
    return translate("Wizard", "The others are kept for later.")


def what_doing() -> str:
    return translate("Wizard", "What would you be doing?")


def what_doing_placeholder() -> str:
    return translate("Wizard", "Walking, calling a friend, reading…")


def which_closest() -> str:
    return translate("Wizard", "Which feels closest?")


def three_tiny() -> str:
    return translate("Wizard", "Three tiny ones to start with")


def nothing_typed() -> str:
    return translate("Wizard", "Small steps appear here while you type.")


def not_readable() -> str:
    return translate(
        "Wizard", "Suggestions are in English for now. Your own small step works in any language."
    )


def show_english_ideas() -> str:
    return translate("Wizard", "Show ideas in English")


def show_others() -> str:
    return translate("Wizard", "Show me others")


def write_own() -> str:
    return translate("Wizard", "Write my own small step")


def own_name() -> str:
    return translate("Wizard", "My own small step")


def two_minutes() -> str:
    return translate("Wizard", "What’s the part you could do in two minutes?")


def own_placeholder() -> str:
    return translate("Wizard", "Open the book and read one line")


def find_its_size() -> str:
    return translate("Wizard", "Find its size")


def say_note() -> str:
    return translate("Wizard", "However big it is, it’s welcome here.")


# The screen that cares


def this_sounds_heavy() -> str:
    return translate("Wizard", "This sounds like a lot to carry")


def help_first() -> str:
    return translate("Wizard", "There are people who can help with this. They come before any goal.")


def see_help() -> str:
    return translate("Wizard", "See who can help")


def people_to_reach() -> str:
    return translate("Wizard", "People to reach")


def copy_contact(name: str) -> str:
    return translate("Wizard", "Copy: %1").replace("%1", name)


def copied() -> str:
    return translate("Wizard", "Copied")


def words_not_kept() -> str:
    return translate("Wizard", "What you typed is not stored.")


def keep_my_words() -> str:
    return translate("Wizard", "Keep my words for next time")


def words_kept() -> str:
    return translate("Wizard", "Your words will be here next time.")


def drop_my_words() -> str:
    return translate("Wizard", "Don’t keep them")


def caring(text: str) -> str:
    """A sentence of `resizing.support` in the person's language."""
    return translate("Support", text)
