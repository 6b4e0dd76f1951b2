"""One deed while it is written: every row it touches goes into the history in the same transaction."""

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import peewee

from microwins.store.errors import StoreBug
from microwins.store.moment import Moment
from microwins.store.reading import Reading
from microwins.store.tables import (
    Deed,
    Draft,
    Image,
    Oplog,
    Table,
    Value,
    as_text,
    columns_of,
    keys_of,
    name_of,
    seal,
)


class Page(Reading):
    """What a verb may read and write, inside the one transaction that `Store.write` opened for it.

    A verb calls `begin` once it knows that something will change; a page nobody began leaves no trace.
    """

    def __init__(self, db: peewee.SqliteDatabase, path: Path, moment: Moment) -> None:
        self.db = db
        self.path = path
        self.moment = moment
        self.deed_id: int | None = None

    def begin(self, verb: str, undoes: int | None = None, /, **detail: object) -> int:
        """Opens the deed that all following changes belong to; `detail` is what History tells of it."""
        at_us, told = self.moment.at_us, as_text(detail)
        crc = seal(verb, at_us, told, undoes)
        deed = Deed.insert(verb=verb, at_us=at_us, detail=told, undoes=undoes, crc=crc)
        self.deed_id = int(deed.execute(self.db))
        return self.deed_id

    def find(self, table: type[Table], *key: Value) -> Image | None:
        """The row with this primary key."""
        query = table.select().where(*_is(table, key)).dicts()
        row: Image | None = next(iter(query.execute(self.db)), None)
        return row

    def number_of(self, table: type[Table], image: Image) -> int | None:
        """The number of a row with these values."""
        fields = table._meta.fields
        query = table.select().where(*(fields[name] == value for name, value in image.items())).dicts()
        return next((row["id"] for row in query.execute(self.db)), None)

    def add(self, table: type[Table], **values: Value) -> int:
        """Inserts a row that numbers itself; returns its number."""
        number = int(table.insert(**values).execute(self.db))
        image: Image = dict.fromkeys(columns_of(table)) | values
        image["id"] = number
        self._record(table, (number,), None, image)
        return number

    def withdraw(self) -> None:
        """Takes back a deed that turned out to change nothing."""
        Deed.delete().where(Deed.id == self._deed()).execute(self.db)
        self.deed_id = None

    def put(self, table: type[Table], image: Image) -> None:
        """Makes the row with the key of `image` equal to it; what already is so leaves no trace."""
        key = tuple(image[name] for name in keys_of(table))
        before = self.find(table, *key)
        if before == image:
            return
        if before is None:
            table.insert(**image).execute(self.db)
        else:
            changes = {name: value for name, value in image.items() if before[name] != value}
            table.update(**changes).where(*_is(table, key)).execute(self.db)
        self._record(table, key, before, image)

    def change(self, table: type[Table], *key: Value, **values: Value) -> None:
        """Changes columns of a row that is there."""
        image = self.find(table, *key)
        if image is None:
            raise StoreBug(f"there is no {name_of(table)} {key}")
        self.put(table, image | values)

    def drop(self, table: type[Table], *key: Value) -> None:
        """Removes a row, if it is there."""
        before = self.find(table, *key)
        if before is not None:
            table.delete().where(*_is(table, key)).execute(self.db)
            self._record(table, key, before, None)

    def pour(self, table: type[Table], images: Iterable[Image]) -> None:
        """Inserts many new rows at once, as imports do; each carries its whole key."""
        columns, keys = columns_of(table), keys_of(table)
        rows = list(images)
        marks = ", ".join("?" * len(columns))
        connection = self.db.connection()
        connection.executemany(
            f"INSERT INTO {name_of(table)} ({', '.join(columns)}) VALUES ({marks})",
            [tuple(row[name] for name in columns) for row in rows],
        )
        name, deed_id = name_of(table), self._deed()
        connection.executemany(
            "INSERT INTO oplog (deed_id, tbl, key, before, after, crc) VALUES (?, ?, ?, ?, ?, ?)",
            (_line(deed_id, name, [row[each] for each in keys], None, row) for row in rows),
        )

    def keep_draft(self, draft: dict[str, object] | None) -> None:
        """Keeps the half-typed goal, or lets go of it. It is no evidence, so it has no history."""
        if draft is None:
            Draft.delete().where(Draft.id == 1).execute(self.db)
        else:
            self.db.execute_sql("INSERT OR REPLACE INTO draft VALUES (1, ?)", (as_text(draft),))

    def _deed(self) -> int:
        if self.deed_id is None:
            raise StoreBug("a row was changed outside of any deed")
        return self.deed_id

    def _record(
        self, table: type[Table], key: tuple[Value, ...], before: Image | None, after: Image | None
    ) -> None:
        line = _line(self._deed(), name_of(table), key, before, after)
        Oplog.insert(dict(zip(_LINE, line, strict=True))).execute(self.db)


_LINE = ("deed_id", "tbl", "key", "before", "after", "crc")


def _line(
    deed_id: int, tbl: str, key: Sequence[Value], before: Image | None, after: Image | None
) -> tuple[Value, ...]:
    texts = (None if image is None else as_text(image) for image in (before, after))
    values = (deed_id, tbl, as_text(key), *texts)
    return (*values, seal(*values))


def _is(table: type[Table], key: tuple[Value, ...]) -> list[Any]:
    return [table._meta.fields[name] == value for name, value in zip(keys_of(table), key, strict=True)]


def image_of(text: str | None) -> Image | None:
    """A row image as the history keeps it."""
    image: Image | None = None if text is None else json.loads(text)
    return image
