"""Words out of messy typing, each with the place it came from, and stems to compare them by.

plain(text) -> Plain     lower case, spelled out, typos mended; spans lead back to what was typed
stem("studying")         "studi", as for "study", "studies" and "studied"
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.grammar import VERBS
from microwins.resizing.spelling import COMMON, IRREGULAR, SLANG
from microwins.resizing.wordlist import word_set

ANALYSED = 1_500  # characters; a goal that goes on longer has said what it is about

_HIDDEN = {"Cc", "Cf", "Cs", "Co", "Cn"}
_WORD = re.compile(
    r"[$£€]\s?\d[\d,]*(?:\.\d+)?[kKmM]?\b"  # money
    r"|\d{1,2}(?::\d\d)?\s?[ap]\.?m\b\.?"  # 5am, 10:30 p.m.
    r"|\d{1,2}:\d\d"
    r"|\d{1,2}/\d{1,2}(?:/\d{2,4})?"  # a date, or 24/7
    r"|\d+(?:st|nd|rd|th)\b"
    r"|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?[kK]?(?![^\W\d_]*\d)"
    r"|[wb]/[oc]?(?=\W|$)"
    r"|[^\W\d_]+\d+[^\W_]*"  # b4, v5
    r"|[^\W\d_]+(?:['’‘`´][^\W\d_]+)*"
    r"|[^\w\s]|\S",
    re.IGNORECASE,
)
# Links, names and the tags that goals are posted under are no part of a goal.
_AIMED = re.compile(
    r"https?://\S+|(?<!\w)@\w+:?|#(?=new|nye|resol|goal|20|fail|lol|nyr|my|yolo|2)\w+:?"
    r"|^\W*RT\b:?",
    re.IGNORECASE,
)
_RUN = re.compile(r"(.)\1{2,}")
_DOUBLE = re.compile(r"(.)\1+")
_NO_PLURAL = {
    "news",
    "always",
    "series",
    "lens",
    "gas",
    "yes",
    "maths",
    "physics",
    "economics",
    "pants",
    "thanks",
    "abs",
}
_NO_ENDING = word_set(
    """
    reply apply family early belly supply butterfly telly jelly evening morning thing spring string during
    bring ceiling weed seed speed feed need bleed kindred hundred wedding nothing something anything
    everything king ring sing wing bed red finally bored tired shed sled meeting meetings building feeling
    """
)
_DERIVED = (
    "er",
    "est",
    "ers",
    "ness",
    "ful",
    "able",
    "ment",
    "ments",
    "less",
    "ish",
    "or",
    "ion",
    "ity",
    "al",
    "ic",
    "ist",
)
_KEEPS_E = word_set("wine care note here fine mine hate huge scare stare core plane tone cute")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Word:
    """One plain word and where it stands in the line: [start, end)."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Plain:
    """A line as plain words. `text` joins them by single spaces; `offsets` are their places in `text`."""

    line: str
    words: tuple[Word, ...]
    text: str
    offsets: tuple[int, ...]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in `line` of `text[start:end]`."""
        inside = [
            w for w, at in zip(self.words, self.offsets, strict=True) if at < end and at + len(w.text) > start
        ]
        return (inside[0].start, inside[-1].end) if inside else (0, 0)


def one_line(text: str) -> str:
    """`text` on one line: line breaks between list items become semicolons; links and hidden characters
    go.
    """
    lines = [" ".join(_AIMED.sub(" ", line).split()) for line in text.splitlines()]
    joined = ""
    for line in filter(None, lines):
        joined += ("; " if joined[-1:].isalnum() else " ") * bool(joined) + line
    return "".join(c for c in joined if unicodedata.category(c) not in _HIDDEN).strip()


@lru_cache(maxsize=64)
def plain(line: str) -> Plain:
    """The plain words of a line."""
    words: list[Word] = []
    for found in _WORD.finditer(line[:ANALYSED]):
        words += [Word(part, found.start(), found.end()) for part in _spelled(found[0]).split()]
    offsets, at = [], 0
    for word in words:
        offsets.append(at)
        at += len(word.text) + 1
    return Plain(line, tuple(words), " ".join(w.text for w in words), tuple(offsets))


@lru_cache(maxsize=4096)
def _spelled(raw: str) -> str:
    """One typed token as plain words; "" for filler like "lol"."""
    if raw[0] in "$£€" or raw[0].isdecimal():
        return raw.lower().replace(" ", "").replace(",", "")
    token = unicodedata.normalize("NFKC", raw).lower()
    token = re.sub("[’‘`´]", "'", token)
    if token in SLANG:
        return SLANG[token]
    bare = token.replace("'", "")
    if bare in SLANG:
        return SLANG[bare]
    if token.endswith(("'s", "s'")):
        bare = token[:-2] if token.endswith("'s") else token[:-1]
    if not bare.isalpha():
        return bare
    return _mended(bare)


def known(word: str) -> bool:
    """Whether a plain word is one of ours or an everyday one, in any form."""
    return (
        word in COMMON
        or word in vocabulary()
        or stem(word) in _stems()
        or any(
            len(word) > len(ending) + 2 and word.endswith(ending) and _is_root(word[: -len(ending)])
            for ending in _DERIVED
        )
    )


def _is_root(root: str) -> bool:
    """Whether a word without its ending is one we know: "slow" of "slower", "happi" of "happiness"."""
    roots = {
        root,
        root + "e",
        root[:-1] if root[-1:] == root[-2:-1] else root,
        root[:-1] + "y" if root.endswith("i") else root,
    }
    return any(r in COMMON or r in vocabulary() for r in roots)


def _mended(word: str) -> str:
    """A word with stretched letters, a dropped g or one slip of the finger put right."""
    word = _RUN.sub(r"\1\1", word)
    if known(word) or not word.isascii():
        return word
    for guess in (_DOUBLE.sub(r"\1", word), word + "g" if word.endswith("in") else "", word[:-1]):
        if len(guess) > 2 and guess in SLANG:
            return SLANG[guess]
        cut_short = guess == word[:-1] and word[-1:] != word[-2:-1]
        if (len(guess) > 3 or guess in COMMON) and known(guess) and not cut_short:
            return guess
    return _one_slip(word) or word


def _one_slip(word: str) -> str:
    """The one word of ours that is a single slip away; "" where there is none. The first letter is
    trusted.
    """
    if len(word) < 5:
        return ""
    splits = [(word[:i], word[i:]) for i in range(1, len(word) + 1)]
    swaps = {a + b[1] + b[0] + b[2:] for a, b in splits if len(b) > 1}
    drops = {a + b[1:] for a, b in splits if b}
    others = {a + c + b[1:] for a, b in splits if b for c in _LETTERS}
    extras = {a + c + b for a, b in splits for c in _LETTERS}
    for edits in (swaps, drops, extras, others):
        if found := sorted(w for w in edits if len(w) > 3 and (w in vocabulary() or w in COMMON)):
            return found[0]
    return ""


@cache
def vocabulary() -> frozenset[str]:
    """Every single word of the area vocabulary, the verbs, and the slang's plain side."""
    words = {
        word
        for groups in AREA_WORDS.values()
        for _weight, terms in groups
        for term in terms.split(",")
        for word in term.split()
    }
    return frozenset(
        VERBS
        | words
        | {w for full in SLANG.values() for w in full.split()}
        | set(IRREGULAR)
        | set(IRREGULAR.values())
    )


@cache
def _stems() -> frozenset[str]:
    return frozenset(stem(w) for w in vocabulary() | COMMON if len(w) > 2)


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The part of a plain word that its forms share. Not a word to show."""
    word = IRREGULAR.get(word, word)
    if len(word) <= 3:
        return word
    if word.endswith("ies") and len(word) > 4:
        word = word[:-3] + "y"
    elif word.endswith(("sses", "shes", "ches", "xes", "zes")):
        word = word[:-2]
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")) and word not in _NO_PLURAL:
        word = word[:-1]
    word = IRREGULAR.get(word, word)
    for suffix in ("ing", "ed", "ly"):
        rest = word[: -len(suffix)]
        if (
            word.endswith(suffix)
            and len(rest) > (3 if suffix == "ly" else 2)
            and word not in _NO_ENDING
            and any(c in "aeiouy" for c in rest)
        ):
            word = rest
            if suffix != "ly" and word[-1] == word[-2] and word[-1] not in "lsz":
                word = word[:-1]
            break
    if word.endswith("e") and len(word) > 3 and word not in _KEEPS_E:
        word = word[:-1]
    return word[:-1] + "i" if word.endswith("y") and len(word) > 2 else word
