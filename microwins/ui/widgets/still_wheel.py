"""The mouse wheel scrolls the page; it never turns a value that happens to pass under the pointer."""

from PySide6.QtGui import QWheelEvent


class StillWheel:
    """Stands before the base of a control that the wheel would turn: the page behind it scrolls instead.

    Such a control takes the focus by click and by Tab, not by the wheel: Qt.FocusPolicy.StrongFocus.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
