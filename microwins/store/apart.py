"""Work in a process of its own, for a window that has to answer meanwhile.

A thread would share one lock of the interpreter with the window: on a busy machine the system sends away
whoever holds it, and the window waits for him. A process shares nothing, and its memory goes with it.

    Apart   the window's side: asks for a deed of the `Clerk`, hears how far it is, says whether to go on
    serve   the other side, until nobody asks more

What is asked and answered are pickled values over the two pipes between the app and its own child. After each
word of progress the child waits for the answer, so it stops where it is wished, or where the window is gone.
"""

from __future__ import annotations

import gc
import os
import pickle
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, Any, BinaryIO, Concatenate, ParamSpec, TypeVar

from microwins.store.errors import StoreError, Trouble

if TYPE_CHECKING:
    from microwins.store.clerk import Clerk
    from microwins.store.exchange.brought import Tell

AS_CLERK = "--work-apart"  # how the app is started to be the clerk
TELL_EVERY = 0.04  # seconds between two words of progress
_PATIENCE = 5.0  # seconds for the child to go by itself
_KINDER = 5  # steps of priority below the window's

P = ParamSpec("P")
T = TypeVar("T")
_GONE = (EOFError, OSError, pickle.UnpicklingError)


@dataclass(frozen=True, slots=True)
class _Part:
    """So much of so much; 0 of 0 where nobody can tell."""

    done: int
    of: int


@dataclass(frozen=True, slots=True)
class _Done:
    """What the deed gave."""

    value: Any


@dataclass(frozen=True, slots=True)
class _Broke:
    """What it raised."""

    error: BaseException
    frames: tuple[str, ...]  # where in our code; the traceback itself stays with the child


class Apart:
    """A clerk for the record in `home`. It comes at the first wish and stays until `end`."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._child: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()  # between a child that comes and one that is not wanted any more
        self._unwanted = False

    def ask(
        self, tell: Tell, deed: Callable[Concatenate[Clerk, Tell, P], T], *given: P.args, **named: P.kwargs
    ) -> T:
        """What `deed` answers. `tell` hears of its progress in this thread; what it raises stops the deed.

        It hears 0 of 0 before anything begins. Raises what the deed raises, and StoreError(STOPPED) where the
        child is gone.
        """
        answer: T = self.ask_for(tell, deed, *given, **named)
        return answer

    def ask_for(self, tell: Tell, deed: Callable[..., Any] | str, *given: object, **named: object) -> Any:
        """The same; a deed by its name does without all that the clerk imports."""
        if self._unwanted:
            self.end()
        self._unwanted = False
        tell(0, 0)
        child = self._child or self._begin()
        assert child.stdin is not None  # both are pipes
        assert child.stdout is not None
        try:
            _say(child.stdin, (deed, given, named))
            while isinstance(heard := pickle.load(child.stdout), _Part):
                _say(child.stdin, _goes_on(tell, heard))
        except _GONE as error:
            self.end()
            raise StoreError(Trouble.STOPPED, self._home) from error
        if isinstance(heard, _Broke):
            for frame in heard.frames:
                heard.error.add_note(frame)
            raise heard.error
        assert isinstance(heard, _Done)  # there is nothing else to say
        return heard.value

    def kill(self) -> None:
        """Ends the child where it is, from any thread; for deeds that write nothing but drafts."""
        with self._lock:
            self._unwanted = True
            if (child := self._child) is not None:
                child.kill()

    def end(self) -> None:
        """Lets the child go."""
        child, self._child = self._child, None
        if child is None:
            return
        with child:  # closes the pipes and waits
            with suppress(OSError):
                child.stdin.close()  # type: ignore[union-attr]
            try:
                child.wait(_PATIENCE)
            except subprocess.TimeoutExpired:
                child.kill()

    def _begin(self) -> subprocess.Popen[bytes]:
        # A frozen app is its own interpreter.
        itself = () if getattr(sys, "frozen", False) else ("-m", "microwins")
        without_a_console = getattr(subprocess, "CREATE_NO_WINDOW", 0)
        with self._lock:
            if self._unwanted:
                raise StoreError(Trouble.STOPPED, self._home)
            try:
                child = self._child = subprocess.Popen(
                    [sys.executable, *itself, AS_CLERK],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    creationflags=without_a_console,
                )
            except OSError as error:
                raise StoreError(Trouble.STOPPED, self._home) from error
        with suppress(OSError):  # a child that is gone already is met at the first answer
            _say(child.stdin, self._home)
        return child


def _goes_on(tell: Tell, part: _Part) -> bool:
    from microwins.store.exchange.brought import Cancelled  # for a deed that tells of its progress

    try:
        tell(part.done, part.of)
    except Cancelled:
        return False
    return True


def _say(to: Any, value: object) -> None:
    pickle.dump(value, to, protocol=pickle.HIGHEST_PROTOCOL)
    to.flush()


# The child


def serve(wishes: BinaryIO | None = None, answers: BinaryIO | None = None) -> int:
    """Does what is wished on standard input until that is closed."""
    from microwins.store.clerk import Clerk

    wishes, answers = wishes or sys.stdin.buffer, answers or sys.stdout.buffer
    sys.stdout = sys.stderr  # the pipe is for answers alone
    _step_back()
    with suppress(*_GONE):  # the window is gone; what was begun has left no trace
        clerk = Clerk(pickle.load(wishes))
        while True:
            deed, given, named = pickle.load(wishes)
            done = getattr(Clerk, deed) if isinstance(deed, str) else deed
            _say(answers, _outcome(done, clerk, _teller(wishes, answers), given, named))
    return 0


def _step_back() -> None:
    """The window comes first, and it alone hears Ctrl+C. What is made here goes when the process goes."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.umask(0o077)
    gc.disable()
    if hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(_KINDER)


def _outcome(
    deed: Callable[..., object], clerk: Clerk, tell: Tell, given: tuple[Any, ...], named: dict[str, Any]
) -> _Done | _Broke:
    try:
        return _Done(deed(clerk, tell, *given, **named))
    except Exception as error:  # noqa: BLE001  a refusal, trouble or a bug: all are for the window
        import traceback  # the child's alone

        frames = tuple(
            f"{PurePath(frame.filename).name}:{frame.lineno} in {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        )
        return _Broke(error.with_traceback(None), frames)


def _teller(wishes: BinaryIO, answers: BinaryIO) -> Tell:
    from microwins.store.exchange.brought import Cancelled

    told_at = 0.0

    def tell(done: int, of: int) -> None:
        nonlocal told_at
        now = time.monotonic()
        if now - told_at < TELL_EVERY and done != of:
            return
        told_at = now
        try:
            _say(answers, _Part(done, of))
            goes_on = pickle.load(wishes)
        except _GONE as error:
            raise Cancelled from error
        if not goes_on:
            raise Cancelled

    return tell
