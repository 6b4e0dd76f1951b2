"""A ladder for a sentence that the person wrote: at its own size, smaller by its number, then a first step.

own_step("After lunch, walk for 20 minutes")
"""

import re
from collections.abc import Iterator

from microwins.domain.win import Rung
from microwins.resizing.grammar import capital, is_verb
from microwins.resizing.operators import EASY_MINUTES, EASY_MINUTES_LOW, Operator, sizes
from microwins.resizing.rungs import rung, span, strictly_easier
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain
from microwins.resizing.values import Reading

_CUED = re.compile(
    r"^\s*((?:after|before|when|while|once|as soon as|at|on|in|during|every|each|with|by"
    r"|tonight|whenever)\b[^,]{2,80}),\s*(\S.*)$",
    re.IGNORECASE,
)
_WILLING = re.compile(
    r"^(?:i(?:’|')?ll|i will|i am going to|i want to|i’m going to|i'm going to|to)\s+", re.IGNORECASE
)
_NUMBER = re.compile(r"\b(\d+(?:\.\d+)?)\s*[- ]?(minutes?|mins?|hours?|hrs?|seconds?|secs?)\b", re.IGNORECASE)
_COUNT = re.compile(r"\b(\d+)\s+(?=[a-z])", re.IGNORECASE)


def own_step(text: str, reading: Reading | None = None) -> Suggestion:
    """A ladder for a sentence that the person wrote: "After lunch, walk for 20 minutes"."""
    line = " ".join(text.split())[:200].rstrip(" .") or "Do one small thing"
    cued = _CUED.match(line)
    anchor, action = (capital(cued[1]), cued[2]) if cued else ("After lunch", line)
    action = capital(_WILLING.sub("", action)) or "Do one small thing"
    steps = strictly_easier(_own_steps(action))
    at = next((n for n, step in enumerate(steps) if step.minutes <= EASY_MINUTES), len(steps) - 1)
    small = next(step for step in steps if step.minutes <= EASY_MINUTES_LOW)
    area = reading.area if reading else "none"
    return Suggestion(steps[at].action, anchor, steps[at].minutes, small.action, steps, area, "own")


def _own_steps(action: str) -> Iterator[Rung]:
    """The sentence at its own size, then smaller by its number, then a first step."""
    if found := _NUMBER.search(action):
        per = {"h": 60.0, "m": 1.0, "s": 1 / 60}[found[2][0].lower()]
        minutes = min(max(float(found[1]) * per, 0.6), 24 * 60.0)
        for size in sizes(minutes) if minutes > 1 else ():
            if size >= 1:
                said = (
                    action
                    if size == sizes(minutes)[0]
                    else action[: found.start()] + span(size) + action[found.end() :]
                )
                yield rung(said, size, Operator.LESS_TIME)
    elif (found := _COUNT.search(action)) and 1 < int(found[1]) <= 100_000:
        amount = int(found[1])
        for share in dict.fromkeys((amount, max(2, round(amount / 3)), max(2, round(amount / 10)))):
            said = action[: found.start(1)] + str(share) + action[found.end(1) :]
            yield rung(
                said,
                min(10.0, 5 + amount / 10) * share / amount if share < amount else min(10.0, 5 + amount / 10),
                Operator.LESS_AMOUNT,
            )
    else:
        yield rung(action, 5, Operator.CONCRETISE)
        yield rung(f"{action}, just for 2 minutes", 2, Operator.LESS_TIME)
    lower = (
        action[:1].lower() + action[1:]
        if not action[:2].isupper() and not action.startswith(("I ", "I’"))
        else action
    )
    short = lower if len(lower) <= 60 else lower[:57].rsplit(" ", 1)[0] + " …"
    ready = (
        f"Get ready to {short}" if is_verb(plain(action).text.split(" ")[0] or "x") else f"Get ready: {short}"
    )
    yield rung(ready, 0.9, Operator.FIRST_STEP)
    yield rung(f"Say to myself: {short}", 0.5, Operator.FIRST_STEP)
