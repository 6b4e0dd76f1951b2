"""One window per home. The first start holds a lock and listens; a second hands its wish over and ends.

    first_instance   what a start of the app asks before it opens anything
    poke             what a terminal command calls after it wrote: an open window reads again

The lock is a file of the home folder, so two homes are two apps. The lock of a process that was killed is
recognised by its process id and taken over, and so is one that says nothing or came with a folder from
another computer. Messages are one line of JSON over a local socket that belongs
to the user alone; nothing listens on a network.
"""

import os
import sys
import time
from collections.abc import Callable, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QLockFile, QObject, QSysInfo

if TYPE_CHECKING:
    from microwins.desktop.ear import PipeEar, SocketEar

PATIENCE = 2.0  # seconds a second start waits for the first, which may be starting itself
_LONGEST_PATH = 100  # bytes; Linux takes 107 for a socket's path, macOS 103


class Launch(NamedTuple):
    """A second start of the app. args: its command line. token: lets a Wayland window raise itself, or ""."""

    args: tuple[str, ...] = ()
    token: str = ""


class Changed(NamedTuple):
    """Another process wrote to the file."""


Message = Launch | Changed


class Handover(Enum):
    """How it went for a start that was not the first."""

    PASSED_ON = "passed_on"
    UNANSWERED = "unanswered"  # the first holds the lock and does not listen


class Instance(QObject):
    """The first start: holds the lock of the home and hears the others as long as it lives."""

    def __init__(self, home: Path, lock: QLockFile, on_message: Callable[[Message], None]) -> None:
        super().__init__()
        self._home, self._lock, self._on_message = home, lock, on_message
        self._ear: SocketEar | PipeEar | None = None

    def listen(self) -> bool:
        """Begin to hear other starts. False: this system has no socket for us; the lock still holds."""
        from microwins.desktop.ear import open_ear  # nobody hears before the first paint

        if not self._lock.isLocked():
            return False
        try:
            self._ear = open_ear(address(self._home), self._answer, self)
        except OSError:
            return False
        return True

    def close(self) -> None:
        """Let another start be the first."""
        if self._ear is not None:
            self._ear.close()
            self._ear = None
        self._lock.unlock()

    def _answer(self, line: bytes) -> bytes:
        message = _message(line)
        if message is None:
            return b"no\n"
        self._on_message(message)
        return b"ok\n"


def first_instance(
    home: Path, on_message: Callable[[Message], None], args: Sequence[str] = ()
) -> Instance | Handover:
    """The Instance of this start if it is the first of `home`; else its `args` were handed to the first.

    Call `listen` on the Instance once the window is on screen. A home that takes no lock file (read-only,
    full) makes every start the first: its own trouble is told where the data is opened.
    """
    lock = QLockFile(str(home / "window.lock"))
    lock.setStaleLockTime(0)  # never stale by age; the process id decides
    if lock.tryLock(0) or lock.error() != QLockFile.LockError.LockFailedError:
        return Instance(home, lock, on_message)
    token = os.environ.get("XDG_ACTIVATION_TOKEN", "")
    until = time.monotonic() + PATIENCE
    while not _send(home, {"launch": list(args), "token": token}):
        if lock.tryLock(0):  # the first ended meanwhile
            return Instance(home, lock, on_message)
        if time.monotonic() > until:
            if _held_by_nobody_here(lock) and lock.removeStaleLockFile() and lock.tryLock(0):
                return Instance(home, lock, on_message)
            return Handover.UNANSWERED
        time.sleep(0.05)
    return Handover.PASSED_ON


def _held_by_nobody_here(lock: QLockFile) -> bool:
    """Whether a lock came along with its folder from another computer, or says nothing, as after a power cut.

    Qt would wait for either for ever.
    """
    pid, host, _ = lock.getLockInfo()
    return pid == 0 or (host != "" and host != QSysInfo.machineHostName())


def poke(home: Path) -> bool:
    """Tell an open window that the file of `home` has changed. False: there is none."""
    return _send(home, {"changed": True}, timeout=0.25)


def address(home: Path) -> str:
    """Where the first instance of `home` listens: a socket in the home, or a name for it."""
    home = home.resolve()
    inside = home / "window.sock"
    if sys.platform != "win32" and len(os.fsencode(inside)) <= _LONGEST_PATH:
        return str(inside)
    import hashlib
    import tempfile

    name = "microwins-" + hashlib.sha256(os.fsencode(home)).hexdigest()[:16]
    return name if sys.platform == "win32" else str(Path(tempfile.gettempdir()) / f"{name}.sock")


def _send(home: Path, message: dict[str, object], timeout: float = 1.0) -> bool:
    """Write one message and wait for its receipt. Without Qt, so the terminal stays quick."""
    import json

    line = json.dumps(message).encode() + b"\n"
    try:
        if sys.platform == "win32":
            with Path(rf"\\.\pipe\{address(home)}").open("r+b", buffering=0) as pipe:
                pipe.write(line)
                return pipe.readline() == b"ok\n"
        import socket

        with socket.socket(socket.AF_UNIX) as caller:
            caller.settimeout(timeout)
            caller.connect(address(home))
            caller.sendall(line)
            return caller.recv(16) == b"ok\n"
    except OSError:
        return False


def _message(line: bytes) -> Message | None:
    """What a line says, or None where it is none of ours."""
    import json

    try:
        said = json.loads(line)
    except ValueError:
        return None
    match said:
        case {"changed": True}:
            return Changed()
        case {"launch": list(args), "token": str(token)} if all(isinstance(a, str) for a in args):
            return Launch(tuple(args), token)
        case _:
            return None
