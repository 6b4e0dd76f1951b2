"""How a question reaches the file: one statement, all of its rows, and trouble told as StoreError."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from microwins.store.errors import honest


class Asking:
    """An open file that can be asked in SQL. What the window may ask stands in the classes built on this."""

    path: Path
    connection: sqlite3.Connection

    def _ask(self, sql: str, given: Any = ()) -> Iterator[tuple[Any, ...]]:
        with honest(self.path):
            return iter(self.connection.execute(sql, given).fetchall())

    def _value(self, sql: str, given: Any = ()) -> Any:
        row = next(self._ask(sql, given), None)
        return None if row is None else row[0]
