"""How a question reaches the file: one statement, all of its rows, and trouble told as StoreError."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import peewee

from microwins.store.errors import honest


class Asking:
    """An open file that can be asked in SQL. What the window may ask stands in the classes built on this."""

    path: Path
    db: peewee.SqliteDatabase

    def _ask(self, sql: str, given: Any = ()) -> Iterator[tuple[Any, ...]]:
        with honest(self.path):
            return iter(self.db.execute_sql(sql, given).fetchall())

    def _value(self, sql: str, given: Any = ()) -> Any:
        row = next(self._ask(sql, given), None)
        return None if row is None else row[0]
