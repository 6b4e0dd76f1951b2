"""Reminders on a machine whose clock was set back: they come on the day that the person named."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from reminder_room import DAY, Room

from microwins.domain.reminder import Answer
from microwins.domain.win import Status
from microwins.store.store import Store


@pytest.fixture
def room(home: Path, qapp: object) -> Iterator[Room]:
    with Store(home) as store:
        room = Room(home, store)
        yield room
        room.reminding.stop()
        room.deleteLater()


def test_a_reminder_counts_for_the_day_of_the_answer(room: Room) -> None:
    win_id = room.adopt()
    room.now = room.now.replace(year=1970)
    assert room.journal.clock_runs_back() is not None
    room.journal.today_is(DAY)
    room.reminding.look()
    assert room.board.said == []
    room.now += timedelta(minutes=1)
    room.reminding.look()
    assert len(room.board.said) == 1
    room.board.answer(Answer.KEPT)
    assert room.status(win_id) is Status.KEPT
    assert room.journal.ticks(win_id) == {DAY: Status.KEPT}
