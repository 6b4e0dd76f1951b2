"""The curated micro-wins, one TOML file an area, in a folder for each language that has any.

    load(extra)      the bundled library and, if given, the person's own files in the folder `extra`
    current()        the library in use

A shelf is read when its area is first asked for. A language is added as data: `resources/library/<code>/`
with the same areas; an area that has no file has an empty shelf. A person's file has the same form as a
bundled one, says its `language` where it is not English, and stands before it. A file that cannot be read is
told in one clear sentence in `Library.problems`; the others work.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from microwins.domain.win import Rung
from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.operators import Operator, why
from microwins.resizing.tongue import ENGLISH, TONGUES, tongue
from microwins.shipped import FOLDER

AREAS = tuple(filter(None, AREA_WORDS))

MAX_ACTION = 120
MIN_RUNGS = 4
LOWEST_MINUTES = 0.5


class LibraryError(ValueError):
    """A library file says something it cannot mean. The message is one clear sentence."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One curated micro-win.

    answers: phrases of goals it answers to. rungs: largest first. start: the rung offered first.
    """

    id: str
    area: str
    answers: tuple[str, ...]
    anchor: str
    bad_day: str
    observes: bool
    rungs: tuple[Rung, ...]
    start: int


@dataclass(frozen=True, slots=True)
class Shelf:
    """The micro-wins of one area, the words that mean it, and cues that recur daily in it."""

    area: str
    means: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    entries: tuple[Entry, ...] = ()
    language: str = ENGLISH


@dataclass(slots=True)
class Library:
    """Shelves by language and area; the bundled ones are read when they are first asked for."""

    own: Mapping[tuple[str, str], Shelf] = field(default_factory=dict)
    problems: tuple[str, ...] = ()
    _shelves: dict[tuple[str, str], Shelf] = field(default_factory=dict)

    def shelf(self, area: str, language: str = ENGLISH) -> Shelf:
        """The micro-wins of an area, the person's own first; an empty shelf for an area that has none."""
        place = language, area
        if place not in self._shelves:
            bundled = _bundled(area, language)
            self._shelves[place] = _joined(self.own[place], bundled) if place in self.own else bundled
        return self._shelves[place]

    def speaks(self, language: str) -> bool:
        """Whether there are micro-wins in a language at all."""
        return any(code == language for code, _area in self.own) or _folder(language).is_dir()


_in_use: list[Library] = []


def load(extra: Path | None = None) -> Library:
    """The library with the person's own `*.toml` files in `extra`; it is the one in use from now on."""
    own: dict[tuple[str, str], Shelf] = {}
    problems = []
    for path in sorted(extra.glob("*.toml")) if extra and extra.is_dir() else ():
        try:
            shelf = read_shelf(path.read_text("utf-8"))
        except (LibraryError, OSError, UnicodeError, tomllib.TOMLDecodeError) as error:
            problems.append(f"{path.name} could not be read, so its steps are left out: {_told(error)}.")
            continue
        place = shelf.language, shelf.area
        own[place] = _joined(own[place], shelf) if place in own else shelf
    _in_use[:] = [Library(own, tuple(problems))]
    return _in_use[0]


def current() -> Library:
    """The library in use: the one loaded last, or the bundled one."""
    return _in_use[0] if _in_use else load()


def read_shelf(text: str) -> Shelf:
    """The shelf that a library file describes. Raises LibraryError or tomllib.TOMLDecodeError."""
    data = tomllib.loads(text)
    area = _text(data, "area", "the file")
    if area not in AREAS:
        raise LibraryError(f"area “{area}” is not one of {', '.join(AREAS)}")
    wins = data.get("win", [])
    if not isinstance(wins, list) or not all(isinstance(win, dict) for win in wins):
        raise LibraryError("each micro-win starts with [[win]]")
    language = _text(data, "language", "the file") if "language" in data else ENGLISH
    if not re.fullmatch("[a-z]{2,3}", language):
        raise LibraryError(f"language “{language}” is no code of two or three small letters")
    tell = tongue(language).why if language in TONGUES[1:] else why
    entries = tuple(_entry(area, win, tell) for win in wins)
    if len({entry.id for entry in entries}) != len(entries):
        raise LibraryError("two micro-wins have the same id")
    means, anchors = _texts(data, "means", "the file"), _texts(data, "anchors", "the file")
    return Shelf(area, means, anchors, entries, language)


def _joined(first: Shelf, then: Shelf) -> Shelf:
    return replace(
        first,
        means=first.means + then.means,
        anchors=first.anchors + then.anchors,
        entries=first.entries + then.entries,
    )


def _entry(area: str, data: Mapping[str, Any], tell: Callable[[str], str]) -> Entry:
    name = _text(data, "id", "a micro-win")
    rungs = tuple(_rungs(data.get("rungs"), name, tell))
    bad_day = _text(data, "bad_day", name)
    start = data.get("start", min(1, len(rungs) - 1))
    if not isinstance(start, int) or not 0 <= start < len(rungs):
        raise LibraryError(f"“{name}” starts at a rung it does not have")
    return Entry(
        name,
        area,
        _texts(data, "answers", name),
        _text(data, "anchor", name),
        bad_day,
        data.get("kind") == "observe",
        rungs,
        start,
    )


def _rungs(data: object, name: str, tell: Callable[[str], str]) -> Iterable[Rung]:
    if not isinstance(data, list) or len(data) < MIN_RUNGS:
        raise LibraryError(f"“{name}” has fewer than {MIN_RUNGS} rungs")
    above = float("inf")
    for rung in data:
        if not isinstance(rung, dict):
            raise LibraryError(f"a rung of “{name}” is not a table")
        minutes = rung.get("minutes")
        if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not 0 < minutes < above:
            raise LibraryError(f"the minutes of “{name}” do not become smaller from rung to rung")
        above = float(minutes)
        operator = rung.get("op")
        if operator not in set(Operator):
            raise LibraryError(f"“{name}” has a rung with an unknown op")
        yield Rung(_text(rung, "action", name), above, (operator,), tell(operator))
    if above > LOWEST_MINUTES:
        raise LibraryError(f"the lowest rung of “{name}” takes more than half a minute")


def _text(data: Mapping[str, Any], key: str, where: str) -> str:
    value = data.get(key)
    if not isinstance(value, str) or not value.strip() or len(value) > MAX_ACTION:
        raise LibraryError(f"{where} has no {key}" if not value else f"the {key} of {where} is no short text")
    return " ".join(value.split())


def _texts(data: Mapping[str, Any], key: str, where: str) -> tuple[str, ...]:
    value = data.get(key, [])
    if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
        raise LibraryError(f"the {key} of {where} are no list of texts")
    return tuple(value)


def _told(error: Exception) -> str:
    """What went wrong, in words that follow a colon."""
    if isinstance(error, LibraryError):
        return str(error)
    if isinstance(error, tomllib.TOMLDecodeError):
        return f"it is not written as TOML ({error})"
    return "it is not a text file this account may read"


@cache
def _bundled(area: str, language: str) -> Shelf:
    source = _folder(language).joinpath(f"{area}.toml")
    if not source.is_file():
        return Shelf(area, language=language)
    return replace(read_shelf(source.read_text("utf-8")), language=language)


def _folder(language: str) -> Path:
    return FOLDER.joinpath("library", language)
