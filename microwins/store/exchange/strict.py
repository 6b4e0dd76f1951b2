"""Reading what may be anything: bounded, and strict about types. Every surprise is `Unfit`."""

import json
import math
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Expected, Unfit

MOST_BYTES = 64 * 1024 * 1024  # of a text file; what a person gathers in a life is smaller
_DAY_MS = 86_400_000
_EPOCH = date(1970, 1, 1)
_DAYS = (date.max - _EPOCH).days
_DIGITS = 20  # of a number within 64 bits, with its sign

Fields = dict[str, Any]


def content(path: Path, most: int = MOST_BYTES) -> bytes:
    """The bytes of a file. Raises StoreError(CANNOT_OPEN), Unfit(SMALLER)."""
    try:
        with path.open("rb") as file:
            found = file.read(most + 1)
    except OSError as error:
        raise StoreError(Trouble.CANNOT_OPEN, path) from error
    if len(found) > most:
        raise Unfit(Expected.SMALLER)
    return found


def text_of(raw: bytes, place: str = "") -> str:
    """UTF-8, with or without its mark, or UTF-16 with it."""
    try:
        if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return raw.decode("utf-16")
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Unfit(Expected.TEXT, place, raw[: error.start].count(b"\n") + 1) from error


def json_of(raw: bytes) -> Any:
    """JSON without keys twice, NaN, endless nesting, or numbers that no machine can count with."""
    try:
        return json.loads(
            text_of(raw),
            object_pairs_hook=_unique,
            parse_constant=_refuse,
            parse_int=_whole,
            parse_float=_finite,
        )
    except json.JSONDecodeError as error:
        raise Unfit(Expected.JSON, line=error.lineno) from error
    except (ValueError, RecursionError) as error:
        raise Unfit(Expected.JSON) from error


def _unique(pairs: list[tuple[str, Any]]) -> Fields:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a key twice")
    return fields


def _refuse(name: str) -> None:
    raise ValueError(name)


def _whole(digits: str) -> int:
    if len(digits) > _DIGITS:
        raise ValueError("beyond 64 bits")
    number = int(digits)
    if not -(2**63) <= number < 2**63:
        raise ValueError("beyond 64 bits")
    return number


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError("beyond any number")
    return number


# Fields of a thing, each of the type it has to be. One that is missing or null is the default, if any.


def fields(value: Any, place: str) -> Fields:
    """A JSON object."""
    if not isinstance(value, dict):
        raise Unfit(Expected.FIELDS, place)
    return value


def a_list(of: Fields, name: str) -> list[Any]:
    """A list; none where the field is missing."""
    value = of.get(name)
    if value is None:
        return []
    if not isinstance(value, list):
        raise Unfit(Expected.LIST, name)
    return value


def text(of: Fields, name: str) -> str:
    """A text; "" where the field is missing. Halves of characters, which nobody sees, are gone from it."""
    value = of.get(name)
    if value is None:
        return ""
    if not isinstance(value, str):
        raise Unfit(Expected.TEXT, name)
    return value.encode("utf-8", "ignore").decode()


def whole(of: Fields, name: str, default: int | None = None) -> int:
    """A whole number."""
    value = of.get(name)
    if value is None and default is not None:
        return default
    if type(value) is not int:
        raise Unfit(Expected.NUMBER, name)
    return value


def number(of: Fields, name: str, default: float | None = None) -> float:
    """Any number."""
    value = of.get(name)
    if value is None and default is not None:
        return default
    if type(value) is not int and type(value) is not float:
        raise Unfit(Expected.NUMBER, name)
    return float(value)


def truth(of: Fields, name: str, *, default: bool | None = None) -> bool:
    """True or false."""
    value = of.get(name)
    if value is None and default is not None:
        return default
    if not isinstance(value, bool):
        raise Unfit(Expected.TRUTH, name)
    return value


def day_of_ms(ms: int, place: str, line: int | None = None) -> date:
    """The day whose midnight in UTC is `ms`; never through a time zone."""
    return day_of_number(ms // _DAY_MS, place, line)


def day_of_number(days: int, place: str, line: int | None = None) -> date:
    """The day so many days after 1970-01-01; days before the year 1 are none."""
    if not -_EPOCH.toordinal() < days <= _DAYS:
        raise Unfit(Expected.DAY, place, line)
    return _EPOCH + timedelta(days=days)


def iso_day(said: str, place: str, line: int | None = None) -> date:
    """ "2025-11-27", also as the beginning of a moment."""
    try:
        if len(said) > 10 and said[10] not in "T ":
            raise ValueError(said)
        return date.fromisoformat(said[:10])
    except ValueError as error:
        raise Unfit(Expected.DAY, place, line) from error
