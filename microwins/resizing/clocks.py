"""Clock times: "by 10", "5am", "10:30 p.m.", "midnight", as hours from 0 to 24."""

import re
from collections.abc import Sequence
from dataclasses import replace

from microwins.resizing.counting import NUMBER_WORDS, UNITS, Amount, amount, unit_at
from microwins.resizing.periods import MONTHS
from microwins.resizing.text import Plain
from microwins.resizing.values import Dimension

PREPOSITIONS = {"by", "before", "at", "until", "after", "around", "past", "@", "from", "than"}


def clock_of(plain: Plain, words: Sequence[str], at: int, end: int, value: float) -> Amount | None:
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
        return clock(plain, at, end + bool(apart), 24.0 if late else hour, before)
    if colon := re.fullmatch(r"(\d{1,2}):(\d\d)", words[at]):
        value = int(colon[1]) + int(colon[2]) / 60
    elif not _tells_time(plain, words, at, end, value, before):
        return None
    if not colon and following in {"thirty", "fifteen"}:
        value, end = value + NUMBER_WORDS[following] / 60, end + 1
    end += following in {"o'clock", "oclock"}
    return clock(plain, at, end, _likely_hour(value, before, plain.text), before) if value <= 24 else None


def _tells_time(plain: Plain, words: Sequence[str], at: int, end: int, value: float, before: str) -> bool:
    """Whether a bare number is a clock time: "by 10", but not "by 10 pages" nor "at ten things"."""
    following = words[end] if end < len(words) else ""
    if before not in PREPOSITIONS - {"from", "than"} or value > 24 or value != int(value):
        return False
    if following in UNITS or following in MONTHS or unit_at(words, end, at):
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
    if (
        before == "after"
        and 6 <= value <= 11
        and re.search(r"\b(?:phone|screens?|tv|emails?|messages?|texts?)\b", text)
    ):
        return value + 12
    to_bed = re.search(r"\b(?:bed|asleep|sleep|lights|bedtime|phone off)\b", text) and not re.search(
        r"\b(?:up|wake|waking|out of bed)\b", text
    )
    if to_bed and 7 <= value < 12 and before != "until":
        return value + 12
    return 24.0 if to_bed and value == 12 else value


def clock(plain: Plain, at: int, end: int, hour: float, before: str) -> Amount:
    """A clock time; it stands behind a size ("1 hour at 5 am"), and "till 3" behind a target."""
    plainly = amount(plain, at, end, round(hour, 4), "clock", Dimension.CLOCK, 3 if before == "until" else 2)
    return replace(plainly, preposition=before)
