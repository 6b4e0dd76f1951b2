"""The mouse wheel scrolls the page; it never turns a value that happens to pass under the pointer."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox

from microwins.ui.theme import Theme


class StillWheel:
    """Stands before the base of a control that the wheel would turn: the page behind it scrolls instead.

    Such a control takes the focus by click and by Tab, not by the wheel: Qt.FocusPolicy.StrongFocus.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


def hide_arrows(field: QAbstractSpinBox) -> None:
    """Take away the little arrows that the style sheet hides: in high contrast there is no sheet."""
    symbols = QAbstractSpinBox.ButtonSymbols
    field.setButtonSymbols(symbols.NoButtons if Theme.current().tokens.plain else symbols.UpDownArrows)
