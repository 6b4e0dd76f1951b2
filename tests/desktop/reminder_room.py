"""A room to try reminders in: a real journal, a clock set by hand, a board to show on, and a chair."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject

from microwins.desktop.idle import Hold, OnHold
from microwins.desktop.notify import Message, OnAnswer
from microwins.desktop.reminding import Reminding
from microwins.domain.win import EVERY_DAY, Plan, Status
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.words import tray as words

ROME = ZoneInfo("Europe/Rome")
DAY = date(2026, 11, 24)


@dataclass
class Board:
    """A notifier that keeps what it shows; the person answers by `answer`."""

    refuses: bool = False
    shown: Message | None = None
    said: list[str] = field(default_factory=list)
    _on_answer: OnAnswer | None = None

    def show(self, message: Message, on_answer: OnAnswer, on_refused: Callable[[], None]) -> None:
        if self.refuses:
            on_refused()
            return
        self.shown, self._on_answer = message, on_answer
        self.said.append(message.title)

    def withdraw(self) -> None:
        self.shown = None

    def answer(self, key: str) -> None:
        assert self.shown is not None
        assert self._on_answer is not None
        self.shown = None
        self._on_answer(key)

    @property
    def labels(self) -> list[str]:
        assert self.shown is not None
        return [label for _key, label in self.shown.answers]


@dataclass
class Chair:
    """Who sits there, or does not."""

    hold: Hold | None = None

    def ask(self, then: OnHold) -> None:
        then(self.hold)


class Room(QObject):
    """Everything the watch is connected to, with a clock that is set by hand."""

    def __init__(self, home: Path, store: Store) -> None:
        super().__init__()
        self.now = datetime(2026, 11, 24, 7, 59, tzinfo=ROME)
        self.home = home
        self.journal = Journal(store, lambda: self.now, parent=self)
        self.settings = Settings(home, self)
        self.board, self.chair = Board(), Chair()
        self.reminding = self.watch()

    def watch(self) -> Reminding:
        memory = self.home / "reminders.json"
        return Reminding(
            self.journal, self.settings, self.board, words, memory, presence=self.chair,
            clock=self.journal.now, zone=ROME, parent=self,
        )  # fmt: skip

    def adopt(self, action: str = "Read one page", *at: time, bad_day: str = "Open the book") -> int:
        plan = Plan("Read more", "reading", action, "After lunch", 5, bad_day, EVERY_DAY, at or (time(8),))
        win_id = self.journal.adopt(plan)
        assert win_id is not None
        return win_id

    def at(self, hour: int, minute: int = 0, day: date = DAY) -> None:
        self.now = datetime.combine(day, time(hour, minute), ROME)
        self.reminding.look()

    def status(self, win_id: int, day: date = DAY) -> Status | None:
        return next(row.status for row in self.journal.rows(day) if row.win.id == win_id)
