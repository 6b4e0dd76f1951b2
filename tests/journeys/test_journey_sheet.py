"""A sheet to bring along, on a real desktop: from Evidence to a PDF that another program reads."""

import datetime as dt
import subprocess
from pathlib import Path

import pytest
from desk import Desk
from reader import Reader
from waiting import wait_for

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
        journal.write_note(journal.today(), "The rain was fine.")
        ago = 1
        journal.write_note(journal.today(), "For nobody else.")


def text_of(path: Path) -> str:
    done = subprocess.run(["pdftotext", "-raw", str(path), "-"], check=True, capture_output=True)
    return " ".join(done.stdout.decode("utf-8").split())


@pytest.mark.usefixtures("lived")
def test_a_sheet_is_put_together_and_saved(desk: Desk, reader: Reader) -> None:
    desk.app()
    desk.settled()
    desk.key("ctrl+2")
    reader.press("Make a sheet to bring along", "push button", "button")
    reader.one("Preview of one page", part=True)
    reader.press("The rain was fine.", "check box", part=True)
    wait_for(
        lambda: desk.record_rows("SELECT text FROM day_note WHERE share") == [("The rain was fine.",)],
        "the tick to be remembered",
    )
    reader.one("This desktop has no tray", part=True)  # takes the place of any other remark
    reader.press("Save as PDF…", "push button", "button")
    wait_for(lambda: "PDF" in desk.active_title(), "the question where to")
    path = desk.folder / "for-thursday.pdf"
    desk.key("ctrl+a")
    desk.type(str(path))
    desk.key("Return")
    wait_for(path.exists, "the sheet")
    reader.one("It lies on this computer and nowhere else.", part=True)
    text = text_of(path)
    assert "“Run every morning”" in text
    assert "After lunch, walk for 4 minutes" in text
    assert "Walk for 10 minutes" in text
    assert "21 promises kept" in text
    assert "The rain was fine." in text
    assert "For nobody else." not in text
    assert desk.terminal("sheet", str(desk.folder / "again.pdf")).startswith("Your sheet")
    again = text_of(desk.folder / "again.pdf")
    assert "The rain was fine." in again
    assert "For nobody else." not in again
