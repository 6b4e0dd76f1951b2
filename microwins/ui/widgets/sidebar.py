"""The way between the pages. Below 900 px of window it becomes icons; their names stay for screen readers."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from microwins.ui.drawing import fill, visual
from microwins.ui.margins import give_margins
from microwins.ui.theme import MEDIUM, SEMIBOLD, TARGET, Radius, Space, Theme, Type
from microwins.ui.widgets.focus import Ringed
from microwins.ui.widgets.text import Text

WIDE, NARROW = 212, 64
_ICON, _INDENT, _GAP = 20, 12, 12


class Place(NamedTuple):
    """One entry: `key` names it in code, `shortcut` leads there ("Ctrl+1")."""

    key: str
    name: str
    icon: str
    shortcut: str = ""
    is_page: bool = True  # a page is marked while it is shown; the others act at once
    at_foot: bool = False


class NavItem(Ringed, QPushButton):
    """One entry of the sidebar. The window marks the page that is shown; a click alone doesn't."""

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._icon_only, self._keys = False, ""
        self.setCheckable(place.is_page)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.rename(place.name)

    def rename(self, name: str) -> None:
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(f"{name} ({self._keys})" if self._keys else name)
        self.updateGeometry()
        self.update()

    def tell_keys(self) -> None:
        """Name its shortcut as the system writes it."""
        if self.place.shortcut:
            from microwins.ui.words.keys import keys  # all of Qt's shortcuts come with it

            self._keys = keys(self.place.shortcut)
            self.rename(self._name)

    def show_icon_only(self, only: bool) -> None:
        self._icon_only = only
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        pass

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        height = max(TARGET, theme.px(TARGET))
        if self._icon_only:
            return QSize(TARGET, height)
        text = QFontMetrics(theme.font(Type.CONTROL, SEMIBOLD)).horizontalAdvance(self._name)
        return QSize(2 * _INDENT + theme.px(_ICON) + _GAP + text, height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, chosen = Theme.current(), self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or self.underMouse():
            hollow = theme.tokens.plain and not chosen
            painter.setPen(theme.tokens.color("ctl") if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens.color("tint" if hollow else "soft", 1.0 if chosen else 0.55))
            painter.drawRoundedRect(self.rect().adjusted(0, 1, 0, -1), Radius.CONTROL, Radius.CONTROL)
        ink = theme.tokens.color("on_soft" if chosen else "ink2")
        edge = theme.px(_ICON)
        indent = (self.width() - edge) / 2 if self._icon_only else _INDENT
        icon = visual(self, QRectF(indent, round((self.height() - edge) / 2), edge, edge))
        pixmap = theme.pixmap(self.place.icon, ink.name(), edge, self.devicePixelRatioF())
        painter.drawPixmap(icon.topLeft(), pixmap)
        if not self._icon_only:
            left = _INDENT + edge + _GAP
            painter.setPen(ink)
            painter.setFont(theme.font(Type.CONTROL, SEMIBOLD if chosen else MEDIUM))
            box = visual(self, QRectF(left, 0, self.width() - left, self.height()))
            side = Qt.AlignmentFlag.AlignLeft  # Qt turns it with the reading direction
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.end()


class _Picture(QWidget):
    """A fixed picture: the app's icon, or a line icon in the ink of captions."""

    def __init__(self, icon: str, size: int, ink: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon, self._size, self._ink = icon, size, ink
        self.setFixedSize(size, size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        color = getattr(theme.tokens, self._ink) if self._ink else ""
        painter = QPainter(self)
        pixmap = theme.pixmap(self._icon, color, self._size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(0, 0), pixmap)
        painter.end()


class Sidebar(QWidget):
    """Places at the top, acts at the foot, and where the data lives. `went` carries the key of a place."""

    went = Signal(str)

    def __init__(self, name: str, places: Sequence[Place], foot: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.items = {place.key: NavItem(place, self) for place in places}
        self._title = Text(name, Type.BODY, SEMIBOLD)
        self._foot = Text(foot, Type.CAPTION, ink="ink3", wrap=True)
        self._lock = _Picture("lock", 16, "ink3", self)
        self._lock.setToolTip(foot)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.M, 20, Space.M, Space.L)
        self._column.setSpacing(2)
        head = self._beside(_Picture("app", 28, "", self), self._title, 10)
        self._column.addLayout(head)
        self._column.addSpacing(Space.XL)
        for item in self.items.values():
            if not item.place.at_foot:
                self._column.addWidget(item)
        self._column.addStretch(1)
        for item in self.items.values():
            if item.place.at_foot:
                self._column.addWidget(item)
        self._column.addSpacing(Space.M)
        foot_row = self._beside(self._lock, self._foot, Space.S)
        self._column.addLayout(foot_row)
        self._indents = ((head, Space.S), (foot_row, Space.M))
        for key, item in self.items.items():
            item.clicked.connect(lambda _=False, key=key: self.went.emit(key))
        Theme.current().changed.connect(self._on_theme_changed)
        self._narrow = False
        self.show_narrow(False)

    def tell_keys(self) -> None:
        """Name the shortcuts too; the first picture does without."""
        for item in self.items.values():
            item.tell_keys()

    def mark(self, key: str) -> None:
        """Mark the page that is shown; "" marks none."""
        for name, item in self.items.items():
            item.setChecked(name == key)

    def show_narrow(self, narrow: bool) -> None:
        """Show icons alone, or icons and names."""
        self._narrow = narrow
        self._title.setVisible(not narrow)
        self._foot.setVisible(not narrow)
        for row, indent in self._indents:
            give_margins(row, 0 if narrow else indent, 0, 0, 0)  # alone, a picture stands in the middle
        for item in self.items.values():
            item.show_icon_only(narrow)
        needed = max(item.sizeHint().width() for item in self.items.values()) + 2 * Space.M
        self.setFixedWidth(NARROW if narrow else max(WIDE, needed))

    @staticmethod
    def _beside(picture: QWidget, text: Text, gap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addWidget(picture, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(text, 1, Qt.AlignmentFlag.AlignVCenter)
        return row

    def _on_theme_changed(self) -> None:
        self.show_narrow(self._narrow)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        painter = QPainter(self)
        fill(painter, self.rect(), tokens.color("side"))
        fill(painter, visual(self, QRectF(self.width() - 1, 0, 1, self.height())), tokens.color("line"))
        painter.end()
