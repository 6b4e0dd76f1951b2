"""What is done for the window by another process, done here: each deed opens the record anew."""

from pathlib import Path

import history_files as files
import pytest
from history_files import TODAY, back
from journal_kit import Heard

from microwins.domain.errors import Reason, Refused
from microwins.store import backup, recovery, replay
from microwins.store.clerk import Clerk
from microwins.store.errors import StoreError, Trouble
from microwins.store.exchange.transfer import Sheet

ROWS = [(1, back(1), 2, ""), (1, back(2), 2, ""), (2, back(3), 3, "")]


def silent(_done: int, _of: int) -> None:
    """Nobody listens."""


@pytest.fixture
def loop(tmp_path: Path) -> Path:
    habits = [{"name": "Meditate", "uuid": "a"}, {"name": "Walk", "uuid": "b"}]
    return files.loop_backup(tmp_path / "loop.db", habits, ROWS)


def test_a_look_is_told_in_counts_and_then_brought(heard: Heard, home: Path, loop: Path) -> None:
    clerk, wish = Clerk(home), (loop, None, TODAY)
    look = clerk.look(silent, wish)
    assert look.brought is not None
    assert [(win.name, win.days, win.kept, win.marks) for win in look.brought.wins] == [
        ("Meditate", 2, 2, ()),
        ("Walk", 1, 0, ()),
    ]
    assert look.brought.days == 3
    first = look.brought.wins[0].uid
    assert clerk.bring(silent, wish, frozenset({first}), heard.clock()).days == 2
    everything = frozenset(win.uid for win in look.brought.wins)
    arrival = clerk.bring(silent, wish, everything, heard.clock())  # it is looked into again
    assert (arrival.wins, arrival.days) == (1, 1)
    assert heard.journal.total() == 2


def test_a_table_is_told_in_its_first_rows(home: Path, heard: Heard, tmp_path: Path) -> None:
    path = tmp_path / "my.csv"
    path.write_text("a,b\n" + "x,y\n" * 500)
    look = Clerk(home).look(silent, (path, None, TODAY))
    assert look.brought is None
    assert look.table is not None
    assert len(look.table.rows) == 200


def test_a_file_that_is_none_is_told(home: Path, heard: Heard, tmp_path: Path) -> None:
    path = files.save(
        tmp_path / "a.json", {"user_email": "", "habits": [files.beaver(records=[{"day": "x"}])]}
    )
    with pytest.raises(StoreError) as caught:
        Clerk(home).look(silent, (path, None, TODAY))
    assert caught.value.kind is Trouble.BAD_IMPORT


def test_back_and_forth(heard: Heard, home: Path) -> None:
    clerk, win_id = Clerk(home), heard.adopt()
    heard.journal.keep(win_id)
    deed, changes = clerk.take_back(silent, None, heard.clock())
    assert (deed.undone, len(changes), heard.journal.total()) == (True, 1, 0)
    clerk.do_again(silent, heard.clock())
    assert heard.journal.total() == 1
    with pytest.raises(Refused) as caught:
        clerk.take_back(silent, 77, heard.clock())
    assert caught.value.reason is Reason.NOTHING_TO_UNDO


def test_copies_and_what_takes_the_place_of_the_record(heard: Heard, home: Path) -> None:
    clerk, win_id = Clerk(home), heard.adopt()
    copy = clerk.make_copy(silent, heard.clock())
    heard.journal.keep(win_id)
    heard.clock.pass_by(days=1)
    assert clerk.look_after(silent, heard.clock()) is not None
    ready = clerk.make_ready(silent, copy, heard.clock())
    assert ready.before in {each.path for each in backup.copies(home)}
    assert heard.journal.total() == 1  # nothing has changed over yet
    heard.journal.change_over(ready, heard.clock())
    assert heard.journal.total() == 0
    assert not ready.draft.exists()
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    assert clerk.make_ready(silent, copy, heard.clock()).before is None  # it lies aside as it is
    with pytest.raises(StoreError):
        clerk.make_ready(silent, home / "gone.db", heard.clock())


def test_mending_beside_the_record_and_elsewhere(heard: Heard, home: Path, tmp_path: Path) -> None:
    clerk, win_id = Clerk(home), heard.adopt()
    heard.journal.keep(win_id)
    clerk.make_copy(silent, heard.clock())
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    built = clerk.rebuild(silent, heard.clock(), even_empty=False)
    assert replay.check_file(built.draft).whole
    assert (built.days, built.kept) == (1, 1)
    assert not replay.check_file(heard.store.path).whole
    folder = tmp_path / "look"
    folder.mkdir()
    clerk.rebuild_elsewhere(silent, folder, heard.clock())
    assert replay.check_file(folder / "microwins.db").whole
    recovery.put_in_place(built.draft, heard.store.path, heard.clock(), "damaged")
    assert replay.check_file(heard.store.path).whole


@pytest.mark.parametrize("sheet", Sheet)
def test_the_record_as_a_file(heard: Heard, home: Path, tmp_path: Path, sheet: Sheet) -> None:
    heard.journal.keep(heard.adopt())
    path = tmp_path / f"mine{sheet.value}"
    Clerk(home).send(silent, path, sheet, TODAY, heard.clock())
    assert path.stat().st_size > 100


@pytest.mark.parametrize("everything", [True, False])
def test_erasing_with_the_copies(heard: Heard, home: Path, everything: bool) -> None:
    clerk, win_id = Clerk(home), heard.adopt("Xylophone-secret")
    clerk.make_copy(silent, heard.clock())
    clerk.erase(silent, None if everything else win_id, heard.clock(), copies=True)
    assert len(backup.copies(home)) == (0 if everything else 1)
    assert not any(b"Xylophone" in file.read_bytes() for file in home.rglob("*") if file.is_file())
