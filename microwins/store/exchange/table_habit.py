"""Table Habit (github.com/FriesI23/mhabit), `export-habits-*.json`: dates are days since 1970-01-01."""

from datetime import date, time
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
    minutes_of,
    one_line,
    silent,
    with_amount,
)
from microwins.store.exchange.strict import (
    Fields,
    a_list,
    day_of_number,
    fields,
    json_of,
    number,
    text,
    whole,
)

_NORMAL, _NEGATIVE = 1, 2  # of `type`: more is the aim, or less
_ACTIVE, _DELETED, _ARCHIVED = 1, 2, 3  # status
_DONE, _SKIPPED = 1, 2  # record_type
_WEEKLY, _MONTHLY, _CUSTOM = 1, 2, 3  # freq_type
_DAYS_IN = {_WEEKLY: 7, _MONTHLY: 30}
_EVERY_DAY, _ON_WEEKDAYS = 2, 3  # type of a reminder

_SIGNS = {"create_t", "freq_type", "daily_goal", "start_date"}


def fits(value: Any) -> bool:
    """Whether a JSON value looks like an export: of its habits one has a field that no other app calls so."""
    if not isinstance(value, dict) or not isinstance(value.get("habits"), list):
        return False
    habits = value["habits"]
    if not habits:
        return "groups" in value
    return isinstance(habits[0], dict) and bool(_SIGNS & habits[0].keys())


def read(value: Any, today: date, tell: Tell = silent) -> Brought:
    """Reads the parsed file. Raises Unfit, Cancelled."""
    gathering = Gathering(Format.TABLE_HABIT, today)
    habits = a_list(fields(value, "habits"), "habits")
    for position, each in enumerate(habits):
        tell(position, len(habits))
        _habit(gathering, fields(each, "habits"), position + 1)
    return gathering.brought()


def _habit(gathering: Gathering, habit: Fields, position: int) -> None:
    name = a_name(text(habit, "name"), position)
    status = whole(habit, "status", _ACTIVE)
    if status == _DELETED:
        gathering.tally.leave(Leaving.DELETED, name)
        return
    goal, unit = number(habit, "daily_goal", 0.0), text(habit, "daily_goal_unit")
    days = gathering.days(name)
    less = whole(habit, "type", _NORMAL) == _NEGATIVE
    for each in a_list(habit, "records"):
        _record(days, fields(each, "records"), goal, less=less)
    tally = gathering.tally
    if text(habit, "desc").strip():
        tally.leave(Leaving.DESCRIPTION, one_line(text(habit, "desc"), 80))
    if (rhythm := _rhythm(habit)) is not None and rhythm[0] < rhythm[1]:
        tally.leave(Leaving.RHYTHM, f"{name}, {rhythm[0]}/{rhythm[1]}")
    reminders, weekdays = _reminder(habit, gathering, name)
    stable = f"{whole(habit, 'create_t', 0)}/{name}"
    counted = goal > 1 or bool(unit.strip())
    gathering.add(
        BroughtWin(
            gathering.uid(stable),
            name,
            with_amount(name, goal, unit) if counted else one_line(name),
            days.marks(),
            minutes_of(goal, unit),
            weekdays,
            reminders,
            archived=status == _ARCHIVED,
        )
    )


def _record(days: Days, record: Fields, goal: float, *, less: bool) -> None:
    day = day_of_number(whole(record, "record_date"), "record_date")
    kind, note = whole(record, "record_type", 0), one_line(text(record, "reason"))
    if kind == _SKIPPED:
        days.add(day, Status.REST, None, note)
    elif kind == _DONE:
        value = number(record, "record_value", 0.0)
        if (value <= goal) if less else (value >= goal and value > 0):
            days.add(day, Status.KEPT, value, note)
        elif value > 0 and not less:
            days.add(day, Status.SMALL, value, note)
        else:
            days.leave(Leaving.NOT_DONE, day)


def _rhythm(habit: Fields) -> tuple[int, int] | None:
    """So many times in so many days."""
    custom = text(habit, "freq_custom")
    if not custom:
        return None
    numbers = _inside(custom, "freq_custom")
    if (
        not isinstance(numbers, list)
        or not 1 <= len(numbers) <= 2
        or any(type(n) is not int for n in numbers)
    ):
        raise Unfit(Expected.LIST, "freq_custom")
    days = numbers[1] if len(numbers) == 2 else _DAYS_IN.get(whole(habit, "freq_type", _CUSTOM), 1)
    return numbers[0], days


def _reminder(habit: Fields, gathering: Gathering, name: str) -> tuple[tuple[time, ...], int]:
    said = text(habit, "reminder")
    if not said:
        return (), EVERY_DAY
    reminder = fields(_inside(said, "reminder"), "reminder")
    kind, extra = whole(reminder, "type", 0), a_list(reminder, "extra")
    clock = fields(reminder.get("time"), "reminder.time")
    try:
        moment = time(whole(clock, "hour"), whole(clock, "minute"))
    except ValueError as error:
        raise Unfit(Expected.NUMBER, "reminder.time") from error
    if kind == _EVERY_DAY:
        return (moment,), EVERY_DAY
    weekdays = sum(1 << day - 1 for day in range(1, 8) if day in extra)
    if kind == _ON_WEEKDAYS and weekdays:
        return (moment,), weekdays
    gathering.tally.leave(Leaving.REMINDER, f"{name}, {moment:%H:%M}")
    return (), EVERY_DAY


def _inside(said: str, place: str) -> Any:
    """JSON inside a text of JSON."""
    try:
        return json_of(said.encode())
    except Unfit as error:
        raise Unfit(Expected.JSON, place) from error
