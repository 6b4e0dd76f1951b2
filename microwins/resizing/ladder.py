"""A goal becomes micro-wins, each with its whole ladder: the biggest rung first, half a minute at the bottom.

The best of the library and a ladder in the person's own words come first, three of different kinds; sitting
with it and observing come last, so that a goal nobody could foresee still ends well.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from microwins.domain.win import Energy, sentence
from microwins.resizing.checks import check
from microwins.resizing.gist import picture, sit_with
from microwins.resizing.library import current
from microwins.resizing.matching import PLAIN, observes, scored
from microwins.resizing.operators import EASY_MINUTES, EASY_MINUTES_LOW
from microwins.resizing.own import own
from microwins.resizing.rungs import hard_day_version
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain, stem
from microwins.resizing.tongue import ENGLISH
from microwins.resizing.values import Reading
from microwins.resizing.written import own_step

__all__ = ["Suggestion", "ideas", "own_step", "suggestions"]

_SAFE_INSTEAD = {"health": "sleep", "feat": "exercise"}  # dangers that have a gentle alternative
_FITS = 0.3  # of a library entry's score: some word of the goal speaks for it
_ANSWERS = 0.8  # a phrase of the goal speaks for it
_GENERAL = "routine"  # for a goal of no area
_FIRST = 3  # suggestions that are seen together, so none of them may say another one again
_ALIKE = 0.6  # of the words of the shorter of two actions


def suggestions(reading: Reading, energy: Energy = Energy.SOME) -> tuple[Suggestion, ...]:
    """Every micro-win on offer for a goal, the best first; none where care or a question comes first."""
    if not reading.text or "nonsense" in reading.flags:
        return ()
    if reading.safety is not None and reading.safety.tier == "block":
        instead = _SAFE_INSTEAD.get(reading.safety.kind)
        found: Iterable[Suggestion] = (
            [s for _, s in scored(current().shelf(instead), reading)[:5]] if instead else ()
        )
    else:
        theirs = _in_their_words(reading)
        found = _varied(tuple(_distinct(_ordered(reading, theirs))), theirs, reading)
    return tuple(_at(energy, suggestion) for suggestion in found)


def ideas(reading: Reading, energy: Energy = Energy.SOME, language: str = ENGLISH) -> tuple[Suggestion, ...]:
    """The library's micro-wins in `language` for a goal in another one: those of its life area."""
    if not reading.text or (reading.safety is not None and reading.safety.tier == "block"):
        return ()
    near = [each.area for each in reading.areas[:2]] or [_GENERAL]
    found = [s for area in near for _, s in scored(current().shelf(area, language), reading)]
    return tuple(_at(energy, suggestion) for suggestion in found)


def _in_their_words(reading: Reading) -> tuple[Suggestion, ...]:
    """What the person's own words come to: a ladder of their own if they name a doing, then sitting with it
    or a picture of it.
    """
    open_ended = sit_with(reading), picture(reading)
    if {"vague", "avoidance"} & reading.flags or not reading.action:
        open_ended = open_ended[::-1]
    return tuple(s for s in (_sound(made, reading) for made in (own(reading), *open_ended)) if s)


def _ordered(reading: Reading, theirs: Sequence[Suggestion]) -> Iterator[Suggestion]:
    """The library's best and the person's own words in turn, then the rest of the areas, then sitting with
    it.
    """
    mine = own(reading)
    mine = mine if mine in theirs else None
    open_ended = next((s for s in theirs if s != mine), None)
    if reading.area == "none":
        yield from theirs
    near = [a.area for a in reading.areas[:3] if a.score >= 0.45 * reading.areas[0].score] or [_GENERAL]
    first = scored(current().shelf(near[0]), reading)
    fits = [s for score, s in first if score >= _FITS and not observes(s)]
    others = [s for score, s in first if score < _FITS and not observes(s)]
    noticing = [s for _, s in first if observes(s)]
    beside = [found for area in near[1:] for found in scored(current().shelf(area), reading)[:2]]
    if mine and ("avoidance" not in reading.flags or "Wait" in mine.action):
        yield mine
    if reading.parts:  # the other part of a compound goal is heard too
        yield from fits[:1]
        yield from [s for score, s in beside if score >= _ANSWERS and not observes(s)][:1]
    yield from fits[:2]
    if mine:
        yield mine
    if not fits and not mine and not {"vague", "avoidance"} & reading.flags:
        yield from others[:1]
        yield from [open_ended] if open_ended else []
    yield from fits[2:4]
    if len(fits) < 2:
        yield from others[: 2 - len(fits)]
        if open_ended and not mine:
            yield open_ended
    yield from [s for score, s in beside if score >= _FITS and not observes(s)]
    yield from others[: max(0, 3 - len(fits))]
    yield from noticing[:1]
    yield from fits
    yield from others
    yield from noticing[1:]
    yield from theirs


def _varied(
    found: Sequence[Suggestion], theirs: Sequence[Suggestion], reading: Reading
) -> Iterator[Suggestion]:
    """The first three different from each other and one of them in the person's words; what is like them
    follows.
    """
    first: list[Suggestion] = []
    for suggestion in found:
        if len(first) < _FIRST and not any(_alike(suggestion, chosen) for chosen in first):
            first.append(suggestion)
    if not any(_is_theirs(suggestion, reading) for suggestion in first):
        first[2:] = theirs[:1]
    yield from first
    yield from (suggestion for suggestion in found if suggestion not in first)


def _is_theirs(suggestion: Suggestion, reading: Reading) -> bool:
    """Whether a suggestion speaks in the person's own words."""
    said = {stem(word.text) for word in plain(reading.text).words} - PLAIN
    return suggestion.source in {"own", "sit_with"} or bool(said & _telling(suggestion))


def _alike(one: Suggestion, other: Suggestion) -> bool:
    """Whether two suggestions come to the same doing."""
    these, those = _telling(one), _telling(other)
    shared = len(these & those)
    if shared >= 2:
        return shared >= _ALIKE * min(len(these), len(those))
    waits = one.action.startswith("Wait") and other.action.startswith("Wait")
    return waits or 2 * shared >= len(these | those)


_SIZES = frozenset(
    map(stem, ("minutes", "minute", "one", "first", "slow", "slowly", "write", "lines", "line"))
)


def _telling(suggestion: Suggestion) -> frozenset[str]:
    """The words of an action that say what is done, whatever its size."""
    words = (stem(word.text) for word in plain(suggestion.action).words if word.text.isalpha())
    return frozenset(words) - PLAIN - _SIZES


def _sound(made: Suggestion | None, reading: Reading) -> Suggestion | None:
    """What was made from the person's words, if every rung that may be offered passes the four checks."""
    if made is None:
        return None
    for step in made.rungs:
        if step.minutes <= made.minutes:
            told = check(sentence(made.anchor, step.action), step.minutes, reading)
            if not (told.easy and told.meaningful and told.specific and told.repeatable):
                return None
    return made


def _distinct(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """The suggestions without repeats."""
    seen: set[str] = set()
    for suggestion in found:
        if suggestion.sentence.lower() not in seen:
            seen.add(suggestion.sentence.lower())
            yield suggestion


def _at(energy: Energy, suggestion: Suggestion) -> Suggestion:
    """The suggestion at the size that fits the energy: two rungs lower for a little, and 2 minutes at
    most.
    """
    rungs = suggestion.rungs
    start = at = next(
        n
        for n, step in enumerate(rungs)
        if step.action == suggestion.action and step.minutes == suggestion.minutes
    )
    if energy is Energy.LITTLE:
        at = min(at + 2, len(rungs) - 1)
        while rungs[at].minutes > EASY_MINUTES_LOW and at < len(rungs) - 1:
            at += 1
    else:
        while rungs[at].minutes > EASY_MINUTES and at < len(rungs) - 1:
            at += 1
    bad_day = suggestion.bad_day
    if at != start or bad_day == rungs[at].action:
        told = next((step for step in rungs if step.action == bad_day), None)
        if told is None or told.minutes >= rungs[at].minutes:
            bad_day = hard_day_version(rungs, at)
    return replace(suggestion, action=rungs[at].action, minutes=rungs[at].minutes, bad_day=bad_day)
