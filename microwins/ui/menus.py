"""A menu beside the control that opens it."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget


def open_menu(menu: QMenu, opener: QWidget, corner: QPoint) -> None:
    """Open `menu` at `corner` of `opener`, whose name it bears, and let go of it afterwards.

    Opened by the keyboard it begins with its first entry, so that a screen reader hears where it is.
    """
    menu.setAccessibleName(opener.accessibleName())
    menu.aboutToHide.connect(menu.deleteLater)
    menu.popup(opener.mapToGlobal(corner))
    if not opener.underMouse():
        menu.setActiveAction(next(each for each in menu.actions() if each.isEnabled()))
