"""The foot of Today: what adds up. Its height never changes, so nothing shifts when something is kept."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from microwins.ui.announce import announce
from microwins.ui.margins import give_margins
from microwins.ui.theme import MEDIUM, SEMIBOLD, Motion, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import paint_box
from microwins.ui.widgets.movement import movement
from microwins.ui.widgets.text import Text
from microwins.ui.widgets.top_stairs import TopStairs

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

GLOW = 8_000  # milliseconds of honey after something is kept
_HEIGHT = 63


class EvidenceBar(QWidget):
    """A number and a sentence; honey for a moment after something is kept, and Undo until the next action."""

    undo_asked = Signal()
    dimmed = Signal()  # the moment after keeping is over

    def __init__(self, undo_label: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._number = Text("", Type.FIGURE, SEMIBOLD)
        self._sentence = Text("", Type.BODY, MEDIUM, wrap=True)
        self._top = TopStairs()
        self._top.hide()
        self.undo = Button(undo_label, Kind.HONEY)
        self.undo.clicked.connect(self.undo_asked)
        self.undo.hide()
        self._share = 0.0  # of honey
        self._glow = QTimer(self, singleShot=True, interval=GLOW)
        self._glow.timeout.connect(self.dim)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(Space.M)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._sentence, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._top, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.undo, 0, Qt.AlignmentFlag.AlignVCenter)
        self._give_margins()
        Theme.current().changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _give_margins(self) -> None:
        """The button brings a margin of its own; the stairs beside it do not."""
        end = Space.XL if self.undo.isHidden() else Space.M
        give_margins(self._row, Space.XL, 3, end, 0)

    @cached_property
    def _honey(self) -> QVariantAnimation:
        return movement(self, "OutCubic", self._on_faded)

    @property
    def glowing(self) -> bool:
        return self._glow.isActive()

    @property
    def text(self) -> str:
        return f"{self._number.text()} {self._sentence.text()}".strip()

    def show_total(self, number: str, sentence: str, *, undo: bool = False, at_top: bool = False) -> None:
        """Show "142" and "promises kept."; `at_top` where everything of today is kept."""
        arrived = at_top and self._top.isHidden()
        self._top.setVisible(at_top)
        if arrived and self.isVisible():
            self._top.arrive()
        self._number.setText(number)
        self._number.setVisible(bool(number))
        self._sentence.setText(sentence)
        self.undo.setVisible(undo)
        self._give_margins()
        self.setAccessibleName(self.text)

    def glow(self) -> None:
        """Turn to honey for `GLOW`, and let a screen reader say what the bar says."""
        self._glow.start()
        self._fade(1.0, Motion.FILL)
        self._ink()
        announce(self, self.text)

    def dim(self) -> None:
        """Come to rest."""
        was = self._glow.isActive() or self.sender() is self._glow
        self._glow.stop()
        if was:
            self._fade(0.0, Motion.RING)
        self._ink()
        if was:
            self.dimmed.emit()

    def _fade(self, share: float, motion: Motion) -> None:
        """Towards a share of honey, 0 to 1, from where it is."""
        self._honey.stop()
        if duration := Theme.current().duration(motion):
            self._honey.setStartValue(self._share)
            self._honey.setEndValue(share)
            self._honey.setDuration(duration)
            self._honey.start()
        else:
            self._on_faded(share)

    def _on_faded(self, share: float) -> None:
        self._share = share
        self.update()

    def _ink(self) -> None:
        for text in (self._number, self._sentence):
            text.set_ink("on_honey" if self.glowing else "ink")
        self.undo.set_kind(Kind.HONEY if self.glowing else Kind.GHOST)
        self.update()

    def _on_theme_changed(self) -> None:
        self.setMinimumHeight(max(_HEIGHT, Theme.current().px(_HEIGHT)))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, share = QPainter(self), self._share
        if share < 1:
            paint_box(painter, QRectF(self.rect()), "surface", "line")
        if share > 0:
            painter.setOpacity(share)
            plain = Theme.current().tokens.plain
            paint_box(painter, QRectF(self.rect()), "honey_soft", "line" if plain else "honey_soft")
        painter.end()
