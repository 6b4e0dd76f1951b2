"""The table that says what a chart shows. Few ask for it, so it is loaded and built for who does."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from microwins.ui.charts.chart import Told
from microwins.ui.theme import Theme, Type


class ChartTable(QTableWidget):
    """Two columns, a row for each thing of the chart."""

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)

    def tell(self, told: Told) -> None:
        """Say what the chart says."""
        self.setAccessibleName(told.heading)
        self.setAccessibleDescription(told.summary)
        rows = told.rows()
        self.setHorizontalHeaderLabels(list(told.columns))
        self.setRowCount(len(rows))
        for row, cells in enumerate(rows):
            for column, text in enumerate(cells):
                self.setItem(row, column, QTableWidgetItem(text))
        self.setFont(Theme.current().font(Type.CONTROL, figures=True))
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
