"""Modules that wait: named rightly, waiting at the first paint, whole when they run."""

import hashlib
import subprocess
import sys
from importlib.util import find_spec

import pytest
from first_paint import loaded

from microwins.lazily import LATER


@pytest.mark.parametrize("name", LATER)
def test_each_is_there_and_waits_at_the_first_paint(name: str) -> None:
    assert find_spec(name) is not None
    assert name not in loaded()


def run(code: str) -> str:
    given = f"from microwins import lazily\nlazily.delay()\n{code}"
    done = subprocess.run(
        [sys.executable, "-c", given], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_the_first_use_runs_it_and_all_it_has_is_there() -> None:
    code = """
from microwins.domain import pacing
assert lazily.waits(pacing)
print(pacing.Answer.SAME.value, lazily.waits(pacing))
"""
    assert run(code) == "same False"


def test_a_name_taken_out_of_it_runs_it() -> None:
    assert run("from microwins.domain.pacing import Answer\nprint(Answer.SAME.value)") == "same"


def test_catching_up_leaves_nothing_waiting() -> None:
    code = """
import sys
from microwins.journal import Journal
waiting = [name for name in lazily.LATER if name in sys.modules and lazily.waits(sys.modules[name])]
lazily.catch_up()
left = [name for name in lazily.LATER if name in sys.modules and lazily.waits(sys.modules[name])]
print(len(waiting) > 5, left)
"""
    assert run(code) == "True []"


def test_peewee_comes_without_what_it_hardly_uses_and_finds_it_when_it_does() -> None:
    code = """
import peewee, sys
print("inspect" in sys.modules, "hashlib" in sys.modules, "calendar" in sys.modules)
print(peewee.isclass(peewee.Model), peewee.isclass(3), peewee.calendar.timegm((1970, 1, 2, 0, 0, 0)))
print(peewee.hashlib.md5(b"kept").hexdigest(), peewee.hashlib.__name__ in sys.modules)
import inspect
print(inspect.isclass(peewee.Model), inspect.signature(peewee.Model.save))
"""
    assert run(code).splitlines() == [
        "False False False",
        "True False 86400",
        f"{hashlib.md5(b'kept').hexdigest()} True",
        "True (self, force_insert=False, only=None)",
    ]


def test_other_modules_are_imported_as_ever() -> None:
    assert run("from microwins.domain import day\nprint(lazily.waits(day))") == "False"
