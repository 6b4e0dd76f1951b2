"""A moment as it is kept: the instant, and the clock and zone the person saw then."""

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Moment(NamedTuple):
    """at_us: microseconds since 1970 UTC. off_s: seconds east of UTC. tz: the zone's name, or ""."""

    at_us: int
    off_s: int
    tz: str

    @classmethod
    def of(cls, now: datetime) -> "Moment":
        """The moment of an aware `now`; raises ValueError for a naive one."""
        offset = now.utcoffset()
        if offset is None:
            raise ValueError("a moment needs a time with its offset")
        zone = getattr(now.tzinfo, "key", None) or now.tzname() or ""
        return cls((now - _EPOCH) // _MICROSECOND, int(offset.total_seconds()), str(zone))


def wall_clock(at_us: int, off_s: int) -> datetime:
    """What the person's clock showed, as a naive time. Raises OverflowError outside the years 1 to 9999."""
    return (_EPOCH + timedelta(microseconds=at_us, seconds=off_s)).replace(tzinfo=None)
