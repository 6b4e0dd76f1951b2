"""Other files of ours beside the record: a sync tool makes them of two computers, or somebody brought one.

Dropbox    microwins (Anna's conflicted copy 2026-11-23).db
Syncthing  microwins.sync-conflict-20261123-210400-ABCDEFG.db
Nextcloud  microwins (conflicted copy 2026-11-23 210400).db
OneDrive   microwins-LAPTOP.db
a person   microwins (1).db, microwins-2026-11-23-210400.db

They are known by what is in them. Nobody but the person lets go of one.
"""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from microwins.store import opening
from microwins.store.errors import StoreError
from microwins.store.store import FILE

if TYPE_CHECKING:
    from microwins.store.backup import Copy


def beside(home: Path) -> tuple[Path, ...]:
    """The files of ours in a home that are neither the record nor its copies, by name."""
    try:
        files = [file for file in home.iterdir() if file.name != FILE and not file.name.startswith(".")]
    except OSError:
        return ()
    return tuple(sorted(file for file in files if file.is_file() and _is_ours(file)))


def copies(home: Path) -> tuple[Copy, ...]:
    """The same as copies, where they can be read, newest first; made when they were written last."""
    from microwins.store import backup  # `beside` is asked at every start

    found = []
    for file in beside(home):
        made_at = datetime.fromtimestamp(file.stat().st_mtime)  # noqa: DTZ006  local, as of all copies
        copy = backup.look_into(file, made_at)
        if copy is not None:
            found.append(copy)
    return tuple(sorted(found, key=lambda copy: copy.made_at, reverse=True))


def _is_ours(file: Path) -> bool:
    try:
        return opening.look(file) is not None
    except StoreError:
        return False
