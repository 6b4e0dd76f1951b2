"""Fields for times and small numbers, without the little arrows nobody can hit."""

from datetime import time

from PySide6.QtCore import QLocale, Qt, QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QTimeEdit, QWidget

from microwins.ui.theme import MEDIUM, TARGET, Space, Theme, Type
from microwins.ui.widgets.buttons import IconButton
from microwins.ui.widgets.still_wheel import StillWheel, hide_arrows
from microwins.ui.words import settings as words


class TimeField(StillWheel, QTimeEdit):
    """A time of day, typed or turned with the arrow keys. `picked` carries what a person chose."""

    picked = Signal(object)  # datetime.time

    def __init__(self, name: str, moment: time | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # From right to left Qt would turn the parts round, and say 00:04 of 04:00.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._silent = False
        self.timeChanged.connect(self._on_changed)
        Theme.current().changed.connect(self._dress)
        self._dress()
        if moment is not None:
            self.show_time(moment)

    @property
    def moment(self) -> time:
        return time(self.time().hour(), self.time().minute())

    def show_time(self, moment: time) -> None:
        """Show `moment` without a signal, and without a jump where it stands already."""
        if moment != self.moment:
            self._silent = True
            self.setTime(QTime(moment.hour, moment.minute))
            self._silent = False

    def _on_changed(self) -> None:
        if not self._silent:
            self.picked.emit(self.moment)

    def _dress(self) -> None:
        self.setFixedWidth(Theme.current().px(104))
        self.setMinimumHeight(TARGET)
        hide_arrows(self)


class _Number(StillWheel, QSpinBox):
    """The number itself."""


class Stepper(QWidget):
    """A small number between two buttons. `picked` carries what a person chose."""

    picked = Signal(int)

    def __init__(self, name: str, low: int, high: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = _Number()
        self.number.setRange(low, high)
        self.number.setAccessibleName(name)
        self.number.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.less = IconButton("minus", words.less_of(name))
        self.more = IconButton("plus", words.more_of(name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        for widget in (self.less, self.number, self.more):
            row.addWidget(widget)
        self.less.clicked.connect(self.number.stepDown)
        self.more.clicked.connect(self.number.stepUp)
        self.number.valueChanged.connect(self._on_changed)
        Theme.current().changed.connect(self._dress)
        self._dress()

    def show_number(self, number: int) -> None:
        """Show `number` without a signal."""
        self.number.blockSignals(True)
        self.number.setValue(number)
        self.number.blockSignals(False)
        self._bound()

    def _on_changed(self, number: int) -> None:
        self._bound()
        self.picked.emit(number)

    def _bound(self) -> None:
        self.less.setEnabled(self.number.value() > self.number.minimum())
        self.more.setEnabled(self.number.value() < self.number.maximum())

    def _dress(self) -> None:
        font = Theme.current().font(Type.CONTROL, MEDIUM, figures=True)
        self.number.setFont(font)
        self.number.lineEdit().setFont(font)  # it doesn't hear of a change while a style sheet is worn
        self.number.setFixedWidth(Theme.current().px(64))
        self.number.setMinimumHeight(TARGET)
        hide_arrows(self.number)
