"""What could not be saved yet, noted beside the record, so that it outlives the app.

The notes have their place on the disk before it is full: a file of one block that is written over where it
lies. It holds which micro-win, which day and whether in full, and no words of the person.

hold    makes sure of the place
note    writes what waits; an empty list clears it
read    what waits since the app ended
"""

import json
import os
import zlib
from collections.abc import Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import NamedTuple

from microwins.store import private

FILE = "waiting"
BYTES = 4096
_EMPTY = b" " * (BYTES - 1) + b"\n"


class Waiting(NamedTuple):
    """A promise kept in full or `small`, of the micro-win with this uid."""

    uid: str
    day: date
    small: bool


def hold(home: Path) -> None:
    """Takes the place on the disk, if there is room and it isn't taken."""
    path = home / FILE
    with suppress(OSError):
        if not path.exists():
            private.write_new(path, [_EMPTY])


def note(home: Path, waiting: Sequence[Waiting]) -> bool:
    """Whether it is on the disk now, all of it."""
    hold(home)
    lines = [[each.uid, each.day.isoformat(), int(each.small)] for each in waiting]
    text = json.dumps(lines, separators=(",", ":"))
    body = f"{zlib.crc32(text.encode()):08x} {text}".encode() if waiting else b""
    if len(body) >= BYTES:
        return False
    try:
        handle = os.open(home / FILE, os.O_WRONLY | getattr(os, "O_BINARY", 0))
        try:
            written = os.write(handle, body.ljust(BYTES - 1) + b"\n")
            os.fsync(handle)
        finally:
            os.close(handle)
    except OSError:
        return False
    return written == BYTES


def read(home: Path) -> tuple[Waiting, ...]:
    """Notes that cannot be read are none."""
    try:
        seal, _, text = (home / FILE).read_text("utf-8").strip().partition(" ")
        if not text or int(seal, 16) != zlib.crc32(text.encode()):
            return ()
        found = json.loads(text)
        return tuple(Waiting(uid, date.fromisoformat(day), bool(small)) for uid, day, small in found)
    except (OSError, ValueError, TypeError):
        return ()
