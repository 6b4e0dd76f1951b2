"""Ladders in the person's own words: from their verb and object, and from the size they named.

own(reading) -> Suggestion | None     None where their words name no doable thing, so that the library speaks
"""

import re
from collections.abc import Iterator

from microwins.domain.win import Rung
from microwins.resizing import areas, named
from microwins.resizing.activities import ACTIVITIES, DURATIVE, OUTCOMES, Activity, by_stems
from microwins.resizing.grammar import VERBS, capital, count, gerund, singular
from microwins.resizing.instead import instead
from microwins.resizing.operators import Operator, sizes
from microwins.resizing.rungs import NAMED, cased, rung, span, suggest
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain, stem
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

_USUAL = (30.0, 10.0, 2.0)  # minutes, where no size was named
_LOSING = frozenset({"lose", "gain", "drop", "shed", "weigh"})


def own(reading: Reading) -> Suggestion | None:
    """The best ladder from the person's own words."""
    if "avoidance" in reading.flags and not _wants_first(reading):
        return instead(reading)
    if exact := named.shift(reading) or named.water(reading) or named.call(reading) or named.divide(reading):
        return exact
    if reading.action in _LOSING:
        return None
    activity = _activity(reading)
    if activity and not (activity[1] in _TIDYING and reading.object and _place(reading) == _ANYWHERE):
        return _by_time(reading, *activity)
    return _any_verb(reading)


_STORY = re.compile(
    r"^\W*i (?!will|want|need|have to|wanna|gonna|am going)|\b(?:stop|quit|cut|less|give up|fewer)\b"
)


def _wants_first(reading: Reading) -> bool:
    """Whether a goal with an avoidance in it still starts with a wish to do something."""
    wished = bool(reading.action) and not _avoids(reading)
    return wished and bool(reading.parts or not _STORY.search(reading.text.lower()))


def _avoids(reading: Reading) -> bool:
    return bool(
        re.match(
            r"\W*(?:(?:i|to|will|want|must|have|need|should|gonna|wanna)\W+)*(?:stop|quit|no|not"
            r"|avoid|cut|less|never|reduce|give up)\b",
            reading.text.lower(),
        )
    )


# --- a doing that takes as long as one likes


_ASIDE = re.compile(r" (?:after|before|when|while|because|without|instead|not)\b")
# Wishes about a thing that is not to be played, worn or practised but dealt with.
_CHORES = {"Tidy", "Wash", "Do l", "Answ"}  # as their doing begins
_DEALING = word_set(
    """
    scan sell sort organize organise delete print label frame return fix repair mend donate give throw renew
    cancel file move pack
    """
)


def _activity(reading: Reading) -> tuple[Activity, str] | None:
    """The activity that the goal's words meet, and the word that meant it."""
    text = plain(reading.parts[0] if reading.parts else reading.text).text
    if reading.action in {"tell", "ask", "book"}:
        return None
    if reading.unit == "book":
        text = f"read {text}"
    wished = f"{reading.action} {reading.object}".lower()
    for words in (wished.split(), _ASIDE.split(text)[0].split()[:24]):
        stems = [stem(w) for w in words if w[0].isalnum()]
        spoken = [w for w in words if w[0].isalnum()]
        found: list[tuple[int, str]] = []
        for size in (3, 2, 1):
            for at in range(len(stems) - size + 1):
                place = by_stems().get(" ".join(stems[at : at + size]))
                word = " ".join(spoken[at : at + size])
                if place is not None and _belongs(ACTIVITIES[place], word, reading):
                    found.append((place, word))
        if found:
            place, word = min(found)
            activity = ACTIVITIES[place]
            return (
                None if reading.action in _DEALING and activity.doing[:4] not in _CHORES else (activity, word)
            )
    return None


_FELT = {"anxiety", "emotion", "boundaries"}  # a fear of driving asks for no rules of the road


def _belongs(activity: Activity, word: str, reading: Reading) -> bool:
    """Whether an activity is of a life area that the goal is about: a mother-in-law is no law to study."""
    near = {area.area for area in reading.areas if area.score >= 0.45 * reading.areas[0].score}
    felt = reading.area in _FELT
    if felt:
        near = {reading.area}
    if activity.doing.startswith("Tidy") and near:
        return "tidying" in near and reading.area != "money"
    meant = {area.area for area in areas.score(plain(word))[: 1 if felt else 2]}
    return not meant or not near or bool(meant & near)


_TIDYING = {"clean", "tidy", "organize", "organise", "declutter"}
_SHARED_PLACES = {"kitchen", "bathroom", "garage", "house", "attic", "basement", "shed"}
_ANYWHERE = "one corner"
_PLACES = word_set(
    """
    room bedroom kitchen bathroom house apartment flat closet wardrobe garage attic basement desk drawer
    shed office
    """
)


def _by_time(reading: Reading, activity: Activity, word: str) -> Suggestion:
    """30, 10, 2 minutes of an activity, one single thing of it, and its first step."""
    size = named.minutes(reading)
    fill = {"the": _with_article(reading, word), "x": cased(word), "place": _place(reading)}

    def said(template: str, minutes: float = 0) -> str:
        return template.format(time=span(minutes), **fill)

    steps = []
    for minutes in sizes(size) if size else _USUAL:
        if minutes > 1:
            operator = (Operator.LESS_TIME,) if size or minutes < 30 else (Operator.CONCRETISE,)
            told = NAMED if minutes == size else ""
            doing = _by_distance(activity.doing, reading) if told else activity.doing
            steps.append(rung(said(doing, minutes), minutes, *(() if told else operator), told=told))
    steps.append(rung(said(activity.single), 1, Operator.LESS_AMOUNT))
    steps.append(rung(said(activity.first), 0.5, Operator.FIRST_STEP))
    return suggest(reading, activity.anchor, steps)


def _by_distance(doing: str, reading: Reading) -> str:
    """ "Run 10 km" rather than "Run for 100 minutes", where it is a distance that the person named."""
    if reading.unit not in {"km", "mile", "step"} or not reading.quantity:
        return doing
    far = f"{reading.quantity:g} km" if reading.unit == "km" else count(reading.quantity, reading.unit)
    return doing.replace("for {time}", far)


def _with_article(reading: Reading, word: str) -> str:
    """ "the guitar", "my thesis": the person's article where they wrote one, else one that fits."""
    text = plain(reading.text).text
    if found := re.search(rf"\b(my|the|our) (?:[a-z]+ )?{re.escape(word)}\b", text):
        return f"{found[1]} {cased(word)}"
    mine = {
        "thesis",
        "dissertation",
        "essay",
        "essays",
        "paper",
        "report",
        "manuscript",
        "screenplay",
        "novel",
        "cv",
        "resume",
        "business",
        "startup",
        "portfolio",
        "script",
        "memoir",
        "coursework",
        "shop",
        "cover letter",
        "side hustle",
    }
    return f"my {cased(singular(word))}" if word in mine else f"the {cased(word)}"


def _place(reading: Reading) -> str:
    words = plain(reading.text).text.split()
    found = next((w for w in words if w in _PLACES), "")
    if not found:
        return _ANYWHERE
    return f"the {found}" if found in _SHARED_PLACES else f"my {found}"


# --- any other verb


def _any_verb(reading: Reading) -> Suggestion | None:
    """ "Rehearse my talk for 10 minutes", or "Spend 10 minutes selling my car" for what ends in a result."""
    verb, thing = reading.action, reading.object
    stem_verb = verb.split(" ")[0] if verb else ""
    learned = bool(re.search(r"\blearn(?:ing)? (?:how )?to\b", plain(reading.text).text))
    known = stem_verb in VERBS and stem_verb not in OUTCOMES and stem_verb != "watch"
    if (
        not known
        or not (thing or learned or stem_verb in DURATIVE)
        or thing.startswith(("after ", "before "))
    ):
        return None
    if re.search(
        r"\b(?:\d+|better|healthy|harder|it|I|them|this|that|everything|all|life|people|everyone"
        r"|someone|myself)\b",
        thing,
    ):
        return None
    wish = cased(f"{verb} {thing}".strip())
    acting = cased(f"{gerund(stem_verb)} {verb.partition(' ')[2]} {thing}".replace("  ", " ").strip())
    if len(wish) > 34:
        return None
    if learned:
        doing = f"Practise {acting} for {{time}}"
    elif stem_verb in _SOCIAL:
        doing = f"Plan for {{time}} how to {wish}"
    elif stem_verb in DURATIVE:
        doing = f"{capital(wish)} for {{time}}"
    else:
        doing = f"Spend {{time}} {acting}"
    return suggest(
        reading,
        "After dinner",
        _steps(wish, doing, begun=learned or stem_verb in DURATIVE, size=named.minutes(reading)),
    )


_SOCIAL = word_set(
    """
    call phone ring contact ask talk tell meet volunteer propose speak invite date marry confess teach visit
    move travel vote adopt sue compete perform host apologise apologize
    """
)


def _steps(wish: str, doing: str, *, begun: bool, size: float | None) -> Iterator[Rung]:
    """A doing of some minutes, then the first step. begun: whether its first minute is like all the
    others.
    """
    for minutes in sizes(size) if size else _USUAL:
        if minutes > 1:
            told = NAMED if minutes == size else ""
            yield rung(
                doing.format(time=span(minutes)), minutes, *(() if told else (Operator.LESS_TIME,)), told=told
            )
    if begun:
        yield rung(doing.format(time=span(1)), 1, Operator.LESS_TIME)
        yield rung(f"Take out what I need to {wish}", 0.5, Operator.FIRST_STEP)
    else:
        yield rung(f"Write down the first step to {wish}", 1, Operator.EXTERNALISE)
        yield rung(f"Write “{wish}” at the top of a page", 0.5, Operator.FIRST_STEP)
