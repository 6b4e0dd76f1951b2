"""The part of Settings for history: bringing it from another app, and taking the record away."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.journal import Journal, StoreError
from microwins.journal.sending import Sheet
from microwins.ui.folders import begin_at, remember
from microwins.ui.theme import Space
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.words import bring as bring_words
from microwins.ui.words import common, trouble
from microwins.ui.words import take as words

_NAME = "micro-wins"  # of the file, before its ending


class TakeCard(QWidget):
    """`said`: a sentence for the notice bar. `bring_wanted`: the page for another app's file."""

    bring_wanted = Signal()
    said = Signal(str)

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._errands = journal.sending()
        self._errands.sent.connect(self._on_sent)
        self._errands.refused.connect(self._on_refused)
        self._errands.ended.connect(self._on_ended)
        self.bring = Button(bring_words.bring_button(), Kind.SOFT)
        self.bring.setAccessibleName(common.bring_history())
        self.bring.clicked.connect(self.bring_wanted)
        history = FormCard(bring_words.import_heading())
        history.add(FormLine(common.bring_history(), self.bring, bring_words.import_hint()))
        self.save = {sheet: Button(words.save_as(), Kind.SOFT) for sheet in Sheet}
        take = FormCard(words.export_heading())
        for sheet, button in self.save.items():
            button.setAccessibleName(words.save_named(sheet))
            button.clicked.connect(partial(self._ask, sheet))
            take.add(FormLine(words.sheet_name(sheet), button, words.sheet_holds(sheet)))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(history)
        column.addWidget(take)

    def close_errands(self) -> None:
        """Wait for what is under way; called before the app goes."""
        self._errands.close()

    def send(self, path: Path, sheet: Sheet) -> None:
        """Save the record as `path`, which gets the ending of `sheet` if it has another."""
        named = path if path.suffix.lower() == sheet.value else path.with_name(path.name + sheet.value)
        for button in self.save.values():
            button.setEnabled(False)
        self._errands.send(named, sheet)

    def _ask(self, sheet: Sheet) -> None:
        dialog = QFileDialog(self, words.save_as(), begin_at(_NAME + sheet.value))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(sheet.value)
        dialog.fileSelected.connect(remember)
        dialog.fileSelected.connect(lambda path: self.send(Path(path), sheet))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_ended(self) -> None:
        for button in self.save.values():
            button.setEnabled(True)

    def _on_sent(self, path: Path) -> None:
        self.said.emit(words.saved(path.name))

    def _on_refused(self, no: Refused | StoreError) -> None:
        self.said.emit(trouble.sentence(no))
