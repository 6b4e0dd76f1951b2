"""The part of Settings for history: bringing it from another app, and taking the record away."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.journal import Journal, StoreError
from microwins.journal.sending import Sheet
from microwins.ui.theme import Space
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.words import bring as bring_words
from microwins.ui.words import common, trouble
from microwins.ui.words import take as words

_SHEETS = tuple(Sheet)
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
        self.sheet = Segmented(words.what_to_take(), [words.sheet_name(sheet) for sheet in _SHEETS])
        self.save = Button(words.save_as(), Kind.SOFT)
        self.save.clicked.connect(self._ask)
        take = FormCard(words.export_heading())
        take.add(FormLine(words.what_to_take(), self.sheet))
        for sheet in _SHEETS:
            take.add(FormLine(words.sheet_name(sheet), None, words.sheet_holds(sheet)))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.save)
        take.add(FormLine("", row))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(history)
        column.addWidget(take)

    @property
    def chosen(self) -> Sheet:
        """What will be saved."""
        return _SHEETS[self.sheet.index]

    def close_errands(self) -> None:
        """Wait for what is under way; called before the app goes."""
        self._errands.close()

    def send(self, path: Path) -> None:
        """Save it as `path`, with the ending of what was chosen."""
        sheet = self.chosen
        named = path if path.suffix.lower() == sheet.value else path.with_name(path.name + sheet.value)
        self.save.setEnabled(False)
        self._errands.send(named, sheet)

    def _ask(self) -> None:
        dialog = QFileDialog(self, words.save_as(), str(Path.home() / (_NAME + self.chosen.value)))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(self.chosen.value)
        dialog.fileSelected.connect(lambda path: self.send(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_ended(self) -> None:
        self.save.setEnabled(True)

    def _on_sent(self, path: Path) -> None:
        self.said.emit(words.saved(path.name))

    def _on_refused(self, no: Refused | StoreError) -> None:
        self.said.emit(trouble.sentence(no))
