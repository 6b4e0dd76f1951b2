"""Simulated years: every zone's transitions, random sleeps, random answers. The promises of reminders hold.

Each due reminder is said at most once, none after being kept, none in quiet hours, at most so many a day, and
none is lost: if the machine was awake at some moment inside its window, outside quiet hours and below the
day's limit, it was said.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from zoneinfo import ZoneInfo, available_timezones

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from microwins.domain.day import day_of
from microwins.domain.reminder import (
    ON_TIME,
    Decision,
    Kind,
    Memory,
    Nudge,
    Preferences,
    Said,
    decide,
    instant,
)
from microwins.domain.win import EVERY_DAY, Goal, MicroWin, Row, Size, Status

MINUTE = timedelta(minutes=1)
Decide = Callable[[datetime, tzinfo, Sequence[Row], Memory, Preferences], Decision]


def micro_win(win_id: int, reminders: tuple[time, ...]) -> MicroWin:
    size = Size(win_id, date(2020, 1, 1), "Read one page", "", 5, "Open the book", EVERY_DAY)
    return MicroWin(win_id, str(win_id), Goal(win_id, "Read", "reading"), size, reminders=reminders)


@dataclass
class Machine:
    """A laptop with a zone that sleeps now and then, and a person who keeps some promises."""

    zone: ZoneInfo
    wins: tuple[MicroWin, ...]
    preferences: Preferences
    tick: timedelta = timedelta(minutes=5)  # how often it looks anyway
    decide: Decide = decide
    memory: Memory = field(default_factory=Memory)
    kept: dict[tuple[date, int], datetime] = field(default_factory=dict)
    said: Counter[Said] = field(default_factory=Counter)
    a_day: Counter[date] = field(default_factory=Counter)
    awake: list[tuple[datetime, datetime]] = field(default_factory=list)

    def run(self, start: datetime, end: datetime, keeps: dict[datetime, int]) -> None:
        """Awake from `start` to `end`; `keeps` says when which micro-win is kept."""
        self.awake.append((start, end))
        now, waiting = start, sorted(keeps)
        while now < end:
            look_next = self._look(now)
            then = min(look_next, now + self.tick, end, *waiting[:1])
            assert then > now or waiting[:1] == [now]
            now = then
            if waiting[:1] == [now]:
                self.kept.setdefault((self._day(now), keeps[waiting.pop(0)]), now)

    def _look(self, now: datetime) -> datetime:
        day = self._day(now)
        rows = [Row(w, Status.KEPT if (day, w.id) in self.kept else None, None, 0, True) for w in self.wins]
        decision = self.decide(now, self.zone, rows, self.memory, self.preferences)
        assert decision.look_next > now
        if decision.nudge is not None:
            for row in decision.nudge.rows:
                assert (day, row.win.id) not in self.kept, "said after being kept"
            assert not self._quiet(now), "said in quiet hours"
            fresh = decision.memory.said - self.memory.said
            assert {s.win_id for s in fresh} == {row.win.id for row in decision.nudge.rows}, "said twice"
            self.said.update(fresh)
            self.a_day[day] += 1
            self.memory = decision.memory
        return decision.look_next

    def _day(self, now: datetime) -> date:
        return day_of(now.astimezone(self.zone), self.preferences.day_start)

    def _quiet(self, now: datetime) -> bool:
        wall, first, last = (
            now.astimezone(self.zone).time(),
            self.preferences.quiet_from,
            self.preferences.quiet_to,
        )
        return first <= wall < last if first <= last else wall >= first or wall < last

    def check(self) -> None:
        """None twice, none too many, none lost."""
        assert set(self.said.values()) <= {1}, "said twice"
        assert all(n <= self.preferences.a_day for n in self.a_day.values()), "too many on one day"
        for day in {self._day(m) for span in self.awake for m in span}:
            if self.a_day[day] == self.preferences.a_day:
                continue
            for win in self.wins:
                for at in win.reminders:
                    if Said(day, win.id, at) not in self.said:
                        assert not self._could_be_said(day, win, at), f"lost: {day} {at} in {self.zone}"

    def _could_be_said(self, day: date, win: MicroWin, at: time) -> bool:
        start = self.preferences.day_start
        due = instant(day, at, self.zone, start)
        turn = instant(day + timedelta(days=1), start, self.zone)
        last = min(due + max(self.preferences.window, ON_TIME), turn, self.kept.get((day, win.id), turn))
        moment = due
        while moment + self.tick < last:  # a machine that is awake for a look or longer
            if not self._quiet(moment) and any(
                a <= moment and moment + self.tick <= b for a, b in self.awake
            ):
                return not any(self._quiet(moment + n * MINUTE) for n in range(self.tick // MINUTE + 1))
            moment += MINUTE
        return False


EDGES = [time(22), time(0), time(12), time(3, 30), time(7), time(14), time(5), time(2, 30), time(4)]
TIMES = st.sampled_from(EDGES) | st.times().map(lambda t: t.replace(second=0, microsecond=0))
WINS = st.lists(st.lists(TIMES, max_size=3, unique=True).map(sorted).map(tuple), min_size=1, max_size=3)
PREFERENCES = st.builds(
    Preferences,
    a_day=st.integers(1, 6),
    quiet_from=st.sampled_from([time(22), time(0), time(12), time(3, 30)]),
    quiet_to=st.sampled_from([time(7), time(0), time(14), time(5)]),
    window=st.integers(0, 720).map(lambda n: timedelta(minutes=n)),
)


def transitions(zone: ZoneInfo, year: int) -> list[datetime]:
    """The days of `year` around which the offset of `zone` changes, as UTC midnights."""
    days = [datetime(year, 1, 1, tzinfo=UTC) + timedelta(days=n) for n in range(366)]
    offsets = [d.astimezone(zone).utcoffset() for d in days]
    return [days[n] for n in range(365) if offsets[n] != offsets[n + 1]]


ZONES = sorted(available_timezones())


@given(
    zone=st.sampled_from(ZONES).map(ZoneInfo),
    reminders=WINS,
    preferences=PREFERENCES,
    sleeps=st.lists(st.tuples(st.integers(0, 4320), st.integers(1, 1500)), max_size=8),
    keeps=st.dictionaries(st.integers(0, 4320), st.integers(1, 3), max_size=4),
    pick=st.integers(0, 9),
)
@settings(max_examples=300)
def test_three_days_around_a_transition_with_sleeps(
    zone, reminders, preferences, sleeps, keeps, pick
) -> None:  # type: ignore[no-untyped-def]
    around = transitions(zone, 2026) or [datetime(2026, 6, 1, tzinfo=UTC)]
    begin = around[pick % len(around)] - timedelta(days=1)
    wins = tuple(micro_win(n + 1, times) for n, times in enumerate(reminders))
    machine = Machine(zone, wins, replace(preferences))
    now = begin
    for asleep_at, minutes in sorted(sleeps):
        asleep = begin + asleep_at * MINUTE
        if asleep > now:
            machine.run(now, asleep, keeps_between(begin, keeps, now, asleep))
        now = max(now, asleep + minutes * MINUTE)
    end = begin + timedelta(days=3)
    if now < end:
        machine.run(now, end, keeps_between(begin, keeps, now, end))
    machine.check()


def keeps_between(
    begin: datetime, keeps: dict[int, int], first: datetime, last: datetime
) -> dict[datetime, int]:
    moments = {begin + minute * MINUTE: win for minute, win in keeps.items()}
    return {moment: win for moment, win in moments.items() if first < moment < last}


@pytest.mark.large
@pytest.mark.timeout(3600)
def test_a_year_in_every_zone_that_changes_its_clock() -> None:
    wins = (
        micro_win(1, (time(2, 30), time(8))),
        micro_win(2, (time(8), time(21))),
        micro_win(3, (time(0, 30),)),
    )
    preferences = Preferences(a_day=4, quiet_from=time(22), quiet_to=time(2, 15), window=timedelta(hours=2))
    for name in ZONES:
        zone = ZoneInfo(name)
        if not transitions(zone, 2026):
            continue
        machine = Machine(zone, wins, preferences, tick=timedelta(minutes=30))
        begin = datetime(2026, 1, 1, tzinfo=UTC)
        for day in range(365):
            morning = begin + timedelta(days=day)
            # asleep for one stretch a day that wanders round the clock
            asleep = morning + timedelta(minutes=day * 37 % 1200)
            machine.run(morning, asleep, {}) if asleep > morning else None
            machine.run(asleep + timedelta(hours=3, minutes=day % 50), morning + timedelta(days=1), {})
        machine.check()


# Controls: what is lost or said twice is found


def alarm(
    now: datetime, zone: tzinfo, rows: Sequence[Row], memory: Memory, preferences: Preferences
) -> Decision:
    """An alarm as alarms are: it rings whenever the clock on the wall shows its time."""
    wall = now.astimezone(zone)
    day, shown = day_of(wall, preferences.day_start), wall.time().replace(second=0, microsecond=0)
    ringing = tuple(row for row in rows if shown in row.win.reminders)
    said = memory.said | {Said(day, row.win.id, shown) for row in ringing}
    nudge = Nudge(Kind.REMINDER, day, ringing) if ringing else None
    return Decision(nudge, replace(memory, said=said), now + MINUTE)


def forgetful(
    now: datetime, zone: tzinfo, rows: Sequence[Row], memory: Memory, preferences: Preferences
) -> Decision:
    """The real thing in a program that is started anew for each look, and kept no memory."""
    return decide(now, zone, rows, Memory(), preferences)


def night(decider: Decide, first: datetime) -> None:
    """A night in Berlin, with a reminder at half past two."""
    wakeful = Preferences(quiet_from=time(12), quiet_to=time(12))
    zone, wins = ZoneInfo("Europe/Berlin"), (micro_win(1, (time(2, 30),)),)
    machine = Machine(zone, wins, wakeful, tick=MINUTE, decide=decider)
    machine.run(first, first + timedelta(hours=6), {})
    machine.check()


SPRING, ORDINARY, AUTUMN = (
    datetime(2026, 3, 28, 23, tzinfo=UTC),
    datetime(2026, 6, 1, 23, tzinfo=UTC),
    datetime(2026, 10, 24, 23, tzinfo=UTC),
)


@pytest.mark.parametrize("first", [SPRING, ORDINARY, AUTUMN])
def test_half_past_two_comes_once_each_night(first: datetime) -> None:
    night(decide, first)


def test_the_control_of_an_alarm_on_the_wall() -> None:
    night(alarm, ORDINARY)
    with pytest.raises(AssertionError, match="lost"):
        night(alarm, SPRING)  # there is no half past two
    with pytest.raises(AssertionError, match="said twice"):
        night(alarm, AUTUMN)  # there are two


def test_the_control_without_a_memory() -> None:
    with pytest.raises(AssertionError, match="said twice"):
        night(forgetful, ORDINARY)
