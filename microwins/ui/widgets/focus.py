"""The keyboard's ring round a filled control: 2 px wide, 2 px clear of it, never under the mouse.

A control can't paint outside itself, so a transparent ring stands on top, as its sibling.

    Ringed      a control that has such a ring, from the first time that the keyboard reaches it
    paint_ring  for those with room inside
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from microwins.ui.theme import Radius, Theme

WIDTH, CLEAR = 2, 2
REACH = WIDTH + CLEAR


def by_keyboard(event: QFocusEvent) -> bool:
    """Whether a focus came in a way that shows it: anything but the mouse, a popup or the window's return."""
    return event.reason() not in {
        Qt.FocusReason.MouseFocusReason,
        Qt.FocusReason.PopupFocusReason,
        Qt.FocusReason.ActiveWindowFocusReason,
    }


def paint_ring(painter: QPainter, box: QRectF, radius: float) -> None:
    """The ring with its outer edge on `box`."""
    half = WIDTH / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Theme.current().tokens.color("focus"), WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box.adjusted(half, half, -half, -half), radius - half, radius - half)


def _scrolls(widget: QWidget) -> bool:
    """Whether it is the viewport of something that scrolls."""
    area = widget.parentWidget()
    return isinstance(area, QAbstractScrollArea) and area.viewport() is widget


class FocusRing(QWidget):
    """The ring round one control; from now on it hides and shows itself."""

    def __init__(self, control: QWidget, radius: int = Radius.CONTROL) -> None:
        super().__init__(control.parentWidget())
        self._control, self._radius = control, radius
        self._between: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        control.installEventFilter(self)
        control.destroyed.connect(self.deleteLater)  # it may have moved out to a parent that stays
        self._place()
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        match event.type():
            case QEvent.Type.FocusIn if isinstance(event, QFocusEvent) and by_keyboard(event):
                self._place()
                self.show()
            case QEvent.Type.FocusOut | QEvent.Type.Hide if watched is self._control:
                self._leave()
            case QEvent.Type.Move | QEvent.Type.Resize if self.isVisible():
                self._place()
            case QEvent.Type.ParentChange:
                self._leave()
            case _:
                pass
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        """Where there is room for it, but never outside of what the control scrolls with."""
        control = self._control
        home = control.parentWidget() or control
        between: list[QWidget] = []
        while (above := home.parentWidget()) is not None and not home.isWindow():
            box = control.rect().translated(control.mapTo(home, control.rect().topLeft()))
            if home.rect().contains(box.adjusted(-REACH, -REACH, REACH, REACH)) or _scrolls(above):
                break
            between.append(home)
            home = above
        self._watch(between)
        if self.parentWidget() is not home:
            self.setParent(home)
        box = control.rect().translated(control.mapTo(home, control.rect().topLeft()))
        self.setGeometry(box.adjusted(-REACH, -REACH, REACH, REACH))
        self.raise_()

    def _leave(self) -> None:
        self._watch([])
        self.hide()

    def _watch(self, between: list[QWidget]) -> None:
        """What lies between the ring and its control may move, and the ring with it."""
        for widget in self._between:
            if widget not in between:
                widget.removeEventFilter(self)
        for widget in between:
            if widget not in self._between:
                widget.installEventFilter(self)
        self._between = between

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_ring(painter, QRectF(self.rect()), self._radius + REACH)
        painter.end()


def shows_ring(window: QWidget) -> bool:
    """Whether the keyboard is seen somewhere in a window: whoever uses it goes by keyboard."""
    return any(ring.isVisible() for ring in window.findChildren(FocusRing))


def focused(controls: Sequence[QWidget]) -> int | None:
    """Which of them has the focus, by its number."""
    return next((number for number, control in enumerate(controls) if control.hasFocus()), None)


def focus_again(at: int | None, controls: Sequence[QWidget]) -> None:
    """After they were made anew: the one that stands where the focus was has it, or else the last."""
    if at is not None and controls:
        controls[min(at, len(controls) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def hide_rings(window: QWidget) -> None:
    """Whoever uses it goes by mouse; the keyboard shows where it is when it is used."""
    for ring in window.findChildren(FocusRing):
        ring.hide()


if TYPE_CHECKING:
    _Control = QWidget
else:
    _Control = object


class Ringed(_Control):
    """Named before the control in a class: `class Button(Ringed, QPushButton)`."""

    ring_radius: int = Radius.CONTROL
    _ring: FocusRing | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._ring is None and by_keyboard(event):
            self._ring = FocusRing(self, self.ring_radius)
        super().focusInEvent(event)


class KeepsInSight(_Control):
    """Named before a window: what Tab comes to inside of it is scrolled into sight, with its ring.

    Qt by itself scrolls only where the keyboard was in the same scroll area already.
    """

    def focusNextPrevChild(self, forward: bool) -> bool:
        from microwins.ui.widgets.in_sight import bring_into_sight

        before = QApplication.focusWidget()
        moved = super().focusNextPrevChild(forward)
        now = QApplication.focusWidget()
        if now is not None and now is before:  # the only control there is: show that it has the keyboard
            now.clearFocus()
            now.setFocus(Qt.FocusReason.TabFocusReason)
        if now is not None:
            bring_into_sight(now)
        return moved
