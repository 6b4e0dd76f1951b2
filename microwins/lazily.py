"""Lets some modules be found at the start and run when something of them is first used.

What writes to the record, what plans ahead and Peewee stand behind the first tick, not before the first
picture of Today. They are imported at the top of a file like everything else; `delay` makes those imports
cost a look at the disk, and `catch_up` runs them all when a row is pressed.

It works for `from package import module`; a name taken out of a module runs it. Threads of ours must not be
the first to use one: Python 3.11 shows them a module that is still running.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType
from typing import TYPE_CHECKING, cast

from microwins.stand_ins import standing_in

if TYPE_CHECKING:  # importing it brings the reading of resources along
    from importlib.abc import Loader

LATER = (
    "microwins.cli",
    "microwins.commands",
    "microwins.domain.changes",
    "microwins.domain.deeds",
    "microwins.domain.evidence",
    "microwins.domain.lookback",
    "microwins.domain.offering",
    "microwins.domain.pacing",
    "microwins.store.bulk",
    "microwins.store.care_verbs",
    "microwins.store.day_verbs",
    "microwins.store.history",
    "microwins.store.page",
    "microwins.store.tables",
    "microwins.store.win_verbs",
    "microwins.ui.words.look_back",
    "microwins.ui.words.terminal",
)


class _Thrifty:
    """Loads Peewee without what it hardly uses: `inspect` alone and what that imports take a MiB."""

    def __init__(self, loader: "Loader") -> None:
        self._loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        inspect = {"isclass": lambda thing: isinstance(thing, type)}
        with standing_in({"inspect": inspect, "calendar": {}, "hashlib": {}, "traceback": {}}):
            self._loader.exec_module(module)


class _Finder:
    """Stands before Python's own finder and takes its answer, for the modules of `LATER` and Peewee."""

    @staticmethod
    def find_spec(
        name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name not in LATER and name != "peewee":
            return None
        spec = PathFinder.find_spec(name, path, target)
        if spec is not None and spec.loader is not None:
            sparing = _Thrifty if name == "peewee" else LazyLoader
            spec.loader = cast("Loader", sparing(spec.loader))
        return spec


def delay() -> None:
    """From now on the modules of `LATER` wait until they are used."""
    sys.meta_path.insert(0, _Finder)


def waits(module: ModuleType) -> bool:
    """Whether a module was imported and has not run yet."""
    return type(module) is not ModuleType and isinstance(module, ModuleType)


def catch_up() -> None:
    """Runs what still waits, and what comes to wait by that."""
    while waiting := [each for name in LATER if (each := sys.modules.get(name)) and waits(each)]:
        for module in waiting:
            module.__doc__  # noqa: B018  the first look at a module runs it
