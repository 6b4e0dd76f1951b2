"""Everything that is read for a screen, as domain values. Each question is one query over an index."""

import json
from datetime import date, time
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Any

from microwins.domain.day import DAY_START, day_of
from microwins.domain.win import Energy, Goal, MicroWin, Row, Rung, Size, Status
from microwins.store.care_reading import CareReading, rest_of
from microwins.store.deed_reading import DeedReading
from microwins.store.moment import wall_clock

if TYPE_CHECKING:
    from microwins.domain.counsel import Note

# The size of a day is the latest from that day or earlier; a day before the first size takes the first.
_WIN = """
SELECT w.id, w.uid, w.rungs, w.archived_us,
       g.id, g.dream, g.area,
       s.id, s.from_day, s.action, s.anchor, s.minutes, s.bad_day, s.weekdays,
       (SELECT group_concat(r.minute) FROM reminder AS r WHERE r.win_id = w.id)
       {more}
FROM win AS w {index}
JOIN goal AS g ON g.id = w.goal_id
JOIN size AS s ON s.id = coalesce(
    (SELECT t.id FROM size AS t WHERE t.win_id = w.id AND t.from_day <= :day
     ORDER BY t.from_day DESC, t.id DESC LIMIT 1),
    (SELECT t.id FROM size AS t WHERE t.win_id = w.id ORDER BY t.from_day, t.id LIMIT 1))
"""
_OF_A_DAY = """, e.status, e.at_us, e.off_s, coalesce(n.kept, 0),
       coalesce(m.just_today AND m.reason <> 'wrong_moment', 0), x.win_id, x.first_day, x.last_day, x.id"""
_WITH_A_DAY = """LEFT JOIN entry AS e ON e.day = :day AND e.win_id = w.id
LEFT JOIN misfit AS m ON m.day = :day AND m.win_id = w.id
LEFT JOIN rest AS x ON e.status IS NULL AND x.id =
    (SELECT r.id FROM rest AS r WHERE (r.win_id = w.id OR r.win_id IS NULL)
     AND r.first_day <= :day AND (r.last_day IS NULL OR r.last_day >= :day)
     ORDER BY coalesce(r.last_day, '9999') DESC LIMIT 1)
LEFT JOIN win_total AS n ON n.win_id = w.id
WHERE w.archived_us IS NULL"""
_ROWS = _WIN.format(more=_OF_A_DAY, index="INDEXED BY win_list") + f"{_WITH_A_DAY} ORDER BY w.sort, w.id"
_ROW = _WIN.format(more=_OF_A_DAY, index="") + f"{_WITH_A_DAY} AND w.id = :win"
_ONE = _WIN.format(more="", index="") + "WHERE w.id = :win"
_ARCHIVED = (
    _WIN.format(more="", index="INDEXED BY win_archive")
    + "WHERE w.archived_us IS NOT NULL ORDER BY w.archived_us DESC, w.id DESC"
)
_WIN_COLUMNS = 15


class Reading(CareReading, DeedReading):
    """The questions a screen may ask of an open file. Each raises StoreError if the machine cannot answer."""

    def rows(self, day: date, day_start: time = DAY_START) -> tuple[Row, ...]:
        """The micro-wins on the list, in its order, with what is recorded for `day`.

        `day_start` tells whether a tick was made on that very day; only then has it a time worth showing.
        """
        found = self._ask(_ROWS, {"day": day.isoformat()})
        return tuple(_row(each, day, day_start) for each in found)

    def row(self, win_id: int, day: date, day_start: time = DAY_START) -> Row | None:
        """One micro-win of the list, as `rows` tells it; None for one that is not on the list."""
        found = self._ask(_ROW, {"day": day.isoformat(), "win": win_id})
        return next((_row(each, day, day_start) for each in found), None)

    def win(self, win_id: int, day: date) -> MicroWin | None:
        """One micro-win with its size on `day`, archived or not."""
        return next((_win(row) for row in self._ask(_ONE, {"day": day.isoformat(), "win": win_id})), None)

    def number_of_win(self, uid: str) -> int | None:
        """The number that a micro-win has in this file."""
        number = self._value("SELECT id FROM win WHERE uid = ?", (uid,))
        return None if number is None else int(number)

    def archived(self, day: date) -> tuple[MicroWin, ...]:
        """The micro-wins off the list, the latest archived first, with their size on `day`."""
        return tuple(_win(row) for row in self._ask(_ARCHIVED, {"day": day.isoformat()}))

    def later(self) -> tuple[Goal, ...]:
        """The goals that wait without a micro-win, oldest first."""
        sql = """SELECT id, dream, area FROM goal INDEXED BY goal_open WHERE closed_us IS NULL
            AND NOT EXISTS (SELECT 1 FROM win WHERE win.goal_id = goal.id) ORDER BY id"""
        return tuple(Goal(*row) for row in self._ask(sql))

    def order(self) -> tuple[tuple[int, float], ...]:
        """The micro-wins on the list and their sort keys, in its order."""
        sql = "SELECT id, sort FROM win INDEXED BY win_list WHERE archived_us IS NULL ORDER BY sort, id"
        return tuple((number, sort) for number, sort in self._ask(sql))

    def sizes(self, win_id: int) -> tuple[Size, ...]:
        """All sizes a micro-win ever had, in the order of their days."""
        sql = """SELECT id, from_day, action, anchor, minutes, bad_day, weekdays FROM size
            WHERE win_id = ? ORDER BY from_day, id"""
        return tuple(_size(row) for row in self._ask(sql, (win_id,)))

    def total(self) -> int:
        """How many promises were ever kept."""
        return int(self._value("SELECT coalesce(sum(kept), 0) FROM win_total"))

    def days(self, first: date, last: date, win_id: int | None = None) -> dict[date, int]:
        """How many promises were kept on each day from `first` to `last`; days with none are absent."""
        span = (first.isoformat(), last.isoformat())
        if win_id is None:
            found = self._ask("SELECT day, kept FROM day_total WHERE day BETWEEN ? AND ? ORDER BY day", span)
        else:
            sql = """SELECT day, 1 FROM entry WHERE win_id = ? AND day BETWEEN ? AND ? AND status <> 'rest'
                ORDER BY day"""
            found = self._ask(sql, (win_id, *span))
        return {date.fromisoformat(day): kept for day, kept in found}

    def first_day(self) -> date | None:
        """The first day anything was kept."""
        day = self._value("SELECT min(day) FROM day_total")
        return None if day is None else date.fromisoformat(day)

    def note(self, day: date) -> str:
        """The note of a day, or ""."""
        return str(self._value("SELECT text FROM day_note WHERE day = ?", (day.isoformat(),)) or "")

    def notes(self, first: date, last: date) -> "tuple[Note, ...]":
        """The notes of the days from `first` to `last`, in their order."""
        sql = "SELECT day, text, share FROM day_note WHERE day BETWEEN ? AND ? ORDER BY day"
        found = self._ask(sql, (first.isoformat(), last.isoformat()))
        from microwins.domain.counsel import Note  # for a sheet, never at the start

        return tuple(Note(date.fromisoformat(day), text, bool(share)) for day, text, share in found)

    def energy(self, day: date) -> Energy | None:
        """How much energy the person said there was."""
        level = self._value("SELECT level FROM energy WHERE day = ?", (day.isoformat(),))
        return None if level is None else Energy(level)

    def confidences(self, win_id: int) -> tuple[tuple[date, int], ...]:
        """The answers on the confidence ruler, oldest first."""
        sql = "SELECT day, value FROM confidence WHERE win_id = ? ORDER BY day, id"
        return tuple((date.fromisoformat(day), value) for day, value in self._ask(sql, (win_id,)))

    def all_confidences(self) -> tuple[tuple[tuple[date, int], ...], ...]:
        """The same of every micro-win that has any, one after the other."""
        sql = "SELECT win_id, day, value FROM confidence INDEXED BY confidence_win ORDER BY win_id, day, id"
        each = groupby(self._ask(sql), key=lambda row: row[0])
        return tuple(tuple((date.fromisoformat(day), value) for _, day, value in rows) for _, rows in each)

    def draft(self) -> dict[str, object] | None:
        """The half-typed goal of the wizard."""
        body = self._value("SELECT body FROM draft WHERE id = 1")
        draft: dict[str, object] | None = None if body is None else json.loads(body)
        return draft


@lru_cache(maxsize=1024)
def rungs_of(text: str) -> tuple[Rung, ...]:
    """A ladder from its stored form, which is immutable and read again at every glance at Today."""
    return tuple(
        Rung(each["action"], each["minutes"], tuple(each["operators"]), each["why"])
        for each in json.loads(text)
    )


def _row(row: tuple[Any, ...], day: date, day_start: time) -> Row:
    win = _win(row)
    said, at_us, off_s, total, small, *resting = row[_WIN_COLUMNS:]
    rest = None if resting[-1] is None else rest_of(*resting)
    status = Status(said) if said else Status.REST if rest else None
    kept_at = _time_on(day, at_us, off_s, day_start) if status and status.counts else None
    return Row(win, status, kept_at, total, win.size.on(day), rest, bool(small))


def _win(row: tuple[Any, ...]) -> MicroWin:
    minutes = sorted(int(m) for m in row[14].split(",")) if row[14] else ()
    return MicroWin(
        id=row[0],
        uid=row[1],
        goal=Goal(*row[4:7]),
        size=_size(row[7:14]),
        rungs=rungs_of(row[2]),
        reminders=tuple(time(*divmod(minute, 60)) for minute in minutes),
        archived=row[3] is not None,
    )


def _size(row: tuple[Any, ...]) -> Size:
    number, from_day, *words = row
    return Size(number, date.fromisoformat(from_day), *words)


def _time_on(day: date, at_us: int, off_s: int, day_start: time) -> time | None:
    seen = wall_clock(at_us, off_s)
    return seen.time().replace(microsecond=0) if day_of(seen, day_start) == day else None
