"""PySide6 imported cheaply is still all of PySide6: what waits comes when it is asked for."""

import subprocess
import sys

import pytest

PLAIN = "import microwins.plain_import\n"
WRONG = """
from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
calls = (
    lambda: QPoint("here"),
    lambda: QPoint(1, 2, 3, 4, 5),
    lambda: QTimer.singleShot("soon"),
    lambda: QColor(red=3),
    lambda: QObject(objectName=3, nonsense=4),
    lambda: QLabel.setText(None, 3),
    lambda: QObject().nothing,
)
for call in calls * 2:
    try:
        call()
    except Exception as error:
        print(type(error).__name__, error)
"""


def run(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_wrong_calls_are_explained_as_ever() -> None:
    said = run(PLAIN + WRONG)
    assert "Supported signatures" in said
    assert "xpos: int, ypos: int" in said
    assert said == run(WRONG)


@pytest.mark.parametrize(
    "asked",
    [
        "from PySide6.QtWidgets import QLabel; print(QLabel.setText.__doc__, QLabel.__doc__)",
        "from PySide6.support.signature.lib.tool import dedent; print(dedent(' a'))",
        "from PySide6.support.signature.lib import enum_sig; print(enum_sig.inspect.isclass(int))",
        "from PySide6.support.signature.lib.pyi_generator import Formatter; print(Formatter)",
        "from PySide6.support.signature import get_signature;"
        "print(get_signature(PySide6.QtCore.QObject.setParent))",
    ],
    ids=["help", "tool", "enums", "stubs", "signature"],
)
def test_what_waits_comes_when_it_is_looked_up(asked: str) -> None:
    assert run(PLAIN + "import PySide6.QtCore\n" + asked) == run("import PySide6.QtCore\n" + asked) != ""


@pytest.mark.parametrize("name", ["mapping", "parser", "layout", "errorhandler"])
def test_all_of_it_comes(name: str) -> None:
    asked = (
        f"from PySide6.support.signature import {name} as asked; asked.typing\n"
        f"own = 'shibokensupport.signature.{name}'\n"
        "print(sorted(key for key, each in vars(asked).items() if getattr(each, '__module__', '') == own))"
    )
    assert run(PLAIN + asked) == run("import PySide6.QtCore\n" + asked) != "[]"


def test_a_name_that_is_nowhere_is_no_attribute() -> None:
    asked = "from PySide6.support.signature import mapping\n"
    asked += "print([hasattr(mapping, name) for name in ('nothing', '__nothing__', 'type_map')])"
    assert run(PLAIN + asked) == "[False, False, True]"


def test_nothing_of_it_runs_in_a_start() -> None:
    """The control: with PySide6’s own import all of it does."""
    asked = "import sys; from PySide6.support.signature import mapping, parser, layout, errorhandler\n"
    asked += "print(sum('typing' in vars(each) for each in (mapping, parser, layout, errorhandler)),"
    asked += " 'inspect' in sys.modules, 'tempfile' in sys.modules)"
    assert run(PLAIN + asked) == "0 False False"
    assert run("import PySide6.QtCore\n" + asked) == "4 True True"


def test_a_value_without_a_docstring_gets_its_own() -> None:
    value = "from dataclasses import make_dataclass; print(make_dataclass('Pair', [('x', int)]).__doc__)"
    assert run(PLAIN + value) == run(value) == "Pair(x: int)"


def test_nothing_stands_in_for_python_afterwards() -> None:
    code = (
        "import builtins, sys; before = builtins.compile;"
        "import microwins.plain_import; from microwins.stand_ins import StandIn;"
        "import inspect, tempfile, zipfile, bz2;"
        "print(builtins.compile is before, builtins.__import__ is builtins.__orig_import__,"
        " [name for name, each in sys.modules.items() if isinstance(each, StandIn)],"
        " inspect.__file__ != '', zipfile.bz2.BZ2File is bz2.BZ2File)"
    )
    assert run(code) == "True True [] True True"


def test_a_module_of_another_pyside_runs_at_once() -> None:
    code = (
        "from microwins.plain_import import _code;"
        "names = {}; exec(_code(b'x = 1', 'shibokensupport/signature/new.py', 'exec'), names);"
        "print(names['x'])"
    )
    assert run(code) == "1"
