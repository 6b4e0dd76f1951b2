"""Work in a process of its own: it answers, tells how far it is, stops when wished, and can fall over."""

import io
import os
import pickle
import signal
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import apart_kit as kit
import pytest

from microwins.domain.errors import Reason, Refused
from microwins.store import apart
from microwins.store.apart import Apart
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Cancelled


@pytest.fixture
def away(home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Apart]:
    monkeypatch.setenv("PYTHONPATH", kit.HERE)
    away = Apart(home)
    yield away
    away.end()


def hear(_done: int, _of: int) -> None:
    """Nobody needs to."""


def test_it_is_another_process_which_stays_until_it_may_go(away: Apart) -> None:
    first = away.ask(hear, kit.process)
    assert first != os.getpid()
    assert away.ask(hear, kit.process) == first
    away.end()
    away.end()
    assert away.ask(hear, kit.process) != first


@pytest.mark.skipif(sys.platform == "win32", reason="priorities and masks of POSIX")
def test_the_window_comes_first_and_files_are_for_one_person(away: Apart) -> None:
    priority, mask = away.ask(hear, kit.manners)
    assert priority > os.nice(0)
    assert mask == 0o077


def test_it_tells_how_far_it_is_and_not_too_often(away: Apart) -> None:
    told: list[tuple[int, int]] = []
    assert away.ask(lambda done, of: told.append((done, of)), kit.count, 200, 0.001) == 200
    assert told[:2] == [(0, 0), (0, 200)]
    assert told[-1] == (200, 200)
    assert 3 <= len(told) <= 30
    assert [done for done, _ in told] == sorted(done for done, _ in told)


def test_it_stops_where_that_is_wished_and_serves_again(away: Apart) -> None:
    def enough(done: int, _of: int) -> None:
        if done > 10:
            raise Cancelled

    with pytest.raises(Cancelled):
        away.ask(enough, kit.count, 100_000, 0.001)
    assert away.ask(hear, kit.count_and_print) == 3  # and what is printed there disturbs nothing


def test_what_it_raises_arrives_as_it_was(away: Apart, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        away.ask(hear, kit.decline)
    assert refused.value.reason is Reason.CHANGED_SINCE
    with pytest.raises(StoreError) as trouble:
        away.ask(hear, kit.stumble, tmp_path)
    found = trouble.value
    assert (found.kind, found.path, found.line, found.place) == (Trouble.BAD_IMPORT, tmp_path, 7, "day")
    with pytest.raises(ZeroDivisionError) as bug:
        away.ask(hear, kit.trip)
    assert any(note.startswith("apart_kit.py:") and note.endswith("in trip") for note in bug.value.__notes__)


def test_one_that_is_gone_is_told_and_the_next_one_comes(away: Apart) -> None:
    with pytest.raises(StoreError) as caught:
        away.ask(hear, kit.vanish)
    assert caught.value.kind is Trouble.STOPPED
    away.ask(hear, kit.process)
    timer = threading.Timer(0.2, away.kill)
    timer.start()
    with pytest.raises(StoreError) as caught:
        away.ask(hear, kit.count, 1, 60)
    assert caught.value.kind is Trouble.STOPPED
    timer.join()
    away.kill()  # there is none


def test_one_that_is_not_wanted_any_more_does_not_come(away: Apart) -> None:
    def change_ones_mind(_done: int, _of: int) -> None:
        away.kill()

    with pytest.raises(StoreError) as caught:
        away.ask(change_ones_mind, kit.process)
    assert caught.value.kind is Trouble.STOPPED
    first = away.ask(hear, kit.process)
    away.kill()
    assert away.ask(hear, kit.process) != first


def test_one_that_cannot_come_is_told(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(home / "nowhere"))
    with pytest.raises(StoreError) as caught:
        Apart(home).ask(hear, kit.process)
    assert caught.value.kind is Trouble.STOPPED


def test_a_frozen_app_is_its_own_interpreter(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    called = home / "called"
    program = home / "microwins"
    program.write_text(f'#!/bin/sh\necho "$@" > {called}\n')
    program.chmod(0o700)
    monkeypatch.setattr(sys, "executable", str(program))
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    with pytest.raises(StoreError):
        Apart(home).ask(hear, kit.process)
    assert called.read_text().split() == [apart.AS_CLERK]


def test_the_other_side_ends_with_the_window(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In this process, so that each of its lines is seen: the window asks once and is gone in the middle."""
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    monkeypatch.setattr(os, "nice", lambda _: 0)
    monkeypatch.setattr(sys, "stdout", sys.stdout)
    monkeypatch.setattr(apart.gc, "disable", lambda: None)
    before = os.umask(0o022)
    try:
        wishes = b"".join(pickle.dumps(each) for each in (home, (kit.count, (5, 0.0), {}), True))
        answers = io.BytesIO()
        assert apart.serve(io.BytesIO(wishes), answers) == 0
        asked_again = b"".join(pickle.dumps(each) for each in (home, (kit.count, (5, 0.0), {}), False))
        assert apart.serve(io.BytesIO(asked_again), io.BytesIO()) == 0
        monkeypatch.delattr(os, "nice")
        assert apart.serve(io.BytesIO(pickle.dumps(home)), io.BytesIO()) == 0
    finally:
        os.umask(before)
    heard = io.BytesIO(answers.getvalue())
    first, second, end = pickle.load(heard), pickle.load(heard), pickle.load(heard)
    assert (first.done, first.of) == (0, 5)
    assert (second.done, second.of) == (5, 5)
    assert isinstance(end.error, Cancelled)
