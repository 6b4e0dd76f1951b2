"""The week in seven small circles; each is a button that opens its day."""

from collections.abc import Sequence
from datetime import date
from enum import Enum, auto
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from microwins.ui.theme import REGULAR, SEMIBOLD, Radius, Theme, Type
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.marks import paint_circle, paint_tick

_RADIUS, _PITCH, _HEIGHT = 11, 36, 58


class DayMark(Enum):
    """How a day of the strip looks."""

    KEPT = auto()  # a tick
    STARTED = auto()  # a ring: today, with something kept and something open
    QUIET = auto()  # a dot
    REST = auto()  # a moon
    TO_COME = auto()  # a thin circle
    OPEN = auto()  # today, before anything


class DayView(NamedTuple):
    """One day of the strip, drawn and spoken. `name` is the whole of it in words."""

    day: date
    letter: str
    name: str
    mark: DayMark
    is_today: bool = False
    is_shown: bool = False
    takes_tab: bool = False  # the strip is one stop of the Tab key; arrow keys go on from there


class _Day(Ringed, QPushButton):
    ring_radius = Radius.SMALL

    stepped = Signal(int)  # -1 or 1, in the order of the days

    def __init__(self, view: DayView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.view = view
        self._dress()

    def show_view(self, view: DayView) -> None:
        if view != self.view:
            self.view = view
            self._dress()

    def _dress(self) -> None:
        view = self.view
        self.setAccessibleName(view.name)
        self.setToolTip(view.name)
        self.setEnabled(view.mark is not DayMark.TO_COME)
        policy = Qt.FocusPolicy
        self.setFocusPolicy(policy.StrongFocus if view.takes_tab else policy.ClickFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor if self.isEnabled() else Qt.CursorShape.ArrowCursor)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_PITCH, Theme.current().px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            self.stepped.emit(1 if (event.key() == Qt.Key.Key_Right) == ltr else -1)
            return
        super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, view = Theme.current(), self.view
        tokens, middle = theme.tokens, self.width() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if (view.is_shown and not view.is_today) or (self.underMouse() and self.isEnabled()):
            plain = tokens.plain  # outlined there: the marks wear the colour of the selection
            painter.setPen(QPen(tokens.color("ctl"), 2) if plain else Qt.PenStyle.NoPen)
            painter.setBrush(tokens.color("tint"))
            painter.drawRoundedRect(self.rect().adjusted(1, plain, -1, -plain), Radius.SMALL, Radius.SMALL)
        strong = view.is_today
        painter.setFont(theme.font(Type.CAPTION, SEMIBOLD if strong else REGULAR))
        painter.setPen(tokens.color("ink" if strong else "ink3"))
        top = QRectF(0, 1, self.width(), theme.px(18))
        painter.drawText(top, Qt.AlignmentFlag.AlignCenter, view.letter)
        center = QPointF(middle, top.bottom() + 6 + _RADIUS)
        self._paint_mark(painter, center)
        if view.is_today:
            paint_circle(painter, QPointF(middle, center.y() + _RADIUS + 6.5), 2, "ink")
        painter.end()

    def _paint_mark(self, painter: QPainter, center: QPointF) -> None:
        theme = Theme.current()
        match self.view.mark:
            case DayMark.KEPT:
                paint_circle(painter, center, _RADIUS, "accent")
                paint_tick(painter, center, _RADIUS, theme.tokens.color("on_accent"), 1.75)
            case DayMark.STARTED:
                paint_circle(painter, center, _RADIUS, "tint", "accent", 4 if theme.tokens.plain else 2)
            case DayMark.QUIET:
                paint_circle(painter, center, 3, "quiet")
            case DayMark.REST:
                paint_circle(painter, center, _RADIUS, "heat0")
                moon = theme.pixmap("moon", theme.tokens.ink2, 14, self.devicePixelRatioF())
                painter.drawPixmap(center - QPointF(7, 7), moon)
            case DayMark.TO_COME:
                paint_circle(painter, center, _RADIUS, "", "line", 1.5)
            case DayMark.OPEN:
                paint_circle(painter, center, _RADIUS, "", "ctl", 1.5)


class WeekStrip(QWidget):
    """Seven days. `picked` carries the day a person chose; days to come can't be."""

    picked = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        nothing = DayView(date.min, "", "", DayMark.TO_COME)
        # Made at once, though empty: the Tab key goes through controls in the order they were made.
        self._days = [_Day(nothing, self) for _ in range(7)]
        for day in self._days:
            row.addWidget(day)
            day.clicked.connect(lambda _=False, day=day: self.picked.emit(day.view.day))
            day.stepped.connect(lambda step, day=day: self._step(day, step))
        Theme.current().changed.connect(self._on_theme_changed)

    @property
    def days(self) -> tuple[QPushButton, ...]:
        return tuple(self._days)

    def show_days(self, views: Sequence[DayView]) -> None:
        """Show seven days, in place: the focus stays where it is."""
        come = [view for view in views if view.mark is not DayMark.TO_COME]
        stop = next((view for view in come if view.is_shown), come[-1] if come else None)
        for day, view in zip(self._days, views, strict=True):
            day.show_view(view._replace(takes_tab=view is stop))

    def _step(self, day: _Day, step: int) -> None:
        at = self._days.index(day) + step
        if 0 <= at < len(self._days) and self._days[at].isEnabled():
            self._days[at].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_theme_changed(self) -> None:
        for day in self._days:
            day.updateGeometry()
            day.update()
