"""Power that fails at any moment: what was promised is there, and the record is whole.

The writes are real (`recorded`), the failing disk is a model (`power_cut`), and what is left is opened by the
real store. Weaker settings lose promises in the same cuts, so the model can tell.
"""

import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import power_scenes
import pytest
from damage import spoil_entries
from journal_kit import Heard
from power_cut import Cut, cuts
from recorded import Said, Step, record
from test_store_migrations import FROZEN, thaw

from microwins.store import backup, migrations, opening, recovery, replay
from microwins.store.errors import StoreError
from microwins.store.store import Store

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is a tool of Linux")

ROUNDS, MANY = 200, 5000
# Every other scene is cut so often; they are shorter than an evening of promises.
SCENE_ROUNDS, MANY_SCENE_ROUNDS = 60, 1000


@dataclass
class Film:
    """A recording: the folder `room` as it was, and what a process did to it."""

    room: Path
    before: Path
    steps: list[Step]

    @cached_property
    def promises(self) -> dict[int, str]:
        """The digest of the record at each deed, as it was promised in the end."""
        return promised(tuple(step.text for step in self.steps if isinstance(step, Said)))

    def cut(self, rounds: int) -> Iterator[Cut]:
        """Cuts the power; what is left of each cut is gone after its turn."""
        into = self.room.parent / "cuts"
        into.mkdir()
        for cut in cuts(self.steps, self.room, self.before, rounds, into):
            yield cut
            shutil.rmtree(cut.folder)


def promised(said: tuple[str, ...]) -> dict[int, str]:
    """The digest of the record at each deed."""
    pairs = (text.split() for text in said if not text.startswith("copy"))
    return {int(deed): digest for deed, digest in pairs}


def film(room: Path, scene: str, *weaker: str) -> Film:
    """Records a scene played in `room`/home."""
    if not shutil.which("strace") or subprocess.run(["strace", "-qo", "/dev/null", "true"]).returncode:
        pytest.skip("this system lets nobody trace a process of their own")
    before = room.parent / "before"
    shutil.copytree(room, before)
    return Film(room, before, record(room, Path(power_scenes.__file__), scene, str(room / "home"), *weaker))


def judge(cut: Cut, film: Film) -> str:
    """What a person finds: whole; lost or changed (a promise); damaged."""
    last = max(promised(cut.said), default=0)
    try:
        with Store(cut.folder / "home") as store:
            if not replay.check(store.db).whole:
                return "damaged"
            deed, digest = power_scenes.reached(store.db).split()
    except StoreError:
        return "damaged"
    if int(deed) < last:
        return "lost"
    return "whole" if film.promises.get(int(deed), digest) == digest else "changed"


def digest_of(path: Path) -> str:
    """The digest of a record, or "" where it is not whole."""
    if not replay.check_file(path).whole:
        return ""
    with closing(opening.connect(path, read_only=True)) as db:
        return power_scenes.reached(db)


@pytest.fixture
def room(tmp_path: Path) -> Path:
    """The folder that is watched; a home in it is made, changed, or damaged."""
    room = tmp_path / "room"
    room.mkdir()
    return room


@pytest.fixture
def lived_in(room: Path) -> Path:
    """A room with a home of one micro-win."""
    heard = Heard(room / "home")
    heard.adopt()
    heard.store.close()
    return room


def verdicts(film: Film, rounds: int) -> Counter[str]:
    """How often a person would find what."""
    return Counter(judge(cut, film) for cut in film.cut(rounds))


def test_no_promise_is_lost_when_the_power_fails(lived_in: Path) -> None:
    assert verdicts(film(lived_in, "days"), ROUNDS) == {"whole": ROUNDS}


@pytest.mark.large
@pytest.mark.timeout(3600)
def test_no_promise_of_many_is_lost(lived_in: Path) -> None:
    assert verdicts(film(lived_in, "days"), MANY) == {"whole": MANY}


def test_the_usual_setting_of_sqlite_loses_promises(lived_in: Path) -> None:
    """The control: DELETE with FULL does not sync the folder after its commit, and the journal comes back."""
    found = verdicts(film(lived_in, "days", "2"), ROUNDS)
    assert found["lost"] > ROUNDS // 10
    assert found.keys() == {"lost", "whole"}


def test_no_sync_at_all_damages_the_file(lived_in: Path) -> None:
    """The other control: with OFF the pages of a commit come in any order, or not."""
    found = verdicts(film(lived_in, "days", "0"), ROUNDS)
    assert found["damaged"] > ROUNDS // 10
    assert found["lost"] > ROUNDS // 10


@pytest.fixture(params=[SCENE_ROUNDS, pytest.param(MANY_SCENE_ROUNDS, marks=pytest.mark.large)])
def rounds(request: pytest.FixtureRequest) -> int:
    """How often the power fails in a scene."""
    return int(request.param)


@pytest.mark.timeout(1800)
def test_a_first_start(room: Path, rounds: int) -> None:
    """The very folder of the record is new."""
    assert verdicts(film(room, "first_start"), rounds) == {"whole": rounds}


@pytest.mark.timeout(1800)
def test_copies_that_were_promised_are_there(lived_in: Path, rounds: int) -> None:
    scene = film(lived_in, "copies")
    for cut in scene.cut(rounds):
        for text in cut.said:
            if text.startswith("copy"):
                copy = cut.folder / "home" / "backups" / text.split()[1]
                assert backup.intact(copy)
                assert replay.check_file(copy).whole
        for copy in backup.copies(cut.folder / "home"):  # and none that is there misleads
            assert backup.intact(copy.path) or not backup.has_digest(copy.path)
        assert judge(cut, scene) == "whole"


@pytest.mark.timeout(1800)
def test_a_migration_leaves_the_old_file_or_the_new_one(room: Path, rounds: int) -> None:
    (room / "home").mkdir()
    thaw(FROZEN[0], room / "home")
    scene = film(room, "opened")
    found = set()
    for cut in scene.cut(rounds):
        home = cut.folder / "home"
        found.add(version := opening.look(home / "microwins.db"))
        assert version == 1 or recovery.best_copy(home) is not None
        assert judge(cut, scene) == "whole"
    assert found == {1, migrations.NEWEST}


@pytest.mark.timeout(1800)
def test_putting_a_copy_back(lived_in: Path, rounds: int) -> None:
    """The copy, or the record as it was; and that lies in its folder or still has the name."""
    heard = Heard(lived_in / "home")
    heard.journal.back_up()
    heard.journal.keep(1)
    heard.store.close()
    was = digest_of(heard.store.path)
    scene = film(lived_in, "put_back")
    found = set()
    for cut in scene.cut(rounds):
        there = [digest_of(file) for file in (cut.folder / "home").glob("**/microwins.db")]
        assert was in there
        with Store(cut.folder / "home") as store:
            found.add(power_scenes.reached(store.db))
    assert len(found) == 2


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("with_copy", [True, False])
def test_recovering(lived_in: Path, rounds: int, with_copy: bool) -> None:
    """The damaged file or the recovered one has the name, and not one byte of the damaged one is lost."""
    heard = Heard(lived_in / "home")
    if with_copy:
        heard.journal.back_up()
    heard.journal.keep(1)
    heard.store.close()
    path = heard.store.path
    spoil_entries(path)
    damaged, scene = path.read_bytes(), film(lived_in, "recovered")
    found = set()
    for cut in scene.cut(rounds):
        home = cut.folder / "home"
        assert damaged in [file.read_bytes() for file in home.glob("**/microwins.db")]
        if (home / "microwins.db").read_bytes() == damaged:
            found.add("old")
        else:
            with Store(home) as store:
                deed, digest = power_scenes.reached(store.db).split()
            assert scene.promises == {int(deed): digest}
            found.add("new")
    assert found == {"old", "new"}


@pytest.mark.timeout(1800)
def test_erasing_for_ever(lived_in: Path, rounds: int) -> None:
    """The record as it was, or without every trace of the micro-win; once that was promised, the latter."""
    scene = film(lived_in, "erased")
    *_, before, after = (step.text for step in scene.steps if isinstance(step, Said))
    for cut in scene.cut(rounds):
        with Store(cut.folder / "home") as store:
            assert replay.check(store.db).whole
            found = power_scenes.reached(store.db)
        if before in cut.said:
            assert found in (before, after)
        if after in cut.said:
            assert found == after
            assert b"Number 4" not in store.path.read_bytes()
