"""The confidence ruler: a real slider from 0 to 10 with its numbers, 7 to 10 underlined "feels doable"."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from microwins.domain.win import DOABLE, SUREST
from microwins.ui.drawing import visual
from microwins.ui.theme import REGULAR, SEMIBOLD, Theme, Type
from microwins.ui.widgets.focus import paint_ring
from microwins.ui.widgets.still_wheel import StillWheel

_KNOB, _TRACK, _INSET, _REACH = 12, 8, 17, 17  # knob radius, track height, first stop, focus ring radius


class ConfidenceSlider(StillWheel, QSlider):
    """How sure, 0 to 10, or not answered yet. `rated` carries a person's answer; `show_answer` is silent."""

    rated = Signal(int)

    def __init__(self, name: str, unsure: str, doable: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setRange(0, SUREST)
        self.setPageStep(2)
        self.setValue(5)
        self.setAccessibleName(name)
        self.setAccessibleDescription(f"0: {unsure}. {DOABLE}–{SUREST}: {doable}.")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ends = (unsure, doable)
        self._answered = False
        self._showing = False
        self.valueChanged.connect(self._on_value_changed)
        Theme.current().changed.connect(self._on_theme_changed)

    @property
    def answered(self) -> bool:
        """Whether the knob stands for an answer."""
        return self._answered

    def show_answer(self, confidence: int | None) -> None:
        """Show an answer, or that there is none yet, without a signal."""
        self._showing = True
        self._answered = confidence is not None
        self.setValue(5 if confidence is None else confidence)
        self._showing = False
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(304, self._foot() + Theme.current().px(24))

    def minimumSizeHint(self) -> QSize:
        return QSize(11 * Theme.current().px(19), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text().isdecimal() and event.text().isascii():
            self._say(int(event.text()))
        elif event.key() == Qt.Key.Key_Space:
            self._say(self.value())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._say(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._say(self._at(event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def _say(self, confidence: int) -> None:
        if confidence != self.value():
            self.setValue(confidence)
        elif not self._answered:
            self._on_value_changed(confidence)

    def _on_value_changed(self, value: int) -> None:
        if not self._showing:
            self._answered = True
            self.update()
            self.rated.emit(value)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    # Where things are, left to right

    def _stop(self, number: float) -> float:
        return _INSET + (self.width() - 2 * _INSET) * number / SUREST

    def _at(self, spot: QPointF) -> int:
        x = visual(self, QRectF(spot.x(), 0, 0, 0)).x()
        share = (x - _INSET) / max(1, self.width() - 2 * _INSET)
        return min(SUREST, max(0, round(share * SUREST)))

    def _foot(self) -> int:
        """Below the numbers and their underline."""
        return 2 * _REACH + 6 + Theme.current().px(20) + 13

    def knob(self) -> QRectF:
        """The ring round the knob, where it stands."""
        x = self._stop(self.value())
        return visual(self, QRectF(x - _REACH, 3, 2 * _REACH, 2 * _REACH))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        tokens, middle = theme.tokens, 3.0 + _REACH
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(tokens.color("ctl") if tokens.plain else Qt.PenStyle.NoPen)
        track = QRectF(_INSET - 5, middle - _TRACK / 2, self.width() - 2 * _INSET + 10, _TRACK)
        dark = tokens.dark and not tokens.plain
        shade = 100 if tokens.dark or tokens.plain else 103
        painter.setBrush(tokens.color("line" if dark else "sunken").darker(shade))
        painter.drawRoundedRect(track, 4, 4)
        x = self._stop(self.value())
        if self._answered:
            painter.setBrush(tokens.color("accent"))
            painter.drawRoundedRect(visual(self, QRectF(track.x(), track.y(), x - track.x(), _TRACK)), 4, 4)
        painter.setBrush(tokens.color("surface"))
        painter.setPen(
            QPen(tokens.color("accent" if self._answered else "ctl"), 3 if self._answered else 1.75)
        )
        painter.drawEllipse(visual(self, QRectF(x, middle, 0, 0)).topLeft(), _KNOB - 1.5, _KNOB - 1.5)
        self._paint_numbers(painter)
        if self.hasFocus():
            paint_ring(painter, self.knob(), _REACH)
        painter.end()

    def _paint_numbers(self, painter: QPainter) -> None:
        theme = Theme.current()
        tokens, line = theme.tokens, theme.px(20)
        top = 2 * _REACH + 4.0
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        for number in range(SUREST + 1):
            here = self._answered and number == self.value()
            painter.setFont(theme.font(Type.SMALL, SEMIBOLD if here else REGULAR))
            painter.setPen(tokens.color("ink" if here else "ink3"))
            box = QRectF(self._stop(number) - 14, top, 28, line)
            painter.drawText(visual(self, box), flags, self.locale().toString(number))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color("accent"))
        left = self._stop(DOABLE) - 8
        painter.drawRect(visual(self, QRectF(left, top + line + 3, self._stop(SUREST) + 9 - left, 2)))
        foot = QRectF(4, self._foot(), self.width() - 7, theme.px(20))
        start, end = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            start, end = end, start
        foot = visual(self, foot)
        for text, side, ink, weight in (
            (self._ends[0], start, "ink3", REGULAR),
            (self._ends[1], end, "told", SEMIBOLD),
        ):
            painter.setFont(theme.font(Type.CAPTION, weight))
            painter.setPen(tokens.color(ink))
            painter.drawText(
                foot, int(side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), text
            )
