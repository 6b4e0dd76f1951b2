"""A habit that comes a second time, from another file of the same person, is the habit it was."""

from datetime import date
from pathlib import Path

import history_files as files
import pytest
from history_files import TODAY, back
from journal_kit import Heard

from microwins.domain.win import Status
from microwins.store import replay
from microwins.store.exchange import bring, formats, kin
from microwins.store.exchange.brought import Arrival, Brought, BroughtWin, Format, Here, Mark

K, S, R = Status.KEPT, Status.SMALL, Status.REST
NAMES = ("Meditate", "Пить воду")
DAYS = [(back(n), "SKIP" if n % 5 == 0 else "NO" if n % 7 == 0 else "YES_MANUAL") for n in range(1, 40)]
CODES = {"SKIP": 3, "NO": 0, "YES_MANUAL": 2}


def loop_db(path: Path, names: tuple[str, ...] = NAMES) -> Path:
    """Loop's backup of both habits."""
    habits = [{"name": name, "uuid": f"uuid-{number}"} for number, name in enumerate(names)]
    rows = [(n, day, CODES[said], "") for n in range(1, len(names) + 1) for day, said in DAYS]
    return files.loop_backup(path, habits, rows)


def loop_csv(path: Path, *, more: int = 0) -> Path:
    """Loop's tables of the same habits, saved so many days later."""
    header = files.NEW_HEADER
    habits = [
        [f"{number:03}", name, "YES_NO", "", "", 1, 1, "#FF8F00", "", "", "", "false"]
        for number, name in enumerate(NAMES, start=1)
    ]
    later = [(TODAY, "YES_MANUAL")][:more]
    marks = [[day.isoformat(), said, ""] for day, said in [*later, *DAYS]]
    table = files.table([["Date", "Value", "Notes"], *marks])
    return files.shelf(
        path,
        {
            "Habits.csv": files.table([header, *habits]),
            "001 Meditate/Checkmarks.csv": table,
            "002/Checkmarks.csv": table,
        },
    )


def read(path: Path) -> Brought:
    return formats.read(path, TODAY)


def brought_in(heard: Heard, brought: Brought) -> Arrival:
    return bring.bring(heard.store, Path("a"), brought, heard.clock())


def here(heard: Heard, brought: Brought) -> list[Here | None]:
    return [win.here for win in kin.recognised(heard.store.db, brought).wins]


def listed(heard: Heard) -> list[str]:
    return [row.win.size.action for row in heard.journal.rows(TODAY)]


@pytest.mark.parametrize("db_first", [True, False])
def test_a_backup_and_tables_of_one_person(heard: Heard, tmp_path: Path, db_first: bool) -> None:
    both = [read(loop_db(tmp_path / "loop.db")), read(loop_csv(tmp_path / "loop.zip"))]
    first, second = both if db_first else reversed(both)
    assert here(heard, first) == [None, None]
    assert brought_in(heard, first).wins == 2
    total = heard.journal.total()
    assert here(heard, second) == [Here(name, 0, alike=True) for name in NAMES]
    assert brought_in(heard, second) == Arrival(0, 0, None, ())
    assert here(heard, first) == [Here(name, 0, alike=False) for name in NAMES]
    assert listed(heard) == list(NAMES)
    assert heard.journal.total() == total


def test_later_days_join_and_are_undone_alone(heard: Heard, tmp_path: Path) -> None:
    brought_in(heard, read(loop_db(tmp_path / "loop.db")))
    total = heard.journal.total()
    later = read(loop_csv(tmp_path / "loop.zip", more=1))
    assert here(heard, later) == [Here(name, 1, alike=True) for name in NAMES]
    for _ in range(2):  # the second time there is nothing left to do
        arrival = brought_in(heard, later)
        assert listed(heard) == list(NAMES)
        assert heard.journal.total() == total + 2
    assert arrival.deed_id is None
    assert heard.journal.undo()
    assert heard.journal.total() == total
    assert listed(heard) == list(NAMES)
    assert replay.check(heard.store.db).faults == ()


def test_it_is_known_by_its_first_name_after_it_was_renamed(heard: Heard, tmp_path: Path) -> None:
    brought_in(heard, read(loop_db(tmp_path / "loop.db")))
    win = heard.journal.rows(TODAY)[0].win
    heard.journal.edit(win.id, action="Sit down on the cushion")
    assert here(heard, read(loop_csv(tmp_path / "loop.zip")))[0] == Here(
        "Sit down on the cushion", 0, alike=True
    )


def test_two_of_one_name_each_find_their_own(heard: Heard) -> None:
    morning = tuple(Mark(back(n), K) for n in range(30, 0, -1) if n % 2)
    evening = tuple(Mark(back(n), K) for n in range(30, 0, -1) if n % 3)

    def walk(uid: str, days: tuple[Mark, ...], name: str = "Walk") -> BroughtWin:
        return BroughtWin(uid, name, name, days)

    first = Brought(Format.CSV, (walk("1", morning), walk("2", evening)))
    brought_in(heard, first)
    again = Brought(Format.BEAVER, (walk("3", evening, "walk"), walk("4", morning)))
    assert here(heard, again) == [Here("Walk", 0, alike=True)] * 2
    assert brought_in(heard, again).deed_id is None
    twins = Brought(Format.BEAVER, (*again.wins, walk("5", morning)))
    assert here(heard, twins)[2] is None  # both are taken
    assert brought_in(heard, twins).wins == 1


def test_a_promise_of_ours_is_known_too(heard: Heard) -> None:
    win = heard.adopt("Read one page")
    for n in range(1, 6):
        heard.journal.keep(win, back(n), small=n == 2)
    marks = tuple(Mark(back(n), K) for n in range(9, 0, -1))
    brought = Brought(Format.CSV, (BroughtWin("1", "Read one page", "Read one page", marks),))
    assert here(heard, brought) == [Here("Read one page", 4, alike=True)]
    assert brought_in(heard, brought).days == 4
    assert heard.journal.total() == 9


@pytest.mark.parametrize(
    ("theirs", "ours", "same"),
    [
        ({1: K, 2: K, 3: K}, {1: K, 2: K, 3: K}, 3),
        ({1: S, 2: K, 3: R}, {1: K, 2: S, 3: R}, 3),
        ({1: K, 2: K, 3: R}, {1: K, 2: K, 3: K}, None),  # a rest is no promise kept
        ({1: K, 2: K}, {1: K, 2: K, 9: K}, 2),  # all of a short one
        ({1: K, 2: K, 3: K, 4: K}, {1: K, 2: K}, 2),  # of ours
        ({1: K, 2: K, 3: K, 4: K}, {1: K, 2: K, -9: K, -8: K}, None),  # too few that both know of
        ({1: K, 2: K, 3: K}, {11: K, 12: K, 13: K}, None),  # other times
        ({1: K, 3: K, 5: K, 7: K}, {1: K, 2: K, 3: K, 4: K, 5: K, 6: K, 7: K}, None),  # alike by half
        (dict.fromkeys(range(1, 21), K), dict.fromkeys(range(1, 20), K), 19),
        (dict.fromkeys(range(1, 21), K), {n: K for n in range(1, 21) if n not in (5, 7)}, 18),
        (dict.fromkeys(range(1, 21), K), {n: K for n in range(1, 21) if n not in (5, 7, 9)}, None),
        ({}, {1: K}, 0),
        ({1: K}, {}, 0),
        ({}, {}, 0),
    ],
)
def test_how_alike_days_have_to_be(
    theirs: dict[int, Status], ours: dict[int, Status], same: int | None
) -> None:
    marks = tuple(sorted(Mark(back(n), status) for n, status in theirs.items()))
    recorded: dict[date, bool] = {back(n): status.counts for n, status in ours.items()}
    assert kin.likeness(marks, recorded) == same


def test_a_name_alone_is_not_enough(heard: Heard) -> None:
    marks = tuple(Mark(back(n), K) for n in range(40, 0, -1))
    brought_in(heard, Brought(Format.CSV, (BroughtWin("1", "Walk", "Walk", marks),)))
    other = tuple(Mark(back(n), K) for n in range(40, 0, -3))
    alike = Brought(Format.BEAVER, (BroughtWin("2", "Walk", "Walk", other),))
    assert here(heard, alike) == [None]
    assert brought_in(heard, alike).wins == 1


def test_nor_are_the_days(heard: Heard) -> None:
    marks = tuple(Mark(back(n), K) for n in range(40, 0, -1))
    brought_in(heard, Brought(Format.CSV, (BroughtWin("1", "Walk", "Walk", marks),)))
    assert here(heard, Brought(Format.BEAVER, (BroughtWin("2", "Run", "Run", marks),))) == [None]
