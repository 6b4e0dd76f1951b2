"""Habitica, `/export/userdata.json`. Its `history.csv` holds running scores, so that one is not read.

Old history is thinned out to averages, which have no `completed` and no `scoredUp`: nobody did an average.
"""

from datetime import date
from typing import Any

from microwins.domain.win import EVERY_DAY, Status
from microwins.store.exchange.brought import (
    Brought,
    BroughtWin,
    Days,
    Expected,
    Format,
    Gathering,
    Leaving,
    Tell,
    Unfit,
    a_name,
    one_line,
    silent,
)
from microwins.store.exchange.strict import Fields, a_list, day_of_ms, fields, number, text, truth

_WEEKDAYS = ("m", "t", "w", "th", "f", "s", "su")  # Monday first
_OTHERS = ("todos", "rewards")


def fits(value: Any) -> bool:
    """Whether a JSON value looks like a person's data: it has tasks, and among them dailies or habits."""
    tasks = value.get("tasks") if isinstance(value, dict) else None
    return isinstance(tasks, dict) and bool({"habits", "dailys"} & tasks.keys())


def read(value: Any, today: date, tell: Tell = silent) -> Brought:
    """Reads the parsed file. Raises Unfit, Cancelled."""
    gathering = Gathering(Format.HABITICA, today)
    tasks = fields(fields(value, "tasks").get("tasks"), "tasks")
    habits, dailies = a_list(tasks, "habits"), a_list(tasks, "dailys")
    every = [*((each, False) for each in habits), *((each, True) for each in dailies)]
    for position, (each, is_daily) in enumerate(every):
        tell(position, len(every))
        _task(gathering, fields(each, "tasks"), position + 1, is_daily=is_daily)
    for kind in _OTHERS:
        for each in a_list(tasks, kind):
            gathering.tally.leave(Leaving.TASKS, one_line(text(fields(each, kind), "text"), 80))
    return gathering.brought()


def _task(gathering: Gathering, task: Fields, position: int, *, is_daily: bool) -> None:
    name, tally = a_name(text(task, "text"), position), gathering.tally
    days = gathering.days(name)
    for each in a_list(task, "history"):
        entry = fields(each, "history")
        day = day_of_ms(int(number(entry, "date")), "history.date")
        (_daily if is_daily else _habit)(days, entry, day)
    if is_daily and days.marks():
        tally.leave(Leaving.ROLLOVER, name, len(days.marks()))
    if text(task, "notes").strip():
        tally.leave(Leaving.DESCRIPTION, one_line(text(task, "notes"), 80))
    weekdays = _weekdays(task, tally.leave, name) if is_daily else EVERY_DAY
    stable = text(task, "_id") or text(task, "id") or name
    gathering.add(BroughtWin(gathering.uid(stable), name, one_line(name), days.marks(), weekdays=weekdays))


def _daily(days: Days, entry: Fields, day: date) -> None:
    if entry.get("completed") is None:
        days.leave(Leaving.AVERAGED, day)
    elif truth(entry, "completed"):
        days.add(day, Status.KEPT)
    else:
        days.leave(Leaving.NOT_DONE, day)


def _habit(days: Days, entry: Fields, day: date) -> None:
    if entry.get("scoredUp") is None and entry.get("scoredDown") is None:
        days.leave(Leaving.AVERAGED, day)
    elif (times := number(entry, "scoredUp", 0.0)) > 0:
        days.add(day, Status.KEPT, times)
    else:
        days.leave(Leaving.NOT_DONE, day)


def _weekdays(task: Fields, leave: Any, name: str) -> int:
    frequency, every = text(task, "frequency") or "weekly", number(task, "everyX", 1.0)
    if frequency not in {"daily", "weekly", "monthly", "yearly"}:
        raise Unfit(Expected.ONE_OF, "frequency")
    if frequency == "weekly" and every <= 1:
        repeat = fields(task.get("repeat") or {}, "repeat")
        chosen = sum(1 << n for n, day in enumerate(_WEEKDAYS) if truth(repeat, day, default=True))
        return chosen or EVERY_DAY
    if frequency != "daily" or every > 1:
        leave(Leaving.RHYTHM, f"{name}, {frequency} {every:g}")
    return EVERY_DAY
