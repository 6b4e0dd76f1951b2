"""Imports PySide6 as cheaply as it can be had; importing this module is all it takes, and it comes first.

Two things take a third of what a bare window takes to start, and are not needed here:

- PySide6 carries its support modules as source and compiles all of them at every start. Their code is kept
  beside this module's own byte code, in the same way: for one Python, and only as long as the sources are
  the same. The generator of type stubs among them, which no app runs, is left empty, and the long pattern
  that reads signatures is compiled when one is read: for the message about a wrong call.
- PySide6 replaces `builtins.__import__` to look into the source of every module that is imported after it,
  for `from __feature__ import snake_case`. Each import then costs up to twice its time, and the sources stay
  in memory. Python's own import is put back.
"""

import builtins
import marshal
import os
import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

_SUPPORT = "shibokensupport/"  # where PySide6 says that these sources are
_STUB_GENERATOR = f"{_SUPPORT}signature/lib/pyi_generator.py"
_FILE = Path(__file__).parent / "__pycache__" / f"pyside_support.{sys.implementation.cache_tag}.bin"

_LONG = 4_000  # characters; the others that are met on the way have a hundred

_compile, _compile_pattern = builtins.compile, re.compile


class _Keeping:
    """Stands in for `compile` while PySide6 is imported."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[bytes, Any]] = {}
        self._new = False
        with suppress(OSError, ValueError, EOFError, TypeError):  # absent, or cut short
            self._kept = marshal.loads(_FILE.read_bytes())

    def compile(self, source: Any, filename: Any, mode: str, *rest: Any, **options: Any) -> Any:
        """The code of `source`: kept from another start, or compiled now."""
        if not (isinstance(source, bytes) and isinstance(filename, str) and filename.startswith(_SUPPORT)):
            return _compile(source, filename, mode, *rest, **options)
        kept = self._kept.get(filename)
        if kept is None or kept[0] != source:
            wanted = b"" if filename == _STUB_GENERATOR else source
            kept = self._kept[filename] = source, _compile(wanted, filename, mode, *rest, **options)
            self._new = True
        return kept[1]

    def write(self) -> None:
        """Keeps what was compiled for the next start, where Python keeps byte code at all."""
        if not self._new or sys.dont_write_bytecode:
            return
        draft = _FILE.with_name(f"{_FILE.name}.{os.getpid()}")
        with suppress(OSError):  # installed where only another user may write
            _FILE.parent.mkdir(exist_ok=True)
            draft.write_bytes(marshal.dumps(self._kept))
            draft.replace(_FILE)


class _Pattern:
    """A pattern that is compiled when something is looked for with it."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        return _compile_pattern(*self._given).finditer(text)


def _pattern(pattern: Any, flags: int = 0) -> Any:
    waits = isinstance(pattern, str) and len(pattern) > _LONG
    return _Pattern(pattern, flags) if waits else _compile_pattern(pattern, flags)


def _import() -> None:
    keeping = _Keeping()
    builtins.compile, re.compile = keeping.compile, _pattern
    try:
        import PySide6.QtCore  # noqa: F401  the import that installs the hook
    finally:
        builtins.compile, re.compile = _compile, _compile_pattern
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    keeping.write()


_import()
