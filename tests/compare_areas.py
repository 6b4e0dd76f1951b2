"""Compare ways of telling a goal's life area; the figures are in microwins/resizing/ADR-areas.md.

    python -m tests.compare_areas FILE.jsonl ...
    python -m tests.compare_areas --write FILE.jsonl ... learn resources/area_weights.json anew

Every trained method learns from the phrases of the library (`means` and `answers`), five folds by entry,
and is judged
on the folds left out and on the labelled goals given, which it never sees. The weighted words are not
trained.
"""

import json
import math
import sqlite3
import sys
import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np

from microwins.resizing import areas
from microwins.resizing.text import one_line, plain, stem

LIBRARY = Path(__file__).parent.parent / "resources" / "library" / "en"
Labelled = tuple[str, str]  # phrase, area
Scores = dict[str, float]
STOP = frozenset(
    [
        "a",
        "an",
        "the",
        "my",
        "i",
        "to",
        "of",
        "and",
        "in",
        "on",
        "at",
        "it",
        "is",
        "be",
        "for",
        "do",
        "with",
        "so",
    ]
)


def features(text: str) -> list[str]:
    """The stems that tell."""
    return [stem(w.text) for w in plain(one_line(text)).words if w.text[0].isalnum() and w.text not in STOP]


def library_phrases() -> list[list[Labelled]]:
    """The phrases of each library entry, and of each file's own list, as one group."""
    groups = []
    for path in sorted(LIBRARY.glob("*.toml")):
        data = tomllib.loads(path.read_text("utf-8"))
        groups.append([(phrase, data["area"]) for phrase in data["means"]])
        groups += [[(phrase, data["area"]) for phrase in win["answers"]] for win in data["win"]]
    return groups


def weighted_words(_train: Sequence[Labelled]) -> Callable[[str], Scores]:
    """The hand-weighted stems and phrases of `area_words`."""
    return lambda text: areas.weighted(plain(one_line(text)))


def bm25(train: Sequence[Labelled]) -> Callable[[str], Scores]:
    """SQLite FTS5: one document an area, Porter stems."""
    documents = defaultdict(list)
    for phrase, area in train:
        documents[area].append(phrase)
    base = sqlite3.connect(":memory:")
    base.execute("CREATE VIRTUAL TABLE d USING fts5(area UNINDEXED, body, tokenize='porter')")
    base.executemany("INSERT INTO d VALUES (?, ?)", [(a, " . ".join(p)) for a, p in documents.items()])

    def ask(text: str) -> Scores:
        words = {w.text for w in plain(one_line(text)).words if w.text.isalnum() and w.text not in STOP}
        if not words:
            return {}
        query = " OR ".join(f'"{w}"' for w in sorted(words))
        return {a: -s for a, s in base.execute("SELECT area, bm25(d) FROM d WHERE d MATCH ?", (query,))}

    return ask


def naive_bayes(train: Sequence[Labelled]) -> Callable[[str], Scores]:
    """Log-odds of stems, add 0.1."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for phrase, area in train:
        counts[area].update(set(features(phrase)))
    vocabulary = len(set().union(*counts.values()))
    totals = {a: sum(c.values()) + 0.1 * vocabulary for a, c in counts.items()}
    return lambda text: {
        a: sum(
            math.log((c[f] + 0.1) / totals[a]) for f in features(text) if any(f in x for x in counts.values())
        )
        for a, c in counts.items()
    }


def linear(train: Sequence[Labelled]) -> Callable[[str], Scores]:
    """Multinomial logistic regression on stems, L2, full-batch gradient steps."""
    names, index, weights = learn(train)

    def ask(text: str) -> Scores:
        seen = [index[f] for f in features(text) if f in index]
        return dict(zip(names, weights[seen].sum(0).tolist(), strict=True)) if seen else {}

    return ask


def learn(
    train: Sequence[Labelled],
) -> tuple[list[str], dict[str, int], "np.ndarray[tuple[int, int], np.dtype[np.float64]]"]:
    """The areas, the place of each stem, and the weight of every stem for every area."""
    names = sorted({a for _, a in train})
    index = {f: n for n, f in enumerate(sorted({f for p, _ in train for f in features(p)}))}
    rows = [[index[f] for f in features(p)] for p, _ in train]
    wanted = np.array([names.index(a) for _, a in train])
    flat = np.array([f for row in rows for f in row])
    owner = np.array([n for n, row in enumerate(rows) for _ in row])
    weights = np.zeros((len(index), len(names)))
    momentum = np.zeros_like(weights)
    for _ in range(60):
        logits = np.zeros((len(rows), len(names)))
        np.add.at(logits, owner, weights[flat])
        chance = np.exp(logits - logits.max(1, keepdims=True))
        chance /= chance.sum(1, keepdims=True)
        chance[np.arange(len(rows)), wanted] -= 1
        gradient = np.zeros_like(weights)
        np.add.at(gradient, flat, chance[owner])
        momentum = 0.9 * momentum - 0.05 * (gradient + 0.1 * weights)
        weights += momentum
    return names, index, weights


def blended(train: Sequence[Labelled]) -> Callable[[str], Scores]:
    """What ships: weighted words plus the linear model at a part of its own scale."""
    first, second = weighted_words(train), linear(train)

    def ask(text: str) -> Scores:
        a, b = first(text), second(text)
        return {area: a.get(area, 0.0) + areas.LEARNED * b.get(area, 0.0) for area in {*a, *b}}

    return ask


METHODS = (weighted_words, bm25, naive_bayes, linear, blended)


def right(ask: Callable[[str], Scores], test: Sequence[Labelled]) -> float:
    """The share of phrases whose best area is the labelled one."""
    hits = 0
    for phrase, area in test:
        scores = ask(phrase)
        hits += (max(sorted(scores), key=lambda a: scores[a]) if scores else "none") == area
    return hits / len(test)


def write(paths: Sequence[str]) -> None:
    """Learn from the library's phrases and the labelled goals of `paths`; keep the weights that tell."""
    goals = [json.loads(line) for path in paths for line in Path(path).read_text("utf-8").splitlines()]
    labelled = [(g["goal"], g["area"]) for g in goals if g["area"] not in {"none", "crisis"}]
    names, index, weights = learn([p for g in library_phrases() for p in g] + 3 * labelled)
    kept = {
        word: {
            name: round(float(w), 1) for name, w in zip(names, weights[place], strict=True) if abs(w) >= 0.6
        }
        for word, place in index.items()
    }
    target = LIBRARY.parent.parent / "area_weights.json"
    lines = ",\n".join(
        f"{json.dumps(w)}:{json.dumps(by, separators=(',', ':'))}" for w, by in kept.items() if by
    )
    target.write_text("{\n" + lines + "\n}\n", "utf-8")


def main(paths: Sequence[str]) -> None:
    """Print a table: methods down, test sets across."""
    groups = library_phrases()
    everything = [pair for group in groups for pair in group]
    goals = {}
    for path in paths:
        lines = [json.loads(line) for line in Path(path).read_text("utf-8").splitlines()]
        goals[Path(path).stem] = [
            (g["goal"], g["area"]) for g in lines if g["area"] not in {"none", "crisis"}
        ]
    print(f"{'method':16} {'folds':>7} " + " ".join(f"{name:>12}" for name in goals))  # noqa: T201
    for method in METHODS:
        shares = []
        for fold in range(5):
            train = [p for n, g in enumerate(groups) if n % 5 != fold for p in g]
            seen = {phrase for phrase, _ in train}
            test = [p for n, g in enumerate(groups) if n % 5 == fold for p in g if p[0] not in seen]
            shares.append(right(method(train), test))
        ask = method(everything)
        told = " ".join(f"{right(ask, test):12.3f}" for test in goals.values())
        print(f"{method.__name__:16} {sum(shares) / 5:7.3f} {told}")  # noqa: T201


if __name__ == "__main__":
    if sys.argv[1:2] == ["--write"]:
        write(sys.argv[2:])
    else:
        main(sys.argv[1:])
