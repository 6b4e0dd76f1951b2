"""What a reading of a goal says: the values that the parts of the engine hand each other."""

from dataclasses import dataclass
from enum import StrEnum

from microwins.resizing.support import Concern


class Dimension(StrEnum):
    """What kind of number a goal holds; it decides how the number is made smaller, if at all."""

    TIME = "time"  # divides: 5 hours, 100 minutes, 30 minutes
    AMOUNT = "amount"  # divides: pages, steps, emails
    CLOCK = "clock"  # moves by 15 minutes, never divides
    MASS = "mass"  # becomes a first behaviour
    MONEY = "money"  # becomes a first behaviour
    COUNT = "count"  # days of a week, friends, months: becomes fewer days or a first behaviour


@dataclass(frozen=True, slots=True)
class Alarm:
    """Words that make the brain say "reject": where they stand in `Reading.text`, and of which kind.

    kind: "extreme" (completely, perfect), "never" (never, no more), "always" (every day, from now on),
    "size" (5 hours, 50 pounds), "haste" (from tomorrow, in 3 months).
    """

    start: int
    end: int
    text: str
    kind: str


@dataclass(frozen=True, slots=True)
class AreaScore:
    """One life area a text may be about. score: above 0, higher is surer. words: those that decided it."""

    area: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A goal as it was understood. Empty strings, None and empty tuples stand for what was not said.

    text: what was typed, on one line, without control characters.
    action, object: the person's own verb in its base form, and its object.
    quantity, unit: the goal's main number with its unit, singular and lower case ("hour", "page", or "clock"
    with hours from 0 to 24).
    period: "day", "week", "month", "year" or "once". frequency: n times per period.
    flags: of "extreme", "avoidance", "vague", "compound", "nonsense", "foreign".
    parts: of a compound goal, in the person's words, none or at least two. areas: best first.
    language: the code of the one it was read in.
    """

    text: str
    action: str = ""
    object: str = ""
    quantity: float | None = None
    unit: str | None = None
    dimension: Dimension | None = None
    period: str | None = None
    frequency: int | None = None
    time_of_day: str | None = None
    cue: str | None = None
    deadline: str | None = None
    flags: frozenset[str] = frozenset()
    alarms: tuple[Alarm, ...] = ()
    parts: tuple[str, ...] = ()
    areas: tuple[AreaScore, ...] = ()
    safety: Concern | None = None
    language: str = "en"

    @property
    def area(self) -> str:
        """The best area, or "none"."""
        return self.areas[0].area if self.areas else "none"
