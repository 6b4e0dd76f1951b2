"""A small language for frames of intent: who does what to whom, in a few words.

A text is a list of plain words (see `plain`), with "," and "." where a clause or a sentence ends. A frame is
a line of items:

    word            that word                      a/b           either
    ~stop           any form: stops, stopping      come_off      words in a row, as one choice
    <drink>         a class of words               item?         the item may be absent
    <=800 >=3 2-5   a number in that range         #             any number
    ..  ...         up to 3 or 8 words between     |             here the clause ends
    !item           what follows is not that       &             and, anywhere else in the text

".." stays inside a clause, "..." inside a sentence. Every gap is bounded, so the time a text takes grows with
its length and no faster.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from math import inf
from typing import Final

HIDDEN: Final = "·"  # stands for a word that an idiom has explained away
STOPS: Final = frozenset({",", "."})
_JOINTS: Final = frozenset(
    {"and", "but", "or", "then", "plus", "please", "help", "starting", "tomorrow", "today", "tonight", "now"}
    | {"again", "forever", "already", "completely", "altogether", "entirely", "soon", "asap", "anymore"}
    | {"und", "oder", "aber", "weil", "damit", "heute", "jetzt", "morgen", "bald", "bitte", "hilfe", "helft"}
    | {"y", "o", "pero", "porque", "para", "hoy", "ahora", "manana", "ayuda", "ayudenme"}
)
_PLEADS: Final = ("por", "favor")
_SPELLS: Final = frozenset({"year", "week", "month", "weekend", "summer", "winter"})
_NUMERIC: Final = "#"  # among the words of a text: it holds a number
_VOWELS: Final = frozenset("aeiou")
_NUMBER: Final = re.compile(r"\d+(?:\.\d+)?")
_SPAN: Final = re.compile(r"(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)")


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
    """One place in a frame: a word, a phrase, a number from `low` to `high`, or the end of a clause.

    keys: words of which one has to be in the text; none where the item can do without.
    """

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]
    low: float
    high: float
    clause_end: bool
    optional: bool
    absent: bool
    keys: frozenset[str]

    def ends(self, words: Sequence[str], at: int) -> Iterator[int]:
        """Where the item may end when it starts at `at`."""
        if self.clause_end and _clause_ends(words, at):
            yield at
        if at >= len(words):
            return
        word = words[at]
        if word in self.words or (self.low <= self.high and self._spans(word)):
            yield at + 1
        for phrase in self.phrases:
            if word == phrase[0] and tuple(words[at : at + len(phrase)]) == phrase:
                yield at + len(phrase)

    def _spans(self, word: str) -> bool:
        return _NUMBER.fullmatch(word) is not None and self.low <= float(word) <= self.high


def _clause_ends(words: Sequence[str], at: int) -> bool:
    """Whether the clause says nothing more, or just when it is to be: "tomorrow", "this year"."""
    here = words[at : at + 2]
    if not here or here[0] in STOPS or here[0] in _JOINTS:
        return True
    return tuple(here) == _PLEADS or (here[0] == "this" and here[-1] in _SPELLS)


@dataclass(frozen=True, slots=True)
class Gap:
    """Up to `most` words, none of them in `walls`."""

    most: int
    walls: frozenset[str]


_SPECIAL: Final = frozenset("&!?|<>#~-")  # what makes a token more than plain words
_GAPS: Final = {"..": Gap(3, STOPS), "...": Gap(8, frozenset({"."}))}

Part = Item | Gap


@dataclass(frozen=True, slots=True)
class Frame:
    """Pieces that all have to be in a text. needs: sets of words of which the text has to hold one each."""

    pieces: tuple[tuple[Part, ...], ...]
    needs: tuple[frozenset[str], ...]

    def spans(self, words: Sequence[str]) -> Iterator[tuple[int, int]]:
        """Where the first piece is, if all the others are somewhere too."""
        first, *others = self.pieces
        if all(next(_spans(other, words), None) for other in others):
            yield from _spans(first, words)


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
        return _end_after_gap(part, parts, index + 1, words, at)
    if part.absent:
        return _end(parts, index + 1, words, at) if next(part.ends(words, at), None) is None else -1
    for after in part.ends(words, at):
        if (end := _end(parts, index + 1, words, after)) >= 0:
            return end
    return _end(parts, index + 1, words, at) if part.optional else -1


def _end_after_gap(gap: Gap, parts: tuple[Part, ...], index: int, words: Sequence[str], at: int) -> int:
    for here in range(at, at + gap.most + 1):
        if (end := _end(parts, index, words, here)) >= 0:
            return end
        if here >= len(words) or words[here] in gap.walls:
            break
    return -1


@dataclass(frozen=True, slots=True)
class _Choice:
    """What one choice of an item stands for."""

    words: frozenset[str]
    phrases: tuple[tuple[str, ...], ...]


class Lexicon:
    """Classes of words, and the reading of frames that use them."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._items: dict[str, Item] = {}
        self._choices: dict[str, _Choice] = {}

    def words(self, lines: str) -> frozenset[str]:
        """Every word that the frames in `lines` and the classes know, told without reading the frames."""
        typed = {choice for token in {*lines.split()} for choice in token.strip("!?").split("/")}
        typed.update(*(members.split() for members in self._classes.values()))
        known = {choice for choice in typed if choice.isalpha()}
        for choice in typed - known:
            first, *rest = choice.removeprefix("~").split("_")
            known.update(rest)
            known.update(forms(first) if choice.startswith("~") else (first,))
        return frozenset(known)

    def keys(self, line: str) -> frozenset[str]:
        """Words of which a text has to hold one to meet the frame in `line`, mostly told before it is read.

        Raises IndexError for a frame that needs no word at all.
        """
        plain = [token for token in line.split() if not _SPECIAL & {*token} and token not in _GAPS]
        if plain:
            choices = min(plain, key=lambda token: token.count("/")).split("/")
            return frozenset(choice.partition("_")[0] for choice in choices)
        return self.frame(line).needs[0]

    def frame(self, line: str) -> Frame:
        """One frame. Raises KeyError for an unknown class."""
        pieces = tuple(tuple(self._part(token) for token in piece.split()) for piece in line.split(" & "))
        needs = [part.keys for piece in pieces for part in piece if isinstance(part, Item) and part.keys]
        return Frame(pieces, tuple(sorted(needs, key=len)))

    def _part(self, token: str) -> Part:
        if token in _GAPS:
            return _GAPS[token]
        if token not in self._items:
            self._items[token] = self._item(token)
        return self._items[token]

    def _item(self, token: str) -> Item:
        choices: list[_Choice] = []
        low, high = inf, -inf
        clause_end, optional, absent = False, token.endswith("?"), token.startswith("!")
        for choice in token.removeprefix("!").removesuffix("?").split("/"):
            if choice == "|":
                clause_end = True
            elif (bounds := _bounds(choice)) is not None:
                low, high = bounds
            else:
                choices.append(self._choice(choice))
        words = choices[0].words.union(*(choice.words for choice in choices[1:])) if choices else frozenset()
        phrases = tuple(dict.fromkeys(row for choice in choices for row in choice.phrases))
        keys: frozenset[str] = frozenset()
        if not (optional or absent or clause_end):
            keys = words.union(row[0] for row in phrases)
            keys |= {_NUMERIC} if low <= high else set()
        return Item(words, phrases, low, high, clause_end, optional, absent, keys)

    def _choice(self, choice: str) -> _Choice:
        """What a choice may be: single words mostly, or words in a row."""
        if choice not in self._choices:
            if choice.startswith("<"):
                members = [self._choice(member) for member in self._classes[choice[1:-1]].split()]
                words = frozenset().union(*(member.words for member in members))
                phrases = tuple(row for member in members for row in member.phrases)
            else:
                first, *rest = choice.removeprefix("~").split("_")
                heads = forms(first) if choice.startswith("~") else frozenset({first})
                words = frozenset() if rest else heads
                phrases = tuple((head, *rest) for head in sorted(heads)) if rest else ()
            self._choices[choice] = _Choice(words, phrases)
        return self._choices[choice]


def _bounds(choice: str) -> tuple[float, float] | None:
    """The range that a number has to be in, or None where the choice is no number."""
    if choice[:1].isalpha():
        return None
    if choice == _NUMERIC:
        return 0.0, inf
    if choice.startswith("<="):
        return 0.0, float(choice[2:])
    if choice.startswith(">="):
        return float(choice[2:]), inf
    span = _SPAN.fullmatch(choice)
    return (float(span[1]), float(span[2])) if span else None


class Index:
    """Frames by the words they need, so that a text is held against the few that could match it.

    A frame is read when a text first holds one of its words: most are never needed.
    """

    def __init__(self, lexicon: Lexicon, lines: str) -> None:
        """Raises IndexError for a frame that needs no word at all."""
        self._lexicon = lexicon
        self._lines = tuple(line for raw in lines.splitlines() if (line := raw.strip()))
        self._frames: dict[int, Frame] = {}
        self._by_key: dict[str, list[int]] = {}
        for order, line in enumerate(self._lines):
            for key in lexicon.keys(line):
                self._by_key.setdefault(key, []).append(order)

    def candidates(self, words: Sequence[str]) -> tuple[Frame, ...]:
        """The frames that have all they need in `words`, in the order they were written."""
        seen = set(words)
        if any(word[0].isdigit() for word in seen):
            seen.add(_NUMERIC)
        near = {order for key in seen for order in self._by_key.get(key, ())}
        frames = (self._frame(order) for order in sorted(near))
        return tuple(frame for frame in frames if not any(map(seen.isdisjoint, frame.needs)))

    def _frame(self, order: int) -> Frame:
        if order not in self._frames:
            self._frames[order] = self._lexicon.frame(self._lines[order])
        return self._frames[order]

    def hide(self, words: Sequence[str]) -> list[str]:
        """`words` with everything that a frame here explains replaced by HIDDEN."""
        hidden = list(words)
        for frame in self.candidates(words):
            for start, end in frame.spans(words):
                hidden[start:end] = [word if word in STOPS else HIDDEN for word in hidden[start:end]]
        return hidden

    def matches(self, words: Sequence[str]) -> bool:
        """Whether any frame matches."""
        return any(next(frame.spans(words), None) for frame in self.candidates(words))
