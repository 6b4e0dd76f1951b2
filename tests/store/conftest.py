"""A journal that listens to itself, closed when the test is over; and a record somebody has lived with."""

import shutil
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from damage import held
from journal_kit import Heard

from microwins.domain.deeds import Verb
from microwins.domain.win import Energy
from microwins.store import bulk
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.replay import Key


@pytest.fixture
def heard(home: Path) -> Iterator[Heard]:
    """An empty record."""
    heard = Heard(home)
    yield heard
    heard.store.close()


def fill(heard: Heard, first: int, last: int) -> None:
    """Keeps and rests, from `first` to `last` days ago."""
    for back in range(first, last, -1):
        day = heard.journal.today() - timedelta(days=back)
        for win_id in (1, 2, 3):
            (heard.journal.rest if (back + win_id) % 5 == 0 else heard.journal.keep)(win_id, day)
        if back % 7 == 0:
            heard.journal.say_energy(day, Energy.SOME)
            heard.journal.write_note(day, f"Week of {day}")


def bring(heard: Heard, first: int, last: int) -> None:
    """Brings days of the first micro-win from elsewhere, told in one line of history."""

    def work(page: Page) -> None:
        page.begin(Verb.IMPORT)
        days = (heard.journal.today() - timedelta(days=back) for back in range(first, last, -1))
        rows = [(day.isoformat(), 1, "kept", 1, None, 0, 0, "UTC", "") for day in days]
        with bulk.by_hand(page) as totals:
            bulk.pour(page, rows, totals, lambda _: None)

    heard.store.write(Moment.of(heard.clock()), work)


@pytest.fixture(scope="session")
def sixty_days(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record of sixty days and some that were brought, with a copy of it as it was twenty days ago."""
    home = tmp_path_factory.mktemp("sixty")
    heard = Heard(home)
    monday = heard.journal.today()
    for letter in "ABC":
        heard.adopt(letter)
    bring(heard, 400, 360)
    fill(heard, 60, 20)
    heard.journal.back_up()
    heard.journal.smaller(1)
    fill(heard, 20, 0)
    bring(heard, 360, 300)
    for back in (3, 33):
        heard.journal.clear(2, monday - timedelta(days=back))
    heard.journal.rest(1, monday - timedelta(days=37))
    heard.journal.undo()
    heard.store.close()
    return home


@pytest.fixture
def lived(sixty_days: Path, home: Path) -> tuple[Path, dict[Key, str]]:
    """A file of sixty days for this test alone, and what its tables hold."""
    shutil.copytree(sixty_days, home, dirs_exist_ok=True)
    return home / "microwins.db", held(home / "microwins.db")
