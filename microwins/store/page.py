"""One deed while it is written: every row it touches goes into the history in the same transaction."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import peewee

from microwins.domain.deeds import Verb
from microwins.store.errors import StoreBug
from microwins.store.moment import Moment
from microwins.store.reading import Reading
from microwins.store.tables import (
    Deed,
    Image,
    Oplog,
    Table,
    Value,
    as_text,
    columns_of,
    keys_of,
    name_of,
    seal,
    statements_for,
)


class Page(Reading):
    """What a verb may read and write, inside the one transaction that `Store.write` opened for it.

    A verb calls `begin` once it knows that something will change; a page nobody began leaves no trace.
    """

    def __init__(self, db: peewee.SqliteDatabase, path: Path, moment: Moment) -> None:
        self.db, self.connection = db, db.connection()
        self.path = path
        self.moment = moment
        self.deed_id: int | None = None

    def begin(self, verb: Verb, undoes: int | None = None, /, **detail: object) -> int:
        """Opens the deed that all following changes belong to; `detail` is what History tells of it."""
        values = (verb.value, self.moment.at_us, as_text(detail), undoes)
        self.deed_id = self._insert(Deed, (None, *values, seal(*values)))
        return self.deed_id

    def withdraw(self) -> None:
        """Takes back a deed that turned out to change nothing."""
        self.db.execute_sql(statements_for(Deed).delete, (self._deed(),))
        self.deed_id = None

    def find(self, table: type[Table], *key: Value) -> Image | None:
        """The row with this primary key."""
        row = self.db.execute_sql(statements_for(table).select, key).fetchone()
        return None if row is None else dict(zip(columns_of(table), row, strict=True))

    def number_of(self, table: type[Table], image: Image) -> int | None:
        """The number of a row with these values."""
        fields = table._meta.fields
        query = table.select().where(*(fields[name] == value for name, value in image.items())).dicts()
        return next((row["id"] for row in query.execute(self.db)), None)

    def add(self, table: type[Table], **values: Value) -> int:
        """Inserts a row that numbers itself; returns its number."""
        image: Image = dict.fromkeys(columns_of(table)) | values
        image["id"] = number = self._insert(table, image.values())
        self._record(table, (number,), None, image)
        return number

    def put(self, table: type[Table], image: Image) -> None:
        """Makes the row with the key of `image` equal to it; what already is so leaves no trace."""
        key = tuple(image[name] for name in keys_of(table))
        before = self.find(table, *key)
        if before == image:
            return
        row = tuple(image[name] for name in columns_of(table))
        if before is None:
            self._insert(table, row)
        else:
            self.db.execute_sql(statements_for(table).update, (*row, *key))
        self._record(table, key, before, image)

    def change(self, table: type[Table], *key: Value, **values: Value) -> None:
        """Changes columns of a row that is there."""
        self.put(table, self._standing(table, key) | values)

    def drop(self, table: type[Table], *key: Value) -> None:
        """Removes a row that is there."""
        before = self._standing(table, key)
        self.db.execute_sql(statements_for(table).delete, key)
        self._record(table, key, before, None)

    def pour(self, table: type[Table], images: Iterable[Image]) -> None:
        """Inserts many new rows at once, as imports do; each carries its whole key."""
        columns, keys, deed_id = columns_of(table), keys_of(table), self._deed()
        rows = list(images)
        connection = self.db.connection()
        connection.executemany(
            statements_for(table).insert, (tuple(row[column] for column in columns) for row in rows)
        )
        connection.executemany(
            statements_for(Oplog).insert,
            (_line(deed_id, table, [row[key] for key in keys], None, row) for row in rows),
        )

    def tell_block(
        self, table: type[Table], ends: tuple[Sequence[Value], ...], before: Image | None, after: Image | None
    ) -> None:
        """Writes one line of history for many rows (`bulk`), between the keys `ends`."""
        self._insert(Oplog, _line(self._deed(), table, ends, before, after))

    def keep_draft(self, draft: dict[str, object] | None) -> None:
        """Keeps the half-typed goal, or lets go of it. It is no evidence, so it has no history."""
        if draft is None:
            self.db.execute_sql("DELETE FROM draft WHERE id = 1")
        else:
            body = json.dumps(draft)  # in ASCII: half-typed text may hold what UTF-8 cannot
            self.db.execute_sql("INSERT OR REPLACE INTO draft VALUES (1, ?)", (body,))

    def _standing(self, table: type[Table], key: tuple[Value, ...]) -> Image:
        image = self.find(table, *key)
        if image is None:
            raise StoreBug(f"there is no {name_of(table)} {key}")
        return image

    def _deed(self) -> int:
        if self.deed_id is None:
            raise StoreBug("a row was changed outside of any deed")
        return self.deed_id

    def _record(
        self, table: type[Table], key: tuple[Value, ...], before: Image | None, after: Image | None
    ) -> None:
        self._insert(Oplog, _line(self._deed(), table, key, before, after))

    def _insert(self, table: type[Table], row: Iterable[Value]) -> int:
        return int(self.db.execute_sql(statements_for(table).insert, tuple(row)).lastrowid)


def _line(
    deed_id: int, table: type[Table], key: Sequence[Any], before: Image | None, after: Image | None
) -> tuple[Value, ...]:
    """A row of the history; its number comes from the table."""
    texts = (None if image is None else as_text(image) for image in (before, after))
    values = (deed_id, name_of(table), as_text(key), *texts)
    return (None, *values, seal(*values))


def image_of(text: str | None) -> Image | None:
    """A row image as the history keeps it."""
    image: Image | None = None if text is None else json.loads(text)
    return image
