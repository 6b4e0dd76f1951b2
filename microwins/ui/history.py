"""History: everything the person did, newest first and grouped by day; any one of it can be taken back."""

from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from microwins.domain.changes import Change
from microwins.domain.deeds import Deed
from microwins.journal import Journal
from microwins.ui.overridden import trouble_later
from microwins.ui.theme import TARGET, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine, FormPage
from microwins.ui.widgets.text import Text
from microwins.ui.words import common
from microwins.ui.words import history as words
from microwins.ui.words import today as today_words

if TYPE_CHECKING:  # loaded for what takes a while
    from microwins.ui.patience import Patience

_AT_ONCE = 50  # deeds shown, and more at each wish


class HistoryPage(FormPage):
    """Reads the journal when something changed while it is shown, else when it is shown next."""

    back_wanted = Signal()
    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, journal: Journal, parent: QWidget | None = None) -> None:
        super().__init__(words.page(), parent)
        self._journal, self._many, self._stale = journal, _AT_ONCE, True
        self._cards: list[QWidget] = []
        self._long: Patience | None = None
        self.undo_buttons: dict[int, Button] = {}  # by deed
        self.redo = Button(common.redo(), Kind.SOFT)
        self.redo.clicked.connect(self._on_redo)
        self.back = self.add_back(self.back_wanted)
        self.head.addWidget(self.redo)
        self._intro = Text("", Type.BODY, ink="ink2", wrap=True)
        self.column.addWidget(self._intro)
        self.earlier = Button(words.earlier(), Kind.GHOST, icon="chevron-down")
        self.earlier.clicked.connect(self._on_earlier)
        self.column.addWidget(self.earlier, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)
        journal.changed.connect(self._on_changed)

    def rebuild(self) -> None:
        """Read the history anew."""
        self._stale = False
        had_focus = any(button.hasFocus() for button in self.undo_buttons.values())
        for card in self._cards:
            card.hide()
            card.deleteLater()
        found = self._journal.deeds(self._many + 1)
        deeds = found[: self._many]
        self.undo_buttons = {}
        self._cards = [
            self._card(list(group)) for _, group in groupby(deeds, lambda deed: words.moment(deed).date())
        ]
        for index, card in enumerate(self._cards):
            self.column.insertWidget(2 + index, card)
            card.show()
        self.earlier.setVisible(len(found) > self._many)
        self.redo.setVisible(self._journal.can_redo())
        self._intro.setText(words.intro() if deeds else words.nothing_yet())
        self._order_tabs()
        if had_focus:  # the button is gone with its deed; what takes that back is near
            (self.redo if self.redo.isVisible() else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            trouble_later(self.rebuild)
        super().showEvent(event)

    def _card(self, deeds: Sequence[Deed]) -> FormCard:
        card = FormCard(words.day(words.moment(deeds[0]).date(), self._journal.today()))
        for deed in deeds:
            card.add(FormLine(words.what(deed), self._control(deed), words.at(deed)))
        return card

    def _control(self, deed: Deed) -> QWidget | QHBoxLayout:
        if deed.undone:
            said = Text(words.taken_back(), Type.SMALL, ink="ink3")
            said.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            said.setIndent(Space.M)  # where the words of the buttons end
            said.setMinimumHeight(Theme.current().px(TARGET))  # and as tall, so that nothing moves
            return said
        button = self.undo_buttons[deed.id] = Button(common.undo(), Kind.GHOST)
        button.setAccessibleName(words.undo_named(deed))
        button.setEnabled(not self._journal.read_only)
        button.clicked.connect(lambda: self._undo(deed))
        return button

    def _undo(self, deed: Deed) -> None:
        if self._journal.undo_takes_a_while(deed.id):
            self._patience().undo(deed.id)
        elif self._journal.undo_deed(deed.id):
            self.said.emit(words.undone(deed))

    def _on_redo(self) -> None:
        if self._journal.redo_takes_a_while():
            self._patience().redo()
        elif (deed := self._journal.redo()) is not None:
            self.said.emit(words.redone(deed))

    def _patience(self) -> "Patience":
        if self._long is None:
            from microwins.ui.patience import Patience

            self._long = Patience(self._journal, self)
            self._long.undone.connect(lambda: self.said.emit(today_words.undone()))
            self._long.redone.connect(lambda: self.said.emit(today_words.redone()))
        return self._long

    def _on_earlier(self) -> None:
        first_new = self._many
        self._many += _AT_ONCE
        self.rebuild()
        buttons = [deed.id for deed in self._journal.deeds(self._many)[first_new:] if not deed.undone]
        if buttons:
            self.undo_buttons[buttons[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, _change: Change) -> None:
        if self.isVisible():
            self.rebuild()
        else:
            self._stale = True

    def _order_tabs(self) -> None:
        before: QWidget = self.back
        for widget in (self.redo, *self.undo_buttons.values(), self.earlier):
            QWidget.setTabOrder(before, widget)
            before = widget
