"""Bringing a record and taking it away: the same bytes both ways, strict on the way in."""

import csv
import hashlib
import json
import os
import random
import shutil
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from journal_kit import Heard, a_plan

from microwins.domain import changes
from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer, Proposal, Way
from microwins.domain.rest import Rest
from microwins.domain.win import Energy
from microwins.store import backup, replay
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange import canonical, intake, table_csv
from microwins.store.moment import Moment
from microwins.store.page import Page
from microwins.store.private import write_whole
from microwins.store.store import Store, T

MONDAY = date(2026, 11, 23)


@pytest.fixture(scope="module")
def rich_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A record with something of every kind."""
    home = tmp_path_factory.mktemp("rich")
    heard = Heard(home)
    first = heard.adopt("Open “my” notes", later=("Tidy the flat", "=cmd()"))
    second = heard.adopt("Glas Wasser füllen 🌱", dream="Drink more", rungs=(), reminders=(), confidence=None)
    third = heard.adopt("@home walk", anchor="-5 minutes", dream="+1 walk")
    for back in range(8):
        heard.journal.keep(first, MONDAY - timedelta(days=back), small=back % 3 == 0)
    heard.journal.rest(second)
    heard.journal.smaller(first)
    heard.journal.keep(second, MONDAY - timedelta(days=2))
    heard.journal.move(third, 0)
    heard.journal.archive(second)
    heard.journal.rate(first, 9)
    heard.journal.write_note(MONDAY, "one\ntwo", share=True)
    heard.journal.say_energy(MONDAY, Energy.PLENTY)
    heard.journal.drop_later(heard.journal.later()[0].id)
    heard.journal.rest_span(Rest(first, MONDAY + timedelta(days=3), None))
    heard.journal.rest_span(Rest(None, MONDAY - timedelta(days=40), MONDAY - timedelta(days=30)))
    heard.journal.doesnt_fit(third, Misfit.TOO_TIRED, just_today=True)
    number = heard.journal.ask(first, Proposal(Way.GROW, 3.0, 9, 10, 2))
    assert number is not None
    heard.journal.answer(number, Answer.SAME)
    heard.journal.ask(third, Proposal(Way.SHRINK, 1.0, 0, 2, 0))
    heard.journal.mark_ten_days(first, MONDAY)
    heard.journal.save_draft({"half": "typed"})
    assert not heard.refused
    heard.store.close()
    return home


@pytest.fixture
def rich(rich_home: Path, home: Path) -> Iterator[Heard]:
    """The same for this test alone."""
    shutil.copytree(rich_home, home, dirs_exist_ok=True)
    heard = Heard(home)
    yield heard
    heard.store.close()


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Heard]:
    """Another laptop."""
    heard = Heard(tmp_path / "other")
    yield heard
    heard.store.close()


def exported(heard: Heard, path: Path) -> bytes:
    assert heard.journal.export_lines(path), heard.refused
    return path.read_bytes()


def uids(heard: Heard) -> list[str]:
    """Which micro-wins are on the list, in its order."""
    return [row.win.uid for row in heard.journal.rows(MONDAY)]


def reseal(lines: list[bytes]) -> bytes:
    """The lines with a footer that fits them, as somebody who knows the format would write it."""
    body = b"".join(line + b"\n" for line in lines)
    end = {"kind": "end", "rows": len(lines) - 1, "sha256": hashlib.sha256(body).hexdigest()}
    return body + json.dumps(end).encode() + b"\n"


def refusal(heard: Heard) -> tuple[Trouble, int | None]:
    """Why the last wish was not met, and the line it is about; nothing was told to have changed."""
    no = heard.refused.pop()
    assert isinstance(no, StoreError)
    assert heard.news() == []
    return no.kind, no.line


def test_there_and_back_byte_for_byte(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    there = exported(rich, tmp_path / "there.jsonl")
    assert empty.journal.import_lines(tmp_path / "there.jsonl")
    assert empty.news() == [changes.Reloaded()]
    assert exported(empty, tmp_path / "back.jsonl") == there
    assert empty.journal.total() == rich.journal.total()
    assert [row.win.uid for row in empty.journal.rows(MONDAY)] == [
        r.win.uid for r in rich.journal.rows(MONDAY)
    ]
    assert empty.store.sizes(1) != ()
    assert replay.check(empty.store.db).faults == ()
    assert empty.journal.draft() is None  # half a thought is not evidence


def test_twice_is_as_good_as_once(rich: Heard, tmp_path: Path) -> None:
    exported(rich, tmp_path / "a.jsonl")
    deeds = rich.journal.deeds()
    assert rich.journal.import_lines(tmp_path / "a.jsonl")
    assert (rich.news(), rich.journal.deeds()) == ([], deeds)


def test_an_import_is_one_deed_after_a_backup(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    exported(rich, tmp_path / "a.jsonl")
    empty.journal.import_lines(tmp_path / "a.jsonl")
    assert len(backup.copies(empty.store.home)) == 1
    (deed,) = empty.journal.deeds()
    assert (deed.verb, deed.detail) == ("import", {"file": "a.jsonl", "wins": 3, "days": 10})
    assert empty.journal.undo()
    assert dict(replay.state(empty.store.db)) == {}
    assert empty.journal.redo()
    assert empty.journal.total() == rich.journal.total()


def test_what_is_there_stays_and_what_is_new_comes(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    exported(rich, tmp_path / "a.jsonl")
    empty.journal.import_lines(tmp_path / "a.jsonl")
    first = next(row.win.id for row in rich.journal.rows(MONDAY) if row.win.size.action == "Touch the folder")
    rich.journal.rest(first)
    rich.journal.keep(first, MONDAY - timedelta(days=40))
    rich.journal.resize(first, action="Read", minutes=4, from_day=MONDAY - timedelta(days=1))
    rich.journal.rate(first, 3)
    rich.journal.adopt(a_plan("Sing"))
    rich.journal.write_note(MONDAY - timedelta(days=1), "later")
    exported(rich, tmp_path / "b.jsonl")
    here = {row.win.uid: row.win.id for row in empty.journal.rows(MONDAY)}
    uid = rich.journal.win(first).uid  # type: ignore[union-attr]
    assert empty.journal.keep(here[uid])  # in full, where the file says rest
    before = empty.journal.total()
    assert empty.journal.import_lines(tmp_path / "b.jsonl")
    assert empty.journal.total() == before + 1
    assert empty.journal.days(MONDAY, MONDAY, here[uid]) == {MONDAY: 1}
    sizes = ["Read", "Open “my” notes", "Touch the folder"]
    assert [size.action for size in empty.store.sizes(here[uid])] == sizes
    assert empty.journal.note(MONDAY - timedelta(days=1)) == "later"
    assert empty.journal.rows(MONDAY)[-1].win.size.action == "Sing"
    exported(empty, tmp_path / "c.jsonl")
    assert empty.journal.import_lines(tmp_path / "b.jsonl")


def change_line(kind: str, change: Callable[[dict[str, object]], object]) -> Callable[[bytes], bytes]:
    """A file with the first line of a kind changed, and sealed again."""

    def changed(content: bytes) -> bytes:
        lines = content.splitlines()[:-1]
        number = line_of(content, kind)
        value = json.loads(lines[number])
        lines[number] = json.dumps(change(value) or value).encode()
        return reseal(lines)

    return changed


def line_of(content: bytes, kind: str) -> int:
    """Where the first line of a kind is, from 0."""
    kinds = [json.loads(line).get("kind", "format") for line in content.splitlines()]
    return kinds.index(kind)


def set_to(**fields: object) -> Callable[[dict[str, object]], object]:
    return lambda value: value | fields


BAD = {
    "not utf-8": lambda content: b"\xff" + content,
    "no object": change_line("goal", lambda _: [1]),
    "no json": lambda content: reseal([*content.splitlines()[:3], b"{"]),
    "deep": lambda content: reseal([*content.splitlines()[:3], b"[" * 100_000]),
    "a key twice": lambda content: reseal([*content.splitlines()[:3], b'{"kind":"energy","kind":"energy"}']),
    "not a number": lambda content: reseal([*content.splitlines()[:3], b'{"kind":NaN}']),
    "another format": change_line("format", set_to(format="tinywins")),
    "another version": change_line("format", set_to(version=0)),
    "no kind": change_line("goal", lambda value: value.pop("kind") and None),
    "a strange kind": change_line("goal", set_to(kind="wish")),
    "kind of a strange type": change_line("goal", set_to(kind=["goal"])),
    "a field too many": change_line("goal", set_to(colour="red")),
    "a field too few": change_line("goal", lambda value: value.pop("dream") and None),
    "an empty dream": change_line("goal", set_to(dream=" ")),
    "a nul": change_line("goal", set_to(dream="a\0b")),
    "half a character": lambda content: reseal(
        [content.splitlines()[0], content.splitlines()[1].replace(b"Write", rb"\ud800")]
    ),
    "an endless text": change_line("goal", set_to(dream="x" * 10_001)),
    "a truth for a number": change_line("goal", set_to(created_us=True)),
    "beyond 64 bit": change_line("goal", set_to(created_us=2**63)),
    "a text for a number": change_line("energy", set_to(day=5)),
    "a day that is none": change_line("energy", set_to(day="2026-02-30")),
    "a day in another dress": change_line("energy", set_to(day="20261123")),
    "energy unheard of": change_line("energy", set_to(level="lots")),
    "a micro-win of no goal": change_line("win", set_to(goal="nobody")),
    "rungs that are none": change_line("win", set_to(rungs=[{"action": "x"}])),
    "rungs in a text": change_line("win", set_to(rungs="[]")),
    "no size at all": change_line("win", set_to(sizes=[])),
    "a reminder at 25 o’clock": change_line("win", set_to(reminders=[1500])),
    "a reminder twice": change_line("win", set_to(reminders=[5, 5])),
    "an answer of 11": change_line("confidence", set_to(value=11)),
    "an answer for nobody": change_line("confidence", set_to(win="nobody")),
    "a note shared by half": change_line("note", set_to(share=2)),
    "a status unheard of": change_line("entry", set_to(status="done")),
    "a size from the back": change_line("entry", set_to(size=-1)),
    "a size that is not there": change_line("entry", set_to(size=99)),
    "a day twice": lambda content: reseal([*content.splitlines()[:-1], content.splitlines()[-2]]),
    "a flipped bit": lambda content: content.replace(b'"kept"', b'"rest"', 1),
    "the end is missing": lambda content: b"".join(content.splitlines(keepends=True)[:-1]),
    "the last newline is missing": lambda content: content.rstrip(b"\n"),
    "a line is missing": lambda content: b"".join(
        line for n, line in enumerate(content.splitlines(keepends=True)) if n != 4
    ),
    "windows line ends": lambda content: content.replace(b"\n", b"\r\n"),
    "nothing": lambda _: b"",
    "one line": lambda content: content.splitlines(keepends=True)[0],
}


@pytest.mark.parametrize("spoil", BAD.values(), ids=BAD.keys())
def test_a_file_that_is_not_what_it_says(
    rich: Heard, empty: Heard, tmp_path: Path, spoil: Callable[[bytes], bytes]
) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(spoil(exported(rich, path)))
    assert not empty.journal.import_lines(path)
    kind, _ = refusal(empty)
    assert kind is Trouble.BAD_IMPORT
    assert dict(replay.state(empty.store.db)) == {}
    assert empty.journal.deeds() == ()


def test_the_line_is_named(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(change_line("energy", set_to(day="yesterday"))(exported(rich, path)))
    assert not empty.journal.import_lines(path)
    assert refusal(empty) == (Trouble.BAD_IMPORT, line_of(path.read_bytes(), "energy") + 1)


def test_a_file_of_tomorrow(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(change_line("format", set_to(version=canonical.VERSION + 1))(exported(rich, path)))
    assert not empty.journal.import_lines(path)
    assert refusal(empty) == (Trouble.NEWER_IMPORT, None)


def test_a_file_that_is_not_there_or_too_big(
    rich: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not rich.journal.import_lines(tmp_path / "nowhere.jsonl")
    assert refusal(rich) == (Trouble.CANNOT_OPEN, None)
    exported(rich, tmp_path / "a.jsonl")
    monkeypatch.setattr(intake, "MOST_BYTES", 100)
    assert not rich.journal.import_lines(tmp_path / "a.jsonl")
    assert refusal(rich) == (Trouble.BAD_IMPORT, None)


def test_what_fits_no_column_is_refused(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    """A number that JSON may write and 64 bits hold, and that yet breaks a rule of the tables."""
    path = tmp_path / "a.jsonl"
    path.write_bytes(exported(rich, path))
    size = json.loads(path.read_bytes().splitlines()[line_of(path.read_bytes(), "win")])["sizes"][0]
    path.write_bytes(change_line("win", set_to(sizes=[size | {"minutes": -1.0}]))(path.read_bytes()))
    assert not empty.journal.import_lines(path)
    assert refusal(empty) == (Trouble.BAD_IMPORT, None)
    assert dict(replay.state(empty.store.db)) == {}


def test_an_amount_that_came_with_an_import_goes_on(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(change_line("entry", set_to(amount=7))(exported(rich, path)))
    assert empty.journal.import_lines(path)
    assert b'"amount":7.0' in exported(empty, tmp_path / "b.jsonl")
    assert replay.check(empty.store.db).faults == ()


NOISE = [b"", b"0", b"-", b"null", b'"', b"{}", b"[]", b"1e999", b"\\ud800", b"9" * 20]


def _fuzz(rich: Heard, empty: Heard, tmp_path: Path, rounds: int) -> None:
    dice = random.Random(2026)
    path = tmp_path / "fuzz.jsonl"
    good = exported(rich, path)
    for _ in range(rounds):
        lines = good.splitlines()[:-1]
        for _ in range(dice.randint(1, 3)):
            at = dice.randrange(len(lines))
            line = bytearray(lines[at])
            where = dice.randrange(len(line))
            line[where : where + dice.randint(0, 4)] = dice.choice([*NOISE, bytes([dice.randrange(256)])])
            lines[at] = bytes(line)
        path.write_bytes(reseal(lines))
        before = dict(replay.state(empty.store.db))
        came = empty.journal.import_lines(path)
        if not came:
            assert refusal(empty)[0] in (Trouble.BAD_IMPORT, Trouble.NEWER_IMPORT)
            assert dict(replay.state(empty.store.db)) == before
        while empty.journal.can_undo():
            assert empty.journal.undo()
        empty.news()
    assert replay.check(empty.store.db).faults == ()


def test_mutilated_files(rich: Heard, empty: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "make", lambda *_: None)  # three hundred copies are tested elsewhere
    _fuzz(rich, empty, tmp_path, 300)


@pytest.mark.large
@pytest.mark.timeout(3600)
def test_many_mutilated_files(
    rich: Heard, empty: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup, "make", lambda *_: None)
    _fuzz(rich, empty, tmp_path, 20_000)


def test_an_import_that_keeps_the_half_is_found_out(
    rich: Heard, empty: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: what came in before the trouble stays."""

    def transact(store: Store, moment: Moment, work: Callable[[Page], T]) -> T:
        store.db.execute_sql("BEGIN IMMEDIATE")
        try:
            return work(Page(store.db, store.path, moment))
        finally:
            store.db.execute_sql("COMMIT")

    monkeypatch.setattr(backup, "make", lambda *_: None)
    monkeypatch.setattr(Store, "_transact", transact)
    with pytest.raises(AssertionError):
        _fuzz(rich, empty, tmp_path, 300)


def test_a_table_for_spreadsheets(rich: Heard, tmp_path: Path) -> None:
    third = next(row.win.id for row in rich.journal.rows(MONDAY) if row.win.size.anchor == "-5 minutes")
    rich.journal.keep(third)
    assert rich.journal.export_csv(tmp_path / "a.csv")
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        header, *rows = csv.reader(file)
    assert tuple(header) == table_csv.HEADER
    assert len(rows) == 11
    when = "2026-11-23 21:04:00"
    assert rows[-3:] == [
        ["2026-11-23", "'@home walk", "'-5 minutes", "'+1 walk", "kept", "2", when, ""],
        ["2026-11-23", "Open “my” notes", "After lunch", "Write my thesis", "small", "2", when, ""],
        ["2026-11-23", "Glas Wasser füllen 🌱", "After lunch", "Drink more", "rest", "2", when, ""],
    ]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_a_cell_stays_a_text(start: str) -> None:
    assert table_csv.safe(f"{start}1+1") == f"'{start}1+1"
    assert table_csv.safe(f"a{start}") == f"a{start}"


def test_a_place_that_cannot_be_written(rich: Heard, tmp_path: Path) -> None:
    assert not rich.journal.export_lines(tmp_path / "nowhere" / "a.jsonl")
    assert refusal(rich) == (Trouble.CANNOT_WRITE, None)
    (tmp_path / "folder").mkdir()
    assert not rich.journal.export_csv(tmp_path / "folder")
    assert refusal(rich) == (Trouble.CANNOT_WRITE, None)
    assert list((tmp_path / "folder").iterdir()) == []


def test_a_file_name_that_is_no_text(rich: Heard, empty: Heard, tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jsonl")
    exported(rich, path)
    assert empty.journal.import_lines(path)
    assert empty.journal.deeds()[0].detail["file"] == "caf.jsonl"


def test_half_an_export_never_replaces_a_whole_one(rich: Heard, tmp_path: Path) -> None:
    path = tmp_path / "a.jsonl"
    path.write_bytes(b"whole")

    def torn() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "No space left on device")

    with pytest.raises(StoreError) as caught:
        write_whole(path, torn())
    assert caught.value.kind is Trouble.DISK_FULL
    assert path.read_bytes() == b"whole"
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["a.jsonl"]


def test_an_empty_record_goes_and_comes(heard: Heard, empty: Heard, tmp_path: Path) -> None:
    there = exported(heard, tmp_path / "a.jsonl")
    assert there.count(b"\n") == 2
    assert empty.journal.import_lines(tmp_path / "a.jsonl")
    assert empty.news() == []


def test_the_digest_is_of_all_before_it(rich: Heard, tmp_path: Path) -> None:
    content = exported(rich, tmp_path / "a.jsonl")
    *body, end = content.splitlines(keepends=True)
    footer = json.loads(end)
    assert footer == {
        "kind": "end",
        "rows": len(body) - 1,
        "sha256": hashlib.sha256(b"".join(body)).hexdigest(),
    }
