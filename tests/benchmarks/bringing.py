"""How long it takes to bring years from another app: in all, and in the database alone.

Run as a module it brings in such a history, checks the record and takes all of it back:

    python -m tests.benchmarks.bringing HOME WINS DAYS
"""

import gc
import json
import sqlite3
import sys
import time
from collections.abc import Callable, Iterable
from datetime import timedelta
from pathlib import Path
from typing import Any

from microwins.domain.win import Status
from microwins.store import history, replay
from microwins.store.exchange import bring
from microwins.store.exchange.brought import Brought, BroughtWin, Format, Mark
from microwins.store.moment import Moment
from microwins.store.store import Store
from tests.benchmarks.measures import Bench, Line
from tests.benchmarks.records import DECADE, Extent, now

MILLION = Extent(274, DECADE - 2)  # 274 x 3,650 days are a little over a million
MOST = Extent(1000, DECADE - 2)


class _Spent:
    """Processor time of this thread inside the database, in seconds."""

    seconds = 0.0

    @classmethod
    def on(cls, action: Callable[[], Any]) -> Any:
        begun = time.thread_time()
        try:
            return action()
        finally:
            cls.seconds += time.thread_time() - begun


class _Cursor(sqlite3.Cursor):
    def execute(self, *given: Any) -> Any:
        return _Spent.on(lambda: sqlite3.Cursor.execute(self, *given))


class _Connection(sqlite3.Connection):
    def cursor(self, *_: Any) -> Any:
        return super().cursor(_Cursor)

    def executemany(self, sql: str, rows: Iterable[Any]) -> Any:
        given = list(rows)  # making them is no time of the database
        return _Spent.on(lambda: sqlite3.Connection.executemany(self, sql, given))


def _connect(*given: Any, **named: Any) -> sqlite3.Connection:
    return _plain(*given, **{"factory": _Connection, **named})


_plain = sqlite3.connect


def lived(extent: Extent) -> Brought:
    """Each micro-win kept on each day up to yesterday, and rested on every seventh."""
    days = [now().date() - timedelta(days=ago) for ago in range(extent.days, 0, -1)]
    marks = tuple(Mark(day, Status.KEPT if n % 7 else Status.REST) for n, day in enumerate(days))
    wins = (BroughtWin(f"{n:032}", f"Habit {n}", f"Habit {n}", marks) for n in range(extent.wins))
    return Brought(Format.CSV, tuple(wins))


def main(home: str, wins: str, days: str) -> None:
    brought = lived(Extent(int(wins), int(days)))
    sqlite3.connect = _connect  # type: ignore[assignment]
    gc.disable()  # as in the process that does this for the window
    answer: dict[str, float] = {"rows": brought.days}
    with Store(Path(home)) as store:

        def timed(name: str, action: Callable[[], object]) -> None:
            begun, _Spent.seconds = time.perf_counter(), 0.0
            action()
            answer[name], answer[f"{name} db"] = time.perf_counter() - begun, _Spent.seconds

        timed("bring", lambda: bring.bring(store, Path("years.csv"), brought, now()))
        timed("again", lambda: bring.bring(store, Path("years.csv"), brought, now()))
        timed("check", lambda: replay.check(store.db))
        timed("undo", lambda: store.write(Moment.of(now()), history.undo))
    print(json.dumps(answer))  # noqa: T201


def imports(bench: Bench) -> list[Line]:
    """A million days, and with `--full` 3.65 million, in a record that is empty before."""
    lines = []
    for extent in (MILLION, MOST) if bench.full else (MILLION,):
        home = bench.folder / f"bring-{extent.wins}"
        found = bench.ask("bringing", home, str(extent.wins), str(extent.days))
        rows = f"{found['rows']:,.0f} days"
        goal = 4.0 * found["rows"] / 1e6
        lines.append(Line(f"Brought in, time in the database, {rows}", found["bring db"], "s", goal))
        for name, key in (
            ("with all around it, a backup too", "bring"),
            ("a second time, which changes nothing", "again"),
            ("the check of every row", "check"),
            ("taken back", "undo"),
        ):
            note = f"in the database {found[f'{key} db']:.2f} s"
            lines.append(Line(f"  {name}, {rows}", found[key], "s", None, note))
    return lines


if __name__ == "__main__":
    main(*sys.argv[1:])
