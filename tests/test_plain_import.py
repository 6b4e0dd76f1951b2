"""PySide6 imported cheaply is still all of PySide6: kept code is used, renewed, and never trusted blindly."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import microwins

PACKAGE = Path(microwins.__file__).parent
# What Python compiles is reported to its audit hooks; imports from byte code are not.
TELLS = """
import sys
compiled = []
sys.addaudithook(lambda event, args: compiled.append(args[1]) if event == "compile" else None)
import microwins.plain_import
ours = [name for name in compiled if isinstance(name, str) and name.startswith("shibokensupport/")]
print(len(ours))
"""


@pytest.fixture
def run(tmp_path: Path) -> "Run":
    return Run(tmp_path)


class Run:
    """Runs code with a copy of the module, whose kept code is its own."""

    def __init__(self, folder: Path) -> None:
        package = folder / "microwins"
        package.mkdir()
        for name in ("__init__.py", "plain_import.py"):
            (package / name).write_bytes((PACKAGE / name).read_bytes())
        self.kept = package / "__pycache__" / f"pyside_support.{sys.implementation.cache_tag}.bin"
        self._folder = folder
        self._env = {**os.environ, "PYTHONPATH": str(folder)}
        self._env.pop("PYTHONDONTWRITEBYTECODE", None)

    def __call__(self, code: str, **env: str) -> str:
        given = {**self._env, **env}
        done = subprocess.run(
            [sys.executable, "-c", code],
            cwd=self._folder,
            env=given,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()


def test_the_second_start_compiles_nothing(run: Run) -> None:
    assert int(run(TELLS)) > 5
    assert run(TELLS) == "0"


@pytest.mark.parametrize("left", [b"", b"torn", None], ids=["empty", "torn", "half"])
def test_spoiled_code_is_compiled_anew(run: Run, left: bytes | None) -> None:
    run(TELLS)
    whole = run.kept.read_bytes()
    run.kept.write_bytes(whole[: len(whole) // 2] if left is None else left)
    assert int(run(TELLS)) > 5
    assert run.kept.read_bytes() == whole


def test_code_of_other_sources_is_not_used(run: Run) -> None:
    run(TELLS)
    spoil = (
        f"import marshal; p = {str(run.kept)!r}; kept = marshal.loads(open(p, 'rb').read());"
        "kept = {name: (b'other', code) for name, (_, code) in kept.items()};"
        "open(p, 'wb').write(marshal.dumps(kept))"
    )
    run(spoil)
    assert int(run(TELLS)) > 5


def test_nothing_is_kept_where_python_keeps_nothing(run: Run) -> None:
    run(TELLS, PYTHONDONTWRITEBYTECODE="1")
    assert not run.kept.exists()


@pytest.mark.parametrize("start", ["first", "second"])
def test_a_wrong_call_is_still_explained(run: Run, start: str) -> None:
    if start == "second":
        run(TELLS)
    wrong = """
import microwins.plain_import
from PySide6.QtCore import QPoint
try:
    QPoint("here")
except TypeError as error:
    print(error)
"""
    said = run(wrong)
    assert "Supported signatures" in said
    assert "xpos: int, ypos: int" in said


def test_nothing_stands_in_for_python_afterwards(run: Run) -> None:
    code = (
        "import builtins, re; before = builtins.compile, re.compile;"
        "import microwins.plain_import;"
        "print((builtins.compile, re.compile) == before, builtins.__import__ is builtins.__orig_import__)"
    )
    assert run(code) == "True True"
