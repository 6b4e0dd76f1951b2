"""Looking into a file: what it is, and what it would bring."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from microwins.store.exchange import formats, plain_csv
from microwins.store.exchange.brought import Brought, Format, Tell, Unfit
from microwins.store.exchange.plain_csv import Mapping, Table

_SAMPLE = 200  # rows of a table that are shown to whoever points out its columns


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

    def told(self) -> "Look":
        """The same with counts in the place of days, and the first rows of a table: enough to be shown."""
        table = None if self.table is None else replace(self.table, rows=self.table.rows[:_SAMPLE])
        brought = None if self.brought is None else self.brought.told()
        return replace(self, brought=brought, table=table)


def look_into(path: Path, mapping: Mapping | None, today: date, tell: Tell) -> Look:
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
