"""When a reminder helps: decided anew from what is known now, never an alarm that was set once.

    Preferences   what the person chose: quiet hours, how many a day, how late one may still come, a pause
    Memory        what has been said and put off lately; the only thing that has to survive a restart
    decide        now + the rows of today + the two above -> a nudge or silence, and when to look next
    put_off, settle   the answers "later" and "this one needs no reminder", as a new Memory

A reminder is due at a wall-clock time of a day: in a gap of the clock at the first instant that exists, in a
fold at the first of the two. It may still come inside a window after that, once, and never later than the
end of its day. However many are due when the machine wakes up, one nudge speaks for all of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from enum import StrEnum

from microwins.domain.day import DAY_START, day_of
from microwins.domain.win import Row

ON_TIME = timedelta(minutes=10)  # this late still counts as on time, however short the window
EVENING = time(19, 0)
FOR_EVER = datetime.max.replace(tzinfo=UTC)
WHOLE_DAY = 0  # stands for a micro-win's id where something is about the day itself
REMEMBERED = timedelta(days=2)  # a clock set back by less than this repeats nothing


class Kind(StrEnum):
    """What a nudge is about."""

    REMINDER = "reminder"
    LOOK_BACK = "look_back"


class Answer(StrEnum):
    """What a person can say to a nudge where it appears."""

    KEPT = "kept"
    SMALLER = "smaller"  # "show me the bad-day size instead"
    LATER = "later"
    OPEN = "default"  # the name freedesktop.org gives to a click on the notification itself


class Pause(StrEnum):
    """For how long reminders stay silent."""

    HOUR = "hour"
    TODAY = "today"
    ALWAYS = "always"  # until the person says so


class Later(StrEnum):
    """When to ask again."""

    HOUR = "hour"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Preferences:
    """What the person chose about reminders.

    a_day: at most so many unasked nudges a day. quiet_from, quiet_to: wall-clock times, may span midnight;
    equal means no quiet hours. window: how long after its time a reminder may still come.
    look_back: when the evening look-back comes, or None. paused_until: aware, `FOR_EVER`, or None.
    """

    day_start: time = DAY_START
    a_day: int = 3
    quiet_from: time = time(22, 0)
    quiet_to: time = time(7, 0)
    window: timedelta = timedelta(hours=3)
    look_back: time | None = None
    paused_until: datetime | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """One reminder that needs no more words: it was spoken, or was set when its time had passed."""

    day: date
    win_id: int
    at: time


@dataclass(frozen=True, slots=True)
class PutOff:
    """The person asked to be asked again about one micro-win. until: aware."""

    day: date
    win_id: int
    until: datetime


@dataclass(frozen=True, slots=True)
class Memory:
    """What reminders did lately. nudged: the day of each unasked nudge, so many entries as nudges."""

    said: frozenset[Said] = frozenset()
    nudged: tuple[date, ...] = ()
    put_off: tuple[PutOff, ...] = ()

    def around(self, day: date) -> "Memory":
        """The part that can still matter on `day`."""
        near = REMEMBERED.days
        return Memory(
            frozenset(s for s in self.said if abs((s.day - day).days) <= near),
            tuple(d for d in self.nudged if abs((d - day).days) <= near),
            tuple(p for p in self.put_off if abs((p.day - day).days) <= near),
        )


@dataclass(frozen=True, slots=True)
class Nudge:
    """What to say now. rows: those it speaks for, latest due first. kept: promises kept on `day` so far."""

    kind: Kind
    day: date
    rows: tuple[Row, ...]
    kept: int = 0


@dataclass(frozen=True, slots=True)
class Decision:
    """nudge: what to say, or None. memory: what to remember once it is said. look_next: aware, UTC."""

    nudge: Nudge | None
    memory: Memory
    look_next: datetime


@dataclass(frozen=True, slots=True)
class _Due:
    """One reminder of today that has not been settled. row None: it is about the whole day."""

    at: datetime
    row: Row | None
    chosen: time | None  # None: the person asked for it with "later"


def decide(
    now: datetime, zone: tzinfo, rows: Sequence[Row], memory: Memory, preferences: Preferences
) -> Decision:
    """Whether to say something at `now` (aware), and when to look again if nothing changes until then.

    rows: all of the day that `now` belongs to in `zone`. The decision's memory is to be kept only if its
    nudge was really shown; a nudge held back comes again from the next call, as long as its window is open.
    """
    now = now.astimezone(UTC)
    day = day_of(now.astimezone(zone), preferences.day_start)
    memory = memory.around(day)
    turn = instant(day + timedelta(days=1), preferences.day_start, zone)
    due = sorted(_due(day, zone, rows, memory, preferences), key=lambda d: d.at, reverse=True)
    at_latest = turn if turn > now else now + ON_TIME  # a fold around the turn may leave it behind
    silent_until = _silent_until(now, zone, preferences)
    if silent_until is not None:
        return Decision(None, memory, min(silent_until, at_latest))
    look_next = min([at_latest, *(d.at for d in due if d.at > now)])
    window = max(preferences.window, ON_TIME)
    ripe = [d for d in due if d.at <= now < min(d.at + window, turn)]
    if memory.nudged.count(day) >= preferences.a_day:
        ripe = [d for d in ripe if d.chosen is None]
    if not ripe:
        return Decision(None, memory, look_next)
    nudge = _nudge(day, ripe, rows)
    for row in nudge.rows:
        memory = settle(memory, now, zone, row, preferences.day_start)
    return Decision(nudge, _spoken(memory, nudge, ripe), look_next)


def instant(day: date, at: time, zone: tzinfo, day_start: time | None = None) -> datetime:
    """The UTC instant of wall-clock `at` on calendar `day`; with `day_start`, on the app's day `day`.

    A time that the clock skips is the first instant after the gap, one that it shows twice the first of them.
    """
    if day_start is not None and at < day_start:
        day += timedelta(days=1)
    wall = datetime.combine(day, at.replace(fold=0), zone)
    first = wall.astimezone(UTC)
    if first.astimezone(zone).replace(tzinfo=None) == wall.replace(tzinfo=None):
        return first
    # In a gap fold=1 reads the wall clock with the offset after it, which is an instant before it.
    low, high = wall.replace(fold=1).astimezone(UTC), first
    before = low.astimezone(zone).utcoffset()
    while high - low > timedelta(seconds=1):
        middle = low + (high - low) // 2
        low, high = (middle, high) if middle.astimezone(zone).utcoffset() == before else (low, middle)
    return high.replace(microsecond=0)


def pause_until(pause: Pause, now: datetime, zone: tzinfo, day_start: time = DAY_START) -> datetime:
    """When a pause that begins at `now` (aware) ends; aware."""
    if pause is Pause.HOUR:
        return now.astimezone(UTC) + timedelta(hours=1)
    if pause is Pause.TODAY:
        tomorrow = day_of(now.astimezone(zone), day_start) + timedelta(days=1)
        return instant(tomorrow, day_start, zone)
    return FOR_EVER


def later_at(later: Later, now: datetime, zone: tzinfo, day_start: time = DAY_START) -> datetime:
    """When to ask again; aware. An evening that has begun already is an hour from now."""
    evening = instant(day_of(now.astimezone(zone), day_start), EVENING, zone)
    hour = now.astimezone(UTC) + timedelta(hours=1)
    return evening if later is Later.EVENING and evening > now else hour


def put_off(memory: Memory, day: date, win_ids: Sequence[int], until: datetime) -> Memory:
    """`memory` after the person asked to be asked again about `win_ids` at `until`."""
    others = tuple(p for p in memory.put_off if (p.day, p.win_id) not in {(day, w) for w in win_ids})
    return replace(memory, put_off=(*others, *(PutOff(day, w, until) for w in win_ids)))


def settle(memory: Memory, now: datetime, zone: tzinfo, row: Row, day_start: time = DAY_START) -> Memory:
    """`memory` after `row` was set up at `now`: times of the day that have passed need no catching up."""
    day = day_of(now.astimezone(zone), day_start)
    passed = {Said(day, row.win.id, t) for t in row.win.reminders if instant(day, t, zone, day_start) <= now}
    return replace(memory, said=memory.said | passed)


def _due(
    day: date, zone: tzinfo, rows: Sequence[Row], memory: Memory, preferences: Preferences
) -> Iterator[_Due]:
    """Everything of the day that is neither kept, nor resting, nor settled, whether past or to come."""
    asked = {p.win_id: p.until for p in memory.put_off if p.day == day}
    for row in rows:
        if row.status is not None:
            continue
        until = asked.get(row.win.id)
        if until is not None:
            yield _Due(until.astimezone(UTC), row, None)
        if not row.planned:
            continue
        for chosen in row.win.reminders:
            at = instant(day, chosen, zone, preferences.day_start)
            if Said(day, row.win.id, chosen) not in memory.said and (until is None or at > until):
                yield _Due(at, row, chosen)
    back = preferences.look_back
    if back is not None and rows and Said(day, WHOLE_DAY, back) not in memory.said:
        yield _Due(instant(day, back, zone, preferences.day_start), None, back)


def _silent_until(now: datetime, zone: tzinfo, preferences: Preferences) -> datetime | None:
    """When the pause or the quiet hours around `now` end, or None outside of both."""
    ends = []
    if preferences.paused_until is not None and preferences.paused_until > now:
        ends.append(preferences.paused_until.astimezone(UTC))
    wall = now.astimezone(zone)
    if _quiet(wall.time(), preferences):
        days = (wall.date(), wall.date() + timedelta(days=1))
        twice = (preferences.quiet_to, preferences.quiet_to.replace(fold=1))  # a fold may end them again
        moments = (datetime.combine(d, at, zone).astimezone(UTC) for d in days for at in twice)
        ends.append(min(m for m in moments if m > now))
    return max(ends, default=None)


def _quiet(at: time, preferences: Preferences) -> bool:
    first, last = preferences.quiet_from, preferences.quiet_to
    if first <= last:
        return first <= at < last
    return at >= first or at < last


def _nudge(day: date, ripe: Sequence[_Due], rows: Sequence[Row]) -> Nudge:
    spoken_for = tuple({d.row.win.id: d.row for d in ripe if d.row is not None}.values())
    kept = sum(1 for row in rows if row.status is not None and row.status.counts)
    return Nudge(Kind.REMINDER if spoken_for else Kind.LOOK_BACK, day, spoken_for, kept)


def _spoken(memory: Memory, nudge: Nudge, ripe: Sequence[_Due]) -> Memory:
    """`memory` once `nudge` has spoken for all of `ripe`, beyond what `settle` does for its rows."""
    said = {Said(nudge.day, WHOLE_DAY, d.chosen) for d in ripe if d.row is None and d.chosen is not None}
    answered = {(nudge.day, row.win.id) for row in nudge.rows}
    unasked = any(d.chosen is not None for d in ripe)
    return Memory(
        memory.said | said,
        (*memory.nudged, nudge.day) if unasked else memory.nudged,
        tuple(p for p in memory.put_off if (p.day, p.win_id) not in answered),
    )
