"""What the engine knows of a language: how small steps are worded in it, and how it is read.

    TONGUES                 the languages there are, English first
    tongue(code)            one of them; English for a language there is none of
    told_in(text, usual)    in which of them a text is written

A language is added as data, three things named by its code:

    resources/steps/      a file: how steps are worded and, but for English, how goals and sentences are read.
                          `marks`: words that tell it from the others. `step`: the sentences a ladder is made
                          of, and usual cues. `time`, `number`, `amount`, `unit`, `period`: sizes. `alarm`,
                          `goal`, `check`: what sets off the alarm, what a goal wants, what a promise holds.
                          `area`: beginnings of words that mean a life area. `why`: a sentence for each
                          operator. `starter`, `noticing`, `sitting`: ready micro-wins.
    resources/safety/     a file: the words of danger; its code also stands in `safety.LANGUAGES`
    resources/library/    a folder of micro-wins, if there are any

How English goals are read stands in the engine's own modules. Whatever a person wrote stands in a template
unchanged, set off by a dash, a colon or quotes, so that no template depends on its grammar.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, Final

from microwins.shipped import FOLDER

ENGLISH: Final = "en"
TONGUES: Final = (ENGLISH, "de", "es")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NONE = re.compile(r"(?!)")


@dataclass(frozen=True, slots=True)
class Lengths:
    """How lengths of time are said. Every pattern ignores capitals.

    units: what stands for seconds, minutes, hours, as patterns; names: what is written for one and for many.
    whole: lengths said in one phrase, in minutes. found: a length in a sentence; its groups are `whole`, or
    `number` and one of `seconds`, `minutes`, `hours`. moved: what follows where it is a move of the clock.
    agrees: words after it that agree with its unit, as they stand with one and with many minutes.
    """

    names: Mapping[str, tuple[str, str]]
    whole: Mapping[str, float]
    found: re.Pattern[str]
    moved: re.Pattern[str]
    agrees: Mapping[str, tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language. `parts` are the rest of its file, as `tongue` describes it."""

    code: str
    marks: frozenset[str]
    empty: str
    shorter: str
    ready: str
    ready_to: str
    last: str
    breath: str
    small_letter: bool
    cues: tuple[str, ...]
    usual_cue: str
    willing: re.Pattern[str]
    cued: tuple[re.Pattern[str], ...]
    turned: re.Pattern[str]
    straight: str
    numbers: Mapping[str, float]
    lengths: Lengths
    parts: Mapping[str, Any]

    def span(self, minutes: float) -> str:
        """A length as it is said: "30 seconds", "1 minute", "10 minutes", "5 hours"."""
        if minutes < 2 and minutes != 1:
            amount, unit = minutes * 60, "second"
        elif minutes >= 120 and minutes % 60 == 0:
            amount, unit = minutes / 60, "hour"
        else:
            amount, unit = minutes, "minute"
        one, many = self.lengths.names[unit]
        number = f"{amount:g}" if self.code == ENGLISH else f"{amount:g}".replace(".", ",")
        return f"{number} {one if amount == 1 else many}"

    def resized(self, sentence: str, start: int, end: int, minutes: float) -> str:
        """`sentence` with `minutes` in the place of the length at [start, end), and what agrees with it."""
        rest = sentence[end:]
        word = rest.split(maxsplit=1)[0] if rest[:1] == " " and rest.split() else ""
        if word.lower() in self.lengths.agrees:
            one, many = self.lengths.agrees[word.lower()]
            rest = f" {one if minutes == 1 else many}{rest[1 + len(word) :]}"
        return sentence[:start] + self.span(minutes) + rest

    def why(self, *operators: str) -> str:
        """The one kind sentence for a rung made by `operators`; the last one that is known speaks."""
        told: Mapping[str, str] = self.parts["why"]
        return next((told[name] for name in reversed(operators) if name in told), "")


def known(code: str) -> str:
    """`code` where it is one of `TONGUES`, else English; "de_AT" is "de"."""
    language = code.replace("-", "_").partition("_")[0]
    return language if language in TONGUES else ENGLISH


def told_in(text: str, usual: str = ENGLISH) -> str:
    """The language that a text is written in, by its small words; `usual` where they don't say."""
    words = {word.casefold() for word in _WORD.findall(text)}
    told = {code: len(words & tongue(code).marks) for code in TONGUES}
    best = max(TONGUES, key=lambda code: (told[code], code == usual))
    return best if told[best] > told[usual] else usual


@cache
def tongue(code: str) -> Tongue:
    """What is known of a language. Raises KeyError for one that is not in `TONGUES`."""
    if code not in TONGUES:
        raise KeyError(code)
    source = FOLDER.joinpath("steps", f"{code}.toml")
    data = tomllib.loads(source.read_text("utf-8"))
    step = data.pop("step")
    numbers = {word: float(n) for n, words in data.get("number", {}).items() for word in words.split()}
    return Tongue(
        code=code,
        marks=frozenset(data.pop("marks").split()),
        empty=step["empty"],
        shorter=step["shorter"],
        ready=step["ready"],
        ready_to=step.get("ready_to", step["ready"]),
        last=step["last"],
        breath=step["breath"],
        small_letter=step["small_letter"],
        cues=tuple(step["cues"]),
        usual_cue=step["usual_cue"],
        willing=re.compile(step["willing"], re.IGNORECASE) if "willing" in step else _NONE,
        cued=tuple(re.compile(each, re.IGNORECASE) for each in step.get("cued", ())),
        turned=re.compile(step["turned"], re.IGNORECASE) if "turned" in step else _NONE,
        straight=step.get("straight", ""),
        numbers=MappingProxyType(numbers),
        lengths=_lengths(data.pop("time"), numbers),
        parts=MappingProxyType(data),
    )


def _lengths(data: Mapping[str, Any], numbers: Mapping[str, float]) -> Lengths:
    names = {unit: (data[unit][0], data[unit][1]) for unit in ("second", "minute", "hour")}
    if "minutes" not in data:
        return Lengths(names, {}, _NONE, _NONE, {})
    words = "|".join(sorted(map(re.escape, numbers), key=len, reverse=True))
    whole = "|".join(sorted(map(re.escape, data["whole"]), key=len, reverse=True))
    units = "|".join(f"(?P<{unit}>{data[unit]})" for unit in ("hours", "minutes", "seconds"))
    found = re.compile(
        rf"(?:{data['article']})?\b(?P<whole>{whole})\b"
        rf"|\b(?:(?P<number>\d+(?:[.,]\d+)?|{words})\s*[- ]?\s*(?:{data['article']})?(?:{units}))"
        rf"(?![^\W\d_])",
        re.IGNORECASE,
    )
    moved = re.compile(rf"\.?\s*(?:{data['no_size']})", re.IGNORECASE)
    agrees = {word: (one, many) for word, (one, many) in data.get("agrees", {}).items()}
    return Lengths(names, data["whole"], found, moved, agrees)
