"""The numbers of a goal: sizes with their units and periods, clock times, and the digits that are no size
at all.

"1)", years, dates, ordinals and "24/7" are no sizes. "10k steps", "a 10k run" and "$10k" differ; of a range
the higher end counts ("12-14 hours" is 14). Clock times are hours from 0 to 24, so that midnight as a
bedtime is 24.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from microwins.resizing.counting import NUMBER_WORDS, UNITS, number
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
_MONTHS = word_set(
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
_PER = re.compile(
    r"(?:(?<!not )(?<!take )\b(?:a|an|per|each|every)|/|=) ?(day|night|morning|evening|afternoon|week|weekend|month|year)\b"
)
_ADVERB = re.compile(r"\b(daily|nightly|weekly|monthly|yearly|annually)\b")
_THIS = re.compile(r"\b(?:this|in the next) (week|month|year|weekend)\b(?! (?:ago|old))")
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
_DEADLINE = re.compile(
    r"\b(?:by|before|until|in|within) (?:the )?(?:end of )?(?:the )?(?:next )?(?:\S+ )?"
    r"(week|weeks|month|months|year|years|days|"
    + "|".join(sorted(WEEKDAYS + tuple(_MONTHS | _SEASONS)))
    + r"|tomorrow|tonight|"
    r"semester|term|deadline|20\d\d)\b"
)
_IN_YEAR = re.compile(r"(?:^|\bin )20\d\d\b")
_ON_DAYS = re.compile(
    r"\b(?:on|every|each) (?:mon|tues|wednes|thurs|fri|satur|sun)days?\b|\bdays? (?:per|a) week\b"
)
_NAMED_MONTH = re.compile(
    r"\b(?:no|dry|sober|damp|for|all|whole) (?:\w+ ){0,2}(?:january|february|march|april|june|july|august|september"
    r"|october|november|december)\b"
)
_FROM_TO = re.compile(r"\bfrom (?:\S+ ){1,6}?to (?:only |just |like )?(\d+)\b(?! ?(?:am|pm))")
_CLOCK_PREPOSITIONS = {"by", "before", "at", "until", "after", "around", "past", "@", "from", "than"}


@dataclass(frozen=True, slots=True)
class Amount:
    """One number with its unit. start, end: its place in `Plain.text`. rank: lower is likelier the main
    number.
    """

    value: float
    unit: str
    dimension: Dimension
    start: int
    end: int
    rank: int
    preposition: str = ""


@dataclass(frozen=True, slots=True)
class Quantities:
    """What the numbers of a goal say together; see `Reading` for the fields."""

    main: Amount | None
    amounts: tuple[Amount, ...]
    period: str | None
    frequency: int | None
    deadline: str | None


def quantities(plain: Plain) -> Quantities:
    """Every size in a goal, its main number, its period, frequency and deadline."""
    amounts = tuple(_amounts(plain))
    main = _target(plain.text, amounts) or min(amounts, key=lambda a: a.rank, default=None)
    period = _period(plain.text, main)
    times = next((a for a in amounts if a.unit in {"time", "day", "night"} and a.rank == 1), None)
    frequency = int(times.value) if times else _named_days(plain)
    if frequency and not period:
        period = "week"
    found = _DEADLINE.search(plain.text)
    return Quantities(main, amounts, period, frequency, found[0] if found else None)


def _target(text: str, amounts: Sequence[Amount]) -> Amount | None:
    """What it is to come to, where a goal says from what: "from 20 cigarettes to 10", "from a pack to 5"."""
    found = _FROM_TO.search(text)
    if not found:
        return None
    named = next((a for a in amounts if a.start == found.start(1)), None)
    left = next((a for a in amounts if found.start() < a.start < found.start(1) and a.rank == 0), None)
    if named or not left:
        return named
    return replace(left, value=float(found[1]), start=found.start(1), end=found.end(1))


def _named_days(plain: Plain) -> int | None:
    days = {_SHORT_DAYS[w.text] for w in plain.words if w.text in _SHORT_DAYS}
    return len(days) if len(days) > 1 else None


def _period(text: str, main: Amount | None) -> str | None:
    """How often a goal is meant: as it says, else as its main number implies."""
    if main and main.preposition == "until" and not _EVERY.search(text):
        return None
    after = re.split(r" and |=", text[main.end :])[0] if main else ""
    if main and main.rank == 0 and _IN_YEAR.search(text):
        return _PERIODS[found[1]] if (found := _PER.search(after)) else "year"
    whole = _IN_ONE.sub(" ", text) if main is None or main.unit in {"day", "week", "month", "year"} else text
    for part in (after[:40], whole):
        for pattern in (_PER, _EVERY, _ADVERB):
            if found := pattern.search(part):
                return _PERIODS[found[1]]
    return _loose_period(text, main)


def _loose_period(text: str, main: Amount | None) -> str | None:
    """How often a goal without "every" is meant."""
    sized = main is not None and main.dimension in (Dimension.AMOUNT, Dimension.COUNT, Dimension.TIME)
    if sized and _BY_DAY.search(text) and not _ON_DAYS.search(text):
        return "once"
    told = (
        ("day", re.search(r"\bin every day\b|\bon (?:school|work|week) (?:days|nights)\b|\bfirst hour\b", text)),
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


def _amounts(plain: Plain) -> list[Amount]:
    words = [w.text for w in plain.words]
    found: list[Amount] = []
    at, listed = 0, 0
    while at < len(words):
        if words[at] in {"midnight", "noon", "midday"}:
            before = words[at - 1] if at else ""
            if before in _CLOCK_PREPOSITIONS:
                found.append(_clock(plain, at, at + 1, 24.0 if words[at] == "midnight" else 12.0, before))
            at += 1
            continue
        if (words[at] in {"twice", "thrice"} and _PER.search(" ".join(words[at + 1 : at + 4]) + " ")) or (
            words[at] in {"twice", "thrice"} and _per_follows(words, at + 1)
        ):
            value = 2.0 if words[at] == "twice" else 3.0
            found.append(_amount(plain, at, at + 1, value, "time", Dimension.COUNT, 1))
            at += 1
            continue
        if words[at] == "first" and words[at + 1 : at + 2] in (["hour"], ["minute"]):
            found.append(_amount(plain, at, at + 2, 1.0, words[at + 1], Dimension.TIME, 0))
            at += 2
            continue
        if _is_list_number(words, at, listed):
            listed = int(words[at])
            at += 2
            continue
        if counted := number(words, at):
            value, end, spelled = counted
            amount = _sized(plain, words, at, end, value, spelled)
            if amount:
                found.append(amount)
                at = max(end, at + 1)
                continue
            at = end
            continue
        at += 1
    return found


def _is_list_number(words: Sequence[str], at: int, listed: int) -> bool:
    """Whether the number at `at` counts the items of a list: "1)", "2.", "#3"."""
    if not words[at].isdecimal() or at + 1 >= len(words):
        return False
    value = int(words[at])
    in_turn = value == listed + 1 or (listed == 0 and value <= 3)
    if words[at + 1] in {".", ")", ":"} and in_turn and at + 2 < len(words):
        return words[at + 2][0].isalpha()
    if at and words[at - 1] == "#":
        return True
    return (
        words[at + 1] == "-" and in_turn and (at == 0 or words[at - 1] in ".,;") and not number(words, at + 2)
    )


def _sized(
    plain: Plain, words: Sequence[str], at: int, end: int, value: float, spelled: bool
) -> Amount | None:
    """The number at [at, end) as an amount, or None where it is no size."""
    raw, before = words[at], words[at - 1] if at else ""
    after = words[end] if end < len(words) else ""
    if before == "every" or words[max(0, at - 2) : at] == ["every", "other"]:
        return None  # "every 5 minutes" says how often something annoys
    if raw[0] in "$£€":
        unit = {"$": "usd", "£": "gbp", "€": "eur"}[raw[0]]
        return _amount(plain, at, end, value, unit, Dimension.MONEY, 0)
    if (clock := _clock_of(plain, words, at, end, value)) is not None:
        return clock
    if "/" in raw or after in {"%", "percent", "st", "nd"} or {before, after} & _MONTHS:
        return None
    if looked_back := next((w for w in words[max(0, at - 4) : at] if w in {"bmi", "gpa"}), None):
        return _amount(plain, at, end, value, looked_back, Dimension.COUNT, 0)
    if (
        words[at].endswith("k")
        and UNITS.get(after, ("item",))[0] == "item"
        and (race := _race(plain, at, end, value))
    ):
        return race
    if (found := _unit_at(words, end + 1 if after == "-" else end, at)) is not None:
        return _with_unit(plain, words, at, value, found, spelled=spelled)
    if raw.isdecimal() and 1900 <= value <= 2100:
        return None
    return _bare(plain, at, end, value)


def _with_unit(
    plain: Plain,
    words: Sequence[str],
    at: int,
    value: float,
    found: tuple[str, Dimension, int],
    *,
    spelled: bool,
) -> Amount | None:
    """The number at `at` with the unit found behind it, unless the two are no size ("3 times" of nothing)."""
    name, dimension, end = found
    if dimension is Dimension.TIME and words[end : end + 3] == ["and", "a", "half"]:
        value, end = value + 0.5, end + 3
    if name == "time" and not _PER.search(" ".join(words[end : end + 3])) and not _per_follows(words, end):
        return None
    if name == "lb" and re.search(r"\b(?:save|saving|owe|debt|pay|spend|earn)\b", plain.text):
        name, dimension = "gbp", Dimension.MONEY
    if dimension is Dimension.COUNT and (spelled or words[at - 1 : at] == ["with"]):
        return None
    return _amount(plain, at, end, value, name, dimension, _rank(words, at, end, name))


def _per_follows(words: Sequence[str], at: int) -> bool:
    return at < len(words) and words[at] in {
        "daily",
        "weekly",
        "every",
        "each",
        "per",
        "/",
        "this",
        "week",
        "month",
    }


def _bare(plain: Plain, at: int, end: int, value: float) -> Amount | None:
    """A number without a unit, where the goal around it tells which it is."""
    text = plain.text
    if (
        re.search(r"\b(?:save|saving|savings|pay|debt|owe|earn|card|salary|loan|loans|make \d+k)\b", text)
        and value >= 50
    ):
        return _amount(plain, at, end, value, "usd", Dimension.MONEY, 0)
    if re.search(r"\b(?:lose|drop|shed|weigh|bench|squat|deadlift)\b", text) and 3 <= value <= 600:
        return _amount(plain, at, end, value, "lb", Dimension.MASS, 0)
    return None


def _race(plain: Plain, at: int, end: int, value: float) -> Amount | None:
    """ "a 10k" in a goal about running is ten kilometres."""
    if value >= 200_000 or not re.search(
        r"\b(?:run\w*|jog\w*|race|couch to|park|swim|walk|row)\b", plain.text
    ):
        return None
    return _amount(plain, at, end, value / 1_000, "km", Dimension.AMOUNT, 0)


def _rank(words: Sequence[str], at: int, end: int, unit: str) -> int:
    """0: the size itself. 1: how often. 3: a deadline or a stretch of time."""
    before = words[max(0, at - 3) : at]
    if unit in {"day", "week", "month", "year", "night"}:
        per = _PER.match(" ".join(words[end : end + 2])) or _per_follows(words, end)
        return 1 if per and unit in {"day", "night"} else 3
    if unit in {"hour", "minute"} and before[-1:] == ["in"]:
        return 3
    return 1 if unit == "time" else 0


def _unit_at(words: Sequence[str], at: int, number_at: int) -> tuple[str, Dimension, int] | None:
    """The unit at `at`, a describing word or two allowed before it ("5 new friends")."""
    if at < len(words) and words[at] in UNITS:
        if words[at] in {"m", "h", "l", "g", "x"} and not words[number_at][0].isdecimal():
            return None
        return *UNITS[words[at]], at + 1
    for skip in (1, 2):
        inside = words[at : at + skip]
        if not all(w.isalpha() for w in inside) or {
            "and",
            "to",
            "or",
            "in",
            "on",
            "by",
            "my",
            "i",
            "the",
        } & set(inside):
            return None
        if at + skip < len(words) and words[at + skip] in UNITS:
            name, dimension = UNITS[words[at + skip]]
            if words[at + skip].endswith("s") or name in {"person", "kcal"}:
                return name, dimension, at + skip + 1
    word = words[at] if at < len(words) else ""
    if len(word) > 3 and word.endswith("s") and word.isalpha() and not word.endswith(("ss", "us", "is")):
        return word[:-3] + "y" if word.endswith("ies") else word[:-1], Dimension.COUNT, at + 1
    return None


def _clock_of(plain: Plain, words: Sequence[str], at: int, end: int, value: float) -> Amount | None:
    """The number as a clock time: marked by am or pm, by a colon, or by "by 10" in a goal about a day's
    times.
    """
    before = words[at - 1] if at else ""
    if words[max(0, at - 2) : at] == ["later", "than"]:
        before = "by"
    following = words[end] if end < len(words) else ""
    apart = following if following in {"am", "pm", "a.m", "p.m"} and value <= 12 else ""
    if marked := re.fullmatch(r"(\d{1,2})(?::(\d\d))?([ap])\.?m?\.?", words[at] + apart):
        hour = int(marked[1]) % 12 + int(marked[2] or 0) / 60 + (12 if marked[3] == "p" else 0)
        late = hour == 0 and not re.search(r"\b(?:wake|up|rise)\b", plain.text)
        return _clock(plain, at, end + bool(apart), 24.0 if late else hour, before)
    if colon := re.fullmatch(r"(\d{1,2}):(\d\d)", words[at]):
        value = int(colon[1]) + int(colon[2]) / 60
    elif not _tells_time(plain, words, at, end, value, before):
        return None
    if not colon and following in {"thirty", "fifteen"}:
        value, end = value + NUMBER_WORDS[following] / 60, end + 1
    end += following in {"o'clock", "oclock"}
    return _clock(plain, at, end, _likely_hour(value, before, plain.text), before) if value <= 24 else None


def _tells_time(plain: Plain, words: Sequence[str], at: int, end: int, value: float, before: str) -> bool:
    """Whether a bare number is a clock time: "by 10", but not "by 10 pages" nor "at ten things"."""
    following = words[end] if end < len(words) else ""
    if before not in _CLOCK_PREPOSITIONS - {"from", "than"} or value > 24 or value != int(value):
        return False
    if following in UNITS or following in _MONTHS or _unit_at(words, end, at):
        return False
    spelled = not words[at][0].isdecimal()
    return not spelled or bool(re.search(r"\b(?:wake|waking|up|bed|sleep|asleep|leave|home)\b", plain.text))


def _likely_hour(value: float, before: str, text: str) -> float:
    """Which half of the day an unmarked clock time means, from the goal around it."""
    if value > 12:
        return value
    if (
        re.search(r"\b(?:leave|home|finish|work|office|eat|eating|dinner|snack)\b", text)
        and 3 <= value <= 11
        and "wake" not in text
    ):
        return value + 12 if value < 9 or re.search(r"\b(?:eat|eating|snack)\b", text) else value
    to_bed = re.search(r"\b(?:bed|asleep|sleep|lights|bedtime|phone off)\b", text) and not re.search(
        r"\b(?:up|wake|waking|out of bed)\b", text
    )
    if to_bed and 7 <= value < 12 and before != "until":
        return value + 12
    return 24.0 if to_bed and value == 12 else value


def _clock(plain: Plain, at: int, end: int, hour: float, before: str) -> Amount:
    """A clock time; it stands behind a size ("1 hour at 5 am"), and "till 3" behind a target."""
    plainly = _amount(plain, at, end, round(hour, 4), "clock", Dimension.CLOCK, 3 if before == "until" else 2)
    return replace(plainly, preposition=before)


def _amount(
    plain: Plain, at: int, end: int, value: float, unit: str, dimension: Dimension, rank: int
) -> Amount:
    last = end - 1
    if unit == "hour" and dimension is Dimension.TIME and value == 0.5:
        value, unit = 30.0, "minute"
    return Amount(
        value, unit, dimension, plain.offsets[at], plain.offsets[last] + len(plain.words[last].text), rank
    )
