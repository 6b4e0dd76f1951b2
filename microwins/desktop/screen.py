"""Whether a window can open here, asked before Qt is: Qt ends the whole process where it can't.

Only Linux and the other free desktops need asking; Windows and macOS always have a screen for a program
that a person started. The system's own lists are read first; to call a screen or to load a library takes
modules that a start can do without, and is for what no list tells.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import NamedTuple

# What Qt's xcb platform loads and a bare system lacks most often: library -> Debian package.
XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb-randr.so.0": "libxcb-randr0",
}
_BUILT_IN = {"offscreen", "minimal", "vnc", "linuxfb", "eglfs", "vkkhrdisplay"}
_PATIENCE = 1.0  # seconds to wait for a remote display
_SOCKETS = Path("/proc/net/unix")  # flags in the fourth column, a path in the last, @ for a hidden one
_LISTENS = "00010000"
_LIBRARIES = Path("/etc/ld.so.cache")


class NoWindow(NamedTuple):
    """Why there can be no window. package: what to install, or "" where there is simply no screen."""

    package: str = ""


def why_no_window(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> NoWindow | None:
    """None where a window can open."""
    if platform in {"win32", "darwin"}:
        return None
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _BUILT_IN or _wayland(environ):
        return None
    if not _x11(environ.get("DISPLAY", "")):
        return NoWindow()
    absent = [package for library, package in XCB_LIBRARIES.items() if not _loads(library)]
    return NoWindow(" ".join(absent)) if absent else None


def _wayland(environ: Mapping[str, str]) -> bool:
    name = environ.get("WAYLAND_DISPLAY", "")
    return bool(name) and _answers(str(Path(environ.get("XDG_RUNTIME_DIR", ""), name)))


def _x11(display: str) -> bool:
    """Whether an X server answers at "host:number.screen"."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in {"", "unix"}:
        local = f"/tmp/.X11-unix/X{number}"
        return _answers(local) or _answers(f"\0{local}")
    return _picks_up((host, 6000 + int(number)))


def _answers(path: str) -> bool:
    """Whether somebody listens at a local socket."""
    return path.replace("\0", "@") in _listeners() or _picks_up(path)


def _listeners() -> set[str]:
    try:
        lines = _SOCKETS.read_text("utf-8", "replace").splitlines()
    except OSError:
        return set()
    columns = (line.split(maxsplit=7) for line in lines)
    return {each[7] for each in columns if len(each) == 8 and each[3] == _LISTENS}


def _picks_up(at: str | tuple[str, int]) -> bool:
    import socket

    family = socket.AF_UNIX if isinstance(at, str) else socket.AF_INET
    with suppress(OSError), socket.socket(family) as caller:
        caller.settimeout(_PATIENCE)
        caller.connect(at)
        return True
    return False


def _loads(library: str) -> bool:
    if f"/{library}\0".encode() in _cached_libraries():
        return True
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


@cache
def _cached_libraries() -> bytes:
    try:
        return _LIBRARIES.read_bytes()
    except OSError:
        return b""
