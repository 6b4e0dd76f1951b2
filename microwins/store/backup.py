"""Copies of the file: verified before they count, kept for as long as they may be needed.

All functions work from any thread; they open connections of their own.

make        a new copy, checked row by row before it gets its name
look_after  once a day: a copy if anything changed, a check of the record in any case
rotate      lets old copies go, never a fuller one for the sake of an emptier one
"""

import hashlib
import shutil
import sqlite3
import time
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path

import peewee

from microwins.store import opening, private, replay, snapshot
from microwins.store.errors import StoreError, Trouble, honest, trouble_of
from microwins.store.store import COPIES
from microwins.store.tables import FIRST, name_of

ALL_DAYS, DAILY, WEEKLY, MONTHLY = 2, 12, 10, 9  # how many of each kind `rotate` keeps
_STAMP = "%Y-%m-%d-%H%M%S"


@dataclass(frozen=True, slots=True)
class Copy:
    """A backup. made_at: naive local time. rows: recorded rows. days, kept: what a person recognises.

    beside: it lies beside the record and not among the backups (`twins`).
    """

    path: Path
    made_at: datetime
    rows: int
    days: int
    kept: int
    seq: int  # the last line of history in it
    beside: bool = False


def make(
    path: Path, now: datetime, *, rotating: bool = True, source: peewee.SqliteDatabase | None = None
) -> Path:
    """Copies the file at `path` into its backup folder and rotates. `now`: local time, for the name.

    source: what is copied instead, where the file that is open lies at `path` no more.
    Raises StoreError(CANNOT_WRITE, DISK_FULL) where there is no place for it, DAMAGED where the record itself
    is no longer true; the earlier copies are then all still there.
    """
    folder = path.parent / COPIES
    try:
        private.make_folder(folder)
    except StoreError as error:  # the record itself is well
        kind = Trouble.CANNOT_WRITE if error.kind is Trouble.CANNOT_OPEN else error.kind
        raise StoreError(kind, folder) from error
    target = _free_name(folder, now)
    draft = _draft(target)
    try:
        if source is None:
            snapshot.copy(path, draft)
        else:
            with honest(path):
                snapshot.pour(source, draft)
        report = replay.check_file(draft)
        if not report.whole:
            raise StoreError(Trouble.DAMAGED, path)
        digest = digest_of(draft)
        private.write_whole(_digest_file(target), [f"{digest}  {target.name}\n".encode()])
        private.place(draft, target)
    except OSError as error:
        raise StoreError(trouble_of(error), folder) from error
    finally:
        opening.clear(draft)
    if rotating:
        rotate(copies(path.parent), now.date())
    return target


def look_after(path: Path, now: datetime) -> Path | None:
    """A copy, if the record changed since the newest and that is of another day; else the record is checked.

    Raises StoreError as `make` does: DAMAGED where the record is no longer true.
    """
    _sweep(path.parent)
    newest = next(iter(copies(path.parent)), None)
    if newest is None or (newest.made_at.date() != now.date() and newest.seq != _seq(path)):
        return make(path, now)
    with snapshot.looking(path) as db:
        if not replay.check(db).whole:
            raise StoreError(Trouble.DAMAGED, path)
    return None


def _sweep(home: Path) -> None:
    # What a program left half-written that was killed; a day later nobody is at work on it any more.
    for pattern in (f"{snapshot.PREFIX}*", "salvage-*", ".microwins*", f"{COPIES}/.microwins*"):
        for left in home.glob(pattern):
            with suppress(OSError):
                if time.time() - left.stat().st_mtime > _A_DAY:
                    shutil.rmtree(left) if left.is_dir() else left.unlink()


def _seq(path: Path) -> int:
    with closing(opening.connect(path, read_only=True)) as db, honest(path):
        return seq_of(db)


def seq_of(db: peewee.SqliteDatabase) -> int:
    """The last line of history in an open file, by which a copy of it is known."""
    return int(db.execute_sql(_SEQ).fetchone()[0])


_A_DAY = 24 * 60 * 60  # seconds
_SEQ = "SELECT coalesce(max(seq), 0) FROM oplog"


def copies(home: Path) -> tuple[Copy, ...]:
    """The copies in a home that can be read, newest first."""
    found = (look_into(file) for file in (home / COPIES).glob("microwins-*.db"))
    return tuple(sorted((copy for copy in found if copy), key=_age, reverse=True))


def look_into(file: Path, beside: datetime | None = None) -> Copy | None:
    """What a copy holds; None where it is no copy of ours or cannot be read. It is not changed.

    beside: when a file was made that lies beside the record; its name need not say.
    """
    try:
        made_at = beside or datetime.strptime(file.stem[10:27], _STAMP)  # noqa: DTZ007  local, as it says
        with closing(_immutable(file)) as driver:
            seq = driver.execute(_SEQ).fetchone()[0]
            days, kept = driver.execute("SELECT count(*), coalesce(sum(kept), 0) FROM day_total").fetchone()
            rows = sum(
                driver.execute(f"SELECT count(*) FROM {name_of(table)}").fetchone()[0] for table in FIRST
            )
    except (ValueError, OSError, sqlite3.Error):
        return None
    return Copy(file, made_at, rows, days, kept, seq, beside is not None)


def intact(copy: Path) -> bool:
    """Whether a copy still is what was written, by the digest beside it."""
    try:
        said = _digest_file(copy).read_text("ascii").split()
        return bool(said) and said[0] == digest_of(copy)
    except (OSError, UnicodeDecodeError):
        return False


def has_digest(copy: Path) -> bool:
    """Whether a digest lies beside a copy; one that was carried here by itself has none."""
    return _digest_file(copy).exists()


def rotate(found: Sequence[Copy], today: date) -> None:
    """Deletes the copies that nobody will need. `found`: newest first; the newest was verified just now."""
    for copy in to_let_go(found, today):
        with suppress(OSError):  # a copy that stays is no harm
            copy.path.unlink()
            _digest_file(copy.path).unlink()


def to_let_go(found: Sequence[Copy], today: date) -> tuple[Copy, ...]:
    """The copies beyond all of the last two days, 12 daily, 10 weekly and 9 monthly ones, newest of each.

    A copy with over twice the rows of the newest one always stays: the newest may be the one with the loss.
    """
    if not found:
        return ()
    newest = found[0]
    staying = {copy.path for copy in found if today - copy.made_at.date() < timedelta(days=ALL_DAYS)}
    for count, period in ((DAILY, "%Y-%m-%d"), (WEEKLY, "%G-%V"), (MONTHLY, "%Y-%m")):
        newest_of = {copy.made_at.strftime(period): copy for copy in reversed(found)}
        staying |= {copy.path for copy in sorted(newest_of.values(), key=_age)[-count:]}
    return tuple(copy for copy in found if copy.path not in staying and copy.rows <= 2 * newest.rows)


def _age(copy: Copy) -> tuple[datetime, int, str]:
    # Of two in one second the later has the longer name, or the higher number at its end.
    return copy.made_at, len(copy.path.name), copy.path.name


def digest_of(file: Path) -> str:
    """The SHA-256 of a file, in hex."""
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _digest_file(copy: Path) -> Path:
    return copy.with_name(f"{copy.name}.sha256")


def _immutable(file: Path) -> sqlite3.Connection:
    # A copy at rest: no lock, no side file, no byte of it changes.
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _free_name(folder: Path, now: datetime) -> Path:
    base = f"microwins-{now.strftime(_STAMP)}"
    names = (base, *(f"{base}-{n}" for n in range(2, 100)))
    targets = (folder / f"{name}.db" for name in names)
    # A draft may be that of another thread, or was left by a program that was killed this second.
    return next(target for target in targets if not (target.exists() or _draft(target).exists()))


def _draft(target: Path) -> Path:
    return target.with_name(f".{target.name}.new")
