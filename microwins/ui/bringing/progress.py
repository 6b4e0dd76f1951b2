"""Two faces: an errand under way, which can be stopped, and what came of it, which can be undone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microwins.journal.bringing import Arrival
from microwins.ui.announce import announce
from microwins.ui.theme import SEMIBOLD, Space, Type
from microwins.ui.widgets.bar import Bar
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.text import Text
from microwins.ui.words import bring as words
from microwins.ui.words import common


class ProgressFace(QWidget):
    """`cancel_wanted`: stop, with nothing written."""

    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.LEAD, SEMIBOLD, wrap=True)
        self.bar = Bar(words.page())
        self.amount = Text("", Type.SMALL, ink="ink3")
        self.cancel = Button(common.cancel(), Kind.SECONDARY)
        self.cancel.clicked.connect(self.cancel_wanted)
        foot = QHBoxLayout()
        foot.addWidget(self.amount, 1)
        foot.addWidget(self.cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for widget in (self.title, self.bar):
            column.addWidget(widget)
        column.addLayout(foot)
        column.addStretch(1)

    def begin(self, title: str, *, stoppable: bool = True) -> None:
        """A new errand."""
        self.title.setText(title)
        self.bar.setAccessibleName(title)
        self.bar.show_part(0, 0)
        self.amount.setText("")
        self.cancel.setEnabled(True)
        self.cancel.setVisible(stoppable)
        announce(self, title)

    def show_part(self, done: int, of: int, *, in_days: bool) -> None:
        """How far it is."""
        self.bar.show_part(done, of)
        self.amount.setText(words.so_far(done, of) if in_days and of else "")


class DoneFace(QWidget):
    """What came in. `undo_wanted`: the number of the deed to take back."""

    undo_wanted = Signal(int)
    today_wanted = Signal()
    another_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._deed_id: int | None = None
        self.title = Text("", Type.FIGURE, SEMIBOLD, wrap=True)
        self.hint = Text("", Type.BODY, ink="ink2", wrap=True)
        self.today = Button(words.to_today(), Kind.PRIMARY)
        self.undo = Button(common.undo(), Kind.SECONDARY)
        self.another = Button(words.another_file(), Kind.GHOST)
        self.today.clicked.connect(self.today_wanted)
        self.another.clicked.connect(self.another_wanted)
        self.undo.clicked.connect(self._on_undo)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        for button in (self.today, self.undo, self.another):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self.title)
        column.addWidget(self.hint)
        column.addLayout(row)
        column.addStretch(1)

    def show_arrival(self, arrival: Arrival) -> None:
        """What an import wrote."""
        self._deed_id = arrival.deed_id
        self._say(words.arrived(arrival), words.arrived_hint() if arrival.deed_id is not None else "")

    def show_taken_back(self) -> None:
        """The import was undone."""
        self._deed_id = None
        self._say(words.taken_back(), "")

    def _say(self, title: str, hint: str) -> None:
        self.title.setText(title)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self.undo.setVisible(self._deed_id is not None)
        announce(self, f"{title} {hint}".strip())

    def _on_undo(self) -> None:
        if self._deed_id is not None:
            self.undo_wanted.emit(self._deed_id)
