"""A ladder for a sentence that the person wrote: at its own size, smaller by its number, then a first step.

own_step("After lunch, walk for 20 minutes")
own_step("Nach dem Essen gehe ich 10 Minuten spazieren", language="de")

The templates are those of the sentence's language (`tongue`); the person's words stand in them unchanged.
"""

import re
from collections.abc import Iterator

from microwins.domain.win import Rung
from microwins.resizing.abroad import names_its_cue
from microwins.resizing.amounts import Amount, amount_in
from microwins.resizing.grammar import capital, is_verb
from microwins.resizing.lengths import length_in
from microwins.resizing.operators import BAD_DAY_MINUTES, EASY_MINUTES, Operator, sizes
from microwins.resizing.operators import why as why_in_english
from microwins.resizing.rungs import hard_day_version, strictly_easier
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain
from microwins.resizing.tongue import ENGLISH, Tongue, tongue
from microwins.resizing.values import Reading

_MOST = 200  # characters of a sentence that a ladder is made of
_REPEATED = 60  # characters of it that a first step repeats
_IN_IT = re.compile(
    r"\b(?:after|before|when|whenever|while|as soon as|tonight|every (?:morning|afternoon|evening|night))\b"
    r"|\bat (?:\d|noon|bedtime|breakfast|lunch|dinner)",
    re.IGNORECASE,
)


def own_step(text: str, reading: Reading | None = None, language: str = ENGLISH) -> Suggestion:
    """A ladder for a sentence that the person wrote: "After lunch, walk for 20 minutes".

    language: the code of the one that the sentence is written in.
    """
    words = tongue(language)
    line = " ".join(text.split())[:_MOST].rstrip(" .") or words.empty
    anchor, action = _cue_and_step(line, words)
    action = capital(words.willing.sub("", action, count=1).strip()) or words.empty
    steps = strictly_easier(_rungs(action, words))
    at = next((n for n, step in enumerate(steps) if step.minutes <= EASY_MINUTES), len(steps) - 1)
    area = reading.area if reading else "none"
    bad_day = hard_day_version(steps, at)
    return Suggestion(steps[at].action, anchor, steps[at].minutes, bad_day, steps, area, "own")


def _cue_and_step(line: str, words: Tongue) -> tuple[str, str]:
    """The cue that a sentence opens with, and the rest; "" where it names its moment elsewhere."""
    for pattern in words.cued:
        if found := pattern.fullmatch(line):
            rest = found[2]
            if turned := words.turned.fullmatch(rest):
                rest = words.straight.format(verb=turned[1].lower(), rest=turned[2])
            return capital(found[1]), rest
    inside = _IN_IT.search(line) if words.code == ENGLISH else names_its_cue(line, words.code)
    return "" if inside else words.usual_cue, line


def _rungs(action: str, words: Tongue) -> Iterator[Rung]:
    """The sentence at its own size, then smaller by its number, then a first step."""
    if length := length_in(action):
        own = min(max(length.minutes, 0.25), 24 * 60.0)
        yield _rung(words, action, own, Operator.LESS_TIME)
        for size in sizes(own) if own > 1 else ():
            if 1 <= size < own:
                said = words.resized(action, length.start, length.end, size)
                yield _rung(words, said, size, Operator.LESS_TIME)
    elif amount := amount_in(action, words.code):
        yield from _fewer(action, amount, words)
    else:
        own = EASY_MINUTES / 2
        yield _rung(words, action, own, Operator.CONCRETISE)
        yield _shorter(action, BAD_DAY_MINUTES, words)
    if not length or length.minutes > 1:
        short = _short(action, words)
        verb = is_verb(plain(action).text.split(" ")[0] or "x")
        ready = words.ready_to if verb else words.ready
        yield _rung(words, ready.format(step=short), 0.9, Operator.FIRST_STEP)
    last = 0.5 if not length or length.minutes > 0.5 else 0.2
    yield _rung(words, words.last.format(step=_short(action, words)), last, Operator.FIRST_STEP)


def _fewer(action: str, amount: Amount, words: Tongue) -> Iterator[Rung]:
    """The amount, a third and a tenth of it; then by time, where even that takes long. Two at least: the
    noun stays as it was written.
    """
    whole = round(amount.value)
    least = amount.value * amount.minutes_each
    for share in dict.fromkeys((whole, max(2, round(whole / 3)), max(2, round(whole / 10)))):
        least = max(1.0, share * amount.minutes_each)
        said = action if share == whole else action[: amount.start] + str(share) + action[amount.end :]
        yield _rung(words, said, least, Operator.LESS_AMOUNT)
    for minutes in (EASY_MINUTES, BAD_DAY_MINUTES):
        if least >= 1.5 * minutes:
            yield _shorter(action, minutes, words)


def _shorter(action: str, minutes: float, words: Tongue) -> Rung:
    said = words.shorter.format(step=action, time=words.span(minutes))
    return _rung(words, said, minutes, Operator.LESS_TIME)


def _rung(words: Tongue, action: str, minutes: float, operator: Operator) -> Rung:
    why = why_in_english(operator) if words.code == ENGLISH else words.why(operator)
    return Rung(action, minutes, (operator,), why)


def _short(action: str, words: Tongue) -> str:
    """The sentence as it stands inside another one, short enough to be read there."""
    told = action
    if words.small_letter and not action[:2].isupper() and not action.startswith(("I ", "I’", "I'")):
        told = action[:1].lower() + action[1:]
    return told if len(told) <= _REPEATED else told[: _REPEATED - 3].rsplit(" ", 1)[0] + " …"
