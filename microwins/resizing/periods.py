"""How often and until when: "every day", "3x a week", "on the weekends", "by Friday"."""

import re
from types import MappingProxyType

from microwins.resizing.counting import Amount
from microwins.resizing.text import Plain
from microwins.resizing.values import Dimension
from microwins.resizing.wordlist import word_set

_PERIODS = MappingProxyType(
    {
        "day": "day",
        "daily": "day",
        "night": "day",
        "nightly": "day",
        "morning": "day",
        "evening": "day",
        "afternoon": "day",
        "week": "week",
        "weekly": "week",
        "weekend": "week",
        "weekends": "week",
        "month": "month",
        "monthly": "month",
        "year": "year",
        "yearly": "year",
        "annually": "year",
        "lunch": "day",
        "dinner": "day",
        "breakfast": "day",
        "mornings": "day",
        "evenings": "day",
        "nights": "day",
        "nightime": "day",
        "bedtime": "day",
        "weeknight": "week",
        "weeknights": "week",
        "weekday": "week",
        "weekdays": "week",
    }
)
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_SHORT_DAYS = MappingProxyType(
    {
        "mon": 0,
        "tue": 1,
        "tues": 1,
        "wed": 2,
        "weds": 2,
        "thu": 3,
        "thur": 3,
        "thurs": 3,
        "fri": 4,
        "sat": 5,
        "sun": 6,
    }
    | {d: n for n, d in enumerate(WEEKDAYS)}
    | {d + "s": n for n, d in enumerate(WEEKDAYS)}
)
MONTHS = word_set(
    """
    january february march april june july august september october november december jan feb mar apr jun
    jul aug sep sept oct nov dec
    """
)
_SEASONS = word_set("spring summer autumn fall winter christmas xmas easter prom wedding halloween birthday")

_EVERY = re.compile(
    r"(?<!not )(?<!take )\b(?:every|each|per) (?:single |damn |fucking |other |working )?"
    r"(day|night|morning|evening|afternoon|weekend|week|month|year|weekday|weeknight|lunch|dinner"
    r"|breakfast)s?\b"
)
PER = re.compile(
    r"(?:(?<!not )(?<!take )\b(?:a|an|per|each|every)|/|=) ?(day|night|morning|evening|afternoon|week"
    r"|weekend|month|year)\b"
)
_ADVERB = re.compile(r"\b(daily|nightly|weekly|monthly|yearly|annually)\b")
_THIS = re.compile(r"\b(?:this|in the next|all) (week|month|year|weekend)\b(?! (?:ago|old))")
_IN_ONE = re.compile(r"\b(?:in|within) (?:a|an|one) (?:day|week|month|year)\b")
_AT_NIGHT = re.compile(
    r"\b(?:at (night)|in the (morning|evening|afternoon)|"
    r"(?:on|during) (?:the )?(weekends|weeknights|weekdays|mornings|week))\b"
)
_BY_DAY = re.compile(
    r"\b(?:by|before|until) (?:the end of )?(?:the )?(?:this )?(monday|tuesday|wednesday|thursday|friday"
    r"|saturday|sunday|"
    r"tomorrow|tonight|weekend|today|the weekend)\b"
)
DEADLINE = re.compile(
    r"\b(?:by|before|until|in|within) (?:the )?(?:end of )?(?:the )?(?:next )?(?:\S+ )?"
    r"(week|weeks|month|months|year|years|days|"
    + "|".join(sorted(WEEKDAYS + tuple(MONTHS | _SEASONS)))
    + r"|tomorrow|tonight|"
    r"semester|term|deadline|20\d\d)\b"
)
_IN_YEAR = re.compile(r"(?:^|\bin )20\d\d\b")
_ON_DAYS = re.compile(
    r"\b(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bdays? (?:per|a) week\b"
)
_NAMED_MONTH = re.compile(
    r"\b(?:no|dry|sober|damp|for|all|whole) (?:\w+ ){0,2}(?:january|february|march|april|june|july"
    r"|august|september"
    r"|october|november|december)\b"
)


def named_days(plain: Plain) -> int | None:
    """How many days of the week a goal names; None for fewer than two."""
    days = {_SHORT_DAYS[w.text] for w in plain.words if w.text in _SHORT_DAYS}
    return len(days) if len(days) > 1 else None


def period_of(text: str, main: Amount | None) -> str | None:
    """How often a goal is meant: as it says, else as its main number implies."""
    if main and main.preposition == "until" and not _EVERY.search(text):
        return None
    after = re.split(r" and |=", text[main.end :])[0] if main else ""
    if main and main.rank == 0 and _IN_YEAR.search(text):
        return _PERIODS[found[1]] if (found := PER.search(after)) else "year"
    whole = _IN_ONE.sub(" ", text) if main is None or main.unit in {"day", "week", "month", "year"} else text
    for part in (after[:40], whole):
        for pattern in (PER, _EVERY, _ADVERB):
            if found := pattern.search(part):
                return _PERIODS[found[1]]
    return _loose_period(text, main)


def _loose_period(text: str, main: Amount | None) -> str | None:
    """How often a goal without "every" is meant."""
    sized = main is not None and main.dimension in (Dimension.AMOUNT, Dimension.COUNT, Dimension.TIME)
    if sized and _BY_DAY.search(text) and not _ON_DAYS.search(text):
        return "once"
    told = (
        (
            "day",
            re.search(
                r"\bin every day\b|\bon (?:school|work|week) (?:days|nights)\b|\bfirst (?:\d+ )?hours?\b",
                text,
            ),
        ),
        ("week", _ON_DAYS.search(text)),
        (None, _AT_NIGHT.search(text)),
        (None, _THIS.search(text) if main is None or main.rank < 3 else None),
        ("month", _NAMED_MONTH.search(text)),
    )
    for period, found in told:
        if found:
            return period or _PERIODS[next(filter(None, found.groups()))]
    return "day" if main and _is_daily(text, main) else None


def _is_daily(text: str, main: Amount) -> bool:
    """Whether a clock time or a span of hours can only be meant for every day."""
    if main.unit == "clock":
        return main.preposition != "until" and not re.search(r"\bkeep\b", text)
    in_front = text[: main.start].split()[-1:]
    return main.unit == "hour" and (main.value >= 6 or "sleep" in text) and in_front != ["in"]
