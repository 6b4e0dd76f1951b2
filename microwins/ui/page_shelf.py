"""The pages beside Today: each is imported and built when it is first shown, and stays from then on."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.bringing.door import HistoryDoor
from microwins.ui.counsel.door import CounselDoor
from microwins.ui.places import ARCHIVE, EVIDENCE, IMPORT, LOOK_BACK, SETTINGS, SHEET, TODAY
from microwins.ui.record_door import RecordDoor

if TYPE_CHECKING:
    from microwins.ui.evidence import EvidencePage
    from microwins.ui.preferences import SessionStart


@dataclass(frozen=True, slots=True)
class Doors:
    """Who makes pages of their own, and parts of Settings."""

    counsel: CounselDoor
    history: HistoryDoor
    record: RecordDoor


class PageShelf(QObject):
    """Puts pages into `stack`. `go` leads to a place."""

    said = Signal(str)  # a sentence for the notice bar
    goal_wanted = Signal(object)  # a Goal kept for later is to be resized
    shortcuts_wanted = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        journal: Journal,
        settings: Settings,
        stack: QStackedWidget,
        doors: Doors,
        go: Callable[[str], None],
        chart_cache: Path,
        session_start: "Callable[[], SessionStart] | None" = None,
    ) -> None:
        super().__init__(stack)
        self._journal, self._settings, self._stack, self._doors = journal, settings, stack, doors
        self._go, self._chart_cache, self._session_start = go, chart_cache, session_start
        self._pages: dict[str, QWidget] = {}
        self._evidence: EvidencePage | None = None

    def __contains__(self, place: str) -> bool:
        return place in self._pages

    def page(self, place: str) -> QWidget:
        """The page of a place, built if it has to be."""
        if place not in self._pages:
            makers: dict[str, Callable[[], QWidget]] = {
                EVIDENCE: self._make_evidence,
                SETTINGS: self._make_settings,
                ARCHIVE: self._make_archive,
                LOOK_BACK: self._make_look_back,
                IMPORT: self._doors.history.make_page,
                **self._doors.record.makers(),
                **self._doors.counsel.makers(),
            }
            self._pages[place] = makers[place]()
            self._stack.addWidget(self._pages[place])
        return self._pages[place]

    def pieces(self, place: str) -> Iterator[str]:
        """The making of a large page in pieces, none of which takes long; its name comes between two."""
        if place == EVIDENCE and place not in self:
            import microwins.ui.charts.chart_card

            yield place
            import microwins.ui.evidence  # noqa: F401

            yield place
            self.page(place).resize(self._stack.size())
            yield place
            if self._evidence is not None:
                self._evidence.prepare()
            yield place

    def close(self) -> None:
        """Ends what the pages have others do for them; called before the app goes."""
        if self._evidence is not None:
            self._evidence.close_studio()

    def _make_evidence(self) -> QWidget:
        from microwins.ui.evidence import EvidencePage

        page = self._evidence = EvidencePage(self._journal, self._settings, self._chart_cache, self._stack)
        page.said.connect(self.said)
        page.today_asked.connect(lambda: self._go(TODAY))
        page.sheet_asked.connect(lambda: self._go(SHEET))
        page.look_back_asked.connect(lambda: self._go(LOOK_BACK))
        return page

    def _make_look_back(self) -> QWidget:
        from microwins.ui.look_back import LookBackPage

        page = LookBackPage(self._journal, self._settings)
        page.said.connect(self.said)
        page.left.connect(lambda: self._go(TODAY))
        return page

    def _make_settings(self) -> QWidget:
        from microwins.ui.preferences import PreferencesPage

        page = PreferencesPage(self._settings, self._session_start and self._session_start())
        for door in (self._doors.counsel, self._doors.history, self._doors.record):
            page.add_part(door.make_card())
        page.archive_wanted.connect(lambda: self._go(ARCHIVE))
        page.shortcuts_wanted.connect(self.shortcuts_wanted)
        page.about_wanted.connect(self.about_wanted)
        return page

    def _make_archive(self) -> QWidget:
        from microwins.ui.archive import ArchivePage

        page = ArchivePage(self._journal)
        page.resize_wanted.connect(self.goal_wanted)
        page.back_wanted.connect(lambda: self._go(TODAY))
        return page
