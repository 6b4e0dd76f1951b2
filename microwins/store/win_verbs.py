"""What is written about micro-wins and goals: taking on, changing, resizing, ordering, putting away."""

import uuid
from collections.abc import Sequence
from datetime import date, time

from microwins.domain import changes
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import MAX_DREAM, MicroWin, Plan, Rung, Size, checked_size, clean, said
from microwins.store import tables
from microwins.store.day_verbs import Changes, about, listed
from microwins.store.page import Page


def adopt(page: Page, plan: Plan, today: date) -> tuple[int, Changes]:
    """Takes a plan of the wizard on, at the end of the list, and lets go of its draft; returns its number."""
    size = checked_size(Size(0, today, plan.action, plan.anchor, plan.minutes, plan.bad_day, plan.weekdays))
    dream, area = said(plan.dream, MAX_DREAM), clean(plan.area)
    page.begin(Verb.ADOPT, action=size.action, anchor=size.anchor)
    goal_id = _goal_for(page, dream, area)
    win_id = page.add(
        tables.Win,
        uid=uuid.uuid4().hex,
        goal_id=goal_id,
        sort=max((sort for _, sort in page.order()), default=0.0) + 1.0,
        rungs=tables.as_text([_rung(rung) for rung in plan.rungs]),
        created_us=page.moment.at_us,
    )
    _append(page, win_id, size)
    _remind(page, win_id, (), plan.reminders)
    if plan.confidence is not None:
        _rate(page, win_id, today, plan.confidence)
    _wait(page, plan.later)
    page.keep_draft(None)
    return win_id, (changes.Adopted(win_id),)


def edit(
    page: Page,
    win_id: int,
    today: date,
    *,
    action: str | None = None,
    anchor: str | None = None,
    bad_day: str | None = None,
    weekdays: int | None = None,
    reminders: Sequence[time] | None = None,
    dream: str | None = None,
) -> Changes:
    """Changes words, weekdays or reminders from today on; None leaves a thing as it is."""
    win = listed(page, win_id, today)
    was = win.size
    # A bad-day version that only repeats the promise goes on repeating it.
    repeated = "" if was.bad_day == was.action else was.bad_day
    size = checked_size(
        was._replace(
            action=was.action if action is None else action,
            anchor=was.anchor if anchor is None else anchor,
            bad_day=repeated if bad_day is None else bad_day,
            weekdays=was.weekdays if weekdays is None else weekdays,
        )
    )
    times = win.reminders if reminders is None else tuple(sorted(set(reminders)))
    words = win.goal.dream if dream is None else said(dream, MAX_DREAM)
    if (size, times, words) == (was, win.reminders, win.goal.dream):
        return ()
    page.begin(Verb.EDIT, **about(win), now=size.action)
    if size != was:
        _append(page, win_id, size._replace(from_day=today))
    _remind(page, win_id, win.reminders, times)
    page.change(tables.Goal, win.goal.id, dream=words)
    return (changes.Edited(win_id),)


def resize(
    page: Page, win_id: int, from_day: date, *, action: str, minutes: float, bad_day: str | None = None
) -> Changes:
    """Gives a micro-win another size from a day on."""
    return _resize(page, Verb.RESIZE, listed(page, win_id, from_day), from_day, action, minutes, bad_day)


def smaller(page: Page, win_id: int, today: date) -> Changes:
    """One rung down the ladder. Raises Refused(NO_RUNG) at its foot."""
    win = listed(page, win_id, today)
    return _step(page, Verb.SMALLER, win, today, [r for r in win.rungs if r.minutes < win.size.minutes][:1])


def bigger(page: Page, win_id: int, today: date) -> Changes:
    """One rung up the ladder. Raises Refused(NO_RUNG) at its top."""
    win = listed(page, win_id, today)
    return _step(page, Verb.BIGGER, win, today, [r for r in win.rungs if r.minutes > win.size.minutes][-1:])


def move(page: Page, win_id: int, to_index: int, today: date) -> Changes:
    """Puts a micro-win at a place of the list; places beyond its ends mean the ends."""
    win = listed(page, win_id, today)
    order = page.order()
    others = [each for each in order if each[0] != win_id]
    at = max(0, min(to_index, len(others)))
    wanted = [number for number, _ in others]
    wanted.insert(at, win_id)
    if wanted == [number for number, _ in order]:
        return ()
    page.begin(Verb.MOVE, **about(win))
    below = others[at - 1][1] if at > 0 else others[0][1] - 2.0
    above = others[at][1] if at < len(others) else below + 2.0
    middle = (below + above) / 2
    if below < middle < above:
        page.change(tables.Win, win_id, sort=middle)
    else:  # the neighbours are too close for a number between them
        for place, number in enumerate(wanted, start=1):
            page.change(tables.Win, number, sort=float(place))
    return (changes.Reordered(),)


def archive(page: Page, win_id: int, today: date) -> Changes:
    """Takes a micro-win off the list; its evidence stays."""
    win = listed(page, win_id, today)
    page.begin(Verb.ARCHIVE, **about(win))
    page.change(tables.Win, win_id, archived_us=page.moment.at_us)
    return (changes.Archived(win_id),)


def restore(page: Page, win_id: int, today: date) -> Changes:
    """Brings an archived micro-win back to the place it had."""
    win = page.win(win_id, today)
    if win is None:
        raise Refused(Reason.UNKNOWN_WIN)
    if not win.archived:
        return ()
    page.begin(Verb.RESTORE, **about(win))
    page.change(tables.Win, win_id, archived_us=None)
    return (changes.Restored(win_id),)


def rate(page: Page, win_id: int, day: date, confidence: int) -> Changes:
    """Records an answer on the confidence ruler, 0 to 10."""
    win = listed(page, win_id, day)
    page.begin(Verb.RATE, **about(win), confidence=confidence)
    _rate(page, win_id, day, confidence)
    return (changes.Edited(win_id),)


def keep_for_later(page: Page, dreams: Sequence[str]) -> Changes:
    """Lets goals wait, each once."""
    waiting = {goal.dream for goal in page.later()}
    new = [dream for dream in dict.fromkeys(said(each, MAX_DREAM) for each in dreams) if dream not in waiting]
    if not new:
        return ()
    page.begin(Verb.KEEP_FOR_LATER, count=len(new), dream=new[0][:200])
    _wait(page, new)
    return (changes.Reloaded(),)


def drop_later(page: Page, goal_id: int) -> Changes:
    """Lets go of a waiting goal."""
    goal = next((each for each in page.later() if each.id == goal_id), None)
    if goal is None:
        raise Refused(Reason.UNKNOWN_WIN)
    page.begin(Verb.DROP_LATER, dream=goal.dream[:200])
    page.change(tables.Goal, goal_id, closed_us=page.moment.at_us)
    return (changes.Reloaded(),)


def append_size(page: Page, win: MicroWin, from_day: date, to: Rung, bad_day: str | None) -> None:
    """Gives a micro-win another size within a deed that is open already. Raises Refused where it is none."""
    _append(page, win.id, _sized(win.size, to.action, to.minutes, bad_day)._replace(from_day=from_day))


def _resize(
    page: Page, verb: Verb, win: MicroWin, from_day: date, action: str, minutes: float, bad_day: str | None
) -> Changes:
    was = win.size
    size = _sized(was, action, minutes, bad_day)
    if size == was:
        return ()
    page.begin(verb, **about(win), now=size.action, minutes=minutes, from_day=from_day.isoformat())
    _append(page, win.id, size._replace(from_day=from_day))
    return (changes.Resized(win.id, from_day),)


def _sized(was: Size, action: str, minutes: float, bad_day: str | None) -> Size:
    if bad_day is None:
        # What was the whole promise is no bad-day version of a smaller one.
        bad_day = "" if minutes < was.minutes and was.bad_day == was.action else was.bad_day
    return checked_size(was._replace(action=action, minutes=minutes, bad_day=bad_day))


def _step(page: Page, verb: Verb, win: MicroWin, today: date, rungs: list[Rung]) -> Changes:
    if not rungs:
        raise Refused(Reason.NO_RUNG)
    return _resize(page, verb, win, today, rungs[0].action, rungs[0].minutes, None)


def _append(page: Page, win_id: int, size: Size) -> None:
    row = size._asdict() | {"from_day": size.from_day.isoformat(), "minutes": float(size.minutes)}
    del row["id"]
    page.add(tables.Size, win_id=win_id, created_us=page.moment.at_us, **row)


def _remind(page: Page, win_id: int, was: Sequence[time], now: Sequence[time]) -> None:
    before, after = ({each.hour * 60 + each.minute for each in times} for times in (was, now))
    for minute in sorted(before - after):
        page.drop(tables.Reminder, win_id, minute)
    for minute in sorted(after - before):
        page.put(tables.Reminder, {"win_id": win_id, "minute": minute})


def _rate(page: Page, win_id: int, day: date, confidence: int) -> None:
    page.add(tables.Confidence, win_id=win_id, day=day.isoformat(), value=confidence, at_us=page.moment.at_us)


def _goal_for(page: Page, dream: str, area: str) -> int:
    # A goal that was waiting is taken up; it is not brought a second time.
    waiting = next((goal for goal in page.later() if goal.dream == dream), None)
    if waiting is None:
        return _bring(page, dream, area)
    page.change(tables.Goal, waiting.id, area=area)
    return waiting.id


def _wait(page: Page, dreams: Sequence[str]) -> None:
    waiting = {goal.dream for goal in page.later()}
    for dream in dict.fromkeys(clean(each, MAX_DREAM) for each in dreams):
        if dream and dream not in waiting:
            _bring(page, dream, "none")


def _bring(page: Page, dream: str, area: str) -> int:
    return page.add(tables.Goal, uid=uuid.uuid4().hex, dream=dream, area=area, created_us=page.moment.at_us)


def _rung(rung: Rung) -> dict[str, object]:
    return rung._asdict() | {"action": said(rung.action), "why": clean(rung.why)}
