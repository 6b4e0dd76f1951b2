"""A card of the Evidence page: heading, one sentence, and the chart or its table."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from microwins.ui.charts.chart import Chart, Told, inks_of
from microwins.ui.charts.studio import Drawn, Studio
from microwins.ui.folders import begin_at, remember
from microwins.ui.margins import give_margins
from microwins.ui.menus import open_menu
from microwins.ui.theme import SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text
from microwins.ui.words import evidence as words

if TYPE_CHECKING:
    from microwins.ui.charts.chart_table import ChartTable


class ChartCard(Card):
    """Heading and sentence above the chart or, at the person's choice, its table.

    beside: what stands to the right of the chart, if anything.
    """

    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, studio: Studio, chart: Chart, beside: QWidget | None = None) -> None:
        super().__init__()
        self._studio, self.chart = studio, chart
        self._told = Told("", "", ("", ""), tuple)
        self._heading = Text("", Type.BODY, SEMIBOLD)
        self._summary = Text("", Type.SMALL, ink="ink3", wrap=True)
        self._more = Button("", Kind.GHOST, icon="more")
        self._more.clicked.connect(self._on_more)
        self._table: ChartTable | None = None
        self._views = QStackedWidget(self)
        self._views.addWidget(chart)
        self._drawn = Drawn(self)
        self._drawn.saved.connect(lambda path: self.said.emit(words.picture_saved(Path(path).name)))
        self._drawn.refused.connect(lambda why: self.said.emit(words.picture_not_saved(why)))
        self._lay_out(beside)

    def _lay_out(self, beside: QWidget | None) -> None:
        titles = QVBoxLayout()
        titles.setSpacing(2)
        titles.addWidget(self._heading)
        titles.addWidget(self._summary)
        head = QHBoxLayout()
        head.addLayout(titles, 1)
        head.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        body = QHBoxLayout()
        give_margins(body, 0, 0, Space.S, 0)  # the button above has a margin of its own
        body.setSpacing(Space.XL)
        body.addWidget(self._views, 1)
        if beside:
            body.addWidget(beside)
        column = QVBoxLayout(self)
        give_margins(column, 20, Space.M, Space.M, Space.L)
        column.setSpacing(Space.S)
        column.addLayout(head)
        column.addLayout(body, 1)

    @property
    def shows_table(self) -> bool:
        return self._views.currentWidget() is not self.chart

    def tell(self, told: Told) -> None:
        """Put the chart's words in place."""
        self._told = told
        self._heading.setText(told.heading)
        self._summary.setText(told.summary)
        self._more.setAccessibleName(words.more(told.heading))
        self._more.setToolTip(words.more(told.heading))
        if self._table is not None and self.shows_table:
            self._table.tell(told)

    def show_table(self, shown: bool) -> None:
        """The table instead of the chart, or back."""
        if not shown:
            self._views.setCurrentWidget(self.chart)
            self._more.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        table = self._table = self._table or self._make_table()
        table.tell(self._told)
        table.selectRow(0)  # where the arrow keys begin, seen as a whole row
        self._views.setCurrentWidget(table)
        table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_table(self) -> "ChartTable":
        from microwins.ui.charts.chart_table import ChartTable

        table = ChartTable()
        self._views.addWidget(table)
        return table

    def _on_more(self) -> None:
        menu = QMenu(self)
        swap = menu.addAction(words.show_chart() if self.shows_table else words.show_table())
        swap.triggered.connect(lambda: self.show_table(not self.shows_table))
        menu.addAction(words.save_picture(), self._ask_where)
        away = 0 if self.isRightToLeft() else self._more.width() - menu.sizeHint().width()
        open_menu(menu, self._more, QPoint(away, self._more.height()))

    def _ask_where(self) -> None:
        start = begin_at(f"{self._told.heading}.png")
        path, kind = QFileDialog.getSaveFileName(self, words.save_picture(), start, words.picture_kinds())
        if path:
            remember(path)
            self.save(path if Path(path).suffix.lower() in {".png", ".svg"} else path + _ending(kind))

    def save(self, path: str) -> None:
        """Write the chart to `path`, PNG or SVG by its ending; `said` tells how it went."""
        if self.chart.picture is not None:
            inks = inks_of(Theme.current().tokens)
            told = self._told
            self._studio.save(self.chart.picture, inks, told.heading, told.summary, path, self._drawn)


def _ending(kind: str) -> str:
    return ".svg" if "svg" in kind else ".png"
