"""The four checks of a micro-win: easy, meaningful, specific, repeatable. They answer live for any sentence.

check(sentence, minutes, reading) -> Checks
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from microwins.domain.win import Energy
from microwins.resizing import areas
from microwins.resizing.abroad import check_abroad
from microwins.resizing.grammar import is_verb
from microwins.resizing.library import Shelf, current
from microwins.resizing.operators import EASY_MINUTES, EASY_MINUTES_LOW, ENOUGH_CONFIDENCE
from microwins.resizing.own import own
from microwins.resizing.text import one_line, plain, stem
from microwins.resizing.tongue import ENGLISH, told_in
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

_CUE = re.compile(
    r"\b(?:after|before|when|whenever|while|during|as soon as|the moment|until|between|if|tonight|daily"
    r"|once a day)\b"
    r"|\b(?:every|each) (?:day|morning|afternoon|evening|night|time|mon|tues|wednes|thurs|fri|satur|sun"
    r"|week|weekday)\w*"
    r"|\bat (?:\d|noon|midday|midnight|breakfast|lunch|dinner|bedtime|the|my|work|night|home|once|each"
    r"|every|tea|supper|about)"
    r"|\bon (?:my|the|mon|tues|wednes|thurs|fri|satur|sun|week|pay)\w*|\bin (?:the|my|bed|one|each"
    r"|every)\b|\bwith (?:breakfast|lunch|dinner|my|the|each|every|a meal)\b"
    r"|\bby \d|\b\d{1,2}(?::\d\d)? ?[ap]\.?m\b|\b\d{1,2}:\d\d\b|\bonce\b|^(?:at|on|in|with|over)\b",
    re.IGNORECASE,
)
_NEGATION = re.compile(
    r"\b(?:not|never|no|none|nothing|stop|avoid|quit|don[’']?t|won[’']?t|can[’']?t|refrain"
    r"|less|fewer)\b",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"“([^”]*)”")
_SPOKEN = re.compile(
    r"[“\"‘][^”\"’]*[”\"’]|\b(?:say|saying|says|said) (?:one |a |an |the |my )?(?:\w+ )?no\b|\bno reply\b"
    r"|\bno-\w+|\byes or no\b"
)
_VAGUE = re.compile(
    r"\b(?:better|healthier|more|healthy|properly|harder|happier|nicer|stuff|well-being|improve|productive"
    r"|somehow|enough|a lot|as much as)\b"
)
_COSTS = re.compile(
    r"\b(?<!may )(?<!i )(?<!could )(?<!to )(?<!i could )(?:buy|buying|order(?! or)|subscribe "
    r"to|hire|rent|sign up for|enrol|enroll|pay (?:for|to)|book (?:a|the) (?:flight|trip"
    r"|holiday|class))\b",
    re.IGNORECASE,
)
_ONE_OFF = re.compile(
    r"\b(?:^tomorrow|from tomorrow|tomorrow (?:morning|night|at|after)|next (?:week|month|year|weekend)"
    r"|this (?:year|month|weekend)|(?:on|at|before|after|until) [^,]*(?:birthday|christmas|new year)"
    r"|20\d\d|"
    r"\d{1,2}(?:st|nd|rd|th)|\d{1,2}/\d{1,2})\b",
    re.IGNORECASE,
)
_CONSENT = re.compile(
    r"\b(?:get|have|make|persuade|convince|force|let) (?:my|the|a|someone|him|her|them|everyone"
    r"|people)\b[^,]{0,30}\b(?:to|do|agree|stop|help|change|listen|pay)\b"
    r"|\b(?:permission|with my (?:boss|partner|wife|husband|friend|kids|children|family))\b",
    re.IGNORECASE,
)
_EMPTY = frozenset(
    map(
        stem,
        word_set(
            """
            a an the my i me to of and in on at it is be for with so will do go one thing this that first
            after before when minute hour
            """
        ),
    )
)


@dataclass(frozen=True, slots=True)
class Checks:
    """Which of the four checks a sentence passes."""

    easy: bool
    meaningful: bool
    specific: bool
    repeatable: bool


def check(
    sentence: str,
    minutes: float,
    reading: Reading,
    *,
    energy: Energy = Energy.SOME,
    confidence: int | None = None,
    counts: bool = False,
) -> Checks:
    """The four answers for one promise, by the words of its language.

    minutes: its size. confidence: 0 to 10 on the ruler, None where it was not asked. counts: the person
    says that it counts, whatever its words.
    """
    limit = EASY_MINUTES_LOW if energy is Energy.LITTLE else EASY_MINUTES
    sure = confidence is None or confidence >= ENOUGH_CONFIDENCE
    language = ENGLISH if reading.language == ENGLISH else told_in(sentence, reading.language)
    if language != ENGLISH:
        abroad = check_abroad(sentence, reading, language)
        return Checks(
            easy=minutes <= limit and sure and abroad.alone,
            meaningful=counts or abroad.meaningful,
            specific=abroad.specific,
            repeatable=abroad.repeatable,
        )
    plainly = _SPOKEN.sub(" ", sentence)
    told = _action_of(plainly)
    return Checks(
        easy=minutes <= limit and sure and not _CONSENT.search(told),
        meaningful=counts or _is_meaningful(sentence, reading),
        specific=_is_specific(sentence, plainly),
        repeatable=bool(sentence.strip()) and not _COSTS.search(told) and not _ONE_OFF.search(plainly),
    )


def _is_meaningful(sentence: str, reading: Reading) -> bool:
    """Whether a promise shares a life area or a word of weight with the goal."""
    if not reading.text:
        return False
    if any(quoted and quoted.lower() in reading.text.lower() for quoted in _QUOTED.findall(sentence)):
        return True
    words = plain(one_line(sentence))
    mine = {stem(w.text) for w in words.words if w.text[0].isalpha()} - _EMPTY
    theirs = {stem(w.text) for w in plain(reading.text).words if w.text[0].isalpha()} - _EMPTY
    if mine & theirs:
        return True
    wanted = {a.area for a in reading.areas[:3]} or {"routine"}
    if wanted & {a.area for a in areas.score(words)}:
        return True
    lower = sentence.lower()
    known = [_own_actions(reading), *(_actions(current().shelf(area)) for area in sorted(wanted))]
    return any(lower.endswith(action) for actions in known for action in actions)


@lru_cache(maxsize=64)
def _own_actions(reading: Reading) -> frozenset[str]:
    """What the goal's own words come to, in lower case: "squats" may mean a wall to lean on."""
    mine = own(reading)
    return frozenset(step.action.lower() for step in mine.rungs) if mine else frozenset()


@lru_cache(maxsize=32)
def _actions(shelf: Shelf) -> frozenset[str]:
    """What the library offers in an area, in lower case."""
    return frozenset(step.action.lower() for entry in shelf.entries for step in entry.rungs)


def _is_specific(sentence: str, plainly: str) -> bool:
    """Whether one would know that it is done: a verb, an object or an amount, a cue; no negation, nothing
    vague.
    """
    action = _action_of(sentence)
    words = [w.text for w in plain(one_line(action)).words if w.text[0].isalnum()]
    if words[:1] == ["i"]:
        words = words[1:]
    if len(words) < 2 or not any(is_verb(word) for word in words[:2]):
        return False
    told = _action_of(plainly) or plainly
    return bool(_CUE.search(sentence)) and not _NEGATION.search(told) and not _VAGUE.search(told.lower())


def _action_of(sentence: str) -> str:
    """The sentence without the cue it starts with."""
    cue, comma, action = sentence.partition(", ")
    return (
        action
        if comma and _CUE.search(cue) and not is_verb((plain(cue).text.split() or ["x"])[0])
        else sentence
    )
