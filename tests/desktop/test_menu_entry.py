"""The menu entry of pip and pipx users, written for real into a folder of its own."""

import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from microwins.desktop.menu_entry import SIZES, data_folder, entry, install, paths, remove

AWKWARD = ("--home", '/home/me/50% "mine" $x `y` back\\slash')


def keys(text: str) -> dict[tuple[str, str], str]:
    """Group and key of a desktop file -> what it says."""
    group, found = "", {}
    for line in text.splitlines():
        if line.startswith("["):
            group = line
        elif "=" in line:
            key, _, value = line.partition("=")
            found[group, key] = value
    return found


def test_installing_writes_the_entry_and_every_icon_and_removing_leaves_nothing(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    written = install(share, ("/home/me/.local/bin/microwins",))
    assert written == share / "applications" / "org.microwins.MicroWins.desktop"
    assert sorted(path for path in share.rglob("*") if path.is_file()) == sorted(paths(share))
    assert remove(share) is True
    assert list(share.iterdir()) == []
    assert remove(share) is False


def test_a_second_install_replaces_the_first(tmp_path: Path) -> None:
    install(tmp_path, ("/old/microwins",))
    written = install(tmp_path, ("/new/microwins",))
    assert "/old/" not in written.read_text()
    assert "Exec=/new/microwins --show today" in written.read_text()


def test_removing_leaves_what_others_put_there(tmp_path: Path) -> None:
    install(tmp_path, ("microwins",))
    other = tmp_path / "icons" / "hicolor" / "48x48" / "apps" / "another.png"
    other.write_bytes(b"")
    remove(tmp_path)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == [other]


def test_it_goes_where_the_person_s_desktop_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    assert data_folder() == tmp_path / "data"
    assert install().is_relative_to(tmp_path / "data")
    monkeypatch.delenv("XDG_DATA_HOME")
    assert data_folder() == Path.home() / ".local" / "share"


def test_the_entry_starts_this_copy_of_the_app() -> None:
    said = keys(entry(("/opt/microwins/bin/microwins",)))
    main = "[Desktop Entry]"
    assert said[main, "Exec"] == said[main, "TryExec"] == "/opt/microwins/bin/microwins"
    assert said["[Desktop Action resize]", "Exec"] == "/opt/microwins/bin/microwins --show resize"


@pytest.mark.skipif(not shutil.which("gio"), reason="gio reads the entry as desktops do (libglib2.0-bin)")
def test_awkward_paths_reach_the_program_whole(tmp_path: Path) -> None:
    """GLib, which GNOME and XFCE read desktop files with, starts a program that notes its arguments."""
    program = tmp_path / "micro wins" / "micro$wins"
    program.parent.mkdir()
    told = tmp_path / "told"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" >"{told}.new"\nmv "{told}.new" "{told}"\n')
    program.chmod(0o755)
    written = install(tmp_path / "share", (str(program), *AWKWARD))
    subprocess.run(["gio", "launch", str(written)], check=True, timeout=20)
    for _ in range(200):
        if told.exists():
            break
        subprocess.run(["sleep", "0.02"], check=True)
    assert told.read_text().splitlines() == list(AWKWARD)


@pytest.mark.parametrize("size", SIZES)
def test_every_picture_shows_three_steps_and_the_dot(tmp_path: Path, size: int) -> None:
    install(tmp_path, ("microwins",))
    image = QImage(str(tmp_path / f"icons/hicolor/{size}x{size}/apps/org.microwins.MicroWins.png"))
    assert (image.width(), image.height()) == (size, size)
    assert image.pixelColor(0, 0).alpha() < 255, "the corner is round"

    def at(x: float, y: float) -> tuple[int, int, int]:
        colour = image.pixelColor(int(x * size / 48), int(y * size / 48))
        return colour.red(), colour.green(), colour.blue()

    stairs, dot, ground = at(33, 30), at(13.2, 24), at(24, 6)
    assert min(stairs) > 240, "the steps are white"
    assert dot[0] > 180 > 150 > dot[2], "the dot is honey"
    assert ground[1] > ground[0], "the ground is pine"


def test_a_folder_that_can_t_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "icons").write_text("a file in the way")
    with pytest.raises(OSError, match="icons"):
        install(tmp_path, ("microwins",))
