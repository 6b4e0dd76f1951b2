"""Rungs, and the suggestion that a ladder of them makes: where it starts, at which cue, in which words."""

from collections.abc import Iterable, Sequence

from microwins.domain.win import Rung
from microwins.resizing.grammar import capital, count
from microwins.resizing.operators import BAD_DAY_MINUTES, EASY_MINUTES, Operator, why
from microwins.resizing.suggestion import Suggestion
from microwins.resizing.values import Reading
from microwins.resizing.wordlist import word_set

NAMED = "The size you named. It stays here for later."


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


def suggest(
    reading: Reading, anchor: str, rungs: Iterable[Rung], *, cued: bool = True, start: int | None = None
) -> Suggestion:
    """A suggestion offered at its largest easy rung, at the cue the person named or else at `anchor`."""
    steps = strictly_easier(rungs)
    at = offered(steps, reading) if start is None else start
    easiest = len(steps) - 2 if len(steps) > 1 and steps[-2].minutes <= BAD_DAY_MINUTES else at
    return Suggestion(
        steps[at].action,
        _anchor(reading, anchor) if cued else anchor,
        steps[at].minutes,
        steps[easiest].action if easiest > at else hard_day_version(steps, at),
        steps,
        reading.area,
        "own",
    )


def hard_day_version(steps: Sequence[Rung], at: int) -> str:
    """What goes with `steps[at]` on a bad day: the largest smaller rung of two minutes or less.

    At the foot of the ladder there is none; then it is the foot itself.
    """
    below = (step.action for step in steps[at + 1 :] if step.minutes <= BAD_DAY_MINUTES)
    return next(below, steps[-1].action)


def strictly_easier(rungs: Iterable[Rung]) -> tuple[Rung, ...]:
    """The rungs without any that is no easier than the one above it or says the same."""
    kept: list[Rung] = []
    for step in rungs:
        if not kept or (step.minutes < kept[-1].minutes and step.action not in {k.action for k in kept}):
            kept.append(step)
    return tuple(kept)


def offered(rungs: Sequence[Rung], reading: Reading) -> int:
    """The place of the rung to start from: at most 10 minutes, and under a size named as a big one."""
    big = rungs[0].why == NAMED and ("extreme" in reading.flags or len(rungs) > 4)
    return next(n for n, step in enumerate(rungs) if step.minutes <= EASY_MINUTES and not (n == 0 and big))


_DAY_PARTS = {
    "morning": "After I get up",
    "afternoon": "After lunch",
    "evening": "After dinner",
    "night": "After I brush my teeth",
    "tonight": "After I brush my teeth",
    "noon": "After lunch",
    "lunch": "After lunch",
}
_CUES = {
    "before bed": "Before I go to bed",
    "after work": "When I get home from work",
    "after school": "When I get home from school",
    "after waking": "After I wake up",
    "after waking up": "After I wake up",
    "before work": "Before I leave for work",
    "before school": "Before I leave for school",
    "while commuting": "When I start my commute",
    "after i wake up": "After I wake up",
    "when i wake up": "After I wake up",
    "when i get home": "When I get home",
    "after i get home": "After I get home",
    "before dinner": "Before dinner",
    "after lunch": "After lunch",
    "after dinner": "After dinner",
    "after breakfast": "After breakfast",
    "before breakfast": "Before breakfast",
    "before lunch": "Before lunch",
    "after class": "After class",
    "after the gym": "After the gym",
}


def _anchor(reading: Reading, otherwise: str) -> str:
    """The cue the person named, where it recurs; else the given one."""
    if reading.cue in _CUES:
        return _CUES[reading.cue]
    return _DAY_PARTS.get(reading.time_of_day or "", otherwise)


# --- names

LANGUAGES = word_set(
    """
    spanish french german japanese korean mandarin chinese italian portuguese russian arabic hindi dutch
    swedish norwegian danish finnish polish turkish greek latin hebrew welsh irish gaelic czech ukrainian
    thai vietnamese tagalog swahili urdu bengali punjabi farsi persian esperanto cantonese hungarian
    romanian croatian serbian tamil english icelandic malay indonesian
    """
)
PROPER = LANGUAGES | word_set(
    """
    bible quran koran torah python instagram facebook twitter tiktok youtube reddit netflix snapchat
    valorant fortnite minecraft linkedin duolingo amazon december january february march april june july
    august september october november monday tuesday wednesday thursday friday saturday sunday christmas
    xbox playstation nintendo twitch discord pinterest tumblr whatsapp tinder hinge roblox mcdonalds
    starbucks kfc pepsi coke
    """
)
_CASED = {
    "tiktok": "TikTok",
    "youtube": "YouTube",
    "linkedin": "LinkedIn",
    "playstation": "PlayStation",
    "whatsapp": "WhatsApp",
    "kfc": "KFC",
    "doordash": "DoorDash",
    "excel": "Excel",
    "dr": "Dr",
    "pepper": "Pepper",
    "mcdonalds": "McDonald’s",
    "mcat": "MCAT",
    "lsat": "LSAT",
    "cv": "CV",
    "tv": "TV",
    "gre": "GRE",
    "god": "God",
    "ps5": "PS5",
    "ps4": "PS4",
    "asl": "ASL",
    "upsc": "UPSC",
    "gpa": "GPA",
    "ielts": "IELTS",
    "toefl": "TOEFL",
    "dj": "DJ",
    "sql": "SQL",
    "html": "HTML",
}


def cased(words: str) -> str:
    """Words with the capitals that names have."""
    return " ".join(_CASED.get(w, capital(w) if w in PROPER else w) for w in words.split())
