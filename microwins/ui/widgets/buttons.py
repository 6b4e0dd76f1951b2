"""Push buttons in their five kinds. One primary per screen; destructive ones are ghosts with clay text."""

from enum import StrEnum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from microwins.ui.drawing import directed, visual
from microwins.ui.theme import MEDIUM, SEMIBOLD, TARGET, Radius, Theme, Type
from microwins.ui.widgets.focus import Ringed


class Kind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    SOFT = "soft"
    SECONDARY = "secondary"  # outlined
    GHOST = "ghost"
    LINK = "link"  # a ghost in the accent colour
    HONEY = "honey"  # a ghost on the honey bar
    DANGER = "danger"  # a ghost in clay


# kind -> fill, fill under the mouse, text, outline
_LOOK = {
    Kind.PRIMARY: ("accent", "accent_hover", "on_accent", ""),
    Kind.SOFT: ("soft", "stairs2", "on_soft", ""),
    Kind.SECONDARY: ("surface", "sunken", "ink", "ctl"),
    Kind.GHOST: ("", "soft", "ink2", ""),
    Kind.LINK: ("", "soft", "told", ""),
    Kind.HONEY: ("", "surface", "on_honey", ""),
    Kind.DANGER: ("", "sunken", "clay", ""),
}
_ICON, _ICON_GAP, _CHIP_GAP, _CHIP_PAD = 20, 6, 10, 7


class Button(Ringed, QPushButton):
    """A button that paints itself: an optional line icon before the text, an optional shortcut chip after."""

    def __init__(
        self,
        text: str,
        kind: Kind = Kind.SECONDARY,
        *,
        icon: str = "",
        chip: str = "",
        wrap: bool = False,
        flush: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """wrap: where there is no room for it, the text stands on two lines. flush: it begins at its edge,
        and is underlined under the mouse, as there is no room for a fill.
        """
        super().__init__(parent)
        self.setText(text)  # given to Qt's own, the text has PySide6 make icons ready, with 151 names
        self._kind, self._icon, self._chip, self._hovered = kind, icon, chip, False
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        if wrap:
            policy.setHorizontalPolicy(QSizePolicy.Policy.Maximum)
            policy.setHeightForWidth(True)
        self._wrap, self._flush = wrap, flush
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        Theme.current().changed.connect(self._on_theme_changed)

    @property
    def kind(self) -> Kind:
        return self._kind

    def set_kind(self, kind: Kind) -> None:
        """Make it louder or quieter in place: the focus stays."""
        if kind != self._kind:
            self._kind = kind
            self._on_theme_changed()

    def set_label(self, text: str, icon: str | None = None) -> None:
        """Change the text, its accessible name with it, and the icon if told."""
        wanted = (text, self._icon if icon is None else icon)
        if wanted == (self.text(), self._icon):  # whatever else it is in is not laid out anew
            return
        self.setText(text)
        self.setAccessibleName(text)
        self._icon = wanted[1]
        self._on_theme_changed()

    def sizeHint(self) -> QSize:
        return self._size_of([self.text()])

    def heightForWidth(self, width: int) -> int:
        return self._size_of(self._lines(width)).height()

    def minimumSizeHint(self) -> QSize:
        return self._size_of(self._lines(0)) if self._wrap else self.sizeHint()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The way on is gone once a double click; other buttons may be clicked as fast as one likes."""
        if self._kind is Kind.PRIMARY:
            event.accept()
        else:
            super().mouseDoubleClickEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = Theme.current().tokens
        fill, ink, outline = self._worn()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        if fill or outline:
            painter.setBrush(tokens.color(fill or "surface"))
            painter.setPen(tokens.color(outline) if outline else Qt.PenStyle.NoPen)
            edge = 0.5 if outline else 0.0
            box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
            painter.drawRoundedRect(box, Radius.CONTROL, Radius.CONTROL)
        self._paint_content(painter, tokens.color(ink))
        painter.end()

    def _worn(self) -> tuple[str, str, str]:
        """The fill, the ink and the outline of the moment.

        High contrast has no tints: what is not the first choice is outlined, and fills under the mouse.
        """
        fill, hover, ink, outline = _LOOK[self._kind]
        over = self.isEnabled() and (self._hovered or self.isDown()) and not self._flush
        if not Theme.current().tokens.plain:
            return hover if over else fill, ink, outline
        if over or (self._kind is Kind.PRIMARY and self.isEnabled()):
            return "accent", "on_accent", ""
        return ("surface", "ink", "ctl") if fill else ("", "ink", "")

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        theme = Theme.current()
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # by its own letters
        lines = self._lines(self.width())
        x = (self.width() - self._size_of(lines).width()) / 2 + self._pad()
        middle = self.height() / 2
        if self._icon:
            side = theme.px(_ICON)
            pixmap = theme.pixmap(directed(self, self._icon), ink.name(), side, self.devicePixelRatioF())
            where = visual(self, QRectF(x, round(middle - side / 2), side, side))
            painter.drawPixmap(where.topLeft(), pixmap)
            x += side + _ICON_GAP
        font = QFont(self._font())  # the theme's own is everybody's
        font.setUnderline(self._flush and self._hovered and self.isEnabled())
        painter.setFont(font)
        painter.setPen(ink)
        width = max(map(QFontMetrics(font).horizontalAdvance, lines))
        box = visual(self, QRectF(x, 0, width, self.height()))
        flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip)
        painter.drawText(box, flags, "\n".join(lines))
        if self._chip:
            box = visual(
                self, QRectF(x + width + _CHIP_GAP, middle - theme.px(10), self._chip_width(), theme.px(20))
            )
            tint = QColor(ink)
            tint.setAlphaF(0.18 if self._kind is Kind.PRIMARY else 0.14)
            plain = theme.tokens.plain
            painter.setPen(ink if plain else Qt.PenStyle.NoPen)
            painter.setBrush(Qt.BrushStyle.NoBrush if plain else tint)
            painter.drawRoundedRect(box, 5, 5)
            painter.setPen(ink)
            painter.setFont(theme.font(Type.CAPTION, MEDIUM))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._chip)

    def _size_of(self, lines: list[str]) -> QSize:
        """The room that it needs with its text on these lines."""
        metrics = QFontMetrics(self._font())
        width = self._around() + max(map(metrics.horizontalAdvance, lines))
        tall = TARGET + 2 if self._kind in {Kind.PRIMARY, Kind.SECONDARY} else TARGET
        more = (len(lines) - 1) * metrics.height()
        return QSize(max(width, TARGET), max(tall, Theme.current().px(tall)) + more)

    def _lines(self, width: int) -> list[str]:
        """The text on one line; broken in the middle where that is too long for `width`."""
        text, metrics = self.text(), QFontMetrics(self._font())
        if not self._wrap or self._around() + metrics.horizontalAdvance(text) <= width:
            return [text]
        words = text.split(" ")
        halves = [[" ".join(words[:n]), " ".join(words[n:])] for n in range(1, len(words))]
        return min(halves, key=lambda both: max(map(metrics.horizontalAdvance, both)), default=[text])

    def _around(self) -> int:
        """What stands beside the text, in pixels."""
        icon = Theme.current().px(_ICON) + (_ICON_GAP if self.text() else 0) if self._icon else 0
        return 2 * self._pad() + icon + (_CHIP_GAP + self._chip_width() if self._chip else 0)

    def _font(self) -> QFont:
        loud = self._kind is Kind.PRIMARY
        bold = loud or self._kind is Kind.HONEY
        return Theme.current().font(Type.BODY if loud else Type.CONTROL, SEMIBOLD if bold else MEDIUM)

    def _chip_width(self) -> int:
        metrics = QFontMetrics(Theme.current().font(Type.CAPTION, MEDIUM))
        return metrics.horizontalAdvance(self._chip) + 2 * _CHIP_PAD

    def _pad(self) -> int:
        if self._flush:
            return 0
        return {Kind.PRIMARY: 22, Kind.SECONDARY: 22, Kind.LINK: 12}.get(
            self._kind, 22 if self._fills() else 12
        )

    def _fills(self) -> bool:
        return bool(_LOOK[self._kind][0])

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class IconButton(Ringed, QToolButton):
    """A square button that shows one icon and is called `name` by screen readers and in its hint."""

    def __init__(self, icon: str, name: str, parent: QWidget | None = None, ink: str = "ink2") -> None:
        super().__init__(parent)
        self._icon, self._ink, self._hovered = icon, ink, False
        self.set_name(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(TARGET, TARGET)
        Theme.current().changed.connect(self.update)

    def set_name(self, name: str) -> None:
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setToolTip(name)

    def enterEvent(self, event: QEnterEvent) -> None:
        self._hovered = True
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = False
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        over, name = self.isEnabled() and (self._hovered or self.isDown()), self._ink
        if over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.tokens.color("soft"))
            painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), Radius.CONTROL, Radius.CONTROL)
        if theme.tokens.plain:
            name = "on_soft" if over else "ink"
            painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        ink = theme.tokens.color(name if self.isEnabled() else "line")
        side = theme.px(_ICON)
        pixmap = theme.pixmap(directed(self, self._icon), ink.name(), side, self.devicePixelRatioF())
        painter.drawPixmap(QPointF((self.width() - side) / 2, (self.height() - side) / 2), pixmap)
        painter.end()
