"""What the tests of the window share beside fixtures."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time

from PySide6.QtCore import QEvent, QObject

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


class Paints(QObject):
    """Counts the paint events of what it watches, or of the whole application."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count[watched] += 1
        return False
