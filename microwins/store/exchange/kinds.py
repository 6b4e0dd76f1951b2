"""What each kind of line of our own export has to be: its fields, and what each of them may hold."""

from collections.abc import Callable
from datetime import date
from typing import Any

from microwins.domain.win import MAX_DREAM

Fields = dict[str, Any]
Rule = Callable[[Any], bool]


def _text(value: Any) -> bool:
    # What no window would let in does not come in here either: NUL, lone surrogates, endless texts.
    return isinstance(value, str) and len(value) <= MAX_DREAM and b"\0" not in value.encode()


def _said(value: Any) -> bool:
    return _text(value) and value.strip() != ""


def _whole(value: Any) -> bool:
    return type(value) is int and -(2**63) <= value < 2**63


def _number(value: Any) -> bool:
    return type(value) is float or _whole(value)


def _day(value: Any) -> bool:
    return _text(value) and date.fromisoformat(value).isoformat() == value


def _maybe(rule: Rule) -> Rule:
    return lambda value: value is None or rule(value)


def _list(rule: Rule) -> Rule:
    return lambda value: isinstance(value, list) and all(rule(each) for each in value)


def _some(rule: Rule) -> Rule:
    return lambda value: value != [] and _list(rule)(value)


def _fields(rules: dict[str, Rule]) -> Rule:
    return lambda value: (
        isinstance(value, dict)
        and value.keys() == rules.keys()
        and all(rule(value[name]) for name, rule in rules.items())
    )


_RUNG = {"action": _said, "minutes": _number, "operators": _list(_text), "why": _text}
_SIZE: dict[str, Rule] = {
    "from_day": _day,
    "action": _said,
    "anchor": _text,
    "minutes": _number,
    "bad_day": _text,
    "weekdays": _whole,
    "created_us": _whole,
}
KINDS: dict[str, Rule] = {
    "goal": _fields(
        {"uid": _said, "dream": _said, "area": _text, "created_us": _whole, "closed_us": _maybe(_whole)}
    ),
    "win": _fields(
        {
            "uid": _said,
            "goal": _said,
            "rungs": _list(_fields(_RUNG)),
            "sizes": _some(_fields(_SIZE)),  # a micro-win without any would be on no list
            "reminders": _list(_whole),
            "created_us": _whole,
            "archived_us": _maybe(_whole),
        }
    ),
    "rest": _fields(
        {"uid": _said, "win": _maybe(_said), "first": _day, "last": _maybe(_day), "at_us": _whole}
    ),
    "misfit": _fields({"day": _day, "win": _said, "reason": _said, "just_today": _whole, "at_us": _whole}),
    "asked": _fields(
        {
            "win": _said,
            "day": _day,
            "way": _said,
            "minutes": _number,
            "kept": _whole,
            "told": _whole,
            "small": _whole,
            "answer": _maybe(_said),
            "answered_us": _maybe(_whole),
        }
    ),
    "milestone": _fields({"win": _said, "day": _day}),
    "confidence": _fields({"win": _said, "day": _day, "value": _whole, "at_us": _whole}),
    "energy": _fields({"day": _day, "level": _said}),
    "note": _fields({"day": _day, "text": _said, "share": _whole}),
    "entry": _fields(
        {
            "day": _day,
            "win": _said,
            "status": _said,
            "size": _whole,
            "amount": _maybe(_number),
            "at_us": _whole,
            "off_s": _whole,
            "tz": _text,
            "note": _text,
        }
    ),
}
