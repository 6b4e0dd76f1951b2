"""What happened, told after it is on disk. Listeners learn what changed, never the new state."""

from dataclasses import dataclass
from datetime import date

from microwins.domain.win import Status


@dataclass(frozen=True, slots=True)
class Ticked:
    """A day's record of one micro-win changed; `status` None means it is quiet again."""

    win_id: int
    day: date
    status: Status | None


@dataclass(frozen=True, slots=True)
class Adopted:
    """A new micro-win stands at the end of the list."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Edited:
    """Words, weekdays or reminders of a micro-win changed."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Resized:
    """A micro-win has a new size from `from_day` on."""

    win_id: int
    from_day: date


@dataclass(frozen=True, slots=True)
class Reordered:
    """The order of the list changed."""


@dataclass(frozen=True, slots=True)
class Archived:
    """A micro-win left the list; its evidence stays."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Restored:
    """An archived micro-win is back on the list."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Noted:
    """The note of a day changed."""

    day: date


@dataclass(frozen=True, slots=True)
class EnergySaid:
    """The person said how much energy there is on a day."""

    day: date


@dataclass(frozen=True, slots=True)
class Rested:
    """A rest over a span of days began, changed or ended; `win_id` None: from everything."""

    win_id: int | None


@dataclass(frozen=True, slots=True)
class Misfitted:
    """The person said that a promise didn't fit on a day."""

    win_id: int
    day: date


@dataclass(frozen=True, slots=True)
class Proposed:
    """A proposal of size was shown for the first time."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Answered:
    """The person answered a proposal; a new size is told as `Resized` besides."""

    win_id: int


@dataclass(frozen=True, slots=True)
class Marked:
    """A micro-win's tenth kept day was marked."""

    win_id: int


@dataclass(frozen=True, slots=True)
class DayTurned:
    """A new day began."""

    day: date


@dataclass(frozen=True, slots=True)
class Reloaded:
    """Anything may have changed: an undo, an import, a restore, or another process wrote."""


Change = (
    Ticked
    | Adopted
    | Edited
    | Resized
    | Reordered
    | Archived
    | Restored
    | Noted
    | EnergySaid
    | Rested
    | Misfitted
    | Proposed
    | Answered
    | Marked
    | DayTurned
    | Reloaded
)
