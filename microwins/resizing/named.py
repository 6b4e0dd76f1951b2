"""Ladders from the size or the moment that a person named: amounts divide, clock times move, a call starts
as two lines.
"""

import re

from microwins.resizing.grammar import count, singular
from microwins.resizing.operators import Operator
from microwins.resizing.rungs import LANGUAGES, NAMED, cased, rung, strictly_easier, suggest
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain
from microwins.resizing.values import Dimension, Reading
from microwins.resizing.wordlist import word_set

# --- two behaviours with ladders of their own

_WATER = re.compile(
    r"\b(?:drink|litres?|liters?|glass(?:es)?|gallons?|cups?|oz|ounces?|bottles?)\b.*\bwater\b|\bwater a "
    r"day\b|\bhydrated?\b|\bmore water\b"
)
_REACHING = frozenset({"call", "phone", "ring", "facetime"})
_NEAR = word_set(
    """
    mom mum mother dad father parents grandma grandpa grandmother grandfather granny nana nan gran
    grandparents sister brother family friend friends aunt uncle cousin son daughter wife husband
    girlfriend boyfriend partner niece nephew child
    """
)


_WITH_MY = word_set(
    """
    parents grandparents family friend friends sister brother aunt uncle cousin son daughter wife husband
    girlfriend boyfriend partner niece nephew child
    """
)


def water(reading: Reading) -> Suggestion | None:
    """Water comes by the glass."""
    if not _WATER.search(plain(reading.parts[0] if reading.parts else reading.text).text):
        return None
    steps = (
        rung("Drink 3 glasses of water through the day", 12, Operator.LESS_AMOUNT),
        rung("Drink one glass of water", 2, Operator.LESS_AMOUNT),
        rung("Drink half a glass of water", 1, Operator.LESS_AMOUNT),
        rung("Fill a glass with water", 0.5, Operator.FIRST_STEP),
    )
    return suggest(reading, "With lunch", steps)


def call(reading: Reading) -> Suggestion | None:
    """A call to someone near starts as two lines."""
    if reading.action not in _REACHING:
        return None
    who = next((w for w in reading.object.lower().split() if singular(w) in _NEAR or w in _NEAR), "")
    if not who:
        return None
    alone = reading.object.lower() == who and who in _WITH_MY
    them = reading.object if len(reading.object) <= 24 and not alone else f"my {who}"
    steps = (
        rung(f"Call {them} for 30 minutes", 30, Operator.CONCRETISE),
        rung(f"Call {them} for 10 minutes", 10, Operator.LESS_TIME),
        rung(f"Send {them} a two-line message", 2, Operator.LESS_AMOUNT),
        rung(f"Write the first words of a message to {them}", 1, Operator.LESS_AMOUNT),
        rung(f"Look at one photo of {them}", 0.5, Operator.FIRST_STEP),
    )
    return suggest(reading, "After dinner", steps)


# --- a size that divides


# unit: minutes of one, what to do with some, what to do first, cue
_AMOUNTS: dict[str, tuple[float, str, str, str]] = {
    "page": (2, "Read {n}", "Open my book and read one line", "After I get into bed"),
    "verse": (1, "Read {n}", "Open the book at today’s page", "After I get into bed"),
    "pushup": (0.5, "Do {n}", "Put both hands on the wall", "After I get up"),
    "situp": (0.3, "Do {n}", "Lie down and breathe out once", "After I get up"),
    "squat": (0.3, "Do {n}", "Stand up once", "After I get up"),
    "pullup": (1, "Do {n}", "Hang from the bar once", "After I get up"),
    "burpee": (0.7, "Do {n}", "Stand up and stretch once", "After I get up"),
    "crunch": (0.3, "Do {n}", "Lie down and breathe out once", "After I get up"),
    "lunge": (0.3, "Do {n}", "Stand up and stretch once", "After I get up"),
    "email": (
        2,
        "Answer or archive {n}",
        "Open my inbox and read one subject line",
        "After my morning drink",
    ),
    "flashcard": (0.4, "Review {n}", "Open my flashcards", "After lunch"),
    "question": (2, "Answer {n}", "Read one question", "After dinner"),
    "problem": (4, "Solve {n}", "Read one problem", "After dinner"),
    "lesson": (8, "Do {n}", "Open my lesson", "After dinner"),
    "letter": (3, "Open {n}", "Put the letters on the table", "After dinner"),
    "box": (8, "Unpack {n}", "Open one box", "After dinner"),
    "photo": (0.4, "Sort {n}", "Open my photos", "After dinner"),
    "glass": (1, "Drink {n} of water", "Put a glass by the tap", "After I get up"),
    "portion": (2, "Eat {n} of fruit or vegetables", "Put one piece of fruit on the table", "With lunch"),
    "drawing": (12, "Make {n}", "Put a pencil on an open page", "After dinner"),
    "sketch": (10, "Make {n}", "Put a pencil on an open page", "After dinner"),
    "item": (0.7, "Put {n} into a give-away bag", "Pick up one thing", "After dinner"),
    "lap": (2, "Do {n}", "Put on my shoes", "When I get home"),
    "breath": (0.3, "Take {n}", "Sit down", "After I get up"),
    "topic": (20, "Study {n}", "Open my notes", "After breakfast"),
    "paragraph": (8, "Write {n}", "Open my draft and read the last line", "After dinner"),
    "line": (1, "Write {n}", "Open my notebook", "After dinner"),
    "poem": (15, "Write {n}", "Write down one word I like", "After dinner"),
    "article": (8, "Read {n}", "Open one article", "After breakfast"),
}
_SHOWN = {"pushup": "push-up", "situp": "sit-up", "pullup": "pull-up", "item": "thing", "photo": "photo"}


def divide(reading: Reading) -> Suggestion | None:
    """A ladder of the person's own amount: all of it, a third, a tenth, one, and the first step."""
    unit, amount = reading.unit or "", reading.quantity or 0
    if reading.dimension is not Dimension.AMOUNT:
        return None
    if unit == "word":
        return _words(reading, amount)
    if unit not in _AMOUNTS or amount < 1 or (unit == "glass" and "water" not in reading.text.lower()):
        return None
    per, template, first, anchor = _AMOUNTS[unit]
    if unit == "item" and reading.area != "tidying" and reading.action not in {"put", "pick", "tidy"}:
        return None
    if unit == "item" and reading.action in {"put", "pick", "tidy"}:
        template = "Put {n} back in place"
    if unit == "page" and reading.action == "write":
        template, first = "Write {n}", "Open my draft and read the last line"
    steps = []
    for part in dict.fromkeys(max(1, round(amount * share)) for share in (1, 1 / 3, 1 / 10, 0.01)):
        told = NAMED if part == round(amount) else ""
        said = template.format(
            n=count(part, _SHOWN.get(unit, unit)) if part > 1 else f"one {_SHOWN.get(unit, unit)}"
        )
        steps.append(rung(said, _rounded(part * per), *(() if told else (Operator.LESS_AMOUNT,)), told=told))
    steps.append(rung(first, 0.5, Operator.FIRST_STEP))
    if min(step.minutes for step in steps[:-1]) > 10 or len(strictly_easier(steps)) < 3:
        return None
    if steps[-2].minutes > 2:
        steps.insert(
            -1, rung("Get ready for one minute: " + first[0].lower() + first[1:], 1, Operator.LESS_TIME)
        )
    return suggest(reading, anchor, steps)


def _rounded(value: float) -> float:
    """Minutes a person would say: whole ones from two on."""
    return float(round(value)) if value >= 2 else max(0.6, round(value, 1))


def _words(reading: Reading, amount: float) -> Suggestion | None:
    """Words are learned or written, by what else the goal says."""
    language = cased(next((w for w in plain(reading.text).text.split() if w in LANGUAGES), ""))
    if not language and reading.action != "learn":
        return None
    steps = []
    for part in dict.fromkeys(max(1, round(amount * share)) for share in (1, 1 / 3, 1 / 10)):
        told = NAMED if part == round(amount) else ""
        noun = f"{language} word".strip()
        said = f"Learn {count(part, noun)}" if part > 1 else f"Learn one {noun}"
        steps.append(rung(said, _rounded(part * 0.8), *(() if told else (Operator.LESS_AMOUNT,)), told=told))
    steps.append(rung(f"Say one {language} word aloud".replace("  ", " new "), 0.5, Operator.FIRST_STEP))
    return suggest(reading, "After my morning drink", steps)


# --- a clock time that moves


def shift(reading: Reading) -> Suggestion | None:
    """A bedtime or a waking time moves by a quarter of an hour; other clock times are left to the library."""
    if reading.dimension is not Dimension.CLOCK:
        return None
    text = plain(reading.text).text
    if re.search(r"\b(?:get|getting|be) (?:out of|up and)|\bdressed\b|\broutine\b|\bhomework\b", text):
        return None
    if re.search(r"\b(?:wake|waking|get up|getting up|rise|be up|up by|up at|alarm)\b", text):
        return suggest(
            reading,
            "When I go to bed",
            (
                rung("Set my alarm 45 minutes earlier than today", 20, Operator.SHIFT),
                rung("Set my alarm 15 minutes earlier than today", 8, Operator.SHIFT),
                rung("Set my alarm 5 minutes earlier than today", 2, Operator.SHIFT),
                rung("Open the curtains a hand’s width for the morning light", 1, Operator.ENVIRONMENT),
                rung("Put my alarm out of reach of the bed", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )
    if re.search(r"\b(?:sleep|bed|asleep|bedtime|lights|awake|staying up|stay up|up until|midnight)\b", text):
        return suggest(
            reading,
            "After I brush my teeth",
            (
                rung("Be in bed 45 minutes earlier than last night", 20, Operator.SHIFT),
                rung("Be in bed 15 minutes earlier than last night", 8, Operator.SHIFT),
                rung("Turn the lights off 5 minutes earlier", 2, Operator.SHIFT),
                rung("Put my phone to charge away from the bed", 1, Operator.ENVIRONMENT),
                rung("Dim one light", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )
    return None


def minutes(reading: Reading) -> float | None:
    """The time a person named for one go, in minutes; distances and steps by an easy pace."""
    per = {"hour": 60.0, "minute": 1.0, "second": 1 / 60, "step": 0.01, "mile": 15.0, "km": 10.0}.get(
        reading.unit or ""
    )
    if not per or not reading.quantity or "avoidance" in reading.flags:
        return None
    size = reading.quantity * per
    return size if 3 <= size <= 16 * 60 else None
