"""One contract for every system's way to start with the session, run against the real files."""

import os
import plistlib
import shutil
import stat
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from microwins.desktop.autostart import Autostart, LaunchAgent, RunKey, State, XdgAutostart, autostart

COMMAND = ("/opt/micro wins/bin/microwins", "--home", '/home/me/50% "mine" $x', "--quiet")
Make = Callable[[tuple[str, ...]], Autostart]


@pytest.fixture(params=["xdg", "plist", "run_key"])
def make(request: pytest.FixtureRequest, tmp_path: Path) -> Make:
    def one(command: tuple[str, ...]) -> Autostart:
        if request.param == "xdg":
            return XdgAutostart(command, tmp_path / "not" / "yet")
        if request.param == "plist":
            return LaunchAgent(command, tmp_path / "not" / "yet")
        return RunKey(command, str(tmp_path / "run.ini"), QSettings.Format.IniFormat)

    return one


def test_it_is_off_until_switched_on_and_off_again(make: Make) -> None:
    assert make(COMMAND).state() is State.OFF
    assert make(COMMAND).switch(True) is State.ON
    assert make(COMMAND).state() is State.ON
    assert make(COMMAND).switch(True) is State.ON
    assert make(COMMAND).switch(False) is State.OFF
    assert make(COMMAND).switch(False) is State.OFF


def test_another_copy_of_the_app_is_told_apart(make: Make) -> None:
    make(("/gone/microwins", "--quiet")).switch(True)
    assert make(COMMAND).state() is State.OTHER
    assert make(COMMAND).switch(True) is State.ON


def test_what_another_program_wrote_is_read(tmp_path: Path) -> None:
    xdg, agent = XdgAutostart(COMMAND, tmp_path), LaunchAgent(COMMAND, tmp_path)
    xdg.switch(True)
    written = xdg.path.read_text()
    for off in ("Hidden=true", "X-GNOME-Autostart-enabled=false"):
        xdg.path.write_text(f"{written}{off}\n")
        assert xdg.state() is State.OFF
    for damaged in ("", "[Desktop Entry", "no section"):
        xdg.path.write_text(damaged)
        assert xdg.state() is State.OFF
    agent.path.write_bytes(
        plistlib.dumps({"ProgramArguments": list(COMMAND), "RunAtLoad": True, "Disabled": True})
    )
    assert agent.state() is State.OFF
    for damaged in (b"", b"<plist>", plistlib.dumps([1])):
        agent.path.write_bytes(damaged)
        assert agent.state() is State.OFF


@pytest.mark.skipif(os.name != "posix", reason="a folder that takes no file, made by its permissions")
def test_a_place_that_cannot_be_written_tells_the_truth(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("in the way")
    assert XdgAutostart(COMMAND, blocked / "autostart").switch(True) is State.OFF
    assert LaunchAgent(COMMAND, blocked / "agents").switch(True) is State.OFF
    assert stat.S_ISREG(blocked.stat().st_mode)


def test_the_command_of_this_system_is_quiet(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    chosen = autostart(Path("/data/me"))
    assert isinstance(chosen, XdgAutostart)
    assert chosen.switch(True) is State.ON
    assert (
        "--home /data/me --quiet" in (tmp_path / "autostart" / "org.microwins.MicroWins.desktop").read_text()
    )


def need(tool: str) -> str:
    """The path of a system tool; CI has them all."""
    found = shutil.which(tool)
    if found is None:
        assert not os.environ.get("CI"), f"{tool} is not installed"
        pytest.skip(f"{tool} is not installed")
    return found


GIO = """
import sys, gi
gi.require_version("Gio", "2.0")
from gi.repository import Gio
Gio.DesktopAppInfo.new_from_filename(sys.argv[1]).launch([], None)
"""


def test_the_desktop_file_is_valid_and_starts_what_was_meant(tmp_path: Path) -> None:
    """GIO starts the autostart folder of GNOME, MATE and Cinnamon; dex those of bare window managers."""
    awkward = XdgAutostart(("/usr/bin/printf", "[%s]", 'a b "c" $d `e` \\f', "--quiet"), tmp_path / "awkward")
    awkward.switch(True)
    subprocess.run([need("desktop-file-validate"), str(awkward.path)], check=True, timeout=20)
    python = need("/usr/bin/python3")
    assert said([python, "-c", GIO, str(awkward.path)]) == '[a b "c" $d `e` \\f][--quiet]'
    spaced = XdgAutostart(("/bin/echo", "/home/my data", "--quiet"), tmp_path / "spaced")
    spaced.switch(True)
    assert said([need("dex"), "--wait", str(spaced.path)]) == "/home/my data --quiet\n"


def said(command: list[str]) -> str:
    return subprocess.run(command, check=True, timeout=20, capture_output=True, text=True).stdout
