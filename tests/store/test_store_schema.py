"""The file as SQLite sees it: what it refuses, how it is set, and that every question finds its index."""

import re
import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

import pytest
from journal_kit import Heard, a_plan

from microwins.domain.win import Energy
from microwins.store import migrations, opening, tables
from microwins.store.errors import StoreBug

DAY = "2026-11-23"


def test_models_and_schema_agree(heard: Heard) -> None:
    for table in tables.ALL:
        info = heard.store.db.execute_sql(f"PRAGMA table_xinfo({tables.name_of(table)})").fetchall()
        assert tuple(row[1] for row in info) == tables.columns_of(table)
        assert {row[1] for row in info if row[5]} == set(tables.keys_of(table))
        fields = table._meta.fields
        kinds = {"TEXT": "TEXT", "INTEGER": "INT", "REAL": "FLOAT"}
        assert {row[1]: kinds[row[2]] for row in info} == {
            name: "INT" if field.field_type == "AUTO" else field.field_type for name, field in fields.items()
        }
        nullable = {row[1] for row in info if not row[3] and not row[5]}
        assert nullable == {name for name, field in fields.items() if field.null}


def test_every_table_is_known_and_strict(heard: Heard) -> None:
    listed = heard.store.db.execute_sql("PRAGMA table_list").fetchall()
    ours = {row[1]: row for row in listed if not row[1].startswith("sqlite_")}
    assert ours.keys() == {tables.name_of(table) for table in tables.ALL}
    assert all(row[5] == 1 for row in ours.values())  # strict
    without_rowid = {tables.name_of(t) for t in tables.ALL if t._meta.without_rowid}
    assert {name for name, row in ours.items() if row[4]} == without_rowid


def test_the_file_says_what_it_is(heard: Heard) -> None:
    head = heard.store.path.read_bytes()[:100]
    assert head.startswith(b"SQLite format 3\0")
    assert head[68:72] == b"MWIN"
    assert migrations.version_of(heard.store.db) == migrations.NEWEST == len(migrations.steps())


def test_the_pragmas_took_hold(heard: Heard) -> None:
    for name, wanted in opening.PRAGMAS.items():
        assert heard.store.db.execute_sql(f"PRAGMA {name}").fetchone()[0] == wanted
    assert heard.store.db.execute_sql("PRAGMA busy_timeout").fetchone()[0] == 250


def test_a_pragma_that_is_ignored_is_noticed(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(opening.PRAGMAS, "page_size", 512)  # cannot change in a file that exists
    with pytest.raises(StoreBug, match="page_size"):
        opening.connect(heard.store.path)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO energy VALUES ('2026-02-30', 'some')",
        "INSERT INTO energy VALUES ('2026-2-3', 'some')",
        "INSERT INTO energy VALUES ('today', 'some')",
        "INSERT INTO energy VALUES ('2026-11-23', 'lots')",
        "INSERT INTO day_note VALUES ('2026-11-23', '', 0)",
        "INSERT INTO goal (uid, dream, area, created_us) VALUES ('u', '', 'x', 1)",
        "INSERT INTO goal (uid, dream, area, created_us) VALUES ('u', 'd', 'x', 'soon')",
        "INSERT INTO reminder VALUES (1, 1440)",
        "INSERT INTO reminder VALUES (99, 0)",
        "INSERT INTO confidence (win_id, day, value, at_us) VALUES (1, '2026-11-23', 11, 0)",
        "INSERT INTO entry VALUES ('2026-11-23', 1, 'done', 1, NULL, 0, 0, '', '')",
        "INSERT INTO entry VALUES ('2026-11-23', 1, 'kept', 99, NULL, 0, 0, '', '')",
        "INSERT INTO entry VALUES ('2026-11-23', 1, 'kept', 2, NULL, 0, 0, '', '')",  # another one's size
        "INSERT INTO size (win_id, from_day, action, anchor, minutes, bad_day, weekdays, created_us) "
        "VALUES (1, '2026-11-23', 'a', '', 0, '', 1, 0)",
        "INSERT INTO size (win_id, from_day, action, anchor, minutes, bad_day, weekdays, created_us) "
        "VALUES (1, '2026-11-23', 'a', '', 1, '', 128, 0)",
        "UPDATE size SET minutes = 1 WHERE id = 1",
        "UPDATE oplog SET after = NULL WHERE seq = 1",
        "INSERT INTO draft VALUES (2, '{}')",
        "DELETE FROM goal WHERE id = 1",
        "DELETE FROM win WHERE id = 1",
        "DELETE FROM size WHERE id = 1",
        "DELETE FROM deed WHERE id = 1",
    ],
)
def test_what_the_tables_refuse(heard: Heard, statement: str) -> None:
    heard.adopt("A")
    heard.adopt("B")
    heard.journal.keep(1)
    heard.store.close()
    with closing(sqlite3.connect(heard.store.path)) as other:
        other.execute("PRAGMA foreign_keys = 1")
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)


def test_totals_follow_every_way_an_entry_changes(heard: Heard) -> None:
    heard.adopt()
    row = (DAY, 1, "rest", 1, None, 0, 0, "", "")
    db = heard.store.db
    totals = []
    for statement, given in (
        ("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row),
        ("UPDATE entry SET status = 'kept'", ()),
        ("UPDATE entry SET status = 'small'", ()),
        ("UPDATE entry SET status = 'rest'", ()),
        ("UPDATE entry SET status = 'small'", ()),
        ("DELETE FROM entry", ()),
    ):
        db.execute_sql(statement, given)
        totals.append(
            (
                db.execute_sql("SELECT day, kept FROM day_total").fetchall(),
                db.execute_sql("SELECT win_id, kept FROM win_total").fetchall(),
            )
        )
    one = ([(DAY, 1)], [(1, 1)])
    assert totals == [([], []), one, one, ([], []), one, ([], [])]


def test_every_question_finds_an_index(heard: Heard, tmp_path: Path) -> None:
    """No verb and no glance walks through a table, but for the sum of the totals."""
    asked: set[str] = set()
    connection = heard.store.db.connection()
    connection.set_trace_callback(asked.add)
    first, second, third = (heard.adopt(letter, later=("Later",)) for letter in "ABC")
    monday = heard.journal.today()
    sunday = monday - timedelta(days=1)
    journal = heard.journal
    for verb in (
        lambda: journal.keep(first),
        lambda: journal.keep(first, sunday, small=True),
        lambda: journal.rest(second),
        lambda: journal.clear(second),
        lambda: journal.rest_all(),
        lambda: journal.edit(first, action="X", reminders=(), dream="Y"),
        lambda: journal.resize(first, action="Z", minutes=1),
        lambda: journal.bigger(first),
        lambda: journal.move(third, 0),
        lambda: journal.archive(second),
        lambda: journal.restore(second),
        lambda: journal.write_note(monday, "n"),
        lambda: journal.write_note(monday, ""),
        lambda: journal.say_energy(monday, Energy.SOME),
        lambda: journal.rate(first, 5),
        lambda: journal.drop_later(journal.later()[0].id),
        lambda: journal.save_draft({"a": 1}),
        lambda: journal.adopt(a_plan()),
        lambda: journal.undo() is not None,
        lambda: journal.redo() is not None,
        lambda: journal.undo_deed(journal.deeds()[0].id),
    ):
        assert verb(), heard.refused
    for win_id in (None, first):
        journal.days(sunday, monday, win_id)
        journal.rests(sunday, monday, win_id)
    assert journal.can_redo()
    journal.rows(monday), journal.archived(), journal.win(first), journal.total(), journal.first_day()
    journal.note(monday), journal.energy(monday), journal.draft(), journal.confidences(first)
    journal.all_confidences(), journal.row(first, monday)
    heard.store.sizes(first), journal.notes(sunday, monday), journal.clock_runs_back()
    connection.set_trace_callback(None)
    questions = {q for q in asked if q.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT"))}
    assert len(questions) > 60
    for question in sorted(questions):
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
        assert not [step for step in plan if _walks(step)], (question, plan)


def _walks(step: str) -> bool:
    if step.startswith("SCAN CONSTANT ROW") or "USING" in step:
        return False
    # win_total has one row for each micro-win; the sum of all is its question.
    return bool(re.match(r"SCAN (?!win_total\b)", step))


def test_today_is_one_query(heard: Heard) -> None:
    heard.adopt("A")
    heard.adopt("B")
    asked: list[str] = []
    connection = heard.store.db.connection()
    connection.set_trace_callback(asked.append)
    assert len(heard.journal.rows(date(2026, 11, 23))) == 2
    connection.set_trace_callback(None)
    assert len(asked) == 1
