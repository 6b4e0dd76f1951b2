"""How a day is drawn and spoken: from a DayState to plain views, without a window."""

from datetime import date, time
from typing import NamedTuple

from microwins.domain.win import Row, Status, bad_day_minutes
from microwins.ui.day_state import DayState
from microwins.ui.widgets.marks import Mark
from microwins.ui.widgets.week_strip import DayMark, DayView
from microwins.ui.words import care
from microwins.ui.words import today as words
from microwins.ui.words.common import kept_times, weekday_initial

_EVENING = time(17, 0)


class RowView(NamedTuple):
    """One row as it is drawn and spoken."""

    win_id: int
    mark: Mark
    title: str
    cue: str
    aside: str
    small: bool = False  # keeping it now keeps the bad-day version
    status: Status | None = None
    other: str = ""  # the bad-day version, while it is one touch away
    has_small: bool = False  # whether there is one on an ordinary day, so that rows line up
    in_rest: bool = False  # by a rest over days, which one can come back from


def row_view(
    row: Row,
    *,
    small: bool = False,
    just_now: bool = False,
    is_today: bool = True,
    unsaved: bool = False,
) -> RowView:
    """How `row` looks. `small` shows an open one at its bad-day size; `just_now` says so of a kept one.

    `unsaved`: a tick for it waits to be saved. One called too big for today is shown small, too.
    """
    win, size = row.win, row.win.size
    all_small, small = small, small or (row.small_today and row.status is None)
    has_small = bool(size.bad_day) and size.bad_day != size.action
    is_small = has_small and (row.status is Status.SMALL or (small and row.status is not Status.KEPT))
    if is_small:
        title, cue = size.bad_day, words.smallest_of(size, bad_day_minutes(size, win.rungs))
    else:
        title, cue = size.action, words.cue(size)
    match row.status:
        case Status.KEPT | Status.SMALL:
            mark = Mark.KEPT
            aside = words.kept_just_now() if just_now else words.kept_at(row.kept_at if is_today else None)
        case Status.REST:
            mark, aside = Mark.REST, _resting(row, is_today)
        case None if unsaved:
            mark, aside = Mark.UNSAVED, words.not_saved_yet()
        case None:
            mark, aside = Mark.OPEN, kept_times(row.total)
    return RowView(
        win.id,
        mark,
        title,
        cue,
        aside,
        small,
        row.status,
        size.bad_day if has_small and not is_small and row.status is None else "",
        has_small and not all_small,
        is_today and row.rest is not None,
    )


def _resting(row: Row, is_today: bool) -> str:
    if row.rest is None or not is_today:
        return words.resting(is_today)
    return care.resting_until(row.rest.last)


def sum_words(state: DayState, *, just_kept: bool) -> tuple[str, str]:
    """What the bar says: the number ("" before the first promise) and the sentence after it."""
    if not state.total:
        return "", words.first_ahead()
    second = ""
    if state.is_today and state.all_done:
        second = words.everything(any(r.kept_at is not None and r.kept_at >= _EVENING for r in state.rows))
    elif just_kept:
        second = words.you_did_it()
    elif state.is_today and state.all_resting:
        second = words.rest_is_part()
    elif state.returned and not any(row.status for row in state.rows):
        second = words.still_here()
    return words.number(state.total), f"{words.promises_kept(state.total)} {second}".rstrip()


def week_views(state: DayState) -> tuple[DayView, ...]:
    """The seven days of the strip."""
    return tuple(
        DayView(
            day,
            weekday_initial(day.weekday()),
            words.day_name(day, said),
            mark,
            day == state.today,
            day == state.day,
        )
        for day in state.week
        for mark, said in [_day_mark(state, day)]
    )


def _day_mark(state: DayState, day: date) -> tuple[DayMark, str]:
    count, rested = state.kept.get(day, 0), day in state.rests
    now = day == state.today
    closed = not now or (state.is_today and state.nothing_open)
    if day > state.today:
        return DayMark.TO_COME, words.day_to_come()
    if count:
        return (
            (DayMark.KEPT, words.day_kept(count)) if closed else (DayMark.STARTED, words.day_started(count))
        )
    if rested and closed:
        return DayMark.REST, words.day_rested()
    if now:
        return DayMark.OPEN, words.day_open()
    return DayMark.QUIET, words.day_quiet()
