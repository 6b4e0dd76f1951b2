"""Files that go out: complete or not at all, and for the person's eyes."""

import os
from collections.abc import Iterable
from pathlib import Path

from microwins.store.errors import StoreError, trouble_of


def write_whole(path: Path, parts: Iterable[bytes]) -> None:
    """Writes `parts` to `path`; what was there before is replaced only when all is on the disk.

    Raises StoreError(CANNOT_WRITE or DISK_FULL).
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            with os.fdopen(os.open(draft, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, 0o600), "wb") as file:
                file.writelines(parts)
                file.flush()
                os.fsync(file.fileno())
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise StoreError(trouble_of(error), path) from error
