"""Files made to harm whoever opens them, and files mutilated at random: refused, and nothing is written."""

import hashlib
import json
import random
import sqlite3
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import history_files as files
import pytest
from history_files import TODAY, back
from journal_kit import Heard

from microwins.store import backup, replay
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange import bring, formats, hostile, shelf, strict
from microwins.store.exchange.brought import Cancelled, Expected, Unfit


def loop(path: Path) -> Path:
    rows = [(1 + n % 2, back(n), (2, 3, 1, 2500)[n % 4], f"note {n}") for n in range(60)]
    habits = [
        {"name": "Meditate", "uuid": "a"},
        {"name": "Water", "type": 1, "target_value": 2.0, "uuid": "b"},
    ]
    return files.loop_backup(path, habits, rows)


def refusal(path: Path) -> str:
    """Why a file is refused."""
    with pytest.raises(StoreError) as caught:
        formats.read(path, TODAY)
    assert caught.value.kind is Trouble.BAD_IMPORT
    assert caught.value.path == path
    return caught.value.expected


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE VIEW v AS SELECT 1",
        "CREATE TRIGGER t AFTER INSERT ON Habits BEGIN SELECT 1; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "CREATE TABLE g (a INTEGER, b AS (a + 1))",
        "CREATE TABLE s (a INTEGER, b AS (a + 1) STORED)",
    ],
)
def test_what_could_run_is_refused(tmp_path: Path, sql: str) -> None:
    path = loop(tmp_path / "a.db")
    with closing(sqlite3.connect(path)) as db:
        db.execute(sql)
        db.commit()
    assert refusal(path) == Expected.PLAIN_TABLES.value


def test_a_view_in_place_of_the_table_is_refused(tmp_path: Path) -> None:
    path = loop(tmp_path / "a.db")
    with closing(sqlite3.connect(path)) as db:
        db.execute("ALTER TABLE Repetitions RENAME TO r")
        db.execute(
            "CREATE VIEW Repetitions AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
            " SELECT 1 AS habit, x AS timestamp, 2 AS value, '' AS notes FROM n"
        )
        db.commit()
    started = time.monotonic()
    assert refusal(path) == Expected.PLAIN_TABLES.value
    assert time.monotonic() - started < 2


def test_a_schema_of_thousands_is_refused(tmp_path: Path) -> None:
    path = loop(tmp_path / "a.db")
    with closing(sqlite3.connect(path)) as db:
        for number in range(300):
            db.execute(f"CREATE TABLE t{number} (a)")
        db.commit()
    assert refusal(path) == Expected.PLAIN_TABLES.value


def test_a_file_that_takes_too_long_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile, "_BUDGET", 0.0)
    monkeypatch.setattr(hostile, "_OPCODES", 1)
    assert refusal(loop(tmp_path / "a.db")) == Expected.QUICKER.value


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("PRAGMA user_version = 26", Expected.VERSION),
        ("PRAGMA user_version = -1", Expected.VERSION),
        ("ALTER TABLE Habits RENAME TO h", Expected.TABLE),
        ("ALTER TABLE Habits RENAME COLUMN name TO title", Expected.COLUMN),
        ("ALTER TABLE Repetitions RENAME COLUMN timestamp TO t", Expected.COLUMN),
        ("UPDATE Habits SET name = x'00ff'", Expected.TEXT),
        ("UPDATE Habits SET archived = 'yes'", Expected.NUMBER),
        ("UPDATE Habits SET target_value = 9e999", Expected.NUMBER),
        ("UPDATE Habits SET target_value = 'two'", Expected.NUMBER),
        ("UPDATE Habits SET reminder_hour = 25, reminder_min = 0", Expected.NUMBER),
        ("UPDATE Repetitions SET timestamp = 'now' WHERE id = 3", Expected.NUMBER),
        ("UPDATE Repetitions SET timestamp = 9223372036854775807 WHERE id = 3", Expected.DAY),
        ("UPDATE Repetitions SET value = 2.5 WHERE id = 3", Expected.NUMBER),
        ("UPDATE Repetitions SET notes = x'00' WHERE id = 3", Expected.NUMBER),
        ("UPDATE Habits SET name = CAST(x'ff' AS TEXT)", Expected.WHOLE),
    ],
)
def test_a_backup_that_is_not_what_it_says(tmp_path: Path, sql: str, expected: Expected) -> None:
    path = loop(tmp_path / "a.db")
    with closing(sqlite3.connect(path)) as db:
        db.execute(sql)
        db.commit()
    assert refusal(path) == expected.value


def test_other_databases_are_none_of_ours_to_import(tmp_path: Path, heard: Heard) -> None:
    assert refusal(heard.store.path) == Expected.KNOWN.value  # our own record is opened, not imported
    with closing(sqlite3.connect(tmp_path / "a.db")) as db:
        db.execute("CREATE TABLE t (a)")
        db.commit()
    assert refusal(tmp_path / "a.db") == Expected.TABLE.value
    (tmp_path / "b.db").write_bytes(hostile.MAGIC + b"\0" * 50)
    assert refusal(tmp_path / "b.db") == Expected.WHOLE.value


def test_a_file_is_not_changed_by_looking(tmp_path: Path) -> None:
    path = loop(tmp_path / "a.db")
    before = hashlib.sha256(path.read_bytes()).digest()
    formats.read(path, TODAY)
    assert hashlib.sha256(path.read_bytes()).digest() == before
    assert [file.name for file in tmp_path.iterdir()] == ["a.db"]


def test_files_beyond_any_life_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hostile, "MOST_BYTES", 1000)
    assert refusal(loop(tmp_path / "a.db")) == Expected.SMALLER.value
    monkeypatch.setattr(shelf, "MOST_BYTES", 100)
    assert refusal(files.shelf(tmp_path / "a.zip", files.loop_csv_files())) == Expected.SMALLER.value
    with pytest.raises(Unfit):
        strict.content(loop(tmp_path / "b.db"), 100)


def test_a_zip_that_bursts(tmp_path: Path) -> None:
    inside = files.loop_csv_files() | {"001 Meditate/Checkmarks.csv": "2026-11-23,YES_MANUAL,\n" * 2_000_000}
    assert refusal(files.shelf(tmp_path / "a.zip", inside)) == Expected.SMALLER.value


def test_zips_that_lie(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "twice.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("Habits.csv", "Position,Name\n")
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("Habits.csv", "Position,Name\n")
    assert refusal(path) == Expected.WHOLE.value
    path = files.shelf(tmp_path / "none.zip", {"readme.txt": "hello"})
    assert refusal(path) == Expected.TABLE.value
    with zipfile.ZipFile(tmp_path / "other.zip", "w", zipfile.ZIP_LZMA) as file:
        file.writestr("Habits.csv", "Position,Name\n001,Read\n")
    assert refusal(tmp_path / "other.zip") == Expected.WHOLE.value
    whole = files.shelf(tmp_path / "cut.zip", files.loop_csv_files())
    whole.write_bytes(whole.read_bytes()[:-30])
    assert refusal(whole) == Expected.WHOLE.value
    monkeypatch.setattr(shelf, "MOST_FILES", 3)
    assert refusal(files.shelf(tmp_path / "many.zip", files.loop_csv_files())) == Expected.SMALLER.value


def test_a_folder_that_cannot_be_read(tmp_path: Path) -> None:
    (tmp_path / "Habits.csv").mkdir()
    assert refusal(tmp_path) == Expected.TABLE.value
    with pytest.raises(StoreError) as caught, shelf.opened(tmp_path / "nowhere"):
        pass
    assert caught.value.kind is Trouble.CANNOT_OPEN
    with pytest.raises(StoreError) as caught, hostile.reading(tmp_path / "nowhere"):
        pass
    assert caught.value.kind is Trouble.CANNOT_OPEN


# Mutilated at random


def seeds(folder: Path) -> list[Path]:
    """One sound file of each format."""
    heard = Heard(folder / "own")
    heard.adopt()
    heard.journal.export_lines(folder / "own.jsonl")
    heard.store.close()
    return [
        loop(folder / "loop.db"),
        files.shelf(folder / "loop.zip", files.loop_csv_files()),
        files.save(folder / "table.json", {"habits": [files.table_habit()], "groups": []}),
        files.save(folder / "beaver.json", {"user_email": "a", "habits": [files.beaver()]}),
        files.save(folder / "habitica.json", files.habitica()),
        files.save(folder / "open.json", files.open_habit_tracker()),
        files.csv_table(folder / "table.csv"),
        folder / "own.jsonl",
    ]


NOISE = [
    b"",
    b"0",
    b"-",
    b"null",
    b'"',
    b"{}",
    b"[]",
    b"1e999",
    b"\\ud800",
    b"9" * 20,
    b"\0",
    b"\xff",
    b",",
    b"\n",
]


def mutilated(content: bytes, dice: random.Random) -> bytes:
    """A few bytes changed, taken out or put in."""
    changed = bytearray(content)
    for _ in range(dice.randint(1, 4)):
        where = dice.randrange(len(changed))
        noise = dice.choice([*NOISE, bytes([dice.randrange(256)])])
        changed[where : where + dice.choice([0, len(noise), dice.randint(1, 40)])] = noise
        if dice.random() < 0.05:
            del changed[dice.randrange(len(changed)) :]
        if not changed:
            break
    return bytes(changed)


def _fuzz(heard: Heard, tmp_path: Path, rounds: int, seed: int = 2026) -> tuple[int, int]:
    dice, sound = random.Random(seed), seeds(tmp_path)
    contents = {path: path.read_bytes() for path in sound}
    came = refused = 0
    kinds: set[Trouble] = set()
    empty = dict(replay.state(heard.store.db))
    for number in range(rounds):
        path = sound[number % len(sound)]
        content = mutilated(contents[path], dice)
        path.write_bytes(content)
        started = time.monotonic()
        try:
            brought = formats.read(path, TODAY)
            arrival = bring.bring(heard.store, path, brought, heard.clock())
        except StoreError as error:
            kinds.add(error.kind)
            assert dict(replay.state(heard.store.db)) == empty
            refused += 1
        else:
            came += 1
            assert content == contents[path] or path.name != "own.jsonl"  # identical or refused
            assert replay.check(heard.store.db).faults == ()
            if arrival.deed_id is not None:
                assert heard.journal.undo(), heard.refused
                assert dict(replay.state(heard.store.db)) == empty
        assert time.monotonic() - started <= 2
        assert path.read_bytes() == content
    assert kinds <= {Trouble.BAD_IMPORT, Trouble.NEWER_IMPORT}
    return came, refused


def test_mutilated_files(heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "make", lambda *_: None)  # three hundred copies are tested elsewhere
    came, refused = _fuzz(heard, tmp_path, 300)
    assert came > 20  # some changes make another sound file
    assert refused > 50


@pytest.mark.large
@pytest.mark.timeout(7200)
def test_many_mutilated_files(heard: Heard, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backup, "make", lambda *_: None)
    for part in range(20):  # a fresh record now and then, for history grows with each round
        folder = tmp_path / str(part)
        folder.mkdir()
        fresh = Heard(folder / "home")
        _fuzz(fresh, folder, 1000, seed=part)
        fresh.store.close()


# The same file, however it is told


@pytest.mark.parametrize("spoil", [lambda text: text, lambda text: json.dumps(json.loads(text), indent=3)])
def test_the_same_file_brings_the_same(tmp_path: Path, spoil: Callable[[str], str]) -> None:
    path = files.save(tmp_path / "a.json", files.habitica())
    first = formats.read(path, TODAY)
    path.write_text(spoil(path.read_text()))
    assert formats.read(path, TODAY) == first


def test_a_reader_can_be_stopped(tmp_path: Path) -> None:
    def stop(_done: int, _of: int) -> None:
        raise Cancelled

    for path in seeds(tmp_path):
        if path.suffix in {".db", ".jsonl"}:
            continue  # the first needs thousands of rows to ask, the other is read at once
        with pytest.raises(Cancelled):
            formats.read(path, TODAY, tell=stop)
    rows = [(1, back(n), 2, "") for n in range(5000)]
    with pytest.raises(Cancelled):
        formats.read(files.loop_backup(tmp_path / "b.db", [{"name": "X"}], rows), TODAY, tell=stop)
