"""The habits of a file, a row each, with the check box the rest of the window has. Fast with thousands."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListWidget, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from microwins.ui.drawing import visual
from microwins.ui.theme import TARGET, Radius, Space, Theme, Type
from microwins.ui.widgets.checks import paint_check_box
from microwins.ui.widgets.stair_text import wrapped

Index = QModelIndex | QPersistentModelIndex
_BOX, _TEXT = 24, 44  # the box, and where the text begins
_CHECK = Qt.ItemDataRole.CheckStateRole


class _Row(QStyledItemDelegate):
    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, Theme.current().px(TARGET))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, rect = Theme.current(), QRectF(option.rect)
        state = option.state
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.tokens.color("focus"))
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), Radius.SMALL, Radius.SMALL)
        checked, view = index.data(_CHECK), self.parent()
        assert isinstance(view, QWidget)
        text = QRectF(Space.M, rect.y(), rect.width() - 2 * Space.M, rect.height())
        if checked is not None:
            box = QRectF(Space.S, rect.center().y() - _BOX / 2, _BOX, _BOX)
            on = Qt.CheckState(checked) == Qt.CheckState.Checked
            paint_check_box(painter, visual(view, box), on, over)
            text.setLeft(_TEXT)
        painter.setFont(theme.font(Type.CONTROL))
        painter.setPen(theme.tokens.color("ink"))
        said = "\n".join(wrapped(index.data(), painter.font(), text.width(), 2))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(visual(view, text), int(flags), said)
        painter.restore()

    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, _option: QStyleOptionViewItem, index: Index
    ) -> bool:
        clicked = isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonRelease
        pressed = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Space
        checked = index.data(_CHECK)
        if checked is None or not (clicked or pressed):
            return False
        on = Qt.CheckState(checked) == Qt.CheckState.Checked
        return model.setData(index, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, _CHECK)


class HabitList(QListWidget):
    """A list whose whole rows are clickable; Space ticks the current one."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.setItemDelegate(_Row(self.viewport()))
