"""Which feels closest? The card with a few suggestions; or the question, or the help, that comes first."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from microwins.domain.win import MAX_TEXT
from microwins.resizing import replies, saying
from microwins.resizing.conversation import State, danger
from microwins.resizing.suggestion import Suggestion
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.empty import SmallStairs
from microwins.ui.widgets.option import OptionCard
from microwins.ui.widgets.sentence_field import SentenceField
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import heading, padded
from microwins.ui.words import common
from microwins.ui.words import wizard as words


class OffersCard(Card):
    """Shows what is on offer for a State and emits the replies."""

    replied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = padded(self, Space.S)
        self.heading = heading("")
        self.note = Text("", Type.CONTROL, ink="ink2", wrap=True)
        self.drawing = SmallStairs()
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.S)
        self.ideas = Button(words.show_english_ideas(), Kind.LINK, wrap=True)
        self.others = Button(words.show_others(), Kind.GHOST, wrap=True)
        self.write = Button(words.write_own(), Kind.LINK, wrap=True)
        self.own = SentenceField(words.own_name(), words.own_placeholder(), MAX_TEXT)
        column.addWidget(self.heading)
        column.addWidget(self.note)
        column.addWidget(self.drawing, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._list)
        self.confirm = Button(words.go_on(), Kind.SOFT)
        self.confirm.clicked.connect(self._on_confirm)
        column.addWidget(self.confirm, 0, Qt.AlignmentFlag.AlignLeft)
        for button in (self.ideas, self.others, self.write):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        self.writing = QWidget()
        lines = QVBoxLayout(self.writing)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(Space.S)
        lines.addWidget(Text(words.two_minutes(), Type.SMALL, ink="ink2", wrap=True))
        lines.addWidget(self.own)
        column.addWidget(self.writing)
        self._column, self._first = column, False
        self.options: list[OptionCard] = []
        self._group = QButtonGroup(self)
        self._made: object = None
        self.caring = False
        self._writing = False
        self.ideas.clicked.connect(self._on_ideas)
        self.others.clicked.connect(lambda: self.replied.emit(replies.ShowOthers()))
        self.write.clicked.connect(self._on_write)
        self.own.textEdited.connect(lambda text: self.replied.emit(replies.WroteOwn(text)))
        self.own.returnPressed.connect(lambda: self.replied.emit(replies.Next()))

    def renew(self) -> None:
        """Another conversation begins: the field for an own step is folded away again."""
        self._writing = False

    def focus_first(self) -> None:
        """Put the focus on what comes first: the chosen suggestion, or the field for an own one."""
        chosen = next((o for o in self.options if o.isChecked()), None)
        if chosen is None and not self._first:
            chosen = next(iter(self.options), None)
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.own.isVisible():
            self.own.setFocus(Qt.FocusReason.TabFocusReason)
        elif self.write.isVisible():
            self.write.setFocus(Qt.FocusReason.TabFocusReason)

    def show_state(self, state: State) -> None:
        """Help first, then the open question, then the suggestions."""
        said = state.said
        self.caring = danger(state) is not None
        question = None if self.caring else saying.question(said)
        shown = () if self.caring or question else saying.on_show(said)
        blank = not said.text.strip() and not said.starters
        unread = saying.unreadable(said) or saying.own_first(said)
        if self.caring:
            title, note = words.this_sounds_heavy(), words.help_first()
        elif question is not None:
            title, note = words.caring(question.text), ""
        elif unread:
            title, note = words.own_name(), words.not_readable()
        elif blank:
            title, note = words.which_closest(), words.nothing_typed()
        else:
            tiny = said.starters and not said.text.strip()
            title, note = words.three_tiny() if tiny else words.which_closest(), ""
        self.heading.setText(title)
        self.drawing.setVisible(blank and not unread and not self.caring)
        self.note.setText(note)
        self.note.setVisible(bool(note))
        if question is not None:
            self._offer_answers(tuple(words.caring(each.label) for each in question.choices))
        else:
            self._offer_steps(shown)
        self.confirm.setVisible(question is not None)
        own = said.picked == saying.OWN
        chosen = saying.choice(said)
        if question is None:
            self._check([not own and step == chosen for _place, step in shown])
        open_ = not self.caring and question is None
        self.ideas.setVisible(open_ and saying.has_ideas(said))
        self.others.setVisible(open_ and len(saying.offers(said)) > len(shown))
        self._writing = self._writing or bool(said.own) or unread
        self.write.setVisible(open_ and not self._writing)
        self.writing.setVisible(open_ and self._writing)
        self.own.show_text(said.own)
        self._place(first=unread)

    def _place(self, *, first: bool) -> None:
        """The field for an own step stands before the suggestions, or after them; Tab follows."""
        if first != self._first:
            self._first = first
            self._column.removeWidget(self.writing)
            at = self._column.indexOf(self.drawing) if first else self._column.count()
            self._column.insertWidget(at, self.writing)
        if first:
            chain = (self.own, self.ideas, *self.options, self.others)
            for before, after in pairwise(chain):
                QWidget.setTabOrder(before, after)

    def _offer_steps(self, shown: tuple[tuple[int, Suggestion], ...]) -> None:
        if self._made == shown:
            return
        self._made = shown
        self._clear()
        for place, step in shown:
            sentence = common.promise(step.anchor, step.action)
            option = OptionCard(sentence, common.about_opening(step.minutes))
            option.clicked.connect(lambda _on, place=place: self.replied.emit(replies.Chose(place)))
            option.entered.connect(lambda: self.replied.emit(replies.Next()))
            self._add(option)

    def _offer_answers(self, labels: tuple[str, ...]) -> None:
        if self._made == labels:
            return
        self._made = labels
        self._clear()
        for label in labels:
            option = OptionCard(label, "")
            option.clicked.connect(lambda: self.confirm.setEnabled(True))
            option.entered.connect(self._on_confirm)
            self._add(option)
        self.confirm.setEnabled(False)

    def _add(self, option: OptionCard) -> None:
        self._group.addButton(option)
        self._list.addWidget(option)
        option.show()  # at once: it may get the focus before the layout comes round
        self.options.append(option)

    def _clear(self) -> None:
        for option in self.options:
            self._group.removeButton(option)
            self._list.removeWidget(option)
            option.hide()
            option.deleteLater()
        self.options = []

    def _check(self, wanted: list[bool]) -> None:
        self._group.setExclusive(False)
        for place, option in enumerate(self.options):
            option.setChecked(place < len(wanted) and wanted[place])
        self._group.setExclusive(True)

    def _on_confirm(self) -> None:
        """An answer about safety counts when it is confirmed: arrow keys pass over the others."""
        for place, option in enumerate(self.options):
            if option.isChecked():
                self.replied.emit(replies.AnsweredQuestion(place))
                return

    def _on_ideas(self) -> None:
        self.replied.emit(replies.ShowIdeas())
        if self.options:
            self.options[0].setFocus(Qt.FocusReason.TabFocusReason)

    def _on_write(self) -> None:
        self._writing = True
        self.write.hide()
        self.writing.show()
        self.own.setFocus(Qt.FocusReason.TabFocusReason)
