"""Typed text as plain words: what people type for a word, brought to the word itself.

Case, accents, apostrophes, stretched letters, letters in single file, digits and signs in place of letters
("su1cide", "k*ll"), contractions, number words and slips of one letter in long words end as the same words.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import groupby
from typing import Final

MOST_CHARACTERS: Final = 10_000  # as long as a goal may be; what comes after is not read

_LEET: Final = str.maketrans("0134578@$!|€", "oieastbasiie")
_STANDS_FOR: Final = {
    "0": "o",
    "1": "il",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "@": "a",
    "$": "s",
    "!": "il",
    "|": "il",
}
_QUOTES: Final = re.compile(r"['’‘`´ʼ]")
_TOKEN: Final = re.compile(
    r"\d+(?:[.,:]\d+)*(?=[^\W\d_]*\b)"  # a number, and then perhaps its unit
    r"|[^\W\d_](?:[\w@$*!|€]*[\w@$*€])?"  # a word, perhaps with signs in place of letters
    r"|[@$][^\W\d_]\w*"
    r"|(?<![.…])[.](?![.])|[!?;\n]|[,:()–—&+]|(?<=\s)-(?=\s)"
    r"|[\U0001F300-\U0001FAFF\u2600-\u27BF]"
)
_LETTERS_IN_FILE: Final = re.compile(r"(?<!\w)(?:[^\W\d_][ .\-_*]{1,2}){2,}[^\W\d_](?!\w)")
_LIST_NUMBER: Final = re.compile(r"(?:^|(?<=\s))[1-9][.)](?=\s+[^\W\d_])")
_OH: Final = re.compile(r"(?<=\d)o+(?![^\W\d_])")
_NOT_ASCII: Final = re.compile(r"[^\x00-\x7f]")
_STRETCHED: Final = re.compile(r"([^\W\d])\1{2,}")
_SIGNS: Final = dict.fromkeys(".!?;\n", ".") | dict.fromkeys(",:()–—-", ",") | dict.fromkeys("&+", "and")
_LONG: Final = 7  # letters from which a slip of one letter is forgiven


def bare(text: str) -> str:
    """`text` in lower case, without accents and characters that nobody sees: "Müde" is "mude"."""
    if text.isascii():
        return text.lower()
    return _NOT_ASCII.sub(_seen, unicodedata.normalize("NFKD", text).casefold())


def _seen(found: re.Match[str]) -> str:
    return "" if unicodedata.category(found[0]) in {"Mn", "Cf"} else found[0]


class Speller:
    """Knows the words that matter, and brings what people type to them."""

    def __init__(
        self,
        spelling: Mapping[str, str],
        words: Iterable[str],
        *,
        slips: Iterable[str],
        charged: Iterable[str],
        real: Iterable[str],
        numbers: Mapping[str, int],
        scales: Mapping[str, int],
    ) -> None:
        """spelling: what is typed to what is meant, "" for nothing. words: all that frames know.

        slips: words that are known with a slip of one letter too. charged: words that people veil with an
        asterisk. real: words of the language that are not slips, though they look it. numbers: words of
        numbers. scales: those that multiply what stands before them.
        """
        self._numbers, self._scales = numbers, scales
        self._spelling = {typed: tuple(meant.split()) for typed, meant in spelling.items()}
        self._known = frozenset(words) | self._spelling.keys()
        self._real = frozenset(real)
        self._charged = tuple(sorted(charged))
        self._near: dict[str, list[tuple[int, str]]] = {}
        for word in sorted(slips):
            if len(word) >= _LONG:
                for left_out, key in _with_one_letter_less(word):
                    self._near.setdefault(key, []).append((left_out, word))

    def words(self, text: str) -> list[str]:
        """`text` as plain words, with "," and "." where a clause or a sentence ends."""
        plain = _QUOTES.sub("", bare(text[:MOST_CHARACTERS]))
        plain = _LETTERS_IN_FILE.sub(self._joined, plain)
        plain = _LIST_NUMBER.sub(".", plain)
        plain = _OH.sub(lambda oh: "0" * len(oh[0]), plain)
        return list(self._counted(word for token in _TOKEN.findall(plain) for word in self.meant(token)))

    def _joined(self, match: re.Match[str]) -> str:
        return re.sub(r"[\W_]", "", match[0])

    @lru_cache(maxsize=4096)  # noqa: B019  there is one speller a language in the whole program
    def meant(self, token: str) -> tuple[str, ...]:
        """What one typed token means, as plain words."""
        if token in _SIGNS:
            return (_SIGNS[token],)
        if token[0].isdigit() and any(c.isdigit() for c in token):
            return (token.replace(",", ""),)
        for spelled in self._spellings(token):
            if spelled in self._spelling:
                return self._spelling[spelled]
            if spelled in self._known:
                return (spelled,)
        nearest = self._nearest(_STRETCHED.sub(r"\1\1", token))
        return self._spelling.get(nearest, (nearest,))

    def _spellings(self, token: str) -> Iterator[str]:
        """The ways `token` may be meant, the most literal first."""
        yield token
        if not token.isalpha():
            yield from (word for word in self._charged if _unveils(token, word))
        once = "".join(letter for letter, _ in groupby(token))
        yield from (_STRETCHED.sub(r"\1\1", token), _STRETCHED.sub(r"\1", token))
        if not token.isalpha():
            yield from (token.translate(_LEET), token.replace("_", ""))
        elif once != token and _STRETCHED.search(token):
            yield once

    def _nearest(self, word: str) -> str:
        """The known long word that `word` is one letter away from or swap away from, or `word` itself."""
        if len(word) < _LONG - 1 or word in self._real:
            return word
        for left_out, key in _with_one_letter_less(word):
            for place, known in self._near.get(key, ()):
                # The same rest is one slip only if the letters left out of both stand side by side.
                if known[0] == word[0] and (left_out < 0 or place < 0 or abs(left_out - place) <= 1):
                    return known
        return word

    def _counted(self, words: Iterable[str]) -> Iterator[str]:
        """`words` with number words as digits: "five hundred" is "500"."""
        total: int | None = None
        for word in words:
            if word in self._numbers:
                total = (total or 0) + self._numbers[word]
            elif word in self._scales and total is not None:
                total *= self._scales[word]
            else:
                if total is not None:
                    yield str(total)
                    total = None
                yield word
        if total is not None:
            yield str(total)


def _with_one_letter_less(word: str) -> list[tuple[int, str]]:
    """`word` as it is, at -1, and without each of its letters, with the place of the letter."""
    return [(-1, word), *((n, word[:n] + word[n + 1 :]) for n in range(len(word)))]


def _unveils(token: str, word: str) -> bool:
    """Whether `token` is `word` with asterisks over some letters, or signs in their place."""
    if len(token) != len(word):
        return False
    pairs = zip(token, word, strict=True)
    return all(typed in {"*", letter} or letter in _STANDS_FOR.get(typed, "") for typed, letter in pairs)
