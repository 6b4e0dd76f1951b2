"""What can happen to a file at rest, and what is then left of it."""

import random
from contextlib import closing
from pathlib import Path

from microwins.store import opening, replay, tables
from microwins.store.replay import Key

PAGE, SECTOR = 4096, 512


def held(path: Path) -> dict[Key, str]:
    """Every recorded row of a file."""
    with closing(opening.connect(path, read_only=True)) as db:
        return dict(replay.state(db))


def everything(path: Path) -> list[object]:
    """All that a person or the history would miss, and whether SQLite's own check is content."""
    with closing(opening.connect(path, read_only=True)) as db:
        rows = [
            db.execute_sql(f"SELECT * FROM {tables.name_of(table)}").fetchall()
            for table in tables.ALL
            if table is not tables.Draft
        ]
        return [*rows, db.execute_sql("PRAGMA integrity_check").fetchall()]


def root_of(path: Path, name: str) -> int:
    """Where the first page of a table or index starts."""
    with closing(opening.connect(path, read_only=True)) as db:
        (page,) = db.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    return (int(page) - 1) * PAGE


def overwrite(path: Path, at: int, content: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(content)


def spoil_entries(path: Path) -> None:
    overwrite(path, root_of(path, "entry"), b"\xff" * PAGE)


def spoil_schema(path: Path) -> None:
    overwrite(path, 0, b"\0" * PAGE)


def spoil_history(path: Path) -> None:
    overwrite(path, root_of(path, "oplog"), b"\xff" * PAGE)


def spoil_counters(path: Path) -> None:
    overwrite(path, root_of(path, "sqlite_sequence"), b"\xff" * PAGE)


def cut_in_half(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2 // PAGE * PAGE])


def swap_for_nonsense(path: Path) -> None:
    path.write_bytes(b"not a database at all")


def flipped(content: bytes, dice: random.Random, _older: bytes) -> bytes:
    """One other bit, anywhere but where there is nothing."""
    at = dice.choice([at for at, byte in enumerate(content) if byte])
    return content[:at] + bytes([content[at] ^ 1 << dice.randrange(8)]) + content[at + 1 :]


def torn(content: bytes, dice: random.Random, older: bytes) -> bytes:
    """A page that was written in part: its first sectors are new, the rest is as it was some days ago."""
    at = dice.randrange(len(content) // PAGE) * PAGE
    middle = at + dice.randrange(1, PAGE // SECTOR) * SECTOR
    before = older[middle : at + PAGE].ljust(at + PAGE - middle, b"\0")
    return content[:middle] + before + content[at + PAGE :]


def zeroed(content: bytes, dice: random.Random, _older: bytes) -> bytes:
    """A page that came back empty."""
    at = dice.randrange(len(content) // PAGE) * PAGE
    return content[:at] + bytes(PAGE) + content[at + PAGE :]


def nonsense(content: bytes, dice: random.Random, _older: bytes) -> bytes:
    """A page of something else."""
    at = dice.randrange(len(content) // PAGE) * PAGE
    return content[:at] + dice.randbytes(PAGE) + content[at + PAGE :]


def shortened(content: bytes, dice: random.Random, _older: bytes) -> bytes:
    """A file that ends too early."""
    return content[: dice.randrange(1, len(content))]


WAYS = (flipped, torn, zeroed, nonsense, shortened)
