"""Ten days: the turning point at which small promises begin to be believed. Marked once, nothing to lose."""

from collections.abc import Iterable
from datetime import date

TEN_DAYS = 10  # "one small action every day for ten days": the idea this app is built on


def tenth_day(kept: Iterable[date]) -> date | None:
    """The tenth day ever on which a micro-win was kept, in a row or not; None before that."""
    days = sorted(set(kept))
    return days[TEN_DAYS - 1] if len(days) >= TEN_DAYS else None


def turning_point(kept: Iterable[date], marked: date | None) -> date | None:
    """The tenth day, if it is not marked yet. What once was marked stays so, whatever is undone later."""
    return tenth_day(kept) if marked is None else None
