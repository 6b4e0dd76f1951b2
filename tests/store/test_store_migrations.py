"""Old files become new ones, or stay the old ones; there is nothing in between."""

import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest
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


MIGRATING = """
import sys
from pathlib import Path
from microwins.store import migrations
from microwins.store.store import Store
busy = "CREATE TABLE busy (x INTEGER) STRICT;" + chr(10) + "INSERT INTO busy VALUES (1);" * 1 + chr(10)
work = "INSERT INTO busy SELECT x FROM busy;" + chr(10)
steps = (*migrations.steps(), sys.argv[2], busy + work * 16)
migrations.steps = lambda: steps
migrations.NEWEST += 2
print("go", flush=True)
Store(Path(sys.argv[1])).close()
print("done", flush=True)
"""


def _kill_migrations(old: Path, rounds: int) -> set[int]:
    """Starts the same migration over and over and kills it; returns the versions that were found."""
    found = set()
    pristine = old.read_bytes()
    dice = random.Random(2026)
    longest = 0.3
    for number in range(rounds):
        old.write_bytes(pristine)
        with subprocess.Popen(
            [sys.executable, "-c", MIGRATING, str(old.parent), NEXT_STEP], stdout=subprocess.PIPE
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
        with closing(sqlite3.connect(old)) as db:  # rolls back what was not finished
            (version,) = db.execute("PRAGMA user_version").fetchone()
            columns = [row[1] for row in db.execute("PRAGMA table_info(energy)")]
            assert columns == (["day", "level"] if version == migrations.NEWEST else ["day", "level", "mood"])
            assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            assert db.execute("SELECT count(*) FROM entry").fetchone() == (1,)
            if version != migrations.NEWEST:
                assert db.execute("SELECT count(*) FROM busy").fetchone() == (2**16,)
        for file in old.parent.glob("microwins.db-*"):
            file.unlink()
        found.add(version)
    return found


def test_a_migration_that_is_killed(old: Path) -> None:
    assert _kill_migrations(old, 10) == {migrations.NEWEST, migrations.NEWEST + 2}


@pytest.mark.large
@pytest.mark.timeout(1800)
def test_many_migrations_that_are_killed(old: Path) -> None:
    assert _kill_migrations(old, 400) == {migrations.NEWEST, migrations.NEWEST + 2}
