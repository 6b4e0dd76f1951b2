"""Goals and sentences in a language whose words are data: what is asked for, and whether a promise holds.

    read_abroad(text, code)          a Reading: sizes, alarms, areas; no suggestions come of it by themselves
    check_abroad(...)                the four checks for a sentence in that language
    names_its_cue(sentence, code)    whether a sentence says when it happens

English is read by far more of the engine; here patterns of `tongue` are enough for the sizes, the words that
set off the alarm, and a life area.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from microwins.resizing import safety
from microwins.resizing.amounts import number, unit_of
from microwins.resizing.bigness import BIG
from microwins.resizing.lengths import length_in
from microwins.resizing.text import one_line
from microwins.resizing.tongue import tongue
from microwins.resizing.values import Alarm, AreaScore, Dimension, Reading

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PART = re.compile(r"\s*;\s*|(?:^|\s+)\d{1,2}[.)]\s+")
_QUOTED = re.compile(r"[„«“]([^”“»]*)[”“»]")
_SAID = re.compile(r"[„«“\"][^”“»\"]*[”“»\"]")
_MOST_WORDS = 6  # of a wish in a list
_STEM = 4  # letters that the forms of a word share at least
_LONG = {"day": 60.0, "week": 300.0, None: 180.0}  # minutes from which a length of time is a big promise
_HARD = frozenset({"exercise", "study", "work", "tidying"})  # daily effort; a page a day is none


@dataclass(frozen=True, slots=True)
class Told:
    """The four answers before size, energy and confidence have their say."""

    meaningful: bool
    specific: bool
    repeatable: bool
    alone: bool  # nobody else has to agree


@dataclass(frozen=True, slots=True)
class _Size:
    """An amount, and where it stands in the text."""

    start: int
    end: int
    value: float
    unit: str
    dimension: Dimension


def read_abroad(text: str, code: str) -> Reading:
    """What `text` asks for, in the language `code`. Never raises; flagged "foreign"."""
    line = one_line(text)
    parts = _parts(line, code)
    areas = _areas(parts[0] if parts else line, code)
    period = next((name for name, pattern in _periods(code) if pattern.search(line)), None)
    size = next(_sizes(line, code), None)
    alarms = tuple(_alarms(line, code, period, areas[0].area if areas else ""))
    goal = tongue(code).parts["goal"]
    named = {"foreign"} | ({"extreme"} if alarms else set()) | ({"compound"} if parts else set())
    named |= {flag for flag, key in _FLAGS if re.search(goal[key], line, re.IGNORECASE)}
    return Reading(
        text=line,
        quantity=size.value if size else None,
        unit=size.unit if size else None,
        dimension=size.dimension if size else None,
        period=period,
        flags=frozenset(named),
        alarms=alarms,
        parts=parts,
        areas=areas,
        safety=safety.concern(text),
        language=code,
    )


def names_its_cue(sentence: str, code: str) -> bool:
    """Whether a sentence says after what, or when, it happens."""
    return bool(_check(code, "cue").search(sentence))


def check_abroad(sentence: str, goal: Reading, code: str) -> Told:
    """What a promise in the language `code` holds."""
    plainly = _SAID.sub(" ", sentence)
    action = _step_of(plainly, code)
    words = _WORD.findall(action)
    done = bool(_check(code, "verb").search(action)) or any(c.isdigit() for c in action)
    clear = not _check(code, "denying").search(action) and not _check(code, "vague").search(action)
    lasting = not _check(code, "costs").search(action) and not _check(code, "once").search(plainly)
    enough = len(words) + any(c.isdigit() for c in action) >= 2 or bool(_SAID.search(sentence))
    return Told(
        meaningful=_is_meaningful(sentence, goal, code),
        specific=enough and done and clear and names_its_cue(sentence, code),
        repeatable=bool(sentence.strip()) and lasting,
        alone=not _check(code, "consent").search(action),
    )


def _parts(line: str, code: str) -> tuple[str, ...]:
    """The wishes of a list: numbered or on lines of their own, or three at least that stand in a row."""
    goal = tongue(code).parts["goal"]
    listed = _long_enough(_PART.split(line))
    if len(listed) > 1:
        return listed
    in_a_row = _long_enough(re.split(goal["joins"], line, flags=re.IGNORECASE))
    short = all(len(piece.split()) <= _MOST_WORDS for piece in in_a_row)
    bound = re.search(goal["bound"], line, re.IGNORECASE)
    return in_a_row if len(in_a_row) > 2 and short and not bound else ()


def _long_enough(pieces: list[str]) -> tuple[str, ...]:
    cut = (piece.strip(" ,.;") for piece in pieces)
    return tuple(piece for piece in cut if len(piece) > 2)


_FLAGS = (("avoidance", "avoiding"), ("vague", "vague"))


def _step_of(sentence: str, code: str) -> str:
    """The sentence without the cue it opens with."""
    cue, comma, action = sentence.partition(", ") if ", " in sentence else sentence.partition(": ")
    return action if comma and names_its_cue(cue, code) else sentence


def _is_meaningful(sentence: str, goal: Reading, code: str) -> bool:
    """Whether a promise shares a life area or a word of weight with the goal."""
    if not goal.text:
        return False
    if any(quoted and quoted.lower() in goal.text.lower() for quoted in _QUOTED.findall(sentence)):
        return True
    step = _step_of(sentence, code)
    mine, theirs = _weighty(step, code), _weighty(goal.text, code)
    if any(one[:_STEM] == other[:_STEM] for one in mine for other in theirs):
        return True
    wanted = {each.area for each in goal.areas[:3]}
    return bool(wanted & {each.area for each in _areas(step, code)})


def _weighty(text: str, code: str) -> frozenset[str]:
    empty = tongue(code).parts["check"]["empty"].split()
    words = (word.casefold() for word in _WORD.findall(text))
    return frozenset(word for word in words if len(word) >= _STEM and word not in empty)


def _sizes(line: str, code: str) -> Iterator[_Size]:
    if length := length_in(line):
        hours = length.minutes >= 60
        value = length.minutes / 60 if hours else length.minutes
        unit = "hour" if hours else "minute"
        yield _Size(length.start, length.end, value, unit, Dimension.TIME)
    for found in _amounts(code).finditer(line):
        unit, dimension = unit_of(found["unit"], code) or ("", Dimension.COUNT)
        yield _Size(*found.span(), number(found["number"], code), unit, dimension)


def _alarms(line: str, code: str, period: str | None, area: str) -> Iterator[Alarm]:
    """The alarming words from left to right, none inside another."""
    last = 0
    found = sorted(_alarming(line, code, period, area), key=lambda each: (each[1], -each[2]))
    for kind, start, end in found:
        if start >= last:
            last = end
            yield Alarm(start, end, line[start:end], kind)


def _alarming(line: str, code: str, period: str | None, area: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _alarm_patterns(code):
        for found in pattern.finditer(line):
            yield kind, *found.span()
    big = [size for size in _sizes(line, code) if _is_big(size, period, area)]
    for size in big:
        yield "size", size.start, size.end
    effort = re.search(tongue(code).parts["alarm"]["effort"], line, re.IGNORECASE)
    sized = next(_sizes(line, code), None) is not None
    if effort and area in _HARD and (big or not sized):
        yield "always", *effort.span()


def _is_big(size: _Size, period: str | None, area: str) -> bool:
    if size.dimension is Dimension.TIME:
        minutes = size.value * (60 if size.unit == "hour" else 1)
        return area != "sleep" and minutes >= _LONG.get(period, _LONG[None])
    if size.unit == "book":
        return size.value >= {"day": 1, "week": 1, "month": 4}.get(period or "", 30)
    return size.value >= BIG.get(size.unit, 1_000)


def _areas(text: str, code: str) -> tuple[AreaScore, ...]:
    """The life areas of a text by the beginnings of its words, the surest first."""
    words = [word.casefold() for word in _WORD.findall(text)]
    scored = []
    for area, stems in _area_stems(code):
        begun = (max((s for s in stems if word.startswith(s)), key=len, default="") for word in words)
        met = tuple(filter(None, begun))
        if met:
            scored.append(AreaScore(area, float(sum(map(len, met))), met))
    return tuple(sorted(scored, key=lambda each: (-each.score, each.area)))


# Patterns, made when they are first needed


@cache
def _check(code: str, name: str) -> re.Pattern[str]:
    return re.compile(tongue(code).parts["check"][name], re.IGNORECASE)


@cache
def _periods(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    told: dict[str, str] = tongue(code).parts["period"]
    return tuple((name, re.compile(rf"\b(?:{each})\b", re.IGNORECASE)) for name, each in told.items())


@cache
def _alarm_patterns(code: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    told: dict[str, list[str] | str] = tongue(code).parts["alarm"]
    lists = [
        (kind, each) for kind, patterns in told.items() if isinstance(patterns, list) for each in patterns
    ]
    return tuple((kind, re.compile(each, re.IGNORECASE)) for kind, each in lists)


@cache
def _amounts(code: str) -> re.Pattern[str]:
    words = tongue(code)
    spelled = "|".join(sorted(map(re.escape, words.numbers), key=len, reverse=True))
    units = "|".join(words.parts["unit"].values())
    return re.compile(
        rf"\b(?P<number>\d{{1,3}}(?:[.,]\d{{3}})+|\d+(?:[.,]\d+)?|{spelled})\s?(?P<unit>{units})(?![^\W\d_])",
        re.IGNORECASE,
    )


@cache
def _area_stems(code: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    told: dict[str, str] = tongue(code).parts["area"]
    return tuple((area, tuple(stems.split())) for area, stems in told.items())
