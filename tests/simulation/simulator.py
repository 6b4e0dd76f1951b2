"""People with a hidden, drifting capacity, and five ways of sizing their promise. For ranking designs.

Nothing here is a claim about real people; it asks whether a change of pacing makes the design better or
worse. README.md beside this file has the figures, which table.py makes, and where the people's numbers come
from.

A person can carry `capacity` (log minutes): a base, slow habit growth with each kept promise, day-to-day
noise that lingers (AR(1)), and slumps of 4 to 10 days. Whether a size is kept is a coin whose bias falls with
the size beyond the capacity. From the third miss in a row each further one may be the last.
"""

import math
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from microwins.domain import pacing
from microwins.domain.pacing import Answer, Asked, Day, Standing, Told, Way

START = date(2026, 1, 5)  # a Monday
WORKDAYS = 5
BIG_GOAL = 60.0  # minutes: what was wished for
SPANS = (30, 90, 365)
SAYS_SO = 0.5  # how often someone who didn't keep a promise tells the app that it didn't fit
ACCEPTS = {Way.GROW: 0.8, Way.SHRINK: 0.9}


@dataclass(frozen=True, slots=True)
class Population:
    """Whom the app meets. Capacities are log minutes; chances are per day."""

    name: str
    base: float
    spread: float
    noise: float
    slump_chance: float
    slump_depth: float
    quits: float  # the hazard of each miss from the third in a row
    growth: float  # of capacity with each kept promise, towards `base + room`
    room: float


ORDINARY = Population("ordinary", math.log(12), 0.5, 0.35, 1 / 60, 1.8, 0.10, 0.006, 1.3)
MINUS_20 = Population("from minus 20", math.log(5), 0.6, 0.45, 1 / 40, 1.8, 0.15, 0.006, 1.2)


class Person:
    """One life. The same seed meets every design with the same days."""

    def __init__(self, people: Population, seed: int) -> None:
        self.people, dice = people, Random(seed)
        self.base = dice.gauss(people.base, people.spread)
        self.grown = 0.0
        # What happens to a person does not depend on the design: the whole year is drawn beforehand.
        self.mood, self.luck, self.fate, self.says = [], [], [], []
        level, slump = 0.0, 0
        for _ in range(max(SPANS)):
            level = 0.7 * level + dice.gauss(0, people.noise * math.sqrt(1 - 0.49))
            if slump == 0 and dice.random() < people.slump_chance:
                slump = dice.randint(4, 10)
            self.mood.append(level - (people.slump_depth if slump else 0))
            slump = max(0, slump - 1)
            self.luck.append((dice.random(), dice.random()))
            self.fate.append(dice.random())
            self.says.append((dice.random(), dice.random()))
        self.hunch = dice.gauss(0, 0.35)  # how far off people judge themselves

    def capacity(self, n: int) -> float:
        return self.base + self.grown + self.mood[n]

    def keeps(self, n: int, minutes: float, *, again: bool = False) -> bool:
        return self.luck[n][again] < pacing.chance(self.capacity(n), minutes)

    def grow(self) -> None:
        self.grown += self.people.growth * (self.people.room - self.grown)

    def doable(self) -> float:
        """The size the resize wizard ends at: about seven of ten sure, as the person judges it."""
        judged = self.base + self.hunch
        return min(10.0, max(0.5, math.exp(judged - 0.5 * math.log(0.87 / 0.13))))


@dataclass(slots=True)
class Life:
    """How it went under one design."""

    kept: int = 0
    in_full: int = 0
    planned: int = 0
    minutes: float = 0.0
    active: bool = True
    proposals: int = 0
    at: dict[int, tuple[float, float, bool, float]] = field(default_factory=dict)  # span: see `so_far`

    def so_far(self) -> tuple[float, float, bool, float]:
        """The share of planned days kept, the share kept in full, whether still active, and the minutes."""
        return self.kept / self.planned, self.in_full / self.planned, self.active, self.minutes


class Sizing:
    """A way of sizing: what to offer on a day, and what to learn from it."""

    bad_day = False

    def __init__(self, person: Person) -> None:
        self.person, self.minutes, self.proposals = person, person.doable(), 0
        self.small = bad_day_of(self.minutes)  # a size that grows keeps its bad-day version

    def offer(self, _n: int) -> float:
        return self.minutes

    def learn(self, n: int, told: Told) -> None:
        """Nothing, unless the design learns."""


class BigLeap(Sizing):
    """What was wished for, from the first day on."""

    def offer(self, _n: int) -> float:
        return BIG_GOAL


class FixedStep(Sizing):
    """What felt doable at first, for ever."""


class FixedWithBadDay(Sizing):
    """The same with a version for bad days that counts in full."""

    bad_day = True


class Engine(Sizing):
    """This app: proposals from evidence, taken up by the person or not."""

    bad_day = True

    def __init__(self, person: Person) -> None:
        super().__init__(person)
        self.belief = pacing.prior(self.minutes, 7)
        self.days: list[Day] = []
        self.since = START
        self.asked: Asked | None = None

    def learn(self, n: int, told: Told) -> None:
        today = START + timedelta(days=n)
        day = Day(today, told, self.minutes, small=self.small)
        self.days.append(day)
        self.belief = pacing.after(self.belief, day)
        look_back = today.weekday() == WORKDAYS - 1
        standing = Standing(START, self.since, self.minutes, asked=self.asked, look_back=look_back)
        proposal = pacing.propose(self.belief, self.days, standing, today)
        if proposal is None:
            return
        self.proposals += 1
        if self.person.says[n][1] >= ACCEPTS[proposal.way]:
            self.asked = Asked(today, proposal.way, Answer.SAME)
            return
        grows = proposal.way is Way.GROW
        self.asked = Asked(today, proposal.way, Answer.BIGGER if grows else Answer.SMALLER)
        self.minutes, self.since = proposal.minutes, today + timedelta(days=1)
        # Growing leaves the bad-day version as it is; shrinking makes it smaller too.
        self.small = min(self.small, bad_day_of(self.minutes))


class Oracle(Sizing):
    """Sees the capacity and offers what is kept 87 times of 100."""

    bad_day = True

    def offer(self, n: int) -> float:
        return max(pacing.SMALLEST, math.exp(self.person.capacity(n) - 0.5 * math.log(0.9158 / 0.0842)))


DESIGNS: dict[str, type[Sizing]] = {
    "big leap": BigLeap,
    "fixed step": FixedStep,
    "fixed, with bad-day version": FixedWithBadDay,
    "this engine": Engine,
    "oracle": Oracle,
}


def bad_day_of(minutes: float) -> float:
    """The bad-day version of a size: two minutes at most, and never more than a third."""
    return max(0.3, min(2.0, minutes / 3))


def live(person: Person, design: type[Sizing], days: int) -> Life:
    """One year or less under a design."""
    sizing, life, misses = design(person), Life(), 0
    for n in range(days):
        if n in SPANS:
            life.at[n] = life.so_far()
        if n % 7 >= WORKDAYS:
            continue
        life.planned += 1
        if not life.active:
            continue
        size = sizing.offer(n)
        told = Told.QUIET
        if person.keeps(n, size):
            told, done = Told.KEPT, size
        elif sizing.bad_day and person.keeps(n, min(sizing.small, size), again=True):
            told, done = Told.SMALL, min(sizing.small, size)
        elif person.says[n][0] < SAYS_SO:
            told = Told.NOT_FITTING
        if told.counts:
            life.kept, life.minutes, misses = life.kept + 1, life.minutes + done, 0
            life.in_full += told is Told.KEPT
            person.grow()
        else:
            misses += 1
            if misses >= 3 and person.fate[n] < person.people.quits:
                life.active = False
        sizing.learn(n, told)
    life.at[days] = life.so_far()
    life.proposals = sizing.proposals
    return life


@dataclass(frozen=True, slots=True)
class Result:
    """A design over a population: shares from 0 to 1, minutes and proposals per person."""

    kept: float
    in_full: float
    active: float
    minutes: float
    proposals: float


def measure(people: Population, design: type[Sizing], count: int, seed: int, days: int) -> dict[int, Result]:
    """What became of `count` people after each span up to `days`."""
    lives = [live(Person(people, seed * 1_000_003 + n), design, days) for n in range(count)]
    results = {}
    for span in sorted({s for s in SPANS if s < days} | {days}):
        kept, in_full, active, minutes = (
            sum(each) / count for each in zip(*(x.at[span] for x in lives), strict=True)
        )
        results[span] = Result(kept, in_full, active, minutes, sum(x.proposals for x in lives) / count)
    return results
