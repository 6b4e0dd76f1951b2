"""Which days of the week: seven round toggles in the order of the person's week."""

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from microwins.domain.win import EVERY_DAY, days_of, mask_of
from microwins.ui.theme import MEDIUM, SEMIBOLD, TARGET, Space, Theme, Type
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.marks import paint_circle
from microwins.ui.words.common import weekday_initial, weekday_long


class _Toggle(Ringed, QPushButton):
    ring_radius = TARGET // 2

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__(weekday_initial(number), parent)
        self.setCheckable(True)
        self.setAccessibleName(weekday_long(number))
        self.setToolTip(weekday_long(number))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        side = Theme.current().px(TARGET)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, on = Theme.current(), self.isChecked()
        painter = QPainter(self)
        center = QPointF(self.width() / 2, self.height() / 2)
        fill = "accent" if on else "tint" if self.underMouse() else "surface"
        paint_circle(painter, center, self.width() / 2 - 1, fill, "" if on else "ctl", 1)
        painter.setPen(theme.tokens.color("on_accent" if on else "ink2"))
        painter.setFont(theme.font(Type.SMALL, SEMIBOLD if on else MEDIUM))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class WeekdayPicker(QWidget):
    """`changed` carries the new mask (Monday is bit 0). The last day left can't be taken away."""

    changed = Signal(int)

    def __init__(
        self, name: str, mask: int = EVERY_DAY, first_weekday: int = 0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        order = [(first_weekday + n) % 7 for n in range(7)]
        self._toggles = {number: _Toggle(number, self) for number in order}
        for toggle in self._toggles.values():
            row.addWidget(toggle)
            toggle.clicked.connect(self._on_clicked)
        self._mask = mask
        self.show_days(mask)
        Theme.current().changed.connect(self._on_theme_changed)

    @property
    def days(self) -> int:
        """The mask of what is chosen, Monday is bit 0; never empty."""
        return self._mask

    def show_days(self, mask: int) -> None:
        """Show the days of `mask` without a signal."""
        self._mask = mask
        days = set(days_of(mask))
        for number, toggle in self._toggles.items():
            toggle.setChecked(number in days)

    def _on_clicked(self) -> None:
        mask = mask_of(number for number, toggle in self._toggles.items() if toggle.isChecked())
        if not mask:
            self.show_days(self._mask)
            return
        self._mask = mask
        self.changed.emit(mask)

    def _on_theme_changed(self) -> None:
        for toggle in self._toggles.values():
            toggle.updateGeometry()
            toggle.update()
