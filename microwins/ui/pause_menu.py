"""How long reminders may rest: the menu of the sidebar's last entry but one."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from microwins.domain.reminder import Pause
from microwins.ui.menus import open_menu
from microwins.ui.words import tray as words


def open_pause_menu(item: QWidget, wish: Callable[[Pause], object]) -> None:
    """Opens above `item`; `wish` hears what was chosen."""
    menu = QMenu(item.window())
    for choice in Pause:
        menu.addAction(words.pause(choice)).setData(choice)
    menu.triggered.connect(lambda action: wish(action.data()))
    open_menu(menu, item, QPoint(0, -menu.sizeHint().height()))
