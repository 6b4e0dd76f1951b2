"""The things a person keeps: a goal, its micro-wins, their dated sizes, and what happened on a day.

Goal      the dream in the person's own words
MicroWin  one small promise on the way there
Size      how big the promise is from one day on; appended, never changed
Rung      one step of the ladder a promise can climb or come down
"""

import unicodedata
from collections.abc import Iterable, Iterator
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from microwins.domain.errors import Reason, Refused
from microwins.domain.rest import Rest

MAX_TEXT = 500  # characters of a sentence a row can still show; a goal itself may be `MAX_DREAM` long
MAX_DREAM = 10_000
MAX_MINUTES = 24 * 60.0
SMALL_MINUTES = 2.0  # a bad-day version takes no longer
SUREST, DOABLE = 10, 7  # on the confidence ruler, which begins at 0; from 7 on it feels doable
EVERY_DAY = 0b111_1111
WORKDAYS = 0b001_1111  # Monday is bit 0, as in `date.weekday`; five days a week is the default

_DROPPED = {"Cc", "Cs"}  # control characters (NUL too) and lone surrogates


def clean(text: str, limit: int = MAX_TEXT) -> str:
    """`text` as one storable line: white space folded, control characters and lone surrogates gone.

    Raises Refused(TOO_LONG) beyond `limit` characters.
    """
    folded = " ".join(text.split())
    kept = "".join(c for c in folded if unicodedata.category(c) not in _DROPPED)
    if len(kept) > limit:
        raise Refused(Reason.TOO_LONG)
    return kept.strip()


def said(text: str, limit: int = MAX_TEXT) -> str:
    """Like `clean`, for a text that has to say something. Raises Refused(EMPTY or TOO_LONG)."""
    if not (kept := clean(text, limit)):
        raise Refused(Reason.EMPTY)
    return kept


class Status(StrEnum):
    """What is recorded for a micro-win on a day. A quiet day has no record at all."""

    KEPT = "kept"
    SMALL = "small"  # kept at its bad-day size; counts in full
    REST = "rest"

    @property
    def counts(self) -> bool:
        """Whether the day adds to the number of promises kept."""
        return self is not Status.REST


class Energy(StrEnum):
    """How much energy the person has, in one tap."""

    LITTLE = "little"
    SOME = "some"
    PLENTY = "plenty"


class Rung(NamedTuple):
    """One step of a ladder.

    action: imperative, without the cue ("Read one page"). minutes: its size in minute-equivalents, above 0.
    operators: which operators of the resizing method made it. why: one kind sentence, why it is easier.
    """

    action: str
    minutes: float
    operators: tuple[str, ...] = ()
    why: str = ""


class Size(NamedTuple):
    """How big a micro-win is from `from_day` on.

    action: imperative, without the cue ("Read one page").
    anchor: the cue phrase ("After I pour my morning coffee"), or "" for any time of the day.
    minutes: minute-equivalents, above 0 and at most a day. bad_day: the two-minutes-or-less version.
    weekdays: bit mask, Monday is bit 0, 1 to 127.
    """

    id: int
    from_day: date
    action: str
    anchor: str
    minutes: float
    bad_day: str
    weekdays: int = WORKDAYS

    def on(self, day: date) -> bool:
        """Whether the promise is planned for `day`."""
        return bool(self.weekdays >> day.weekday() & 1)

    @property
    def sentence(self) -> str:
        """The whole promise: "After lunch, walk for 10 minutes"."""
        return sentence(self.anchor, self.action)


def bad_day_minutes(size: Size, rungs: tuple[Rung, ...]) -> float:
    """How long the bad-day version takes: its own rung's size, or two minutes at most."""
    rung = next((rung for rung in rungs if rung.action == size.bad_day), None)
    return min(SMALL_MINUTES, size.minutes) if rung is None else rung.minutes


# Words that a German cue begins with. What follows stands after a colon, as it is: nouns keep their capitals.
_GERMAN_CUES = (
    *("nach", "nachdem", "vor", "bevor", "wenn", "sobald", "während", "beim", "am", "im", "um", "zum"),
    *("jeden", "jede", "jedes", "direkt", "gleich", "morgens", "mittags", "abends"),
)


def sentence(anchor: str, action: str) -> str:
    """One promise from its cue and its action; the action alone where there is no cue."""
    if not anchor:
        return action
    german = anchor.partition(" ")[0].lower() in _GERMAN_CUES or anchor.lower().startswith("in der ")
    if german:
        return f"{anchor}: {action}"
    as_is = action[:2] in {"I ", "I'", "I’"} or action[:2].isupper()
    return f"{anchor}, {action if as_is else action[:1].lower() + action[1:]}"


def checked_size(size: Size) -> Size:
    """`size` with its texts cleaned. Raises Refused where it is no size at all."""
    if not 0 < size.minutes <= MAX_MINUTES:  # NaN fails this too
        raise Refused(Reason.BAD_SIZE)
    if not 1 <= size.weekdays <= EVERY_DAY:
        raise Refused(Reason.NO_WEEKDAY)
    action = said(size.action)
    bad_day = clean(size.bad_day) or action
    return Size(size.id, size.from_day, action, clean(size.anchor), size.minutes, bad_day, size.weekdays)


def days_of(weekdays: int) -> Iterator[int]:
    """The weekday numbers (Monday 0) in a mask."""
    return (n for n in range(7) if weekdays >> n & 1)


def mask_of(days: Iterable[int]) -> int:
    """The mask of weekday numbers (Monday 0)."""
    return sum(1 << n for n in set(days))


class Goal(NamedTuple):
    """What the person brought, in their own words. It may wait without a micro-win, "kept for later"."""

    id: int
    dream: str
    area: str


class MicroWin(NamedTuple):
    """One small promise with its current size and the ladder it can move on.

    rungs: from the largest to the smallest. reminders: local wall-clock times, ascending.
    """

    id: int
    uid: str
    goal: Goal
    size: Size
    rungs: tuple[Rung, ...] = ()
    reminders: tuple[time, ...] = ()
    archived: bool = False


class Row(NamedTuple):
    """One line of Today: a micro-win, what is recorded for the day shown, and its whole evidence.

    status: REST also where a rest holds that was taken over a span; `rest` is that span then.
    total: how many times it was ever kept. planned: whether its weekdays include the day shown.
    small_today: whether the person asked for the small version on that day.
    """

    win: MicroWin
    status: Status | None
    kept_at: time | None
    total: int
    planned: bool
    rest: Rest | None = None
    small_today: bool = False


class Plan(NamedTuple):
    """What the wizard hands over: everything needed to adopt one micro-win."""

    dream: str
    area: str
    action: str
    anchor: str
    minutes: float
    bad_day: str
    weekdays: int = WORKDAYS
    reminders: tuple[time, ...] = ()
    rungs: tuple[Rung, ...] = ()
    confidence: int | None = None  # 0 to 10, the last answer on the ruler
    later: tuple[str, ...] = ()  # other parts of a compound goal, kept for later
