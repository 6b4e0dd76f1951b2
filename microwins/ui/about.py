"""What this is, which version, and whose work it stands on."""

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QWidget

from microwins import __version__
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Theme, Type
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import settings as words


class AboutDialog(Sheet):
    """A few plain lines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.about(), common.close(), parent)
        for line in words.about_lines(__version__, qVersion()):
            text = Text(line, Type.BODY, ink="ink2", wrap=True)
            text.setMinimumWidth(Theme.current().px(420))
            self.column.addWidget(text)
