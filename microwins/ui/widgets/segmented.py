"""One of a few: a sunken track with the chosen segment raised. Radio buttons to screen readers."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from microwins.ui.theme import MEDIUM, SEMIBOLD, TARGET, Radius, Theme, Type
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.focus import Ringed

_EDGE, _PAD = 3, 18


class _Segment(Ringed, QRadioButton):
    ring_radius = Radius.CONTROL - _EDGE + 1

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        width = QFontMetrics(theme.font(Type.CONTROL, SEMIBOLD)).horizontalAdvance(self.text())
        return QSize(width + 2 * _PAD, theme.px(TARGET - 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = Theme.current(), self.isChecked()
        plain = theme.tokens.plain
        painter = QPainter(self)
        if chosen:
            fill, edge = ("accent", "accent") if plain else ("surface", "ctl")
            paint_box(painter, QRectF(self.rect()), fill, edge, Radius.CONTROL - _EDGE + 1)
        painter.setFont(theme.font(Type.CONTROL, SEMIBOLD if chosen else MEDIUM))
        ink = "on_accent" if chosen and plain else "ink" if chosen or self.underMouse() else "ink2"
        painter.setPen(theme.tokens.color(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class Segmented(QWidget):
    """A choice of one. `chosen` carries the index a person picked; `choose` sets it silently."""

    chosen = Signal(int)

    def __init__(self, name: str, labels: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, label in enumerate(labels):
            segment = _Segment(label, self)
            segment.setAccessibleDescription(name)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idClicked.connect(self.chosen)
        Theme.current().changed.connect(self._on_theme_changed)

    @property
    def index(self) -> int:
        """Which is chosen, -1 for none."""
        return self._group.checkedId()

    def choose(self, index: int) -> None:
        """Show `index` as chosen without a signal; -1 shows none."""
        self._group.setExclusive(False)
        for number, segment in enumerate(self._group.buttons()):
            segment.setChecked(number == index)
            at = Qt.FocusPolicy.StrongFocus if number == max(index, 0) else Qt.FocusPolicy.ClickFocus
            segment.setFocusPolicy(at)  # Tab comes to the chosen one; from there the arrow keys go on
        self._group.setExclusive(True)

    def _on_theme_changed(self) -> None:
        for segment in self._group.buttons():
            segment.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_box(painter, QRectF(self.rect()), "sunken", "line", Radius.CONTROL + 1)
        painter.end()
