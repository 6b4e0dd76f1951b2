"""The first face: choose a file, or learn which ones can be read."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from microwins.ui.announce import announce
from microwins.ui.folders import begin_at, remember
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.widgets.text import Text
from microwins.ui.words import bring as words


class StartFace(QWidget):
    """`chosen`: the Path of a file or folder."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.said = Text("", Type.CONTROL, ink="clay", wrap=True)
        self.said.hide()
        self.file = Button(words.choose_file(), Kind.PRIMARY)
        self.folder = Button(words.choose_folder(), Kind.GHOST)
        self.file.clicked.connect(self._ask_file)
        self.folder.clicked.connect(self._ask_folder)
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        row.addWidget(self.file)
        row.addWidget(self.folder)
        row.addStretch(1)
        known = FormCard(words.known_heading())
        for app, file in words.known():
            known.add(FormLine(app, None, file))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XL)
        column.addWidget(Text(words.invitation(), Type.BODY, ink="ink2", wrap=True))
        column.addWidget(self.said)
        column.addLayout(row)
        column.addWidget(known)
        column.addStretch(1)

    def say(self, text: str, *, trouble: bool = False) -> None:
        """What became of the last file; "" for nothing."""
        self.said.set_ink("clay" if trouble else "ink2")
        self.said.setText(text)
        self.said.setVisible(bool(text))
        announce(self, text)

    def _ask_file(self) -> None:
        self._open(QFileDialog(self, words.choose_file(), begin_at()), QFileDialog.FileMode.ExistingFile)

    def _ask_folder(self) -> None:
        self._open(QFileDialog(self, words.choose_folder(), begin_at()), QFileDialog.FileMode.Directory)

    def _open(self, dialog: QFileDialog, mode: QFileDialog.FileMode) -> None:
        dialog.setFileMode(mode)
        dialog.fileSelected.connect(remember)
        dialog.fileSelected.connect(lambda path: self.chosen.emit(Path(path)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
