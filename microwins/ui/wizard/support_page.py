"""The screen that cares: nothing to tick and nothing to count, people to reach, and the way back."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from microwins.language import territory
from microwins.resizing import replies
from microwins.resizing.contacts import Contact
from microwins.resizing.conversation import State, danger
from microwins.resizing.support import support
from microwins.ui.theme import SEMIBOLD, Space, Type
from microwins.ui.widgets.buttons import Button, IconButton, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import Footer, Page, heading, padded, readable_line
from microwins.ui.words import common
from microwins.ui.words import wizard as words

_SHOWN_COPIED = 2_000  # milliseconds


class SupportPage(Page):
    """Stands in for the rest of the wizard where someone may be in danger."""

    close_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "", parent)
        self.lead.hide()
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._kind = ""
        self.lines = QVBoxLayout()
        self.lines.setSpacing(Space.M)
        self.main.addSpacing(Space.M)
        self.main.addLayout(self.lines)
        self.main.addStretch(1)
        self.paper = Card()
        self.contacts = padded(self.paper, Space.M)
        self.contacts.addWidget(heading(words.people_to_reach()))
        self.kept = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.keep = Button("", Kind.LINK, wrap=True, flush=True)
        self.keep.clicked.connect(self._on_keep)
        self.close_button = Button(common.close(), Kind.SECONDARY)
        self.close_button.clicked.connect(self.close_asked)
        about_words = QVBoxLayout()
        about_words.setSpacing(0)
        about_words.addWidget(self.kept)
        about_words.addWidget(self.keep, 0, Qt.AlignmentFlag.AlignLeading)
        # People first, also where the columns stand one below the other.
        self.aside.addWidget(self.paper)
        self.aside.addLayout(about_words)
        self.aside.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.aside.addStretch(1)
        self._keeping = False

    def show_state(self, state: State) -> None:
        found = danger(state)
        if found is not None and found.kind != self._kind:
            self._kind = found.kind
            self._fill(found.kind)
        self._keeping = state.said.keep_words
        self.kept.setText(words.words_kept() if self._keeping else words.words_not_kept())
        self.keep.set_label(words.drop_my_words() if self._keeping else words.keep_my_words())

    def footer(self, state: State) -> Footer:
        return Footer()

    def begin(self) -> None:
        # Heard by a screen reader; a ring round mere words would look like a field.
        self.title.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def _fill(self, kind: str) -> None:
        screen = support(kind, territory())
        title = words.caring(screen.title)
        self.title.setText(title)
        self.title.setAccessibleName(title)
        _clear(self.lines)
        for line in screen.lines:
            text = Text(words.caring(line), Type.BODY, ink="ink2", wrap=True)
            self.lines.addLayout(readable_line(_readable(text)))
        while self.contacts.count() > 1:
            item = self.contacts.takeAt(1)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for contact in screen.contacts:
            self.contacts.addWidget(ContactRow(contact))

    def _on_keep(self) -> None:
        self.replied.emit(replies.KeepWords(not self._keeping))


class ContactRow(QWidget):
    """Someone to reach: who, how, and a button that copies it."""

    def __init__(self, contact: Contact, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._how = words.caring(contact.how)
        name = words.caring(contact.name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addWidget(Text(name, Type.SMALL, ink="ink2", wrap=True))
        self.how = _readable(Text(self._how, Type.BODY, SEMIBOLD, wrap=True))
        self.how.setAccessibleName(f"{name}: {self._how}")
        text.addWidget(self.how)
        row.addLayout(text, 1)
        self.copy = IconButton("copy", words.copy_contact(name))
        self.copy.clicked.connect(self._on_copy)
        row.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignTop)
        self._name = name
        self._done = QTimer(self, interval=_SHOWN_COPIED, singleShot=True)
        self._done.timeout.connect(lambda: self.copy.set_name(words.copy_contact(name)))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._how)
        self.copy.set_name(words.copied())
        self._done.start()


def _readable(text: Text) -> Text:
    """Let mouse and keyboard select the text; a screen reader finds it by Tab."""
    flags = Qt.TextInteractionFlag
    text.setTextInteractionFlags(flags.TextSelectableByMouse | flags.TextSelectableByKeyboard)
    text.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    text.setAccessibleName(text.text())
    return text


def _clear(column: QVBoxLayout) -> None:
    while (line := column.takeAt(0)) is not None:
        inner = line.layout()
        while inner is not None and (item := inner.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
