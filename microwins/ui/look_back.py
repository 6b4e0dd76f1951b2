"""The weekly look-back: what was kept, one piece of evidence, sizes, confidence again, a note.

Nothing is written before "Done" but the answers to proposals, which count as they are given. Who leaves
instead leaves no trace.
"""

from datetime import date

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from microwins.domain import lookback
from microwins.domain.pacing import Answer
from microwins.domain.win import MicroWin
from microwins.journal import Journal, OpenProposal
from microwins.settings import Settings
from microwins.ui import proposals
from microwins.ui.day_card import DayCard
from microwins.ui.look_back_told import asked_again, told
from microwins.ui.overridden import trouble_later
from microwins.ui.theme import MEDIUM, SEMIBOLD, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.confidence import ConfidenceSlider
from microwins.ui.widgets.form import FormPage
from microwins.ui.widgets.text import Text
from microwins.ui.words import look_back as words

_NOTE = 84  # height of the note, in logical pixels
_WEEK = 7


class LookBackPage(FormPage):
    """Shows the week that ends on the chosen day, or today where none is waiting."""

    said = Signal(str)  # a sentence for the notice bar
    left = Signal()

    def __init__(self, journal: Journal, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(words.title(), parent)
        self.back = self.add_back(self.left)
        self._journal, self._settings = journal, settings
        self._chosen: date | None = None
        self._looking: list[MicroWin] = []
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._look_for_one)
        self.span = Text("", Type.BODY, ink="ink2")
        self.kept = _Kept()
        self.proposals = QWidget()
        self.cards: list[DayCard] = []
        self.sure = _Sure()
        self.note = QPlainTextEdit()
        self.note.setAccessibleName(words.note_heading())
        self.note.setPlaceholderText(words.note_hint())
        self.note.setTabChangesFocus(True)
        self.done = Button(words.done(), Kind.PRIMARY)
        self.done.clicked.connect(self._on_done)
        self.skip = Button(words.not_this_week(), Kind.GHOST)
        self.skip.clicked.connect(self._leave)
        self._lay_out()

    @property
    def chosen(self) -> date:
        """The last day of the week looked back on."""
        return self._chosen or self._journal.today()

    def refresh(self) -> None:
        """Read the week anew; what was answered or typed and not written is let go."""
        journal, settings, today = self._journal, self._settings, self._journal.today()
        due = lookback.due(today, settings.look_back_weekday, journal.began(), settings.look_back_seen)
        self._chosen = due or today
        week = told(journal, self._chosen)
        self.span.setText(words.span(week.first, week.last))
        self.kept.tell(week.kept, week.lines, week.proof)
        self.sure.ask(asked_again(journal, self._chosen))
        self.note.setPlainText(journal.note(today))
        self._clear_cards()
        wins = [row.win for row in journal.rows(today) if row.rest is None]
        known = {asked.win_id for asked in self._open()}
        for asked in self._open():
            self._add_card(asked)
        self._looking = [] if journal.read_only else [win for win in wins if win.id not in known]
        self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            trouble_later(self.refresh)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self._looking = []

    def _open(self) -> list[OpenProposal]:
        """What was asked lately and not answered."""
        since = date.fromordinal(self._journal.today().toordinal() - _WEEK)
        return [asked for asked in self._journal.proposals(since) if asked.answer is None]

    def _look_for_one(self) -> None:
        """One micro-win, then let the window breathe."""
        if not self._looking:
            return
        win = self._looking.pop(0)
        proposal = proposals.find(self._journal, win, look_back=True)
        if proposal is not None:
            number = self._journal.ask(win.id, proposal)
            if number is not None:
                self._add_card(OpenProposal(number, win.id, self._journal.today(), proposal))
        self._timer.start()

    def _add_card(self, asked: OpenProposal) -> None:
        words_of_it = proposals.said(self._journal, asked)
        if words_of_it is not None:
            card = DayCard()
            card.replied.connect(self._on_replied)
            self._cards.addWidget(card)
            self.cards.append(card)
            card.say(words_of_it)
            self.proposals.show()

    def _clear_cards(self) -> None:
        for card in self.cards:
            self._cards.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = []
        self.proposals.hide()

    def _on_replied(self, about: object, reply: object) -> None:
        if isinstance(about, OpenProposal) and isinstance(reply, Answer):
            sentence = proposals.answer(self._journal, about, reply)
            if sentence:
                self.said.emit(sentence)
                for card in self.cards:
                    if card.said is not None and card.said.key == about:
                        card.say(None)
                self.proposals.setVisible(any(card.said for card in self.cards))

    def _on_done(self) -> None:
        journal = self._journal
        for win_id, confidence in self.sure.answers().items():
            journal.rate(win_id, confidence)
        text = self.note.toPlainText()
        if text.strip() != journal.note(journal.today()):
            journal.write_note(journal.today(), text)
        self.said.emit(words.thanks())
        self._leave()

    def _leave(self) -> None:
        self._settings.look_back_seen = self.chosen
        self.left.emit()

    def _lay_out(self) -> None:
        self.column.setSpacing(Space.L)
        self.column.addWidget(self.span)
        self.column.addWidget(self.kept)
        self._cards = QVBoxLayout(self.proposals)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(Space.S)
        self._cards.addWidget(Text(words.sizes_heading(), Type.BODY, SEMIBOLD))
        self.column.addWidget(self.proposals)
        self.column.addWidget(self.sure)
        self.column.addWidget(Text(words.note_heading(), Type.BODY, SEMIBOLD))
        self.column.addWidget(self.note)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addWidget(self.done)
        buttons.addWidget(self.skip)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addStretch(1)
        Theme.current().changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self.note.setFixedHeight(Theme.current().px(_NOTE))


class _Kept(Card):
    """What was kept, and the sentence of evidence."""

    def __init__(self) -> None:
        super().__init__()
        self.figure = Text("", Type.FIGURE, SEMIBOLD, wrap=True)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.XL)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)
        self._lines: list[Text] = []
        self.label = Text(words.proof_label(), Type.CAPTION, ink="ink3")
        self.proof = Text("", Type.LEAD, MEDIUM, "told", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.L + 2, Space.XL, Space.L + 2)
        column.setSpacing(Space.S)
        column.addWidget(self.figure)
        column.addLayout(self._grid)
        column.addSpacing(Space.S)
        column.addWidget(self.label)
        column.addWidget(self.proof)

    def tell(self, kept: str, lines: tuple[tuple[str, str], ...], proof: str) -> None:
        for text in self._lines:
            self._grid.removeWidget(text)
            text.hide()
            text.deleteLater()
        self._lines = []
        self.figure.setText(kept)
        for number, (action, times) in enumerate(lines):
            row = Text(action, Type.CONTROL, wrap=True), Text(times, Type.SMALL, ink="ink3")
            self._grid.addWidget(row[0], number, 0, 1, 2)
            self._grid.addWidget(row[1], number, 2, Qt.AlignmentFlag.AlignVCenter)
            self._lines += row
        self.proof.setText(proof)
        self.setAccessibleName(f"{kept}. {proof}")


class _Sure(Card):
    """The ruler again, for a few promises."""

    def __init__(self) -> None:
        super().__init__()
        self.sliders: dict[int, ConfidenceSlider] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        self._column.setSpacing(Space.XS)
        self._column.addWidget(Text(words.sure_heading(), Type.BODY, SEMIBOLD))
        self._column.addWidget(Text(words.sure_line(), Type.SMALL, ink="ink3", wrap=True))
        self._parts: list[QWidget] = []

    def ask(self, wins: tuple[MicroWin, ...]) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.sliders = [], {}
        for win in wins:
            name = Text(win.size.action, Type.CONTROL, MEDIUM, wrap=True)
            name.setContentsMargins(0, Space.M, 0, 0)
            slider = ConfidenceSlider(words.sure_of(win.size.action), words.not_sure(), words.doable())
            slider.show_answer(None)
            for part in (name, slider):
                self._column.addWidget(part)
                self._parts.append(part)
            self.sliders[win.id] = slider
        self.setVisible(bool(wins))

    def answers(self) -> dict[int, int]:
        """What was answered, by micro-win."""
        return {win_id: slider.value() for win_id, slider in self.sliders.items() if slider.answered}
