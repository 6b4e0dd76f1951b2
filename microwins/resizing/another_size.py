"""A promise at another size: its own sentence with another amount, or another rung of its ladder.

sayable       whether its sentence can take on any amount ("Walk for 10 minutes")
sized         the promise at a size that pacing proposes
smaller       the next smaller size; `first_step` the smallest
bad_day_below the bad-day version that goes with a smaller size
"""

import math
import re

from microwins.domain.win import SMALL_MINUTES, MicroWin, Rung, bad_day_minutes
from microwins.resizing.lengths import length_in, minutes_in
from microwins.resizing.operators import FIRST_STEP_MINUTES
from microwins.resizing.tongue import ENGLISH, tongue

_AMOUNT = re.compile(
    r"\b(?:\d+(?:[.,]\d+)?|half an?|an?|one|two|three|four|five|ten|fifteen|twenty|thirty|forty|sixty)"
    r"(?P<joint>[ -]?)(?:hours?|hrs?|h|minutes?|mins?|m|seconds?|secs?|s)\b",
    re.IGNORECASE,
)


def sayable(win: MicroWin) -> bool:
    """Whether its sentence holds its size as an amount that can be any number."""
    held = minutes_in(win.size.action)
    return (
        held is not None
        and math.isclose(held, win.size.minutes, rel_tol=0.05)
        and restated(win.size.action, win.size.minutes * 2) is not None
    )


def sized(win: MicroWin, minutes: float) -> Rung | None:
    """The promise at a size of `minutes`; None where neither its sentence nor its ladder has words for it."""
    if sayable(win) and (action := restated(win.size.action, minutes)) is not None:
        return Rung(action, minutes)
    return next((step for step in win.rungs if step.minutes == minutes), None)


def smaller(win: MicroWin) -> Rung | None:
    """The next rung down its ladder, or half of what its sentence says where that is the gentler step."""
    below = next((step for step in win.rungs if step.minutes < win.size.minutes), None)
    half = _round(win.size.minutes / 2)
    if half >= win.size.minutes or not sayable(win) or (below is not None and below.minutes >= half):
        return below
    return sized(win, half)


def first_step(win: MicroWin) -> Rung | None:
    """The smallest rung of its ladder, where that is below the present size."""
    smallest = min(win.rungs, key=lambda step: step.minutes, default=None)
    return smallest if smallest is not None and smallest.minutes < win.size.minutes else None


def bad_day_below(win: MicroWin, to: Rung) -> str | None:
    """The bad-day version for the smaller size `to`: the next rung down from the one there is.

    None keeps the one there is, "" leaves the new size itself to be kept on a bad day.
    """
    now = bad_day_minutes(win.size, win.rungs)
    most = min(to.minutes, now, SMALL_MINUTES + 1e-9)
    below = next((step.action for step in win.rungs if step.minutes < most), None)
    if below is not None:
        return below
    return None if now < to.minutes and win.size.bad_day != win.size.action else ""


def restated(action: str, minutes: float) -> str | None:
    """The sentence with `minutes` in the place of its amount; None where it holds none to replace."""
    length = length_in(action)
    if length is not None and length.language != ENGLISH:
        said = tongue(length.language).resized(action, length.start, length.end, minutes)
        return said[:1].upper() + said[1:]
    for found in _AMOUNT.finditer(action):
        amount = _amount(minutes, one_word=found["joint"] == "-")
        said = action[: found.start()] + amount + action[found.end() :]
        told = minutes_in(said)
        if told is not None and math.isclose(told, minutes, rel_tol=0.01):
            return said[:1].upper() + said[1:]
    return None


def _amount(minutes: float, *, one_word: bool) -> str:
    """ "12 minutes", "75 seconds", "2 hours"; with `one_word` "12-minute"."""
    if minutes < 2 and minutes != 1:
        number, unit = minutes * 60, "second"
    elif minutes >= 120 and minutes % 60 == 0:
        number, unit = minutes / 60, "hour"
    else:
        number, unit = minutes, "minute"
    if one_word:
        return f"{number:g}-{unit}"
    return f"{number:g} {unit}" if number == 1 else f"{number:g} {unit}s"


def _round(minutes: float) -> float:
    return float(round(minutes)) if minutes >= 1 else FIRST_STEP_MINUTES
