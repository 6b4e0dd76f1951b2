"""The zone that the machine is set to now, with all its past and coming transitions."""

import time
from datetime import UTC, datetime, timedelta, tzinfo


class LocalZone(tzinfo):
    """Local time as the system knows it, gaps and folds included.

    `datetime.now().astimezone()` freezes the offset of the moment; a plan needs that of other moments too.
    """

    def utcoffset(self, moment: datetime | None) -> timedelta:
        wall = (moment or datetime.now(UTC)).replace(tzinfo=None)
        return wall.astimezone().utcoffset() or timedelta()

    def dst(self, _: datetime | None) -> None:
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        return (moment or datetime.now(UTC)).replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        whole = int(moment.replace(tzinfo=UTC, microsecond=0).timestamp())
        # fromtimestamp, unlike astimezone, says which of the two passes of a fold it is.
        wall = datetime.fromtimestamp(whole)  # noqa: DTZ006
        return wall.replace(microsecond=moment.microsecond, tzinfo=self)


def reread_zone() -> None:
    """Make a system zone that was changed since the start count; main thread alone."""
    if hasattr(time, "tzset"):
        time.tzset()
