"""The page where a sheet is put together: at one side what may stand on it, at the other its pages."""

from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from microwins.domain.counsel import days_of
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.charts.studio import Studio
from microwins.ui.counsel import output
from microwins.ui.counsel.controls import Controls
from microwins.ui.counsel.easel import Easel, pictures
from microwins.ui.counsel.material import Material, beginning, gather
from microwins.ui.counsel.pages import Pages
from microwins.ui.counsel.preview import Preview
from microwins.ui.counsel.sheet import pages_of
from microwins.ui.counsel.told import tell
from microwins.ui.folders import begin_at, remember
from microwins.ui.margins import give_margins, top_of
from microwins.ui.overridden import trouble_later
from microwins.ui.theme import Space, Theme
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.words import counsel as words
from microwins.ui.words import paper as on_paper

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

CONTROLS = 332  # logical pixels at a text size of 100 %, at most so much of the page:
MOST_OF_IT = 0.46


class CounselPage(QWidget):
    """Reads the journal when something changed and the page is seen; a tick at a note is remembered by it."""

    said = Signal(str)  # a sentence for the notice bar
    back_wanted = Signal()

    def __init__(
        self, journal: Journal, settings: Settings, cache: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings = journal, settings
        self._studio = Studio(cache, self)
        self.easel = Easel(self._studio, self)
        self._material: Material | None = None
        self._stale = True
        self._waiting: Path | None = None  # where to save as soon as the charts are there
        self.controls = Controls()
        self.preview = Preview()
        self.print_button = Button(words.print_it(), Kind.SECONDARY)
        self.save_button = Button(words.save_pdf(), Kind.PRIMARY)
        self._lay_out()
        self.easel.ready.connect(self._on_ready)
        self.controls.back.clicked.connect(self.back_wanted)
        self.controls.days_chosen.connect(self.refresh)
        self.controls.goals_chosen.connect(self._retell)
        self.controls.paper_chosen.connect(self._retell)
        self.controls.note_ticked.connect(self._on_note_ticked)
        self.print_button.clicked.connect(self._ask_printer)
        self.save_button.clicked.connect(self._ask_where)
        journal.changed.connect(self._on_changed)
        settings.changed.connect(self._on_setting)
        Theme.current().changed.connect(self._give_width)

    def _lay_out(self) -> None:
        self._left = _scrolling(self.controls)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(Space.S)
        self._buttons.addStretch(1)
        for button in (self.print_button, self.save_button):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignTrailing)
        paper = QWidget()
        column = QVBoxLayout(paper)
        give_margins(column, 0, 0, Space.XS, Space.XL)
        column.addWidget(self.preview)
        column.addStretch(1)
        right = QVBoxLayout()
        right.setSpacing(Space.L)
        right.addLayout(self._buttons)
        right.addWidget(_scrolling(paper), 1)
        self._whole = QHBoxLayout(self)
        self._whole.setSpacing(Space.XL)
        self._whole.addWidget(self._left)
        self._whole.addLayout(right, 1)
        self._give_width()

    @property
    def pages(self) -> Pages | None:
        """The pages on show."""
        return self.preview.pages

    def close_studio(self) -> None:
        """Lets the drawing at hand end; called before the app goes."""
        self._studio.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            trouble_later(self.refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._give_width()
        super().resizeEvent(event)

    def _give_width(self) -> None:
        side = Space.XL
        top = max(Space.M, top_of(self.width()) - Space.XL)  # the way back stands first, as on every page
        self._whole.setContentsMargins(side, top, side, 0)
        left = min(Theme.current().px(CONTROLS), round(self.width() * MOST_OF_IT))
        self._left.setFixedWidth(left)
        self.controls.fold(left - self._left.verticalScrollBar().sizeHint().width())
        needed = self.print_button.sizeHint().width() + Space.S + self.save_button.sizeHint().width()
        narrow = self.width() - left - 3 * side < needed
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._buttons.setDirection(down if narrow else across)

    def refresh(self) -> None:
        """Read the journal again and show the sheet."""
        self._stale = False
        today, first = self._journal.today(), beginning(self._journal)
        self.controls.bound_days(first, today)
        days = days_of(self.controls.period, today, first, self.controls.own_days)
        self._material = gather(self._journal, days, self._settings.first_weekday)
        self.controls.show_choices(self._material)
        chain = [self.controls.back, self.print_button, self.save_button, *self.controls.in_order()]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)
        self._retell()

    def _retell(self) -> None:
        material, paper = self._material, self.controls.paper
        if material is None:
            return
        notes = [note.day for note in material.notes if note.share]
        told = tell(material, self.controls.left_out, notes=notes)
        self.preview.setAccessibleDescription(" ".join([told.days, *(" ".join(f) for f in told.figures)]))
        self.preview.show_pages(pages_of(told, paper, self.easel.images))
        self.easel.order(pictures(told, paper.width))

    def _on_ready(self) -> None:
        self.preview.redraw()
        if self._waiting is not None:
            path, self._waiting = self._waiting, None
            self.save(path)

    def _on_note_ticked(self, day: object, share: bool) -> None:
        note = next((n for n in self._material.notes if n.day == day), None) if self._material else None
        if note is None or not self._journal.write_note(note.day, note.text, share=share):
            self.refresh()  # the box goes back to what is so

    def _on_changed(self, _change: object) -> None:
        self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_setting(self, key: str) -> None:
        if key == Settings.first_weekday.key:
            self._on_changed(None)

    # Out into the world

    def _ask_where(self) -> None:
        start = begin_at(f"{words.file_name(self._journal.today())}.pdf")
        path, _ = QFileDialog.getSaveFileName(self, words.save_pdf(), start, words.pdf_kind())
        if path:
            remember(path)
            self.save(Path(path) if path.lower().endswith(".pdf") else Path(f"{path}.pdf"))

    def save(self, path: Path) -> None:
        """Writes the pages to `path` once their charts are there; `said` tells how it went."""
        if self.pages is None or not self.easel.complete:
            self._waiting = path
            return
        try:
            output.save(self.pages, path)
        except OSError as trouble:
            self.said.emit(words.not_saved(trouble.strerror or str(trouble)))
        else:
            self.said.emit(words.saved(path.name))

    def _ask_printer(self) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # takes a while where printers are many

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(on_paper.title())
        printer.setPageLayout(self.controls.paper.layout())
        dialog = QPrintDialog(printer, self)
        if dialog.exec():
            self.print_on(printer)
        dialog.deleteLater()

    def print_on(self, printer: "QPrinter") -> None:
        """Prints the pages on show; `said` tells how it went."""
        done = self.pages is not None and output.print_on(self.pages, printer)
        self.said.emit(words.printed() if done else words.not_printed())


def _scrolling(content: QWidget) -> QScrollArea:
    scroll = QScrollArea()
    scroll.setWidgetResizable(True)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroll.setWidget(content)
    return scroll
