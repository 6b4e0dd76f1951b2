"""What cannot be opened is told in a calm sentence, and what was there is there afterwards."""

import datetime as dt
import sqlite3

import pytest
from desk import Desk
from reader import BUTTONS, Reader

pytestmark = pytest.mark.desk


def test_a_file_that_is_no_record(desk: Desk, reader: Reader) -> None:
    desk.record.mkdir(parents=True)
    file = desk.record / "microwins.db"
    file.write_bytes(b"this is not a record, and it is mine" * 200)
    before = file.read_bytes()
    app = desk.app()
    said = reader.one(None, "label").name
    assert said
    desk.key("Escape")
    app.wait(10)
    assert "Traceback" not in desk.log_of(app)
    kept = [f for f in desk.record.rglob("*") if f.is_file() and f.read_bytes() == before]
    assert kept, "what was in the file is still somewhere"


def test_a_home_that_is_a_file(desk: Desk, reader: Reader) -> None:
    desk.record.write_text("in the way")
    app = desk.app()
    assert reader.one(None, "label").name
    desk.key("Escape")
    assert app.wait(10) != 0
    assert "Traceback" not in desk.log_of(app)
    assert desk.record.read_text() == "in the way"


def test_a_torn_record_comes_back_from_its_copy_and_what_can_be_read(desk: Desk, reader: Reader) -> None:
    desk.set_clock(dt.time(12))
    desk.terminal("add", "Read one page", "--days", "daily")
    desk.terminal("add", "Open my notes", "--days", "daily")
    desk.terminal("keep", "1")
    desk.terminal("backup")
    desk.terminal("keep", "2")
    file = desk.record / "microwins.db"
    whole = file.read_bytes()
    file.write_bytes(whole[:4096] + b"x" * 8192 + whole[12288:])
    torn = file.read_bytes()
    app = desk.app()
    reader.one("Your file didn’t open cleanly", "label")
    reader.one("Your record is safe in a copy from", "label", part=True)
    assert not [c for c in reader.all(None, *BUTTONS) if not c.name]
    desk.key("Return")  # the default is in reach of the keyboard
    reader.one("Your record is whole", "label")
    desk.key("Return")
    assert "checked" in reader.one("Read one page", "check box").states
    desk.key("alt+F4")
    app.wait(10)
    assert "Traceback" not in desk.log_of(app)
    (aside,) = desk.record.glob("damaged-*")
    assert (aside / "microwins.db").read_bytes() == torn
    assert "2 promises kept" in desk.terminal("check")  # that of the copy, and the one after it


def test_a_record_from_a_newer_app_is_shown_and_not_changed(desk: Desk, reader: Reader) -> None:
    desk.terminal("add", "Read one page", "--days", "daily")
    with sqlite3.connect(desk.record / "microwins.db") as connection:
        connection.execute("PRAGMA user_version = 999")
    connection.close()
    before = (desk.record / "microwins.db").read_bytes()
    app = desk.app()
    reader.click("Read one page", "check box")
    reader.one("made by a newer Micro Wins", part=True)
    assert "checked" not in reader.one("Read one page", "check box").states
    assert "Traceback" not in desk.log_of(app)
    desk.close_window()
    app.wait(10)
    assert (desk.record / "microwins.db").read_bytes() == before


def test_ten_thousand_characters_emoji_and_right_to_left(desk: Desk, reader: Reader) -> None:
    app = desk.app()
    desk.settled()
    desk.key("ctrl+n")
    for text in ("read a book every day " * 460, "💪🔥🔥🏃", "أريد أن أقرأ كل يوم", "a\x00b\u200bc"):
        reader.write("Your goal, in your own words", text, "text")
        reader.one("What do you wish you did every day?", "label")
    assert app.poll() is None
    assert "Traceback" not in desk.log_of(app)
