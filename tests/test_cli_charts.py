"""The charts of Evidence as pictures, from the terminal: real files, drawn without a screen."""

import os
import struct
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest


def microwins(home: Path, *words: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "MICROWINS_HOME": str(home), "LANGUAGE": "en", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, "-m", "microwins", *words]
    return subprocess.run(command, env=env, capture_output=True, text=True, timeout=100, check=False)


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    home = tmp_path / "home"
    assert microwins(home, "add", "Read one page", "--days", "daily").returncode == 0
    assert microwins(home, "keep", "1").returncode == 0
    return home


def test_each_chart_is_a_picture_of_its_own(kept: Path, tmp_path: Path) -> None:
    done = microwins(kept, "charts", str(tmp_path / "new" / "pictures"))
    assert done.returncode == 0, done.stderr
    made = sorted((tmp_path / "new" / "pictures").iterdir())
    assert [path.name for path in made] == ["Adding up.png", "Week by week.png", "Your days.png"]
    for path in made:
        head = path.read_bytes()[:24]
        width, height = struct.unpack(">II", head[16:])
        assert head.startswith(b"\x89PNG")
        assert width > 1000
        assert height > 200
        assert str(path) in done.stdout


def test_as_svg_their_words_are_there_to_read(kept: Path, tmp_path: Path) -> None:
    assert microwins(kept, "charts", str(tmp_path), "--svg").returncode == 0
    for path in tmp_path.glob("*.svg"):
        assert ElementTree.parse(path).getroot().tag.endswith("svg")
    assert len(list(tmp_path.glob("*.svg"))) == 3


def test_without_evidence_it_says_so_and_makes_nothing(tmp_path: Path) -> None:
    done = microwins(tmp_path / "home", "charts", str(tmp_path / "pictures"))
    assert done.returncode == 1
    assert done.stderr.strip()
    assert not (tmp_path / "pictures").exists()


def test_a_folder_that_cannot_be_is_told_in_one_sentence(kept: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    done = microwins(kept, "charts", str(tmp_path / "file" / "pictures"))
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
