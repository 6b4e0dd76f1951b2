"""Backups: the copies there are, what each holds, and one of them in the place of the record."""

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.journal import Journal, PutBack
from microwins.journal.copying import Copy, Preview
from microwins.ui.announce import announce
from microwins.ui.copy_sheet import CopySheet
from microwins.ui.margins import give_margins
from microwins.ui.patience import Patience
from microwins.ui.theme import MEDIUM, Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.focus import focus_again, focused
from microwins.ui.widgets.form import FormCard, FormLine, FormPage
from microwins.ui.widgets.text import Text
from microwins.ui.words import backups as words


class BackupsPage(FormPage):
    """Lists the copies anew each time it is shown; reading and making them happens in a thread."""

    back_wanted = Signal()
    said = Signal(str)  # a sentence for the notice bar
    refused = Signal(object)  # what stood in the way

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(words.page(), parent)
        self._journal, self._copying = journal, journal.copying()
        self._long = Patience(journal, self)
        self._using: Copy | None = None  # what is just put in the place of the record, else what was before
        self._before: Path | None = None  # what `go_back` puts there
        self.look_buttons: list[Button] = []
        self.back = self.add_back(self.back_wanted)
        self.column.addWidget(Text(words.intro(), Type.BODY, ink="ink2", wrap=True))
        self.column.addWidget(self._make_offer())
        self.column.addLayout(self._make_deeds())
        self.copies = FormCard(words.copies())
        self.column.addWidget(self.copies)
        self.column.addStretch(1)
        self._copying.listed.connect(self._on_listed)
        self._copying.looked.connect(self._on_looked)
        self._copying.made.connect(self._on_made)
        self._copying.refused.connect(self.refused)
        self._copying.ended.connect(self._on_ended)
        self._long.put_back.connect(self._on_put_back)

    def close_errands(self) -> None:
        """Stop what is under way; called before the app goes."""
        self._copying.close()

    def showEvent(self, event: QShowEvent) -> None:
        self._copying.list_copies()
        super().showEvent(event)

    def _make_offer(self) -> QWidget:
        """How to take back that a copy was put back."""
        self._offer = Card(fill="soft")
        row = QHBoxLayout(self._offer)
        give_margins(row, 20, Space.S, Space.S, Space.S)
        row.setSpacing(Space.M)
        self._offered = Text("", Type.CONTROL, MEDIUM, "on_soft", wrap=True)
        self.go_back = Button(words.go_back(), Kind.SECONDARY, icon="undo")
        self.go_back.clicked.connect(self._on_go_back)
        row.addWidget(self._offered, 1)
        row.addWidget(self.go_back)
        self._offer.hide()
        return self._offer

    def _make_deeds(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(Space.S)
        self.make = Button(words.make_now(), Kind.SOFT, icon="copy")
        self.make.clicked.connect(self._on_make)
        self.open_folder = Button(words.open_folder(), Kind.GHOST)
        self.open_folder.clicked.connect(self._on_open_folder)
        row.addWidget(self.make)
        row.addWidget(self.open_folder)
        row.addStretch(1)
        return row

    def _on_listed(self, found: tuple[Copy, ...]) -> None:
        at = focused(self.look_buttons)
        self.copies.clear()
        self.look_buttons = []
        for copy in found:
            self.copies.add(self._line(copy))
        if not found:
            self.copies.add(FormLine(words.none_yet(), None))
        before: QWidget = self.open_folder
        for button in self.look_buttons:
            QWidget.setTabOrder(before, button)
            before = button
        focus_again(at, self.look_buttons)

    def _line(self, copy: Copy) -> FormLine:
        look = Button(words.look_inside(), Kind.GHOST)
        look.setAccessibleName(words.look_named(copy, self._journal.today()))
        look.clicked.connect(lambda: self._copying.look(copy))
        self.look_buttons.append(look)
        return FormLine(words.when(copy.made_at, self._journal.today()), look, words.holds(copy))

    def _on_looked(self, copy: Copy, preview: Preview) -> None:
        sheet = CopySheet(copy, preview, self._journal.today(), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.use.setEnabled(not self._journal.read_only)
        sheet.used.connect(lambda: self._put_back(copy))
        sheet.open()

    def _put_back(self, copy: Copy) -> None:
        if not self._long.busy:
            self._using = copy
            self._long.use_copy(copy.path)

    def _on_put_back(self, done: PutBack) -> None:
        if self._using is None:
            self._gone_back()
            return
        self._before = done.before
        self._say(self._using.made_at, can_go_back=done.before is not None)
        self._copying.list_copies()

    def _say(self, made_at: datetime, *, can_go_back: bool) -> None:
        today = self._journal.today()
        said = words.as_it_was(made_at, today) if can_go_back else words.set_aside(made_at, today)
        self._offered.setText(said)
        self.go_back.setVisible(can_go_back)
        self._offer.show()
        announce(self._offer, said)
        if can_go_back:
            self.go_back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_go_back(self) -> None:
        if self._before is not None and not self._long.busy:
            self._using = None
            self._long.use_copy(self._before)

    def _gone_back(self) -> None:
        self._before = None
        self.make.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer.hide()
        self.said.emit(words.gone_back())
        self._copying.list_copies()

    def _on_make(self) -> None:
        if self._copying.busy:
            return
        self.make.set_label(words.making())
        self._copying.make()

    def _on_made(self, _copy: Path) -> None:
        self.said.emit(words.made())
        self._copying.list_copies()

    def _on_ended(self) -> None:
        self.make.set_label(words.make_now())

    def _on_open_folder(self) -> None:
        folder = self._copying.folder
        there = folder if folder.exists() else folder.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(there)))
