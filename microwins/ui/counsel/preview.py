"""The pages as they will be, on the window: white paper in any theme."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from microwins.ui.counsel.pages import Pages
from microwins.ui.theme import Space, Theme
from microwins.ui.tokens import PAPER
from microwins.ui.words import counsel as words

WIDEST = 640  # logical pixels of a page; about its size on the desk


class Preview(QWidget):
    """One page above the other, as wide as there is room. Each is drawn once for a width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self._drawn: dict[tuple[int, int], QPixmap] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        Theme.current().changed.connect(self.update)

    @property
    def pages(self) -> Pages | None:
        return self._pages

    def show_pages(self, pages: Pages) -> None:
        """Show these pages from now on."""
        self._pages = pages
        self._drawn.clear()
        self.setAccessibleName(words.preview(len(pages)))
        self.updateGeometry()
        self.update()

    def redraw(self) -> None:
        """The same pages, whose charts have come."""
        self._drawn.clear()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._pages is None:
            return 0
        tall = self._page_height(self._page_width(width))
        return round(len(self._pages) * (tall + Space.L)) - Space.L

    def sizeHint(self) -> QSize:
        return QSize(WIDEST, self.heightForWidth(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 200)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._pages is None:
            return
        painter = QPainter(self)
        width = self._page_width(self.width())
        tall = self._page_height(width)
        left = (self.width() - width) // 2
        for index in range(len(self._pages)):
            box = QRectF(left, index * round(tall + Space.L), width, tall)
            if not box.intersects(QRectF(event.rect())):
                continue
            painter.drawPixmap(box.topLeft(), self._page(index, width))
            painter.setPen(Theme.current().tokens.color("line"))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.end()

    def _page_width(self, width: int) -> int:
        return min(width, WIDEST)

    def _page_height(self, width: int) -> float:
        assert self._pages is not None
        size = self._pages.paper.size
        return float(round(width * size.height() / size.width()))

    def _page(self, index: int, width: int) -> QPixmap:
        if (index, width) not in self._drawn:
            self._drawn[index, width] = self._draw(index, width)
        return self._drawn[index, width]

    def _draw(self, index: int, width: int) -> QPixmap:
        assert self._pages is not None
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(round(width * ratio), round(self._page_height(width) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(PAPER.color("surface"))
        painter = QPainter(pixmap)
        hints = QPainter.RenderHint
        painter.setRenderHints(hints.Antialiasing | hints.TextAntialiasing | hints.SmoothPixmapTransform)
        scale = width / self._pages.paper.size.width()
        painter.scale(scale, scale)
        rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._pages.draw(painter, index, rtl)
        painter.end()
        return pixmap
