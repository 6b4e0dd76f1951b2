"""What is written about a day: ticks, rests, a note, how much energy there is.

Every verb works on an open `Page` and tells what happened, or raises Refused. A verb that finds everything as
wished writes nothing, is no deed, and tells of no change. The same holds for `win_verbs`.
"""

from collections.abc import Collection
from datetime import date

from microwins.domain import changes
from microwins.domain.changes import Change
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import MAX_DREAM, Energy, MicroWin, Status, clean
from microwins.store import tables
from microwins.store.page import Page

Changes = tuple[Change, ...]

_TICKING = {Status.KEPT: Verb.KEEP, Status.SMALL: Verb.KEEP_SMALL, Status.REST: Verb.REST}


def tick(page: Page, win_id: int, day: date, status: Status) -> Changes:
    """Records what happened with a micro-win on a day; another record of that day gives way."""
    win = listed(page, win_id, day)
    was = page.find(tables.Entry, day.isoformat(), win_id)
    if was is not None and was["status"] == status:
        return ()
    page.begin(_TICKING[status], **about(win, day))
    _enter(page, win, day, status, note=str(was["note"]) if was else "")
    return (changes.Ticked(win_id, day, status),)


def clear(page: Page, win_id: int, day: date) -> Changes:
    """Makes a day quiet again."""
    win = listed(page, win_id, day)
    if page.find(tables.Entry, day.isoformat(), win_id) is None:
        return ()
    page.begin(Verb.CLEAR, **about(win, day))
    page.drop(tables.Entry, day.isoformat(), win_id)
    return (changes.Ticked(win_id, day, None),)


def rest_all(page: Page, day: date, but: Collection[str] = ()) -> Changes:
    """Takes a rest from everything planned for a day that is still quiet, `but` for these areas."""
    resting = [
        row.win
        for row in page.rows(day)
        if row.planned and row.status is None and row.win.goal.area not in but
    ]
    if not resting:
        return ()
    page.begin(Verb.REST_ALL, day=day.isoformat(), count=len(resting))
    for win in resting:
        _enter(page, win, day, Status.REST)
    return tuple(changes.Ticked(win.id, day, Status.REST) for win in resting)


def write_note(page: Page, day: date, text: str, share: bool | None = None) -> Changes:
    """Writes the note of a day, line by line; an empty one removes it. `share` None leaves that as it is."""
    was = page.find(tables.DayNote, day.isoformat())
    words = "\n".join(clean(line, MAX_DREAM) for line in text.splitlines()).strip()
    if len(words) > MAX_DREAM:
        raise Refused(Reason.TOO_LONG)
    shared = int(share if share is not None else bool(was and was["share"]))
    note: tables.Image = {"day": day.isoformat(), "text": words, "share": shared}
    if was == note or (was is None and not words):
        return ()
    page.begin(Verb.WRITE_NOTE, day=day.isoformat())
    if words:
        page.put(tables.DayNote, note)
    else:
        page.drop(tables.DayNote, day.isoformat())
    return (changes.Noted(day),)


def say_energy(page: Page, day: date, energy: Energy) -> Changes:
    """Records how much energy there is on a day."""
    said_now: tables.Image = {"day": day.isoformat(), "level": energy.value}
    if page.find(tables.Energy, day.isoformat()) == said_now:
        return ()
    page.begin(Verb.SAY_ENERGY, **said_now)
    page.put(tables.Energy, said_now)
    return (changes.EnergySaid(day),)


def listed(page: Page, win_id: int, day: date) -> MicroWin:
    """A micro-win of the list with its size on `day`. Raises Refused(UNKNOWN_WIN)."""
    win = page.win(win_id, day)
    if win is None or win.archived:
        raise Refused(Reason.UNKNOWN_WIN)
    return win


def about(win: MicroWin, day: date | None = None) -> dict[str, object]:
    """What History tells of a deed: which micro-win, in its words of that time, and which day."""
    told: dict[str, object] = {"win_id": win.id, "action": win.size.action}
    return told if day is None else told | {"day": day.isoformat()}


def _enter(page: Page, win: MicroWin, day: date, status: Status, note: str = "") -> None:
    entry: tables.Image = {
        "day": day.isoformat(),
        "win_id": win.id,
        "status": status.value,
        "size_id": win.size.id,
        "amount": None,
        "at_us": page.moment.at_us,
        "off_s": page.moment.off_s,
        "tz": page.moment.tz,
        "note": note,
    }
    page.put(tables.Entry, entry)
