"""Which day it is, when the machine's clock was set back."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from PySide6.QtCore import QObject

from microwins.domain import changes
from microwins.domain.clock import SetBack, SteadyClock, set_back
from microwins.domain.day import DAY_START, day_of
from microwins.journal.writing import JournalWriting
from microwins.store.moment import wall_clock
from microwins.store.store import Store


class ClockVerbs(JournalWriting):
    """Asks at a start and when the clock jumped; everything else here goes by the answer."""

    def __init__(
        self,
        store: Store,
        clock: Callable[[], datetime],
        day_start: time = DAY_START,
        parent: QObject | None = None,
    ) -> None:
        self._steady = SteadyClock(clock)
        super().__init__(store, self._steady, day_start, parent)

    def clock_runs_back(self) -> SetBack | None:
        """The two days that today may be, if the clock lies before the last deed and nobody answered yet."""
        last = self._last_deed()
        if last is None or self._steady.answered:
            return None
        return set_back(self._clock(), last, self.day_start)

    def today_is(self, day: date) -> None:
        """The person's answer; it holds until the machine's clock has caught up, or the app ends."""
        last = self._last_deed()
        if last is not None:
            days = day - day_of(self._steady.machine(), self.day_start)
            self._steady.answer(timedelta(days=days.days), last)
            self.day_turned()

    def day_turned(self) -> None:
        """Tells of a new day, if it is one; the app's clock calls this."""
        today = self.today()
        if today != self._last_day and not self.held:  # held, the file may be in use: the next call tells
            self._last_day = today
            self.changed.emit(changes.DayTurned(today))

    def _last_deed(self) -> datetime | None:
        at_us = self._store.last_at()
        return None if at_us is None else wall_clock(at_us, 0).replace(tzinfo=UTC)
