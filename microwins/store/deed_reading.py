"""What is asked about the history: what was done, and what can be taken back; `history` takes it back."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from microwins.domain import deeds
from microwins.store.asking import Asking

if TYPE_CHECKING:
    from microwins.domain.deeds import Deed

_LONG, _BLOCK = 600, 300  # lines of single rows, and how many of them a block of a thousand is worth

# A deed is taken back while some undo of it has not been undone itself.
_UNDONE = """EXISTS (SELECT 1 FROM deed AS u WHERE u.undoes = d.id
    AND NOT EXISTS (SELECT 1 FROM deed AS r WHERE r.undoes = u.id))"""

# The very words of the index `deed_own`, which would not be used for any others.
_OWN = "d.undoes IS NULL AND d.verb NOT IN ('ask', 'mark')"

_DEEDS = f"""SELECT d.id, d.verb, d.at_us, d.detail, {_UNDONE} FROM deed AS d
    WHERE {_OWN} ORDER BY d.id DESC LIMIT ?"""

_DEED = f"""SELECT d.id, d.verb, d.at_us, d.detail, {_UNDONE} FROM deed AS d
    WHERE {_OWN} AND d.id = ?"""

_LAST_AT = f"""SELECT d.at_us FROM deed AS d WHERE {_OWN} ORDER BY d.id DESC LIMIT 1"""

_TO_UNDO = f"""SELECT d.id FROM deed AS d WHERE {_OWN} AND NOT {_UNDONE}
    ORDER BY d.id DESC LIMIT 1"""

_TO_REDO = f"""SELECT u.id FROM deed AS u JOIN deed AS d ON d.id = u.undoes
    WHERE u.id > (SELECT max(d.id) FROM deed AS d WHERE {_OWN}) AND d.undoes IS NULL
    AND NOT EXISTS (SELECT 1 FROM deed AS r WHERE r.undoes = u.id)
    ORDER BY u.id DESC LIMIT 1"""

_WEIGHT = """SELECT count(CASE WHEN key LIKE '[[%' THEN 1 END), count(*) FROM
    (SELECT key FROM oplog WHERE deed_id = ? LIMIT 1000)"""


class DeedReading(Asking):
    """The questions of History, undo and redo. Each may raise StoreError."""

    def deeds(self, limit: int) -> tuple[Deed, ...]:
        """What the person did, newest first; undoing shows as `undone`."""
        return tuple(_deed(row) for row in self._ask(_DEEDS, (limit,)))

    def deed(self, deed_id: int) -> Deed | None:
        """One thing the person did."""
        return next((_deed(row) for row in self._ask(_DEED, (deed_id,))), None)

    def to_undo(self) -> int | None:
        """The deed that undo would take back."""
        return self._number(_TO_UNDO)

    def to_redo(self) -> int | None:
        """The undo that redo would take back."""
        return self._number(_TO_REDO)

    def takes_a_while(self, deed_id: int) -> bool:
        """Whether taking back what a deed or an undo did would hold a window up: more than about 0.05 s."""
        ((blocks, lines),) = self._ask(_WEIGHT, (deed_id,))
        return bool(blocks * _BLOCK + lines > _LONG)

    def last_at(self) -> int | None:
        """When the person did something last, by the clock of then, in microseconds since 1970 UTC.

        The order of deeds is not that of their instants.
        """
        return self._number(_LAST_AT)

    def _number(self, sql: str) -> int | None:
        number = self._value(sql)
        return None if number is None else int(number)


def _deed(row: Iterable[Any]) -> Deed:
    number, verb, at_us, detail, undone = row
    return deeds.Deed(number, deeds.Verb(verb), at_us, json.loads(detail), bool(undone))
