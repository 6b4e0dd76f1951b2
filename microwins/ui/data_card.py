"""The part of Settings for a person's data: history, backups, and erasing for ever."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.journal import Journal
from microwins.ui.erase_sheet import EraseSheet
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.words import backups as backup_words
from microwins.ui.words import erase as words
from microwins.ui.words import history as history_words


class DataCard(QWidget):
    """Leads to the pages; `said`: a sentence for the notice bar."""

    history_wanted = Signal()
    backups_wanted = Signal()
    said = Signal(str)

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal = journal
        self.history = self._door(history_words.page())
        self.history.clicked.connect(self.history_wanted)
        self.backups = self._door(backup_words.page())
        self.backups.clicked.connect(self.backups_wanted)
        self.erase = Button(words.button(), Kind.DANGER)
        self.erase.setAccessibleName(words.name())
        self.erase.setEnabled(not journal.read_only)
        self.erase.clicked.connect(self._on_erase)
        card = FormCard(words.your_data())
        card.add(FormLine(history_words.page(), self.history, words.history_hint()))
        card.add(FormLine(backup_words.page(), self.backups, words.backups_hint()))
        card.add(FormLine(words.name(), self.erase, words.hint()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)

    def _door(self, name: str) -> Button:
        button = Button(words.open_(), Kind.SOFT)
        button.setAccessibleName(words.open_named(name))
        return button

    def _on_erase(self) -> None:
        sheet = EraseSheet(self._journal, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.erased.connect(self.said)
        sheet.open()
