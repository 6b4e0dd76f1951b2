"""The engine behind one function, for the terminal: a goal in, one JSON-able object out.

resize("I'll study 5 hours daily") -> {"goal", "outcome", "area", "flags", "quantity", "unit", "period",
                                       "suggestions", "support", "question"}
"""

from microwins.domain.win import sentence
from microwins.resizing import safety
from microwins.resizing.checks import check
from microwins.resizing.ladder import Suggestion, suggestions
from microwins.resizing.reading import Reading, read

SHOWN = 5  # suggestions in an answer
FLAGS = ("extreme", "avoidance", "vague", "compound", "nonsense")
EXAMPLES = ("I want to read more", "stop scrolling at night", "learn the guitar")

# The area a support screen belongs to where it has one of its own.
_CRISES = frozenset({"suicide", "selfharm"})
_NOT_A_GOAL = frozenset({"suicide", "abuse"})  # "I want it all to stop" is no habit to stop
_AREA_OF_CONCERN = {"ed": "food", "meds": "health_admin", "withdrawal": "substance", "abuse": "relationships"}


def resize(goal: str) -> dict[str, object]:
    """What the engine makes of a goal.

    outcome: "ladder" (suggestions to choose from), "support" (a calm screen; suggestions are empty but for a
    safe alternative) or "ask" (one question first). With a question about withdrawal there are suggestions
    for after a harmless answer. They are no way round it: none of them stops a drink or a drug, each waits,
    swaps, writes down or finds help, which is safe whatever the answer; what blocks a ladder is the answer.
    Never raises, on any string.
    """
    reading = read(goal)
    concern = reading.safety
    blocked = concern is not None and concern.tier == "block"
    question = _question(reading)
    offers = suggestions(reading)[:SHOWN]
    return {
        "goal": goal,
        "outcome": "support" if blocked else "ask" if question else "ladder",
        "area": area_of(reading),
        "flags": flags_of(reading),
        "quantity": _number(reading.quantity),
        "unit": reading.unit,
        "period": reading.period,
        "suggestions": [_suggestion(offer, reading) for offer in offers],
        "support": {"kind": concern.kind, "message": safety.support(concern.kind).message}
        if concern and blocked
        else None,
        "question": None if blocked else question,
    }


def area_of(reading: Reading) -> str:
    """The area of a reading; "crisis" where nothing else matters now."""
    if reading.safety is not None and reading.safety.tier == "block":
        if reading.safety.kind in _CRISES:
            return "crisis"
        if reading.safety.kind == "health" and reading.area == "sleep":
            # "no sleep till the thesis is done" is about the thesis.
            best = reading.areas[0].score
            return next((a.area for a in reading.areas[1:] if a.score >= best / 2), "sleep")
        return _AREA_OF_CONCERN.get(reading.safety.kind, reading.area)
    return reading.area


def flags_of(reading: Reading) -> list[str]:
    """The flags in a fixed order, with "unsafe:<kind>" last where support comes instead of a ladder."""
    named = [flag for flag in FLAGS if flag in reading.flags]
    if reading.safety is not None and reading.safety.tier == "block":
        if reading.safety.kind in _NOT_A_GOAL:
            named = [flag for flag in named if flag not in {"avoidance", "vague"}]
        named.append(f"unsafe:{reading.safety.kind}")
    return named


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


def _question(reading: Reading) -> dict[str, object] | None:
    """The one question that comes before a ladder, if any."""
    if "foreign" in reading.flags:
        text = (
            "I understand English for now, so your own words work best as a small step you write by hand. "
            "For example: After lunch, walk for 10 minutes."
        )
        return {"kind": "language", "text": text, "choices": []}
    if "nonsense" in reading.flags or not reading.text:
        told = "”, “".join(EXAMPLES)
        return {
            "kind": "words",
            "text": f"Try one thing in plain words, for example “{told}”.",
            "choices": list(EXAMPLES),
        }
    if reading.safety is not None and reading.safety.tier == "ask":
        asked = safety.ask(reading.safety.kind)
        return {"kind": asked.kind, "text": asked.text, "choices": [choice.label for choice in asked.choices]}
    return None


def _suggestion(offer: Suggestion, reading: Reading) -> dict[str, object]:
    passed = check(offer.sentence, offer.minutes, reading)
    return {
        "sentence": offer.sentence,
        "bad_day": offer.bad_day,
        "rungs": [
            {
                "sentence": sentence(offer.anchor, step.action),
                "minutes": step.minutes,
                "operators": list(step.operators),
            }
            for step in offer.rungs
        ],
        "checks": {
            "easy": passed.easy,
            "meaningful": passed.meaningful,
            "specific": passed.specific,
            "repeatable": passed.repeatable,
        },
    }
