"""A hidden page reads nothing: it is stale, and reads when it is shown."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.win import Energy
from microwins.journal import Journal
from microwins.ui import today
from microwins.ui.archive import ArchivePage
from microwins.ui.main_window import MainWindow
from microwins.ui.places import ARCHIVE, SETTINGS, TODAY

Build = Callable[[], MainWindow]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """The days that Today read."""
    found: list[object] = []
    read = today.read_day

    def counted(*given: object, **named: object) -> object:
        found.append(given[1])
        return read(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(today, "read_day", counted)
    return found


def test_today_reads_once_when_it_is_shown(
    main_window: Build, adopt: Adopt, journal: Journal, reads: list[object]
) -> None:
    adopt("Read one page")
    window = main_window()
    window.go(SETTINGS)
    reads.clear()
    for _ in range(3):
        journal.reloaded()
    new = adopt("Open my notes")
    assert reads == []
    assert window.today.list.row(new) is None
    window.go(TODAY)
    assert len(reads) == 1
    assert window.today.list.row(new) is not None


def test_what_others_ask_of_a_hidden_today_is_true(
    main_window: Build, adopt: Adopt, journal: Journal
) -> None:
    adopt()
    window = main_window()
    window.go(SETTINGS)
    journal.say_energy(THURSDAY, Energy.PLENTY)
    assert window.today.state.energy is Energy.PLENTY
    window.go(TODAY)
    assert window.today.state.energy is Energy.PLENTY


def test_a_day_that_turned_behind_another_page(
    main_window: Build, adopt: Adopt, journal: Journal, clock: Clock, reads: list[object]
) -> None:
    adopt()
    window = main_window()
    window.hide()
    reads.clear()
    friday = THURSDAY + timedelta(days=1)
    clock.put(friday, 9)
    journal.day_turned()
    assert reads == []
    window.show()
    assert reads == [friday]
    assert window.today.state.day == friday


def test_a_tick_from_the_tray_changes_its_row_at_once(
    main_window: Build, adopt: Adopt, journal: Journal
) -> None:
    win_id = adopt()
    window = main_window()
    window.go(SETTINGS)
    journal.keep(win_id)
    row = window.today.list.row(win_id)
    assert row is not None
    assert row.isChecked()


def test_the_archive_too(main_window: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt("Read one page")
    window = main_window()
    window.go(ARCHIVE)
    page = window.page(ARCHIVE)
    assert isinstance(page, ArchivePage)
    window.go(TODAY)
    journal.archive(win_id)
    assert page._stale
    window.go(ARCHIVE)
    assert not page._stale
    journal.restore(win_id)
    assert not page._stale
