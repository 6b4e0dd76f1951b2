"""Three ready tiny micro-wins for someone who has no goal to bring yet, and what is left when none is small
enough: to notice, or to stay near it for a while. All are free, need nobody else and are done in minutes.

starters(code), noticing(code), sitting(code)    in the language `code`; English goals bring a `sitting` of
                                                 their own
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from microwins.domain.win import Rung
from microwins.resizing.operators import BAD_DAY_MINUTES, Operator, why
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.tongue import ENGLISH, Tongue, tongue


def _rung(action: str, minutes: float, operator: Operator) -> Rung:
    return Rung(action, minutes, (operator,), why(operator))


_WATER = (
    _rung("Drink a glass of water by an open window", 5, Operator.CONCRETISE),
    _rung("Drink a glass of water", 2, Operator.LESS_TIME),
    _rung("Fill a glass with water", 0.5, Operator.FIRST_STEP),
)
_OUTSIDE = (
    _rung("Walk outside for 10 minutes", 10, Operator.CONCRETISE),
    _rung("Step outside for 2 minutes", 2, Operator.LESS_TIME),
    _rung("Put my shoes on", 0.5, Operator.FIRST_STEP),
)
_WELL = (
    _rung("Write down three things that went well", 5, Operator.EXTERNALISE),
    _rung("Write down one thing that went well", 1, Operator.LESS_AMOUNT),
    _rung("Think of one thing that went well", 0.5, Operator.FIRST_STEP),
)

STARTERS = (
    Suggestion(
        "Drink a glass of water", "After I get up", 2, "Take one sip of water", _WATER, "selfcare", "own"
    ),
    Suggestion(
        "Step outside for 2 minutes", "After lunch", 2, "Put my shoes on", _OUTSIDE, "exercise", "own"
    ),
    Suggestion(
        "Write down one thing that went well",
        "After I brush my teeth",
        1,
        "Think of one thing that went well",
        _WELL,
        "emotion",
        "own",
    ),
)

_NOTICE = (
    _rung("Write down 3 words on how it went", 2, Operator.OBSERVE),
    _rung("Write down one word on how it went", 0.5, Operator.LESS_AMOUNT),
)

NOTICING = Suggestion(_NOTICE[0].action, "After dinner", 2, _NOTICE[1].action, _NOTICE, "none", "own")


@cache
def starters(code: str) -> tuple[Suggestion, ...]:
    """Three tiny ones to start with."""
    if code == ENGLISH:
        return STARTERS
    words = tongue(code)
    return tuple(_made(words, each, each["start"]) for each in words.parts["starter"])


@cache
def noticing(code: str) -> Suggestion:
    """To notice and write down, and to change nothing."""
    return NOTICING if code == ENGLISH else _made(tongue(code), tongue(code).parts["noticing"], 0)


@cache
def sitting(code: str) -> Suggestion | None:
    """To stay near it for a while, and then decide."""
    return None if code == ENGLISH else _made(tongue(code), tongue(code).parts["sitting"], 0)


def _made(words: Tongue, data: Mapping[str, Any], at: int) -> Suggestion:
    rows: Sequence[Mapping[str, Any]] = data["rungs"]
    rungs = tuple(
        Rung(row["action"], float(row["minutes"]), (row["op"],), words.why(row["op"])) for row in rows
    )
    small = next(rung.action for rung in rungs[at + 1 :] if rung.minutes <= BAD_DAY_MINUTES)
    return Suggestion(
        rungs[at].action,
        data["cue"],
        rungs[at].minutes,
        data.get("bad_day", small),
        rungs,
        data.get("area", "none"),
        "own",
    )
