"""Step three of the wizard as data: after what, on which days, which reminders, and the bad-day version."""

from dataclasses import dataclass, replace
from datetime import time
from typing import assert_never

from microwins.domain.win import EVERY_DAY, MAX_TEXT, WORKDAYS, days_of, mask_of
from microwins.resizing import replies
from microwins.resizing.saying import typed

MAX_REMINDERS = 5  # as many as the list of times has room for


@dataclass(frozen=True, slots=True)
class Place:
    """What was said on page three. None stands for "as suggested", so that another suggestion brings its own.

    anchor: the cue ("After lunch"), "" for none. weekdays: a bit mask, Monday is bit 0, at least one day.
    reminders: local times, ascending, at most `MAX_REMINDERS`. bad_day: the two-minutes-or-less version.
    """

    anchor: str | None = None
    weekdays: int = WORKDAYS
    reminders: tuple[time, ...] = ()
    bad_day: str | None = None


def answer(place: Place, reply: replies.PlaceReply) -> Place:
    """The Place after `reply`; one that makes no sense changes nothing."""
    match reply:
        case replies.Anchored(words):
            return replace(place, anchor=typed(words)[:MAX_TEXT])
        case replies.Days(mask):
            return replace(place, weekdays=mask) if 1 <= mask <= EVERY_DAY else place
        case replies.Reminders(times):
            return replace(place, reminders=tuple(sorted(set(times))[:MAX_REMINDERS]))
        case replies.BadDay(words):
            return replace(place, bad_day=typed(words)[:MAX_TEXT])
        case _:  # pragma: no cover
            assert_never(reply)


def fewer_days(place: Place) -> Place:
    """Room to rest: seven days become five, five every other one, and so on; one day stays."""
    if place.weekdays == EVERY_DAY:
        return replace(place, weekdays=WORKDAYS)
    return replace(place, weekdays=mask_of(tuple(days_of(place.weekdays))[::2]))
