"""What the tests of the window share beside fixtures."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

THURSDAY = date(2025, 11, 27)

Adopt = Callable[..., int]


@dataclass
class Clock:
    """Local wall-clock time that moves when it is told to."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now.astimezone()

    def put(self, day: date, hour: int = 12, minute: int = 0) -> None:
        self.now = datetime.combine(day, time(hour, minute))
