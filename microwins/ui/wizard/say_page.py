"""Say it big: the goal as it comes, the energy there is, and the few questions that may help."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from microwins.domain.win import MAX_TEXT, Energy
from microwins.resizing import replies, saying
from microwins.resizing.conversation import State, can_go_on, danger
from microwins.resizing.support import soft_line
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.chips import Chips
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.sentence_field import SentenceField
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.goal_edit import GoalEdit
from microwins.ui.wizard.notes import AlarmNote, WhyNote
from microwins.ui.wizard.offers import OffersCard
from microwins.ui.wizard.page import Footer, Page, group, heading
from microwins.ui.words import common
from microwins.ui.words import place as whys
from microwins.ui.words import wizard as words

_ENERGIES = tuple(Energy)
_TYPING_PAUSE = 180  # milliseconds of quiet; then the words are read
_CHIP_LENGTH = 44  # characters of a part of a compound goal on its chip


class SayPage(Page):
    """Page one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.say_title(), words.say_lead(), parent)
        self.goal = GoalEdit()
        self.alarm = AlarmNote()
        self.soft = Text("", Type.SMALL, ink="ink2", wrap=True)
        self.energy = Segmented(common.energy_question(), [common.energy(each) for each in _ENERGIES])
        self.parts = Chips(words.which_first())
        self.doing = SentenceField(words.what_doing(), words.what_doing_placeholder(), MAX_TEXT)
        self.offers = OffersCard()
        self._alarm = group(self.alarm, gap=Space.M)
        self._soft = group(self.soft, gap=Space.M)
        self._parts = group(
            heading(words.which_first()), self.parts, Text(words.others_wait(), Type.SMALL, ink="ink3")
        )
        self._doing = group(heading(words.what_doing()), self.doing)
        self._energy = group(heading(common.energy_question()), self.energy)
        self.main.addSpacing(Space.L)
        self.main.addWidget(self.goal)
        self._why = group(WhyNote(whys.why_big()))
        for each in (self._alarm, self._soft, self._parts, self._doing, self._energy, self._why):
            self.main.addWidget(each)
        self.main.addStretch(1)
        self.aside.addWidget(self.offers)
        self.aside.addStretch(1)
        self._pause = QTimer(self, interval=_TYPING_PAUSE, singleShot=True)
        self._been_further = False
        self._connect()

    def _connect(self) -> None:
        self.goal.textChanged.connect(self._pause.start)
        self.goal.textChanged.connect(self.touched)
        self.goal.entered.connect(self._on_entered)
        self._pause.timeout.connect(self.flush)
        self.energy.chosen.connect(lambda n: self.replied.emit(replies.SaidEnergy(_ENERGIES[n])))
        self.parts.picked.connect(lambda n: self.replied.emit(replies.PickedPart(n)))
        self.doing.textEdited.connect(lambda text: self.replied.emit(replies.Clarified(text)))
        self.doing.returnPressed.connect(self._to_offers)
        self.offers.replied.connect(self.replied)

    def renew(self) -> None:
        self.offers.renew()

    def flush(self) -> None:
        self._pause.stop()
        self.replied.emit(replies.Typed(self.goal.toPlainText()))

    def show_state(self, state: State) -> None:
        said = state.said
        self._been_further = state.size is not None
        if saying.typed(self.goal.toPlainText()) != said.text:
            self.goal.setPlainText(said.text)
        self._pause.stop()
        self.energy.choose(_ENERGIES.index(said.energy))
        caring = danger(state) is not None
        self._energy.setVisible(not caring)
        self._why.setVisible(not caring)
        whole = saying.read_whole(said)
        alarms = () if caring or not said.text.strip() else tuple(each.text for each in whole.alarms)
        self.goal.underline(alarms)
        self._alarm.setVisible(bool(alarms))
        self.alarm.show_words(alarms)
        found = saying.concern(said)
        soft = found is not None and found.tier == "soft"
        self._soft.setVisible(soft)
        self.soft.setText(words.caring(soft_line(found.kind)) if found is not None and soft else "")
        parts = () if caring else whole.parts
        self._parts.setVisible(len(parts) > 1)
        self.parts.show_labels([_short(part) for part in parts], said.part)
        self._doing.setVisible(saying.asks_what(said) and not caring)
        self.doing.show_text(said.doing)
        self.offers.show_state(state)

    def footer(self, state: State) -> Footer:
        if danger(state) is not None:
            return Footer(primary=words.see_help())
        return Footer(words.say_note(), primary=words.find_its_size(), enabled=can_go_on(state))

    def begin(self) -> None:
        if self._been_further:
            self._to_offers()
            return
        self.goal.setFocus()
        self.goal.moveCursor(self.goal.textCursor().MoveOperation.End)

    def _on_entered(self) -> None:
        """Enter reads at once and goes to what comes next: help, a question, or the suggestions."""
        self.flush()
        if self.offers.caring:
            self.replied.emit(replies.Next())
        else:
            self._to_offers()

    def _to_offers(self) -> None:
        self.offers.focus_first()
        QTimer.singleShot(0, self, self._bring_to_sight)  # once the layout has placed them

    def _bring_to_sight(self) -> None:
        focus = self.focusWidget()
        if focus is not None:
            self.ensureWidgetVisible(focus)


def _short(part: str) -> str:
    return part if len(part) <= _CHIP_LENGTH else part[: _CHIP_LENGTH - 1].rstrip() + "…"
