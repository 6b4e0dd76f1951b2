"""The reminders' watch over a real journal: what it says, what the answers write, and when it looks again."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from reminder_room import DAY, ROME, Board, Room

from microwins.desktop.idle import Hold
from microwins.desktop.reminding import Reminding
from microwins.domain import changes
from microwins.domain.reminder import Later, Pause
from microwins.domain.win import EVERY_DAY, Plan, Status
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.words import tray as words


@pytest.fixture
def room(home: Path, qapp: object) -> Iterator[Room]:
    with Store(home) as store:
        room = Room(home, store)
        yield room
        room.reminding.stop()
        room.deleteLater()


def test_it_says_the_promise_and_a_way_out(room: Room) -> None:
    room.adopt()
    room.at(8)
    assert room.board.shown is not None
    assert room.board.shown.title == "Read one page?"
    assert room.board.shown.body == "About 5 min. Not today is fine too."
    assert room.board.labels == ["Open", "Kept", "Smaller today", "Later"]


def test_kept_ticks_the_day_that_was_named(room: Room) -> None:
    win = room.adopt()
    room.at(8)
    room.now = datetime(2026, 11, 25, 4, 30, tzinfo=ROME)  # the day has turned, the message still hangs there
    room.board.answer("kept")
    assert room.status(win, DAY) is Status.KEPT
    assert room.status(win, DAY + timedelta(days=1)) is None


def test_smaller_asks_again_at_the_bad_day_size(room: Room) -> None:
    win = room.adopt()
    room.at(8)
    room.board.answer("smaller")
    assert room.board.said == ["Read one page?", "Open the book?"]
    assert room.board.labels == ["Open", "Kept", "Later"]
    assert room.status(win) is None
    room.board.answer("kept")
    assert room.status(win) is Status.SMALL


def test_no_smaller_size_no_such_answer(room: Room) -> None:
    room.adopt(bad_day="Read one page")
    room.at(8)
    assert room.board.labels == ["Open", "Kept", "Later"]


def test_later_comes_back_in_an_hour(room: Room) -> None:
    room.adopt()
    room.at(8)
    room.board.answer("later")
    room.at(8, 59)
    assert room.board.shown is None
    room.at(9)
    assert room.board.said == ["Read one page?", "Read one page?"]


def test_a_click_opens(room: Room, qtbot: QtBot) -> None:
    room.adopt()
    room.at(8)
    with qtbot.waitSignal(room.reminding.open_requested, timeout=1000):
        room.board.answer("default")


def test_it_is_taken_back_once_kept_elsewhere(room: Room) -> None:
    win = room.adopt()
    room.at(8)
    room.journal.keep(win)
    room.reminding.look()
    assert room.board.shown is None


def test_it_is_taken_back_with_its_day_and_the_day_is_turned(room: Room) -> None:
    heard: list[object] = []
    room.journal.changed.connect(heard.append)
    room.adopt()
    room.at(8)
    room.at(4, 0, DAY + timedelta(days=1))
    assert room.board.shown is None
    assert changes.DayTurned(DAY + timedelta(days=1)) in heard


def test_a_restart_repeats_nothing(room: Room) -> None:
    room.adopt()
    room.at(8)
    room.reminding.stop()
    room.reminding = room.watch()
    room.at(8, 1)
    assert room.board.said == ["Read one page?"]


DAMAGED = (
    "",
    "{",
    "[]",
    '{"said": 1}',
    '{"said": [[1, 2]], "nudged": [], "put_off": []}',
    '{"said": [], "nudged": [], "put_off": [["2026-11-24", 1, "2026-11-24T08:00"]]}',
)


@pytest.mark.parametrize("damage", DAMAGED)
def test_a_damaged_memory_is_no_memory(room: Room, damage: str) -> None:
    room.adopt()
    room.at(8)
    (room.home / "reminders.json").write_text(damage)
    room.reminding = room.watch()
    room.at(8, 1)
    assert len(room.board.said) == 2


def test_what_could_not_be_said_is_tried_again(room: Room) -> None:
    room.adopt()
    room.board.refuses = True
    room.at(8)
    room.board.refuses = False
    room.at(8, 5)
    assert room.board.said == ["Read one page?"]


@pytest.mark.parametrize("hold", Hold)
def test_it_waits_for_the_person_inside_its_window(room: Room, hold: Hold) -> None:
    room.adopt()
    room.chair.hold = hold
    held: list[object] = []
    room.reminding.held.connect(held.append)
    room.at(8)
    assert (room.board.said, held) == ([], [hold])
    room.chair.hold = None
    room.at(10, 59)
    assert room.board.said == ["Read one page?"]


def test_nobody_came_inside_the_window(room: Room) -> None:
    room.adopt()
    room.chair.hold = Hold.AWAY
    room.at(8)
    room.chair.hold = None
    room.at(11, 1)
    assert room.board.said == []


def test_a_reminder_set_after_its_time_is_silent_today(room: Room) -> None:
    room.now = datetime(2026, 11, 24, 9, 0, tzinfo=ROME)
    room.adopt("Read one page", time(8), time(10))
    room.at(9, 1)
    assert room.board.said == []
    room.at(10)
    assert room.board.said == ["Read one page?"]


def test_one_that_the_terminal_added_after_its_time_is_silent_today(room: Room) -> None:
    with Store(room.home) as store:
        terminal = Journal(store, lambda: room.now)
        room.now = datetime(2026, 11, 24, 9, 0, tzinfo=ROME)
        times = (time(8), time(10))
        assert terminal.adopt(Plan("Read", "reading", "Read one page", "", 5, "", EVERY_DAY, times))
    room.journal.reloaded()
    room.at(9, 1)
    assert room.board.said == []
    room.journal.reloaded()
    room.at(10)
    assert room.board.said == ["Read one page?"]


def test_a_pause_is_written_as_local_time_and_ends_by_itself(room: Room) -> None:
    room.adopt()
    room.reminding.pause(Pause.HOUR)
    assert room.settings.reminders_paused_until == "2026-11-24T08:59:00+01:00"
    room.at(8, 30)
    assert room.board.said == []
    room.at(9)
    assert room.settings.reminders_paused_until == ""
    assert room.board.said == ["Read one page?"]


def test_until_i_say_so_and_a_pause_that_makes_no_sense(room: Room) -> None:
    room.adopt()
    room.reminding.pause(Pause.ALWAYS)
    assert room.settings.reminders_paused_until == "always"
    room.at(8)
    assert room.board.said == []
    room.reminding.pause(None)
    room.reminding.look()
    assert room.board.said == ["Read one page?"]
    room.settings.reminders_paused_until = "soon"
    room.reminding.look()
    assert room.settings.reminders_paused_until == ""


def test_a_pause_takes_the_message_back(room: Room) -> None:
    room.adopt()
    room.at(8)
    room.reminding.pause(Pause.TODAY)
    assert room.board.shown is None


def test_ask_me_later_from_the_tray_asks_about_all_that_is_open(room: Room) -> None:
    room.adopt("Read one page", time(23))
    room.adopt("Walk round the block", time(23))
    kept = room.adopt("Drink a glass of water", time(23))
    room.journal.keep(kept)
    room.reminding.later(Later.EVENING)
    room.at(19)
    assert room.board.shown is not None
    assert "One more is waiting." in room.board.shown.body


def next_look(room: Room) -> int:
    """Milliseconds until the watch wakes by itself."""
    (timer,) = room.reminding.findChildren(QTimer)
    assert timer.isActive()
    return timer.remainingTime()


def test_it_sleeps_until_something_is_due_and_five_minutes_at_most(room: Room) -> None:
    room.adopt("Read one page", time(8), time(20))
    room.at(7, 59)
    assert 59_000 < next_look(room) <= 60_001
    room.at(9)
    assert 299_000 < next_look(room) <= 300_001


def test_a_held_nudge_is_tried_once_a_minute(room: Room) -> None:
    room.adopt("Read one page", time(8), time(8, 0))
    room.chair.hold = Hold.AWAY
    room.at(8)
    assert next_look(room) >= 59_000


def test_changes_are_looked_at_once_however_many(room: Room, qtbot: QtBot) -> None:
    looks: list[int] = []
    look = room.reminding.look
    room.reminding.look = lambda: looks.append(1) or look()  # type: ignore[method-assign,func-returns-value]
    room.reminding._timer.timeout.disconnect()
    room.reminding._timer.timeout.connect(lambda: room.reminding.look())
    for action in ("One", "Two", "Three"):
        room.adopt(action)
    qtbot.waitUntil(lambda: looks == [1], timeout=1000)


def test_the_words_of_several_and_of_evidence(room: Room) -> None:
    win = room.adopt()
    for days in (3, 2, 1):
        room.journal.keep(win, DAY - timedelta(days=days))
    room.at(8)
    assert room.board.shown is not None
    assert room.board.shown.body == "About 5 min. You’ve kept this 3 times. Not today is fine too."


def test_the_evening_look_back_is_off_until_it_is_wished(room: Room, qtbot: QtBot) -> None:
    win = room.adopt()
    room.journal.keep(win)
    room.at(20, 30)
    assert room.board.said == []
    room.settings.look_back = True
    room.at(20, 31)
    assert room.board.shown is not None
    assert room.board.shown.title == "A look back at today?"
    assert room.board.shown.body == "1 promise kept. A line about today is welcome, and so is none."
    assert room.board.labels == ["Open"]
    room.journal.clear(win)
    room.reminding.look()
    assert room.board.shown is not None  # it is about the day, whatever changes in it


def test_the_default_clock_is_now(home: Path, qapp: object) -> None:
    with Store(home) as store:
        journal = Journal(store, lambda: datetime.now(UTC).astimezone())
        settings = Settings(home)
        watch = Reminding(journal, settings, Board(), words, home / "reminders.json")
        watch.look()
        watch.stop()
