"""Ladders in the person's own words: from their verb and object, and from the size they named.

    own(reading) -> Suggestion | None     None where their words name no doable thing, so that the library speaks
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from microwins.domain.win import Rung
from microwins.resizing.activities import ACTIVITIES, DURATIVE, OUTCOMES, Activity, by_stems
from microwins.resizing.area_words import AREA_WORDS
from microwins.resizing.grammar import VERBS, capital, count, gerund, singular
from microwins.resizing.operators import Operator, sizes, why
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.text import plain, stem
from microwins.resizing.values import Dimension, Reading

LONGEST = 64  # characters of an action that still fits a stair
_NAMED = "The size you named. It stays here for later."


def rung(action: str, minutes: float, *operators: Operator, told: str = "") -> Rung:
    """A rung with the sentence that says why it is easier."""
    return Rung(action, minutes, tuple(operators), told or why(*operators))


def span(minutes: float) -> str:
    """Minutes as people say them: "30 seconds", "10 minutes", "5 hours"."""
    if minutes < 1:
        return f"{minutes * 60:.0f} seconds"
    if minutes >= 120 and minutes % 60 == 0:
        return count(minutes / 60, "hour")
    return count(minutes, "minute")


def own(reading: Reading) -> Suggestion | None:
    """The best ladder from the person's own words."""
    if "avoidance" in reading.flags and not _wants_first(reading):
        return _instead(reading)
    if reading.dimension is Dimension.CLOCK and (shifted := _shift(reading)):
        return shifted
    text = plain(reading.parts[0] if reading.parts else reading.text).text
    if _WATER.search(text):
        return _water(reading)
    if reading.action in _REACHING and (called := _call(reading)):
        return called
    if reading.dimension is Dimension.AMOUNT and (divided := _divide(reading)):
        return divided
    if reading.action in {"lose", "gain", "drop", "shed", "weigh"}:
        return None
    activity = _activity(reading)
    if activity and not (activity[1] in _TIDYING and reading.object and _place(reading) == _ANYWHERE):
        return _by_time(reading, *activity)
    return _any_verb(reading)


def _wants_first(reading: Reading) -> bool:
    """Whether a goal with an avoidance in it still starts with a wish to do something."""
    return bool(reading.action) and reading.parts != () and not _avoids(reading)


def _avoids(reading: Reading) -> bool:
    return bool(re.match(r"\W*(?:(?:i|to|will|want|must|have|need|should|gonna|wanna)\W+)*(?:stop|quit|no|not|avoid|cut|less|never|reduce|give up)\b", reading.text.lower()))


def _suggest(reading: Reading, anchor: str, rungs: Iterable[Rung], *, cued: bool = True) -> Suggestion:
    """A suggestion offered at its largest easy rung, at the cue the person named or else at `anchor`."""
    steps = strictly_easier(rungs)
    at = offered(steps, reading)
    small = next(step for step in steps if step.minutes <= 2)
    return Suggestion(
        steps[at].action, _anchor(reading, anchor) if cued else anchor, steps[at].minutes,
        steps[-2].action if len(steps) > 1 and steps[-2].minutes <= 2 else small.action, steps, reading.area, "own",
    )  # fmt: skip


def strictly_easier(rungs: Iterable[Rung]) -> tuple[Rung, ...]:
    """The rungs without any that is no easier than the one above it or says the same."""
    kept: list[Rung] = []
    for step in rungs:
        if not kept or (step.minutes < kept[-1].minutes and step.action not in {k.action for k in kept}):
            kept.append(step)
    return tuple(kept)


def offered(rungs: Sequence[Rung], reading: Reading) -> int:
    """The place of the rung to start from: at most 10 minutes, and under a size that the person named as big."""
    named = bool(rungs) and rungs[0].why == _NAMED
    for place, step in enumerate(rungs):
        if step.minutes <= 10 and not (named and place == 0 and ("extreme" in reading.flags or len(rungs) > 4)):
            return place
    return len(rungs) - 1


_DAY_PARTS = {"morning": "After I get up", "afternoon": "After lunch", "evening": "After dinner", "night": "After I brush my teeth",
    "tonight": "After I brush my teeth", "noon": "After lunch", "lunch": "After lunch"}  # fmt: skip
_CUES = {"before bed": "Before I go to bed", "after work": "When I get home from work", "after school": "When I get home from school",
    "after waking": "After I wake up", "after waking up": "After I wake up", "before work": "Before I leave for work",
    "before school": "Before I leave for school", "while commuting": "When I start my commute", "after i wake up": "After I wake up",
    "when i wake up": "After I wake up", "when i get home": "When I get home", "after i get home": "After I get home",
    "before dinner": "Before dinner", "after lunch": "After lunch", "after dinner": "After dinner", "after breakfast": "After breakfast",
    "before breakfast": "Before breakfast", "before lunch": "Before lunch", "after class": "After class", "after the gym": "After the gym"}  # fmt: skip


def _anchor(reading: Reading, otherwise: str) -> str:
    """The cue the person named, where it recurs; else the given one."""
    if reading.cue in _CUES:
        return _CUES[reading.cue]
    return _DAY_PARTS.get(reading.time_of_day or "", otherwise)


# --- a doing that takes as long as one likes


def _activity(reading: Reading) -> tuple[Activity, str] | None:
    """The activity that the goal's words meet, and the word that meant it."""
    text = plain(reading.parts[0] if reading.parts else reading.text).text
    if reading.action in {"tell", "ask", "book"}:
        return None
    if reading.unit == "book":
        text = f"read {text}"
    wished = f"{reading.action} {reading.object}".lower()
    for words in (wished.split(), text.split()[:24]):
        stems = [stem(w) for w in words if w[0].isalnum()]
        spoken = [w for w in words if w[0].isalnum()]
        found: list[tuple[int, str]] = []
        for size in (3, 2, 1):
            for at in range(len(stems) - size + 1):
                place = by_stems().get(" ".join(stems[at : at + size]))
                if place is not None:
                    found.append((place, " ".join(spoken[at : at + size])))
        if found:
            place, word = min(found)
            return ACTIVITIES[place], word
    return None


_TIDYING = {"clean", "tidy", "organize", "organise", "declutter"}
_ANYWHERE = "one corner"
_PLACES = {"room", "bedroom", "kitchen", "bathroom", "house", "apartment", "flat", "closet", "wardrobe", "garage", "attic", "basement", "desk", "drawer", "shed", "office"}
_PROPER = frozenset(
    "spanish french german japanese korean mandarin chinese italian portuguese russian arabic hindi dutch swedish norwegian danish finnish polish "
    "turkish greek latin hebrew welsh irish gaelic czech ukrainian thai vietnamese tagalog swahili urdu bengali punjabi farsi persian esperanto "
    "cantonese hungarian romanian croatian serbian tamil english icelandic malay indonesian bible quran koran torah python instagram facebook "
    "twitter tiktok youtube reddit netflix snapchat valorant fortnite minecraft linkedin duolingo amazon december january february march april "
    "june july august september october november monday tuesday wednesday thursday friday saturday sunday christmas xbox playstation nintendo "
    "twitch discord pinterest tumblr whatsapp tinder hinge roblox mcdonalds starbucks kfc pepsi coke".split()
)
_CASED = {"tiktok": "TikTok", "youtube": "YouTube", "linkedin": "LinkedIn", "playstation": "PlayStation", "whatsapp": "WhatsApp", "kfc": "KFC", "doordash": "DoorDash", "excel": "Excel", "dr": "Dr", "pepper": "Pepper", "mcdonalds": "McDonald’s", "mcat": "MCAT", "lsat": "LSAT", "cv": "CV", "tv": "TV", "gre": "GRE", "god": "God", "ps5": "PS5", "ps4": "PS4", "asl": "ASL", "upsc": "UPSC", "gpa": "GPA", "ielts": "IELTS", "toefl": "TOEFL", "dj": "DJ", "sql": "SQL", "html": "HTML"}


def cased(words: str) -> str:
    """Words with the capitals that names have."""
    return " ".join(_CASED.get(w, capital(w) if w in _PROPER else w) for w in words.split())


def _by_time(reading: Reading, activity: Activity, word: str) -> Suggestion:
    """30, 10, 2 minutes of an activity, one single thing of it, and its first step."""
    named = _named_minutes(reading)
    fill = {"the": _with_article(reading, word), "x": cased(word), "place": _place(reading)}

    def said(template: str, minutes: float = 0) -> str:
        return template.format(time=span(minutes), **fill)

    steps = []
    for minutes in sizes(named or 30):
        if minutes > 1:
            operator = (Operator.LESS_TIME,) if named or minutes < 30 else (Operator.CONCRETISE,)
            told = _NAMED if minutes == named else ""
            steps.append(rung(said(activity.doing, minutes), minutes, *(() if told else operator), told=told))
    steps.append(rung(said(activity.single), 1, Operator.LESS_AMOUNT))
    steps.append(rung(said(activity.first), 0.5, Operator.FIRST_STEP))
    return _suggest(reading, activity.anchor, steps)


def _named_minutes(reading: Reading) -> float | None:
    """The time a person named for one go, in minutes; distances and steps by an easy pace."""
    per = {"hour": 60.0, "minute": 1.0, "second": 1 / 60, "step": 0.01, "mile": 15.0, "km": 10.0}.get(reading.unit or "")
    if not per or not reading.quantity or "avoidance" in reading.flags:
        return None
    minutes = reading.quantity * per
    return minutes if 3 <= minutes <= 16 * 60 else None


def _with_article(reading: Reading, word: str) -> str:
    """ "the guitar", "my thesis": the person's article where they wrote one, else one that fits."""
    text = plain(reading.text).text
    if found := re.search(rf"\b(my|the|our) (?:[a-z]+ )?{re.escape(word)}\b", text):
        return f"{found[1]} {cased(word)}"
    mine = {"thesis", "dissertation", "essay", "essays", "paper", "report", "manuscript", "screenplay", "novel", "cv", "resume", "business", "startup", "portfolio", "script", "memoir", "coursework", "shop", "cover letter", "side hustle"}
    return f"my {cased(singular(word))}" if word in mine else f"the {cased(word)}"


def _place(reading: Reading) -> str:
    words = plain(reading.text).text.split()
    found = next((w for w in words if w in _PLACES), "")
    if not found:
        return _ANYWHERE
    return f"{'the' if found in {'kitchen', 'bathroom', 'garage', 'house', 'attic', 'basement', 'shed'} else 'my'} {found}"


# --- two behaviours with ladders of their own

_WATER = re.compile(r"\b(?:drink|litres?|liters?|glass(?:es)?|gallons?|cups?|oz|ounces?|bottles?)\b.*\bwater\b|\bwater a day\b|\bhydrated?\b|\bmore water\b")
_REACHING = frozenset({"call", "phone", "ring", "facetime"})
_NEAR = frozenset(
    "mom mum mother dad father parents grandma grandpa grandmother grandfather granny nana nan gran grandparents sister brother family friend friends aunt uncle "
    "cousin son daughter wife husband girlfriend boyfriend partner niece nephew child".split()
)


_WITH_MY = frozenset("parents grandparents family friend friends sister brother aunt uncle cousin son daughter wife husband girlfriend boyfriend partner niece nephew child".split())


def _water(reading: Reading) -> Suggestion:
    steps = (
        rung("Drink 3 glasses of water through the day", 12, Operator.LESS_AMOUNT),
        rung("Drink one glass of water", 2, Operator.LESS_AMOUNT),
        rung("Drink half a glass of water", 1, Operator.LESS_AMOUNT),
        rung("Fill a glass with water", 0.5, Operator.FIRST_STEP),
    )
    return _suggest(reading, "With lunch", steps)


def _call(reading: Reading) -> Suggestion | None:
    """A call to someone near starts as two lines."""
    who = next((w for w in reading.object.lower().split() if singular(w) in _NEAR or w in _NEAR), "")
    if not who:
        return None
    alone = reading.object.lower() == who and who in _WITH_MY
    them = reading.object if len(reading.object) <= 24 and not alone else f"my {who}"
    steps = (
        rung(f"Call {them} for 30 minutes", 30, Operator.CONCRETISE),
        rung(f"Call {them} for 10 minutes", 10, Operator.LESS_TIME),
        rung(f"Send {them} a two-line message", 2, Operator.LESS_AMOUNT),
        rung(f"Write the first words of a message to {them}", 1, Operator.LESS_AMOUNT),
        rung(f"Look at one photo of {them}", 0.5, Operator.FIRST_STEP),
    )
    return _suggest(reading, "After dinner", steps)


# --- a size that divides


# unit: minutes of one, what to do with some, what to do first, cue
_AMOUNTS: dict[str, tuple[float, str, str, str]] = {
    "page": (2, "Read {n}", "Open my book and read one line", "After I get into bed"),
    "verse": (1, "Read {n}", "Open the book at today’s page", "After I get into bed"),
    "pushup": (0.5, "Do {n}", "Put both hands on the wall", "After I get up"),
    "situp": (0.3, "Do {n}", "Lie down and breathe out once", "After I get up"),
    "squat": (0.3, "Do {n}", "Stand up once", "After I get up"),
    "pullup": (1, "Do {n}", "Hang from the bar once", "After I get up"),
    "burpee": (0.7, "Do {n}", "Stand up and stretch once", "After I get up"),
    "crunch": (0.3, "Do {n}", "Lie down and breathe out once", "After I get up"),
    "lunge": (0.3, "Do {n}", "Stand up and stretch once", "After I get up"),
    "email": (2, "Answer or archive {n}", "Open my inbox and read one subject line", "After my morning drink"),
    "flashcard": (0.4, "Review {n}", "Open my flashcards", "After lunch"),
    "question": (2, "Answer {n}", "Read one question", "After dinner"),
    "problem": (4, "Solve {n}", "Read one problem", "After dinner"),
    "lesson": (8, "Do {n}", "Open my lesson", "After dinner"),
    "letter": (3, "Open {n}", "Put the letters on the table", "After dinner"),
    "box": (15, "Unpack {n}", "Open one box", "After dinner"),
    "photo": (0.4, "Sort {n}", "Open my photos", "After dinner"),
    "glass": (1, "Drink {n} of water", "Put a glass by the tap", "After I get up"),
    "portion": (2, "Eat {n} of fruit or vegetables", "Put one piece of fruit on the table", "With lunch"),
    "drawing": (12, "Make {n}", "Put a pencil on an open page", "After dinner"),
    "sketch": (10, "Make {n}", "Put a pencil on an open page", "After dinner"),
    "item": (0.7, "Put {n} into a give-away bag", "Pick up one thing", "After dinner"),
    "lap": (2, "Do {n}", "Put on my shoes", "When I get home"),
    "breath": (0.3, "Take {n}", "Sit down", "After I get up"),
    "topic": (20, "Study {n}", "Open my notes", "After breakfast"),
    "paragraph": (8, "Write {n}", "Open my draft and read the last line", "After dinner"),
    "line": (1, "Write {n}", "Open my notebook", "After dinner"),
    "poem": (15, "Write {n}", "Write down one word I like", "After dinner"),
    "article": (8, "Read {n}", "Open one article", "After breakfast"),
}
_SHOWN = {"pushup": "push-up", "situp": "sit-up", "pullup": "pull-up", "item": "thing", "photo": "photo"}


def _divide(reading: Reading) -> Suggestion | None:
    """A ladder of the person's own amount: all of it, a third, a tenth, one, and the first step."""
    unit, amount = reading.unit or "", reading.quantity or 0
    if unit == "word":
        return _words(reading, amount)
    if unit not in _AMOUNTS or amount < 1 or (unit == "glass" and "water" not in reading.text.lower()):
        return None
    per, template, first, anchor = _AMOUNTS[unit]
    if unit == "item" and reading.area != "tidying":
        return None
    if unit == "item" and reading.action in {"put", "pick", "tidy"}:
        template = "Put {n} back in place"
    if unit == "page" and reading.action == "write":
        template, first = "Write {n}", "Open my draft and read the last line"
    steps = []
    for part in dict.fromkeys(max(1, round(amount * share)) for share in (1, 1 / 3, 1 / 10, 0.01)):
        told = _NAMED if part == round(amount) else ""
        said = template.format(n=count(part, _SHOWN.get(unit, unit)) if part > 1 else f"one {_SHOWN.get(unit, unit)}")
        steps.append(rung(said, _minutes(part * per), *(() if told else (Operator.LESS_AMOUNT,)), told=told))
    steps.append(rung(first, 0.5, Operator.FIRST_STEP))
    if min(step.minutes for step in steps[:-1]) > 10 or len(strictly_easier(steps)) < 3:
        return None
    if steps[-2].minutes > 2:
        steps.insert(-1, rung("Get ready for one minute: " + first[0].lower() + first[1:], 1, Operator.LESS_TIME))
    return _suggest(reading, anchor, steps)


def _minutes(value: float) -> float:
    """Minutes a person would say: whole ones from two on."""
    return float(round(value)) if value >= 2 else max(0.6, round(value, 1))


def _words(reading: Reading, amount: float) -> Suggestion | None:
    """Words are learned or written, by what else the goal says."""
    learned = _activity(reading)
    language = cased(learned[1]) if learned and learned[1] in _PROPER else ""
    if not language and reading.action != "learn":
        return None
    steps = []
    for part in dict.fromkeys(max(1, round(amount * share)) for share in (1, 1 / 3, 1 / 10)):
        told = _NAMED if part == round(amount) else ""
        noun = f"{language} word".strip()
        said = f"Learn {count(part, noun)}" if part > 1 else f"Learn one {noun}"
        steps.append(rung(said, _minutes(part * 0.8), *(() if told else (Operator.LESS_AMOUNT,)), told=told))
    steps.append(rung(f"Say one {language} word aloud".replace("  ", " new "), 0.5, Operator.FIRST_STEP))
    return _suggest(reading, "After my morning drink", steps)


# --- a clock time that moves


def _shift(reading: Reading) -> Suggestion | None:
    """A bedtime or a waking time moves by a quarter of an hour; other clock times are left to the library."""
    text = plain(reading.text).text
    if re.search(r"\b(?:get|getting|be) (?:out of|up and)|\bdressed\b|\broutine\b|\bhomework\b", text):
        return None
    if re.search(r"\b(?:wake|waking|get up|getting up|rise|be up|up by|up at|alarm)\b", text):
        return _suggest(
            reading, "When I go to bed",
            (
                rung("Set my alarm 45 minutes earlier than today", 20, Operator.SHIFT),
                rung("Set my alarm 15 minutes earlier than today", 8, Operator.SHIFT),
                rung("Set my alarm 5 minutes earlier than today", 2, Operator.SHIFT),
                rung("Open the curtains a hand’s width for the morning light", 1, Operator.ENVIRONMENT),
                rung("Put my alarm out of reach of the bed", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )  # fmt: skip
    if re.search(r"\b(?:sleep|bed|asleep|bedtime|lights|awake|staying up|stay up|up until|midnight)\b", text):
        return _suggest(
            reading, "After I brush my teeth",
            (
                rung("Be in bed 45 minutes earlier than last night", 20, Operator.SHIFT),
                rung("Be in bed 15 minutes earlier than last night", 8, Operator.SHIFT),
                rung("Turn the lights off 5 minutes earlier", 2, Operator.SHIFT),
                rung("Put my phone to charge away from the bed", 1, Operator.ENVIRONMENT),
                rung("Dim one light", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )  # fmt: skip
    return None


# --- something to do instead


_WANTS = frozenset("eat drink smoke vape watch play scroll buy snack gamble shop order bet doomscroll game bake spend".split())
# Small acts towards others or oneself that have a moment just before them.
_MOMENTS = frozenset(
    "shout yell scream snap swear curse cuss interrupt gossip complain whine argue bite pick crack apologize apologise judge brag nag blame slam criticize "
    "criticise text check stalk react rush slouch chew twirl scratch touch stare answer lend tease mock reply respond explode honk fight lash cut_in".split()
)
_CONSUMED = ("food", "substance")


def _instead(reading: Reading) -> Suggestion | None:
    """Something small to do at the moment when the unwanted thing is wanted."""
    verb, thing = reading.action, reading.object
    if reading.safety is not None and reading.safety.kind in {"ed", "withdrawal", "meds", "selfharm", "suicide"}:
        return None
    if verb in _WANTS or (not verb and _is_thing(reading)):
        wanted = cased(f"{verb} {thing}".strip())
        if verb in {"spend", "eat", "drink", "buy"} and not thing or (verb and len(wanted) > 32):
            return None
        cue = f"When I want to {wanted}" if verb else f"When I want {wanted}"
        drinks = reading.area in _CONSUMED and re.search(r"\b(?:drink|soda|coke|pop|beer|wine|alcohol|coffee|vodka|juice|energy|caffeine|red bull|sugar|snack|eat|candy|chocolate)\b", f"{wanted} {reading.text.lower()}")
        if reading.area == "screen":
            cue = f"Before I open {wanted}" if not verb and _opens(thing) else f"When I want to use {wanted}" if not verb else cue
            small = rung("Put my phone out of reach for one minute", 1, Operator.ENVIRONMENT) if verb != "play" and "game" not in reading.text else rung("Stand up and stretch first", 1, Operator.APPROACH)
        elif drinks:
            small = rung("Drink a glass of water first", 1, Operator.SWAP)
        else:
            small = rung("Stand up and look out of a window first", 1, Operator.APPROACH)
        return _suggest(
            reading, cue,
            (
                rung("Wait 30 minutes first", 30, Operator.APPROACH),
                rung("Wait 10 minutes first", 10, Operator.LESS_TIME),
                rung("Wait 3 minutes first", 3, Operator.LESS_TIME),
                small,
                rung("Take one slow breath first", 0.5, Operator.FIRST_STEP),
            ),
            cued=False,
        )  # fmt: skip
    if verb not in _MOMENTS or len(f"{verb} {thing}") > 34 or (thing and thing.split()[0] in {"being", "so"}):
        return None
    return _suggest(
        reading, f"When I am about to {cased(f'{verb} {thing}'.strip())}",
        (
            rung("Step away for 10 minutes", 10, Operator.APPROACH),
            rung("Step away for 3 minutes", 3, Operator.LESS_TIME),
            rung("Pause, and take three slow breaths", 1, Operator.ONCE),
            rung("Take one slow breath first", 0.5, Operator.FIRST_STEP),
        ),
        cued=False,
    )  # fmt: skip


def _is_thing(reading: Reading) -> bool:
    """Whether the object is a thing of its area that one can want: "sugar", "my phone", "Valorant"."""
    if reading.area not in {"food", "substance", "screen", "money"} or not reading.object or len(reading.object) > 28:
        return False
    words = reading.object.lower().split()
    strong = _strong(reading.area)
    if reading.area == "money" or {"fap", "porn", "pornography", "nofap", "onlyfans"} & set(words) or any(w in {"less", "more", "crap", "eating", "drinking", "healthy", "weight", "late", "on", "at", "is"} for w in words):
        return False
    return all(w in {"and", "or", "my", "the", "with"} or stem(w) in strong or w in _PROPER for w in words[:1] + words[-1:]) and len(words) <= 4


def _opens(thing: str) -> bool:
    return not re.search(r"\b(?:phone|tv|television|screen|screens|screen time|internet|computer|laptop|ipad|tablet|games?|gaming|news)\b", thing)


def _strong(area: str) -> frozenset[str]:
    return frozenset(stem(w) for weight, terms in AREA_WORDS[area] for term in terms.split(",") for w in term.split() if weight >= 4)


# --- any other verb


def _any_verb(reading: Reading) -> Suggestion | None:
    """ "Rehearse my talk for 10 minutes", or "Spend 10 minutes selling my car" for what ends in a result."""
    verb, thing = reading.action, reading.object
    stem_verb = verb.split(" ")[0] if verb else ""
    learned = bool(re.search(r"\blearn(?:ing)? (?:how )?to\b", plain(reading.text).text))
    known = stem_verb in VERBS and stem_verb not in OUTCOMES and stem_verb != "watch"
    if not known or not (thing or learned or stem_verb in DURATIVE):
        return None
    if re.search(r"\b(?:\d+|better|healthy|harder|it|them|this|that|everything|all|life|people|everyone|someone|myself)\b", thing):
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
    return _suggest(reading, "After dinner", _steps(wish, doing, begun=learned or stem_verb in DURATIVE, named=_named_minutes(reading)))


_SOCIAL = frozenset("ask talk tell meet volunteer propose speak invite date marry confess teach visit move travel vote adopt sue compete perform host".split())


def _steps(wish: str, doing: str, *, begun: bool, named: float | None) -> Iterator[Rung]:
    """A doing of some minutes, then the first step. begun: whether its first minute is like all the others."""
    for minutes in sizes(named or 30):
        if minutes > 1:
            told = _NAMED if minutes == named else ""
            yield rung(doing.format(time=span(minutes)), minutes, *(() if told else (Operator.LESS_TIME,)), told=told)
    if begun:
        yield rung(doing.format(time=span(1)), 1, Operator.LESS_TIME)
        yield rung(f"Take out what I need to {wish}", 0.5, Operator.FIRST_STEP)
    else:
        yield rung(f"Write down the first step to {wish}", 1, Operator.EXTERNALISE)
        yield rung(f"Write “{wish}” at the top of a page", 0.5, Operator.FIRST_STEP)
