"""A field for a day: typed, or turned with the arrow keys, with a few spans to choose at a click."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QDateEdit, QWidget

from microwins.language import translate
from microwins.ui.theme import TARGET, Theme, Type
from microwins.ui.widgets.still_wheel import StillWheel, hide_arrows
from microwins.ui.words.common import qdate

_WIDE, _AROUND = 190, 36  # logical pixels at a text size of 100 %


class DateField(StillWheel, QDateEdit):
    """A day, not before `first`. `picked` carries what a person chose."""

    picked = Signal(object)  # datetime.date

    def __init__(self, name: str, first: date, parent: QWidget | None = None) -> None:
        super().__init__(qdate(first), parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumDate(qdate(first))
        # From right to left Qt would turn the parts round, as if letters were not turned already.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(
            translate("Common", "d MMMM yyyy", "a date format of Qt, e.g. 27 November 2025")
        )
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._silent = False
        self.dateChanged.connect(self._on_changed)
        Theme.current().changed.connect(self._dress)
        self._dress()

    @property
    def day(self) -> date:
        shown: QDate = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show `day` without a signal."""
        self._silent = True
        self.setDate(qdate(day))
        self._silent = False

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), super().sizeHint().height())

    def _on_changed(self) -> None:
        if not self._silent:
            self.picked.emit(self.day)

    def _dress(self) -> None:
        theme = Theme.current()
        months = [QLocale().toString(QDate(2000, month, 28), self.displayFormat()) for month in range(1, 13)]
        longest = max(map(QFontMetrics(theme.font(Type.CONTROL)).horizontalAdvance, months))
        needed = longest + theme.px(_AROUND)
        self.setMinimumWidth(needed)  # what it gives way to where the page is narrow for its text
        self.setMaximumWidth(max(theme.px(_WIDE), needed))
        self.setMinimumHeight(TARGET)
        hide_arrows(self)
