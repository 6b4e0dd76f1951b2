"""The times at which a promise may ask for attention: none, one or more."""

from collections.abc import Sequence
from datetime import time

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microwins.ui.theme import Space
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.fields import TimeField
from microwins.ui.words import settings as words

_FIRST, _LIMIT = time(9, 0), 5


class ReminderTimes(QWidget):
    """A list of times, each with a way to take it out. `times` is ascending and without doubles."""

    changed = Signal()

    def __init__(self, times: Sequence[time] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._edits: list[TimeField] = []
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.S)
        self.add = Button(words.add_time(), Kind.GHOST, icon="plus")
        self.add.clicked.connect(self._on_add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(self._lines)
        column.addWidget(self.add)
        for moment in times:
            self._add_line(moment)
        self._name_all()

    @property
    def times(self) -> tuple[time, ...]:
        return tuple(sorted({edit.moment for edit in self._edits}))

    def _on_add(self) -> None:
        if len(self._edits) >= _LIMIT:
            return
        used = self.times
        after = used[-1].hour + 1 if used and used[-1].hour < 23 else _FIRST.hour
        edit = self._add_line(time(after, 0) if used else _FIRST)
        self._name_all()
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def _add_line(self, moment: time) -> TimeField:
        line = QWidget(self)
        edit = TimeField("", moment, line)
        remove = IconButton("close", words.remove_time(), line)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(edit)
        row.addWidget(remove)
        row.addStretch(1)
        edit.picked.connect(lambda: self.changed.emit())
        remove.clicked.connect(lambda: self._remove_line(line, edit))
        self._edits.append(edit)
        self._lines.addWidget(line)
        return edit

    def _remove_line(self, line: QWidget, edit: TimeField) -> None:
        self._edits.remove(edit)
        (self._edits[-1] if self._edits else self.add).setFocus(Qt.FocusReason.OtherFocusReason)
        self._lines.removeWidget(line)
        line.hide()
        line.deleteLater()
        self._name_all()
        self.changed.emit()

    def _name_all(self) -> None:
        for number, edit in enumerate(self._edits, 1):
            edit.setAccessibleName(words.time_number(number))
        self.add.setVisible(len(self._edits) < _LIMIT)
