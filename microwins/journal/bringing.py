"""Bringing history from another app: looking into a file, writing what was chosen, taking it back.

Each is one errand (`errands`); the window hears how far it is and may cancel. The terminal asks for the same
at once (`*_now`).
"""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from microwins.domain.errors import Refused
from microwins.journal.errands import Errands, Telling
from microwins.store.clerk import Clerk, Wish
from microwins.store.errors import StoreError
from microwins.store.exchange import bring
from microwins.store.exchange.brought import (
    Arrival,
    Brought,
    BroughtWin,
    Expected,
    Format,
    Here,
    Leaving,
    LeftOut,
    Mark,
    silent,
)
from microwins.store.exchange.cells import DateOrder, day_of, status_of
from microwins.store.exchange.kin import known
from microwins.store.exchange.looking import Look, look_into
from microwins.store.exchange.plain_csv import Mapping, Table, order_of
from microwins.store.store import Store

if TYPE_CHECKING:
    from microwins.journal.journal import Journal

T = TypeVar("T")

__all__ = [
    "Arrival",
    "Bringing",
    "Brought",
    "BroughtWin",
    "DateOrder",
    "Expected",
    "Format",
    "Here",
    "Leaving",
    "LeftOut",
    "Look",
    "Mapping",
    "Mark",
    "Table",
    "day_of",
    "order_of",
    "status_of",
]


class Bringing(Errands):
    """The way in. Every signal comes in the thread of whoever asked."""

    looked = Signal(object)  # a Look
    arrived = Signal(object)  # an Arrival
    taken_back = Signal()  # undo is done

    def __init__(self, home: Path, clock: Callable[[], datetime], journal: "Journal") -> None:
        super().__init__(home, journal)
        self._clock, self._journal = clock, journal
        self._wish: Wish | None = None  # what was looked into, and is still at hand there

    def look(self, path: Path, mapping: Mapping | None = None) -> None:
        """Looks into a file; `looked` tells. What it shows are counts: the days stay where they were read."""
        wish = path, mapping, self._journal.today()

        def work() -> Telling:
            look = self._away(Clerk.look, wish)
            return lambda: self._look_told(wish, look)

        self._start(work, stays=True)

    def bring(self, uids: frozenset[str]) -> None:
        """Writes the habits that were chosen of the file looked into; `arrived` tells."""
        wish, now = self._wish, self._clock()
        assert wish is not None  # nothing is chosen before a look

        def work() -> Telling:
            arrival = self._away(Clerk.bring, wish, uids, now)
            return lambda: self._arrive(arrival)

        self._start(work, writing=True)

    def take_back(self, deed_id: int) -> None:
        """Undoes an import as a whole; `taken_back` tells."""
        now = self._clock()

        def work() -> Telling:
            self._away(Clerk.take_back, deed_id, now)

            def tell() -> None:
                self._journal.reloaded()
                self.taken_back.emit()

            return tell

        self._start(work, writing=True)

    def look_now(self, path: Path, mapping: Mapping | None = None) -> Look | None:
        """Looks into a file at once. What stood in the way is told by the journal."""

        def look() -> Look:
            found = look_into(path, mapping, self._journal.today(), silent)
            with Store(self._home) as store:
                return known(store, found)

        return self._now(look)

    def bring_now(self, look: Look) -> Arrival | None:
        """Writes all that was looked into, at once."""
        arrival = self._now(lambda: self._bring(look))
        if arrival is not None:
            self._tell_journal(arrival)
        return arrival

    def _bring(self, look: Look) -> Arrival:
        assert look.brought is not None  # a table is brought once its columns are known
        with Store(self._home) as store:
            return bring.bring(store, look.path, look.brought, self._clock())

    def _look_told(self, wish: Wish, look: Look) -> None:
        self._wish = wish
        self.looked.emit(look)

    def _arrive(self, arrival: Arrival) -> None:
        self._tell_journal(arrival)
        self.arrived.emit(arrival)

    def _tell_journal(self, arrival: Arrival) -> None:
        for change in arrival.changes:
            self._journal.changed.emit(change)

    def _now(self, action: Callable[[], T]) -> T | None:
        try:
            return action()
        except (Refused, StoreError) as trouble:
            self._journal.refused.emit(trouble)
            return None
