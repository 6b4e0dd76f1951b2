"""The way back from a page: at the start of its first line, and Alt+Left on the keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.words import common
from microwins.ui.words.keys import keys

BACK_INSET = 18  # what lies before the arrow in the button, for the arrow stands in line with the page


def back_button(page: QWidget, *, escape: bool = True) -> Button:
    """A quiet button for `page`, whose keyboard it hears. escape: Esc leads back, too."""
    back = Button(common.back(), Kind.GHOST, icon="chevron-left")
    back.setToolTip(f"{common.back()} ({keys('Alt+Left')})")
    for combination in ("Alt+Left", "Esc") if escape else ("Alt+Left",):
        pressed = QShortcut(QKeySequence(combination), page)
        pressed.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        pressed.activated.connect(back.click)
    return back
