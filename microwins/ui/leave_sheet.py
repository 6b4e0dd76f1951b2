"""Where the app is to end and something could neither be saved nor noted: said honestly before it goes."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from microwins.ui.announce import announce
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.text import Text
from microwins.ui.words import trouble as words

_WIDE = 520


class LeaveSheet(Sheet):
    """`left`: close all the same. `again`: another try. Escape stays."""

    left = Signal()
    again = Signal()

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(words.not_saved_title(count), words.try_again(), parent)
        self.close_button.clicked.disconnect()
        self.close_button.clicked.connect(self._on_again)
        self.leave = Button(words.close_anyway(), Kind.SECONDARY)
        self.leave.setAutoDefault(False)
        self.leave.clicked.connect(self._on_leave)
        self.buttons.insertWidget(0, self.leave)
        told = Text(words.not_saved_body(), Type.BODY, ink="ink2", wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(told)
        self.column.addStretch(1)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.keep_room(_WIDE)
        announce(self, f"{words.not_saved_title(count)}. {words.not_saved_body()}")

    def _on_again(self) -> None:
        self.accept()
        self.again.emit()

    def _on_leave(self) -> None:
        self.accept()
        self.left.emit()
