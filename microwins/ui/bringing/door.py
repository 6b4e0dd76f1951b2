"""Where history comes into the window: a page of its own, a part of Settings, a file dropped anywhere."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microwins.journal import Journal
from microwins.ui.bringing.drop import FileDrop
from microwins.ui.places import IMPORT, SETTINGS, TODAY

if TYPE_CHECKING:  # loaded when the page or Settings first opens
    from microwins.ui.bringing.page import ImportPage
    from microwins.ui.take_card import TakeCard


class HistoryDoor(QObject):
    """Ties them to `window`. `go` leads to a place, `page` gives the page of one."""

    said = Signal(str)  # a sentence for the notice bar

    def __init__(
        self, window: QWidget, journal: Journal, go: Callable[[str], None], page: Callable[[str], QWidget]
    ) -> None:
        super().__init__(window)
        self._journal, self._go, self._page_of = journal, go, page
        self._page: ImportPage | None = None
        self._card: TakeCard | None = None
        FileDrop(window).dropped.connect(self.bring)

    def make_page(self) -> QWidget:
        """The page that brings history in."""
        from microwins.ui.bringing.page import ImportPage

        page = self._page = ImportPage(self._journal)
        page.back_wanted.connect(lambda: self._go(SETTINGS))
        page.today_wanted.connect(lambda: self._go(TODAY))
        return page

    def make_card(self) -> QWidget:
        """The part of Settings."""
        from microwins.ui.take_card import TakeCard

        card = self._card = TakeCard(self._journal)
        card.bring_wanted.connect(lambda: self._go(IMPORT))
        card.said.connect(self.said)
        return card

    def bring(self, path: Path) -> None:
        """Look into a file, unless another one is just coming in."""
        self._go(IMPORT)
        self._page_of(IMPORT)
        if self._page is not None:
            self._page.look(path)

    def close(self) -> None:
        """Stop what is under way; called before the app goes."""
        self._journal.close_errands()
