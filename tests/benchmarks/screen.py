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
PICTURE = "MICROWINS_SCREEN_PICTURE"  # the variable that tells a program where its screen keeps its picture


class Picture:
    """What a screen shows at this moment."""

    def __init__(self, picture: Path) -> None:
        with picture.open("rb") as file:
            self._map = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        (header,) = struct.unpack(">I", self._map[:4])
        (colors,) = struct.unpack(">I", self._map[76:80])
        self._pixels = header + 12 * colors

    def line(self, x: int, y: int, width: int) -> bytes:
        """Some pixels beside each other, in four bytes each."""
        at = self._pixels + 4 * (y * WIDTH + x)
        return self._map[at : at + 4 * width]


class Screen:
    """`env` is for the programs that show their windows here."""

    def __init__(self, display: str, picture: Path) -> None:
        self._picture = Picture(picture)
        self.env = {
            **{name: value for name, value in os.environ.items() if name not in _UNWANTED},
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            PICTURE: str(picture),
        }

    def is_blank(self) -> bool:
        """Whether no window is seen in the middle of the place where windows open."""
        return self._picture.line(540, 360, 1)[:3] == _BLACK

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
