"""Homes in odd places: every one of them keeps, copies, checks, exports, puts back and erases."""

import os
import shutil
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from journal_kit import Heard

from microwins.store import backup, replay
from microwins.store.errors import StoreError, Trouble
from microwins.store.store import Store

posix = pytest.mark.skipif(sys.platform == "win32", reason="names that Windows has not")

NAMES = {
    "spaces": "My small  wins ",
    "emoji": "🌱 Gewohnheiten été",
    "right to left": "عادات صغيرة",
    "newline": "one\ntwo",
    "like an address": "a?mode=memory&cache=shared#b%41%00",
    "quotes": 'it\'s "mine"; DROP TABLE win --',
    "a dash": "--home",
    "patterns": "[a-z]*?{b}",
    "dots": "...",
    "backslash": "C:\\Users\\me",
    "long": "n" * 250,
    "not UTF-8": os.fsdecode(b"caf\xe9"),
}


def live_in(home: Path) -> None:
    """All that a person may do with a record; each has to work."""
    heard = Heard(home)
    first, second = heard.adopt("Open my notes"), heard.adopt("Drink a glass of water")
    assert heard.journal.keep(first)
    copy = heard.journal.back_up()
    assert copy is not None, heard.refused
    assert heard.journal.keep(second)
    assert [each.path for each in backup.copies(home)] == [copy]
    assert heard.journal.export_lines(home.parent / "all.jsonl"), heard.refused
    report = heard.journal.check()
    assert report is not None, heard.refused
    assert report.whole
    assert heard.journal.put_back(copy), heard.refused
    assert heard.journal.total() == 1
    assert heard.journal.undo()
    assert heard.journal.redo()
    assert heard.journal.erase(second), heard.refused
    heard.store.path.unlink()
    yesterday = heard.journal.today() - timedelta(days=1)
    assert heard.journal.keep(first, yesterday), heard.refused  # a deleted file is put back
    assert heard.refused == []
    heard.store.close()
    with Store(home) as store:
        assert store.total() == 2
        assert replay.check(store.db).whole


@posix
@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_a_home_by_any_name(tmp_path: Path, name: str) -> None:
    live_in(tmp_path / name)


@posix
def test_a_home_deep_down(tmp_path: Path) -> None:
    """As deep as SQLite goes; a path of up to 4096 bytes is none for it."""
    home = tmp_path
    while len(os.fsencode(home)) < 380:
        home /= "deeper"
    live_in(home)


@posix
def test_a_home_deeper_than_databases_go(tmp_path: Path) -> None:
    home = tmp_path
    while len(os.fsencode(home)) < 800:
        home /= "deeper" * 5
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert caught.value.kind is Trouble.CANNOT_OPEN
    assert list(home.iterdir()) == []


MOUNTED = """
import sys
from datetime import datetime
from pathlib import Path
from microwins.store import backup, recovery
from microwins.store.errors import StoreError
from microwins.store.store import Store
home = Path(sys.argv[1])
path, copy = home / "microwins.db", backup.copies(home)[0].path
for action in (lambda: Store(home), lambda: recovery.restore(path, copy, datetime(2026, 11, 23))):
    try:
        action()
    except StoreError as error:
        print(error.kind)
"""


@posix
def test_a_disk_that_may_only_be_read(home: Path, tmp_path: Path) -> None:
    """Whoever asks, and root is asking here: a stick with its lock on, a disc."""
    heard = Heard(home)
    heard.journal.keep(heard.adopt())
    heard.journal.back_up()
    heard.store.close()
    before = {file: file.read_bytes() for file in home.rglob("*") if file.is_file()}
    mount = f'mount --bind {home} {home} && mount -o remount,bind,ro {home} && exec "$0" "$@"'
    own = ["unshare", "--map-root-user", "--mount", "sh", "-c", mount]
    if not shutil.which("unshare") or subprocess.run([*own, "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount a file system of their own")
    done = subprocess.run([*own, sys.executable, "-c", MOUNTED, str(home)], capture_output=True, text=True)
    assert (done.stdout.split(), done.stderr) == (["cannot_open", "cannot_write"], "")
    assert {file: file.read_bytes() for file in home.rglob("*") if file.is_file()} == before


@posix
def test_a_home_behind_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir(mode=0o700)
    (tmp_path / "home").symlink_to("real", target_is_directory=True)
    live_in(tmp_path / "home")
    assert (tmp_path / "home").is_symlink()
    assert (tmp_path / "real" / "microwins.db").is_file()


@posix
def test_a_file_behind_a_link(home: Path, tmp_path: Path) -> None:
    """It is kept where it is; what takes its place lies in the home, and the other is not touched."""
    first = Heard(tmp_path / "real")
    first.journal.keep(first.adopt())
    first.store.close()
    (home / "microwins.db").symlink_to(first.store.path)
    heard = Heard(home)
    assert heard.journal.keep(heard.adopt("Drink a glass of water"))
    copy = heard.journal.back_up()
    assert copy
    assert first.store.path.read_bytes() == heard.store.path.read_bytes()
    kept = first.store.path.read_bytes()
    assert heard.journal.put_back(copy)
    assert heard.journal.total() == 2
    heard.store.close()
    assert first.store.path.read_bytes() == kept


@posix
def test_a_link_that_leads_nowhere(home: Path, tmp_path: Path) -> None:
    """The disk it leads to may be plugged in later: nothing begins blank in its place."""
    (home / "microwins.db").symlink_to(tmp_path / "unplugged" / "microwins.db")
    with pytest.raises(StoreError) as caught:
        Store(home)
    assert caught.value.kind is Trouble.MISSING
    assert [file.name for file in home.iterdir()] == ["microwins.db"]
