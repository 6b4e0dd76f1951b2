"""Small choices side by side: one tap each. Toggle chips hold a choice, plain ones act."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from microwins.ui.theme import MEDIUM, TARGET, Theme, Type
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.focus import Ringed

_PAD = 14


class Chip(Ringed, QPushButton):
    """A rounded choice; checkable unless it acts at once."""

    ring_radius = TARGET // 2

    def __init__(
        self,
        text: str,
        *,
        checkable: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setCheckable(checkable)
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        Theme.current().changed.connect(self._on_theme_changed)

    def sizeHint(self) -> QSize:
        theme = Theme.current()
        tall = max(TARGET, theme.px(TARGET))
        words = QFontMetrics(theme.font(Type.SMALL, MEDIUM)).horizontalAdvance(self.text())
        return QSize(max(tall, words + 2 * _PAD), tall)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = Theme.current()
        tokens, over = theme.tokens, self.underMouse() and self.isEnabled()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(0.5)
        box = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        if self.isChecked():
            painter.setPen(QPen(tokens.color("accent"), 1.5))
            painter.setBrush(tokens.color("soft"))
        else:
            painter.setPen(QPen(tokens.color("accent" if over else "ctl"), 1))
            painter.setBrush(tokens.color("soft" if over else "surface"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # by its own letters
        painter.setFont(theme.font(Type.SMALL, MEDIUM))
        painter.setPen(tokens.color("on_soft" if self.isChecked() or over else "ink"))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - 12)
        painter.drawText(
            self.rect(), int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextDontClip), words
        )
        painter.end()

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()


class Chips(QWidget):
    """A flow of chips of which at most one is chosen. `picked` carries the index a person tapped."""

    picked = Signal(int)

    def __init__(self, name: str, *, checkable: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._name, self._checkable = name, checkable
        self._chips: list[Chip] = []
        self._flow = Flow(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[Chip, ...]:
        return tuple(self._chips)

    def sizeHint(self) -> QSize:
        """One row as wide as the widest chip; how many rows it takes, `heightForWidth` says."""
        return self._flow.minimumSize()

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def show_labels(self, labels: Sequence[str], chosen: int = -1) -> None:
        """Offer `labels`, with `chosen` of them chosen and -1 for none. Silent."""
        if [chip.text() for chip in self._chips] != list(labels):
            for chip in self._chips:
                self._flow.removeWidget(chip)
                chip.deleteLater()
            self._chips = [self._made(label, place) for place, label in enumerate(labels)]
            self.updateGeometry()
        for place, chip in enumerate(self._chips):
            chip.setChecked(self._checkable and place == chosen)

    def _made(self, label: str, place: int) -> Chip:
        chip = Chip(label, checkable=self._checkable, parent=self)
        chip.setAccessibleDescription(self._name)
        chip.setToolTip(label if len(label) > 40 else "")
        chip.clicked.connect(lambda: self._on_clicked(place))
        self._flow.addWidget(chip)
        chip.show()
        return chip

    def _on_clicked(self, place: int) -> None:
        for other, chip in enumerate(self._chips):
            chip.setChecked(self._checkable and other == place)
        self.picked.emit(place)
