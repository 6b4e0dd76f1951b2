"""Made-up records of any length, written into a real file through an open store.

A month of a few is ticked day by day, so that the app's own check finds it whole. The rows of longer ones
come from SQL alone: a hundred micro-wins over ten years are there in a second or two, where as many ticks
would take half an hour. The totals per day and micro-win are as the triggers keep them.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

from microwins.domain.win import EVERY_DAY, Plan, Rung
from microwins.journal import Journal
from microwins.store.bulk import by_hand
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.store import Store

_FEW = 1_000  # days of micro-wins
MONTH, YEAR, DECADE = 30, 365, 3652  # days
ACTIONS = ("Read one page", "Put my shoes on", "Write one line", "Text one person back", "Open my notes")

# Seven days of ten are kept, one is rested: the remainder scatters them.
_DAYS = """
WITH RECURSIVE day (day, n) AS (
    SELECT :first, 0 UNION ALL SELECT date(day, '+1 day'), n + 1 FROM day WHERE day < :last)
INSERT INTO entry
SELECT day.day, win.id, CASE WHEN (day.n * 7 + win.id * 3) % 10 = 9 THEN 'rest'
           WHEN (day.n * 7 + win.id * 3) % 10 = 8 THEN 'small' ELSE 'kept' END,
       size.id, NULL, strftime('%s', day.day) * 1000000 + 43200000000, 0, 'UTC', ''
FROM day CROSS JOIN win JOIN size ON size.win_id = win.id
WHERE (day.n * 7 + win.id * 3) % 10 > 1
"""
_TOTALS = (
    "INSERT INTO day_total SELECT day, count(*) FROM entry WHERE status <> 'rest' GROUP BY day",
    "INSERT INTO win_total SELECT win_id, count(*) FROM entry WHERE status <> 'rest' GROUP BY win_id",
    "INSERT INTO milestone SELECT win_id, min(day) FROM entry GROUP BY win_id",  # was told long ago
)


@dataclass(frozen=True, slots=True)
class Extent:
    """How much a record holds."""

    wins: int
    days: int

    def __str__(self) -> str:
        span = {MONTH: "1 month", YEAR: "1 year", DECADE: "10 years"}.get(self.days, f"{self.days} days")
        return f"{self.wins:,} x {span}"


def now() -> datetime:
    """Local time, with its zone."""
    return datetime.now().astimezone()


def make(home: Path, extent: Extent) -> Path:
    """Fills the new folder `home`; nothing is recorded for today."""
    with Store(home) as store:
        store.db.execute_sql("PRAGMA synchronous = 0")  # it is made anew at every run
        journal = Journal(store, now)
        for number in range(extent.wins):
            journal.adopt(_plan(number))
        today = now().date()
        first, last = today - timedelta(days=extent.days), today - timedelta(days=1)
        if extent.wins * extent.days <= _FEW:
            _tick(journal, first, extent.days)
        else:
            store.write(Moment.of(now()), lambda page: _write_days(page, first, last))
    return home


def _tick(journal: Journal, first: date, days: int) -> None:
    """The same pattern as `_DAYS`, a deed each."""
    for number in range(days):
        day = first + timedelta(days=number)
        for row in journal.rows(day):
            match (number * 7 + row.win.id * 3) % 10:
                case 0 | 1:
                    pass
                case 9:
                    journal.rest(row.win.id, day)
                case left:
                    journal.keep(row.win.id, day, small=left == 8)


def _write_days(page: Page, first: date, last: date) -> None:
    with by_hand(page):
        page.db.execute_sql(_DAYS, {"first": first.isoformat(), "last": last.isoformat()})
        for sql in _TOTALS:
            page.db.execute_sql(sql)


def _plan(number: int) -> Plan:
    action = ACTIONS[number % len(ACTIONS)]
    if number >= len(ACTIONS):
        action += f" ({number})"
    rungs = Rung("Do much more of it", 30), Rung(action, 2), Rung("Begin", 0.5)
    return Plan("Do it every day", "study", action, "After dinner", 2, "Begin", EVERY_DAY, rungs=rungs)
