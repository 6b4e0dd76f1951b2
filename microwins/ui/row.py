"""One promise on Today: a check box as wide as the list, with a menu of what else can be wished for it.

It asks and never acts: a wish goes out, and the box moves when `show_view` says what is on disk.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QButtonGroup, QCheckBox, QSizePolicy, QWidget

from microwins.domain.win import Status
from microwins.ui.day_view import RowView
from microwins.ui.drawing import Paragraph, fill, visual
from microwins.ui.theme import MEDIUM, REGULAR, SEMIBOLD, Radius, Space, Theme, Type
from microwins.ui.widgets.buttons import IconButton
from microwins.ui.widgets.focus import by_keyboard, paint_ring
from microwins.ui.widgets.marks import CheckCircle, Mark
from microwins.ui.wishes import KEYS, Wish
from microwins.ui.words import care
from microwins.ui.words import today as words

HEIGHT = 76
# From the edges: the circle's centre, the text, the menu's gap, the aside; the leaf stands beside the menu.
_CENTER, _TEXT, _MORE, _ASIDE, _LEAF = 34, 64, 12, 56, 40


class PromiseRow(QCheckBox):
    """One row. `wished` carries its micro-win and a Wish; `stepped` moves the focus by -1 or 1."""

    wished = Signal(int, object)
    stepped = Signal(int)
    dragged = Signal(int, int)  # the micro-win, and the mouse's y in the list
    dropped = Signal(int, int)

    def __init__(self, view: RowView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = view
        self.is_first = True
        alone = QButtonGroup(self, exclusive=False)  # else Qt looks through all buttons of the list at a tick
        alone.addButton(self)
        self._circle = CheckCircle(self)
        self._ringed, self._pressed_at, self._dragging = False, QPoint(), False
        self.more = IconButton("more", words.more_about(view.title), self)
        self.more.clicked.connect(lambda: self._wish(Wish.MENU))
        self.leaf = IconButton("leaf", "", self, ink="ink3")
        self.leaf.clicked.connect(lambda: self._wish(Wish.KEEP_SMALL))
        self.back = IconButton("undo", care.back_from_rest(), self, ink="ink3")
        self.back.clicked.connect(lambda: self._wish(Wish.BACK))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heights: dict[int, int] = {}  # by width
        self._lay_out_text()
        Theme.current().changed.connect(self._on_theme_changed)
        self.show_view(view)

    def show_view(self, view: RowView, *, just_now: bool = False) -> None:
        """Show what is recorded. `just_now` moves the fill and the ring once."""
        changed = view != self.view
        self.view = view
        self.setChecked(view.mark is Mark.KEPT)
        self.setAccessibleName(view.title)
        self.setAccessibleDescription(f"{view.cue}. {view.aside}".rstrip(". ") + ".")
        self.setWhatsThis(words.row_hint())
        self.more.set_name(words.more_about(view.title))
        self.leaf.set_name(care.keep_small(view.other))
        for button, shown in ((self.leaf, bool(view.other)), (self.back, view.in_rest)):
            if button.hasFocus() and not shown:
                self.setFocus(Qt.FocusReason.OtherFocusReason)
            button.setVisible(shown)
        if changed:
            self._lay_out_text()
        if just_now or self._circle.mark is not view.mark:
            self._circle.show(view.mark, just_now=just_now)
        self.update()

    @property
    def circle(self) -> CheckCircle:
        return self._circle

    def show_ring(self) -> None:
        """Let the focus be seen: it came by an arrow key."""
        self._ringed = True
        self.update()

    def nextCheckState(self) -> None:
        """A click or Space is a wish; the box itself stays."""
        if self.view.status in {Status.KEPT, Status.SMALL}:
            self._wish(Wish.CLEAR)
        else:
            self._wish(Wish.KEEP_SMALL if self.view.small else Wish.KEEP)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    # Size and paint

    def sizeHint(self) -> QSize:
        return QSize(480, self.heightForWidth(max(self.width(), 480)))

    def minimumSizeHint(self) -> QSize:
        return QSize(240, HEIGHT)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            text = self._text_width(width)
            tall = self._title.height(text) + Space.XS + self._cue.height(text)
            self._heights[width] = max(HEIGHT, Theme.current().px(HEIGHT), round(tall + 2 * Space.M))
        return self._heights[width]

    def resizeEvent(self, event: QResizeEvent) -> None:
        side = self.more.width()
        box = QRectF(self.width() - _MORE - side, (self.height() - side) / 2, side, side)
        self.more.move(visual(self, box).topLeft().toPoint())
        for button in (self.leaf, self.back):
            button.move(visual(self, box.translated(-_LEAF, 0)).topLeft().toPoint())
        super().resizeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, view = Theme.current(), self.view
        tokens, rtl = theme.tokens, self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter = QPainter(self)
        if self._dragging:
            fill(painter, self.rect(), tokens.color("sunken"))
        if not self.is_first:
            fill(painter, visual(self, QRectF(_TEXT, 0, self.width() - _TEXT, 1)), tokens.color("line"))
        middle = self.height() / 2
        text = self._text_width(self.width())
        title, cue = self._title.height(text), self._cue.height(text)
        top = middle - 1 - (title + Space.XS + cue) / 2
        painter.setPen(tokens.color("ink" if view.mark in {Mark.OPEN, Mark.UNSAVED} else "ink2"))
        self._title.draw(painter, visual(self, QRectF(_TEXT, top, text, title)), rtl)
        painter.setPen(tokens.color("ink3"))
        below = QRectF(_TEXT, top + title + Space.XS, text, cue)
        self._cue.draw(painter, visual(self, below), rtl)
        painter.setFont(self._aside_font())
        painter.setPen(tokens.color({Mark.KEPT: "told", Mark.UNSAVED: "clay"}.get(view.mark, "ink3")))
        aside = self._aside_width
        box = visual(self, QRectF(self.width() - self._beside() - aside, 0, aside, self.height()))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, view.aside)
        center = visual(self, QRectF(_CENTER, middle, 0, 0)).topLeft()
        over = self.underMouse() and not any(
            button.underMouse() for button in (self.more, self.leaf, self.back)
        )
        self._circle.paint(painter, QPointF(center), over, self.isDown())
        if self._ringed and self.hasFocus():
            paint_ring(painter, QRectF(self.rect()).adjusted(3, 3, -3, -3), Radius.CONTROL)
        painter.end()

    def _lay_out_text(self) -> None:
        theme, before = Theme.current(), self._heights.get(self.width())
        self._title = Paragraph(self.view.title, theme.font(Type.BODY, MEDIUM))
        self._cue = Paragraph(self.view.cue, theme.font(Type.SMALL))
        self._aside_width = QFontMetrics(self._aside_font()).horizontalAdvance(self.view.aside)
        self._heights.clear()
        if self.heightForWidth(self.width()) != before:  # a list of many rows is not laid out for a tick
            self.updateGeometry()

    def _aside_font(self) -> QFont:
        weight = SEMIBOLD if self.view.mark is Mark.KEPT else REGULAR
        return Theme.current().font(Type.SMALL, weight, figures=True)

    def _text_width(self, width: int) -> float:
        return max(80.0, width - _TEXT - self._beside() - self._aside_width - Space.L)

    def _beside(self) -> int:
        """Beyond the evidence: the menu, and before it the bad-day version or the way back from rest."""
        return _ASIDE + (_LEAF if self.view.has_small or self.view.in_rest else 0)

    def _on_theme_changed(self) -> None:
        self._lay_out_text()
        self.update()

    # Mouse and keys

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ringed = by_keyboard(event)
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at, self._ringed = event.position().toPoint(), False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            way = (event.position().toPoint() - self._pressed_at).manhattanLength()
            if not self._dragging and way >= QApplication.startDragDistance():
                self._dragging = True
                self.setDown(False)
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._dragging:
                self.dragged.emit(self.view.win_id, self.mapToParent(event.position().toPoint()).y())
                return
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._dragging:
            self._dragging = False
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.dropped.emit(self.view.win_id, self.mapToParent(event.position().toPoint()).y())
            self.update()
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._wish(Wish.MENU)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        if (wish := KEYS.get((key, modifiers))) is not None:
            self._wish(wish)
        elif key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._ringed = True
            self.stepped.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            ltr = self.layoutDirection() == Qt.LayoutDirection.LeftToRight
            self.focusNextPrevChild((key == Qt.Key.Key_Right) == ltr)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            self._ringed = True
            super().keyPressEvent(event)

    def _wish(self, wish: Wish) -> None:
        self.wished.emit(self.view.win_id, wish)
