"""Which habits of a file are here already: by the uid of an earlier import, else by name and days.

Two files of one person, such as a backup and a table from the same app, know a habit by different ids. Where
the name is the same and so are the days, it is the same habit, and days that are new join what is here. A
name alone makes no kin of two habits that both have days, and whoever is asked to bring them is told.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import peewee

from microwins.domain.win import Status
from microwins.store.errors import honest
from microwins.store.exchange.brought import Brought, BroughtWin, Format, Here, Mark
from microwins.store.exchange.looking import Look
from microwins.store.store import Store

_ALIKE = 0.9  # of the days that both could know of are the same
_ENOUGH = 3  # days, or all of one that has fewer

_NAMES = """SELECT w.id, w.uid, g.dream, s.action FROM win AS w JOIN goal AS g ON g.id = w.goal_id
    JOIN size AS s ON s.id = (SELECT t.id FROM size AS t WHERE t.win_id = w.id
        ORDER BY t.from_day DESC, t.id DESC LIMIT 1)"""

Days = dict[date, bool]  # whether it counts, or was a rest


class Kin:
    """What is here, asked about the habits of one file."""

    def __init__(self, db: peewee.SqliteDatabase, wins: Iterable[BroughtWin]) -> None:
        self._db = db
        self.by_uid: dict[str, int] = {}
        self.actions: dict[int, str] = {}
        named: dict[str, set[int]] = defaultdict(set)
        for number, uid, dream, action in db.execute_sql(_NAMES).fetchall():
            self.by_uid[uid] = number
            self.actions[number] = action
            named[_folded(dream)].add(number)
            named[_folded(action)].add(number)
        self.by_likeness = self._pair_up([win for win in wins if win.uid not in self.by_uid], named)

    def number(self, uid: str) -> int | None:
        """The micro-win that a habit is."""
        return self.by_uid.get(uid, self.by_likeness.get(uid))

    def new(self, win: BroughtWin, number: int) -> tuple[Mark, ...]:
        """The days of a habit that nothing is recorded for yet."""
        recorded = self._days(number)
        return tuple(mark for mark in win.marks if mark.day not in recorded)

    def _pair_up(self, wins: list[BroughtWin], named: dict[str, set[int]]) -> dict[str, int]:
        """Each habit with the one micro-win it is most like, and none of them twice."""
        taken: set[int] = set()
        likely: list[tuple[int, str, int]] = []
        for win in wins:
            candidates = named.get(_folded(win.name), set()) | named.get(_folded(win.action), set())
            for number in sorted(candidates):
                same = likeness(win.marks, self._days(number))
                if same is not None:
                    likely.append((same, win.uid, number))
        found: dict[str, int] = {}
        for _, uid, number in sorted(likely, key=lambda each: -each[0]):
            if uid not in found and number not in taken:
                found[uid] = number
                taken.add(number)
        return found

    def _days(self, number: int) -> Days:
        rows = self._db.execute_sql("SELECT day, status FROM entry WHERE win_id = ?", (number,))
        return {date.fromisoformat(day): status != Status.REST.value for day, status in rows}


def likeness(marks: tuple[Mark, ...], here: Days) -> int | None:
    """On how many days two habits did the same; None where that is too little for one and the same."""
    if not marks or not here:
        return 0  # nothing could be mixed up
    first, last = max(marks[0].day, min(here)), min(marks[-1].day, max(here))
    theirs = {mark.day: mark.status.counts for mark in marks if first <= mark.day <= last}
    ours = {day: counts for day, counts in here.items() if first <= day <= last}
    same = sum(ours.get(day) == counts for day, counts in theirs.items())
    either = len(theirs.keys() | ours.keys())
    if same < min(_ENOUGH, len(marks), len(here)) or same < _ALIKE * either:
        return None
    return same


def recognised(db: peewee.SqliteDatabase, brought: Brought) -> Brought:
    """The same, where each habit that is here already says so."""
    kin = Kin(db, brought.wins)
    wins = []
    for win in brought.wins:
        number = kin.number(win.uid)
        if number is not None:
            new = len(kin.new(win, number))
            win = replace(win, here=Here(kin.actions[number], new, alike=win.uid in kin.by_likeness))
        wins.append(win)
    return replace(brought, wins=tuple(wins))


def known(store: Store, look: Look) -> Look:
    """A look whose habits say which of them are here already. Our own export has ids of its own."""
    if look.brought is None or look.format is Format.OWN:
        return look
    with honest(store.path):
        return replace(look, brought=recognised(store.db, look.brought))


def _folded(name: str) -> str:
    return " ".join(name.casefold().split())
