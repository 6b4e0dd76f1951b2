"""A row that breaks into more rows where it has to."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """Lays widgets out like words in a text, in the reading direction."""

    def __init__(
        self,
        parent: QWidget | None = None,
        gap: int = 8,
        between_rows: int | None = None,
        *,
        one_row: bool = False,
    ) -> None:
        """one_row: it asks for the width of one, where there is room."""
        super().__init__(parent)
        self._one_row = one_row
        self._items: list[QLayoutItem] = []
        self._gap, self._between_rows = gap, gap if between_rows is None else between_rows
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        if not self._one_row:
            return self.minimumSize()
        hints = [item.sizeHint() for item in self._items if not item.isEmpty()]
        wide = sum(hint.width() for hint in hints) + self._gap * max(0, len(hints) - 1)
        return QSize(wide, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _place(self, rect: QRect, *, move: bool) -> int:
        """The height it takes at the width of `rect`; moves the widgets there if told."""
        x, y, tall = 0, 0, 0
        row: list[tuple[QLayoutItem, int, QSize]] = []
        parent = self.parentWidget()
        rtl = parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft

        def settle() -> None:
            """Move a whole row, what is lower in the middle of it."""
            for item, left, size in row:
                over = (tall - size.height()) // 2
                item.setGeometry(QRect(QPoint(left, rect.y() + y + over), size))
            row.clear()

        for item in self._items:
            widget = item.widget()
            if widget is not None and widget.isHidden():
                continue
            size = item.sizeHint().boundedTo(QSize(max(1, rect.width()), 10_000))
            if x and x + size.width() > rect.width():
                settle()
                x, y, tall = 0, y + tall + self._between_rows, 0
            if move:
                left = rect.right() + 1 - x - size.width() if rtl else rect.x() + x
                row.append((item, left, size))
            x += size.width() + self._gap
            tall = max(tall, size.height())
        settle()
        return y + tall
