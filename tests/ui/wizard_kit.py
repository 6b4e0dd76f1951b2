"""What tests of the wizard share: a real journal on a Monday at noon, the wizard on it, its first page."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from pytestqt.qtbot import QtBot

from microwins.journal import Journal
from microwins.resizing.conversation import Page
from microwins.settings import Settings
from microwins.store.store import Store
from microwins.ui.wizard import Wizard
from microwins.ui.wizard.say_page import SayPage


@contextmanager
def journal_in(home: Path) -> Iterator[Journal]:
    store = Store(home)
    yield Journal(store, lambda: datetime(2026, 3, 2, 12).astimezone())
    store.close()


@contextmanager
def wizard_on(journal: Journal, home: Path, qtbot: QtBot) -> Iterator[Wizard]:
    """The wizard, shown."""
    window = Wizard(journal, Settings(home))
    qtbot.addWidget(window)
    window.resize(1080, 720)
    with qtbot.waitExposed(window):
        window.show()
    yield window
    window.hide()


def say_page(wizard: Wizard) -> SayPage:
    page = wizard.pages[Page.SAY]
    assert isinstance(page, SayPage)
    return page
