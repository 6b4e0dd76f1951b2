"""A field for a day: typed, or turned with the arrow keys, with a few spans to choose at a click."""

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtWidgets import QDateEdit, QWidget

from microwins.language import translate
from microwins.ui.theme import TARGET, Theme
from microwins.ui.widgets.still_wheel import StillWheel
from microwins.ui.words.common import qdate


class DateField(StillWheel, QDateEdit):
    """A day, not before `first`. `picked` carries what a person chose."""

    picked = Signal(object)  # datetime.date

    def __init__(self, name: str, first: date, parent: QWidget | None = None) -> None:
        super().__init__(qdate(first), parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumDate(qdate(first))
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

    def _on_changed(self) -> None:
        if not self._silent:
            self.picked.emit(self.day)

    def _dress(self) -> None:
        self.setFixedWidth(Theme.current().px(190))
        self.setMinimumHeight(TARGET)
