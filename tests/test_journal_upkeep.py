"""The record is copied and checked in a thread, and says so in the window's."""

from pathlib import Path
from threading import current_thread

import pytest
from journal_kit import Heard
from pytestqt.qtbot import QtBot

from microwins.domain.deeds import Verb
from microwins.journal.upkeep import Upkeep
from microwins.store import backup
from microwins.store.errors import StoreError, Trouble


def test_a_copy_a_day(home: Path, qtbot: QtBot) -> None:
    heard = Heard(home)
    upkeep = Upkeep(home, heard.clock)
    told: list[object] = []
    upkeep.copied.connect(lambda path: told.append((path, current_thread())))
    heard.journal.keep(heard.adopt())
    with qtbot.waitSignals([upkeep.copied, upkeep.finished]):
        upkeep.start()
    (copy,) = backup.copies(home)
    assert copy.kept == 1
    assert told == [(copy.path, current_thread())]
    with qtbot.waitSignal(upkeep.finished):
        upkeep.start()
    assert len(told) == 1
    heard.clock.pass_by(days=1)
    heard.journal.keep(1)
    with qtbot.waitSignals([upkeep.copied, upkeep.finished]):
        upkeep.start()
    assert len(backup.copies(home)) == 2
    assert upkeep.wait(1000)
    heard.store.close()


def test_damage_is_told(home: Path, qtbot: QtBot) -> None:
    heard = Heard(home)
    heard.adopt()
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    upkeep = Upkeep(home, heard.clock)
    told: list[StoreError] = []
    upkeep.troubled.connect(told.append)
    with qtbot.waitSignals([upkeep.troubled, upkeep.finished]):
        upkeep.start()
    assert [trouble.kind for trouble in told] == [Trouble.DAMAGED]
    assert upkeep.wait(1000)
    heard.store.close()


def test_the_same_without_a_thread(home: Path) -> None:
    heard = Heard(home)
    upkeep = Upkeep(home, heard.clock)
    told: list[object] = []
    upkeep.copied.connect(told.append)
    upkeep.troubled.connect(told.append)
    upkeep.run()
    upkeep.run()
    assert told == [backup.copies(home)[0].path]
    heard.adopt()
    heard.store.db.execute_sql("UPDATE win SET sort = 77")
    upkeep.run()
    assert isinstance(told.pop(), StoreError)
    heard.store.close()


@pytest.mark.parametrize("verb", ["keep", "adopt", "import"])
def test_verbs_are_known_by_their_names(verb: str) -> None:
    assert Verb(verb) == verb
    assert Verb("dance") is Verb.OTHER
