"""How big a micro-win may be next: proposals from evidence, never a change by itself.

What someone can carry is not seen, so it is a belief over `theta`, the logarithm of a size in minutes. The
further a size stays below it, the surer it is kept:

    P(size) = (1 - SLIP) * sigmoid((theta - ln size) / TAU)

Each planned day that tells something sharpens the belief, and each lets it drift a little, for people change.

    kept                        P(size): evidence for the size
    kept as the small version   P(small) * (1 - P(size)) ** SMALL_AGAINST: a promise kept, and a hint
    "didn't fit"                1 - P(size): evidence against the size, for the person says so
    quiet                       nothing is known
    rest                        nothing at all, as if the day had not been planned

The small version is there to be used: on a late evening as well as under a size that is too much. Taken at
its word (weight 1) it would make a promise so small that nobody needs a small version of it; not counted
(weight 0), the size would grow until bad days don't hold. A fifth keeps the promises and lets the size follow
the person (tests/simulation/README.md has the figures).

Between two bands a size is left alone, so that it does not swing: bigger where P is surely high, smaller
where it is low and the days at this size say so too, and not asked again before a wait is over.

Sources: the ruler and its threshold of self-management action plans (Gutnick 2014; Lorig), ten days of
evidence before anything grows (the idea this app is built on), one missed day changes nothing (Lally 2010),
steps towards a target rate (Kaernbach 1991), personal goals that adapt (Adams 2022).
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache
from itertools import islice

TAU = 0.5  # how sharply keeping falls off beyond what can be carried, in log minutes
SLIP = 0.05  # the share of days on which life happens, whatever the size
DRIFT = 0.18  # the share of the belief that moves to its neighbours, each planned day
LOW, HIGH, POINTS = -2.0, 7.0, 91  # the grid of theta, in log minutes: 8 seconds to 18 hours
SMALL_AGAINST = 0.2  # how much a day at the small size says against the planned one, 0 to 1

GROW_ABOVE, SHRINK_BELOW = 0.91, 0.80  # mean P(kept); between them a size is left alone
AIM = 0.87  # the P(kept) that a new size comes nearest to
BIGGER = (1.15, 1.3, 1.5)
SMALLER = (0.8, 0.65, 0.5, 0.35, 0.25)
SMALLEST = 0.5  # minutes; no smaller size is ever proposed

TEN_DAYS = 10  # at a size before it may grow, between two questions, and looked back on
FIRST_DAYS = 14  # of a micro-win: shrink freely, never grow
SAME_DAYS = 28  # without the same question after the answer "the same"
LAST, LAST_KEPT = 7, 6  # so many of the last planned days were kept in full, for a size to grow
AGAINST = 3  # so many of the last ten told days spoke against a size, for it to shrink at the look-back

_STEP = (HIGH - LOW) / (POINTS - 1)
_THETAS = tuple(LOW + _STEP * n for n in range(POINTS))

Belief = tuple[float, ...]  # one weight for each theta of the grid, summing to 1


class Told(StrEnum):
    """What a planned day told."""

    KEPT = "kept"
    SMALL = "small"  # the bad-day version: a promise kept, in full
    NOT_FITTING = "not_fitting"  # the person said that it didn't fit
    QUIET = "quiet"
    REST = "rest"

    @property
    def counts(self) -> bool:
        """Whether the day adds to the promises kept."""
        return self in {Told.KEPT, Told.SMALL}

    @property
    def tells(self) -> bool:
        """Whether anything is known of the day; a quiet or rested one is not held against anybody."""
        return self.counts or self is Told.NOT_FITTING


@dataclass(frozen=True, slots=True)
class Day:
    """A planned day. minutes: the size that was planned. small: the size of its bad-day version."""

    day: date
    told: Told
    minutes: float
    small: float = 1.0


class Way(StrEnum):
    """Which way a proposal goes."""

    GROW = "grow"
    SHRINK = "shrink"


class Answer(StrEnum):
    """What the person said to a proposal."""

    BIGGER = "bigger"
    SAME = "same"
    SMALLER = "smaller"
    DONT_ASK = "dont_ask"  # about this micro-win, ever again


@dataclass(frozen=True, slots=True)
class Asked:
    """The last proposal made for a micro-win; `answer` None where it was left alone."""

    day: date
    way: Way
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """What a proposal depends on besides the belief.

    began: the first day ever. since: the first day at this size. minutes: the size.
    ladder: the sizes there are to choose from, in minutes; empty where any size can be said.
    look_back: whether this is the moment of the weekly look-back.
    """

    began: date
    since: date
    minutes: float
    ladder: tuple[float, ...] = ()
    asked: Asked | None = None
    look_back: bool = False


@dataclass(frozen=True, slots=True)
class Proposal:
    """An offer; nothing changes before the person says so.

    minutes: the size offered. kept, of: the evidence, "kept 9 of 10 times", over the last ten days that told
    anything. small: how many of the kept ones were the small version.
    """

    way: Way
    minutes: float
    kept: int
    of: int
    small: int


def chance(theta: float, minutes: float) -> float:
    """P(kept) of a size for someone who can carry `theta`."""
    return (1 - SLIP) / (1 + math.exp(-(theta - math.log(minutes)) / TAU))


def prior(minutes: float, confidence: int | None) -> Belief:
    """What to believe at first, from the answer on the ruler (0 to 10; None counts as 7).

    People rate themselves a little too high, hence the 0.7 taken off.
    """
    sure = min(max((7 if confidence is None else confidence) / 10, 0.05), 0.95)
    middle = math.log(minutes) + TAU * (math.log(sure / (1 - sure)) - 0.7)
    return _summing_to_one([math.exp(-((theta - middle) ** 2) / 2) for theta in _THETAS])


def after(belief: Belief, day: Day) -> Belief:
    """The belief after one planned day."""
    if day.told is Told.REST:
        return belief
    if day.told.tells:
        likelihood = _likelihood(day.told, day.minutes, day.small)
        belief = tuple([w * p for w, p in zip(belief, likelihood, strict=True)])
    return _summing_to_one(_drifted(belief))


def believe(minutes: float, confidence: int | None, days: Iterable[Day]) -> Belief:
    """The belief after all planned days, oldest first; `minutes` is the size it began with."""
    belief = prior(minutes, confidence)
    for day in days:
        belief = after(belief, day)
    return belief


def expected(belief: Belief, minutes: float) -> float:
    """The mean P(kept) of a size."""
    return sum(w * p for w, p in zip(belief, _chances(minutes), strict=True))


def propose(belief: Belief, days: Sequence[Day], standing: Standing, today: date) -> Proposal | None:
    """At most one offer; None is to leave things as they are.

    `days` are the planned ones, oldest first, and today only once it told something.
    """
    if _may_grow(belief, days, standing, today):
        way = Way.GROW
        # A ladder's next rung may be far above: it is offered once that, too, is likely to be kept.
        offers = [size for size in _bigger(standing) if expected(belief, size) >= SHRINK_BELOW]
    elif _may_shrink(belief, days, standing, today):
        way, offers = Way.SHRINK, _smaller(standing)
    else:
        return None
    if not offers:
        return None
    minutes = min(offers, key=lambda size: abs(expected(belief, size) - AIM))
    ten = [d.told for d in _latest(days, TEN_DAYS)]
    return Proposal(way, minutes, sum(t.counts for t in ten), len(ten), ten.count(Told.SMALL))


def waits(asked: Asked | None, way: Way, today: date) -> bool:
    """Whether it is too early to ask that way again."""
    if asked is None:
        return False
    if asked.answer is Answer.DONT_ASK:
        return True
    same = asked.answer is Answer.SAME and asked.way is way
    return today - asked.day < timedelta(days=SAME_DAYS if same else TEN_DAYS)


def _may_grow(belief: Belief, days: Sequence[Day], standing: Standing, today: date) -> bool:
    """Surely high, after ten days at this size, and the last planned ones were kept in full."""
    if (
        waits(standing.asked, Way.GROW, today)
        or today - standing.began < timedelta(days=FIRST_DAYS)
        or today - standing.since < timedelta(days=TEN_DAYS)
    ):
        return False
    last = islice((d for d in reversed(days) if d.told is not Told.REST), LAST)
    in_full = sum(d.told is Told.KEPT and d.day >= standing.since for d in last)
    return in_full >= LAST_KEPT and expected(belief, standing.minutes) > GROW_ABOVE


def _may_shrink(belief: Belief, days: Sequence[Day], standing: Standing, today: date) -> bool:
    """Low, and days at this size say so: several at the look-back, or two in a row that didn't fit."""
    if waits(standing.asked, Way.SHRINK, today) or expected(belief, standing.minutes) >= SHRINK_BELOW:
        return False
    two = list(islice((d for d in reversed(days) if d.told is not Told.REST), 2))
    in_a_row = len(two) == 2 and all(d.told is Told.NOT_FITTING and d.day >= standing.since for d in two)
    against = sum(d.told is not Told.KEPT and d.day >= standing.since for d in _latest(days, TEN_DAYS))
    return in_a_row or (standing.look_back and against >= AGAINST)


def _latest(days: Sequence[Day], count: int) -> Iterator[Day]:
    """The last `count` days that told anything, newest first."""
    return islice((d for d in reversed(days) if d.told.tells), count)


def _bigger(standing: Standing) -> list[float]:
    """The sizes one step up."""
    now = standing.minutes
    if standing.ladder:
        return sorted(size for size in standing.ladder if size > now)[:1]
    return [max(_sayable(now * factor), _sayable(now) + _grain(now)) for factor in BIGGER]


def _smaller(standing: Standing) -> list[float]:
    """The sizes there are below, none under half a minute unless the ladder has it."""
    now = standing.minutes
    sizes = standing.ladder or [max(SMALLEST, _sayable(now * factor)) for factor in SMALLER]
    return [size for size in sizes if size < now]


def _sayable(minutes: float) -> float:
    """The size rounded down to one that people say: 45 seconds, 2 minutes and a half, 12 or 25 minutes."""
    grain = _grain(minutes)
    return math.floor(minutes / grain) * grain


def _grain(minutes: float) -> float:
    return 0.25 if minutes < 2 else 0.5 if minutes < 5 else 1.0 if minutes < 20 else 5.0


@lru_cache(maxsize=256)
def _chances(minutes: float) -> tuple[float, ...]:
    """P(kept) of a size at each theta of the grid."""
    return tuple(chance(theta, minutes) for theta in _THETAS)


@lru_cache(maxsize=256)
def _likelihood(told: Told, minutes: float, small: float) -> tuple[float, ...]:
    """How likely what was told is, at each theta of the grid."""
    if told is Told.KEPT:
        return _chances(minutes)
    against = (1 - p for p in _chances(minutes))
    if told is Told.NOT_FITTING:
        return tuple(against)
    return tuple(p * q**SMALL_AGAINST for p, q in zip(_chances(small), against, strict=True))


def _drifted(weights: Belief) -> list[float]:
    """Each weight with a share moved to both neighbours; at the ends it stays."""
    stay, go = 1 - DRIFT, DRIFT / 2
    before, behind = (weights[0], *weights[:-1]), (*weights[1:], weights[-1])
    return [stay * w + go * (b + a) for w, b, a in zip(weights, before, behind, strict=True)]


def _summing_to_one(weights: Sequence[float]) -> Belief:
    total = sum(weights)
    return tuple([w / total for w in weights])
