"""Writing what was brought: one deed, each day once, undone as a whole, told a thousand rows a line."""

import json
from datetime import date, time, timedelta
from pathlib import Path

import history_files as files
import pytest
from history_files import TODAY, back
from journal_kit import Heard

from microwins.domain.changes import Reloaded
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.win import Status, mask_of
from microwins.store import backup, bulk, history, replay, salvage, tables
from microwins.store.exchange import bring, formats, own
from microwins.store.exchange.brought import Arrival, Brought, BroughtWin, Cancelled, Format, Mark, Unfit
from microwins.store.moment import Moment
from microwins.store.page import Page

K, R = Status.KEPT, Status.REST


def habit(name: str, days: int, *, every: int = 1, **more: object) -> BroughtWin:
    """A habit kept on each of so many days up to yesterday, with a rest on every seventh."""
    every_day = sorted(back(n) for n in range(1, days + 1, every))
    marks = tuple(Mark(day, R if number % 7 == 6 else K) for number, day in enumerate(every_day))
    return BroughtWin(f"{name:0<32}", name, name, marks, **more)  # type: ignore[arg-type]


def three(days: int = 900) -> Brought:
    return Brought(
        Format.CSV,
        (
            habit("a", days, weekdays=mask_of([0]), reminders=(time(8), time(8), time(21, 30)), minutes=3),
            habit("b", days, every=2, archived=True),
            habit("c", 0),
        ),
    )


def brought_in(heard: Heard, brought: Brought) -> Arrival:
    return bring.bring(heard.store, Path("a.csv"), brought, heard.clock())


def sound(heard: Heard) -> bool:
    return replay.check(heard.store.db).faults == ()


def rows(heard: Heard, table: str) -> int:
    return int(heard.store.db.execute_sql(f"SELECT count(*) FROM {table}").fetchone()[0])


def test_habits_become_micro_wins(heard: Heard) -> None:
    own = heard.adopt()
    arrival = brought_in(heard, three(21))
    assert (arrival.wins, arrival.days, arrival.changes) == (3, 32, (Reloaded(),))
    listed = heard.journal.rows(TODAY)
    assert [row.win.goal.dream for row in listed] == ["Write my thesis", "a", "c"]
    win = listed[1].win
    assert (win.size.action, win.size.bad_day, win.size.minutes, win.size.weekdays) == ("a", "a", 3.0, 1)
    assert win.size.from_day == back(21)
    assert listed[2].win.size.from_day == TODAY
    assert win.reminders == (time(8), time(21, 30))
    assert [each.goal.dream for each in heard.journal.archived()] == ["b"]
    assert heard.journal.total() == 18 + 10
    assert heard.journal.days(back(3), back(1), win.id) == {back(3): 1, back(2): 1}
    assert heard.journal.rests(back(3), back(1)) == {back(1)}
    assert sound(heard)
    assert heard.journal.keep(own)
    assert heard.journal.resize(win.id, action="half of a", minutes=1)
    assert heard.journal.smaller(win.id) is False  # it came without a ladder
    assert sound(heard)


def test_it_is_one_deed_after_a_backup(heard: Heard) -> None:
    before = dict(replay.state(heard.store.db))
    arrival = brought_in(heard, three())
    after = dict(replay.state(heard.store.db))
    assert len(backup.copies(heard.store.home)) == 1
    (deed,) = heard.journal.deeds()
    assert (deed.id, deed.verb.value) == (arrival.deed_id, "import")
    assert deed.detail == {"file": "a.csv", "format": "csv", "wins": 3, "days": 1350}
    for _ in range(2):
        assert heard.journal.undo(), heard.refused
        assert dict(replay.state(heard.store.db)) == before
        assert heard.journal.total() == 0
        assert sound(heard)
        assert heard.journal.redo(), heard.refused
        assert dict(replay.state(heard.store.db)) == after
        assert sound(heard)
    assert heard.news()[-1] == Reloaded()


def test_a_thousand_rows_share_a_line(heard: Heard) -> None:
    brought_in(heard, three())
    lines = heard.store.db.execute_sql("SELECT key, after FROM oplog WHERE tbl = 'entry'").fetchall()
    assert [len(json.loads(after)["rows"]) for _, after in lines] == [1000, 350]
    assert all(bulk.is_block(key) for key, _ in lines)
    triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
    assert ("entry_added",) in heard.store.db.execute_sql(triggers).fetchall()
    assert heard.store.db.execute_sql("PRAGMA ignore_check_constraints").fetchone()[0] == 0


def test_twice_is_as_good_as_once(heard: Heard) -> None:
    brought_in(heard, three())
    state, deeds = dict(replay.state(heard.store.db)), heard.journal.deeds()
    assert brought_in(heard, three()) == Arrival(0, 0, None, ())
    assert (dict(replay.state(heard.store.db)), heard.journal.deeds()) == (state, deeds)


def test_a_day_of_ours_is_never_overwritten(heard: Heard) -> None:
    brought_in(heard, three(10))
    win = heard.journal.rows(TODAY)[0].win.id
    heard.journal.rest(win, back(15))
    heard.journal.clear(win, back(1))
    heard.journal.keep(win, back(1), small=True)
    heard.journal.resize(win, action="less", minutes=1, from_day=back(12))
    arrival = brought_in(heard, three(20))
    assert (arrival.wins, arrival.days) == (0, 9 + 5)  # ten new days of a, of which one was recorded here
    entries = dict(
        heard.store.db.execute_sql(
            "SELECT day, status || ' ' || size_id FROM entry WHERE win_id = ? AND day IN (?, ?, ?, ?)",
            (win, *(back(n).isoformat() for n in (1, 11, 15, 20))),
        ).fetchall()
    )
    less = heard.store.db.execute_sql("SELECT max(id) FROM size").fetchone()[0]
    first = heard.store.db.execute_sql("SELECT min(id) FROM size").fetchone()[0]
    assert entries == {
        back(1).isoformat(): f"small {first}",
        back(11).isoformat(): f"kept {less}",
        back(15).isoformat(): f"rest {first}",
        back(20).isoformat(): f"kept {less}",  # before every size the earliest one holds
    }
    assert sound(heard)


def test_later_days_alone_make_an_import(heard: Heard) -> None:
    brought_in(heard, Brought(Format.CSV, (habit("a", 0),)))
    arrival = brought_in(heard, Brought(Format.CSV, (habit("a", 3),)))
    assert (arrival.wins, arrival.days) == (0, 3)
    assert heard.journal.undo()
    assert rows(heard, "entry") == 0
    assert rows(heard, "win") == 1


def test_chosen_habits_alone(heard: Heard) -> None:
    brought = three(30)
    chosen = brought.only(frozenset({brought.wins[1].uid}))
    assert (brought_in(heard, chosen).wins, rows(heard, "win")) == (1, 1)


def test_cancel_leaves_nothing(heard: Heard) -> None:
    told: list[tuple[int, int]] = []

    def stop(done: int, of: int) -> None:
        told.append((done, of))
        if done >= 1000:
            raise Cancelled

    with pytest.raises(Cancelled):
        bring.bring(heard.store, Path("a.csv"), three(), heard.clock(), stop)
    assert told == [(1000, 1350)]
    assert dict(replay.state(heard.store.db)) == {}
    assert heard.journal.deeds() == ()
    assert sound(heard)
    assert brought_in(heard, three()).days == 1350  # the triggers are all back


def test_undo_asks_whether_it_still_is_as_it_was_left(heard: Heard) -> None:
    arrival = brought_in(heard, three(50))
    win = heard.journal.rows(TODAY)[0].win.id
    assert arrival.deed_id is not None
    heard.journal.rest(win, back(3))
    heard.refused.clear()
    assert not heard.journal.undo_deed(arrival.deed_id)
    no = heard.refused.pop()
    assert isinstance(no, Refused)
    assert no.reason is Reason.CHANGED_SINCE
    assert sound(heard)
    assert heard.journal.undo()
    assert heard.journal.undo_deed(arrival.deed_id)
    assert sound(heard)
    heard.journal.redo()
    assert sound(heard)


def test_redo_asks_whether_there_is_still_room(heard: Heard) -> None:
    brought_in(heard, Brought(Format.CSV, (habit("a", 0),)))
    win = heard.journal.rows(TODAY)[0].win.id
    brought_in(heard, Brought(Format.CSV, (habit("a", 3),)))
    assert heard.journal.undo()
    undone = heard.store.db.execute_sql("SELECT max(id) FROM deed").fetchone()[0]
    heard.journal.keep(win, back(2))
    with pytest.raises(Refused) as caught:
        heard.store.write(_moment(heard), lambda page: _invert(page, undone))
    assert caught.value.reason is Reason.CHANGED_SINCE
    assert sound(heard)


def _moment(heard: Heard) -> Moment:
    return Moment.of(heard.clock())


def _invert(page: Page, deed_id: int) -> None:
    page.begin(Verb.REDO, deed_id)
    history._invert(page, deed_id)


def test_a_tick_on_an_imported_day_and_back_again(heard: Heard) -> None:
    """The block is loose then: its rows stand for themselves, and undoing it all still works."""
    arrival = brought_in(heard, three(50))
    win = heard.journal.rows(TODAY)[0].win.id
    heard.journal.clear(win, back(3))
    assert sound(heard)
    assert heard.journal.undo()
    assert sound(heard)
    assert arrival.deed_id is not None
    assert heard.journal.undo_deed(arrival.deed_id), heard.refused
    assert sound(heard)
    assert rows(heard, "entry") == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE entry SET note = 'x' WHERE day = (SELECT min(day) FROM entry)",
        "DELETE FROM entry WHERE day = (SELECT max(day) FROM entry)",
        "UPDATE entry SET at_us = at_us + 1 WHERE day = (SELECT max(day) FROM entry)",
    ],
)
def test_damage_to_an_imported_day_shows(heard: Heard, sql: str) -> None:
    brought_in(heard, three())
    assert sound(heard)
    heard.store.db.execute_sql(sql)
    assert not sound(heard)


def test_damage_to_a_block_shows(heard: Heard) -> None:
    brought_in(heard, three())
    db = heard.store.db
    db.execute_sql("DROP TRIGGER oplog_fixed")
    seq, *line = db.execute_sql(
        "SELECT seq, deed_id, tbl, key, before, after FROM oplog WHERE tbl = 'entry' ORDER BY seq"
    ).fetchone()
    for text in (line[-1].replace('"same":{', '"same":{"x":1,'), line[-1].replace('"rows"', '"lines"')):
        values = (*line[:-1], text)
        db.execute_sql("UPDATE oplog SET after = ?, crc = ? WHERE seq = ?", (text, tables.seal(*values), seq))
        assert not sound(heard)
    twice = (*line[:-2], line[-1], line[-1])
    db.execute_sql(
        "UPDATE oplog SET before = ?, after = ?, crc = ? WHERE seq = ?",
        (*twice[-2:], tables.seal(*twice), seq),
    )
    assert not sound(heard)


def test_an_import_is_salvaged_from_its_lines(heard: Heard, tmp_path: Path) -> None:
    """The rows of the table are gone, the lines of history are there, and the other way round."""
    brought_in(heard, three(60))
    brought_in(heard, Brought(Format.CSV, (habit("d", 40),)))
    assert heard.journal.undo()
    wanted = dict(replay.state(heard.store.db))
    heard.store.close()
    found = salvage.salvage(heard.store.path)
    for lost in ("rows", "lines"):
        part = salvage.Salvage(**{name: getattr(found, name) for name in ("lines", "last", "rows", "whole")})
        if lost == "rows":
            part.rows, part.whole = {}, set()
        else:
            part.lines = {}
        other = Heard(tmp_path / lost)
        other.store.write(_moment(other), lambda page, part=part: _recover(page, part))  # type: ignore[misc]
        assert dict(replay.state(other.store.db)) == wanted
        other.store.close()


def _recover(page: Page, found: salvage.Salvage) -> int:
    page.begin(Verb.RECOVER)
    return salvage.add_back(page, found)


def test_a_block_that_is_none_is_passed_by_in_salvage() -> None:
    key = ("entry", '[["2026-01-01",1],["2026-01-02",1]]')
    assert list(salvage._spread((key, {"columns": 1}))) == []  # type: ignore[dict-item]
    line: bulk.Line = (("energy", '["2026-01-01"]'), None)
    assert list(salvage._spread(line)) == [line]
    assert list(bulk.spread(tables.Entry, (key, None))) == [(key, None)]


def test_columns_in_another_order_are_no_block() -> None:
    block = bulk.fold(("day", "win_id"), [("2026-01-01", 1), ("2026-01-02", 2)])
    with pytest.raises(ValueError, match="columns"):
        bulk.unfold(tables.Entry, block)
    columns = tables.columns_of(tables.Energy)
    block = bulk.fold(columns, [("2026-01-01", "some"), ("2026-01-02", "little")])
    assert bulk.unfold(tables.Energy, block) == [("2026-01-01", "some"), ("2026-01-02", "little")]
    block["columns"] = list(reversed(columns))
    with pytest.raises(ValueError, match="order"):
        bulk.unfold(tables.Energy, block)


def test_shelves() -> None:
    shelves = bulk.Shelves()
    assert shelves.loosen("entry", '["2026-01-01",1]') is None
    shelves.put(1, "entry", '[["2026-01-02",1],["2026-01-05",2]]', "one")
    shelves.put(1, "entry", '[["2026-01-06",1],["2026-01-09",2]]', "two")
    assert shelves.of("entry") == [(("2026-01-06", 1), "two"), (("2026-01-02", 1), "one")]
    assert shelves.of("energy") == []
    assert shelves.loosen("entry", '["2026-01-01",9]') is None  # before all of them
    assert shelves.loosen("entry", '["2026-01-05",3]') is None  # between them
    assert shelves.loosen("energy", '["2026-01-03"]') is None
    assert not shelves.take("entry", '[["2026-01-02",1],["2026-01-05",2]]', "another")
    assert shelves.take("entry", '[["2026-01-02",1],["2026-01-05",2]]', "one")
    assert shelves.loosen("entry", '["2026-01-08",1]') == "two"
    assert shelves.of("entry") == []


def test_our_own_export_comes_the_same_way(heard: Heard, tmp_path: Path) -> None:
    brought_in(heard, three(40))
    path = tmp_path / "own.jsonl"
    assert heard.journal.export_lines(path)
    other = Heard(tmp_path / "other")
    look = formats.read(path, TODAY)
    assert look.format is Format.OWN
    assert [(win.name, win.kept, win.rests, win.archived) for win in look.wins] == [
        ("a", 35, 5, False),
        ("b", 18, 2, True),
        ("c", 0, 0, False),
    ]
    arrival = bring.bring(other.store, path, look, other.clock())
    assert (arrival.wins, arrival.days) == (3, 60)
    assert bring.bring(other.store, path, look, other.clock()) == Arrival(0, 0, None, ())
    other.journal.undo()
    with pytest.raises(Cancelled):
        bring.bring(other.store, path, look, other.clock(), _stop)
    other.store.close()


def test_a_status_unheard_of_is_refused_before_anything_is_shown(heard: Heard, tmp_path: Path) -> None:
    record: dict[str, list[dict[str, object]]] = {"win": [], "entry": [{"win": "a", "status": "done"}]}
    with pytest.raises(Unfit):
        own.brought(record)


def _stop(_done: int, _of: int) -> None:
    raise Cancelled


def test_a_file_of_each_app_comes_in_and_goes_again(heard: Heard, tmp_path: Path) -> None:
    paths = [
        files.shelf(tmp_path / "loop.zip", files.loop_csv_files()),
        files.save(tmp_path / "habitica.json", files.habitica()),
        files.csv_table(tmp_path / "my.csv"),
    ]
    for path in paths:
        assert bring.bring(heard.store, path, formats.read(path, TODAY), heard.clock()).days
    assert sound(heard)
    for _ in paths:
        assert heard.journal.undo()
    assert dict(replay.state(heard.store.db)) == {}


def test_nothing_comes_into_a_record_of_tomorrow(heard: Heard) -> None:
    heard.store.read_only = True
    with pytest.raises(Refused):
        brought_in(heard, three(5))
    heard.store.read_only = False


YEARS = timedelta(days=3650)


def test_ten_years_in_order(heard: Heard) -> None:
    """Rows are told in the order of their keys, whichever habit begins first."""
    late = habit("z", 10)
    early = BroughtWin(
        "y" * 32, "y", "y", (Mark(TODAY - YEARS, K), Mark(date(2020, 2, 29), K), Mark(back(2), R))
    )
    brought_in(heard, Brought(Format.CSV, (late, early)))
    told = [
        tuple(row[:2])
        for (after,) in heard.store.db.execute_sql("SELECT after FROM oplog WHERE tbl = 'entry'")
        for row in json.loads(after)["rows"]
    ]
    assert told == sorted(told)
    assert len(told) == 13
    assert sound(heard)
