"""Whether a window can open here, asked before Qt is: Qt ends the whole process where it can't.

Only Linux and the other free desktops need asking; Windows and macOS always have a screen for a program
that a person started.
"""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from contextlib import suppress
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
    return bool(name) and _answers(socket.AF_UNIX, str(Path(environ.get("XDG_RUNTIME_DIR", ""), name)))


def _x11(display: str) -> bool:
    """Whether an X server answers at "host:number.screen"."""
    host, colon, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if not colon or not number.isdecimal():
        return False
    if host in {"", "unix"}:
        local = f"/tmp/.X11-unix/X{number}"
        return _answers(socket.AF_UNIX, local) or _answers(socket.AF_UNIX, f"\0{local}")
    return _answers(socket.AF_INET, (host, 6000 + int(number)))


def _answers(family: socket.AddressFamily, at: str | tuple[str, int]) -> bool:
    with suppress(OSError), socket.socket(family) as caller:
        caller.settimeout(_PATIENCE)
        caller.connect(at)
        return True
    return False


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
