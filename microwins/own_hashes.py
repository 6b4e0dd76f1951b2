"""Keeps OpenSSL out of memory, 3 MiB for a few short hashes: Python's own do as well, where it has them.

Peewee and matplotlib import `hashlib`, which prefers OpenSSL's. Some systems build Python without hashes of
its own; there nothing changes.
"""

import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from types import ModuleType

_OWN = ("_md5", "_sha1", "_sha256" if sys.version_info < (3, 12) else "_sha2", "_sha3", "_blake2")


class _Finder:
    """Stands before Python's own finders and says that OpenSSL's hashes are not there."""

    @staticmethod
    def find_spec(
        name: str, _path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if name == "_hashlib" and all(find_spec(each) for each in _OWN):
            raise ModuleNotFoundError(f"{name} is left out", name=name)
        return None


def prefer() -> None:
    """From now on `hashlib` takes Python's own hashes."""
    sys.meta_path.insert(0, _Finder)
