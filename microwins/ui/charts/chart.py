"""One chart on the page: its drawing, its words and its table are three ways to the same evidence."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QTimer
from PySide6.QtGui import QHelpEvent, QImage, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from microwins.ui.charts.pictures import HeatPicture, Inks, Picture
from microwins.ui.charts.studio import Drawn, Studio
from microwins.ui.theme import Theme
from microwins.ui.tokens import Tokens

SETTLE_MS = 60  # a window that is being resized is redrawn once it rests


@dataclass(frozen=True, slots=True)
class Told:
    """A chart in words: its heading, one sentence, and a table with a row for each thing it shows.

    Ten years have thousands of rows, so they are put into words when the table is asked for.
    """

    heading: str
    summary: str
    columns: tuple[str, str]
    rows: Callable[[], Sequence[tuple[str, str]]]


def inks_of(tokens: Tokens) -> Inks:
    """The colours a chart draws with in the theme of the moment."""
    return Inks(
        tokens.surface,
        tokens.line,
        tokens.ctl,
        tokens.ink,
        tokens.ink2,
        tokens.ink3,
        tokens.accent,
        tokens.soft,
        tokens.honey,
        tokens.quiet,
        tokens.heat,
        tokens.heat0,
    )


class Chart(QWidget):
    """Shows the drawing of a picture. A hidden chart draws nothing; it draws when it is shown again.

    The picture is made for the size of the moment: `make(width, height, scale)`.
    """

    def __init__(self, studio: Studio, least_height: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio, self._least = studio, least_height
        self._make: Callable[[float, float, float], Picture] | None = None
        self._hint: Callable[[HeatPicture, QPointF], str] | None = None
        self.picture: Picture | None = None
        self._image = QImage()
        self._stale = False
        self._drawn = Drawn(self)
        self._drawn.image.connect(self._on_drawn)
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self.refresh)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        Theme.current().changed.connect(self._on_theme_changed)

    def show_picture(
        self,
        make: Callable[[float, float, float], Picture],
        told: Told,
        hint: Callable[[HeatPicture, QPointF], str] | None = None,
    ) -> None:
        """Show another picture. `hint` says what lies under a point."""
        self._make, self._hint = make, hint
        self.setAccessibleName(told.heading)
        self.setAccessibleDescription(told.summary)
        self.refresh()

    def refresh(self) -> None:
        """Order the drawing for the size and theme of now, or as soon as the chart is seen."""
        self._stale = not self.isVisible()
        if self._stale or self._make is None or self.width() < 2:
            return
        theme = Theme.current()
        self.picture = self._make(self.width(), self.height(), theme.px(100) / 100)
        self._studio.draw(self, self.picture, inks_of(theme.tokens), self.devicePixelRatioF(), self._drawn)

    @property
    def drawn(self) -> bool:
        """Whether the drawing on show is the one last ordered."""
        return not self._stale and self._fits()

    def sizeHint(self) -> QSize:
        return QSize(300, self._least)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, Theme.current().px(self._least))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._image.isNull():
            return
        painter = QPainter(self)
        if self._fits():
            painter.drawImage(QPointF(0, 0), self._image)
        else:  # until the new drawing is there, the old one stretches along
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(QRectF(self.rect()), self._image)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._image.isNull():
            self.refresh()
        else:
            self._settle.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.refresh()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            words = ""
            if self._hint and isinstance(self.picture, HeatPicture):
                words = self._hint(self.picture, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), words, self)
            return True
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.refresh()
        return super().event(event)

    def _fits(self) -> bool:
        size = self._image.deviceIndependentSize()
        return abs(size.width() - self.width()) < 2 and abs(size.height() - self.height()) < 2

    def _on_drawn(self, image: QImage) -> None:
        self._image = image
        self.update()

    def _on_theme_changed(self) -> None:
        self._image = QImage()
        self.updateGeometry()
        self.refresh()
        self.update()


class HeatChart(Chart):
    """The heat map's height follows from its width, for its days are squares."""

    def minimumSizeHint(self) -> QSize:
        scale = Theme.current().px(100) / 100
        tall = self.picture.height if isinstance(self.picture, HeatPicture) else self._least * scale
        return QSize(200, round(tall))

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def refresh(self) -> None:
        super().refresh()
        self.setFixedHeight(self.minimumSizeHint().height())
