"""What takes a while, done for the window by a process of its own (`apart`).

Each deed opens the record anew, hears in `tell` whether it is to go on, and answers with a small value.
Nothing here changes over to another file: that takes moments, and is done where the file is open.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from microwins.store.errors import StoreError, Trouble
from microwins.store.store import FILE, Store

if TYPE_CHECKING:  # each deed loads what it needs, and the window that asks for it nothing of that
    from collections.abc import Callable

    from microwins.domain.changes import Change
    from microwins.domain.deeds import Deed
    from microwins.store.exchange.brought import Arrival, Tell
    from microwins.store.exchange.looking import Look
    from microwins.store.exchange.plain_csv import Mapping
    from microwins.store.exchange.transfer import Sheet
    from microwins.store.page import Page
    from microwins.store.recovery import Rebuilt

Wish = tuple[Path, Optional["Mapping"], date]
"""A file, how its columns are read, and what day it is."""


@dataclass(frozen=True, slots=True)
class Ready:
    """What may take the place of the record. before: a copy of that, or None where it is damaged."""

    draft: Path
    before: Path | None


class Clerk:
    """For the record in `home`. What was looked into last stays at hand until it is brought."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._path = home / FILE
        self._at_hand: tuple[Wish, Look] | None = None

    def look(self, tell: Tell, wish: Wish) -> Look:
        """What a file would bring, in counts. Raises StoreError, Cancelled."""
        from microwins.store.exchange.kin import known
        from microwins.store.exchange.looking import look_into

        self._at_hand = None  # what was there before need not be kept beside it
        path, mapping, today = wish
        look = look_into(path, mapping, today, tell)
        with Store(self._home) as store:
            look = known(store, look)
        self._at_hand = wish, look
        return look.told()

    def bring(self, tell: Tell, wish: Wish, uids: frozenset[str], now: datetime) -> Arrival:
        """Writes the habits that were chosen. Raises StoreError, Refused, Cancelled."""
        from microwins.store.exchange import bring

        if self._at_hand is None or self._at_hand[0] != wish:
            self.look(tell, wish)
        assert self._at_hand is not None  # just looked into
        look, self._at_hand = self._at_hand[1], None
        assert look.brought is not None  # a table is brought once its columns are known
        with Store(self._home) as store:
            return bring.bring(store, look.path, look.brought.only(uids), now, tell)

    def take_back(self, tell: Tell, deed_id: int | None, now: datetime) -> tuple[Deed, tuple[Change, ...]]:
        """Undoes a deed, or the newest. Raises StoreError, Refused, Cancelled."""
        from microwins.store import history

        return self._write(now, lambda page: history.undo(page, deed_id, tell))

    def do_again(self, tell: Tell, now: datetime) -> tuple[Deed, tuple[Change, ...]]:
        """Redoes what was undone last. Raises StoreError, Refused, Cancelled."""
        from microwins.store import history

        return self._write(now, lambda page: history.redo(page, tell))

    def send(self, _tell: Tell, path: Path, sheet: Sheet, today: date, now: datetime) -> None:
        """Writes the record to a file. Raises StoreError."""
        from microwins.store.exchange import transfer

        with Store(self._home) as store:
            transfer.send(store, path, sheet, today, now)

    def make_copy(self, _tell: Tell, now: datetime) -> Path:
        """A verified copy. Raises StoreError."""
        from microwins.store import backup

        return backup.make(self._path, now)

    def look_after(self, _tell: Tell, now: datetime) -> Path | None:
        """The copy of a day, or the check. Raises StoreError; DAMAGED where the record is no longer true.

        An erasing that could not be finished comes first, so that no copy holds its traces.
        """
        from microwins.store import backup, erase

        erase.finish(self._path)
        return backup.look_after(self._path, now)

    def make_ready(self, _tell: Tell, copy: Path, now: datetime) -> Ready:
        """Writes beside the record what is to take its place, after a copy of it. Raises StoreError."""
        from microwins.store import backup, recovery

        before = None
        try:
            before = backup.make(self._path, now, rotating=False)
        except StoreError as error:
            if error.kind is not Trouble.DAMAGED:  # a damaged record is moved aside as it is
                raise
        return Ready(recovery.make_ready(self._path, copy), before)

    def rebuild(self, _tell: Tell, now: datetime, even_empty: bool) -> Rebuilt:
        """Writes a sound file beside a damaged one. Raises StoreError."""
        from microwins.store import recovery

        return recovery.rebuild(self._path, now, even_empty=even_empty)

    def rebuild_elsewhere(self, _tell: Tell, folder: Path, now: datetime) -> None:
        """Makes in `folder` what `rebuild` would make, to be looked at. Raises StoreError."""
        from microwins.store import recovery

        recovery.recover_elsewhere(self._path, folder, now)

    def erase(self, _tell: Tell, win_id: int | None, now: datetime, copies: bool) -> None:
        """Erases a micro-win for ever, or everything; with `copies` every backup too. Raises StoreError."""
        from microwins.store import erase

        with Store(self._home) as store:
            erase.for_ever(store, win_id, now, copies=copies)

    def _write(
        self, now: datetime, work: Callable[[Page], tuple[Deed, tuple[Change, ...]]]
    ) -> tuple[Deed, tuple[Change, ...]]:
        from microwins.store.moment import Moment

        with Store(self._home) as store:
            return store.write(Moment.of(now), work)
