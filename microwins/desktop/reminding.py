"""The reminders and the turn of the day, kept going: it looks, and if the domain says so, it speaks.

It looks when something changed, when the machine woke up, at the next moment something is due, and every
five minutes for whatever nobody told. What it says comes from `phrases`; where it says it, from a Notifier.
"""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from microwins.desktop import reminder_memory
from microwins.desktop.idle import Hold, Presence, PresenceOf
from microwins.desktop.local_zone import LocalZone, reread_zone
from microwins.desktop.notify import Message, Notifier
from microwins.desktop.wake import NoWake, Wake
from microwins.domain.changes import Adopted, DayTurned, Edited, Reloaded, Rested, Restored
from microwins.domain.reminder import (
    FOR_EVER,
    Answer,
    Kind,
    Later,
    Memory,
    Nudge,
    Pause,
    Preferences,
    decide,
    later_at,
    pause_until,
    put_off,
    settle,
)
from microwins.domain.rest import EVERYTHING
from microwins.domain.win import Row
from microwins.journal import Journal
from microwins.settings import Settings

LOOK_EVERY = timedelta(minutes=5)
_IN_USE_MS = 1_000  # how soon to look again while an import is written
HELD_MS = 60_000  # how soon a held nudge is tried again
ALWAYS = "always"


class Phrases(Protocol):
    """The words of a nudge. `microwins.ui.words.tray` has them."""

    def reminder(self, nudge: Nudge) -> tuple[str, str]: ...
    def smaller(self, row: Row) -> tuple[str, str]: ...
    def answer(self, choice: Answer) -> str: ...


class Reminding(QObject):
    """Connects journal, domain.reminder and a notifier."""

    open_requested = Signal()  # the message itself was clicked
    nudged = Signal(object)  # a Nudge, once it was handed to the notifier
    held = Signal(object)  # a Hold: there is something to say, and this is not the moment

    def __init__(
        self,
        journal: Journal,
        settings: Settings,
        notifier: Notifier,
        phrases: Phrases,
        memory_file: Path,
        *,
        presence: Presence | None = None,
        wake: Wake | None = None,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings = journal, settings
        self._notifier, self._phrases = notifier, phrases
        self._presence = presence or PresenceOf(())
        self._clock, self._zone = clock, zone or LocalZone()
        self._file = memory_file
        self._memory = reminder_memory.load(memory_file)
        self._known = {row.win.id for row in self._rows()}
        self._shown: Nudge | None = None
        self._asking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        journal.changed.connect(self._on_changed)
        settings.changed.connect(self.look_soon)
        (wake or NoWake()).listen(self.look_soon)

    def look_soon(self, *_: object) -> None:
        """Look once this turn of the event loop is over, however often it was asked for."""
        self._timer.start(0)

    def look(self) -> None:
        """Turn the day if it is time, take back what is settled, say what is due, and plan the next look."""
        reread_zone()
        if self._journal.held:  # a long import is being written; the file may not answer
            self._timer.start(_IN_USE_MS)
            return
        self._journal.day_turned()
        self._end_pause()
        self._withdraw_settled()
        now = self._clock()
        decision = decide(now, self._zone, self._rows(), self._memory, self._preferences())
        if decision.nudge is not None and not self._asking:
            self._asking = True
            self._presence.ask(self._on_presence)
        wait = min(decision.look_next - now, LOOK_EVERY)
        self._timer.start(max(0, int(wait / timedelta(milliseconds=1))) + 1)

    def pause(self, pause: Pause | None) -> None:
        """Stay silent for so long; None ends it."""
        if pause is None:
            self._settings.reminders_paused_until = ""
            return
        self._notifier.withdraw()
        self._shown = None
        until = pause_until(pause, self._clock(), self._zone, self._settings.day_start)
        local = until if until == FOR_EVER else until.astimezone(self._zone)
        self._settings.reminders_paused_until = ALWAYS if until == FOR_EVER else local.isoformat()

    def later(self, later: Later) -> None:
        """Ask again about everything that is open today."""
        rows = [row for row in self._rows() if row.planned and row.status is None]
        until = later_at(later, self._clock(), self._zone, self._settings.day_start)
        self._put_off([row.win.id for row in rows], until)

    def stop(self) -> None:
        """No more looks; a message that is still on screen could not be answered, so it goes."""
        self._timer.stop()
        self._notifier.withdraw()

    def _rows(self) -> tuple[Row, ...]:
        return self._journal.rows(self._journal.today())

    def _preferences(self) -> Preferences:
        settings = self._settings
        return Preferences(
            settings.day_start,
            settings.reminders_a_day,
            settings.quiet_from,
            settings.quiet_to,
            timedelta(minutes=settings.catch_up_minutes),
            settings.look_back_at if settings.look_back else None,
            self._paused_until(),
        )

    def _paused_until(self) -> datetime | None:
        said = self._settings.reminders_paused_until
        if said == ALWAYS:
            return FOR_EVER
        try:
            until = datetime.fromisoformat(said)
        except ValueError:
            return None
        return until if until.tzinfo else until.replace(tzinfo=self._zone)

    def _end_pause(self) -> None:
        until = self._paused_until()
        if self._settings.reminders_paused_until and (until is None or until <= self._clock()):
            self._settings.reminders_paused_until = ""

    def _withdraw_settled(self) -> None:
        """What was kept elsewhere, archived, or belongs to another day is no question any more."""
        if self._shown is None:
            return
        waiting = {row.win.id for row in self._rows() if row.status is None}
        of_today = self._shown.day == self._journal.today()
        if not of_today or (self._shown.rows and self._shown.rows[0].win.id not in waiting):
            self._notifier.withdraw()
            self._shown = None

    def _on_changed(self, change: object) -> None:
        if isinstance(change, Adopted | Edited | Restored):
            self._settle({change.win_id})
        elif isinstance(change, Rested):  # who is back from rest is not met with what came meanwhile
            everybody = {row.win.id for row in self._rows()}
            self._settle(everybody if change.win_id is EVERYTHING else {change.win_id})
        elif isinstance(change, Reloaded):  # another process may have added some
            self._settle({row.win.id for row in self._rows()} - self._known)
        if not isinstance(change, DayTurned):  # that one comes from a look
            self.look_soon()

    def _settle(self, win_ids: set[int]) -> None:
        """What was just set up for an earlier time today needs no catching up."""
        memory = self._memory
        for row in self._rows():
            if row.win.id in win_ids:
                memory = settle(memory, self._clock(), self._zone, row, self._settings.day_start)
        self._known |= win_ids
        self._remember(memory)

    def _on_presence(self, hold: Hold | None) -> None:
        self._asking = False
        # Asking took a moment: what is true now is what counts.
        decision = decide(self._clock(), self._zone, self._rows(), self._memory, self._preferences())
        if decision.nudge is None:
            return
        if hold is not None:
            self.held.emit(hold)
            self._timer.start(HELD_MS)
            return
        before = self._memory
        self._remember(decision.memory)
        self._say(decision.nudge, lambda: self._remember(before))  # refused: the next look tries again
        self.nudged.emit(decision.nudge)

    def _say(self, nudge: Nudge, on_refused: Callable[[], None]) -> None:
        answers = [Answer.OPEN]
        if nudge.kind is Kind.REMINDER:
            size = nudge.rows[0].win.size
            answers += [Answer.KEPT, Answer.LATER]
            if size.bad_day != size.action:
                answers.insert(2, Answer.SMALLER)
        self._show(nudge, self._phrases.reminder(nudge), answers, on_refused, small=False)

    def _show(
        self,
        nudge: Nudge,
        text: tuple[str, str],
        answers: list[Answer],
        on_refused: Callable[[], None],
        *,
        small: bool,
    ) -> None:
        self._shown = nudge
        labelled = tuple((answer.value, self._phrases.answer(answer)) for answer in answers)
        self._notifier.show(
            Message(*text, labelled), lambda key: self._on_answer(nudge, key, small=small), on_refused
        )

    def _on_answer(self, nudge: Nudge, key: str, *, small: bool) -> None:
        """The answer counts for the day and the micro-win that the message named, whenever it comes."""
        match key:
            case Answer.OPEN:
                self.open_requested.emit()
            case Answer.KEPT:
                self._journal.keep(nudge.rows[0].win.id, nudge.day, small=small)
            case Answer.SMALLER:
                text = self._phrases.smaller(nudge.rows[0])
                answers = [Answer.OPEN, Answer.KEPT, Answer.LATER]
                self._show(nudge, text, answers, lambda: None, small=True)
            case Answer.LATER:
                until = later_at(Later.HOUR, self._clock(), self._zone)
                self._put_off([row.win.id for row in nudge.rows], until)

    def _put_off(self, win_ids: list[int], until: datetime) -> None:
        self._remember(put_off(self._memory, self._journal.today(), win_ids, until))
        self._notifier.withdraw()
        self._shown = None
        self.look_soon()

    def _remember(self, memory: Memory) -> None:
        if memory != self._memory:
            self._memory = memory
            reminder_memory.save(self._file, memory)
