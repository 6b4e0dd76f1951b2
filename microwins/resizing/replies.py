"""What a person can answer in the wizard: one small frozen value each, grouped by the page it belongs to."""

from dataclasses import dataclass
from datetime import time

from microwins.domain.win import Energy
from microwins.resizing.operators import Obstacle


@dataclass(frozen=True, slots=True)
class Next:
    """On to the page after this one."""


@dataclass(frozen=True, slots=True)
class Back:
    """To the page before this one."""


@dataclass(frozen=True, slots=True)
class KeepWords:
    """On the support page: whether what was typed may be kept for next time. Nothing is, unless said so."""

    on: bool


# Page one


@dataclass(frozen=True, slots=True)
class Typed:
    """The goal, as far as it is typed."""

    text: str


@dataclass(frozen=True, slots=True)
class SaidEnergy:
    """How much energy there is."""

    energy: Energy


@dataclass(frozen=True, slots=True)
class PickedPart:
    """Which part of a compound goal comes first; the others wait."""

    index: int


@dataclass(frozen=True, slots=True)
class Clarified:
    """The answer to the one question: what would you be doing?"""

    text: str


@dataclass(frozen=True, slots=True)
class AnsweredQuestion:
    """Which choice of the question about safety."""

    index: int


@dataclass(frozen=True, slots=True)
class ShowOthers:
    """The next few suggestions; after the last ones the first come again."""


@dataclass(frozen=True, slots=True)
class ShowIdeas:
    """The suggestions in another language than the person's, please."""


@dataclass(frozen=True, slots=True)
class Chose:
    """The suggestion that feels closest, by its place among all of them."""

    index: int


@dataclass(frozen=True, slots=True)
class WroteOwn:
    """A small step in the person's own words; blank goes back to the suggestions."""

    text: str


# Page two


@dataclass(frozen=True, slots=True)
class Smaller:
    """Make it smaller, as far as the ruler suggests."""


@dataclass(frozen=True, slots=True)
class Bigger:
    """A little bigger."""


@dataclass(frozen=True, slots=True)
class SteppedTo:
    """To one rung of the ladder, counted from the largest."""

    at: int


@dataclass(frozen=True, slots=True)
class Edited:
    """The sentence, as far as it is typed."""

    words: str


@dataclass(frozen=True, slots=True)
class Rated:
    """The answer on the ruler, 0 to 10; None takes it back."""

    confidence: int | None


@dataclass(frozen=True, slots=True)
class Ticked:
    """The person's own word on one of the four checks."""

    name: str
    on: bool


@dataclass(frozen=True, slots=True)
class InTheWay:
    """What is in the way."""

    obstacle: Obstacle


@dataclass(frozen=True, slots=True)
class Observe:
    """Only notice and write down; change nothing."""


# Page three


@dataclass(frozen=True, slots=True)
class Anchored:
    """After what it happens."""

    words: str


@dataclass(frozen=True, slots=True)
class Days:
    """Which weekdays, as a bit mask with Monday at bit 0. None at all changes nothing."""

    mask: int


@dataclass(frozen=True, slots=True)
class Reminders:
    """When to be reminded, in local time."""

    times: tuple[time, ...]


@dataclass(frozen=True, slots=True)
class BadDay:
    """The bad-day version."""

    words: str


SayingReply = (
    Typed | SaidEnergy | PickedPart | Clarified | AnsweredQuestion | ShowOthers | ShowIdeas | Chose | WroteOwn
)
SizingReply = Smaller | Bigger | SteppedTo | Edited | Rated | Ticked | InTheWay | Observe
PlaceReply = Anchored | Days | Reminders | BadDay
Reply = Next | Back | KeepWords | SayingReply | SizingReply | PlaceReply
