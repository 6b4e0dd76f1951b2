"""The files a Linux desktop reads say what the app does, and pass their official tools."""

import argparse
import re
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from importlib.resources import files
from pathlib import Path

import pytest

from microwins import __version__
from microwins.command_line import parser

NAME = "org.microwins.MicroWins"
Tool = Callable[[str, str], str]


def passes(*command: str | Path) -> None:
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert not run.stdout + run.stderr or "successful" in run.stdout, run.stdout + run.stderr


@pytest.fixture
def desktop_file() -> Path:
    return Path(str(files("microwins.resources").joinpath(f"{NAME}.desktop")))


@pytest.fixture
def metainfo(tree: Path) -> Path:
    return tree / "packaging" / "linux" / f"{NAME}.metainfo.xml"


# The menu


def test_the_desktop_file_is_valid(desktop_file: Path, tool: Tool) -> None:
    passes(tool("desktop-file-validate", "desktop-file-utils"), desktop_file)


def test_the_desktop_file_starts_what_the_command_line_understands(desktop_file: Path) -> None:
    starts = re.findall(r"^Exec=microwins *(.*)$", desktop_file.read_text(), re.MULTILINE)
    assert len(starts) == 1 + len(re.findall(r"^\[Desktop Action", desktop_file.read_text(), re.MULTILINE))
    for start in starts:
        assert parser().parse_args(start.split()).verb is None, "each opens the window"


def test_the_desktop_file_names_the_window_as_the_app_does(desktop_file: Path, tree: Path) -> None:
    said = desktop_file.read_text()
    sources = "".join(path.read_text() for path in (tree / "microwins").glob("*.py"))
    names = re.findall(r'setApplicationName\("(.+?)"\)', sources)
    assert names == ["microwins"]
    assert f"StartupWMClass={names[0]}\n" in said
    assert f'"{NAME}"' in sources
    assert "X-GNOME-UsesNotifications=true" in said
    assert "SingleMainWindow" not in said


# The description


def test_the_metainfo_is_valid(metainfo: Path, tool: Tool) -> None:
    passes(tool("appstreamcli", "appstream"), "validate", "--no-net", metainfo)


def test_the_metainfo_launches_the_desktop_file_and_tells_this_version(metainfo: Path) -> None:
    said = ET.parse(metainfo).getroot()
    assert said.findtext("launchable") == f"{said.findtext('id')}.desktop" == f"{NAME}.desktop"
    newest = said.find("releases/release")
    assert newest is not None
    assert newest.get("version") == __version__


def test_every_file_tells_the_same_version(tree: Path) -> None:
    assert f'version = "{__version__}"' in (tree / "pyproject.toml").read_text()
    assert f'"Micro Wins {__version__}"' in (tree / "packaging/linux/microwins.1").read_text()
    assert f'#define Version "{__version__}"' in (tree / "packaging/windows/microwins.iss").read_text()


# The manual


def commands(whole: argparse.ArgumentParser) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    for action in whole._actions:
        if isinstance(action, argparse._SubParsersAction):
            yield from action.choices.items()


def options(one: argparse.ArgumentParser) -> set[str]:
    return {option for action in one._actions for option in action.option_strings}


@pytest.fixture
def manual(tree: Path) -> str:
    """The source of the man page with its dashes as people type them, and without fonts."""
    text = (tree / "packaging" / "linux" / "microwins.1").read_text()
    return re.sub(r"\\f[RIB]", "", text.replace(r"\-", "-")).replace('"', "")


def test_the_manual_has_every_command_with_its_options(manual: str) -> None:
    section = manual.partition(".SH COMMANDS")[2].partition(".SH EXIT STATUS")[0]
    told = dict(
        re.findall(
            r"^\.TP\n\.(?:BR?I?) ([a-z]+)\b(.*?)(?=^\.TP\n\.(?:BR?I?) [a-z]+\b|\Z)", section, re.M | re.S
        )
    )
    assert set(told) == {name for name, _ in commands(parser())}
    for name, command in commands(parser()):
        for option in options(command) - {"-h", "--help"}:
            assert re.search(rf"{option}\b", told[name]), f"microwins {name} {option}"
        for option in re.findall(r"--[a-z-]+", told[name].partition("\n.PP")[0]):
            assert option in options(command), f"microwins {name} has no {option}"


def test_the_manual_has_every_option_of_the_window(manual: str) -> None:
    section = manual.partition(".SH OPTIONS")[2].partition(".SH COMMANDS")[0]
    assert set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", section)) == options(parser())
    pages = next(action.choices for action in parser()._actions if "--show" in action.option_strings)
    assert all(page in section for page in pages)


def test_the_manual_is_typeset_without_a_warning(tree: Path, tool: Tool) -> None:
    page = tree / "packaging" / "linux" / "microwins.1"
    run = subprocess.run(
        [tool("man", "man-db"), "--warnings", "-l", page],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "MANWIDTH": "80"},
    )
    assert run.stderr == ""
    assert "resize a goal until it feels doable" in run.stdout
