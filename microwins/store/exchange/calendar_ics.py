"""Reminders as an iCalendar file (RFC 5545), for the calendar of a phone.

One event for each reminder of a micro-win on the list, each week on its days, with an alarm when it begins.
Times are floating (section 3.3.5, form 1): half past eight is half past eight wherever the person is. It goes
out only, and holds what is planned, not what was done.
"""

import math
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from microwins.domain.win import EVERY_DAY, MicroWin, days_of
from microwins.store.private import write_whole

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LONGEST = 75  # octets of a line without its end (section 3.1)
_ESCAPES = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,", "\n": "\\n", "\r": None})


def write(path: Path, wins: Iterable[MicroWin], today: date, now: datetime) -> None:
    """Writes the reminders of `wins` to `path`. Raises StoreError(CANNOT_WRITE or DISK_FULL)."""
    write_whole(path, (folded(line) for line in lines(wins, today, now)))


def lines(wins: Iterable[MicroWin], today: date, now: datetime) -> Iterator[str]:
    """The content lines, unfolded. `now`: aware, when they are written."""
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Micro Wins//Reminders//EN", "CALSCALE:GREGORIAN")
    stamp = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    for win in wins:
        for moment in win.reminders:
            begins = datetime.combine(_first(win, today), moment)
            yield from (
                "BEGIN:VEVENT",
                f"UID:{win.uid}-{moment:%H%M}@microwins",
                f"DTSTAMP:{stamp}",
                f"DTSTART:{begins:%Y%m%dT%H%M%S}",
                f"DURATION:PT{max(1, math.ceil(win.size.minutes))}M",
                f"RRULE:{_rule(win.size.weekdays)}",
                f"SUMMARY:{escaped(win.size.action)}",
                f"DESCRIPTION:{escaped(win.size.sentence)}",
                "TRANSP:TRANSPARENT",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "TRIGGER:PT0S",
                f"DESCRIPTION:{escaped(win.size.action)}",
                "END:VALARM",
                "END:VEVENT",
            )
    yield "END:VCALENDAR"


def _first(win: MicroWin, today: date) -> date:
    # The first event has to be one that its own rule makes (section 3.8.5.3).
    return next(day for n in range(7) if win.size.on(day := today + timedelta(days=n)))


def _rule(weekdays: int) -> str:
    if weekdays == EVERY_DAY:
        return "FREQ=DAILY"
    return f"FREQ=WEEKLY;BYDAY={','.join(_DAYS[n] for n in days_of(weekdays))}"


def escaped(text: str) -> str:
    """A text as a value (section 3.3.11)."""
    return text.translate(_ESCAPES)


def folded(line: str) -> bytes:
    """A content line in pieces of at most 75 octets, none of which cuts a character in two."""
    pieces, held = [], b""
    room = _LONGEST
    for character in line:
        encoded = character.encode()
        if len(held) + len(encoded) > room:
            pieces.append(held)
            held, room = b"", _LONGEST - 1  # the space that goes before takes one
        held += encoded
    return b"\r\n ".join([*pieces, held]) + b"\r\n"
