"""One window per home, shown with real processes that start, hand over, are killed and start again."""

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from waiting import wait_for

from microwins.desktop import ear
from microwins.desktop.ear import MOST_BYTES, PipeEar, SocketEar
from microwins.desktop.instance import Handover, Instance, address, first_instance, poke

START = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from microwins.desktop.instance import Handover, first_instance
app = QCoreApplication(["microwins"])
started = first_instance(Path(sys.argv[1]), lambda m: print(m, flush=True), sys.argv[2:])
if isinstance(started, Handover):
    print(started.value, flush=True)
    sys.exit()
print("first", started.listen(), flush=True)
app.exec()
"""


class Starts:
    """Starts of the app in one home."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.running: list[subprocess.Popen[str]] = []

    def start(self, *args: str, **env: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", START, str(self.home), *args],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **env},
        )
        self.running.append(process)
        return process

    def end(self) -> None:
        for process in self.running:
            process.kill()
            process.communicate()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


@pytest.fixture
def starts(home: Path) -> Iterator[Starts]:
    starts = Starts(home)
    yield starts
    starts.end()


def test_the_second_hands_its_wish_over(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first True"
    second = starts.start("--show", "evidence", XDG_ACTIVATION_TOKEN="token-1")
    assert line(second) == "passed_on"
    assert line(first) == "Launch(args=('--show', 'evidence'), token='token-1')"
    assert poke(starts.home)
    assert line(first) == "Changed()"


def test_a_killed_first_leaves_room(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first True"
    first.send_signal(signal.SIGKILL)
    first.wait()
    assert not poke(starts.home)
    assert line(starts.start()) == "first True"


ELSEWHERE = "4711\nmicrowins\nanother-laptop\n3d1219c7c4c5404aaa1f6d2a48adfda4\n77d07667-db73-4eab-8a13\n"


@pytest.mark.parametrize(
    "left", ["", "\0" * 60, "torn", ELSEWHERE], ids=["empty", "zeros", "torn", "elsewhere"]
)
def test_a_lock_of_nobody_here_leaves_room(starts: Starts, left: str) -> None:
    """After a power cut, or in a folder that was copied from another computer while it was open there."""
    (starts.home / "window.lock").write_text(left)
    assert line(starts.start()) == "first True"
    assert line(starts.start("--show", "today")) == "passed_on"


def test_two_at_once_agree_on_one(starts: Starts) -> None:
    both = [starts.start(), starts.start(), starts.start()]
    assert sorted(line(p) for p in both) == ["first True", "passed_on", "passed_on"]


def test_a_first_that_hangs_is_not_waited_for_long(starts: Starts) -> None:
    first = starts.start()
    assert line(first) == "first True"
    first.send_signal(signal.SIGSTOP)
    began = time.monotonic()
    assert line(starts.start()) == "unanswered"
    assert not poke(starts.home)
    assert time.monotonic() - began < 6
    first.send_signal(signal.SIGCONT)


@pytest.fixture(params=[SocketEar, PipeEar])
def heard(
    home: Path, qapp: object, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[Instance, list[object]]]:
    """A first instance in this process, and what it hears: with its own ear and with that of Windows."""
    monkeypatch.setattr(ear, "open_ear", request.param)
    heard: list[object] = []
    instance = first_instance(home, heard.append)
    assert isinstance(instance, Instance)
    assert instance.listen()
    yield instance, heard
    instance.close()


def say(home: Path, text: bytes, qapp: object) -> bytes:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(0.01)
        caller.connect(address(home))
        caller.sendall(text)
        for _ in range(200):
            qapp.processEvents()  # type: ignore[attr-defined]
            try:
                return caller.recv(16)
            except TimeoutError:
                continue
        return b""


@pytest.mark.parametrize(
    "text",
    [
        b"\n", b"{}\n", b"[]\n", b"null\n", b"\xff\xfe\n", b'{"launch": [1], "token": ""}\n',
        b'{"launch": "--show"}\n', b'{"changed": 1}\n',
    ],
)  # fmt: skip
def test_words_that_are_not_ours_change_nothing(
    heard: tuple[Instance, list[object]], home: Path, qapp: object, text: bytes
) -> None:
    assert say(home, text, qapp) == b"no\n"
    assert heard[1] == []
    assert say(home, b'{"changed": true}\n', qapp) == b"ok\n"
    assert len(heard[1]) == 1


def test_a_flood_without_an_end_is_cut_off(
    heard: tuple[Instance, list[object]], home: Path, qapp: object
) -> None:
    sent, chunk = 0, b"x" * 4096
    with socket.socket(socket.AF_UNIX) as caller:
        caller.settimeout(0.05)
        caller.connect(address(home))
        with pytest.raises(OSError, match=r"Broken pipe|reset"):  # noqa: PT012  it ends somewhere in the loop
            while sent < 20 * MOST_BYTES:
                with contextlib.suppress(TimeoutError):
                    sent += caller.send(chunk)
                qapp.processEvents()  # type: ignore[attr-defined]
    assert sent < 20 * MOST_BYTES
    assert heard[1] == []


def test_the_socket_and_the_lock_belong_to_one_user(heard: tuple[Instance, list[object]], home: Path) -> None:
    assert (home / "window.sock").stat().st_mode & 0o077 == 0


@pytest.mark.usefixtures("qapp")
def test_two_homes_are_two_apps_and_a_long_path_has_its_own_address(tmp_path: Path) -> None:
    deep = tmp_path / ("d" * 120)
    deep.mkdir()
    assert len(address(deep)) < 100
    assert address(deep) != address(tmp_path)
    one, two = first_instance(deep, print), first_instance(tmp_path, print)
    assert isinstance(one, Instance)
    assert isinstance(two, Instance)
    assert one.listen()
    assert two.listen()
    one.close()
    two.close()


def test_a_home_that_takes_no_lock_lets_the_app_start(tmp_path: Path) -> None:
    """What is wrong with it is told where the record is opened."""
    alone = first_instance(tmp_path / "absent", print)
    assert isinstance(alone, Instance)
    assert not alone.listen()
    alone.close()


def test_the_lock_is_taken_once_even_in_one_process(home: Path, qapp: object) -> None:
    instance = first_instance(home, print)
    assert isinstance(instance, Instance)
    assert first_instance(home, print) is Handover.UNANSWERED  # nobody listens yet
    instance.close()
    again = first_instance(home, print)
    assert isinstance(again, Instance)
    again.close()


def test_a_message_is_one_line_of_json(
    heard: tuple[Instance, list[object]], home: Path, qapp: object
) -> None:
    line = json.dumps({"launch": ["--show", "today"], "token": "t"}).encode() + b"\n"
    assert say(home, line, qapp) == b"ok\n"
    wait_for(lambda: heard[1], "the message")
    assert str(heard[1][0]) == "Launch(args=('--show', 'today'), token='t')"


def test_two_callers_at_once_are_both_answered(
    heard: tuple[Instance, list[object]], home: Path, qapp: object, qtbot: QtBot
) -> None:
    """One that says half a line and waits keeps nobody else waiting."""
    with socket.socket(socket.AF_UNIX) as slow:
        slow.connect(address(home))
        slow.sendall(b'{"chan')
        assert say(home, b'{"changed": true}\n', qapp) == b"ok\n"
        slow.sendall(b'ged": true}\n')
        qtbot.waitUntil(lambda: len(heard[1]) == 2)


def test_nobody_is_heard_after_the_end(
    heard: tuple[Instance, list[object]], home: Path, qapp: object
) -> None:
    with socket.socket(socket.AF_UNIX) as caller:
        caller.connect(address(home))
        heard[0].close()
        assert not Path(address(home)).exists()
        with contextlib.suppress(BrokenPipeError):
            caller.sendall(b'{"changed": true}\n')
        qapp.processEvents()  # type: ignore[attr-defined]
    assert heard[1] == []
