"""Starting with the session, quietly, in the tray. The system's own place for it is the truth, not a setting.

Autostart      what the settings page needs: how it really is, and switching it
XdgAutostart   a desktop file in ~/.config/autostart (Linux and the BSDs)
RunKey         the Run key of the registry (Windows)
LaunchAgent    a property list in ~/Library/LaunchAgents (macOS)
program        what starts the app as it was started; `exec_line` writes it for a desktop file
"""

import os
import plistlib
import shlex
import shutil
import sys
from collections.abc import Sequence
from configparser import ConfigParser, Error
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QSettings

NAME = "org.microwins.MicroWins"
RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
QUIET = "--quiet"


class State(StrEnum):
    """How it really is, whoever set it."""

    ON = "on"
    OFF = "off"
    OTHER = "other"  # switched on, for a copy of the app that is gone or is another one

    @property
    def is_on(self) -> bool:
        """Whether the next login starts this very app."""
        return self is State.ON


class Autostart(Protocol):
    """Start with the session."""

    def state(self) -> State:
        """What the system would do at the next login."""

    def switch(self, on: bool) -> State:
        """Switch it, and tell what the system says afterwards; an unwritable place leaves it as it was."""


class XdgAutostart:
    """The autostart folder of freedesktop.org. command: the program and its arguments."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        config = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        self.path = (folder or config / "autostart") / f"{NAME}.desktop"
        self._command = tuple(command)

    def state(self) -> State:
        entry = ConfigParser(interpolation=None, strict=False, delimiters=("=",), comment_prefixes=("#",))
        try:
            entry.read_string(self.path.read_text("utf-8"))
            said = entry["Desktop Entry"]
        except (OSError, ValueError, Error, KeyError):
            return State.OFF
        # Desktops switch it off this way and leave the file.
        if said.get("Hidden") == "true" or said.get("X-GNOME-Autostart-enabled") == "false":
            return State.OFF
        return State.ON if said.get("Exec") == self._exec() else State.OTHER

    def switch(self, on: bool) -> State:
        lines = (
            "[Desktop Entry]",
            "Type=Application",
            "Name=Micro Wins",
            f"Exec={self._exec()}",
            f"Icon={NAME}",
            "Terminal=false",
            "X-GNOME-Autostart-enabled=true",
        )
        return _switched(self, self.path, "\n".join(lines).encode() + b"\n" if on else None)

    def _exec(self) -> str:
        return exec_line(self._command)


class LaunchAgent:
    """A property list that macOS reads at login. command: the program and its arguments."""

    def __init__(self, command: Sequence[str], folder: Path | None = None) -> None:
        self.path = (folder or Path.home() / "Library" / "LaunchAgents") / f"{NAME}.plist"
        self._command = list(command)

    def state(self) -> State:
        try:
            said = plistlib.loads(self.path.read_bytes())
        except (OSError, ExpatError, ValueError):  # plistlib has no error of its own for every damage
            return State.OFF
        if not isinstance(said, dict) or not said.get("RunAtLoad") or said.get("Disabled"):
            return State.OFF
        return State.ON if said.get("ProgramArguments") == self._command else State.OTHER

    def switch(self, on: bool) -> State:
        said = {
            "Label": NAME,
            "ProgramArguments": self._command,
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        return _switched(self, self.path, plistlib.dumps(said) if on else None)


class RunKey:
    """The Run key of the current user. path: another place for QSettings to write, in its own form."""

    def __init__(
        self,
        command: Sequence[str],
        path: str = RUN_KEY,
        form: QSettings.Format = QSettings.Format.NativeFormat,
    ) -> None:
        self._settings = QSettings(path, form)
        self._command = " ".join(f'"{word}"' if " " in word else word for word in command)

    def state(self) -> State:
        self._settings.sync()
        said = self._settings.value("MicroWins")
        if not said:
            return State.OFF
        return State.ON if said == self._command else State.OTHER

    def switch(self, on: bool) -> State:
        if on:
            self._settings.setValue("MicroWins", self._command)
        else:
            self._settings.remove("MicroWins")
        return self.state()


def autostart(home: Path | None = None) -> Autostart:
    """The one of this system, for the app as it was started. home: a data folder other than the usual."""
    command = [*program(), *(["--home", str(home)] if home else []), QUIET]
    if sys.platform == "win32":
        return RunKey(command)
    return LaunchAgent(command) if sys.platform == "darwin" else XdgAutostart(command)


def program() -> list[str]:
    """What starts the app: its command where one is installed, this Python and the package otherwise."""
    if getattr(sys, "frozen", False):
        return [os.environ.get("APPIMAGE") or sys.executable]  # an AppImage runs from another place each time
    beside = Path(sys.executable).parent
    found = shutil.which("microwins", path=str(beside)) or shutil.which("microwins")
    return [found] if found else [sys.executable, "-m", "microwins"]


def _switched(autostart: Autostart, path: Path, content: bytes | None) -> State:
    """Write or remove `path`, and tell the truth whether or not that worked."""
    try:
        if content is None:
            path.unlink(missing_ok=True)
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            fresh = path.with_suffix(".new")
            fresh.write_bytes(content)
            fresh.replace(path)
    except OSError:
        pass
    return autostart.state()


def exec_line(command: Sequence[str]) -> str:
    """A program and its arguments as the Exec line of a desktop file."""
    return " ".join(_quoted(word) for word in command)


def _quoted(word: str) -> str:
    """One argument of an Exec line: its own quoting rules, and "%" stands for itself doubled."""
    word = word.replace("%", "%%")
    if shlex.quote(word) == word or all(c.isalnum() or c in "-_./=:%@+," for c in word):
        return word
    for special in ("\\", '"', "`", "$"):
        word = word.replace(special, f"\\{special}")
    return '"' + word.replace("\\", "\\\\") + '"'  # the file format unescapes once before Exec's own quoting
