"""The heart of the wizard: you at the foot, today's step lit, the larger ones fading towards the big goal.

    Stair       one step as it is shown
    Flight      the whole staircase: the steps, which is today's, which is the suggested smaller one
    Staircase   paints a Flight, moves from one to the next in 240 ms, answers mouse, keys and screen readers

Heights follow the logarithm of the minutes, on one scale from a minute (or the least step) to the big goal,
so a smaller step is visibly lower. The geometry is in `stair_layout`, the colours are the tokens'.
"""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, QRectF, QSize, Qt, QVariantAnimation, Signal
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import REGULAR, SEMIBOLD, Motion, Radius, Theme, Type
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.stair_layout import DOT, GROUND, Block, Flight, Stair, Tone, arrange, between
from microwins.ui.widgets.stair_paint import fills, paint_arc, step
from microwins.ui.widgets.stair_text import paint_label
from microwins.ui.widgets.still_wheel import StillWheel

__all__ = ["Flight", "Stair", "Staircase"]


class Staircase(Ringed, StillWheel, QAbstractSlider):
    """A staircase that can be walked. Its value is the height on the ladder, 0 at the foot."""

    smaller_asked = Signal()
    bigger_asked = Signal()
    stepped = Signal(int)  # an assistive technology chose this place, counted from the largest

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Vertical)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self._flight = Flight((), 0)
        self._from: tuple[Block, ...] = ()
        self._captions = ("", "", "", "")
        self._hovered = False
        self._showing = False
        self._move = QVariantAnimation(self, startValue=0.0, endValue=1.0)
        self._move.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._move.valueChanged.connect(self.update)
        self.valueChanged.connect(self._on_value_changed)
        Theme.current().changed.connect(self._on_theme_changed)

    def set_captions(self, you: str, smaller: str, today: str, later: str) -> None:
        """The four words on the ground."""
        self._captions = (you, smaller, today, later)
        self.update()

    def show_flight(self, flight: Flight, text: str, value: str) -> None:
        """Show `flight`; `text` says it in words, `value` its present step. Moves there if it was another."""
        if flight == self._flight:
            return
        self._from = self._seen() if self._flight.steps else ()
        known = self._flight.dream == flight.dream or bool(set(self._flight.steps) & set(flight.steps))
        moved = known and (flight.at != self._flight.at or flight.steps != self._flight.steps)
        self._move.stop()
        self._flight = flight
        self._showing = True
        self.setRange(0, max(0, len(flight.steps) - 1))
        self.setValue(len(flight.steps) - 1 - flight.at)
        self._showing = False
        self.setAccessibleName(text)
        self.setAccessibleDescription(value)
        duration = Theme.current().duration(Motion.STEP)
        if moved and self._from and duration and self.isVisible():
            self._move.setDuration(duration)
            self._move.start()
        self.update()

    def hold(self, share: float) -> None:
        """Stand still at `share` (0 to 1) of the last movement, for a picture of it."""
        self._move.setDuration(1000)
        self._move.start()
        self._move.pause()
        self._move.setCurrentTime(round(share * 1000))

    def sizeHint(self) -> QSize:
        return QSize(608, self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        theme = Theme.current()
        return QSize(theme.px(320), theme.px(176))

    # The hands

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_PageDown | Qt.Key.Key_Minus:
                self.smaller_asked.emit()
            case Qt.Key.Key_Up | Qt.Key.Key_PageUp | Qt.Key.Key_Plus:
                self.bigger_asked.emit()
            case _:
                event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self._ghost_at(event.position())
        if over != self._hovered:
            self._hovered = over
            self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
            self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._ghost_at(event.position()):
            self.smaller_asked.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            spot = QPointF(event.pos())
            found = next((b for b in self._blocks() if visual(self, b.box).contains(spot)), None)
            QToolTip.showText(event.globalPos(), found.stair.label if found else "", self)
            return True
        return super().event(event)

    def _ghost_at(self, spot: QPointF) -> bool:
        return any(b.tone is Tone.GHOST and visual(self, b.box).contains(spot) for b in self._blocks())

    def _on_value_changed(self, value: int) -> None:
        if not self._showing:
            self.stepped.emit(len(self._flight.steps) - 1 - value)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    # The eyes

    def _blocks(self) -> tuple[Block, ...]:
        theme = Theme.current()
        return arrange(self._flight, self.width(), self.height(), theme.px(100) / 100)

    def _seen(self) -> tuple[Block, ...]:
        """The steps as they stand at this moment, on their way or arrived."""
        if self._move.state() == QVariantAnimation.State.Stopped:
            return self._blocks()
        return between(self._from, self._blocks(), float(self._move.currentValue()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._flight.steps:
            return
        blocks = self._seen()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # each label by its own letters
        for block in blocks:
            painter.setOpacity(block.opacity)
            self._paint_block(painter, block)
        painter.setOpacity(1.0)
        self._paint_ground(painter, blocks)
        self._paint_you(painter, blocks)
        painter.end()

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        tokens, box = Theme.current().tokens, visual(self, block.box)
        if block.tone is Tone.GHOST:
            painter.setBrush(tokens.color("tint") if self._hovered else Qt.BrushStyle.NoBrush)
            pen = QPen(tokens.color("accent" if self._hovered else "ctl"), 1.5)
            pen.setDashPattern([4.5, 3.2])
            painter.setPen(pen)
            painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, 0), Radius.CONTROL, Radius.CONTROL)
            inks = ("ink2", "ink3")
        else:
            fill, edge = fills(block.tone)
            painter.setPen(tokens.color("line") if tokens.plain else Qt.PenStyle.NoPen)
            shape = step(box, self.layoutDirection() == Qt.LayoutDirection.LeftToRight)
            painter.setBrush(fill if tokens.plain else edge)
            painter.drawPath(shape)
            if block.tone is not Tone.TODAY and not tokens.plain:
                painter.save()
                painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(fill)
                painter.drawRect(box.adjusted(0, 4, 0, 0))
                painter.restore()
            inks = ("on_accent", "on_accent") if block.tone is Tone.TODAY else ("ink", "ink2")
        paint_label(painter, self, block, inks)

    def _paint_ground(self, painter: QPainter, blocks: tuple[Block, ...]) -> None:
        theme = Theme.current()
        ground = self.height() - theme.px(GROUND)
        painter.setPen(QPen(theme.tokens.color("ctl"), 1.5))
        painter.drawLine(QPointF(0, ground + 0.25), QPointF(self.width(), ground + 0.25))
        today = next((b for b in blocks if b.tone is Tone.TODAY), None)
        ghost = next((b for b in blocks if b.tone is Tone.GHOST), None)
        you, smaller, now, later = self._captions
        line = QRectF(0, ground + theme.px(5), self.width(), theme.px(22))
        spots: list[tuple[str, float, str, bool]] = [(you, theme.px(DOT) * 2.0, "ink2", True)]
        if ghost:
            spots.append((smaller, ghost.box.center().x(), "ink3", False))
        if today:
            middle = min(today.box.center().x(), today.box.left() + theme.px(92))
            spots.append((now, middle if today.box.width() > 200 else today.box.center().x(), "ink2", True))
        taken = 0.0
        for text, middle, ink, strong in spots:
            painter.setFont(theme.font(Type.CAPTION, SEMIBOLD if strong else REGULAR))
            painter.setPen(theme.tokens.color(ink))
            width = painter.fontMetrics().horizontalAdvance(text) + 2.0
            left = max(taken, middle - width / 2)
            painter.drawText(visual(self, QRectF(left, line.y(), width, line.height())), _CENTER, text)
            taken = left + width + 8
        painter.setFont(theme.font(Type.CAPTION, REGULAR))
        painter.setPen(theme.tokens.color("ink3"))
        width = painter.fontMetrics().horizontalAdvance(later) + 2.0
        if any(b.tone not in {Tone.TODAY, Tone.GHOST} for b in blocks) and self.width() - width > taken:
            box = visual(self, QRectF(self.width() - width, line.y(), width, line.height()))
            painter.drawText(box, _CENTER, later)

    def _paint_you(self, painter: QPainter, blocks: tuple[Block, ...]) -> None:
        """The honey dot, and the dotted arc that shows the one lift asked for today."""
        theme = Theme.current()
        honey, radius = theme.tokens.color("honey"), theme.px(DOT)
        ground = self.height() - theme.px(GROUND)
        dot = QPointF(radius * 2.0, ground - radius - 1)
        today = next((b.box for b in blocks if b.tone is Tone.TODAY), None)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        if today is not None:
            paint_arc(
                painter, dot - QPointF(-3.5, radius + 4), QPointF(today.left() + 36, today.top() - 8), honey
            )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(honey)
        painter.drawEllipse(dot, radius, radius)
        painter.resetTransform()


_CENTER = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
