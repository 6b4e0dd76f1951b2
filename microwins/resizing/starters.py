"""Three ready tiny micro-wins for someone who has no goal to bring yet, and what is left when none is small
enough. All of them are free, need nobody else and are done in minutes."""

from microwins.domain.win import Rung
from microwins.resizing.operators import Operator, why
from microwins.resizing.suggestion import Suggestion


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
