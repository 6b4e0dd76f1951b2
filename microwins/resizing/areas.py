"""Which life areas a text is about, and the words that say so.

Weighted words and phrases (`area_words`), matched by stem, the longest phrase first; beside them, with less
say, weights learned from labelled phrases. What stands first counts most, and what follows "because" or "so
that" is a reason, so it counts less. ADR-areas.md compares this with other ways.
"""

import json
import re
from collections.abc import Iterator, Sequence
from functools import cache

from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.text import Plain, stem
from microwins.resizing.values import AreaScore
from microwins.resizing.wordlist import word_set
from microwins.shipped import FOLDER

AREAS = tuple(filter(None, AREA_WORDS))

_SKIPPED = word_set(
    """
    a an the my your his her their our this that so really very all some just more can do be is am are
    been did does to i of -
    """
)
# Words that a goal of any area may hold, whatever they were learned beside.
_SAYS_NOTHING = word_set(
    """
    quit stop every each day days week weeks weekend weekends month year first finally again over before after
    until new start go get keep make try at on in for with without not no
    """
)
_ARTICLES = word_set("a an the my your his her their our")
_CAUSES = word_set("because since so when while instead rather")
_REASONS = word_set("before for after with until if on at in")
_CLAUSE_ENDS = frozenset({".", ",", ";", "!", "?", "and", "then", "but", "(", "/", "+", "&", ":"})
_MIN_SCORE = 2.0
LEARNED = (
    0.6  # the share of the learned weights beside the written ones, chosen on goals that are not judged by
)

Match = tuple[int, int, str, dict[str, float]]  # start and end among the stems, the words, weight by area


def score(plain: Plain) -> tuple[AreaScore, ...]:
    """The areas of a text, best first; none where no word says anything."""
    totals, words, unsaid = _weighted(plain)
    kept = _telling(plain)
    for at, (word, place) in enumerate(zip(kept, _places(kept), strict=True)):
        if at in unsaid or word in _SAYS_NOTHING:
            continue  # the lights of "northern lights" are no bedroom's
        for area, weight in _learned().get(stem(word), {}).items():
            told = LEARNED * weight * place
            totals[area] = totals.get(area, 0.0) + told
            if weight > 0:
                words.setdefault(area, []).append((told, word))
    ranked = sorted(totals, key=lambda area: (-totals[area], area))
    return tuple(
        AreaScore(
            area,
            round(totals[area], 3),
            tuple(dict.fromkeys(w for _, w in sorted(words.get(area, ()), reverse=True))),
        )
        for area in ranked
        if totals[area] >= _MIN_SCORE
    )


def weighted(plain: Plain) -> dict[str, float]:
    """What the weighted words alone say, by area."""
    return _weighted(plain)[0]


def _weighted(plain: Plain) -> tuple[dict[str, float], dict[str, list[tuple[float, str]]], set[int]]:
    """The weighted words' scores by area, the words behind them with their shares, and the places of words
    that mean something else together.
    """
    kept = _telling(plain)
    weights = list(_places(kept))
    totals: dict[str, float] = {}
    words: dict[str, list[tuple[float, str]]] = {}
    unsaid: set[int] = set()
    for start, end, shown, by_area in _matches(tuple(stem(w) for w in kept), kept):
        if "" in by_area:
            unsaid.update(range(start, end))
        for area, weight in by_area.items():
            if area:
                told = weight * weights[start]
                totals[area] = totals.get(area, 0.0) + told
                words.setdefault(area, []).append((told, shown))
    return totals, words, unsaid


@cache
def _learned() -> dict[str, dict[str, float]]:
    """Weights of stems by area, learned by `python -m tests.compare_areas --write`."""
    text = FOLDER.joinpath("area_weights.json").read_text("utf-8")
    weights: dict[str, dict[str, float]] = json.loads(text)
    return weights


_THOUSANDS = re.compile(r"\d+k$")
_MEASURED = frozenset(
    {
        "run",
        "running",
        "race",
        "steps",
        "step",
        "words",
        "walk",
        "walking",
        "jog",
        "row",
        "swim",
        "followers",
        "miles",
        "training",
        "park",
    }
)
_BOOKED = re.compile(r"\bbook(?:ing)? (?:an?|my|the) (?!week|month|day|year|of\b|by\b|club)")

_SO_THAT = re.compile(r"\bso (?=(?:that|i|we|he|she|they|my|it) )")


def _telling(plain: Plain) -> list[str]:
    """The words that may tell an area; "book" in "book a haircut" does not."""
    booked = found.start() if (found := _BOOKED.search(plain.text)) else -1
    reasons = {found.start() for found in _SO_THAT.finditer(plain.text)}
    return [
        w.text
        for w, at in zip(plain.words, plain.offsets, strict=True)
        if at in reasons or (w.text not in _SKIPPED and at != booked)
    ]


def _places(words: Sequence[str]) -> Iterator[float]:
    """How much each place of a text counts: the first clause in full, later ones and reasons less."""
    clause, reason = 1.0, 1.0
    asked = words.index("?") if "?" in words[:-1] else -1
    for n, word in enumerate(words):
        if word in _CLAUSE_ENDS:
            clause, reason = max(0.45, clause * 0.85), 1.0
        elif word in _CAUSES:
            reason = 0.5
        elif word in _REASONS:
            reason = min(reason, 0.8)
        # "too early for resolutions? i need to ..." says what it wants after its question.
        yield clause * reason * (0.3 if n < asked else 1.0)


def _matches(stems: tuple[str, ...], words: Sequence[str]) -> Iterator[Match]:
    """The known words and phrases of a text, longest first at each place, none overlapping."""
    index = _index()
    at = 0
    while at < len(stems):
        for length in range(min(5, len(stems) - at), 0, -1):
            if by_area := index.get(stems[at : at + length]):
                yield at, at + length, " ".join(words[at : at + length]), by_area
                at += length
                break
        else:
            if words[at][0] in "$£€" or (_THOUSANDS.match(words[at]) and not _MEASURED & set(words)):
                yield at, at + 1, words[at], {"money": 9.0}
            at += 1


@cache
def _index() -> dict[tuple[str, ...], dict[str, float]]:
    """Every word and phrase by its stems, with its weight in each area."""
    index: dict[tuple[str, ...], dict[str, float]] = {}
    for area, groups in AREA_WORDS.items():
        for weight, terms in groups:
            for term in terms.split(","):
                typed = term.replace("'", " ").split()
                words = [w for w in typed if w not in _SKIPPED]
                if len(words) == 1 and set(typed) & _SKIPPED - _ARTICLES:
                    continue  # "just do it" is not every "it"
                by_area = index.setdefault(tuple(stem(w) for w in words), {})
                # A phrase says more than its words apart.
                told = weight * (1 + 0.35 * (len(words) - 1))
                by_area[area] = max(by_area.get(area, 0.0), told)
    index.pop((), None)
    return index
