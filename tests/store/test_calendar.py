"""Reminders as a calendar, by the rules of RFC 5545."""

import re
from datetime import date, datetime, time
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.domain.win import EVERY_DAY, WORKDAYS, Goal, MicroWin, Size
from microwins.store.errors import StoreError
from microwins.store.exchange import calendar_ics
from microwins.store.exchange.transfer import Sheet, send

MONDAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 21, 4).astimezone()


def win(action: str = "Read", weekdays: int = WORKDAYS, *times: time, minutes: float = 2.5) -> MicroWin:
    size = Size(1, MONDAY, action, "After lunch", minutes, action, weekdays)
    return MicroWin(1, "abc", Goal(1, "dream", "none"), size, reminders=times)


def unfolded(path: Path) -> list[str]:
    """The content lines, put together again as a reader does it."""
    text = path.read_bytes()
    assert not re.search(rb"[^\r]\n|\r[^\n]", text)
    return text.replace(b"\r\n ", b"").decode().removesuffix("\r\n").split("\r\n")


def test_an_event_for_each_reminder(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    calendar_ics.write(path, [win("Read", WORKDAYS, time(8, 30), time(21))], MONDAY, NOW)
    lines = unfolded(path)
    assert lines[:2] == ["BEGIN:VCALENDAR", "VERSION:2.0"]
    assert lines[-1] == "END:VCALENDAR"
    assert [line for line in lines if line.startswith("DTSTART")] == [
        "DTSTART:20261123T083000",  # floating: no Z, no zone
        "DTSTART:20261123T210000",
    ]
    assert lines.count("RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR") == 2
    assert lines.count("DURATION:PT3M") == 2
    assert len({line for line in lines if line.startswith("UID:")}) == 2
    assert lines.count("BEGIN:VALARM") == lines.count("END:VALARM") == 2
    stamp = next(line for line in lines if line.startswith("DTSTAMP:"))
    assert re.fullmatch(r"DTSTAMP:\d{8}T\d{6}Z", stamp)


@pytest.mark.parametrize(
    ("weekdays", "rule", "begins"),
    [
        (EVERY_DAY, "FREQ=DAILY", "20261123"),
        (0b100_0000, "FREQ=WEEKLY;BYDAY=SU", "20261129"),
        (0b000_0110, "FREQ=WEEKLY;BYDAY=TU,WE", "20261124"),
    ],
)
def test_the_first_event_is_one_the_rule_makes(weekdays: int, rule: str, begins: str) -> None:
    lines = list(calendar_ics.lines([win("Read", weekdays, time(9))], MONDAY, NOW))
    assert f"RRULE:{rule}" in lines
    assert f"DTSTART:{begins}T090000" in lines


def test_texts_are_escaped() -> None:
    assert calendar_ics.escaped("a\\b; c, d\ne\r") == "a\\\\b\\; c\\, d\\ne"


@pytest.mark.parametrize("text", ["x" * 400, "Wörter, überall " * 20, "🌱" * 60, "日本語" * 40, ""])
def test_lines_are_folded_between_characters(text: str) -> None:
    line = f"SUMMARY:{text}"
    folded = calendar_ics.folded(line)
    pieces = folded.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(piece) <= 75 for piece in pieces)
    assert all(piece.startswith(b" ") for piece in pieces[1:])
    assert all(piece.decode() for piece in pieces)  # none is cut inside a character
    assert (pieces[0] + b"".join(piece[1:] for piece in pieces[1:])).decode() == line


def test_what_is_on_the_list_goes_out(heard: Heard, tmp_path: Path) -> None:
    heard.adopt("Open “my” notes; now", reminders=(time(9),))
    quiet = heard.adopt("Sing", reminders=())
    archived = heard.adopt("Old", reminders=(time(10),))
    heard.journal.archive(archived)
    assert heard.journal.export_calendar(tmp_path / "a.ics")
    lines = unfolded(tmp_path / "a.ics")
    assert [line for line in lines if line.startswith("SUMMARY")] == ["SUMMARY:Open “my” notes\\; now"]
    heard.journal.edit(quiet, reminders=[time(7)])
    send(heard.store, tmp_path / "a.ics", Sheet.CALENDAR, MONDAY, NOW)
    assert unfolded(tmp_path / "a.ics").count("BEGIN:VEVENT") == 2


def test_each_sheet_has_its_file(heard: Heard, tmp_path: Path) -> None:
    heard.adopt()
    for sheet in Sheet:
        path = send(heard.store, tmp_path / f"a{sheet.value}", sheet, MONDAY, NOW)
        assert path.stat().st_size > 50
    with pytest.raises(StoreError):
        send(heard.store, tmp_path / "no" / "a.ics", Sheet.CALENDAR, MONDAY, NOW)
