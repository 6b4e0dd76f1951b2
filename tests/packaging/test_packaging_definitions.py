"""Installers that other systems build: what can be held here without building them."""

import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from microwins.desktop.autostart import NAME, RUN_KEY


@pytest.fixture
def flatpak(tree: Path) -> dict[str, Any]:
    said = yaml.safe_load((tree / "packaging" / "flatpak" / f"{NAME}.yml").read_text())
    assert isinstance(said, dict)
    return said


@pytest.fixture
def release(tree: Path) -> dict[str, Any]:
    said = yaml.safe_load((tree / ".github" / "workflows" / "release.yml").read_text())
    assert isinstance(said, dict)
    return said


def test_the_flatpak_has_a_window_and_a_tray_but_no_network_and_no_files(flatpak: dict[str, Any]) -> None:
    may = set(flatpak["finish-args"])
    assert may >= {"--socket=wayland", "--socket=fallback-x11", "--talk-name=org.kde.StatusNotifierWatcher"}
    assert not [
        one
        for one in may
        if re.match("--(share=network|filesystem|socket=(x11|session-bus|system-bus))", one)
    ]
    assert flatpak["id"] == NAME
    assert flatpak["command"] == "microwins"


def test_the_flatpak_may_speak_to_the_services_the_app_asks(tree: Path, flatpak: dict[str, Any]) -> None:
    sources = "".join(path.read_text() for path in (tree / "microwins" / "desktop").glob("*.py"))
    for allowed in flatpak["finish-args"]:
        if name := re.fullmatch(r"--(?:system-)?talk-name=(.+)", allowed):
            assert f'"{name[1]}"' in sources, f"{name[1]} is allowed and never asked"


def test_the_flatpak_is_built_from_files_that_exist(tree: Path, flatpak: dict[str, Any]) -> None:
    (module,) = flatpak["modules"]
    folder = tree / "packaging"
    (here, wheels) = module["sources"]
    assert (tree / "packaging" / "flatpak" / here["path"]).resolve() == folder
    assert (folder / "flatpak" / wheels["path"]).resolve() == tree / "build" / "flatpak" / "wheels"
    for file in re.findall(r"linux/\S+|\bicons\.py", " ".join(module["build-commands"])):
        assert (folder / file).exists(), file


def test_the_release_runs_scripts_that_exist(tree: Path, release: dict[str, Any]) -> None:
    scripts = set()
    for job in release["jobs"].values():
        for step in job["steps"]:
            scripts |= set(re.findall(r"(?:packaging|\.ci)/[\w./-]+", step.get("run", "")))
    assert {
        f"packaging/{part}/build.sh" for part in ("appimage", "flatpak", "macos", "pyinstaller", "windows")
    } <= scripts
    assert {"packaging/linux/build_deb.sh", "packaging/linux/check_deb.sh"} <= scripts
    for script in scripts:
        assert (tree / script).exists(), script


def test_every_job_is_awaited_by_the_release(release: dict[str, Any]) -> None:
    jobs = release["jobs"]
    assert set(jobs["release"]["needs"]) == set(jobs) - {"release"}


def test_the_windows_installer_ships_the_folder_build_and_clears_the_run_key(tree: Path) -> None:
    said = (tree / "packaging" / "windows" / "microwins.iss").read_text()
    assert r"build\pyinstaller\microwins\*" in said
    assert RUN_KEY.removeprefix("HKEY_CURRENT_USER\\") in said
    assert "PrivilegesRequired=lowest" in said
    for place in re.findall(r'"?(?:Source: "|LicenseFile=)\.\.\\\.\.\\([^"\n*]+)', said):
        path = tree / place.replace("\\", "/")
        assert path.exists() or path.is_relative_to(tree / "build"), place


def test_every_shell_script_parses(tree: Path) -> None:
    scripts = [*(tree / "packaging").rglob("*.sh"), tree / "packaging" / "appimage" / "AppRun"]
    assert len(scripts) >= 10
    for script in scripts:
        run = subprocess.run(["sh", "-n", script], capture_output=True, text=True, timeout=20, check=False)
        assert run.returncode == 0, run.stderr


def test_the_package_does_not_start_with_the_session_by_itself(tree: Path) -> None:
    build = (tree / "packaging" / "linux" / "build_deb.sh").read_text()
    written = "\n".join(line for line in build.splitlines() if not line.startswith("#"))
    assert "autostart" not in written


def test_the_readme_says_of_every_file_whether_it_was_run(tree: Path) -> None:
    folder = tree / "packaging"
    said = (folder / "README.md").read_text()
    files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    ours = [file for file in files if "__pycache__" not in file.parts and file.parts[0] != "pictures"]
    unsaid = [str(file) for file in ours if file.name != "README.md" and f"`{file}`" not in said]
    assert not unsaid
