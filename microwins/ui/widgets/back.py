"""The way back from a page: at the start of its first line, and Alt+Left on the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.words import common
from microwins.ui.words.keys import keys

BACK_INSET = 18  # what lies before the arrow in the button, for the arrow stands in line with the page


def back_button(page: QWidget) -> Button:
    """A quiet button for `page`, whose keyboard it hears."""
    back = Button(common.back(), Kind.GHOST, icon="chevron-left")
    back.setToolTip(f"{common.back()} ({keys('Alt+Left')})")
    pressed = QShortcut(QKeySequence("Alt+Left"), page)
    pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
    pressed.activated.connect(back.click)
    return back
