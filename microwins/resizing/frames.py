"""A small language for frames of intent: who does what to whom, in a few words.

A text is a list of plain words (see `plain`), with "," and "." where a clause or a sentence ends. A frame is a line:

    word          that word                      a/b           either
    ~stop         any form: stops, stopping      come_off      words in a row, as one alternative
    <drink>       a class of words               item?         the item may be absent
    <=800 >=3 2-5 a number in that range         #             any number
    ..  ...       up to 3 or 8 words between     |             here the clause ends
    !item         what follows is not that       &             and, anywhere else in the text

".." stays inside a clause, "..." inside a sentence. Every gap is bounded, so matching takes time proportional to the
length of the text: there is nothing to backtrack into.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Final

HIDDEN: Final = "·"  # stands for a word that an idiom has explained away
STOPS: Final = frozenset({",", "."})
_GAPS: Final = {"..": (3, STOPS), "...": (8, frozenset({"."}))}
_VOWELS: Final = "aeiou"
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_SPAN: Final = re.compile(r"(\d+)-(\d+)")
_COMMON: Final = frozenset(
    "i my me to a the and of in for is am do not no so be it by on at so with want going will can just get have all day"
    " every until this that up out off from more go make take".split()
)


@cache
def forms(verb: str) -> frozenset[str]:
    """The forms of a regular verb, with those that quick fingers type ("stoping", "stoppin")."""
    found = {verb, verb + "s", verb + "es", verb + "ed", verb + "ing", verb + "in"}
    if verb.endswith("e"):
        found |= {verb + "d", verb[:-1] + "ing", verb[:-1] + "in"}
    elif verb.endswith("y"):
        found |= {verb[:-1] + "ies", verb[:-1] + "ied"}
    elif verb[-1] not in _VOWELS:
        found |= {verb + verb[-1] + end for end in ("ed", "ing", "in")}
    return frozenset(found)


@dataclass(frozen=True, slots=True)
class Item:
    """One place in a frame: one of `words` or `phrases`, a number from `low` to `high`, or the end of a clause."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...] = ()
    low: float = inf
    high: float = -inf
    optional: bool = False
    absent: bool = False
    clause_end: bool = False

    def ends(self, words: Sequence[str], at: int) -> Iterator[int]:
        """Where the item may end when it starts at `at`."""
        if self.clause_end and (at >= len(words) or words[at] in STOPS):
            yield at
        if at >= len(words):
            return
        word = words[at]
        if word in self.words or (self.low <= self.high and _in_range(word, self.low, self.high)):
            yield at + 1
        for phrase in self.phrases:
            if tuple(words[at : at + len(phrase)]) == phrase:
                yield at + len(phrase)

    @property
    def needed(self) -> bool:
        """Whether a word of the text has to answer to it."""
        return not (self.optional or self.absent or self.clause_end)

    @property
    def keys(self) -> frozenset[str]:
        """Words of which one has to be in the text; "#" for any number."""
        first = self.words | {phrase[0] for phrase in self.phrases}
        return first | {"#"} if self.low <= self.high else first


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words, none of them in `walls`."""

    most: int
    walls: frozenset[str]


Part = Item | Gap


@dataclass(frozen=True, slots=True)
class Frame:
    """Pieces that all have to be in a text, and the words of which one has to be there for any of them to be."""

    source: str
    pieces: tuple[tuple[Part, ...], ...]
    keys: frozenset[str]

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the first piece is, if all the others are somewhere too."""
        first, *others = self.pieces
        spans = _spans(first, words)
        for other in others:
            if next(_spans(other, words), None) is None:
                return
        yield from spans


def _in_range(word: str, low: float, high: float) -> bool:
    return _NUMBER.fullmatch(word) is not None and low <= float(word) <= high


def _spans(parts: tuple[Part, ...], words: Sequence[str]) -> Iterator[tuple[int, int]]:
    for at in range(len(words)):
        if (end := _end(parts, 0, words, at)) > at:
            yield at, end


def _end(parts: tuple[Part, ...], index: int, words: Sequence[str], at: int) -> int:
    """Where parts[index:] end when they start at `at`; -1 where they don't match."""
    if index == len(parts):
        return at
    part = parts[index]
    if isinstance(part, Gap):
        for skipped in range(part.most + 1):
            if (end := _end(parts, index + 1, words, at + skipped)) >= 0:
                return end
            if at + skipped >= len(words) or words[at + skipped] in part.walls:
                break
        return -1
    if part.absent:
        return _end(parts, index + 1, words, at) if next(part.ends(words, at), -1) < 0 else -1
    for after in part.ends(words, at):
        if (end := _end(parts, index + 1, words, after)) >= 0:
            return end
    return _end(parts, index + 1, words, at) if part.optional else -1


class Lexicon:
    """Classes of words, and the reading of frames that use them."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._read: dict[str, Item] = {}
        self.words: set[str] = set()

    def frames(self, lines: str) -> tuple[Frame, ...]:
        """The frames in `lines`, one a line."""
        return tuple(self.frame(line) for raw in lines.splitlines() if (line := raw.strip()))

    def frame(self, line: str) -> Frame:
        """One frame. Raises KeyError for an unknown class."""
        pieces = tuple(tuple(self._part(token) for token in piece.split()) for piece in line.split(" & "))
        needed = [part.keys for part in pieces[0] if isinstance(part, Item) and part.needed]
        return Frame(line, pieces, min(needed, key=lambda keys: (len(keys & _COMMON) > 0, len(keys))))

    def _part(self, token: str) -> Part:
        if token in _GAPS:
            return Gap(*_GAPS[token])
        return self._item(token)

    def _item(self, token: str) -> Item:
        if token not in self._read:
            bare = token.removeprefix("!").removesuffix("?")
            words: set[str] = set()
            phrases: set[tuple[str, ...]] = set()
            low, high = inf, -inf
            clause_end = False
            for choice in bare.split("/"):
                if choice == "#":
                    low, high = 0.0, inf
                elif choice == "|":
                    clause_end = True
                elif choice.startswith(("<=", ">=")):
                    edge = float(choice[2:])
                    low, high = (0.0, edge) if choice[0] == "<" else (edge, inf)
                elif span := _SPAN.fullmatch(choice):
                    low, high = float(span[1]), float(span[2])
                else:
                    self._add(choice, words, phrases)
            self.words |= words
            self.words.update(word for phrase in phrases for word in phrase)
            self._read[token] = Item(
                frozenset(words), tuple(sorted(phrases)), low, high, token.endswith("?"), token.startswith("!"), clause_end
            )
        return self._read[token]

    def _add(self, choice: str, words: set[str], phrases: set[tuple[str, ...]]) -> None:
        if choice.startswith("<"):
            for member in self._classes[choice[1:-1]].split():
                self._add(member, words, phrases)
            return
        first, *rest = choice.removeprefix("~").split("_")
        heads: Iterable[str] = forms(first) if choice.startswith("~") else (first,)
        if rest:
            phrases.update((head, *rest) for head in heads)
        else:
            words.update(heads)


class Index:
    """Frames by the words they need, so that a text is held against the few that could match it."""

    def __init__(self, frames: Iterable[Frame]) -> None:
        self._by_key: dict[str, list[tuple[int, Frame]]] = {}
        for order, frame in enumerate(frames):
            for key in frame.keys:
                self._by_key.setdefault(key, []).append((order, frame))

    def candidates(self, words: Sequence[str]) -> tuple[Frame, ...]:
        """The frames whose needed word is in `words`, in the order they were written."""
        seen = set(words)
        keys = (seen | {"#"}) if any(word[0].isdigit() for word in seen) else seen
        found = {order: frame for key in keys for order, frame in self._by_key.get(key, ())}
        return tuple(found[order] for order in sorted(found))

    def hide(self, words: Sequence[str]) -> list[str]:
        """`words` with everything that a frame here explains replaced by HIDDEN."""
        hidden = list(words)
        for frame in self.candidates(words):
            for start, end in frame.spans(words):
                hidden[start:end] = [word if word in STOPS else HIDDEN for word in hidden[start:end]]
        return hidden

    def first(self, words: Sequence[str]) -> Frame | None:
        """The first frame that matches."""
        return next((frame for frame in self.candidates(words) if next(frame.spans(words), None)), None)
