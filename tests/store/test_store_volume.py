"""A hundred micro-wins kept for a year, and on demand for ten: the window still answers at once."""

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles

import pytest
from journal_kit import Heard

from microwins.domain.deeds import Verb
from microwins.store import backup, opening, replay, tables
from microwins.store.moment import Moment
from microwins.store.page import Page

MONDAY = date(2026, 11, 23)
WINS = 100

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(
    scope="module", params=[365, pytest.param(3650, marks=pytest.mark.large)], ids="{} days".format
)
def full(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Heard]:
    """Every day kept, less every seventh: over ten years 312,800 promises."""
    heard = Heard(tmp_path_factory.mktemp("full"))
    wins = [heard.adopt(f"Number {number}") for number in range(WINS)]

    def work(page: Page) -> None:
        page.begin(Verb.IMPORT)
        page.pour(
            tables.Entry, (entry(win, back) for back in range(1, request.param) for win in wins if back % 7)
        )

    heard.store.write(Moment.of(heard.clock()), work)
    yield heard
    heard.store.close()


def entry(win: int, back: int) -> tables.Image:
    return {
        "day": (MONDAY - timedelta(days=back)).isoformat(),
        "win_id": win,
        "status": "kept",
        "size_id": win,
        "amount": None,
        "at_us": back,
        "off_s": 0,
        "tz": "UTC",
        "note": "",
    }


def took(action: Callable[[], object], times: int = 50) -> tuple[float, float]:
    """The median and the slowest of some runs, in milliseconds."""
    spans = []
    for _ in range(times):
        start = time.perf_counter()
        action()
        spans.append((time.perf_counter() - start) * 1000)
    spans.sort()
    return spans[times // 2], spans[-1]


def test_the_window_answers_at_once(full: Heard) -> None:
    journal, year = full.journal, timedelta(days=365)
    assert took(lambda: journal.rows(MONDAY))[0] <= 50
    assert took(lambda: journal.days(MONDAY - year, MONDAY))[0] <= 5
    assert took(lambda: journal.days(MONDAY - year, MONDAY, 7))[0] <= 5
    assert took(lambda: journal.rests(MONDAY - year, MONDAY))[0] <= 5
    assert took(journal.total)[0] <= 1
    assert took(journal.can_undo)[0] <= 1
    assert took(lambda: journal.deeds(200))[0] <= 20


def test_a_record_that_counts_anew_each_time_is_measured_as_slow(full: Heard) -> None:
    """The control: the same answers without the totals that triggers keep."""
    counted = "SELECT day, count(*) FROM entry WHERE status <> 'rest' AND day BETWEEN ? AND ? GROUP BY day"
    ever = "SELECT count(*) FROM entry WHERE status <> 'rest'"
    year = (MONDAY - timedelta(days=365)).isoformat(), MONDAY.isoformat()
    journal, db = full.journal, full.store.db
    by_totals = took(lambda: journal.days(MONDAY - timedelta(days=365), MONDAY))[0]
    by_counting = took(lambda: db.execute_sql(counted, year).fetchall())[0]
    assert by_counting > 3 * by_totals
    assert took(lambda: db.execute_sql(ever).fetchone())[0] > 3 * took(journal.total)[0]


def a_tick(heard: Heard, win: int, day: date) -> bool:
    return heard.journal.keep(win, day)


def in_turns(
    full: Heard, home: Path, tick: Callable[[Heard, int, date], bool], first: date
) -> tuple[float, float]:
    """The ms of a tick in a fresh record and in a full one; a commit takes what the disk takes now."""
    fresh = Heard(home)
    fresh_win, of_fresh, of_full = fresh.adopt(), list[float](), list[float]()
    for number in range(WINS):
        of_fresh.append(took(partial(tick, fresh, fresh_win, first - timedelta(days=number)), 1)[0])
        of_full.append(took(partial(tick, full, 1 + number, first), 1)[0])
    fresh.store.close()
    return median(of_fresh), median(of_full)


def test_a_tick_is_as_quick_as_on_the_first_day(full: Heard, home: Path) -> None:
    of_fresh, of_full = in_turns(full, home, a_tick, MONDAY)
    assert of_full <= 2 * of_fresh + 1


def test_a_tick_that_looks_at_everything_is_found_out(full: Heard, home: Path) -> None:
    """The control, on a day of its own: it asks for something that no index helps to find."""
    (lines,) = full.store.db.execute_sql("SELECT max(seq) FROM oplog").fetchone()
    times = 400_000 // lines + 1  # also where the disk takes its time

    def looking(heard: Heard, win: int, day: date) -> bool:
        for _ in range(times):
            heard.store.db.execute_sql("SELECT max(seq) FROM oplog WHERE key || '' = '[]'").fetchone()
        return heard.journal.keep(win, day)

    of_fresh, of_full = in_turns(full, home, looking, MONDAY - timedelta(days=9000))
    assert of_full > 2 * of_fresh + 1


def bare_commit(path: Path) -> sqlite3.Connection:
    """A table of one column, and the pragmas of the record: the least a promise could take on this disk."""
    bare = sqlite3.connect(path, isolation_level=None)
    for name, value in opening.PRAGMAS.items():
        bare.execute(f"PRAGMA {name} = {value}")
    bare.execute("CREATE TABLE row (number INTEGER PRIMARY KEY)")
    return bare


@pytest.mark.benchmark
def test_ninety_nine_ticks_in_a_hundred(full: Heard, home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """python -m pytest tests/store/test_store_volume.py -m benchmark

    Each tick on a day of its own, and a bare commit before it, for that is what the disk takes by itself.
    """
    of_bare, of_full = [], []
    with closing(bare_commit(home / "bare.db")) as bare:
        for number in range(1000):
            day = MONDAY - timedelta(days=20_000 + number)
            of_bare.append(took(partial(bare.execute, "INSERT INTO row VALUES (?)", (number,)), 1)[0])
            of_full.append(took(partial(full.journal.keep, 1 + number % WINS, day), 1)[0])
    (bare_usual, bare_slow), (usual, slow) = (
        (median(ms), quantiles(ms, n=100)[-1]) for ms in (of_bare, of_full)
    )
    with capsys.disabled():
        told = f"tick {usual:.1f} ms, 99 of 100 within {slow:.1f}"
        floor = f"bare commit {bare_usual:.1f} and {bare_slow:.1f}"
        print(f"\n{told}; {floor}; {usual / bare_usual:.2f} and {slow / bare_slow:.2f} times that")  # noqa: T201
    assert slow <= max(20, 2 * bare_slow)


def test_everything_is_checked_and_copied_in_a_while(full: Heard, tmp_path: Path) -> None:
    start = time.perf_counter()
    made = backup.make(full.store.path, full.clock())
    assert replay.check_file(made).kept == full.journal.total()
    assert time.perf_counter() - start < 120
