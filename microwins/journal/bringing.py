"""Bringing history from another app: looking into a file, writing what was chosen, taking it back.

Each is one errand (`errands`); the window hears how far it is and may cancel. The terminal asks for the same
without a thread (`*_now`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Signal

from microwins.domain.errors import Refused
from microwins.journal.errands import Errands, Telling
from microwins.store import history
from microwins.store.errors import StoreError
from microwins.store.exchange import bring, formats, plain_csv
from microwins.store.exchange.brought import (
    Arrival,
    Brought,
    BroughtWin,
    Expected,
    Format,
    Leaving,
    LeftOut,
    Mark,
    Tell,
    Unfit,
    silent,
)
from microwins.store.exchange.cells import DateOrder, day_of, status_of
from microwins.store.exchange.plain_csv import Mapping, Table, order_of
from microwins.store.moment import Moment
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


@dataclass(frozen=True, slots=True)
class Look:
    """A file that was looked into. table, mapping: of a table whose columns are pointed out by the person.

    brought: what would come in; None where a table's columns are not known yet.
    """

    path: Path
    format: Format
    brought: Brought | None
    table: Table | None = None
    mapping: Mapping | None = None


class Bringing(Errands):
    """The way in. Every signal comes in the thread of whoever asked."""

    looked = Signal(object)  # a Look
    arrived = Signal(object)  # an Arrival
    taken_back = Signal()  # undo is done

    def __init__(self, home: Path, clock: Callable[[], datetime], journal: "Journal") -> None:
        super().__init__(journal)
        self._home, self._clock = home, clock

    def look(self, path: Path, mapping: Mapping | None = None) -> None:
        """Looks into a file; `looked` tells."""
        today = self._journal.today()

        def work() -> Telling:
            look = looking(path, mapping, today, self._tell)
            return lambda: self.looked.emit(look)

        self._start(work)

    def bring(self, look: Look, uids: frozenset[str]) -> None:
        """Writes the habits that were chosen; `arrived` tells."""

        def work() -> Telling:
            arrival = self._bring(look, uids, self._tell)
            return lambda: self._arrive(arrival)

        self._start(work, writing=True)

    def take_back(self, deed_id: int) -> None:
        """Undoes an import as a whole; `taken_back` tells."""

        def work() -> Telling:
            with Store(self._home) as store:
                store.write(Moment.of(self._clock()), lambda page: history.undo(page, deed_id, self._tell))

            def tell() -> None:
                self._journal.reloaded()
                self.taken_back.emit()

            return tell

        self._start(work, writing=True)

    def look_now(self, path: Path, mapping: Mapping | None = None) -> Look | None:
        """Looks into a file at once. What stood in the way is told by the journal."""
        return self._now(lambda: looking(path, mapping, self._journal.today(), silent))

    def bring_now(self, look: Look, uids: frozenset[str] | None = None) -> Arrival | None:
        """Writes the habits that were chosen, or all of them, at once."""
        arrival = self._now(lambda: self._bring(look, uids, silent))
        if arrival is not None:
            self._tell_journal(arrival)
        return arrival

    def _bring(self, look: Look, uids: frozenset[str] | None, tell: Tell) -> Arrival:
        assert look.brought is not None  # a table is brought once its columns are known
        brought = look.brought if uids is None else look.brought.only(uids)
        with Store(self._home) as store:
            return bring.bring(store, look.path, brought, self._clock(), tell)

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


def looking(path: Path, mapping: Mapping | None, today: date, tell: Tell) -> Look:
    """Looks into a file. Raises StoreError, Cancelled."""
    try:
        found = formats.peek(path)
        if found.table is None:
            return Look(path, found.format, formats.read_found(path, found, today, None, tell))
        columns = mapping or plain_csv.guess(found.table)
        look = Look(path, found.format, None, found.table, columns)
        if columns is None:
            return look
        return replace(look, brought=formats.read_found(path, found, today, columns, tell))
    except Unfit as error:
        raise formats.bad_import(path, error) from error
