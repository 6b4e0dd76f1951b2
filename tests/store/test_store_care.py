"""What the tables of kind days refuse, and that every question about them finds its index."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import pytest
from journal_kit import Heard

from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer, Proposal, Way
from microwins.domain.rest import EVERYTHING, Rest
from microwins.domain.win import Rung

GROW = Proposal(Way.GROW, 3.0, 9, 10, 1)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO rest (uid, win_id, first_day, last_day, at_us) VALUES ('u', 99, '2026-11-23', NULL, 0)",
        "INSERT INTO rest (uid, first_day, last_day, at_us) VALUES ('u', '2026-11-23', '2026-11-22', 0)",
        "INSERT INTO rest (uid, first_day, last_day, at_us) VALUES ('u', '2026-02-30', NULL, 0)",
        "INSERT INTO misfit VALUES ('2026-11-23', 1, 'too_lazy', 0, 0)",
        "INSERT INTO misfit VALUES ('2026-11-23', 1, 'too_long', 2, 0)",
        "INSERT INTO misfit VALUES ('2026-11-23', 99, 'too_long', 0, 0)",
        "INSERT INTO asked VALUES (1, 1, '2026-11-23', 'sideways', 3.0, 9, 10, 0, NULL, NULL)",
        "INSERT INTO asked VALUES (1, 1, '2026-11-23', 'grow', 0.0, 9, 10, 0, NULL, NULL)",
        "INSERT INTO asked VALUES (1, 1, '2026-11-23', 'grow', 3.0, 11, 10, 0, NULL, NULL)",
        "INSERT INTO asked VALUES (1, 1, '2026-11-23', 'grow', 3.0, 9, 10, 10, NULL, NULL)",
        "INSERT INTO asked VALUES (1, 1, '2026-11-23', 'grow', 3.0, 9, 10, 0, 'same', NULL)",
        "INSERT INTO milestone VALUES (1, 'today')",
    ],
)
def test_what_the_tables_of_kind_days_refuse(heard: Heard, statement: str) -> None:
    heard.adopt()
    heard.store.close()
    with closing(sqlite3.connect(heard.store.path)) as other:
        other.execute("PRAGMA foreign_keys = 1")
        with pytest.raises(sqlite3.IntegrityError):
            other.execute(statement)


def test_every_question_about_kind_days_finds_an_index(heard: Heard) -> None:
    win, other = heard.adopt("A"), heard.adopt("B")
    journal, store = heard.journal, heard.store
    today = journal.today()
    asked: set[str] = set()
    connection = store.db.connection()
    connection.set_trace_callback(asked.add)
    for verb in (
        lambda: journal.rest_span(Rest(win, today, None)),
        lambda: journal.rest_span(Rest(EVERYTHING, today - timedelta(days=3), today)),
        lambda: journal.back_from_rest(),
        lambda: journal.doesnt_fit(other, Misfit.TOO_LONG, just_today=False, to=Rung("Less", 1.0)),
        lambda: journal.ask(win, GROW) is not None,
        lambda: journal.answer(1, Answer.BIGGER, to=Rung("More", 3.0)),
        lambda: journal.mark_ten_days(win, today),
    ):
        assert verb(), heard.refused
    found = journal.win(win)
    assert found
    journal.record(found, sayable=True)
    for whose in (None, win):
        journal.rests(today, today, whose)
        journal.planned_days(today, today, whose)
    journal.began(), journal.last_kept(today), journal.ticks(win), journal.proposals(today)
    journal.marked(win), journal.marked_on(today), journal.rows(today), journal.can_undo(), journal.can_redo()
    connection.set_trace_callback(None)
    questions = {q for q in asked if q.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE", "INSERT"))}
    assert len(questions) > 30
    for question in sorted(questions):
        plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {question}")]
        walks = [step for step in plan if step.startswith("SCAN") and "USING" not in step]
        assert [step for step in walks if "CONSTANT ROW" not in step] == [], (question, plan)
