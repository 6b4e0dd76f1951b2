"""Stands in for modules of Python that a package names and next to never uses, while it is imported.

Whoever uses one through its stand-in gets the real module then; whoever imports it later gets it at once.
"""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class StandIn(ModuleType):
    """Answers as the module does that is imported when something of it is looked up."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        if sys.modules.get(self.__name__) is self:
            del sys.modules[self.__name__]
        return getattr(__import__(self.__name__), name)


@contextmanager
def standing_in(modules: Mapping[str, Mapping[str, object]]) -> Iterator[None]:
    """Inside, these modules are stood in for unless they are loaded; each with what it has at hand itself."""
    stand_ins = {name: StandIn(name) for name in modules if name not in sys.modules}
    for name, stand_in in stand_ins.items():
        vars(stand_in).update(modules[name])
    sys.modules.update(stand_ins)
    try:
        yield
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
