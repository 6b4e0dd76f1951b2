"""A damaged table of contents, replaced by that of a sister file.

Where each table starts is written on the first pages of a file. Lose those, and every row behind them is
there but cannot be found. Files that went through the same migrations have the same first pages, so those of
a copy, or of a new file, make the rows readable again. Format: https://www.sqlite.org/fileformat2.html
"""

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import peewee

_INTERIOR = 5  # a page of a table's tree that only points at other pages
_HEADER = 100  # bytes in front of the tree on page 1
_PAGE_SIZE, _PAGE_COUNT, _FREE_PAGES = 16, 28, 32  # where the header has them


def contents(db: peewee.SqliteDatabase) -> set[tuple[str, str]]:
    """The table of contents as SQLite reads it; raises the driver's error where it cannot."""
    return set(db.execute_sql("SELECT name, sql FROM sqlite_master"))


def graft(target: Path, sister: Path) -> None:
    """Gives `target` the header and the table of contents of `sister`. `target` should be a copy."""
    with sister.open("rb") as source, target.open("r+b") as file:
        source.seek(_PAGE_SIZE)
        size = int.from_bytes(source.read(2), "big")
        for number in _tree(source, size, 1):
            file.seek((number - 1) * size)
            file.write(_page(source, size, number))
        count = target.stat().st_size // size
        file.seek(_PAGE_COUNT)
        file.write(count.to_bytes(4, "big"))
        file.seek(_FREE_PAGES)
        file.write(bytes(8))  # no list of free pages: nothing will be written here


def _tree(source: BinaryIO, size: int, number: int) -> Iterator[int]:
    yield number
    page = _page(source, size, number)
    start = _HEADER if number == 1 else 0
    if page[start] != _INTERIOR:
        return
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    for cell in range(start + 12, start + 12 + 2 * count, 2):
        at = int.from_bytes(page[cell : cell + 2], "big")
        yield from _tree(source, size, int.from_bytes(page[at : at + 4], "big"))
    yield from _tree(source, size, int.from_bytes(page[start + 8 : start + 12], "big"))


def _page(source: BinaryIO, size: int, number: int) -> bytes:
    source.seek((number - 1) * size)
    return source.read(size)
