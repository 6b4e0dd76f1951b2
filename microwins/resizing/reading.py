"""What a typed goal asks for: the first thing the resizing method does with any text.

    read(text) -> Reading             never raises, on any string
    read_in(text, code) -> Reading    in the language the text is written in, where the app speaks `code`

The parts of a reading come from the modules beside this one: `text` (words out of messy typing), `quantity`
(sizes, periods, clock times), `parting` (the parts of a compound goal), `phrase` (the person's own verb and
object), `flags` (extremity, avoidance, vagueness, nonsense and the words that trip the brain's alarm),
`areas` and `safety`.
"""

import re
from functools import lru_cache

from microwins.resizing import areas, safety
from microwins.resizing.abroad import read_abroad
from microwins.resizing.flags import flags
from microwins.resizing.parting import is_list, parts
from microwins.resizing.phrase import wish
from microwins.resizing.quantity import quantities
from microwins.resizing.text import Plain, one_line, plain
from microwins.resizing.tongue import ENGLISH, told_in
from microwins.resizing.values import Alarm, AreaScore, Dimension, Reading

__all__ = ["Alarm", "AreaScore", "Dimension", "Reading", "read", "read_in"]

_TIMES_OF_DAY = re.compile(
    r"\b(?:every|in the|this|each|on) (?:single )?(morning|afternoon|evening|night)s?\b|\bat (night|noon"
    r"|lunch)\b|\b(tonight|mornings|evenings)\b"
)
_CUE = re.compile(
    r"\b((?:after|before|when|while|during|as soon as) (?:i )?(?:wake up|waking up|waking|work|school"
    r"|lunch|dinner|breakfast|bed|class|getting home|"
    r"i get home|the gym|i wake up|my coffee|coffee|i brush my teeth|brushing my teeth|church|my shift"
    r"|commuting|dessert))\b"
)


def read_in(text: str, language: str = ENGLISH) -> Reading:
    """What `text` asks for, in the language it is written in. Never raises.

    language: the code of the one that the app speaks; a text that doesn't say is taken to be in it.
    """
    told = told_in(text, language)
    if told == ENGLISH or (language == ENGLISH and "foreign" not in read(text).flags):
        return read(text)
    return read_abroad(text, told)


@lru_cache(maxsize=256)
def read(text: str) -> Reading:
    """What `text` asks for, as English. Never raises."""
    line = one_line(text)
    words = plain(line)
    scored = areas.score(words)
    numbers = quantities(words)
    named, alarms = flags(words, numbers, tuple(a.area for a in scored))
    concern = safety.concern(text)
    if "nonsense" in named:
        return Reading(line, flags=named, safety=concern)
    pieces = parts(words)
    asked = wish(plain(pieces[0]).text if pieces else words.text)
    if pieces:
        scored = _areas_of(pieces, words)
    main = numbers.main
    time_of_day, cue = _TIMES_OF_DAY.search(words.text), _CUE.search(words.text)
    return Reading(
        text=line,
        action=asked.verb,
        object=asked.object,
        quantity=main.value if main else None,
        unit=main.unit if main else None,
        dimension=main.dimension if main else None,
        period=numbers.period,
        frequency=numbers.frequency,
        time_of_day=next(filter(None, time_of_day.groups())).removesuffix("s") if time_of_day else None,
        cue=cue[1] if cue else None,
        deadline=numbers.deadline,
        flags=named | {"compound"} if pieces else named,
        alarms=alarms,
        parts=pieces,
        areas=scored,
        safety=concern,
    )


_WHOLE_DAY = re.compile(r"\b(?:every day|daily|each day|morning|wake up|all before|get up)\b")


def _areas_of(pieces: tuple[str, ...], words: Plain) -> tuple[AreaScore, ...]:
    """The areas of a compound goal: its first part leads, unless it runs through a whole day."""
    totals: dict[str, float] = {}
    told: dict[str, list[str]] = {}
    leading = []
    for place, piece in enumerate(pieces):
        found = areas.score(plain(piece))
        leading += [found[0].area] if found else []
        for area in found:
            totals[area.area] = totals.get(area.area, 0.0) + area.score * (1.0 if place == 0 else 0.45)
            told.setdefault(area.area, []).extend(area.words)
    several = len(set(leading)) >= 3
    if is_list(words) or (several and len(pieces) >= 4 and _WHOLE_DAY.search(words.text)):
        # Four things before seven is a routine, whichever of them is named first.
        totals["routine"] = max(totals.values(), default=1.0) + 1
        told.setdefault("routine", list(pieces))
    ranked = sorted(totals, key=lambda area: (-totals[area], area))
    return tuple(AreaScore(area, round(totals[area], 3), tuple(dict.fromkeys(told[area]))) for area in ranked)
