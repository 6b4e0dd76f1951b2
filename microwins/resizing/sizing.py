"""Step two of the wizard as data: a ladder, where on it we stand, and the loop that makes it smaller.

    Sizing     the ladder, the step on offer, the sentence as edited, the answers on this page
    smaller, bigger, edited, rated, ticked, in_the_way      each gives a new Sizing

The ruler asks for confidence from 0 to 10; 7 is enough (the threshold of self-management action plans,
Gutnick 2014). Below it the step shrinks, at most `MAX_ROUNDS` times; then there is nothing more to prove,
and noticing or "not now" is offered instead.
"""

from collections.abc import Set
from dataclasses import dataclass, replace
from math import inf

from microwins.domain.win import MAX_TEXT, Energy, Rung
from microwins.resizing.checks import Checks, check
from microwins.resizing.lengths import minutes_in
from microwins.resizing.operators import (
    ANSWERS,
    BAD_DAY_MINUTES,
    ENOUGH_CONFIDENCE,
    MAX_ROUNDS,
    Obstacle,
    Operator,
    factor_for,
)
from microwins.resizing.reading import Reading

_GENTLE = {Operator.SIT_WITH, Operator.OBSERVE}
CHECKS = ("easy", "meaningful", "specific", "repeatable")


@dataclass(frozen=True, slots=True)
class Sizing:
    """A ladder (largest first) and the step of it that is on offer.

    base: the ladder as it was chosen. words: the sentence as the person edited it, None while untouched.
    confidence: 0 to 10, None while unanswered for this step. ticks: what the person said against the checks.
    rounds: how often the ruler already made it smaller. remedy: what the last "in the way" was answered with.
    """

    base: tuple[Rung, ...]
    rungs: tuple[Rung, ...]
    at: int
    words: str | None = None
    confidence: int | None = None
    ticks: tuple[tuple[str, bool], ...] = ()
    rounds: int = 0
    remedy: Obstacle | None = None

    @property
    def rung(self) -> Rung:
        """The step on offer, with the person's own words and the size read from them."""
        rung = self.rungs[self.at]
        if self.words is None:
            return rung
        own = minutes_in(self.words)
        return rung._replace(action=self.words, minutes=rung.minutes if own is None else own)

    @property
    def doable(self) -> bool:
        """Whether the person said it is doable."""
        return self.confidence is not None and self.confidence >= ENOUGH_CONFIDENCE

    @property
    def too_big(self) -> bool:
        """Whether the person said it is not doable yet."""
        return self.confidence is not None and self.confidence < ENOUGH_CONFIDENCE

    @property
    def spent(self) -> bool:
        """Whether the loop has had its rounds and a smaller size is no longer the answer."""
        return self.rounds >= MAX_ROUNDS


def begin(rungs: tuple[Rung, ...], action: str, minutes: float) -> Sizing:
    """A fresh Sizing that stands on the rung with this action and size, added to the ladder if absent."""
    for at, rung in enumerate(rungs):
        if rung.action == action and rung.minutes == minutes:
            return Sizing(rungs, rungs, at)
    larger = tuple(r for r in rungs if r.minutes > minutes)
    smaller_ones = tuple(r for r in rungs if r.minutes < minutes)
    ladder = (*larger, Rung(action, minutes), *smaller_ones)
    return Sizing(ladder, ladder, len(larger))


def next_smaller(sizing: Sizing) -> int | None:
    """Which rung "Make it smaller" leads to, None at the foot of the ladder.

    Unanswered or doable: the next one. 5 and 6 halve it, 3 and 4 take a fifth, 0 to 2 the first step.
    """
    sizing = _settled(sizing)
    below = range(sizing.at + 1, len(sizing.rungs))
    if not below:
        return None
    share = 1.0 if sizing.confidence is None else factor_for(sizing.confidence) or 0.0
    return _at_most(sizing, sizing.rungs[sizing.at].minutes * share)


def smaller(sizing: Sizing) -> Sizing:
    """One step down, as far as the ruler suggests; unchanged at the foot of the ladder."""
    to = next_smaller(sizing)
    if to is None:
        return sizing
    return _moved(_settled(sizing), to, sizing.rounds + sizing.too_big)


def in_the_way(sizing: Sizing, obstacle: Obstacle) -> Sizing:
    """One round of the loop, with what the person said is in the way. After `MAX_ROUNDS` nothing moves.

    Too long and too much halve the step at least; not knowing where to start goes to the first step; fear
    goes to a rung that sits with it or observes, else to the first step. The rest is not about size: days,
    cue and content are the conversation's, and the ruler is asked again.
    """
    if sizing.spent:
        return sizing
    settled = _settled(sizing)
    match ANSWERS[obstacle]:
        case Operator.LESS_TIME | Operator.LESS_AMOUNT as operator:
            half = settled.rungs[settled.at].minutes / 2
            to = _made_by(settled, {operator}, half) or _at_most(settled, half)
        case Operator.FIRST_STEP:
            to = len(settled.rungs) - 1
        case Operator.SIT_WITH:
            to = _made_by(settled, _GENTLE) or len(settled.rungs) - 1
        case _:
            to = settled.at
    return replace(_moved(settled, to, settled.rounds + 1), remedy=obstacle)


def bigger(sizing: Sizing) -> Sizing:
    """One step up; unchanged at the top of the ladder. Never counted as a round."""
    settled = _settled(sizing)
    return _moved(settled, settled.at - 1, sizing.rounds) if settled.at > 0 else sizing


def step_to(sizing: Sizing, at: int) -> Sizing:
    """Stands on rung `at` of the ladder as `ladder` gives it; unchanged if there is no such rung."""
    settled = _settled(sizing)
    if not 0 <= at < len(settled.rungs) or at == settled.at:
        return sizing
    return _moved(settled, at, sizing.rounds + (at > settled.at and sizing.too_big))


def hard_day(sizing: Sizing, suggested: str, otherwise: str) -> str:
    """The bad-day version for the step on offer: `suggested` while that is easier, else the next easier rung
    of two minutes or less, and `otherwise` at the foot of the ladder.
    """
    rungs, at = ladder(sizing)
    told = next((rung.minutes for rung in sizing.base if rung.action == suggested), BAD_DAY_MINUTES / 4)
    if suggested and suggested != rungs[at].action and told < rungs[at].minutes:
        return suggested
    return next((rung.action for rung in rungs[at + 1 :] if rung.minutes <= BAD_DAY_MINUTES), otherwise)


def ladder(sizing: Sizing) -> tuple[tuple[Rung, ...], int]:
    """The whole ladder with the edited step in its place, and where the step stands on it."""
    settled = _settled(sizing)
    return settled.rungs, settled.at


def edited(sizing: Sizing, words: str) -> Sizing:
    """The sentence as typed, kept; a size in it counts. A blank sentence gives the rung's own words back."""
    words = words[:MAX_TEXT]
    own = sizing.rungs[sizing.at].action
    return replace(sizing, words=None if not words.strip() or words == own else words)


def rated(sizing: Sizing, confidence: int | None) -> Sizing:
    """The answer on the ruler, held to 0..10; None takes the answer back."""
    held = None if confidence is None else min(10, max(0, confidence))
    return replace(sizing, confidence=held, remedy=None)


def ticked(sizing: Sizing, name: str, on: bool) -> Sizing:
    """The person's own word on one of the four checks; unknown names change nothing."""
    if name not in CHECKS:
        return sizing
    return replace(sizing, ticks=(*((n, v) for n, v in sizing.ticks if n != name), (name, on)))


def checks(sizing: Sizing, sentence: str, reading: Reading, energy: Energy) -> dict[str, bool]:
    """The four boxes: what the engine reads in `sentence`, and above it what the person said."""
    said = dict(sizing.ticks)
    found: Checks = check(
        sentence,
        sizing.rung.minutes,
        reading,
        energy=energy,
        confidence=sizing.confidence,
        counts=said.get("meaningful", False),
    )
    return {name: said.get(name, bool(getattr(found, name))) for name in CHECKS}


def has_gentle(sizing: Sizing) -> bool:
    """Whether a rung below the present one sits with it or observes."""
    return _made_by(_settled(sizing), _GENTLE) is not None


def _made_by(sizing: Sizing, operators: Set[str], most: float = inf) -> int | None:
    """The first rung below the present one made by one of `operators`, of at most `most` minutes."""
    for at in range(sizing.at + 1, len(sizing.rungs)):
        rung = sizing.rungs[at]
        if operators & set(rung.operators) and rung.minutes <= most:
            return at
    return None


def _at_most(sizing: Sizing, minutes: float) -> int:
    """The largest rung below the present one that takes at most `minutes`; the last one where none does."""
    below = range(sizing.at + 1, len(sizing.rungs))
    return next((at for at in below if sizing.rungs[at].minutes <= minutes), len(sizing.rungs) - 1)


def _settled(sizing: Sizing) -> Sizing:
    """`sizing` with the edited sentence taken into the ladder, which stays strictly easier downward."""
    if sizing.words is None:
        return sizing
    own = sizing.rung
    above = tuple(r for r in sizing.rungs[: sizing.at] if r.minutes > own.minutes)
    below = tuple(r for r in sizing.rungs[sizing.at + 1 :] if r.minutes < own.minutes)
    return replace(sizing, rungs=(*above, own, *below), at=len(above), words=None)


def _moved(sizing: Sizing, to: int, rounds: int) -> Sizing:
    """Another step is a new question: the ruler is asked afresh, what matters to the person stays said."""
    stays = tuple((name, on) for name, on in sizing.ticks if name == "meaningful")
    return replace(sizing, at=to, confidence=None, ticks=stays, rounds=min(rounds, MAX_ROUNDS), remedy=None)
