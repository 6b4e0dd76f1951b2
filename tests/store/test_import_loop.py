"""Loop Habit Tracker: the backup at every schema, both forms of its tables, and their traps."""

from datetime import date, time
from pathlib import Path

import history_files as files
import pytest
from history_files import back
from import_kit import K, R, S, left, marks, read

from microwins.domain.win import EVERY_DAY, mask_of
from microwins.store.errors import StoreError
from microwins.store.exchange import loop
from microwins.store.exchange.brought import (
    Expected,
    Format,
    Leaving,
)

# Loop, the backup

LOOP_ROWS = [
    (1, back(0), 2, "calm"),
    (1, back(1), 1, ""),
    (1, back(2), 0, ""),
    (1, back(3), 3, "ill"),
    (1, back(4), -1, ""),
    (2, back(0), 2500, ""),
    (2, back(1), 500, ""),
    (2, back(2), 3, ""),
    (2, back(3), 0, ""),
    (2, back(4), -1, ""),
]
LOOP_HABITS = [
    {
        "name": "Meditate",
        "uuid": "a1",
        "question": "Did you?",
        "freq_num": 3,
        "freq_den": 7,
        "reminder_hour": 8,
        "reminder_min": 30,
        "reminder_days": 0b000_0110,  # Sunday and Monday: Loop's week begins on Saturday
    },
    {"name": "Пить воду", "uuid": "a2", "type": 1, "target_value": 2.0, "unit": "l", "archived": 1},
]


def test_loop_backup_of_today(tmp_path: Path) -> None:
    brought = read(files.loop_backup(tmp_path / "loop.db", LOOP_HABITS, LOOP_ROWS))
    first, second = brought.wins
    assert brought.format is Format.LOOP_BACKUP
    assert (first.name, first.reminders, first.archived) == ("Meditate", (time(8, 30),), False)
    assert first.weekdays == mask_of([6, 0])
    assert (second.name, second.action, second.archived) == ("Пить воду", "Пить воду: 2 l", True)
    assert second.weekdays == EVERY_DAY
    assert marks(brought) == {back(0): K, back(3): R}
    assert [mark.note for mark in first.marks] == ["ill", "calm"]
    assert marks(brought, 1) == {back(0): K, back(1): S, back(2): R}
    assert [mark.amount for mark in second.marks] == [None, 0.5, 2.5]
    assert left(brought) == {
        Leaving.NOT_DONE: 2,
        Leaving.AUTOMATIC: 1,
        Leaving.RHYTHM: 1,
        Leaving.DESCRIPTION: 1,
    }
    assert (first.kept, first.rests, brought.days) == (1, 1, 5)


@pytest.mark.parametrize("version", [15, 16, 18, 23, 24, 25])
def test_loop_backup_of_every_schema(tmp_path: Path, version: int) -> None:
    brought = read(files.loop_backup(tmp_path / "loop.db", LOOP_HABITS, LOOP_ROWS, version))
    assert [win.name for win in brought.wins] == ["Meditate", "Пить воду"]
    if version < 16:  # each row is a tick there
        assert marks(brought) == {back(n): K for n in range(5)}
    elif version < 18:  # numbers have no target yet: anything above nothing is kept
        assert marks(brought, 1) == {back(0): K, back(1): K, back(2): R}
    else:
        assert marks(brought, 1) == {back(0): K, back(1): S, back(2): R}
    assert [mark.note for mark in brought.wins[0].marks][-1] == ("calm" if version >= 25 else "")


def test_loop_uids_are_the_person_s_habits(tmp_path: Path) -> None:
    one = read(files.loop_backup(tmp_path / "a.db", LOOP_HABITS, LOOP_ROWS))
    renamed = [LOOP_HABITS[0] | {"name": "Sit"}, LOOP_HABITS[1]]
    other = read(files.loop_backup(tmp_path / "b.db", renamed, LOOP_ROWS))
    assert [win.uid for win in one.wins] == [win.uid for win in other.wins]
    old = read(files.loop_backup(tmp_path / "c.db", [{"name": "X"}, {"name": "X"}], LOOP_ROWS, 23))
    assert len({win.uid for win in old.wins}) == 2  # two habits of one name stay two


def test_loop_at_most_and_rows_of_nobody(tmp_path: Path) -> None:
    habit = {"name": "Coffee", "type": 1, "target_type": 1, "target_value": 2.0, "unit": "cups"}
    rows = [(1, back(0), 0, ""), (1, back(1), 2000, ""), (1, back(2), 2001, ""), (9, back(0), 2, "")]
    brought = read(files.loop_backup(tmp_path / "loop.db", [habit], rows))
    assert marks(brought) == {back(0): K, back(1): K}
    assert left(brought) == {Leaving.NOT_DONE: 1}


def test_days_that_cannot_be_stay_behind(tmp_path: Path) -> None:
    rows = [(1, back(-1), 2, ""), (1, date(1900, 1, 1), 2, ""), (1, back(0), 2, "")]
    brought = read(files.loop_backup(tmp_path / "loop.db", [{"name": "X"}], rows))
    assert marks(brought) == {back(0): K}
    assert left(brought) == {Leaving.STILL_TO_COME: 1, Leaving.TOO_EARLY: 1}


@pytest.mark.parametrize("bit", range(7))
def test_loop_weekdays_begin_on_saturday(bit: int) -> None:
    assert loop.weekdays_of(1 << bit) == 1 << [5, 6, 0, 1, 2, 3, 4][bit]


def test_loop_without_weekdays_means_all() -> None:
    assert loop.weekdays_of(0) == EVERY_DAY
    assert loop.weekdays_of(127) == EVERY_DAY


# Loop, the tables


@pytest.mark.parametrize("name", ["Loop Habits CSV 2026-11-23.zip", "folder"])
def test_loop_tables(tmp_path: Path, name: str) -> None:
    brought = read(files.shelf(tmp_path / name, files.loop_csv_files()))
    assert brought.format is Format.LOOP_CSV
    assert [win.name for win in brought.wins] == ["Meditate", "Пить воду"]
    assert marks(brought) == {back(0): K, back(2): R, back(5): K}
    assert marks(brought, 1) == {back(0): K, back(1): S, back(3): R}
    assert [win.archived for win in brought.wins] == [False, True]
    assert brought.wins[0].marks[-1].note == "calm"


def test_loop_tables_packed_anew_with_a_folder_around(tmp_path: Path) -> None:
    inside = {f"Loop Habits/{name}": text for name, text in files.loop_csv_files().items()}
    assert len(read(files.shelf(tmp_path / "a.zip", inside)).wins) == 2


def test_loop_tables_of_before_2_3_1(tmp_path: Path) -> None:
    brought = read(files.shelf(tmp_path / "old.zip", files.old_loop_csv_files()))
    assert brought.wins[0].name == "Meditate, early"
    assert marks(brought) == {back(0): K, back(3): R}
    assert left(brought)[Leaving.RHYTHM] == 1


def test_a_habit_without_a_frequency_is_daily(tmp_path: Path) -> None:
    inside = changed("Habits.csv", ",1,1,#FF", ",,,#FF")
    brought = read(files.shelf(tmp_path / "a.zip", inside))
    assert Leaving.RHYTHM not in left(brought)


def test_a_habit_without_days_comes_in_empty(tmp_path: Path) -> None:
    only_list = {"Habits.csv": files.loop_csv_files()["Habits.csv"]}
    assert [win.marks for win in read(files.shelf(tmp_path / "a.zip", only_list)).wins] == [(), ()]


def changed(name: str, old: str, new: str) -> dict[str, str]:
    inside = files.loop_csv_files()
    assert old in inside[name]
    return inside | {name: inside[name].replace(old, new, 1)}


@pytest.mark.parametrize(
    ("inside", "expected", "line"),
    [
        (changed("Habits.csv", "Name,", "Title,"), Expected.COLUMN, None),
        (changed("Habits.csv", "001,", "one,"), Expected.NUMBER, 2),
        (changed("Habits.csv", ",2.0,", ",two,"), Expected.NUMBER, 3),
        (changed("Habits.csv", ",2.0,", ",inf,"), Expected.NUMBER, 3),
        (changed("Habits.csv", ",1,1,#FF", ",x,1,#FF"), Expected.NUMBER, 2),
        (changed("001 Meditate/Checkmarks.csv", "YES_AUTO", "MAYBE"), Expected.ONE_OF, 3),
        (changed("001 Meditate/Checkmarks.csv", "2026-11-23", "2026-13-23"), Expected.DAY, 2),
        (
            changed("001 Meditate/Checkmarks.csv", "2026-11-23,YES_MANUAL,calm", "2026-11-23"),
            Expected.COLUMN,
            2,
        ),
        (changed("001 Meditate/Checkmarks.csv", "calm", '"calm"x'), Expected.TABLE, 2),
    ],
)
def test_loop_tables_that_are_not_what_they_say(
    tmp_path: Path, inside: dict[str, str], expected: Expected, line: int | None
) -> None:
    with pytest.raises(StoreError) as caught:
        read(files.shelf(tmp_path / "a.zip", inside))
    assert (caught.value.expected, caught.value.line) == (expected.value, line)
