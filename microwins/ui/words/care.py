"""Words of kind days: too big today, rest, coming back, proposals of another size, the tenth day."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import assert_never

from microwins.domain import offering, pacing
from microwins.language import translate
from microwins.ui.words import common
from microwins.ui.words.common import date_of

# Too big today


def too_big() -> str:
    return translate("Care", "Too big today?")


def whats_in_the_way() -> str:
    return translate("Care", "What’s in the way?")


def misfit(reason: offering.Misfit) -> str:
    match reason:
        case offering.Misfit.TOO_LONG:
            return translate("Care", "It takes too long")
        case offering.Misfit.TOO_TIRED:
            return translate("Care", "I’m too tired")
        case offering.Misfit.TOO_VAGUE:
            return translate("Care", "It’s too vague")
        case offering.Misfit.WRONG_MOMENT:
            return translate("Care", "It’s the wrong moment")
        case _:
            assert_never(reason)


def misfit_offer(reason: offering.Misfit, action: str, *, has_small: bool) -> str:
    """What an answer leads to; `action` is the size that would take the place, "" where there is none.

    has_small: there is a version for hard days.
    """
    match reason:
        case offering.Misfit.TOO_LONG if action:
            return translate("Care", "A smaller size: %1").replace("%1", common.quoted(action))
        case offering.Misfit.TOO_VAGUE if action:
            return translate("Care", "The first step: %1").replace("%1", common.quoted(action))
        case offering.Misfit.WRONG_MOMENT:
            return translate("Care", "Another place or time for it")
        case _ if not has_small:
            return translate("Care", "Not today is fine too")
        case offering.Misfit.TOO_TIRED | offering.Misfit.TOO_LONG | offering.Misfit.TOO_VAGUE:
            return translate("Care", "The small version is enough, and counts in full")
        case _:
            assert_never(reason)


def for_how_long() -> str:
    return translate("Care", "For how long")


def just_today() -> str:
    return translate("Care", "Just today")


def from_today() -> str:
    return translate("Care", "From today on")


def make_it_fit() -> str:
    return translate("Care", "Make it fit")


def find_another_moment() -> str:
    return translate("Care", "Find another moment")


def thanks(action: str, minutes: float) -> str:
    """After a smaller size from today on."""
    text = translate("Care", "Thank you for saying so. From today: %1, %2.", "a promise and its new size")
    return text.replace("%1", common.quoted(action)).replace("%2", common.about(minutes))


def thanks_for_today(small: str) -> str:
    """After a smaller day; `small` is the bad-day version."""
    text = translate("Care", "Thank you for saying so. %1 is enough today, and counts in full.")
    return text.replace("%1", common.quoted(small))


def thanks_alone() -> str:
    return translate("Care", "Thank you for saying so. Not today is fine too.")


def keep_small(small: str) -> str:
    """The little leaf on a row."""
    return translate("Care", "Keep the hard-day version: %1").replace("%1", common.quoted(small))


# Rest


def rest_entry() -> str:
    return translate("Care", "Rest…")


def rest_title() -> str:
    return translate("Care", "Take a rest")


def rest_line() -> str:
    return translate("Care", "Rest is part of it. Reminders stay silent, and nothing that is kept goes away.")


def rest_from() -> str:
    return translate("Care", "From what")


def this_one() -> str:
    return translate("Care", "This one")


def everything() -> str:
    return translate("Care", "Everything")


def until_when() -> str:
    return translate("Care", "Until when")


class Span(StrEnum):
    """How long a rest may be, as it is asked for."""

    TODAY = "today"
    DATE = "date"
    NOTICE = "notice"


def span(choice: Span) -> str:
    match choice:
        case Span.TODAY:
            return translate("Care", "Today")
        case Span.DATE:
            return translate("Care", "Until a day")
        case Span.NOTICE:
            return translate("Care", "Until I’m back")
        case _:
            assert_never(choice)


def weeks(number: int) -> str:
    """A span to choose at a click."""
    if number == 1:
        return translate("Care", "A week")
    return translate("Care", "%Ln weeks", "", number)


def last_day_of_rest() -> str:
    return translate("Care", "Last day of rest")


def begin_rest() -> str:
    return translate("Care", "Begin the rest")


def resting_until(last: date | None) -> str:
    """What stands on a resting row: "Resting until 3 December"."""
    if last is None:
        return translate("Care", "Resting for now")
    return translate("Care", "Resting until %1").replace("%1", date_of(last))


def rested(last: date | None) -> str:
    if last is None:
        return translate("Care", "Resting for now. It’s all still here when you’re back.")
    text = translate("Care", "Resting until %1. It’s all still here when you’re back.")
    return text.replace("%1", date_of(last))


def back_from_rest() -> str:
    return translate("Care", "Back from rest")


def free_rest() -> str:
    return translate("Care", "A day of rest")


def free_rest_hint() -> str:
    return translate("Care", "What is still open rests until tomorrow, no reason needed.")


def free_rest_taken() -> str:
    return translate("Care", "Resting today. Rest is part of it.")


# Coming back


def gap_was_rest() -> str:
    return translate("Care", "Those days were rest")


def gap_is_rest(first: date, last: date) -> str:
    if first == last:
        return translate("Care", "%1 is a rest day now.").replace("%1", date_of(first))
    text = translate("Care", "%1 to %2 are rest days now.", "two dates")
    return text.replace("%1", date_of(first)).replace("%2", date_of(last))


# Proposals


def about_one(action: str, question: str) -> str:
    """A question with the promise it is about in front."""
    return (
        translate("Care", "%1: %2", "a promise and a question").replace("%1", action).replace("%2", question)
    )


def proposal(offered: pacing.Proposal) -> str:
    """The one question, with its evidence."""
    if offered.way is pacing.Way.GROW:
        text = translate(
            "Care", "You’ve kept this %1 of %2 times. A little bigger, the same, or smaller?", "two counts"
        )
        return text.replace("%1", str(offered.kept)).replace("%2", str(offered.of))
    if offered.small > 1:
        return translate(
            "Care", "The small version was there for you %Ln times. Try a smaller size?", "", offered.small
        )
    return translate("Care", "This one may be a size too big. Try a smaller one?")


def proposal_size(way: pacing.Way, action: str, minutes: float) -> str:
    """What the other size would be."""
    if way is pacing.Way.GROW:
        text = translate("Care", "Bigger would be %1, %2.", "a promise and its size")
    else:
        text = translate("Care", "Smaller would be %1, %2.", "a promise and its size")
    return text.replace("%1", common.quoted(action)).replace("%2", common.about(minutes))


def answer(said: pacing.Answer) -> str:
    match said:
        case pacing.Answer.BIGGER:
            return translate("Care", "A little bigger")
        case pacing.Answer.SAME:
            return translate("Care", "The same")
        case pacing.Answer.SMALLER:
            return translate("Care", "Smaller")
        case pacing.Answer.DONT_ASK:
            return translate("Care", "Don’t ask about this one")
        case _:
            assert_never(said)


def stays() -> str:
    """After "the same"."""
    return translate("Care", "It stays as it is.")


def wont_ask() -> str:
    return translate("Care", "This one won’t be asked about again. Its menu has every size.")


# The tenth day


def tenth_title(action: str) -> str:
    return translate("Care", "Ten days of %1").replace("%1", common.quoted(action))


def tenth_line() -> str:
    return translate(
        "Care", "You didn’t announce it, you did it, ten times. That is how believing in yourself begins."
    )
