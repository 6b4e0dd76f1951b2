"""Several files in one: a folder, or a zip that may have been made to burst whoever opens it."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Expected, Unfit
from microwins.store.exchange.strict import MOST_BYTES, content

MOST_FILES = 20_000
MOST_IN_ALL = 256 * 1024 * 1024  # unpacked
_WORST_RATIO = 200  # of text to its packed form; deflate comes to 1000 with nothing but zeros
# What the library says to a zip that is none.
_BROKEN = (zipfile.BadZipFile, ValueError, NotImplementedError, IndexError, OverflowError, struct.error)
_DEFLATED = {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}


class Shelf(Protocol):
    """Files by their names, with "/" between folders."""

    def names(self) -> tuple[str, ...]: ...

    def read(self, name: str) -> bytes: ...


class _Folder:
    def __init__(self, path: Path) -> None:
        self._path, self._room = path, MOST_IN_ALL
        found = (file for file in sorted(path.glob("*")) + sorted(path.glob("*/*")) if file.is_file())
        self._files = {
            file.relative_to(path).as_posix(): file for file, _ in zip(found, range(MOST_FILES), strict=False)
        }

    def names(self) -> tuple[str, ...]:
        return tuple(self._files)

    def read(self, name: str) -> bytes:
        found = content(self._files[name], min(self._room, MOST_BYTES))
        self._room -= len(found)
        return found


class _Zip:
    def __init__(self, file: zipfile.ZipFile) -> None:
        self._file, self._room = file, MOST_IN_ALL
        members = file.infolist()
        if len(members) > MOST_FILES or sum(each.file_size for each in members) > MOST_IN_ALL:
            raise Unfit(Expected.SMALLER)
        found = [each for each in members if not each.filename.endswith("/")]
        self._members = {each.filename: each for each in found}
        if len(self._members) < len(found):
            raise Unfit(Expected.WHOLE)  # a name twice

    def names(self) -> tuple[str, ...]:
        return tuple(self._members)

    def read(self, name: str) -> bytes:
        member = self._members[name]
        most = min(self._room, MOST_BYTES, max(4096, member.compress_size * _WORST_RATIO))
        if member.flag_bits & 1 or member.compress_type not in _DEFLATED:
            raise Unfit(Expected.WHOLE, name)
        try:
            with self._file.open(member) as stream:
                found = stream.read(most + 1)
        except (*_BROKEN, zlib.error, EOFError, OSError) as error:
            raise Unfit(Expected.WHOLE, name) from error
        if len(found) > most:
            raise Unfit(Expected.SMALLER, name)
        self._room -= len(found)
        return found


@contextmanager
def opened(path: Path) -> Iterator[Shelf]:
    """A folder or a zip. Raises StoreError(CANNOT_OPEN), Unfit(WHOLE or SMALLER)."""
    try:
        if path.is_dir():
            yield _Folder(path)
            return
        if path.stat().st_size > MOST_BYTES:
            raise Unfit(Expected.SMALLER)
        with zipfile.ZipFile(path) as file:
            yield _Zip(file)
    except _BROKEN as error:
        raise Unfit(Expected.WHOLE) from error
    except OSError as error:
        raise StoreError(Trouble.CANNOT_OPEN, path) from error
