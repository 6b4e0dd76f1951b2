"""A clock that was set back: which day it is, is then asked and not guessed.

A laptop whose battery ran empty may wake up in 1970, and people turn clocks back by hand. Nothing is written,
reset or lost because of that, but a promise kept now would land on a day long past. So the person is asked,
and until the machine's clock has caught up with the record, days are counted from the answer.
"""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import NamedTuple

from microwins.domain.day import DAY_START, day_of

TOLERANCE = timedelta(minutes=5)  # clocks that are corrected over the network jump by less


class SetBack(NamedTuple):
    """Two answers to "Which day is today?". by_clock: the machine's. by_record: the day of the last deed."""

    by_clock: date
    by_record: date


def set_back(now: datetime, last: datetime, start: time = DAY_START) -> SetBack | None:
    """What to ask when the clock shows `now` and the last deed was at `last` (both aware).

    None where the clock is at most `TOLERANCE` behind, or so little that the day is the same either way.
    """
    if last - now <= TOLERANCE:
        return None
    found = SetBack(day_of(now, start), day_of(last.astimezone(now.tzinfo), start))
    return None if found.by_clock == found.by_record else found


class SteadyClock:
    """The machine's clock, corrected by what the person answered until it needs no correction any more."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.machine = clock
        self._ahead = timedelta()
        self._until: datetime | None = None

    def __call__(self) -> datetime:
        """The aware local time; the time of day is always the machine's."""
        now = self.machine()
        return now + self._ahead if self._behind(now) else now

    @property
    def answered(self) -> bool:
        """Whether the person was asked, and the machine still shows a time before the record's last."""
        return self._behind(self.machine())

    def answer(self, ahead: timedelta, until: datetime) -> None:
        """Goes `ahead` of the machine by whole days, for as long as that shows a time before `until`."""
        self._ahead, self._until = ahead, until

    def _behind(self, now: datetime) -> bool:
        return self._until is not None and now < self._until
