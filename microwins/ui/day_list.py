"""The rows of a day on one card: in place where they can be, so the focus never jumps."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.ui.day_view import RowView
from microwins.ui.row import PromiseRow
from microwins.ui.theme import Theme
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.focus import focused
from microwins.ui.wishes import Wish


class DayList(Card):
    """Shows RowViews. `wished` passes on what a row asks; `moved` carries a row dragged to a new index."""

    wished = Signal(int, object)
    moved = Signal(int, int)
    pressed = Signal()  # a row is, and may be kept in a moment
    stepped_to = Signal(QWidget)  # the row an arrow key led to

    def __init__(self, after: QWidget, parent: QWidget | None = None) -> None:
        """`after` is the control before the list in the order of the Tab key."""
        super().__init__(parent)
        self._after = after
        self._rows: dict[int, PromiseRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(1, 1, 1, 1)
        self._column.setSpacing(0)
        self._drop_line = _DropLine(self)

    @property
    def rows(self) -> tuple[PromiseRow, ...]:
        """The rows in the order shown."""
        return tuple(self._rows.values())

    def row(self, win_id: int) -> PromiseRow | None:
        return self._rows.get(win_id)

    def show_rows(self, views: Sequence[RowView]) -> None:
        """Show these rows in this order. Rows that stay keep their widget, and with it the focus."""
        old, self._rows = self._rows, {}
        for index, view in enumerate(views):
            row = old.pop(view.win_id, None)
            if row is None:
                row = self._new_row(view)
            else:
                row.show_view(view)
            if self._column.indexOf(row) != index:
                self._column.insertWidget(index, row)
            row.is_first = index == 0
            self._rows[view.win_id] = row
        held = next((row for row in old.values() if row.hasFocus()), None)
        if held is not None and self._rows:
            next(iter(self._rows.values())).setFocus()
        for row in old.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._order_tabs()

    def show_row(self, view: RowView, *, just_now: bool = False, at_once: bool = False) -> None:
        """Show one row anew; `at_once` on the screen, too, before the window goes on."""
        if (row := self._rows.get(view.win_id)) is not None:
            row.show_view(view, just_now=just_now)
            if at_once:
                row.repaint()

    def open_menu(self, win_id: int, *, is_today: bool) -> None:
        """Open the menu of a row under its button; what is chosen there is wished."""
        row, rows = self.row(win_id), self.rows
        if row is None:
            return
        from microwins.ui.menus import open_menu
        from microwins.ui.row_menu import menu_for

        menu = menu_for(
            row.view.status,
            self,
            is_today=is_today,
            above=row is not rows[0],
            below=row is not rows[-1],
            in_rest=row.view.in_rest,
        )
        menu.triggered.connect(lambda action: self.wished.emit(win_id, action.data()))
        away = 0 if row.isRightToLeft() else row.more.width() - menu.sizeHint().width()
        open_menu(menu, row.more, QPoint(away, row.more.height()))

    def _order_tabs(self) -> None:
        before = self._after
        for row in self._rows.values():
            QWidget.setTabOrder(before, row)
            QWidget.setTabOrder(row, row.leaf)
            QWidget.setTabOrder(row.leaf, row.back)
            QWidget.setTabOrder(row.back, row.more)
            before = row.more

    def _new_row(self, view: RowView) -> PromiseRow:
        row = PromiseRow(view, self)
        row.wished.connect(self._on_wished)
        row.pressed.connect(self.pressed)
        row.stepped.connect(self._on_stepped)
        row.dragged.connect(self._on_dragged)
        row.dropped.connect(self._on_dropped)
        return row

    def _on_wished(self, win_id: int, wish: Wish) -> None:
        self.wished.emit(win_id, wish)

    def _on_stepped(self, step: int) -> None:
        rows = self.rows
        at = focused(rows)
        if at is not None and 0 <= at + step < len(rows):
            rows[at + step].setFocus()
            rows[at + step].show_ring()
            self.stepped_to.emit(rows[at + step])

    def _on_dragged(self, _win_id: int, y: int) -> None:
        self._drop_line.show_at(self._edge(self._gap_at(y)))

    def _on_dropped(self, win_id: int, y: int) -> None:
        self._drop_line.hide()
        ids = list(self._rows)
        at, gap = ids.index(win_id), self._gap_at(y)
        index = gap - 1 if gap > at else gap
        if index != at:
            self.moved.emit(win_id, index)

    def _gap_at(self, y: int) -> int:
        """Between which rows `y` lies: 0 is above the first."""
        return sum(y > row.geometry().center().y() for row in self.rows)

    def _edge(self, gap: int) -> int:
        rows = self.rows
        return rows[gap].y() if gap < len(rows) else rows[-1].geometry().bottom()


class _DropLine(QWidget):
    """Where a dragged row would land."""

    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._card = card
        self.hide()

    def show_at(self, y: int) -> None:
        self.setGeometry(16, max(0, y - 1), self._card.width() - 32, 3)
        self.show()
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(QRectF(self.rect()), Theme.current().tokens.color("accent"))
        painter.end()
