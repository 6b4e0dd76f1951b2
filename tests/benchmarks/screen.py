"""A private X screen whose pixels can be read from outside: what a program shows is timed, not what it says.

Xvfb keeps its picture in a file; a change of a pixel in the window's place is the first painted window.
"""

import mmap
import os
import shutil
import struct
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WIDTH, HEIGHT = 1280, 800
_BLACK = b"\0\0\0"


class Screen:
    """`env` is for the programs that show their windows here."""

    def __init__(self, display: str, picture: Path) -> None:
        self.env = {
            **{name: value for name, value in os.environ.items() if name not in _UNWANTED},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
        }
        with picture.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        (header,) = struct.unpack(">I", self._map[:4])
        (colors,) = struct.unpack(">I", self._map[76:80])
        self._pixels = header + 12 * colors

    def is_blank(self) -> bool:
        """Whether no window is seen in the middle of the place where windows open."""
        at = self._pixels + 4 * (360 * WIDTH + 540)
        return self._map[at : at + 3] == _BLACK

    def wait(self, *, blank: bool, seconds: float = 30) -> None:
        """Until a window is seen, or none is any more. Raises TimeoutError."""
        until = time.perf_counter() + seconds
        while self.is_blank() is not blank:
            if time.perf_counter() > until:
                raise TimeoutError("the screen did not change")
            time.sleep(0.0005)


_UNWANTED = {"WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "PYTHONDONTWRITEBYTECODE", "MICROWINS_HOME"}


@contextmanager
def open_screen(folder: Path) -> Iterator[Screen]:
    """Xvfb with its picture in `folder`; nobody manages its windows, so they open at the top left."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        raise SystemExit("The benchmarks need Xvfb.")
    reading, writing = os.pipe()
    depth = ("-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder))
    command = (xvfb, "-displayfd", str(writing), *depth, "-noreset", "-nolisten", "tcp")
    server = subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as pipe:
            display = f":{pipe.readline().strip()}"
        yield Screen(display, folder / "Xvfb_screen0")
    finally:
        server.terminate()
        server.wait()
