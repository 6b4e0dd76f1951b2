"""Writing what a person brings: one transaction, one deed, after a backup; twice is as good as once.

Each habit becomes a goal with one micro-win, found again by its uid, or by its name and days (`kin`). A day
that is recorded here stays as it is; days that are not come in at the size the micro-win had then.
"""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from microwins.domain.changes import Reloaded
from microwins.domain.deeds import Verb
from microwins.domain.win import Status, clean
from microwins.store import bulk, tables
from microwins.store.bulk import Row
from microwins.store.exchange import transfer
from microwins.store.exchange.brought import Arrival, Brought, BroughtWin, Format, Mark, Tell, silent
from microwins.store.exchange.kin import Kin
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.store import Store

_SAID = {status: status.value for status in Status}
_SPAN = timedelta(days=7)  # sorted in one go, and the window waits for that: so not too long


def bring(store: Store, path: Path, brought: Brought, now: datetime, tell: Tell = silent) -> Arrival:
    """Writes what `brought` has and the record has not. `tell` hears of days written and may raise Cancelled.

    Raises StoreError, Refused(READ_ONLY); nothing is written then, nor where `tell` raised.
    """
    if brought.format is Format.OWN:  # it has more than habits, and its own rules
        return transfer.bring_lines(store, path, now, tell)
    transfer.back_up(store, now)
    return store.write(Moment.of(now), lambda page: _Bringing(page, brought, path.name, tell).write())


@dataclass(frozen=True, slots=True)
class _Sizes:
    """The sizes of a micro-win by the day from which each holds."""

    days: list[str]
    numbers: list[int]

    def on(self, day: str) -> int:
        """The size that held on a day; before the first one, the first."""
        if len(self.numbers) == 1:
            return self.numbers[0]
        return self.numbers[max(0, bisect_right(self.days, day) - 1)]


class _Bringing:
    """One import while it is written."""

    def __init__(self, page: Page, brought: Brought, file: str, tell: Tell) -> None:
        self.page, self.brought, self.file, self.tell = page, brought, file, tell
        self.kin = Kin(page.db, brought.wins)
        self.here = self.kin.by_uid | self.kin.by_likeness

    def write(self) -> Arrival:
        new = [win for win in self.brought.wins if win.uid not in self.here]
        fresh = {win.uid: self._fresh(win) for win in self.brought.wins}
        days = sum(len(marks) for marks in fresh.values())
        if not new and not days:
            return Arrival(0, 0, None, ())
        deed_id = self.page.begin(
            Verb.IMPORT,
            file=clean(self.file, len(self.file)),
            format=self.brought.format.value,
            wins=len(new),
            days=days,
        )
        self._add(new)
        with bulk.by_hand(self.page) as totals:
            bulk.pour(self.page, self._rows(fresh), totals, lambda done: self.tell(done, days))
        return Arrival(len(new), days, deed_id, (Reloaded(),))

    def _fresh(self, win: BroughtWin) -> tuple[Mark, ...]:
        """The days of a habit that nothing is recorded for yet."""
        number = self.here.get(win.uid)
        return win.marks if number is None else self.kin.new(win, number)

    def _add(self, wins: list[BroughtWin]) -> None:
        page, now = self.page, self.page.moment.at_us
        (last,) = page.db.execute_sql("SELECT coalesce(max(sort), 0.0) FROM win").fetchone()
        today = datetime.fromtimestamp(now / 1e6 + page.moment.off_s, tz=UTC).date()
        for place, win in enumerate(wins, start=1):
            goal_id = page.add(tables.Goal, uid=win.uid, dream=win.name, area="none", created_us=now)
            number = self.here[win.uid] = page.add(
                tables.Win,
                uid=win.uid,
                goal_id=goal_id,
                sort=last + place,
                rungs="[]",
                created_us=now,
                archived_us=now if win.archived else None,
            )
            page.add(
                tables.Size,
                win_id=number,
                from_day=(win.marks[0].day if win.marks else today).isoformat(),
                action=win.action,
                anchor="",
                minutes=float(win.minutes),
                bad_day=win.action,
                weekdays=win.weekdays,
                created_us=now,
            )
            for moment in sorted(set(win.reminders)):
                minute = moment.hour * 60 + moment.minute
                page.put(tables.Reminder, {"win_id": number, "minute": minute})

    def _rows(self, fresh: dict[str, tuple[Mark, ...]]) -> Iterator[Row]:
        """Every day of every habit, by day and micro-win: a week at a time."""
        moment = self.page.moment
        end = (moment.at_us, moment.off_s, moment.tz)
        waiting = [
            (self.here[uid], self._sizes(self.here[uid]), marks) for uid, marks in fresh.items() if marks
        ]
        at = [0] * len(waiting)
        first = min((marks[0].day for _, _, marks in waiting), default=date.max)
        while waiting:
            following = first + _SPAN
            batch: list[Row] = []
            said: dict[date, str] = {}
            for index, (number, sizes, marks) in enumerate(waiting):
                place = at[index]
                while place < len(marks) and (mark := marks[place]).day < following:
                    if (day := said.get(mark.day)) is None:
                        day = said[mark.day] = mark.day.isoformat()
                    batch.append(
                        (day, number, _SAID[mark.status], sizes.on(day), mark.amount, *end, mark.note)
                    )
                    place += 1
                at[index] = place
            batch.sort()  # no two rows have the same day and micro-win, so nothing else is compared
            yield from batch
            if all(place == len(marks) for place, (_, _, marks) in zip(at, waiting, strict=True)):
                return
            first = following

    def _sizes(self, win_id: int) -> "_Sizes":
        rows = self.page.db.execute_sql(
            "SELECT from_day, id FROM size WHERE win_id = ? ORDER BY from_day, id", (win_id,)
        ).fetchall()
        return _Sizes([day for day, _ in rows], [number for _, number in rows])
