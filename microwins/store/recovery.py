"""When the file is damaged: the best copy, and everything on top of it that can still be read.

recover      the default: a new file out of both (`rebuild`), then the damaged one is moved aside, whole
restore      a copy as it is (`make_ready`) takes the place of the file, which is moved aside
change_over  the file *with its side files*: a stale journal beside another file would ruin that

At every moment there is the old file or the new one under the name, and nothing is ever deleted.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from microwins.domain.deeds import Verb
from microwins.store import backup, migrations, opening, private, replay, twins
from microwins.store.backup import Copy
from microwins.store.errors import StoreError, Trouble, honest, trouble_of
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.salvage import Salvage, add_back, salvage
from microwins.store.store import COPIES


@dataclass(frozen=True, slots=True)
class Recovered:
    """aside: where the damaged file lies. base: the copy built upon. added: rows read on top of it."""

    aside: Path
    base: Copy | None
    added: int
    days: int
    kept: int


def best_copy(home: Path, now: datetime | None = None) -> Copy | None:
    """The newest copy that still is what was written; else one, brought without its digest, that is whole.

    One that lies beside the record comes last, and after the others one that is of tomorrow by the clock of
    `now`: the clock was wrong when it was made.
    """
    tomorrow = now and now.replace(tzinfo=None) + timedelta(days=1)
    found = sorted(backup.copies(home), key=lambda copy: tomorrow is not None and copy.made_at > tomorrow)
    intact = next((copy for copy in found if backup.intact(copy.path)), None)
    alone = (*found, *twins.copies(home))
    return intact or next((copy for copy in alone if _came_alone(copy.path)), None)


def _came_alone(copy: Path) -> bool:
    return not backup.has_digest(copy) and replay.check_file(copy).whole


def recover(path: Path, now: datetime, *, even_empty: bool = False) -> Recovered:
    """Puts a sound file in the place of the damaged one at `path`. `now` is aware local time.

    Raises what `rebuild` and `put_in_place` raise; everything is then as it was.
    """
    built = rebuild(path, now, even_empty=even_empty)
    return built.recovered(put_in_place(built.draft, path, now, "damaged"))


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """A sound file beside the damaged one, which has its name still."""

    draft: Path
    base: Copy | None
    added: int
    days: int
    kept: int

    def recovered(self, aside: Path) -> Recovered:
        """What is told once it has the name, and the damaged file lies `aside`."""
        return Recovered(aside, self.base, self.added, self.days, self.kept)


def rebuild(path: Path, now: datetime, *, even_empty: bool = False) -> Rebuilt:
    """Writes a sound file beside the damaged one at `path`, which nobody needs to let go of meanwhile.

    Raises StoreError(CANNOT_WRITE or DISK_FULL), and DAMAGED where there is no copy and nothing could be
    read, unless the person wants to begin `even_empty`; nothing is left then.
    """
    base = best_copy(path.parent, now)
    draft = path.with_name(f".{path.name}.recovered")
    with _drafting(draft, path):
        if base is None:
            opening.create(draft)
        else:
            private.copy(base.path, draft)
        added = 0
        if path.exists():
            added = _add_back(draft, salvage(path, None if base is None else base.path), now)
        if base is None and not added and not even_empty:
            raise StoreError(Trouble.DAMAGED, path)
        report = replay.check_file(draft)
        if not report.whole:
            raise StoreError(Trouble.DAMAGED, draft if base is None else base.path)
    return Rebuilt(draft, base, added, report.days, report.kept)


def recover_elsewhere(path: Path, folder: Path, now: datetime) -> None:
    """Makes in `folder` what `recover` would make of `path`, which is not touched. Raises StoreError."""
    base = best_copy(path.parent, now)
    try:
        for file in files_of(path):
            if file.exists():
                shutil.copyfile(file, folder / file.name)
        if base is not None:
            private.make_folder(folder / COPIES)
            for file in base.path.parent.glob(f"{base.path.name}*"):
                shutil.copyfile(file, folder / COPIES / file.name)
    except OSError as error:
        raise StoreError(trouble_of(error), folder) from error
    recover(folder / path.name, now)


def files_of(path: Path) -> tuple[Path, ...]:
    """A file and those beside it that belong to it, whether they are there or not."""
    return (path, *opening.side_files(path))


def restore(path: Path, copy: Path, now: datetime) -> Path:
    """Puts a copy in the place of the file; answers the folder where the file now lies.

    No copy is let go for it, and the file it replaces can be put back the same way. Raises StoreError.
    """
    return put_in_place(make_ready(path, copy), path, now, "replaced")


def make_ready(path: Path, copy: Path) -> Path:
    """Writes what is to take the place of the file at `path` beside it; nobody needs to let go meanwhile.

    A copy of an older version is migrated, so that opening it has nothing left to do. Raises StoreError.
    """
    if not replay.check_file(copy).whole:
        raise StoreError(Trouble.DAMAGED, copy)
    draft = path.with_name(f".{path.name}.restored")
    with _drafting(draft, path):
        private.copy(copy, draft)
        with closing(opening.connect(draft)) as db, honest(draft):
            migrations.migrate(db)
    return draft


def put_in_place(draft: Path, path: Path, now: datetime, why: str) -> Path:
    """Changes over to a draft, within moments; answers where the file now lies. Raises StoreError."""
    try:
        return change_over(draft, path, now, why)
    except OSError as error:
        raise StoreError(trouble_of(error), path) from error
    finally:
        opening.clear(draft)


@contextmanager
def _drafting(draft: Path, path: Path) -> Iterator[None]:
    """Raises StoreError for what stands in the way of writing, and leaves no draft then."""
    try:
        opening.clear(draft)
        yield
    except BaseException as error:
        opening.clear(draft)
        if isinstance(error, OSError):
            raise StoreError(trouble_of(error), path) from error
        raise


def change_over(draft: Path, path: Path, now: datetime, why: str) -> Path:
    """Gives a finished file the name `path`; what had it stays, with its side files, in a folder of its own.

    A laptop that dies on the way finds the old file or the new one, and never a file without its name. Raises
    OSError.
    """
    folder = Path(tempfile.mkdtemp(prefix=f"{why}-{now.strftime('%Y-%m-%d-%H%M%S')}-", dir=path.parent))
    private.sync_folder(path.parent)
    there = private.name_too(path, folder / path.name)
    sides = [side for side in opening.side_files(path) if private.name_too(side, folder / side.name)]
    private.sync_folder(folder)
    for side in sides:  # gone for good before another file has the name they belong to
        side.unlink()
    private.sync_folder(path.parent)
    if there:
        draft.replace(path)
        private.sync_folder(path.parent)
    else:
        private.place(draft, path)
    return folder


def _add_back(draft: Path, found: Salvage, now: datetime) -> int:
    """Writes what the damaged file had beyond the base as one deed, which History shows."""
    with closing(opening.connect(draft)) as db, honest(draft):
        migrations.migrate(db)
        page = Page(db, draft, Moment.of(now))
        with db.atomic("IMMEDIATE"):
            page.begin(Verb.RECOVER)
            return add_back(page, found)
