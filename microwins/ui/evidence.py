"""Evidence: what small kept promises have added up to, and how sure one came to be of them."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from microwins.domain.changes import DayTurned, Edited, Noted, Reloaded, Reordered
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.charts.chart import Chart, HeatChart
from microwins.ui.charts.chart_card import ChartCard
from microwins.ui.charts.studio import Studio
from microwins.ui.evidence_read import read_record, read_sure
from microwins.ui.evidence_told import Shown, days_shown, total_shown, weeks_shown
from microwins.ui.margins import give_margins
from microwins.ui.overridden import trouble_later
from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, Type
from microwins.ui.why_notes import WhyNotes
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.empty import EmptyState
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.text import Text
from microwins.ui.words import counsel as counsel_words
from microwins.ui.words import evidence as words
from microwins.ui.words import look_back as look_back_words

STACK_BELOW = (
    720  # logical pixels of page width; narrower, what stands side by side stands one below the other
)
_SIDE = 40  # margin of the page
_TITLES = 300  # room beside the tools for the total and what is said of it


class EvidencePage(QWidget):
    """The charts of one micro-win or all, redrawn when something changed and the page is seen."""

    said = Signal(str)  # a sentence for the notice bar
    today_asked = Signal()
    sheet_asked = Signal()  # a sheet to bring along
    look_back_asked = Signal()

    def __init__(
        self, journal: Journal, settings: Settings, cache: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings = journal, settings
        self._studio = Studio(cache, self)
        self._stale, self._narrow = True, False
        self._figure = Text("", Type.HERO, SEMIBOLD)
        self._promises = Text("", Type.LEAD, MEDIUM)
        self._since = Text("", Type.SMALL, ink="ink3", wrap=True)
        self._choice = Choice(words.which_win())
        self._choice.currentIndexChanged.connect(self._show_chosen)
        self.make_sheet = Button(counsel_words.make_a_sheet(), Kind.LINK, icon="sheet")
        self.make_sheet.clicked.connect(self.sheet_asked)
        self._insights = Insights()
        self.days = ChartCard(self._studio, HeatChart(self._studio, 180), self._insights)
        self.total = ChartCard(self._studio, Chart(self._studio, 164))
        self.weeks = ChartCard(self._studio, Chart(self._studio, 164))
        self.sure = ChartCard(self._studio, Chart(self._studio, 150))
        self.why = WhyNotes()
        self._look_back = Button(look_back_words.open_it(), Kind.GHOST, icon="look-back")
        self._look_back.clicked.connect(self.look_back_asked)
        for card in (*self.cards, self.sure):
            card.said.connect(self.said)
        self._empty = EmptyState(words.empty_title(), words.empty_body(), words.go_to_today())
        self._empty.asked.connect(self.today_asked)
        self._lay_out()
        journal.changed.connect(self._on_changed)
        settings.changed.connect(self._on_setting)
        Theme.current().changed.connect(self._fold)
        self._choice.currentTextChanged.connect(self._fold)  # it is as wide as what is chosen

    @property
    def cards(self) -> tuple[ChartCard, ChartCard, ChartCard]:
        """Those that are always there; `sure` comes with the second answer on the ruler."""
        return self.days, self.total, self.weeks

    def _lay_out(self) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(0)
        titles.addStretch()
        titles.addWidget(self._promises)
        titles.addWidget(self._since)
        titles.addStretch()
        figure = QHBoxLayout()
        figure.setSpacing(14)
        figure.addWidget(self._figure)
        figure.addLayout(titles, 1)
        self._tools = Flow(gap=Space.XS, one_row=True)
        for each in (self.why.button, self._look_back, self._choice):
            self._tools.addWidget(each)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(14)
        self._head.addLayout(figure, 1)
        self._head.addLayout(self._tools)
        self._lower = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lower.setSpacing(Space.L)
        self._lower.addWidget(self.total, 1)
        self._lower.addWidget(self.weeks, 1)
        column = self._column = QVBoxLayout(self._paper())
        column.setSpacing(Space.L)
        column.addLayout(self._head)
        column.addWidget(self.why)
        column.addWidget(self.days)
        column.addLayout(self._lower, 1)
        column.addWidget(self.sure)
        column.addWidget(self.make_sheet, 0, Qt.AlignmentFlag.AlignLeading)
        self._fold()

    def _paper(self) -> QWidget:
        """What scrolls, built from the outside in: moving to a parent asks the style sheet for all inside."""
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self._views = QStackedWidget()
        whole.addWidget(self._views)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._views.addWidget(self._empty)
        self._views.addWidget(scroll)
        paper = QWidget()
        scroll.setWidget(paper)
        return paper

    def close_studio(self) -> None:
        """Lets the drawing at hand end; called before the app goes."""
        self._studio.close()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            trouble_later(self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._stale = self._stale or not self.isVisible()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        was = self._narrow
        self._fold()
        if was != self._narrow and self.isVisible():
            self.refresh()  # what stood beside the heat map is said above it, or the other way round

    def _fold(self) -> None:
        """Stack what stands side by side where the page is narrow for the size of its text."""
        narrow = self._narrow = self.width() < Theme.current().px(STACK_BELOW)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._lower.setDirection(direction)
        side = Space.XL if narrow else _SIDE
        beside = self.width() - 2 * side - self._tools.sizeHint().width()
        crowded = narrow or beside < Theme.current().px(_TITLES)
        self._head.setDirection(QBoxLayout.Direction.TopToBottom if crowded else direction)
        middle = Qt.AlignmentFlag(0) if crowded else Qt.AlignmentFlag.AlignVCenter
        self._head.setAlignment(self._tools, middle)
        self._column.setContentsMargins(side, 28, side, Space.XL)

    def prepare(self) -> None:
        """Before it is shown: reads the evidence, and has whoever draws it come."""
        trouble_later(self.refresh)
        if self._views.currentIndex():
            self._studio.open()

    def refresh(self) -> None:
        """Read the evidence again and show it."""
        self._stale = False
        self._fill_choice()
        self._show_chosen()

    def _show_chosen(self) -> None:
        win_id = self._choice.currentData()
        record = read_record(self._journal, self._settings.first_weekday, win_id)
        self._views.setCurrentIndex(0 if record is None else 1)
        if record is None:
            return
        self._figure.setText(self.locale().toString(record.total))
        self._promises.setText(words.promises(record.total))
        self._since.setText(words.since(record.first, record.today))
        days, room = days_shown(record, narrow=self._narrow)
        self._show(self.days, days)
        self._show(self.total, total_shown(record))
        self._show(self.weeks, weeks_shown(record))
        sure = read_sure(self._journal, record, win_id)
        self.sure.setVisible(sure is not None)
        if sure is not None:
            self._show(self.sure, sure)
        self._insights.tell(len(record.back), record.steadiest, room=room)

    def _show(self, card: ChartCard, shown: Shown) -> None:
        card.tell(shown.told)
        card.chart.show_picture(shown.make, shown.told, shown.hint)

    def _fill_choice(self) -> None:
        """The active micro-wins, then the archived: their evidence stays."""
        wins = [row.win for row in self._journal.rows(self._journal.today())] + list(self._journal.archived())
        chosen = self._choice.currentData()
        self._choice.blockSignals(True)
        self._choice.clear()
        self._choice.addItem(words.all_wins(), None)
        for win in wins:
            self._choice.addItem(win.size.action, win.id)
        self._choice.setCurrentIndex(max(self._choice.findData(chosen), 0))
        self._choice.blockSignals(False)

    def _on_changed(self, change: object) -> None:
        if isinstance(change, Noted):
            return
        if isinstance(change, Edited | Reordered | Reloaded | DayTurned) or not self.isVisible():
            self._stale = True
        if self.isVisible():
            self.refresh()

    def _on_setting(self, key: str) -> None:
        if key == "look/first_weekday":
            self._stale = True
            if self.isVisible():
                self.refresh()


class Insights(QWidget):
    """Two things the days tell, beside the heat map; each is shown once there is evidence for it."""

    def __init__(self) -> None:
        super().__init__()
        self._figures = [Text("", Type.LEAD, MEDIUM) for _ in range(2)]
        self._lines = [Text("", Type.SMALL, ink="ink2", wrap=True) for _ in range(2)]
        column = QVBoxLayout(self)
        give_margins(column, 0, 16, 0, 0)
        column.setSpacing(2)
        for figure, line in zip(self._figures, self._lines, strict=True):
            column.addWidget(figure)
            column.addWidget(line)
            column.addSpacing(Space.L)
        column.addStretch()

    def tell(self, times_back: int, steadiest: int | None, *, room: bool) -> None:
        """times_back: how often someone came back. steadiest: a weekday, Monday 0, or None.

        Without `room` beside the map it hides; the map's own sentence says it then.
        """
        self.setFixedWidth(Theme.current().px(144))
        self._figures[0].setText(words.came_back_times(times_back))
        self._lines[0].setText(words.came_back_line())
        self._figures[1].setText("" if steadiest is None else words.weekday_name(steadiest))
        self._lines[1].setText(words.steadiest_line())
        for widgets, shown in (
            ((self._figures[0], self._lines[0]), times_back > 0),
            ((self._figures[1], self._lines[1]), steadiest is not None),
        ):
            for widget in widgets:
                widget.setVisible(shown)
        self.setVisible(room and (times_back > 0 or steadiest is not None))
