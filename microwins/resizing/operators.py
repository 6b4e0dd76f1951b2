"""The operators that make a goal smaller, as data, and what stands in the way of a promise, answered by one.

Each operator is named by a short word that a rung carries, so that a person can read why a step is easier.
"""

from enum import StrEnum
from types import MappingProxyType


class Operator(StrEnum):
    """The ways of making a step smaller. A rung lists those that made it."""

    NARROW = "narrow"  # a compound goal: pick one
    APPROACH = "approach"  # stop X: something to do at the moment X happens
    CONCRETISE = "concretise"  # vague: a behaviour of its area
    LESS_TIME = "less_time"
    LESS_AMOUNT = "less_amount"
    SHIFT = "shift"  # a clock time moves by 15 minutes
    FEWER_DAYS = "fewer_days"
    ONCE = "once"  # never and always: one instance
    FIRST_STEP = "first_step"  # 30 seconds at most
    ANCHOR = "anchor"  # after something that already happens
    SIT_WITH = "sit_with"  # 10 minutes, then decide
    SWAP = "swap"
    EXTERNALISE = "externalise"  # write it down
    ENVIRONMENT = "environment"  # the phone in another room
    OBSERVE = "observe"  # notice and write down, change nothing


WHY = MappingProxyType(
    {
        Operator.NARROW: "One thing at a time is easier than all of them at once.",
        Operator.APPROACH: "Something to do is easier than something to stop.",
        Operator.CONCRETISE: "It names one thing to do, so there is nothing to figure out.",
        Operator.LESS_TIME: "A shorter time is easier to begin.",
        Operator.LESS_AMOUNT: "A smaller amount is easier to begin.",
        Operator.SHIFT: "A small move of the clock is one your body hardly notices.",
        Operator.FEWER_DAYS: "Fewer days leave room to rest.",
        Operator.ONCE: "Once is enough to prove that it can be done.",
        Operator.FIRST_STEP: "It takes half a minute, and beginning is the hardest part.",
        Operator.ANCHOR: "It follows something you already do, so you need no reminder.",
        Operator.SIT_WITH: "You stay for a little while, then you decide.",
        Operator.SWAP: "A small exchange is easier than going without.",
        Operator.EXTERNALISE: "On paper it stops going round in your head.",
        Operator.ENVIRONMENT: "The room does part of the work for you.",
        Operator.OBSERVE: "You notice, and nothing has to change yet.",
    }
)


def why(*operators: str) -> str:
    """The one kind sentence for a rung made by `operators`; the last one that is known speaks."""
    return next((WHY[Operator(name)] for name in reversed(operators) if name in WHY), "")


class Obstacle(StrEnum):
    """What a person may find in the way when the confidence is under 7 of 10."""

    TOO_LONG = "too_long"
    TOO_MUCH = "too_much"
    TOO_OFTEN = "too_often"
    DONT_KNOW_WHERE = "dont_know_where"
    FORGET = "forget"
    SCARES = "scares"
    DONT_CARE = "dont_care"


# What answers an obstacle. `DONT_CARE` has none: it asks for other content, not another size.
ANSWERS = MappingProxyType(
    {
        Obstacle.TOO_LONG: Operator.LESS_TIME,
        Obstacle.TOO_MUCH: Operator.LESS_AMOUNT,
        Obstacle.TOO_OFTEN: Operator.FEWER_DAYS,
        Obstacle.DONT_KNOW_WHERE: Operator.FIRST_STEP,
        Obstacle.FORGET: Operator.ANCHOR,
        Obstacle.SCARES: Operator.SIT_WITH,
        Obstacle.DONT_CARE: None,
    }
)

ENOUGH_CONFIDENCE = 7  # of 10: the threshold that self-management action plans use (Gutnick 2014)
MAX_ROUNDS = 5  # of "make it smaller"; then observe, or not now
EASY_MINUTES = 10.0
EASY_MINUTES_LOW = 2.0  # on a day with little energy
FIRST_STEP_MINUTES = 0.5
BAD_DAY_MINUTES = 2.0


def factor_for(confidence: int) -> float | None:
    """How a size shrinks for a confidence of 0 to 10 when no obstacle was named; None: to the first step.

    7 and more keep the size.
    """
    if confidence >= ENOUGH_CONFIDENCE:
        return 1.0
    if confidence >= 5:
        return 0.5
    if confidence >= 3:
        return 0.2
    return None


def sizes(minutes: float) -> tuple[float, ...]:
    """The sizes of a ladder under a big goal of `minutes`: itself, a third, a tenth, then 10, 2 and half
    a minute.

    Every size is at most 0.6 of the one above it, so that each rung is felt to be easier. The tenth is the
    article's own meditation example (30 minutes became 3).
    """
    wanted = [minutes, minutes / 3, minutes / 10, EASY_MINUTES, BAD_DAY_MINUTES, FIRST_STEP_MINUTES]
    ladder: list[float] = []
    for size in sorted((_round(size) for size in wanted if size <= minutes), reverse=True):
        if size >= FIRST_STEP_MINUTES and (not ladder or size <= ladder[-1] * 0.6):
            ladder.append(size)
    return tuple(ladder)


def _round(minutes: float) -> float:
    """A size a person would say: whole minutes, fives from 20, tens from 60; half a minute stays."""
    if minutes < 1:
        return FIRST_STEP_MINUTES
    if EASY_MINUTES < minutes < 15:
        return EASY_MINUTES  # what a person would say, and just easy
    if minutes < 20:
        return float(round(minutes))
    step = 5 if minutes < 60 else 10
    return float(round(minutes / step) * step)
