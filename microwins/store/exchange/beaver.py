"""Beaver Habits (github.com/daya0576/beaverhabits), `beaverhabits_YYYY_MM_DD.json`."""

from datetime import date
from typing import Any

from microwins.domain.win import Status
from microwins.store.exchange.brought import (
    Brought,
    BroughtWin,
    Format,
    Gathering,
    Leaving,
    Tell,
    a_name,
    one_line,
    silent,
)
from microwins.store.exchange.strict import Fields, a_list, fields, iso_day, text, truth, whole

_SKIP = "#skip"
_ARCHIVED, _DELETED = {"archive", "archived"}, {"soft_delete", "delete"}
_DAYS_IN = {"D": 1, "W": 7, "M": 30, "Y": 365}
_SIGNS = {"star", "period", "chips"}


def fits(value: Any) -> bool:
    """Whether a JSON value looks like an export: it names its person, or a habit has days as ISO dates."""
    if not isinstance(value, dict) or not isinstance(value.get("habits"), list):
        return False
    if {"user_email", "exported_at"} & value.keys():
        return True
    first = next(iter(value["habits"]), None)
    if not isinstance(first, dict):
        return False
    records = first.get("records")
    record = records[0] if isinstance(records, list) and records else None
    return bool(_SIGNS & first.keys()) or (isinstance(record, dict) and "day" in record)


def read(value: Any, today: date, tell: Tell = silent) -> Brought:
    """Reads the parsed file. Raises Unfit, Cancelled."""
    gathering = Gathering(Format.BEAVER, today)
    habits = a_list(fields(value, "habits"), "habits")
    for position, each in enumerate(habits):
        tell(position, len(habits))
        _habit(gathering, fields(each, "habits"), position + 1)
    return gathering.brought()


def _habit(gathering: Gathering, habit: Fields, position: int) -> None:
    name, status, tally = a_name(text(habit, "name"), position), text(habit, "status"), gathering.tally
    if status in _DELETED:
        tally.leave(Leaving.DELETED, name)
        return
    days = gathering.days(name)
    for each in a_list(habit, "records"):
        record = fields(each, "records")
        day, note = iso_day(text(record, "day"), "day"), text(record, "text")
        if truth(record, "done", default=False):
            days.add(day, Status.KEPT, None, one_line(note.replace(_SKIP, "")))
        elif _SKIP in note:
            days.add(day, Status.REST, None, one_line(note.replace(_SKIP, "")))
        else:
            days.leave(Leaving.NOT_DONE, day)
    _rhythm(gathering, habit, name)
    if tags := a_list(habit, "tags"):
        tally.leave(Leaving.SIZES, f"{name}, {one_line(str(tags[0]), 80)}")
    gathering.add(
        BroughtWin(
            gathering.uid(text(habit, "id") or name),
            name,
            one_line(name),
            days.marks(),
            archived=status in _ARCHIVED,
        )
    )


def _rhythm(gathering: Gathering, habit: Fields, name: str) -> None:
    if habit.get("period") is None:
        return
    period = fields(habit["period"], "period")
    days = _DAYS_IN.get(text(period, "period_type"), 1) * whole(period, "period_count", 1)
    times = whole(period, "target_count", 1)
    if times < days:
        gathering.tally.leave(Leaving.RHYTHM, f"{name}, {times}/{days}")
