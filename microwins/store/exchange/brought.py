"""What a person brings from another tracker, in one form whatever the file was like.

Mark        what happened with one habit on one day
BroughtWin  a habit, about to become a goal with one micro-win
LeftOut     what stays behind, with a reason and one example
Brought     a whole file, read
Arrival     what came of it
Unfit       the file is not what it says; raised by every reader

Parsers fill a `Tally` and a `Days` for each habit; both keep only what a person really did.
"""

import uuid
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum
from typing import NamedTuple

from microwins.domain.changes import Change
from microwins.domain.errors import Refused
from microwins.domain.win import EVERY_DAY, MAX_DREAM, MAX_MINUTES, MAX_TEXT, Status, clean

EARLIEST = date(1950, 1, 1)  # what lies before is a slip of a clock, and charts would have to draw it
DEFAULT_MINUTES = 5.0  # the size of a promise that comes without one
_NAMESPACE = uuid.UUID("6d696372-6f77-496e-8000-62726f756768")  # of all uids made from other trackers' ids


class Format(StrEnum):
    """The files that can be read."""

    OWN = "own"
    LOOP_BACKUP = "loop_backup"
    LOOP_CSV = "loop_csv"
    TABLE_HABIT = "table_habit"
    BEAVER = "beaver"
    HABITICA = "habitica"
    OPEN_HABIT_TRACKER = "open_habit_tracker"
    CSV = "csv"


class Leaving(StrEnum):
    """Why something stays behind."""

    NOT_DONE = "not_done"  # a day that was marked, but not as done
    AUTOMATIC = "automatic"  # a tick the other app set by itself
    AVERAGED = "averaged"  # history that was thinned out to averages
    STILL_TO_COME = "still_to_come"  # a day in the future
    TOO_EARLY = "too_early"  # a day before `EARLIEST`
    SAME_DAY = "same_day"  # a second record of a day
    UNFINISHED = "unfinished"  # begun and never ended
    NOT_UNDERSTOOD = "not_understood"  # a value of a table that says neither done nor not
    DELETED = "deleted"  # a habit the person had deleted
    RHYTHM = "rhythm"  # "3 times a week", which no weekdays can say
    REMINDER = "reminder"  # a reminder on certain dates
    DESCRIPTION = "description"  # questions and descriptions
    TASKS = "tasks"  # to-dos, rewards, notes: no habits
    ROLLOVER = "rollover"  # days written down when the other app's day turned over
    SIZES = "sizes"  # colours, groups, tags, goals in numbers


class Expected(StrEnum):
    """What a reader wanted to find where it found something else."""

    TEXT = "text"
    NUMBER = "number"
    DAY = "day"
    TRUTH = "truth"
    LIST = "list"
    FIELDS = "fields"  # a thing with named fields
    ONE_OF = "one_of"  # one of the values the format knows
    TABLE = "table"
    COLUMN = "column"
    VERSION = "version"  # a version this program knows
    PLAIN_TABLES = "plain_tables"  # no views, triggers, virtual tables or generated columns
    WHOLE = "whole"  # a file without damage
    JSON = "json"
    SMALLER = "smaller"  # a smaller file
    QUICKER = "quicker"  # a file that can be read in a reasonable time
    KNOWN = "known"  # one of the formats


class Unfit(Exception):  # noqa: N818  the file is what it is
    """The file is not what it says. place: a table, a field or a member file. line: from 1."""

    def __init__(self, expected: Expected, place: str = "", line: int | None = None) -> None:
        super().__init__(f"{expected.value} expected at {place or 'the file'} {line or ''}".rstrip())
        self.expected, self.place, self.line = expected, place, line


class Cancelled(Exception):  # noqa: N818  a wish
    """The person changed their mind; nothing was written."""


Tell = Callable[[int, int], None]
"""Hears how much of how much is done; raises Cancelled to stop."""


def silent(_done: int, _of: int) -> None:
    """Nobody wants to hear."""


class Mark(NamedTuple):
    """What happened on a day. amount: the number the other app had, in its own unit. note: one line."""

    day: date
    status: Status
    amount: float | None = None
    note: str = ""


class Here(NamedTuple):
    """A habit that is here already. action: what it is called here. new: how many of its days would be new.

    alike: known by its name and days, and not by an earlier import of the same file.
    """

    action: str
    new: int
    alike: bool


@dataclass(frozen=True, slots=True)
class BroughtWin:
    """A habit. uid: the same each time the file is read. marks: one a day, ascending. minutes: its size."""

    uid: str
    name: str
    action: str
    marks: tuple[Mark, ...] = ()
    minutes: float = DEFAULT_MINUTES
    weekdays: int = EVERY_DAY
    reminders: tuple[time, ...] = ()
    archived: bool = False
    here: Here | None = None
    days: int = field(init=False)  # how many marks it came with; counted once, where the file is read
    rests: int = field(init=False)  # on how many of them

    def __post_init__(self) -> None:
        rests = sum(mark.status is Status.REST for mark in self.marks)
        object.__setattr__(self, "days", len(self.marks))
        object.__setattr__(self, "rests", rests)

    @property
    def kept(self) -> int:
        """How many promises were kept."""
        return self.days - self.rests

    def told(self) -> "BroughtWin":
        """The same with its counts alone, for whoever shows it: ten years of days are a lot to carry."""
        told = replace(self, marks=())
        object.__setattr__(told, "days", self.days)
        object.__setattr__(told, "rests", self.rests)
        return told


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What stays behind: how many times, and the first of them in a few words."""

    reason: Leaving
    count: int
    example: str


@dataclass(frozen=True, slots=True)
class Brought:
    """A whole file. `wins` in the other app's order."""

    format: Format
    wins: tuple[BroughtWin, ...]
    left_out: tuple[LeftOut, ...] = ()

    @property
    def days(self) -> int:
        """How many days' records there are."""
        return sum(win.days for win in self.wins)

    def told(self) -> "Brought":
        """The same without the days themselves."""
        return replace(self, wins=tuple(win.told() for win in self.wins))

    def only(self, uids: frozenset[str]) -> "Brought":
        """The same with those habits alone that the person chose."""
        return replace(self, wins=tuple(win for win in self.wins if win.uid in uids))


@dataclass(frozen=True, slots=True)
class Arrival:
    """What an import wrote: new micro-wins and new days. deed_id: what undo takes back, if anything came."""

    wins: int
    days: int
    deed_id: int | None
    changes: tuple[Change, ...]


@dataclass(slots=True)
class Tally:
    """Counts what stays behind."""

    counts: Counter[Leaving] = field(default_factory=Counter)
    examples: dict[Leaving, str] = field(default_factory=dict)

    def leave(self, reason: Leaving, example: str, count: int = 1) -> None:
        self.counts[reason] += count
        self.examples.setdefault(reason, example)

    def left_out(self) -> tuple[LeftOut, ...]:
        """In the order of `Leaving`."""
        return tuple(
            LeftOut(reason, self.counts[reason], self.examples[reason])
            for reason in Leaving
            if self.counts[reason]
        )


_RANK = {Status.REST: 0, Status.SMALL: 1, Status.KEPT: 2}


class Days:
    """The days of one habit, one mark each: of two records of a day the one with more done stays."""

    def __init__(self, name: str, today: date, tally: Tally, known: dict[Mark, Mark]) -> None:
        self._name, self._today, self._tally = name, today, tally
        self._marks: dict[date, Mark] = {}
        self._known = known  # a mark like another one is the same object: ten years of them fit anywhere

    def add(self, day: date, status: Status, amount: float | None = None, note: str = "") -> None:
        """Takes a record that stands for something done, or for a rest."""
        if day > self._today:
            self.leave(Leaving.STILL_TO_COME, day)
        elif day < EARLIEST:
            self.leave(Leaving.TOO_EARLY, day)
        else:
            mark = Mark(day, status, amount, note)
            was = self._marks.get(day)
            if was is not None:
                self.leave(Leaving.SAME_DAY, day)
                if _RANK[was.status] >= _RANK[status]:
                    return
            self._marks[day] = self._known.setdefault(mark, mark)

    def leave(self, reason: Leaving, day: date) -> None:
        """Leaves a day behind."""
        self._tally.counts[reason] += 1
        if reason not in self._tally.examples:
            self._tally.examples[reason] = f"{self._name}, {day.isoformat()}"

    def marks(self) -> tuple[Mark, ...]:
        return tuple(self._marks[day] for day in sorted(self._marks))


class Gathering:
    """A file while it is read: its habits so far, their uids, and what stays behind."""

    def __init__(self, form: Format, today: date) -> None:
        self.tally = Tally()
        self._format, self._today = form, today
        self._wins: list[BroughtWin] = []
        self._seen: Counter[str] = Counter()
        self._known: dict[Mark, Mark] = {}

    def uid(self, stable: str) -> str:
        """The same uid whenever this format brings `stable`; a second habit of that name gets its own."""
        self._seen[stable] += 1
        number = self._seen[stable]
        name = f"{self._format.value}:{stable}" + (f"#{number}" if number > 1 else "")
        return uuid.uuid5(_NAMESPACE, name).hex

    def days(self, name: str) -> Days:
        return Days(name, self._today, self.tally, self._known)

    def add(self, win: BroughtWin) -> None:
        self._wins.append(win)

    def brought(self) -> Brought:
        return Brought(self._format, tuple(self._wins), self.tally.left_out())


def one_line(text: str, limit: int = MAX_TEXT) -> str:
    """A text of another app as a row can show it: one line, cut at `limit` characters."""
    try:
        return clean(text, limit)
    except Refused:
        return (
            clean(" ".join(text.split())[: limit - 1])
            if limit <= MAX_TEXT
            else clean(text[: limit - 1], limit)
        )


def a_name(text: str, number: int) -> str:
    """The name of a habit; one without a name goes by its number."""
    return one_line(text, MAX_DREAM) or f"#{number}"


def with_amount(name: str, target: float, unit: str) -> str:
    """ "Water" with 2 of "l" is "Water: 2 l"."""
    if target <= 0:
        return one_line(name)
    return one_line(f"{one_line(name, MAX_TEXT - 60)}: {target:g} {one_line(unit, 40)}")


_MINUTES = {"min", "mins", "minute", "minutes", "minuten", "minuti", "minutos", "m"}
_HOURS = {"h", "hr", "hrs", "hour", "hours", "stunde", "stunden", "ore", "horas", "heures"}


def minutes_of(target: float, unit: str) -> float:
    """The size of a promise whose number is a time; `DEFAULT_MINUTES` for any other."""
    word = unit.strip().casefold().rstrip(".")
    factor = 1.0 if word in _MINUTES else 60.0 if word in _HOURS else 0.0
    minutes = target * factor
    return minutes if 0 < minutes <= MAX_MINUTES else DEFAULT_MINUTES
