"""Reading our own export, strictly: a file that is not exactly what it claims to be changes nothing.

read      a file -> its lines, each of a known kind with the fields and types of that kind
take_in   lines -> the rows that are not there yet, inside an open transaction; twice is as good as once
"""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from microwins.store import tables
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.brought import Tell, silent
from microwins.store.exchange.canonical import FORMAT, VERSION
from microwins.store.exchange.kinds import KINDS, Fields
from microwins.store.page import Page
from microwins.store.tables import Image, as_text

MOST_BYTES = 64 * 1024 * 1024
_TELL_EACH = 1024  # days

Record = dict[str, list[Fields]]  # the lines by their kind, in their order


def read(path: Path) -> Record:
    """The lines of an export. Raises StoreError(BAD_IMPORT with the line, NEWER_IMPORT or CANNOT_OPEN)."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise StoreError(Trouble.BAD_IMPORT, path)
        content = path.read_bytes()
    except OSError as error:
        raise StoreError(Trouble.CANNOT_OPEN, path) from error
    lines = content.split(b"\n")
    if lines.pop() != b"" or len(lines) < 2:
        raise StoreError(Trouble.BAD_IMPORT, path, len(lines) + 1)
    parsed = [_parse(path, number, line) for number, line in enumerate(lines, start=1)]
    _frame(path, parsed[0], parsed[-1], content[: -len(lines[-1]) - 1], len(lines))
    record: Record = {kind: [] for kind in KINDS}
    for number, fields in enumerate(parsed[1:-1], start=2):
        record[_checked(path, number, fields)].append(_without(fields, "kind"))
    return record


def _parse(path: Path, number: int, line: bytes) -> Fields:
    try:
        value = json.loads(line.decode(), object_pairs_hook=_unique, parse_constant=_refuse)
        if not isinstance(value, dict):
            raise ValueError("no object")
    except (ValueError, RecursionError) as error:
        raise StoreError(Trouble.BAD_IMPORT, path, number) from error
    return value


def _unique(pairs: list[tuple[str, Any]]) -> Fields:
    fields = dict(pairs)
    if len(fields) < len(pairs):
        raise ValueError("a key twice")
    return fields


def _refuse(name: str) -> None:
    raise ValueError(name)


def _frame(path: Path, first: Fields, last: Fields, body: bytes, count: int) -> None:
    version = first.get("version")
    if first.get("format") == FORMAT["format"] and isinstance(version, int) and version > VERSION:
        raise StoreError(Trouble.NEWER_IMPORT, path)
    if type(version) is not int or version < 1 or first != FORMAT | {"version": version}:
        raise StoreError(Trouble.BAD_IMPORT, path, 1)
    if last != {"kind": "end", "rows": count - 2, "sha256": hashlib.sha256(body).hexdigest()}:
        raise StoreError(Trouble.BAD_IMPORT, path, count)


def _checked(path: Path, number: int, fields: Fields) -> str:
    kind = fields.get("kind")
    try:
        if isinstance(kind, str) and kind in KINDS and KINDS[kind](_without(fields, "kind")):
            return kind
    except ValueError:
        pass  # a day that is none, a text that cannot be written
    raise StoreError(Trouble.BAD_IMPORT, path, number)


def _without(fields: Fields, *names: str) -> Fields:
    return {name: value for name, value in fields.items() if name not in names}


def take_in(page: Page, record: Record, tell: Tell = silent) -> int:
    """Adds what is not there yet; what is there stays as it is. Returns how many rows came in.

    `tell` hears how many days were looked at, and may raise Cancelled.
    Raises KeyError, IndexError or the database's IntegrityError where lines contradict each other.
    """
    return _Intake(page, tell).all_of(record)


class _Intake:
    """One import: which uid has which number here, and which of a file's sizes is which of ours."""

    def __init__(self, page: Page, tell: Tell) -> None:
        self.page, self.tell = page, tell
        self.count = 0
        self.goals: dict[str, int] = dict(page.db.execute_sql("SELECT uid, id FROM goal").fetchall())
        self.wins: dict[str, int] = dict(page.db.execute_sql("SELECT uid, id FROM win").fetchall())
        self.sizes: dict[str, list[int]] = {}  # the numbers of a micro-win's sizes, in the file's order
        (self.sort,) = page.db.execute_sql("SELECT coalesce(max(sort), 0.0) FROM win").fetchone()

    def all_of(self, record: Record) -> int:
        for goal in record["goal"]:
            if goal["uid"] not in self.goals:
                self.goals[goal["uid"]] = self.add(tables.Goal, goal)
        for win in record["win"]:
            self.win(win)
        for answer in record["confidence"]:
            self.confidence(answer)
        for table, kind in ((tables.Energy, "energy"), (tables.DayNote, "note")):
            self.pour(table, record[kind])
        for rest in record["rest"]:
            self.rest(rest)
        self.pour(tables.Misfit, (self.of_win(fields) for fields in record["misfit"]))
        for asked in record["asked"]:
            self.asked(asked)
        self.pour(tables.Milestone, (self.of_win(fields) for fields in record["milestone"]))
        self.pour(tables.Entry, self.entries(record["entry"]))
        return self.count

    def add(self, table: type[tables.Table], values: Image) -> int:
        self.count += 1
        return self.page.add(table, **values)

    def win(self, fields: Fields) -> None:
        uid, sizes, reminders = fields["uid"], fields["sizes"], fields["reminders"]
        here = self.wins.get(uid)
        if here is None:
            self.sort += 1.0
            here = self.wins[uid] = self.add(
                tables.Win,
                {
                    "uid": uid,
                    "goal_id": self.goals[fields["goal"]],
                    "sort": self.sort,
                    "rungs": as_text(fields["rungs"]),
                    "created_us": fields["created_us"],
                    "archived_us": fields["archived_us"],
                },
            )
            self.pour(tables.Reminder, ({"win_id": here, "minute": minute} for minute in reminders))
        self.sizes[uid] = [self.size(here, size) for size in sizes]

    def size(self, win_id: int, fields: Fields) -> int:
        image = {"win_id": win_id, **fields, "minutes": float(fields["minutes"])}
        number = self.page.number_of(tables.Size, image)
        return self.add(tables.Size, image) if number is None else number

    def of_win(self, fields: Fields) -> Image:
        return {"win_id": self.wins[fields["win"]], **_without(fields, "win")}

    def confidence(self, fields: Fields) -> None:
        self.once(tables.Confidence, self.of_win(fields))

    def asked(self, fields: Fields) -> None:
        self.once(tables.Asked, self.of_win(fields) | {"minutes": float(fields["minutes"])})

    def rest(self, fields: Fields) -> None:
        if self.page.number_of(tables.Rest, {"uid": fields["uid"]}) is None:
            win = fields["win"]
            image = {
                "uid": fields["uid"],
                "win_id": None if win is None else self.wins[win],
                "first_day": fields["first"],
                "last_day": fields["last"],
                "at_us": fields["at_us"],
            }
            self.add(tables.Rest, image)

    def once(self, table: type[tables.Table], image: Image) -> None:
        if self.page.number_of(table, image) is None:
            self.add(table, image)

    def entries(self, every: list[Fields]) -> Iterator[Image]:
        for done, fields in enumerate(every):
            if done % _TELL_EACH == 0:
                self.tell(done, len(every))
            yield self.entry(fields)

    def entry(self, fields: Fields) -> Image:
        uid, place, amount = fields["win"], fields["size"], fields["amount"]
        if place < 0:
            raise IndexError(place)
        return {
            **_without(fields, "win", "size"),
            "win_id": self.wins[uid],
            "size_id": self.sizes[uid][place],
            "amount": None if amount is None else float(amount),
        }

    def pour(self, table: type[tables.Table], images: Iterable[Image]) -> None:
        keys = tables.keys_of(table)
        new = [image for image in images if self.page.find(table, *(image[name] for name in keys)) is None]
        self.page.pour(table, new)
        self.count += len(new)
