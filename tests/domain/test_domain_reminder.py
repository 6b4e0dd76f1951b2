"""Reminders as decisions: what is said at a moment, and when to look again."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from microwins.domain.reminder import (
    FOR_EVER,
    Decision,
    Kind,
    Later,
    Memory,
    Pause,
    Preferences,
    Said,
    decide,
    instant,
    later_at,
    pause_until,
    put_off,
    settle,
)
from microwins.domain.win import EVERY_DAY, Goal, MicroWin, Row, Size, Status

ROME = ZoneInfo("Europe/Rome")
DAY = date(2026, 11, 24)  # a Tuesday


def row(win_id: int = 1, *at: time, status: Status | None = None, planned: bool = True) -> Row:
    size = Size(win_id, DAY, "Read one page", "After lunch", 5, "Open the book", EVERY_DAY)
    win = MicroWin(win_id, f"uid{win_id}", Goal(win_id, "Read more", "reading"), size, reminders=at)
    return Row(win, status, None, 0, planned)


def rome(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute), ROME)


def look(now: datetime, *rows: Row, memory: Memory | None = None, **chosen: object) -> Decision:
    return decide(now, ROME, rows, memory or Memory(), Preferences(**chosen))  # type: ignore[arg-type]


def wins(decision: Decision) -> list[int]:
    return [] if decision.nudge is None else [r.win.id for r in decision.nudge.rows]


EIGHT = time(8)


def test_silence_before_its_time_and_a_look_at_it() -> None:
    decision = look(rome(7, 59), row(1, EIGHT))
    assert decision.nudge is None
    assert decision.look_next == rome(8)


def test_a_nudge_at_its_time_once() -> None:
    first = look(rome(8), row(1, EIGHT))
    assert wins(first) == [1]
    assert first.nudge is not None
    assert (first.nudge.kind, first.nudge.day) == (Kind.REMINDER, DAY)
    again = look(rome(8, 1), row(1, EIGHT), memory=first.memory)
    assert again.nudge is None
    assert again.look_next == rome(4, day=DAY + timedelta(days=1))


@pytest.mark.parametrize("status", Status)
def test_silence_once_kept_or_resting(status: Status) -> None:
    assert look(rome(8), row(1, EIGHT, status=status)).nudge is None


def test_silence_on_a_day_that_is_not_planned() -> None:
    assert look(rome(8), row(1, EIGHT, planned=False)).nudge is None


def test_late_inside_the_window_and_not_after_it() -> None:
    assert wins(look(rome(10, 59), row(1, EIGHT))) == [1]
    assert wins(look(rome(11), row(1, EIGHT))) == []


def test_the_shortest_window_still_leaves_ten_minutes() -> None:
    assert wins(look(rome(8, 9), row(1, EIGHT), window=timedelta())) == [1]
    assert wins(look(rome(8, 10), row(1, EIGHT), window=timedelta())) == []


def test_several_times_a_day() -> None:
    several = row(1, EIGHT, time(9), time(13))
    first = look(rome(8), several)
    assert first.look_next == rome(9)
    second = look(rome(9), several, memory=first.memory)
    assert wins(second) == [1]
    assert second.look_next == rome(13)


def test_one_nudge_speaks_for_all_that_slept_past_latest_first() -> None:
    rows = (row(1, EIGHT, time(8, 30)), row(2, time(9)), row(3, time(18)))
    woken = look(rome(9, 30), *rows)
    assert wins(woken) == [2, 1]
    assert look(rome(9, 31), *rows, memory=woken.memory).nudge is None


def test_at_most_so_many_a_day() -> None:
    busy = row(1, EIGHT, time(9), time(10), time(11))
    memory = Memory()
    spoken = []
    for hour in (8, 9, 10, 11):
        decision = look(rome(hour), busy, memory=memory, a_day=2)
        spoken.append(decision.nudge is not None)
        memory = decision.memory
    assert spoken == [True, True, False, False]
    assert look(rome(8), busy, a_day=0).nudge is None


def test_quiet_hours_hold_it_and_their_end_brings_it() -> None:
    early = row(1, time(6, 30))
    held = look(rome(6, 30), early)
    assert held.nudge is None
    assert held.look_next == rome(7)
    assert wins(look(rome(7), early)) == [1]


def test_quiet_hours_inside_a_day_and_none_at_all() -> None:
    noon = row(1, time(12, 30))
    assert look(rome(12, 30), noon, quiet_from=time(12), quiet_to=time(14)).look_next == rome(14)
    assert wins(look(rome(12, 30), noon, quiet_from=time(12), quiet_to=time(12))) == [1]
    assert wins(look(rome(14), noon, quiet_from=time(12), quiet_to=time(14))) == [1]


def test_late_at_night_belongs_to_the_day_that_ends() -> None:
    night = row(1, time(1, 30))
    tomorrow = DAY + timedelta(days=1)
    none_quiet = {"quiet_from": EIGHT, "quiet_to": EIGHT}
    decision = look(rome(1, 30, tomorrow), night, **none_quiet)
    assert decision.nudge is not None
    assert decision.nudge.day == DAY
    assert look(rome(4, 0, tomorrow), night, **none_quiet).nudge is None


def test_a_pause_and_its_end() -> None:
    until = pause_until(Pause.HOUR, rome(7, 30), ROME)
    paused = look(rome(8), row(1, EIGHT), paused_until=until)
    assert paused.nudge is None
    assert paused.look_next == rome(8, 30) == until
    assert wins(look(rome(8, 30), row(1, EIGHT), paused_until=until)) == [1]
    assert pause_until(Pause.TODAY, rome(23), ROME) == rome(4, day=DAY + timedelta(days=1))
    assert pause_until(Pause.ALWAYS, rome(8), ROME) == FOR_EVER
    assert look(rome(8), row(1, EIGHT), paused_until=FOR_EVER).look_next == rome(
        4, day=DAY + timedelta(days=1)
    )


def test_later_comes_back_once_and_silences_what_lies_before_it() -> None:
    several = row(1, EIGHT, time(8, 30), time(13))
    until = later_at(Later.HOUR, rome(8, 1), ROME)
    memory = put_off(look(rome(8), several).memory, DAY, [1], until)
    assert look(rome(8, 30), several, memory=memory).nudge is None
    back = look(rome(9, 1), several, memory=memory)
    assert wins(back) == [1]
    after = look(rome(9, 2), several, memory=back.memory)
    assert after.nudge is None
    assert after.look_next == rome(13)


def test_what_was_asked_for_comes_beyond_the_daily_limit_alone() -> None:
    memory = put_off(Memory(nudged=(DAY,)), DAY, [1], rome(10))
    decision = look(rome(10), row(1, EIGHT), row(2, time(10)), memory=memory, a_day=1)
    assert wins(decision) == [1]
    assert decision.memory.nudged == (DAY,)


def test_later_this_evening_or_in_an_hour_once_it_is_evening() -> None:
    assert later_at(Later.EVENING, rome(9), ROME) == rome(19)
    assert later_at(Later.EVENING, rome(19, 30), ROME) == rome(20, 30)


def test_putting_off_again_replaces_the_first_wish() -> None:
    memory = put_off(put_off(Memory(), DAY, [1, 2], rome(9)), DAY, [1], rome(12))
    assert {(p.win_id, p.until) for p in memory.put_off} == {(2, rome(9)), (1, rome(12))}


def test_the_evening_look_back_comes_once_and_gives_way_to_a_reminder() -> None:
    evening = time(20)
    alone = look(rome(20), row(1, status=Status.KEPT), row(2, status=Status.REST), look_back=evening)
    assert alone.nudge is not None
    assert (alone.nudge.kind, alone.nudge.kept, alone.nudge.rows) == (Kind.LOOK_BACK, 1, ())
    assert look(rome(20, 1), row(1, status=Status.KEPT), memory=alone.memory, look_back=evening).nudge is None
    both = look(rome(20), row(1, evening), look_back=evening)
    assert both.nudge is not None
    assert both.nudge.kind is Kind.REMINDER
    assert look(rome(20, 1), row(1, evening), memory=both.memory, look_back=evening).nudge is None
    assert look(rome(20), look_back=evening).nudge is None


def test_a_reminder_set_after_its_time_needs_no_catching_up() -> None:
    fresh = row(1, EIGHT, time(12))
    memory = settle(Memory(), rome(9), ROME, fresh)
    assert look(rome(9), fresh, memory=memory).nudge is None
    assert wins(look(rome(12), fresh, memory=memory)) == [1]


def test_a_clock_set_back_repeats_nothing_and_old_days_are_forgotten() -> None:
    spoken = look(rome(8), row(1, EIGHT)).memory
    tomorrow = look(rome(8, 0, DAY + timedelta(days=1)), row(1, EIGHT), memory=spoken)
    assert wins(tomorrow) == [1]
    assert look(rome(8), row(1, EIGHT), memory=tomorrow.memory).nudge is None
    assert look(rome(8, 0, DAY + timedelta(days=9)), row(1), memory=tomorrow.memory).memory == Memory()


class TestGapsAndFolds:
    def test_a_time_that_is_skipped_is_the_first_instant_after(self) -> None:
        spring = date(2026, 3, 29)
        assert instant(spring, time(2, 30), ROME) == datetime(2026, 3, 29, 1, 0, tzinfo=UTC)

    def test_a_time_shown_twice_is_the_first_of_them(self) -> None:
        autumn = date(2026, 10, 25)
        assert instant(autumn, time(2, 30), ROME) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
        assert instant(autumn, time(2, 30, fold=1), ROME) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)

    def test_a_whole_day_that_is_skipped(self) -> None:
        samoa = ZoneInfo("Pacific/Apia")
        assert instant(date(2011, 12, 30), EIGHT, samoa) == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)

    def test_both_passes_of_a_fold_get_one_nudge(self) -> None:
        autumn = date(2026, 10, 24)
        none_quiet = {"quiet_from": EIGHT, "quiet_to": EIGHT}
        night = row(1, time(2, 30))
        first = look(datetime(2026, 10, 25, 0, 30, tzinfo=UTC), night, **none_quiet)
        assert wins(first) == [1]
        assert first.nudge is not None
        assert first.nudge.day == autumn
        second = look(datetime(2026, 10, 25, 1, 30, tzinfo=UTC), night, memory=first.memory, **none_quiet)
        assert second.nudge is None

    def test_quiet_hours_that_end_twice_ask_for_a_look_at_each_end(self) -> None:
        second_pass = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)  # 02:10 for the second time
        decision = look(second_pass, row(1, time(2)), quiet_from=time(22), quiet_to=time(2, 30))
        assert decision.look_next == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)

    def test_a_fold_around_the_turn_of_the_day_asks_for_another_look(self) -> None:
        second_pass = datetime(2026, 10, 25, 1, 10, tzinfo=UTC)
        decision = look(second_pass, row(1, EIGHT), day_start=time(2, 30), quiet_from=EIGHT, quiet_to=EIGHT)
        assert second_pass < decision.look_next <= second_pass + timedelta(minutes=20)


def test_said_is_by_day_micro_win_and_chosen_time() -> None:
    memory = look(rome(8), row(1, EIGHT)).memory
    assert memory.said == {Said(DAY, 1, EIGHT)}
