"""The file was deleted, moved or replaced while it was open: what the open file holds is lost in no case.

A folder that several computers share by a sync tool does that, and so does tidying up.
"""

import os
from datetime import datetime

from microwins.store import backup, opening, private, snapshot
from microwins.store.errors import StoreError, Trouble, honest, trouble_of
from microwins.store.store import Store


def put_back(store: Store) -> bool:
    """Puts a deleted file back from what is still open. False: it was moved, and may come back by itself.

    Raises StoreError: REPLACED where another of ours lies in its place, which is open from now on, while the
    one from before is among the copies; else what lies there instead, or what stood in the way.
    """
    if store.held is None or store.read_only:
        return False
    if store.path.exists():
        _give_way(store)
    if os.fstat(store.held).st_nlink:
        return False
    private.make_folder(store.home)
    draft = store.path.with_name(f".{store.path.name}.{os.getpid()}.new")
    try:
        opening.clear(draft)
        with honest(store.path):
            snapshot.pour(store.db, draft)
        private.place(draft, store.path)  # before the other is let go of, which has no name to find it by
    except OSError as error:
        raise StoreError(trouble_of(error, Trouble.CANNOT_OPEN), store.path) from error
    finally:
        opening.clear(draft)
    store.swap(lambda: None)
    return True


def _give_way(store: Store) -> None:
    found = backup.copies(store.home)
    if not found or found[0].seq != backup.seq_of(store.db):
        now = datetime.now()  # noqa: DTZ005  local time, for a name
        backup.make(store.path, now, rotating=False, source=store.db)
    opening.look(store.path)  # raises where it is none of ours; then the one from before stays open
    store.swap(lambda: None)
    raise StoreError(Trouble.REPLACED, store.path)
