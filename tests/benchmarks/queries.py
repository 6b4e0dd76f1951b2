"""How long the questions of the window take: medians of warm calls, in milliseconds.

`work` beside each is the processor time of it, which is all of it on a machine that does nothing else.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from microwins.store.store import Store
from tests.benchmarks.records import DECADE, now

ROUNDS = 40


def clocked(name: str, ask: Callable[[], object]) -> dict[str, float]:
    """The medians of some calls, in ms."""
    ask()
    times, works = [], []
    for _ in range(ROUNDS):
        begun, worked = time.perf_counter(), time.thread_time()
        ask()
        works.append((time.thread_time() - worked) * 1000)
        times.append((time.perf_counter() - begun) * 1000)
    return {name: median(times), f"{name} work": median(works)}


def main(home: str) -> None:
    today = now().date()
    first = today - timedelta(days=DECADE)
    with Store(Path(home)) as store:
        rows_sql, days_sql = _statements(store, today.isoformat(), first.isoformat())
        year = today - timedelta(days=365)
        answer = {
            **clocked("rows", lambda: store.rows(today)),
            **clocked("rows_sql", rows_sql),
            **clocked("row", lambda: store.row(1, today)),
            **clocked("days", lambda: store.days(first, today)),
            **clocked("days_sql", days_sql),
            **clocked("year", lambda: (store.days(year, today), store.rests(year, today))),
            **clocked("year_of_one", lambda: (store.days(year, today, 1), store.rests(year, today, 1))),
            **clocked("total", store.total),
        }
    print(json.dumps(answer))  # noqa: T201


def _statements(store: Store, day: str, first: str) -> tuple[Callable[[], object], Callable[[], object]]:
    """The same two questions as SQLite sees them, without the making of values."""
    from microwins.store.reading import _ROWS

    driver = store.db.connection()
    sql = "SELECT day, kept FROM day_total WHERE day BETWEEN ? AND ? ORDER BY day"
    return (
        lambda: driver.execute(_ROWS, {"day": day}).fetchall(),
        lambda: driver.execute(sql, (first, day)).fetchall(),
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
