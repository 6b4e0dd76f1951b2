"""The head of Today: which day is shown, and the week around it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microwins.ui.theme import SEMIBOLD, Type
from microwins.ui.widgets.buttons import IconButton
from microwins.ui.widgets.text import Text
from microwins.ui.widgets.week_strip import DayView, WeekStrip
from microwins.ui.words import today as words
from microwins.ui.words.common import Form, date_of, weekday


class DayHeader(QWidget):
    """`picked` carries a day to show, `turned` by how many weeks to turn the strip."""

    picked = Signal(object)
    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Text("", Type.TITLE, SEMIBOLD, wrap=True)
        self.date = Text("", Type.BODY, ink="ink2", wrap=True)
        self.strip = WeekStrip(words.the_week())
        self.strip.picked.connect(self.picked)
        self.earlier = IconButton("chevron-left", words.earlier_week(), ink="ink3")
        self.later = IconButton("chevron-right", words.later_week(), ink="ink3")
        self.earlier.clicked.connect(lambda: self.turned.emit(-1))
        self.later.clicked.connect(lambda: self.turned.emit(1))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.date)
        names.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(names, 1)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.strip, 0, top)
        row.addWidget(self.later, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_day(self, day: date, *, welcome: bool) -> None:
        """Name the day; `welcome` says "Good to see you" over it."""
        self.title.setText(words.good_to_see_you() if welcome else weekday(day))
        self.date.setText(date_of(day, Form.FULL if welcome else Form.DAY))

    def show_week(self, views: Sequence[DayView], today: date) -> None:
        """Show the strip; a week to come can't be turned to."""
        self.strip.show_days(views)
        more = views[-1].day < today
        if not more and self.later.hasFocus():
            self.earlier.setFocus(Qt.FocusReason.OtherFocusReason)
        self.later.setVisible(more)
