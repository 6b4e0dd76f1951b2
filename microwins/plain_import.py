"""Imports PySide6 as cheaply as it can be had; importing this module is all it takes, and it comes first.

PySide6 carries its Python part as source and compiles all of it at every start. Most of it puts signatures
and messages about wrong calls into words: a fifth of what a bare window takes to start, for what a sound app
never asks. Here it waits for the first who does:

- Its modules for signatures hold their source, and run it when something of theirs is looked up.
- Modules of Python that they and `dataclasses` next to never use are stood in for (`stand_ins`).
- `from __feature__ import snake_case` is left out. For its sake PySide6 replaces `builtins.__import__` and
  reads the source of every module that is imported after it, which takes up to as long again and stays in
  memory. Python's own import is put back.

What this module doesn't know, of another PySide6, runs as it always does.
"""

import builtins
from typing import Any

from microwins.stand_ins import standing_in

_SUPPORT = "shibokensupport/"  # where PySide6 says that these sources are
_WAITING = ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "lib/tool", "mapping", "parser")
_SELDOM_USED = ("bz2", "inspect", "lzma", "shutil", "tempfile", "textwrap", "traceback")

# What stands in a module that waits: PySide6 takes `update_mapping` out of its dictionary without a look-up.
_FIRST_LINES = {
    f"{_SUPPORT}feature.py": "def feature_import(*_): pass\ndef feature_imported(_): pass\n",
    f"{_SUPPORT}signature/mapping.py": "def update_mapping(): return __getattr__('update_mapping')()\n",
}
_waiting = {f"{_SUPPORT}signature/{name}.py" for name in _WAITING} | _FIRST_LINES.keys()
_sources: dict[str, Any] = {}
_compile = builtins.compile


class _Source:
    """Looks up a name of a module that waits: runs its source, once."""

    def __init__(self, source: Any, file: str, names: dict[str, Any]) -> None:
        self._source, self._file, self._names = source, file, names

    def __call__(self, name: str) -> Any:
        if self._source and not name.startswith("__"):
            source, self._source = self._source, None
            exec(_compile(source, self._file, "exec"), self._names)
        try:
            return self._names[name]
        except KeyError:
            raise AttributeError(name) from None


def _code(source: Any, file: Any, *how: Any, **named: Any) -> Any:
    """What `compile` answers meanwhile."""
    if file not in _waiting:
        return _compile(source, file, *how, **named)
    _sources[file] = source
    wait = f"from {__name__} import wait\n__getattr__ = wait({file!r}, globals())\n"
    return _compile(wait + _FIRST_LINES.get(file, ""), file, *how, **named)


def wait(file: str, names: dict[str, Any]) -> _Source:
    """What a module that waits calls where it begins; `names`: its own."""
    return _Source(_sources.pop(file), file, names)


def _import() -> None:
    builtins.compile = _code  # type: ignore[assignment]  # it answers any call of it
    try:
        with standing_in({name: {} for name in _SELDOM_USED}):
            import dataclasses  # noqa: F401

            import PySide6.QtCore  # noqa: F401  the import that compiles all that, and installs the hook
    finally:
        builtins.compile = _compile
        builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


_import()
