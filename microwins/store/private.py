"""Files and folders for one person's eyes, on the disk for good before anybody relies on them."""

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from microwins.store.errors import StoreError, Trouble, trouble_of

_FOLDERS_OPEN = os.name == "posix"  # Windows makes renames durable by itself, and moves no open file
_CHUNK = 1024 * 1024


def make_folder(folder: Path) -> None:
    """Creates `folder` (0700) where it is missing, durably. Raises StoreError(CANNOT_OPEN or DISK_FULL)."""
    try:
        _make(folder)
        if folder.stat().st_mode & 0o077:
            folder.chmod(0o700)
    except OSError as error:
        raise StoreError(trouble_of(error, Trouble.CANNOT_OPEN), folder) from error
    if not os.access(folder, os.R_OK | os.W_OK | os.X_OK):
        raise StoreError(Trouble.CANNOT_OPEN, folder)


def _make(folder: Path) -> None:
    if not folder.is_dir():
        _make(folder.parent)
        folder.mkdir(mode=0o700, exist_ok=True)
        sync_folder(folder.parent)


def close_to_others(path: Path) -> None:
    """Lets nobody else read a file that was brought here; side files get the mode of their file."""
    with suppress(OSError):  # a file of somebody else in a folder that is closed
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)


def write_new(path: Path, parts: Iterable[bytes] = ()) -> None:
    """Writes a file (0600) that is not there yet. Raises OSError."""
    with os.fdopen(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
        file.writelines(parts)
        file.flush()
        os.fsync(file.fileno())


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Writes `parts` to `path`; what was there before is replaced only when all is on the disk.

    Raises StoreError(CANNOT_WRITE or DISK_FULL).
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            draft.unlink(missing_ok=True)
            write_new(draft, parts)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(trouble_of(error), path) from error


def copy(source: Path, target: Path) -> None:
    """Copies the bytes of a file to one (0600) that is not there yet. Raises OSError."""
    with source.open("rb") as file:
        write_new(target, iter(lambda: file.read(_CHUNK), b""))


def settle(path: Path) -> None:
    """Returns when what others wrote to `path` is on the disk. Raises OSError."""
    with path.open("rb") as file:
        os.fsync(file.fileno())


def place(draft: Path, path: Path) -> None:
    """Gives a finished file its name, and never the name of another file (FileExistsError)."""
    try:
        os.link(draft, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(path) from None
        draft.rename(path)
    sync_folder(path.parent)


def name_too(path: Path, other: Path) -> bool:
    """Gives a file a second name, or a copy where files have one name alone; False where there is no file."""
    if not path.exists():
        return False
    try:
        os.link(path, other)
    except OSError:  # a file system without hard links
        copy(path, other)
    return True


def hold(path: Path) -> int | None:
    """A descriptor by which a file is known wherever its name goes; None where the system has no such thing.

    It is closed after every connection to the file: closing it earlier would let go of their locks.
    """
    with suppress(OSError):
        return os.open(path, os.O_RDONLY | os.O_CLOEXEC) if _FOLDERS_OPEN else None
    return None


def sync_folder(folder: Path) -> None:
    """Makes the names in `folder` durable. Raises OSError."""
    if _FOLDERS_OPEN:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
