"""A sheet to bring along, made by the terminal of a real desktop and read by another program."""

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from desk import Desk

from microwins.domain.win import EVERY_DAY, Plan
from microwins.journal import Journal
from microwins.store.store import Store

pytestmark = [pytest.mark.desk, pytest.mark.timeout(180)]

WALK = Plan(
    dream="Run every morning",
    area="exercise",
    action="Walk for 10 minutes",
    anchor="After lunch",
    minutes=10.0,
    bad_day="Put my shoes on",
    weekdays=EVERY_DAY,
    confidence=8,
)


@pytest.fixture
def lived(desk: Desk) -> None:
    """Twenty days of a promise, made smaller on the way, and two notes."""
    desk.set_clock(dt.time(12))
    desk.record.mkdir(parents=True)
    ago = 20

    def clock() -> dt.datetime:
        return dt.datetime.combine(desk.date - dt.timedelta(days=ago), dt.time(12), dt.UTC)

    with Store(desk.record) as store:
        journal = Journal(store, clock)
        win_id = journal.adopt(WALK)
        assert win_id is not None
        for ago in range(20, -1, -1):
            if ago == 9:
                assert journal.resize(win_id, action="Walk for 4 minutes", minutes=4)
            assert journal.keep(win_id)
        journal.write_note(journal.today(), "The rain was fine.", share=True)
        ago = 1
        journal.write_note(journal.today(), "For nobody else.")


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True)
    return " ".join(done.stdout.decode("utf-8").split())


@pytest.mark.usefixtures("lived")
def test_a_sheet_is_made_in_the_terminal(desk: Desk) -> None:
    path = desk.folder / "for-thursday.pdf"
    assert desk.terminal("sheet", str(path)).startswith("Your sheet")
    text = text_of(path)
    assert "“Run every morning”" in text
    assert "After lunch, walk for 4 minutes" in text
    assert "Walk for 10 minutes" in text
    assert "21 promises kept" in text
    assert "The rain was fine." in text
    assert "For nobody else." not in text
