"""Which of the library's micro-wins answer a goal: those whose phrases it speaks, the rare ones first."""

import re
from collections.abc import Iterator
from functools import lru_cache

from microwins.resizing.library import Entry, Shelf
from microwins.resizing.operators import Operator
from microwins.resizing.spelling import SLANG
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain, stem
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

PLAIN = frozenset(
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


def observes(suggestion: Suggestion) -> bool:
    """Whether a micro-win is to notice and write down, and to change nothing."""
    return suggestion.rungs[-1].operators == (Operator.OBSERVE,) or suggestion.source.endswith("#observe")


def scored(shelf: Shelf, reading: Reading) -> list[tuple[float, Suggestion]]:
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
        "jealous jealousy envy envious",
        "cry crying tears",
        "row fight argue arguing argument",
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
            train screenplay energy language english ex jealousy gossip tears pension row insurance inhaler
            interview etsy exam medicine smoke snus pouch snack
            """
        ),
    )
)


@lru_cache(maxsize=1024)
def _narrow(entry: Entry) -> frozenset[str]:
    """The words of an entry's cue and first action that fit no goal but those that name them."""
    offered = f"{entry.anchor} {entry.rungs[entry.start].action}".lower()
    words = {stem(w) for w in re.findall(r"[a-z]+", offered)}
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
            content = [w for w in key if w not in PLAIN]
            if content or len(key) > 1:  # "on time" is told by its words together
                index.setdefault(key, {})[place] = 1.0 + 1.2 * max(0, len(content) - 1)
                for word in content if len(content) > 1 else ():
                    index.setdefault((word,), {}).setdefault(place, 0.3)
        for step in entry.rungs[entry.start : entry.start + 2]:
            for word in step.action.split():
                if (lone := stem(word.lower().strip(".,"))) not in PLAIN and len(lone) > 2:
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
