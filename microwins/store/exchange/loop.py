"""What Loop Habit Tracker's backup and its tables have in common: codes, targets, weekdays.

Source of every code: github.com/iSoron/uhabits, `core/.../models`.
"""

from dataclasses import dataclass
from datetime import date, time

from microwins.domain.win import EVERY_DAY, Status
from microwins.store.exchange.brought import (
    DEFAULT_MINUTES,
    BroughtWin,
    Days,
    Gathering,
    Leaving,
    a_name,
    minutes_of,
    one_line,
    with_amount,
)

UNKNOWN, NO, AUTOMATIC, BY_HAND, SKIP = -1, 0, 1, 2, 3  # values of a yes-or-no habit; SKIP of any
THOUSAND = 1000  # a number is kept a thousandfold


@dataclass(frozen=True, slots=True)
class LoopHabit:
    """One habit. target: of a numerical habit, in `unit`; `at_most`: less is the aim."""

    stable: str
    name: str
    number: int
    numerical: bool = False
    at_most: bool = False
    target: float = 0.0
    unit: str = ""
    words: str = ""  # its question and description
    times: int = 1
    in_days: int = 1
    weekdays: int = EVERY_DAY
    reminders: tuple[time, ...] = ()
    archived: bool = False


class LoopWin:
    """A habit of Loop that collects its days."""

    def __init__(self, gathering: Gathering, habit: LoopHabit) -> None:
        self._gathering, self._habit = gathering, habit
        self._name = a_name(habit.name, habit.number)
        self._uid = gathering.uid(habit.stable)
        self._days: Days = gathering.days(self._name)

    def record(self, day: date, value: int, note: str = "") -> None:
        """A row of Loop: done, a rest, or left behind."""
        habit, days = self._habit, self._days
        if value == SKIP:
            days.add(day, Status.REST, None, one_line(note))
        elif habit.numerical:
            self._number(day, value, one_line(note))
        elif value == BY_HAND:
            days.add(day, Status.KEPT, None, one_line(note))
        elif value != UNKNOWN:
            days.leave(Leaving.AUTOMATIC if value == AUTOMATIC else Leaving.NOT_DONE, day)

    def _number(self, day: date, value: int, note: str) -> None:
        amount, days = value / THOUSAND, self._days
        if value == UNKNOWN:
            return
        if self._habit.at_most:
            if 0 <= amount <= self._habit.target:
                days.add(day, Status.KEPT, amount, note)
                return
        elif amount > 0:
            days.add(day, Status.KEPT if amount >= self._habit.target else Status.SMALL, amount, note)
            return
        days.leave(Leaving.NOT_DONE, day)

    def close(self) -> None:
        """All its rows are read."""
        habit, name, tally = self._habit, self._name, self._gathering.tally
        marks = self._days.marks()
        self._days = self._gathering.days(name)  # let go of a habit at a time, not of a thousand at once
        if habit.words.strip():
            tally.leave(Leaving.DESCRIPTION, one_line(habit.words, 80))
        if habit.times < habit.in_days:
            tally.leave(Leaving.RHYTHM, f"{name}, {habit.times}/{habit.in_days}")
        self._gathering.add(
            BroughtWin(
                self._uid,
                name,
                with_amount(name, habit.target, habit.unit) if habit.numerical else one_line(name),
                marks,
                minutes_of(habit.target, habit.unit) if habit.numerical else DEFAULT_MINUTES,
                habit.weekdays,
                habit.reminders,
                habit.archived,
            )
        )


def weekdays_of(reminder_days: int) -> int:
    """Loop's mask, where bit 0 is Saturday, as one of ours, where bit 0 is Monday; none of them means all."""
    ours = sum(1 << (bit - 2) % 7 for bit in range(7) if reminder_days >> bit & 1)
    return ours or EVERY_DAY
