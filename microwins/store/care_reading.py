"""What is read for kind days: rests, what was planned, what didn't fit, proposals and tenth days."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from microwins.domain import offering, pacing
from microwins.domain.rest import EVERYTHING, Rest, resting_days
from microwins.domain.win import Status, days_of
from microwins.store.asking import Asking

# From each rested day straight to the next: as many steps as days, however many micro-wins rested on each.
_RESTED = """
WITH RECURSIVE rested (day) AS (
    SELECT min(day) FROM entry INDEXED BY entry_rest WHERE status = 'rest' AND day >= :first
    UNION ALL
    SELECT (SELECT min(e.day) FROM entry AS e INDEXED BY entry_rest
            WHERE e.status = 'rest' AND e.day > rested.day)
    FROM rested WHERE rested.day <= :last)
SELECT day FROM rested WHERE day <= :last
"""
_ASKED = "SELECT id, win_id, day, way, minutes, kept, told, small, answer FROM asked INDEXED BY asked_day"


class OpenProposal(NamedTuple):
    """A proposal as it was shown on `day`, with its number and what was answered, if anything."""

    id: int
    win_id: int
    day: date
    proposal: pacing.Proposal
    answer: pacing.Answer | None = None


class CareReading(Asking):
    """The questions behind pacing, rest and coming back. Each may raise StoreError."""

    def rest_spans(self) -> tuple[Rest, ...]:
        """Every rest over a span of days, oldest first."""
        sql = "SELECT win_id, first_day, last_day, id FROM rest INDEXED BY rest_until ORDER BY id"
        return tuple(rest_of(*row) for row in self._ask(sql))

    def rests(self, first: date, last: date, win_id: int | None = None) -> frozenset[date]:
        """The days from `first` to `last` that were rested, of one micro-win, or of any.

        A span of rest from one micro-win alone makes a day restful only where all others rest too.
        """
        rests = self.rest_spans()
        if win_id is not None:
            sql = "SELECT day FROM entry WHERE win_id = ? AND day BETWEEN ? AND ? AND status = 'rest'"
            found = self._ask(sql, (win_id, first.isoformat(), last.isoformat()))
            return _days(found) | resting_days(rests, win_id, first, last)
        rested = _days(self._ask(_RESTED, {"first": first.isoformat(), "last": last.isoformat()}))
        if not rests:
            return rested
        from_all = [rest for rest in rests if rest.win_id is EVERYTHING]
        sql = "SELECT id FROM win INDEXED BY win_list WHERE archived_us IS NULL ORDER BY sort, id"
        each = [resting_days(rests, number, first, last) for (number,) in self._ask(sql)]
        together = frozenset.intersection(*each) if each else resting_days(from_all, 0, first, last)
        return rested | together

    def planned_days(self, first: date, last: date, win_id: int | None = None) -> frozenset[date]:
        """The days from `first` to `last` for which anything was planned, by the sizes of those days."""
        one = "" if win_id is None else "WHERE s.win_id = :win"
        sql = f"""SELECT s.win_id, s.from_day, s.weekdays, w.archived_us,
            (SELECT min(e.day) FROM entry AS e WHERE e.win_id = s.win_id) FROM size AS s INDEXED BY size_from
            JOIN win AS w ON w.id = s.win_id {one} ORDER BY s.win_id, s.from_day, s.id"""
        spans: list[tuple[date, date, int]] = []
        before: tuple[int, date] | None = None
        for number, from_day, weekdays, archived_us, recorded in self._ask(
            sql, {"win": win_id} if one else {}
        ):
            begin = date.fromisoformat(from_day)
            if before is not None and before[0] == number:
                start, _, mask = spans.pop()
                spans.append((start, begin - timedelta(days=1), mask))
            elif recorded is not None:  # what was kept before it was brought here, was planned before
                begin = min(begin, date.fromisoformat(recorded))
            spans.append((begin, last if archived_us is None else min(last, _day_of(archived_us)), weekdays))
            before = number, begin
        clipped = [(max(begin, first), min(end, last), set(days_of(mask))) for begin, end, mask in spans]
        return frozenset(
            day
            for weekday in range(7)
            for begin, end in _merged((begin, end) for begin, end, days in clipped if weekday in days)
            for day in _weekly(begin, end, weekday)
        )

    def began(self) -> date | None:
        """The first day of the first micro-win."""
        day = self._value("SELECT min(from_day) FROM size INDEXED BY size_from")
        return None if day is None else date.fromisoformat(day)

    def last_kept(self, before: date) -> date | None:
        """The last day before `before` on which anything was kept."""
        day = self._value("SELECT max(day) FROM day_total WHERE day < ?", (before.isoformat(),))
        return None if day is None else date.fromisoformat(day)

    def ticks(self, win_id: int) -> dict[date, Status]:
        """What happened with a micro-win, on every day that has a record of it."""
        found = self._ask("SELECT day, status FROM entry WHERE win_id = ? ORDER BY day", (win_id,))
        return {date.fromisoformat(day): Status(status) for day, status in found}

    def misfits(self, win_id: int) -> dict[date, offering.Misfit]:
        """The days on which it didn't fit, with the person's own word for it."""
        found = self._ask("SELECT day, reason FROM misfit WHERE win_id = ? ORDER BY day", (win_id,))
        return {date.fromisoformat(day): offering.Misfit(reason) for day, reason in found}

    def asked(self, win_id: int) -> pacing.Asked | None:
        """The last proposal made for a micro-win."""
        sql = "SELECT day, way, answer FROM asked WHERE win_id = ? ORDER BY id DESC LIMIT 1"
        found = next(self._ask(sql, (win_id,)), None)
        if found is None:
            return None
        day, way, answer = found
        return pacing.Asked(date.fromisoformat(day), pacing.Way(way), answer and pacing.Answer(answer))

    def proposals(self, since: date) -> tuple[OpenProposal, ...]:
        """The proposals made on or after a day for micro-wins that are on the list, oldest first."""
        sql = f"""{_ASKED} WHERE day >= ? AND EXISTS (SELECT 1 FROM win WHERE win.id = asked.win_id
            AND win.archived_us IS NULL) ORDER BY id"""
        return tuple(
            OpenProposal(
                number,
                win_id,
                date.fromisoformat(day),
                pacing.Proposal(pacing.Way(way), minutes, kept, told, small),
                answer and pacing.Answer(answer),
            )
            for number, win_id, day, way, minutes, kept, told, small, answer in self._ask(
                sql, (since.isoformat(),)
            )
        )

    def marked(self, win_id: int) -> date | None:
        """The tenth kept day of a micro-win, once it was marked."""
        day = self._value("SELECT day FROM milestone WHERE win_id = ?", (win_id,))
        return None if day is None else date.fromisoformat(day)

    def marked_on(self, day: date) -> frozenset[int]:
        """The micro-wins whose tenth day was marked on `day`."""
        return frozenset(
            win_id
            for (win_id,) in self._ask("SELECT win_id FROM milestone WHERE day = ?", (day.isoformat(),))
        )


def rest_of(win_id: int | None, first: str, last: str | None, number: int) -> Rest:
    """A rest from its columns."""
    return Rest(win_id, date.fromisoformat(first), date.fromisoformat(last) if last else None, number)


def _days(found: Iterable[tuple[str, ...]]) -> frozenset[date]:
    return frozenset(date.fromisoformat(day) for (day,) in found)


def _day_of(at_us: int) -> date:
    # The zone of an archiving is not kept; a day more or less of being planned changes no total.
    return datetime.fromtimestamp(at_us // 1_000_000, UTC).date()


def _merged(spans: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    """The same days in spans that don't overlap: ten years of many micro-wins are then ten years once."""
    merged: list[tuple[date, date]] = []
    for begin, end in sorted(spans):
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(merged[-1][1], end)
        else:
            merged.append((begin, end))
    return merged


def _weekly(first: date, last: date, weekday: int) -> Iterable[date]:
    start = first + timedelta(days=(weekday - first.weekday()) % 7)
    return (start + timedelta(days=n) for n in range(0, (last - start).days + 1, 7))
