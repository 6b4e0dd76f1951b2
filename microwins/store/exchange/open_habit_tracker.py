"""OpenHabitTracker (github.com/Jinjinov/OpenHabitTracker), JSON: categories, their habits, the times done.

Its moments carry no zone: they are the wall clock the person saw, so their date is the day.
"""

from datetime import date, time
from typing import Any

from microwins.domain.win import MAX_MINUTES, Status
from microwins.store.exchange.brought import (
    DEFAULT_MINUTES,
    Brought,
    BroughtWin,
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
from microwins.store.exchange.strict import Fields, a_list, fields, iso_day, number, text, truth, whole

_DAYS_IN = (1, 7, 30, 365)  # RepeatPeriod: Day, Week, Month, Year
_PERIODS = ("Day", "Week", "Month", "Year")


def fits(value: Any) -> bool:
    """Whether a JSON value looks like an export: it has categories with notes, tasks or habits."""
    categories = value.get("Categories") if isinstance(value, dict) else None
    return isinstance(categories, list)


def read(value: Any, today: date, tell: Tell = silent) -> Brought:
    """Reads the parsed file. Raises Unfit, Cancelled."""
    gathering = Gathering(Format.OPEN_HABIT_TRACKER, today)
    categories = [fields(each, "Categories") for each in a_list(fields(value, "Categories"), "Categories")]
    for position, category in enumerate(categories):
        tell(position, len(categories))
        title = one_line(text(category, "Title"), 80)
        habits = a_list(category, "Habits")
        for number_, each in enumerate(habits, start=1):
            _habit(gathering, fields(each, "Habits"), title, number_)
        if title and habits:
            gathering.tally.leave(Leaving.SIZES, title)
        for kind in ("Notes", "Tasks"):
            for each in a_list(category, kind):
                gathering.tally.leave(Leaving.TASKS, one_line(text(fields(each, kind), "Title"), 80))
    return gathering.brought()


def _habit(gathering: Gathering, habit: Fields, category: str, position: int) -> None:
    name, tally = a_name(text(habit, "Title"), position), gathering.tally
    if truth(habit, "IsDeleted", default=False):
        tally.leave(Leaving.DELETED, name)
        return
    days = gathering.days(name)
    sums: dict[date, float] = {}
    for each in a_list(habit, "TimesDone"):
        done = fields(each, "TimesDone")
        began, ended = text(done, "StartedAt"), text(done, "CompletedAt")
        if not ended:
            days.leave(Leaving.UNFINISHED, iso_day(began, "StartedAt"))
            continue
        day = iso_day(ended, "CompletedAt")
        sums[day] = sums.get(day, 0.0) + number(done, "Quantity", 1.0)
    for day, amount in sums.items():
        days.add(day, Status.KEPT, amount)
    in_days = whole(habit, "RepeatInterval", 1) * _period(habit)
    if (times := whole(habit, "RepeatCount", 1)) < in_days:
        tally.leave(Leaving.RHYTHM, f"{name}, {times}/{in_days}")
    stable = f"{category}/{name}/{text(habit, 'CreatedAt')}"
    gathering.add(
        BroughtWin(
            gathering.uid(stable), name, one_line(name), days.marks(), _minutes(text(habit, "Duration"))
        )
    )


def _period(habit: Fields) -> int:
    value = habit.get("RepeatPeriod", 0)
    if isinstance(value, str) and value in _PERIODS:  # enumerations may be written by name
        return _DAYS_IN[_PERIODS.index(value)]
    if type(value) is not int or not 0 <= value < len(_DAYS_IN):
        raise Unfit(Expected.ONE_OF, "RepeatPeriod")
    return _DAYS_IN[value]


def _minutes(duration: str) -> float:
    """ "00:20:00" is 20 minutes."""
    if not duration:
        return DEFAULT_MINUTES
    try:
        length = time.fromisoformat(duration)
    except ValueError as error:
        raise Unfit(Expected.NUMBER, "Duration") from error
    minutes = length.hour * 60 + length.minute + length.second / 60
    return minutes if 0 < minutes <= MAX_MINUTES else DEFAULT_MINUTES
