"""A small page to point out the columns of a table, with its first rows as they are read."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from microwins.domain.win import Status
from microwins.journal.bringing import DateOrder, Mapping, Table, day_of, status_of
from microwins.ui.theme import Space, Theme
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.choice import Choice
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.words import bring as words
from microwins.ui.words import common

_SAMPLE = 6  # rows
_ORDERS = tuple(DateOrder)


class ColumnsFace(QWidget):
    """`mapped`: the Mapping the person settled on."""

    mapped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = Table("", (), ())
        self._mapping = Mapping(0)
        self.date = Choice(words.date_column())
        self.name = Choice(words.name_column())
        self.done = Choice(words.done_column())
        self.order = Segmented(words.date_order(), [words.date_order_choice(order) for order in _ORDERS])
        for choice in (self.date, self.name, self.done):
            choice.activated.connect(self._on_chosen)
        self.order.chosen.connect(self._on_chosen)
        card = FormCard(words.columns_heading(), words.columns_hint())
        card.add(FormLine(words.date_column(), self.date))
        card.add(FormLine(words.date_order(), self.order))
        card.add(FormLine(words.name_column(), self.name))
        card.add(FormLine(words.done_column(), self.done))
        self.sample = self._make_sample()
        self.go_on = Button(words.go_on(), Kind.PRIMARY)
        self.go_on.clicked.connect(lambda: self.mapped.emit(self._mapping))
        row = QHBoxLayout()
        row.addWidget(self.go_on)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(card)
        column.addWidget(self.sample)
        column.addLayout(row)
        column.addStretch(1)
        Theme.current().changed.connect(self._fit)

    def show_table(self, table: Table, mapping: Mapping | None) -> None:
        """A table, and a guess to start from."""
        self._table = table
        self._mapping = mapping or Mapping(0)
        columns = [words.column(number, name) for number, name in enumerate(table.header)]
        for choice, nothing in (
            (self.date, ""),
            (self.name, words.whole_table(table.name)),
            (self.done, words.every_row()),
        ):
            choice.clear()
            choice.addItems([nothing, *columns] if nothing else columns)
        chosen = self._mapping
        self.date.setCurrentIndex(chosen.date)
        self.name.setCurrentIndex(0 if chosen.name is None else chosen.name + 1)
        self.done.setCurrentIndex(0 if chosen.done is None else chosen.done + 1)
        self.order.choose(_ORDERS.index(chosen.order))
        self._show_sample()

    @property
    def mapping(self) -> Mapping:
        """What is chosen now."""
        return self._mapping

    def _on_chosen(self, _index: int) -> None:
        name, done = self.name.currentIndex(), self.done.currentIndex()
        self._mapping = replace(
            self._mapping,
            date=self.date.currentIndex(),
            name=name - 1 if name else None,
            done=done - 1 if done else None,
            order=_ORDERS[self.order.index],
        )
        self._show_sample()

    def _show_sample(self) -> None:
        rows = [cells for _, cells in self._table.rows[:_SAMPLE]]
        self.sample.setRowCount(len(rows))
        every = True
        for number, cells in enumerate(rows):
            mapping = self._mapping
            said = _cell(cells, mapping.date)
            day = day_of(said, mapping.order)
            every = every and day is not None
            name = self._table.name if mapping.name is None else _cell(cells, mapping.name)
            told = (
                words.no_day(said) if day is None else common.with_year(common.date_of(day), day.year),
                name,
                words.kept() if mapping.done is None else _status(_cell(cells, mapping.done)),
            )
            for column, text in enumerate(told):
                self.sample.setItem(number, column, QTableWidgetItem(text))
        self.go_on.setEnabled(every and bool(rows))
        self._fit()

    def _make_sample(self) -> QTableWidget:
        table = QTableWidget(0, 3)
        table.setAccessibleName(words.columns_hint())
        table.setHorizontalHeaderLabels(list(words.sample_headings()))
        table.verticalHeader().hide()
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading)
        table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        return table

    def _fit(self) -> None:
        """As tall as its rows."""
        table, tall = self.sample, Theme.current().px(36)
        for row in range(table.rowCount()):
            table.setRowHeight(row, tall)
        head = table.horizontalHeader().sizeHint().height()
        table.setFixedHeight(head + tall * table.rowCount() + 2 * table.frameWidth() + 2)


def _cell(cells: list[str], column: int) -> str:
    return cells[column] if column < len(cells) else ""


def _status(said: str) -> str:
    answer = status_of(said)
    if answer is None:
        return words.not_understood()
    match answer[0]:
        case Status.KEPT:
            return words.kept()
        case Status.SMALL:
            return words.kept_small()
        case Status.REST:
            return words.rested()
        case None:
            return words.quiet()
