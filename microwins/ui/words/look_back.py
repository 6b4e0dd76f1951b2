"""Words of the weekly look-back: the offer, what was kept, a piece of evidence, confidence, a note."""

from __future__ import annotations

from datetime import date
from typing import assert_never

from microwins.domain import lookback
from microwins.language import translate
from microwins.ui.words import common
from microwins.ui.words.common import date_of, promises_kept


def page() -> str:
    return translate("LookBack", "Look back")


def offer() -> str:
    return translate("LookBack", "Two minutes to look back on the week?")


def offer_line() -> str:
    return translate("LookBack", "What you kept is worth a look. Not this week is fine too.")


def open_it() -> str:
    return translate("LookBack", "Look back")


def not_this_week() -> str:
    return translate("LookBack", "Not this week")


def title() -> str:
    return translate("LookBack", "Your week")


def span(first: date, last: date) -> str:
    return (
        translate("LookBack", "%1 to %2", "two dates")
        .replace("%1", date_of(first))
        .replace("%2", date_of(last))
    )


# What was kept


def kept_heading(total: int) -> str:
    """The one large line: "12 promises kept"."""
    return promises_kept(total)


def nothing_kept() -> str:
    return translate("LookBack", "A quiet week")


def nothing_kept_line() -> str:
    return translate(
        "LookBack", "Everything from before is still here. A smaller size may suit the week to come."
    )


def times(kept: int, small: int) -> str:
    """How often one micro-win was kept: "5 times, twice as the small version"."""
    whole = translate("LookBack", "Once") if kept == 1 else translate("LookBack", "%Ln times", "", kept)
    if small == 0:
        return whole
    if small == kept:
        part = translate("LookBack", "as the small version")
    elif small == 1:
        part = translate("LookBack", "once as the small version")
    elif small == 2:
        part = translate("LookBack", "twice as the small version")
    else:
        part = translate("LookBack", "%Ln times as the small version", "", small)
    return translate("LookBack", "%1, %2").replace("%1", whole).replace("%2", part)


# One sentence of evidence


def proof(piece: lookback.Proof, action: str) -> str:
    """Evidence against "I always give up"; `action` names the micro-win where it is about one."""
    if piece.number == 1 and piece.of in {lookback.ProofOf.CAME_BACK, lookback.ProofOf.TOTAL}:
        return _proof_of_one(piece.of)
    return _proof(piece).replace("%1", common.quoted(action))


def _proof_of_one(of: lookback.ProofOf) -> str:
    if of is lookback.ProofOf.TOTAL:
        return translate("LookBack", "One promise kept so far. It happened, and it stays.")
    return translate("LookBack", "It went quiet once, and you came back. The coming back is what counts.")


def _proof(piece: lookback.Proof) -> str:
    number = piece.number
    match piece.of:
        case lookback.ProofOf.BEGINNING:
            return translate("LookBack", "You came to look. That is how a beginning looks.")
        case lookback.ProofOf.TEN_DAYS:
            return translate(
                "LookBack", "%1 came to ten kept days this week. That is a promise to believe in."
            )
        case lookback.ProofOf.CAME_BACK_NOW:
            return translate(
                "LookBack", "After quiet days you came back this week. Giving up looks different."
            )
        case lookback.ProofOf.CAME_BACK:
            return translate(
                "LookBack", "You came back %Ln times so far. Giving up looks different.", "", number
            )
        case lookback.ProofOf.TOTAL:
            return translate(
                "LookBack", "%Ln promises kept so far. Each one happened, and stays.", "", number
            )
        case lookback.ProofOf.DAYS:
            return translate("LookBack", "On %Ln days you did what you said you would.", "", number)
        case lookback.ProofOf.WEEKS:
            return translate(
                "LookBack", "In %Ln different weeks you kept something. You do go on.", "", number
            )
        case lookback.ProofOf.STEADIEST:
            return translate("LookBack", "%1 was kept %Ln times. That one is yours by now.", "", number)
        case _:
            assert_never(piece.of)


def proof_label() -> str:
    return translate("LookBack", "Against “I always give up”")


# Sizes, confidence, a note


def sizes_heading() -> str:
    return translate("LookBack", "Does the size still fit?")


def sure_heading() -> str:
    return translate("LookBack", "How sure are you?")


def sure_line() -> str:
    return translate(
        "LookBack", "That you’d do it on a hard day too, from 0 to 10. Any answer is a good one."
    )


def sure_of(action: str) -> str:
    return translate("LookBack", "How sure are you of %1?").replace("%1", common.quoted(action))


def not_sure() -> str:
    return translate("LookBack", "not at all")


def doable() -> str:
    return translate("LookBack", "feels doable")


def note_heading() -> str:
    return translate("LookBack", "A note about the week")


def note_hint() -> str:
    return translate("LookBack", "What helped, what was in the way, or nothing at all")


def done() -> str:
    return translate("LookBack", "Done")


def thanks() -> str:
    return translate("LookBack", "Thank you for looking. See you next week, or whenever.")
