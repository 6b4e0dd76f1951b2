"""Old files become new ones, or stay the old ones; there is nothing in between."""

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from damage import held
from journal_kit import Clock, Heard

from microwins.domain.pacing import Answer, Way
from microwins.domain.win import Energy
from microwins.journal import Journal
from microwins.store import backup, migrations, opening, replay
from microwins.store.errors import StoreBug
from microwins.store.store import Store

FROZEN = sorted((Path(__file__).parent.parent / "data").glob("record_v*.sql"))

# A column more, and its image in every line of the history; then enough work to be killed in.
NEXT_STEP = """
ALTER TABLE energy ADD COLUMN mood TEXT;
DROP TRIGGER oplog_fixed;
UPDATE oplog SET after = json_set(after, '$.mood', NULL) WHERE tbl = 'energy' AND after IS NOT NULL;
UPDATE oplog SET before = json_set(before, '$.mood', NULL) WHERE tbl = 'energy' AND before IS NOT NULL;
UPDATE oplog SET crc = seal(deed_id, tbl, key, before, after) WHERE tbl = 'energy';
CREATE TRIGGER oplog_fixed BEFORE UPDATE ON oplog
BEGIN
    SELECT RAISE(ABORT, 'history is appended, never changed; not even; here');
END;
"""


def thaw(frozen: Path, home: Path) -> Path:
    """The file that a frozen record describes."""
    path = home / "microwins.db"
    with closing(sqlite3.connect(path)) as db:
        db.executescript(frozen.read_text("utf-8"))
    return path


def schema(path: Path) -> set[tuple[str, str, str]]:
    with closing(sqlite3.connect(path)) as db:
        return set(db.execute("SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite_%'"))


def test_every_version_is_frozen() -> None:
    assert [file.name for file in FROZEN] == [f"record_v{n}.sql" for n in range(1, migrations.NEWEST + 1)]


@pytest.mark.parametrize("frozen", FROZEN, ids=lambda file: file.stem)
def test_a_frozen_record_opens_and_is_whole(home: Path, tmp_path: Path, frozen: Path) -> None:
    thaw(frozen, home)
    with Store(home) as store, Store(tmp_path / "fresh") as fresh:
        assert replay.check_file(store.path).faults == ()
        assert schema(store.path) == schema(fresh.path)
        journal = Journal(store, Clock())
        assert (journal.total(), journal.first_day()) == (8, Clock().now.date().replace(day=16))
        water, notes = journal.rows(journal.today())
        assert (water.win.goal.dream, len(water.win.reminders)) == ("Drink enough", 2)
        assert notes.win.size.action == "Touch the folder"
        assert journal.note(journal.today()).startswith("Slept badly – “fine” anyway 🌱")
        assert journal.draft() == {"step": 2, "goal": "Run a marathon"}
        while journal.can_undo():
            assert journal.undo()
        assert journal.total() == 0


def test_kind_days_of_version_2_are_still_known(home: Path) -> None:
    thaw(FROZEN[1], home)
    with Store(home) as store:
        journal = Journal(store, Clock())
        water, notes = journal.rows(journal.today())
        assert [
            (rest.win_id, (rest.last - rest.first).days) for rest in journal.rest_spans() if rest.last
        ] == [
            (water.win.id, 13),
            (None, 10),
            (notes.win.id, 99),
        ]
        assert (water.win.size.action, notes.small_today) == ("Drink two glasses", True)
        assert [(p.win_id, p.proposal.way, p.answer) for p in journal.proposals(journal.today())] == [
            (water.win.id, Way.GROW, Answer.BIGGER),
            (notes.win.id, Way.SHRINK, None),
        ]
        assert journal.marked(water.win.id) == journal.today()


@pytest.fixture
def next_version(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program of the version after this one."""
    steps = (*migrations.steps(), NEXT_STEP)
    monkeypatch.setattr(migrations, "steps", lambda: steps)
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 1)


@pytest.fixture
def old(home: Path) -> Path:
    """A record of this version, with one tick and one word about energy."""
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.journal.say_energy(heard.journal.today(), Energy.SOME)
    heard.store.close()
    return heard.store.path


def test_a_step_is_taken_after_a_backup(old: Path, next_version: None, tmp_path: Path) -> None:
    with Store(old.parent) as store, Store(tmp_path / "fresh") as fresh:
        assert migrations.version_of(store.db) == migrations.NEWEST
        assert store.total() == 1
        assert not store.read_only
        assert schema(store.path) == schema(fresh.path)
        assert store.db.execute_sql("PRAGMA foreign_keys").fetchone() == (1,)
        assert replay.check(store.db).faults == ()
    (copy,) = backup.copies(old.parent)
    assert copy.kept == 1
    with closing(opening.connect(copy.path, read_only=True)) as db:
        assert migrations.version_of(db) == migrations.NEWEST - 1


@pytest.mark.parametrize(
    "step",
    [
        "CREATE TABLE other (x) STRICT;",  # a type is missing
        "PRAGMA foreign_keys = 1;\nDELETE FROM size;\n",  # the pragma does nothing inside a transaction
    ],
)
def test_a_step_that_goes_wrong_leaves_the_old_file(
    old: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    before = old.read_bytes()
    steps = (*migrations.steps(), NEXT_STEP, step)
    monkeypatch.setattr(migrations, "steps", lambda: steps)
    monkeypatch.setattr(migrations, "NEWEST", migrations.NEWEST + 2)
    with pytest.raises(StoreBug):
        Store(old.parent)
    assert old.read_bytes() == before
    assert len(backup.copies(old.parent)) == 1


def test_nothing_to_do_touches_nothing(old: Path) -> None:
    before = old.read_bytes()
    with closing(opening.connect(old)) as db:
        assert migrations.migrate(db) == migrations.NEWEST
    assert old.read_bytes() == before


def test_another_process_was_first(old: Path, next_version: None, monkeypatch: pytest.MonkeyPatch) -> None:
    with closing(opening.connect(old)) as slow, closing(opening.connect(old)) as quick:
        answers = iter([migrations.NEWEST - 1])
        real = migrations.version_of
        monkeypatch.setattr(migrations, "version_of", lambda db: next(answers, None) or real(db))
        migrations.migrate(quick)
        answers = iter([migrations.NEWEST - 1])
        assert migrations.migrate(slow) == migrations.NEWEST
        assert slow.execute_sql("SELECT count(*) FROM energy").fetchone() == (1,)


def test_a_script_is_split_at_its_statements() -> None:
    assert len(migrations.statements(NEXT_STEP)) == 6
    for step in migrations.steps():
        assert "".join(migrations.statements(step)).count("CREATE") == step.count("CREATE")


GOING = """
import sys
from pathlib import Path
from microwins.store import backup, migrations, replay
from microwins.store.store import Store
{change}
print("go", flush=True)
{open}
print("done", flush=True)
"""
OPENING = "Store(Path(sys.argv[1])).close()"

# The step after the newest, and one that is slow enough to be killed in.
TWO_MORE = f"""
busy = "CREATE TABLE busy (x INTEGER) STRICT;" + chr(10) + "INSERT INTO busy VALUES (1);" + chr(10)
work = "INSERT INTO busy SELECT x FROM busy;" + chr(10)
steps = (*migrations.steps(), {NEXT_STEP!r}, busy + work * 16)
migrations.steps = lambda: steps
migrations.NEWEST += 2
"""

# The control: each statement by itself, as if there were no transactions.
STEP_BY_STEP = """
import sqlite3
file = sqlite3.connect(Path(sys.argv[1]) / "microwins.db", isolation_level=None)
for number, step in enumerate(migrations.steps()[1:], start=2):
    for statement in migrations.statements(step):
        file.execute(statement)
    file.execute(f"PRAGMA user_version = {number}")
"""


def killed(path: Path, rounds: int, change: str = "", opening: str = OPENING) -> Iterator[int]:
    """Starts the same migration over and over and kills it; yields the version that is found each time."""
    script = GOING.format(change=change, open=opening)
    pristine, dice, longest = path.read_bytes(), random.Random(2026), 0.0
    for number in range(rounds):
        for left in path.parent.iterdir():
            shutil.rmtree(left) if left.is_dir() else left.unlink()
        path.write_bytes(pristine)
        with subprocess.Popen(
            [sys.executable, "-c", script, str(path.parent)], stdout=subprocess.PIPE
        ) as child:
            assert child.stdout
            assert child.stdout.readline() == b"go\n"
            start = time.monotonic()
            if number == 0:  # to know how long it takes here, and that it ends well when let alone
                assert child.stdout.readline() == b"done\n"
                longest = time.monotonic() - start
            else:
                time.sleep(dice.uniform(0, longest))
                child.send_signal(signal.SIGKILL)
        with closing(sqlite3.connect(path)) as db:  # rolls back what was not finished
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            yield db.execute("PRAGMA user_version").fetchone()[0]


KILLS = pytest.mark.parametrize("kills", [10, pytest.param(400, marks=pytest.mark.large)])


@KILLS
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
def test_a_long_migration_that_is_killed(old: Path, kills: int) -> None:
    found = set()
    for version in killed(old, kills, TWO_MORE):
        with closing(sqlite3.connect(old)) as db:
            columns = [row[1] for row in db.execute("PRAGMA table_info(energy)")]
            assert columns == (["day", "level"] if version == migrations.NEWEST else ["day", "level", "mood"])
            assert db.execute("SELECT count(*) FROM entry").fetchone() == (1,)
            if version != migrations.NEWEST:
                assert db.execute("SELECT count(*) FROM busy").fetchone() == (2**16,)
        found.add(version)
    assert found == {migrations.NEWEST, migrations.NEWEST + 2}


@KILLS
@pytest.mark.timeout(1800)
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
@pytest.mark.parametrize("frozen", FROZEN[:-1], ids=lambda file: file.stem)
def test_a_real_migration_that_is_killed(home: Path, tmp_path: Path, frozen: Path, kills: int) -> None:
    path = thaw(frozen, home)
    Store(tmp_path / "fresh").close()
    truth = held(path)
    schemas = {
        FROZEN.index(frozen) + 1: schema(path),
        migrations.NEWEST: schema(tmp_path / "fresh" / path.name),
    }
    found = set()
    for version in killed(path, kills):
        assert schema(path) == schemas[version]
        assert held(path) == truth
        assert replay.check_file(path).faults == ()
        assert version != migrations.NEWEST or len(backup.copies(home)) == 1
        found.add(version)
    assert migrations.NEWEST in found


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 of POSIX")
def test_the_control_is_found_between_two_versions(home: Path) -> None:
    path = thaw(FROZEN[0], home)
    old = schema(path)
    assert any(version == 1 and schema(path) != old for version in killed(path, 12, opening=STEP_BY_STEP))
