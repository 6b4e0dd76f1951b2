"""What comes in, habit by habit, each to be left out with one click; and what stays behind, and why."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QVBoxLayout, QWidget

from microwins.journal.bringing import Brought, Format, Look
from microwins.ui.bringing.habit_list import HabitList
from microwins.ui.theme import SEMIBOLD, TARGET, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.checks import CheckRow
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.widgets.text import Text
from microwins.ui.words import bring as words

_MOST_SEEN = 8  # rows of the list before it scrolls
_UID = Qt.ItemDataRole.UserRole


class PreviewFace(QWidget):
    """`bring_wanted`: the uids of what the person chose."""

    bring_wanted = Signal(object)
    another_wanted = Signal()
    columns_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brought: Brought | None = None
        self.source = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.sum = Text("", Type.SMALL, ink="ink2", wrap=True)
        self.joins = Text("", Type.SMALL, ink="ink2", wrap=True)
        self.every = CheckRow(words.all_of_them(), words.comes_in())
        self.every.set_compact(True)
        self.every.clicked.connect(self._on_every)
        self.list = HabitList(words.comes_in())
        self.list.itemChanged.connect(self._on_item_changed)
        self.bring = Button(words.bring_in(), Kind.PRIMARY)
        self.bring.clicked.connect(lambda: self.bring_wanted.emit(self.chosen()))
        self.another = Button(words.another_file(), Kind.GHOST)
        self.another.clicked.connect(self.another_wanted)
        self.columns = Button(words.columns_heading(), Kind.GHOST)
        self.columns.clicked.connect(self.columns_wanted)
        self.behind = FormCard(words.stays_behind())
        self._lay_out()
        Theme.current().changed.connect(self._fit)

    def show_look(self, look: Look) -> None:
        """What was found in a file."""
        assert look.brought is not None  # a table comes here once its columns are known
        brought = self._brought = look.brought
        self.source.setText(words.from_file(look.format, look.path.name))
        self.columns.setVisible(look.table is not None)
        whole = look.format is Format.OWN  # it comes in as it is
        self.every.setVisible(not whole and len(brought.wins) > 1)
        self.list.blockSignals(True)
        self.list.clear()
        for win in brought.wins:
            item = QListWidgetItem(words.habit_line(win))
            item.setData(_UID, win.uid)
            flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
            item.setFlags(flags if whole else flags | Qt.ItemFlag.ItemIsUserCheckable)
            if not whole:
                item.setCheckState(Qt.CheckState.Checked)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.behind.clear()
        for left in brought.left_out:
            self.behind.add(FormLine(words.left_out(left), None, words.example(left)))
        if not brought.left_out:
            self.behind.add(FormLine(words.everything_comes(), None))
        alike = sum(win.here is not None and win.here.alike for win in brought.wins)
        self.joins.setText(words.joins(alike) if alike else "")
        self.joins.setVisible(bool(alike))
        self._fit()
        self._add_up(frozenset(win.uid for win in brought.wins))

    def chosen(self) -> frozenset[str]:
        """The uids that are ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        on = Qt.CheckState.Checked
        return frozenset(
            str(item.data(_UID))
            for item in items
            if item.checkState() == on or not item.flags() & Qt.ItemFlag.ItemIsUserCheckable
        )

    def _on_every(self) -> None:
        state = Qt.CheckState.Unchecked if len(self.chosen()) == self.list.count() else Qt.CheckState.Checked
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(state)
        self.list.blockSignals(False)
        self.list.viewport().update()
        self._add_up()

    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self._add_up()

    def _add_up(self, known: frozenset[str] | None = None) -> None:
        """`known`: what is chosen, where a thousand boxes need not be asked."""
        chosen, brought = self.chosen() if known is None else known, self._brought
        assert brought is not None  # nothing to add up before a look
        days = sum(win.days for win in brought.wins if win.uid in chosen)
        self.sum.setText(words.sum_of(len(chosen), days) if brought.wins else words.nothing_in_it())
        self.every.setChecked(len(chosen) == len(brought.wins))
        self.bring.setEnabled(bool(chosen))

    def _fit(self) -> None:
        tall = Theme.current().px(TARGET)
        seen = max(1, min(self.list.count(), _MOST_SEEN))
        self.list.setFixedHeight(seen * tall + 2 * self.list.frameWidth())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.bring, self.another, self.columns):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self.source)
        column.addSpacing(Space.M)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(Text(words.comes_in(), Type.BODY, SEMIBOLD))
        head.addWidget(Text(words.become(), Type.SMALL, ink="ink3", wrap=True))
        column.addLayout(head)
        column.addWidget(self.every)
        column.addWidget(self.list)
        column.addWidget(self.sum)
        column.addWidget(self.joins)
        column.addSpacing(Space.S)
        column.addLayout(row)
        column.addSpacing(Space.L)
        column.addWidget(self.behind)
        column.addStretch(1)
