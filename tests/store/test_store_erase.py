"""Erased is erased: not one byte of it is left where it was, and the rest is as true as before."""

import json
from collections import Counter
from contextlib import closing
from datetime import time, timedelta
from pathlib import Path

import full_disk_erasing
import pytest
from journal_kit import Heard
from small_disk import on_a_small_disk

from microwins.domain.changes import Reloaded
from microwins.domain.errors import Reason, Refused
from microwins.domain.offering import Misfit
from microwins.domain.rest import Rest
from microwins.domain.win import Energy
from microwins.store import backup, bulk, erase, opening, preview, recovery, replay
from microwins.store.errors import StoreError, Trouble
from microwins.store.moment import Moment
from microwins.store.store import RESERVE

SECRET, OPEN = "Xylophone-secret", "Open my notes"


def holding(home: Path, words: str) -> list[str]:
    """The files in a home that hold these words anywhere."""
    return sorted(
        str(file.relative_to(home))
        for file in home.rglob("*")
        if file.is_file() and words.encode() in file.read_bytes()
    )


def live(heard: Heard) -> tuple[int, int]:
    """A life of two micro-wins, one of which nobody is to know of."""
    journal = heard.journal
    other = heard.adopt(OPEN)
    journal.keep_for_later([f"{SECRET} dream", "Learn the cello"])
    secret = heard.adopt(
        f"{SECRET} action", dream=f"{SECRET} dream", anchor=f"{SECRET} anchor", bad_day=f"{SECRET} bad day"
    )
    day = journal.today()
    for back in range(40):
        journal.keep(other, day - timedelta(days=back))
        journal.keep(secret, day - timedelta(days=back))
    journal.edit(secret, action=f"{SECRET} edited", reminders=[time(8), time(9)])
    journal.edit(other, reminders=[time(10)])
    journal.doesnt_fit(secret, Misfit.TOO_LONG, just_today=True)
    journal.rest_span(Rest(0, secret, day + timedelta(days=1), None))
    journal.rate(secret, 7)
    journal.move(secret, 0)
    journal.clear(secret, day)
    journal.clear(other, day)
    assert journal.rest_all(day)
    journal.undo()
    journal.redo()
    journal.undo()
    journal.say_energy(day, Energy.SOME)
    journal.save_draft({"goal": f"{SECRET} edited"})
    return other, secret


def test_one_micro_win_leaves_no_byte(heard: Heard, home: Path) -> None:
    other, secret = live(heard)
    assert holding(home, SECRET) == ["microwins.db"]
    before = heard.journal.ticks(other)
    assert heard.journal.erase(secret)
    assert holding(home, SECRET) == []
    assert (home / RESERVE).exists()
    assert heard.journal.win(secret) is None
    assert heard.journal.draft() is None
    assert heard.journal.ticks(other) == before
    assert holding(home, OPEN) == ["microwins.db"]
    assert heard.journal.total() == 39
    report = heard.journal.check()
    assert report is not None
    assert report.faults == ()


def test_deleting_alone_would_leave_bytes(heard: Heard, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: rows deleted as databases usually do, and the file not written anew."""
    monkeypatch.setattr(erase, "_write_anew", lambda _: None)
    heard.store.db.execute_sql("PRAGMA secure_delete = 0")
    _, secret = live(heard)
    assert heard.journal.erase(secret)
    assert holding(home, SECRET) == ["microwins.db"]


def test_words_in_other_letters_leave_no_byte_either(heard: Heard, home: Path) -> None:
    """History and drafts write some letters in another way."""
    secret = 'Gehëimnis "für mich" 🌱 \\ سر'
    forms = [
        secret.encode(),
        json.dumps(secret).encode()[1:-1],
        secret.encode("utf-16-le"),
        json.dumps(secret, ensure_ascii=False).encode()[1:-1],
    ]
    heard.adopt(OPEN)
    win = heard.adopt(secret, dream=secret, anchor=secret, bad_day=secret)
    heard.journal.keep(win)
    heard.journal.edit(win, action=secret + " edited")
    heard.journal.save_draft({"goal": secret})
    assert any(form in heard.store.path.read_bytes() for form in forms)
    assert heard.journal.erase(win)
    for file in home.rglob("*"):
        assert not file.is_file() or not any(form in file.read_bytes() for form in forms), file


def test_the_rest_can_still_be_undone(heard: Heard) -> None:
    other, secret = live(heard)
    assert heard.journal.erase(secret)
    assert all("Xylophone" not in str(deed.detail) for deed in heard.journal.deeds(500))
    while (deed := heard.journal.undo()) is not None:
        assert deed.undone
    assert heard.journal.total() == 0
    while heard.journal.redo() is not None:
        pass
    assert heard.journal.total() == 39
    assert heard.journal.keep(other)
    report = heard.journal.check()
    assert report is not None
    assert report.whole


def test_a_copy_still_holds_it_until_copies_go_too(heard: Heard, home: Path) -> None:
    _, secret = live(heard)
    old = heard.journal.back_up()
    assert old is not None
    heard.store.swap(lambda: recovery.restore(heard.store.path, old, heard.clock()))
    assert len(holding(home, SECRET)) == 3  # the record, its copy, and what was moved aside
    heard.clock.pass_by(minutes=5)
    assert heard.journal.erase(secret, copies=True)
    assert holding(home, SECRET) == []
    (copy,) = backup.copies(home)
    assert copy.path != old
    assert copy.kept == 39
    assert backup.intact(copy.path)


def test_what_a_killed_program_left_goes_with_the_copies(heard: Heard, home: Path) -> None:
    _, secret = live(heard)
    (home / ".look-1").mkdir()
    (home / ".look-1" / "microwins.db").write_bytes(heard.store.path.read_bytes())
    (home / ".microwins.db.recovered").write_bytes(heard.store.path.read_bytes())
    assert heard.journal.erase(secret, copies=True)
    assert holding(home, SECRET) == []


def test_rows_that_are_gone_are_told_although_a_copy_stays(
    heard: Heard, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = live(heard)
    heard.news()

    def refuse(*_: object, **__: object) -> None:
        raise StoreError(Trouble.DISK_FULL)

    monkeypatch.setattr(backup, "make", refuse)
    assert not heard.journal.erase(secret, copies=True)
    assert heard.news() == [Reloaded()]
    assert heard.journal.win(secret) is None


def test_without_that_wish_copies_stay(heard: Heard, home: Path) -> None:
    _, secret = live(heard)
    old = heard.journal.back_up()
    assert old is not None
    assert heard.journal.erase(secret)
    assert holding(home, SECRET) == [str(old.relative_to(home))]


def test_everything_leaves_no_byte(heard: Heard, home: Path) -> None:
    live(heard)
    heard.journal.write_note(heard.journal.today(), f"{SECRET} note")
    heard.journal.back_up()
    heard.news()
    assert heard.journal.erase_everything(copies=True)
    for words in (SECRET, OPEN, "cello", "After lunch"):
        assert holding(home, words) == []
    assert backup.copies(home) == ()
    assert heard.journal.deeds() == ()
    assert heard.journal.total() == 0
    assert len(heard.news()) == 1
    heard.adopt()
    assert heard.journal.keep(1)
    assert replay.check_file(heard.store.path).faults == ()


def test_everything_but_the_copies(heard: Heard, home: Path) -> None:
    live(heard)
    old = heard.journal.back_up()
    assert old is not None
    assert heard.journal.erase_everything(copies=False)
    assert holding(home, SECRET) == [str(old.relative_to(home))]


def test_a_goal_stays_while_another_stands_on_it(heard: Heard) -> None:
    first, second = heard.adopt("One", dream="Shared"), heard.adopt("Two", dream="Other")
    heard.store.db.execute_sql("UPDATE win SET goal_id = 1 WHERE id = 2")
    with pytest.raises(StoreError) as caught:  # not what the history says: nothing is erased on top of damage
        erase.one(heard.store, first, Moment.of(heard.clock()))
    assert caught.value.kind is Trouble.DAMAGED
    assert heard.journal.win(first) is not None
    assert heard.journal.win(second) is not None


def test_a_draft_of_another_goal_stays(heard: Heard) -> None:
    _, secret = live(heard)
    heard.journal.save_draft({"goal": "Something else"})
    assert heard.journal.erase(secret)
    assert heard.journal.draft() == {"goal": "Something else"}


def test_what_is_gone_already(heard: Heard) -> None:
    heard.adopt()
    assert not heard.journal.erase(7)
    (refused,) = heard.refused
    assert isinstance(refused, Refused)
    assert refused.reason is Reason.UNKNOWN_WIN


def test_rows_that_were_brought_in_blocks(heard: Heard, home: Path) -> None:
    """A block keeps the rows of others; one of a single micro-win goes whole; undone blocks still match."""
    one, two, three = heard.adopt("One"), heard.adopt("Two"), heard.adopt("Three")
    day = heard.journal.today()
    moment = Moment.of(heard.clock())

    def rows(wins: tuple[int, ...], first: int, count: int) -> list[bulk.Row]:
        return sorted(
            ((day - timedelta(days=back)).isoformat(), win, "kept", win, None, 1, 0, "", "")
            for back in range(first, first + count)
            for win in wins
        )

    def pour(what: list[bulk.Row]) -> None:
        def work(page):  # type: ignore[no-untyped-def]
            from microwins.domain.deeds import Verb

            page.begin(Verb.IMPORT, file="brought.csv")
            with bulk.by_hand(page) as totals:
                bulk.pour(page, what, totals, lambda _: None)

        heard.store.write(moment, work)

    pour(rows((one, two), 0, 30))
    pour(rows((two,), 100, 10))
    pour(rows((one, three), 200, 10))
    heard.journal.undo()
    heard.journal.redo()
    assert heard.journal.erase(two)
    assert heard.journal.total() == 50
    heard.journal.undo()
    assert heard.journal.total() == 30
    report = heard.journal.check()
    assert report is not None
    assert report.faults == ()
    with closing(opening.connect(heard.store.path)) as db:
        keys = [key for (key,) in db.execute_sql("SELECT key FROM oplog") if bulk.is_block(key)]
        assert len(keys) == 5  # one, and four of the third: poured, undone, redone, undone
        assert not any(f",{two}]" in key for key in keys)


def test_copies_that_stay_in_the_way(heard: Heard, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard.adopt()
    heard.journal.back_up()

    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "unlink", refuse)
    with pytest.raises(StoreError) as caught:
        erase.let_go_of_copies(home)
    assert caught.value.kind is Trouble.CANNOT_WRITE


def test_what_a_copy_holds(heard: Heard) -> None:
    other, secret = live(heard)
    heard.journal.archive(secret)
    copy = heard.journal.back_up()
    assert copy is not None
    heard.journal.archive(other)
    seen = preview.look_at(copy)
    assert [(each.action, each.anchor, each.kept) for each in seen.promises] == [(OPEN, "After lunch", 39)]
    assert seen.archived == 1
    assert seen.last_day == heard.journal.today() - timedelta(days=1)


def test_an_empty_copy_holds_nothing(heard: Heard) -> None:
    copy = heard.journal.back_up()
    assert copy is not None
    assert preview.look_at(copy) == preview.Preview((), 0, None)
    with pytest.raises(StoreError):
        preview.look_at(copy.with_name("gone"))


# Where there is no room to write the file anew


def test_on_a_full_disk_the_traces_go_later(tmp_path: Path) -> None:
    """Told honestly, and finished by the upkeep of the next start: by the bytes of every file."""
    said = Counter(on_a_small_disk(tmp_path / "disk", full_disk_erasing.__file__).splitlines())
    assert said["traces_left True True False"] >= 1  # the rows are gone, their bytes not yet
    assert said["erased True False False"] > said["disk_full False True True"] >= 1
    assert len(said) == 3


def cannot_write_anew(monkeypatch: pytest.MonkeyPatch, times: int) -> list[Path]:
    """The file can't be written anew so many times."""
    tried: list[Path] = []
    write = erase._write_anew

    def attempt(path: Path) -> None:
        tried.append(path)
        if len(tried) <= times:
            raise StoreError(Trouble.DISK_FULL, path)
        write(path)

    monkeypatch.setattr(erase, "_write_anew", attempt)
    return tried


def test_what_is_left_to_do_is_told_and_done_once(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    _, secret = live(heard)
    tried = cannot_write_anew(monkeypatch, 1)
    assert not heard.journal.erase(secret)
    no = heard.refused[-1]
    assert isinstance(no, StoreError)
    assert no.kind is Trouble.TRACES_LEFT
    assert heard.journal.win(secret) is None
    assert heard.journal.keep(1)
    for _ in range(3):
        erase.finish(heard.store.path)
    assert len(tried) == 2
    report = heard.journal.check()
    assert report is not None
    assert report.faults == ()


def test_copies_that_go_make_room(heard: Heard, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _, secret = live(heard)
    heard.journal.back_up()
    tried = cannot_write_anew(monkeypatch, 1)
    assert heard.journal.erase(secret, copies=True)
    assert len(tried) == 2
    assert len(backup.copies(home)) == 1  # of what is left
    assert holding(home, SECRET) == []


def test_copies_that_stay_keep_what_was_erased(
    heard: Heard, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, secret = live(heard)
    heard.journal.back_up()
    cannot_write_anew(monkeypatch, 5)
    assert not heard.journal.erase(secret)
    assert len(backup.copies(home)) == 1
    assert any(name.startswith("backups") for name in holding(home, SECRET))


def test_erasing_everything_is_finished_later_too(heard: Heard, monkeypatch: pytest.MonkeyPatch) -> None:
    live(heard)
    tried = cannot_write_anew(monkeypatch, 2)
    assert not heard.journal.erase_everything(copies=True)
    assert heard.journal.total() == 0
    erase.finish(heard.store.path)
    erase.finish(heard.store.path)
    assert len(tried) == 3
    heard.adopt("Open my notes")
    report = heard.journal.check()
    assert report is not None
    assert report.faults == ()
