"""What tests of the record share: a clock that stands still until told, a plan, and an ear for signals."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from microwins.domain.win import Plan, Rung
from microwins.journal import Journal
from microwins.store.store import Store

LADDER = (
    Rung("Write one page", 20.0, ("less_amount",), "A page has an end."),
    Rung("Open my notes", 2.0, ("first_step",), "Opening is not writing."),
    Rung("Touch the folder", 0.5, ("first_step",), "It is over before you think."),
)


@dataclass
class Clock:
    """Monday 23 November 2026, 21:04 in Berlin, unless somebody moves it."""

    now: datetime = datetime(2026, 11, 23, 21, 4, tzinfo=ZoneInfo("Europe/Berlin"))

    def __call__(self) -> datetime:
        return self.now

    def pass_by(self, **span: float) -> None:
        """Moves the clock on, or back."""
        self.now += timedelta(**span)


def a_plan(action: str = "Open my notes", **others: object) -> Plan:
    """What the wizard might hand over."""
    values: dict[str, object] = {
        "dream": "Write my thesis",
        "area": "study",
        "action": action,
        "anchor": "After lunch",
        "minutes": 2.0,
        "bad_day": "Look at my notes",
        "reminders": (time(9, 0),),
        "rungs": LADDER,
        "confidence": 8,
    }
    return Plan(**(values | others))  # type: ignore[arg-type]


class Heard:
    """A journal, and all it said: changes in `changed`, the trouble in `refused`."""

    def __init__(self, home: Path) -> None:
        self.clock = Clock()
        self.store = Store(home)
        self.journal = Journal(self.store, self.clock)
        self.changed: list[object] = []
        self.refused: list[Exception] = []
        self.journal.changed.connect(self.changed.append)
        self.journal.refused.connect(self.refused.append)

    def news(self) -> list[object]:
        """What changed since this was last asked."""
        news, self.changed[:] = list(self.changed), []
        return news

    def adopt(self, action: str = "Open my notes", **others: object) -> int:
        """Takes a plan on, quietly."""
        win_id = self.journal.adopt(a_plan(action, **others))
        assert win_id is not None
        self.news()
        return win_id
