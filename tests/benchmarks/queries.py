"""How long the questions of the window take: medians of warm calls, in milliseconds."""

import json
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from statistics import median

from microwins.store.store import Store
from tests.benchmarks.records import DECADE, now

ROUNDS = 15


def clocked(ask: Callable[[], object]) -> float:
    """The median of some calls, in ms."""
    ask()
    times = []
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        ask()
        times.append((time.perf_counter() - begun) * 1000)
    return median(times)


def main(home: str) -> None:
    today = now().date()
    first = today - timedelta(days=DECADE)
    with Store(Path(home)) as store:
        rows_sql, days_sql = _statements(store, today.isoformat(), first.isoformat())
        answer = {
            "rows": clocked(lambda: store.rows(today)),
            "rows_sql": clocked(rows_sql),
            "days": clocked(lambda: store.days(first, today)),
            "days_sql": clocked(days_sql),
            "year_of_one": clocked(lambda: store.days(today - timedelta(days=365), today, 1)),
            "total": clocked(store.total),
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
