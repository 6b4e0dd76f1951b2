"""The way to the sheet, from Evidence and from Settings. The page is loaded when it is first wanted."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.places import EVIDENCE, SHEET

if TYPE_CHECKING:
    from microwins.ui.counsel.page import CounselPage


class CounselDoor(QObject):
    """`go` leads to a place of the window; `cache` is where the charts keep their fonts."""

    said = Signal(str)  # a sentence for the notice bar

    def __init__(
        self, parent: QObject, journal: Journal, settings: Settings, cache: Path, go: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings, self._cache, self._go = journal, settings, cache, go
        self._page: CounselPage | None = None

    def makers(self) -> dict[str, Callable[[], QWidget]]:
        """How its page is built, by its place."""
        return {SHEET: self._make}

    def make_card(self) -> QWidget:
        """The part of Settings."""
        from microwins.ui.widgets.buttons import Button, Kind
        from microwins.ui.widgets.form import FormCard, FormLine
        from microwins.ui.words import counsel as words

        card = FormCard(words.bring_along())
        make = Button(words.make_it(), Kind.SOFT)
        make.setAccessibleName(words.make_a_sheet())
        make.clicked.connect(lambda: self._go(SHEET))
        card.add(FormLine(words.page(), make, words.page_hint()))
        return card

    def close(self) -> None:
        """Lets the drawing at hand end; called before the app goes."""
        if self._page is not None:
            self._page.close_studio()

    def _make(self) -> QWidget:
        from microwins.ui.counsel.page import CounselPage

        self._page = CounselPage(self._journal, self._settings, self._cache)
        self._page.said.connect(self.said)
        self._page.back_wanted.connect(lambda: self._go(EVIDENCE))
        return self._page
