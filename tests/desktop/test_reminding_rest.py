"""Reminders and rest: silent on each of its days, and no catching up on the day of coming back."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from reminder_room import DAY, Room

from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.store.store import Store


@pytest.fixture
def room(home: Path, qapp: object) -> Iterator[Room]:
    with Store(home) as store:
        room = Room(home, store)
        yield room
        room.reminding.stop()
        room.deleteLater()


def test_a_rest_over_days_is_silent_on_each_of_them(room: Room) -> None:
    win = room.adopt()
    room.journal.rest_span(Rest(win, DAY, DAY + timedelta(days=2)))
    for ahead in range(3):
        room.at(8, 0, DAY + timedelta(days=ahead))
        assert room.board.said == []
    room.at(8, 0, DAY + timedelta(days=3))
    assert room.board.said == ["Read one page?"]


def test_a_message_is_taken_back_when_the_rest_begins(room: Room) -> None:
    room.adopt()
    room.at(8)
    assert room.board.shown is not None
    room.journal.rest_span(Rest(EVERYTHING, DAY, FURTHER_NOTICE))
    room.reminding.look()
    assert room.board.shown is None


@pytest.mark.parametrize("from_all", [True, False])
def test_who_comes_back_is_not_met_with_what_came_meanwhile(room: Room, from_all: bool) -> None:
    win = room.adopt()
    room.journal.rest_span(Rest(EVERYTHING if from_all else win, DAY, FURTHER_NOTICE))
    room.at(8, 30)
    room.journal.back_from_rest(win)
    room.at(9)
    assert room.board.said == []
    room.at(8, 0, DAY + timedelta(days=1))
    assert room.board.said == ["Read one page?"]
