"""A goal becomes micro-wins, each with its whole ladder: the biggest rung first, half a minute at the bottom.

The best of the library and a ladder in the person's own words come first; sitting with it and observing
come last, so
that a goal nobody could foresee still ends well.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from microwins.domain.win import Energy, Rung, sentence
from microwins.resizing.checks import check
from microwins.resizing.grammar import capital, is_verb
from microwins.resizing.library import Entry, Shelf, current
from microwins.resizing.operators import EASY_MINUTES, EASY_MINUTES_LOW, Operator, sizes
from microwins.resizing.own import own
from microwins.resizing.rungs import rung, span, strictly_easier
from microwins.resizing.spelling import SLANG
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain, stem
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

__all__ = ["Suggestion", "own_step", "suggestions"]

_SAFE_INSTEAD = {"health": "sleep", "feat": "exercise"}  # dangers that have a gentle alternative
_FITS = 0.3  # of a library entry's score: some word of the goal speaks for it
_GENERAL = "routine"  # for a goal of no area
_PLAIN = frozenset(
    map(
        stem,
        word_set(
            """
            a an the my i to of and in on at it is be am for with so want will get more do go have start
            stop not no day every time make less better lose again never need help feel
            """
        ),
    )
)


def suggestions(reading: Reading, energy: Energy = Energy.SOME) -> tuple[Suggestion, ...]:
    """Every micro-win on offer for a goal, the best first; none where care or a question comes first."""
    if not reading.text or "nonsense" in reading.flags:
        return ()
    if reading.safety is not None and reading.safety.tier == "block":
        instead = _SAFE_INSTEAD.get(reading.safety.kind)
        found: Iterable[Suggestion] = (
            [s for _, s in _scored(current().shelf(instead), reading)[:5]] if instead else ()
        )
    else:
        found = _ordered(reading)
    return tuple(_at(energy, suggestion) for suggestion in _distinct(found))


def _ordered(reading: Reading) -> Iterator[Suggestion]:
    """The library's best and the person's own words in turn, then the rest of the areas, then sitting with
    it.
    """
    mine = _sound(own(reading), reading)
    near = [a.area for a in reading.areas[:3] if a.score >= 0.45 * reading.areas[0].score] or [_GENERAL]
    first = _scored(current().shelf(near[0]), reading)
    acts, observes = [s for _, s in first if not _observes(s)], [s for _, s in first if _observes(s)]
    good = sum(score >= _FITS for score, s in first if not _observes(s))
    sitting = _sound(_sit_with(reading), reading)
    if mine and ("avoidance" not in reading.flags or "Wait" in mine.action):
        yield mine
    yield from acts[: min(good, 2)]
    if mine:
        yield mine
    if not good and not {"vague", "avoidance"} & reading.flags and (not mine or reading.area == "none"):
        yield from acts[:1]
        yield from [sitting] if sitting else []
    yield from acts[good:4] if good < 4 else acts[2:4]
    for area in near[1:]:
        yield from [s for _, s in _scored(current().shelf(area), reading) if not _observes(s)][:2]
    if not mine:
        yield from [sitting] if sitting else []
    yield from observes[:1]
    yield from acts
    yield from observes[1:]
    yield from [sitting] if sitting else []


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


def _observes(suggestion: Suggestion) -> bool:
    return suggestion.rungs[-1].operators == (Operator.OBSERVE,) or suggestion.source.endswith("#observe")


def _scored(shelf: Shelf, reading: Reading) -> list[tuple[float, Suggestion]]:
    """A shelf's micro-wins with how well they answer the goal, the best first."""
    told = plain(reading.text).words
    said = [stem(w.text) for w in told if w.text[0].isalnum()]
    index = _answers(shelf)
    scores = [0.0] * len(shelf.entries)
    for size in (1, 2, 3, 4):
        for at in range(len(said) - size + 1):
            key = tuple(said[at : at + size])
            for place, weight in index.get(key, ()):
                scores[place] += weight
    mentioned = set(said)
    for group in _ALIKE:
        if group & mentioned and "ex" not in mentioned:
            mentioned |= group
    for place, entry in enumerate(shelf.entries):
        if _narrow(entry) - mentioned:
            scores[place] -= 2.0  # a piano is no answer to a guitar
    ranked = sorted(range(len(scores)), key=lambda n: (-scores[n], n))
    return [(scores[n], _from_library(shelf.entries[n])) for n in ranked]


# Words that speak of the same people or things: a goal about a wife may be answered by "my partner".
_ALIKE = tuple(
    frozenset(stem(w) for w in words.split())
    for words in (
        "kid kids child children son daughter dad mom mum father mother parent parenting toddler baby",
        "partner wife husband boyfriend girlfriend spouse marriage relationship hubby",
        "smoke smoking cigarette cigarettes tobacco",
        "alcohol drink drinking beer wine booze vodka drunk sober",
        "vape vaping nicotine juul",
        "bible scripture verse church god prayer christ",
        "teeth tooth dentist floss brush",
        "weed marijuana cannabis pot joint",
        "coffee caffeine espresso",
        "debt loan card credit",
        "math maths calculus algebra",
        "essay thesis dissertation paper assignment",
        "class lecture school course textbook exam study",
        "code coding python programming javascript",
        "novel book story write writing nanowrimo",
        "mum mom mother dad father parents grandma",
        "job cv resume linkedin career",
    )
)
_NARROW = frozenset(
    map(
        stem,
        word_set(
            """
            guitar piano violin drums ukulele flute spanish french german japanese korean chinese knit
            crochet sew paint novel poem blog chess maths math essay thesis guinea diabetes inhaler blood
            dentist physio tooth eye glasses vaccine swim bike yoga ball rope vegan bible quran verse
            church mosque coding code child children kids wife husband partner dog pet car garden podcast
            camera cigarette beer wine weed vape coffee job cv linkedin college exam spider plane flight
            envelope tax card loan debt snooze nap baby band song dance skate martial marathon dumbbell
            dumbbells photo sister brother mum class textbook flashcards soda application college bus
            train screenplay energy language english
            """
        ),
    )
)


@lru_cache(maxsize=1024)
def _narrow(entry: Entry) -> frozenset[str]:
    """The words of an entry's first action that fit no goal but those that name them."""
    words = {stem(w) for w in re.findall(r"[a-z]+", entry.rungs[entry.start].action.lower())}
    if not words & _NARROW:
        return frozenset()
    answered = {stem(w) for phrase in entry.answers for w in phrase.lower().split()}
    return frozenset(words & _NARROW) if words & _NARROW & answered else frozenset()


@lru_cache(maxsize=64)
def _answers(shelf: Shelf) -> dict[tuple[str, ...], list[tuple[int, float]]]:
    """Which entries a phrase speaks for and how strongly: long and rare phrases say most."""
    index: dict[tuple[str, ...], dict[int, float]] = {}
    for place, entry in enumerate(shelf.entries):
        for phrase in entry.answers:
            key = tuple(stem(word) for word in _as_typed(phrase))
            content = [w for w in key if w not in _PLAIN]
            if content:
                index.setdefault(key, {})[place] = 1.0 + 1.2 * (len(content) - 1)
                for word in content if len(content) > 1 else ():
                    index.setdefault((word,), {}).setdefault(place, 0.3)
        for step in entry.rungs[entry.start : entry.start + 2]:
            for word in step.action.split():
                if (lone := stem(word.lower().strip(".,"))) not in _PLAIN and len(lone) > 2:
                    by_place = index.setdefault((lone,), {})
                    by_place.setdefault(place, 0.25)
    return {key: [(n, w / len(found) ** 0.5) for n, w in found.items()] for key, found in index.items()}


def _as_typed(phrase: str) -> Iterator[str]:
    """The words of a library phrase as a goal's words are spelled out, without mending any."""
    for word in re.split(r"[\s/,-]+", phrase.lower()):
        bare = re.sub(r"[^\w+]", "", word)
        yield from SLANG.get(bare, bare).split()


@lru_cache(maxsize=1024)
def _from_library(entry: Entry) -> Suggestion:
    at = entry.rungs[entry.start]
    return Suggestion(
        at.action,
        entry.anchor,
        at.minutes,
        entry.bad_day,
        entry.rungs,
        entry.area,
        f"library:{entry.area}/{entry.id}" + ("#observe" if entry.observes else ""),
    )


def _sit_with(reading: Reading) -> Suggestion:
    """For what nobody could foresee: give it a little while, then decide."""
    gist = gist_of(reading)
    if "avoidance" in reading.flags:
        rungs = (
            rung("Sit with it for 30 minutes", 30, Operator.SIT_WITH),
            rung("Sit with it for 10 minutes, then decide", 10, Operator.SIT_WITH),
            rung("Sit with it for 2 minutes, then decide", 2, Operator.SIT_WITH, Operator.LESS_TIME),
            rung("Write down one word about how it feels", 1, Operator.EXTERNALISE),
            rung("Take one slow breath", 0.5, Operator.FIRST_STEP),
        )
        return Suggestion(
            rungs[1].action, f"When I think of “{gist}”", 10, rungs[3].action, rungs, reading.area, "sit_with"
        )
    rungs = (
        rung(f"Give “{gist}” 30 minutes", 30, Operator.SIT_WITH),
        rung(f"Give “{gist}” 10 minutes, then decide", 10, Operator.SIT_WITH),
        rung(f"Give “{gist}” 2 minutes, then decide", 2, Operator.SIT_WITH, Operator.LESS_TIME),
        rung(f"Write down one first step for “{gist}”", 1, Operator.EXTERNALISE),
        rung(f"Write “{gist}” at the top of a page", 0.5, Operator.FIRST_STEP),
    )
    return Suggestion(rungs[1].action, "After lunch", 10, rungs[3].action, rungs, reading.area, "sit_with")


_FILLER = re.compile(
    r"^(?:(?:so|ok|my|new|years?|year’s|year's|goal|resolutions?|is|to|i|i'm|im|i’m|want|wanna|gonna|need"
    r"|going|will|i'll|i’ll|ill|have|"
    r"really|just|please|the|:|#\w+|finally|try|would|like|love|gotta|trying|this|for|20\d\d)\b[\s:,.]*)+",
    re.IGNORECASE,
)


def gist_of(reading: Reading) -> str:
    """The goal in a few of the person's own words, at most about 32 characters."""
    text = reading.parts[0] if reading.parts else reading.text
    text = re.sub(r"[“”\"]", "", text).strip(" .,;:!?-")
    short = _FILLER.sub("", text) or text
    short = (
        re.split(r"[.;,!?(]| because | cuz | so that | but | who | which | that ", short)[0].strip() or short
    )
    words: list[str] = []
    for word in short.split():
        if len(" ".join([*words, word])) > 32:
            break
        words.append(word)
    while len(words) > 2 and words[-1].lower() in {
        "and",
        "or",
        "the",
        "a",
        "my",
        "to",
        "of",
        "with",
        "in",
        "on",
        "at",
        "for",
        "i",
        "so",
    }:
        words.pop()
    gist = " ".join(words)
    return gist if len(gist) > 3 else text[:32].strip()


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
    at = next(
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
    return replace(suggestion, action=rungs[at].action, minutes=rungs[at].minutes)


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
