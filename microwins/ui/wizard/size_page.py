"""Find a size that feels doable: the staircase, the sentence, the ruler and the four checks."""

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSpacerItem, QWidget

from microwins.domain.win import MAX_TEXT, Energy, days_of
from microwins.resizing import replies, saying, sizing
from microwins.resizing.conversation import State, can_go_on, checks
from microwins.resizing.rungs import NAMED
from microwins.resizing.sizing import Sizing
from microwins.ui.announce import announce
from microwins.ui.theme import MEDIUM, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.sentence_field import SentenceField
from microwins.ui.widgets.staircase import Flight, Stair, Staircase
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import Footer, Page
from microwins.ui.wizard.size_cards import FeelCard, SureCard
from microwins.ui.words import common
from microwins.ui.words import place as whys
from microwins.ui.words import size as words
from microwins.ui.words.keys import smaller_keys

_WHY_WIDTH = 170
_LOW = 480  # a page no higher than this keeps to what matters
_LEAST_STAIRS = 148
_CLAUSE = re.compile(r"\s*(?:[,;:–—\n]|\b(?:but|because|aber|weil|denn|pero|porque)\b)\s*", re.IGNORECASE)
_OF_ONESELF = re.compile(
    r"(?:i(?:[’']?m| am| feel| hate)|ich (?:bin|fühle|hasse|habe)"
    r"|(?:yo )?(?:soy|estoy|me siento|odio|tengo))\b",
    re.IGNORECASE,
)
_LEAD_LENGTH = 60  # characters of the goal that the line under the title quotes


class SizePage(Page):
    """Page two."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(words.size_title(), "", parent)
        self.stairs = Staircase()
        self.stairs.set_captions(words.you(), words.smaller_still(), words.today(), words.later_if_you_want())
        self.sentence = SentenceField(words.size_field(), limit=MAX_TEXT)
        self.smaller = Button(common.make_it_smaller(), Kind.SOFT, icon="arrow-down", chip=smaller_keys())
        self.bigger = Button(common.a_little_bigger(), Kind.GHOST, icon="arrow-up")
        self.why = Text("", Type.CAPTION, ink="ink3", wrap=True)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.M)
        buttons.addWidget(self.smaller)
        buttons.addWidget(self.bigger)
        buttons.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(Space.M)
        self._row.addLayout(buttons)
        self._row.addWidget(self.why, 1)
        self._above = QSpacerItem(0, Space.L)
        self.main.addItem(self._above)
        self.main.addWidget(self.stairs, 1)
        self.main.addSpacing(Space.M)
        self.main.addWidget(self.sentence)
        self.main.addSpacing(Space.M + 1)
        self.main.addLayout(self._row)
        self.main.addStretch(0)
        self.sure, self.feel = SureCard(), FeelCard()
        self.aside.addWidget(self.sure)
        self.aside.addWidget(self.feel)
        self.aside.addStretch(1)
        self._connect()
        self._dress()
        Theme.current().changed.connect(self._dress)

    def _connect(self) -> None:
        self.smaller.clicked.connect(self._on_smaller)
        self.bigger.clicked.connect(self._on_bigger)
        self.stairs.smaller_asked.connect(self._on_smaller)
        self.stairs.bigger_asked.connect(self._on_bigger)
        self.stairs.stepped.connect(lambda at: self.replied.emit(replies.SteppedTo(at)))
        self.sentence.textEdited.connect(lambda text: self.replied.emit(replies.Edited(text)))
        self.sentence.returnPressed.connect(lambda: self.replied.emit(replies.Next()))
        self.sure.replied.connect(self.replied)
        self.feel.replied.connect(self.replied)

    def show_state(self, state: State) -> None:
        size = state.size
        if size is None:
            return
        goal = state.said.text.split("\n")[0].strip()
        if len(goal) > _LEAD_LENGTH:
            goal = goal[: _LEAD_LENGTH - 1].rstrip() + "…"
        self.lead.setText(words.size_lead(goal))
        flight = flight_of(state, size)
        rungs, at = sizing.ladder(size)
        text = words.staircase(size.rung, flight.larger)
        if self.isVisible() and text != self.stairs.accessibleName():
            announce(self.stairs, text)
        smaller = None if flight.ghost is None else rungs[flight.ghost]
        self.stairs.show_flight(flight, text, words.present_step(size.rung, smaller))
        self.sentence.show_text(state.action)
        self.smaller.setEnabled(flight.ghost is not None)
        self.bigger.setEnabled(at > 0)
        self.smaller.set_kind(
            Kind.PRIMARY if size.too_big and not state.stuck and flight.ghost is not None else Kind.SOFT
        )
        self.why.setText("\u00a0".join(words.told(rungs[at].why).rsplit(" ", 1)))  # no word alone on a line
        self._fit()
        days = sum(1 for _ in days_of(state.place.weekdays))
        self.sure.show_size(size, state.anchor, days)
        self.feel.show_size(size, checks(state), stuck=state.stuck, others=state.win_id is None)

    def footer(self, state: State) -> Footer:
        enabled = can_go_on(state)
        if state.size is not None and state.size.too_big:
            why, primary, kind = whys.why_sure(), words.keep_anyway(), Kind.SECONDARY
        else:
            why, primary, kind = whys.why_small(), words.yes_doable(), Kind.PRIMARY
        return Footer(words.nothing_final(), why, primary, kind, enabled)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """The staircase stays in sight, and so does the ruler, beside or below it: where the window is low
        the staircase makes room, and the title leaves the word to the header.
        """
        self._fit_why()
        theme, height = Theme.current(), self.viewport().height()
        low = self.stacked and height < theme.px(_LOW)
        if self.title.isHidden() != low:
            self.title.setVisible(not low)
            self.lead.setVisible(not low)
            self._above.changeSize(0, 0 if low else int(Space.L))
            self.main.invalidate()
        wanted = self.stairs.sizeHint().height()
        least = theme.px(_LEAST_STAIRS) if low else wanted
        whole = self.main.heightForWidth(max(1, self.stairs.width()))
        others = whole if whole >= 0 else self.main.sizeHint().height()
        others -= max(self.stairs.minimumHeight(), min(wanted, self.stairs.maximumHeight()))
        below = self._columns.spacing() + self.sure.until_ruler if self.stacked else 0
        room = height - others - below - self._columns.contentsMargins().top()
        self.stairs.setMinimumHeight(least)
        self.stairs.setMaximumHeight(max(least, room))

    def _fit_why(self) -> None:
        """Why it is easier stands beside the buttons, or below them where that leaves it no room."""
        room = self.stairs.width() - self.smaller.sizeHint().width() - self.bigger.sizeHint().width()
        beside = room >= Theme.current().px(_WHY_WIDTH)
        way = QBoxLayout.Direction
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        side = Qt.AlignmentFlag.AlignRight if beside else Qt.AlignmentFlag.AlignLeft
        self.why.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)

    def begin(self) -> None:
        self.sure.slider.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_smaller(self) -> None:
        self.replied.emit(replies.Smaller())

    def _on_bigger(self) -> None:
        self.replied.emit(replies.Bigger())

    def _dress(self) -> None:
        theme = Theme.current()
        self.sentence.setFont(theme.font(17, MEDIUM))
        tall, side = (34, 8) if theme.tokens.plain else (30, 2)  # without the sheet's own room around it
        self.sentence.setStyleSheet(f"QLineEdit {{ min-height: {theme.px(tall)}px; }}")
        self.sentence.setTextMargins(side, 0, side, 0)


def flight_of(state: State, size: Sizing) -> Flight:
    """The staircase of a size: its ladder, and the big goal as the last step."""
    rungs, at = sizing.ladder(size)
    goal = saying.read_goal(state.said)
    steps = [Stair(r.action, common.minutes(r.minutes), r.minutes) for r in rungs]
    quiet = state.said.energy is Energy.LITTLE
    big, length = words.goal_size(goal), words.goal_minutes(goal)
    if length is not None and length <= rungs[0].minutes:
        steps[0] = Stair(big, words.your_big_goal(), steps[0].minutes)
        return Flight(tuple(steps), at, sizing.next_smaller(size), quiet=quiet)
    label = big or heart_of(goal.text or state.said.text.strip())
    if label and rungs[0].why == NAMED and at > 0:  # the goal itself, by its distance or amount
        steps[0] = Stair(label, words.your_big_goal(), steps[0].minutes)
        return Flight(tuple(steps), at, sizing.next_smaller(size), quiet=quiet)
    dream = Stair(label, words.your_big_goal(), length) if label else None
    return Flight(tuple(steps), at, sizing.next_smaller(size), dream, quiet)


def heart_of(goal: str) -> str:
    """The part of a goal that says what is wished for, short enough for a step.

    What someone adds about themselves, such as “I feel like a failure”, is not what they climb towards.
    """
    clauses = [clause for each in _CLAUSE.split(goal) if (clause := each.strip())]
    return next((clause for clause in clauses if not _OF_ONESELF.match(clause)), goal)
