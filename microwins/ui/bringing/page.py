"""The page that brings history in: its faces, and the errands behind them. It never touches a file itself."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from microwins.domain.errors import Refused
from microwins.journal import Journal, StoreError
from microwins.journal.bringing import Arrival, Look, Mapping
from microwins.ui.bringing.columns import ColumnsFace
from microwins.ui.bringing.preview import PreviewFace
from microwins.ui.bringing.progress import DoneFace, ProgressFace
from microwins.ui.bringing.start import StartFace
from microwins.ui.widgets.form import FormPage
from microwins.ui.words import bring as words
from microwins.ui.words import trouble


class ImportPage(FormPage):
    """Choose, look, choose again, bring. `writing` tells whether the record is held just now."""

    back_wanted = Signal()
    today_wanted = Signal()
    writing = Signal(bool)

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(words.page(), parent)
        self._errands = journal.bringing()
        self._look: Look | None = None
        self._path = Path()
        self._is_writing = False
        self.back = self.add_back(self.back_wanted, escape=False)
        self.start, self.columns, self.preview = StartFace(), ColumnsFace(), PreviewFace()
        self.progress, self.done = ProgressFace(), DoneFace()
        self.face: QWidget = self.start  # what shows now
        self._faces = (self.start, self.columns, self.preview, self.progress, self.done)
        for face in self._faces:
            self.column.addWidget(face)
        self.column.addStretch(1)
        self._connect()
        self._show(self.start)

    def look(self, path: Path) -> None:
        """Look into a file; one under way goes on first."""
        if self._errands.busy:
            return
        self._path = path
        self._begin(words.looking_into(path.name))
        self._errands.look(path)

    def show_start(self) -> None:
        """Back to choosing a file, unless something is under way."""
        if not self._errands.busy:
            self.start.say("")
            self._show(self.start)

    def close_errands(self) -> None:
        """Stop what is under way and wait for it; called before the app goes."""
        self._errands.close()

    def hideEvent(self, event: QHideEvent) -> None:
        self._errands.rest()  # ten years of days need not be kept for a page that nobody looks at
        super().hideEvent(event)

    # What the person wishes

    def _on_mapped(self, mapping: Mapping) -> None:
        self._begin(words.looking_into(self._path.name))
        self._errands.look(self._path, mapping)

    def _on_bring(self, uids: frozenset[str]) -> None:
        assert self._look is not None  # the preview shows it
        self._begin(words.writing(), writing=True)
        self._errands.bring(uids)

    def _on_undo(self, deed_id: int) -> None:
        self._begin(words.taking_back(), writing=True, stoppable=False)
        self._errands.take_back(deed_id)

    def _on_cancel(self) -> None:
        self.progress.cancel.setEnabled(False)
        self._errands.cancel()

    def _on_columns(self) -> None:
        if self._look is not None and self._look.table is not None:
            self.columns.show_table(self._look.table, self._look.mapping)
            self._show(self.columns)

    # What the errands tell

    def _on_progress(self, done: int, of: int) -> None:
        self.progress.show_part(done, of, in_days=self._is_writing)

    def _on_looked(self, look: Look) -> None:
        first = self._look is None or self._look.path != look.path or self._look.table is None
        self._look = look
        if look.table is not None and (first or look.brought is None):
            self._on_columns()
        else:
            self.preview.show_look(look)
            self._show(self.preview)

    def _on_arrived(self, arrival: Arrival) -> None:
        self.done.show_arrival(arrival)
        self._show(self.done)

    def _on_taken_back(self) -> None:
        self.done.show_taken_back()
        self._show(self.done)

    def _on_cancelled(self) -> None:
        self.start.say(words.stopped())
        self._show(self.start)

    def _on_refused(self, no: Refused | StoreError) -> None:
        self.start.say(trouble.sentence(no), trouble=True)
        self._show(self.start)

    def _on_ended(self) -> None:
        if self._is_writing:
            self._is_writing = False
            self.writing.emit(False)
        self.back.setEnabled(True)

    def _begin(self, title: str, *, writing: bool = False, stoppable: bool = True) -> None:
        self.progress.begin(title, stoppable=stoppable)
        self._show(self.progress)
        if writing:
            self._is_writing = True
            self.back.setEnabled(False)
            self.writing.emit(True)

    def _show(self, face: QWidget) -> None:
        self.face = face
        for each in self._faces:
            each.setVisible(each is face)

    def _connect(self) -> None:
        errands = self._errands
        errands.looked.connect(self._on_looked)
        errands.progressed.connect(self._on_progress)
        errands.arrived.connect(self._on_arrived)
        errands.taken_back.connect(self._on_taken_back)
        errands.cancelled.connect(self._on_cancelled)
        errands.refused.connect(self._on_refused)
        errands.ended.connect(self._on_ended)
        self.start.chosen.connect(self.look)
        self.columns.mapped.connect(self._on_mapped)
        self.preview.bring_wanted.connect(self._on_bring)
        self.preview.another_wanted.connect(self.show_start)
        self.preview.columns_wanted.connect(self._on_columns)
        self.progress.cancel_wanted.connect(self._on_cancel)
        self.done.undo_wanted.connect(self._on_undo)
        self.done.today_wanted.connect(self.today_wanted)
        self.done.another_wanted.connect(self.show_start)
