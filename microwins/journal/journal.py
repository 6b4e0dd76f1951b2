"""The verbs: each is one transaction, one deed in the history, and one or more `changed`."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from datetime import date, time
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from microwins.domain import changes
from microwins.domain.win import Energy, Plan, Status
from microwins.journal.care import CareVerbs
from microwins.journal.clock import ClockVerbs
from microwins.journal.safekeeping import SafekeepingVerbs
from microwins.store import day_verbs, history, win_verbs

if TYPE_CHECKING:
    from microwins.domain.deeds import Deed
    from microwins.journal.bringing import Bringing
    from microwins.journal.sending import Sending
    from microwins.store.day_verbs import Changes
    from microwins.store.page import Page
    from microwins.store.replay import Report


class Journal(CareVerbs, SafekeepingVerbs, ClockVerbs):
    """A person's record. `clock` gives the aware local time; days turn at `day_start` of it.

    A verb answers whether its wish holds now (also where it held before), and raises nothing that can be
    told: it emits `refused`. A day that is None means today.
    """

    def keep(self, win_id: int, day: date | None = None, *, small: bool = False) -> bool:
        """Keeps a promise, today or on an earlier day, in full or at its bad-day size."""
        status = Status.SMALL if small else Status.KEPT
        return self._do(lambda page: day_verbs.tick(page, win_id, self._come(day), status))

    def rest(self, win_id: int, day: date | None = None) -> bool:
        """Takes a rest from a micro-win."""
        return self._do(lambda page: day_verbs.tick(page, win_id, self._come(day), Status.REST))

    def clear(self, win_id: int, day: date | None = None) -> bool:
        """Makes a day quiet again."""
        return self._do(lambda page: day_verbs.clear(page, win_id, self._come(day)))

    def rest_all(self, day: date | None = None, *, but: Collection[str] = ()) -> bool:
        """Takes a rest from everything planned for a day and still open, `but` for these areas."""
        return self._do(lambda page: day_verbs.rest_all(page, self._come(day), but))

    def adopt(self, plan: Plan) -> int | None:
        """Takes a plan on, at the end of the list, and lets go of the draft; answers its number."""
        win_id, told = self._write(lambda page: win_verbs.adopt(page, plan, self.today())) or (None, None)
        self._tell(told)
        return win_id

    def edit(
        self,
        win_id: int,
        *,
        action: str | None = None,
        anchor: str | None = None,
        bad_day: str | None = None,
        weekdays: int | None = None,
        reminders: Sequence[time] | None = None,
        dream: str | None = None,
    ) -> bool:
        """Changes words, weekdays or reminders from today on; None leaves a thing as it is."""
        return self._do(
            lambda page: win_verbs.edit(
                page,
                win_id,
                self.today(),
                action=action,
                anchor=anchor,
                bad_day=bad_day,
                weekdays=weekdays,
                reminders=reminders,
                dream=dream,
            )
        )

    def resize(
        self,
        win_id: int,
        *,
        action: str,
        minutes: float,
        bad_day: str | None = None,
        from_day: date | None = None,
    ) -> bool:
        """Gives a micro-win another size from a day on; `minutes` above 0 and at most a day."""
        return self._do(
            lambda page: win_verbs.resize(
                page, win_id, from_day or self.today(), action=action, minutes=minutes, bad_day=bad_day
            )
        )

    def smaller(self, win_id: int) -> bool:
        """One rung down the ladder."""
        return self._do(lambda page: win_verbs.smaller(page, win_id, self.today()))

    def bigger(self, win_id: int) -> bool:
        """One rung up the ladder."""
        return self._do(lambda page: win_verbs.bigger(page, win_id, self.today()))

    def move(self, win_id: int, to_index: int) -> bool:
        """Puts a micro-win at a place of the list, counted from 0."""
        return self._do(lambda page: win_verbs.move(page, win_id, to_index, self.today()))

    def archive(self, win_id: int) -> bool:
        """Takes a micro-win off the list; its evidence stays."""
        return self._do(lambda page: win_verbs.archive(page, win_id, self.today()))

    def restore(self, win_id: int) -> bool:
        """Brings an archived micro-win back to the place it had."""
        return self._do(lambda page: win_verbs.restore(page, win_id, self.today()))

    def write_note(self, day: date, text: str, *, share: bool | None = None) -> bool:
        """Writes the note of a day; an empty one removes it. `share`: may it stand on a sheet given away."""
        return self._do(lambda page: day_verbs.write_note(page, self._come(day), text, share))

    def say_energy(self, day: date, energy: Energy) -> bool:
        """Records how much energy there is."""
        return self._do(lambda page: day_verbs.say_energy(page, self._come(day), energy))

    def rate(self, win_id: int, confidence: int) -> bool:
        """Records today's answer on the confidence ruler, 0 to 10."""
        return self._do(lambda page: win_verbs.rate(page, win_id, self.today(), confidence))

    def keep_for_later(self, dreams: Sequence[str]) -> bool:
        """Lets goals wait without a micro-win."""
        return self._do(lambda page: win_verbs.keep_for_later(page, dreams))

    def drop_later(self, goal_id: int) -> bool:
        """Lets go of a waiting goal."""
        return self._do(lambda page: win_verbs.drop_later(page, goal_id))

    def save_draft(self, draft: dict[str, object] | None) -> bool:
        """Keeps the half-typed goal of the wizard, or lets go of it. Not a deed, so nothing is told."""

        def save(page: Page) -> Changes:
            page.keep_draft(draft)
            return ()

        return self._do(save)

    def undo(self) -> Deed | None:
        """Takes back the newest deed; answers which it was."""
        return self._invert(history.undo)

    def undo_deed(self, deed_id: int) -> bool:
        """Takes back any one deed of the history, if nothing newer stands on it."""
        return self._invert(lambda page: history.undo(page, deed_id)) is not None

    def redo(self) -> Deed | None:
        """Does again what was undone last; answers which deed it was."""
        return self._invert(history.redo)

    def bringing(self) -> Bringing:
        """Brings history from another app, in a thread; made anew by each who asks."""
        from microwins.journal.bringing import Bringing

        return Bringing(self._store.home, self._clock, self)

    def sending(self) -> Sending:
        """Takes the record away, in a thread; made anew by each who asks."""
        from microwins.journal.sending import Sending

        return Sending(self._store.home, self._clock, self)

    def export_lines(self, path: Path) -> bool:
        """Writes the whole record as canonical JSON Lines, which `import_lines` reads again."""
        return self._attempt(lambda: _transfer().export_lines(self._store, path)) is not None

    def export_csv(self, path: Path) -> bool:
        """Writes every recorded day as a table for spreadsheets."""
        return self._attempt(lambda: _transfer().export_csv(self._store, path)) is not None

    def export_calendar(self, path: Path) -> bool:
        """Writes the reminders as a calendar (.ics)."""
        today, now = self.today(), self._clock()
        return self._attempt(lambda: _transfer().export_calendar(self._store, path, today, now)) is not None

    def import_lines(self, path: Path) -> bool:
        """Adds what an export has and the record has not, after a backup."""
        return self._tell(self._attempt(lambda: _transfer().import_lines(self._store, path, self._clock())))

    def back_up(self) -> Path | None:
        """Makes a verified copy now; answers where it is. Thorough, so better not while a window waits."""
        return self._attempt(lambda: _transfer().back_up(self._store, self._clock()))

    def check(self) -> Report | None:
        """Compares every row with the history. As thorough as `back_up`."""
        return self._attempt(lambda: _transfer().check(self._store))

    def reloaded(self) -> None:
        """Tells that another process wrote."""
        self.changed.emit(changes.Reloaded())

    def _invert(self, work: Callable[[Page], tuple[Deed, Changes]]) -> Deed | None:
        deed, told = self._write(work) or (None, None)
        self._tell(told)
        return deed


def _transfer() -> ModuleType:
    # What only files need (csv, hashes) is not loaded with the window.
    from microwins.store.exchange import transfer

    return transfer
