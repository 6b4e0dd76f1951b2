"""The two cards beside the staircase: how sure, and how it feels or what is in the way."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from microwins.resizing import replies
from microwins.resizing.operators import Obstacle
from microwins.resizing.sizing import CHECKS, Sizing
from microwins.ui.announce import announce
from microwins.ui.margins import give_margins
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.card import Card
from microwins.ui.widgets.checks import CheckRow
from microwins.ui.widgets.chips import Chips
from microwins.ui.widgets.confidence import ConfidenceSlider
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.page import heading, padded
from microwins.ui.words import size as words

_OBSTACLES = (*(each for each in Obstacle if each is not Obstacle.DONT_CARE), Obstacle.DONT_CARE)


class SureCard(Card):
    """The ruler and what is said to the answer."""

    replied = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = self._column = padded(self)
        self.asked = heading(words.how_sure())
        give_margins(self.asked, 0, 0, Space.XL, Space.XS)
        column.addWidget(self.asked)
        self.slider = ConfidenceSlider(words.how_sure(), words.not_sure_yet(), words.feels_doable())
        self.slider.rated.connect(lambda value: self.replied.emit(replies.Rated(value)))
        column.addWidget(self.slider)
        self.answer = Text("", Type.CONTROL, ink="ink2", wrap=True)
        column.addWidget(self.answer)

    @property
    def until_ruler(self) -> int:
        """How far down the card the ruler ends."""
        top = self._column.contentsMargins().top()
        asked = self.asked.heightForWidth(max(1, self.asked.width()))
        return top + asked + self._column.spacing() + self.slider.sizeHint().height()

    def show_size(self, size: Sizing, anchor: str, days: int) -> None:
        """The answer so far; after something in the way was dealt with, what was done."""
        self.slider.show_answer(size.confidence)
        if size.remedy is not None and size.confidence is None:
            said = words.remedy(size.remedy, anchor, days)
        else:
            said = words.sureness(size.confidence)
        if said != self.answer.text():
            self.answer.setText(said)
            if self.isVisible():
                announce(self, said.replace("\n", " "))


class FeelCard(Card):
    """The four checks. Below 7 of 10 what is in the way comes first; after five rounds, two ways to rest."""

    replied = Signal(object)
    not_now_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = padded(self, 10)
        self.heading = heading(words.does_it_feel())
        column.addWidget(self.heading)
        self.obstacles = Chips(words.whats_in_the_way(), checkable=False)
        self.obstacles.picked.connect(lambda n: self.replied.emit(replies.InTheWay(_OBSTACLES[n])))
        column.addWidget(self.obstacles)
        self.resting = QWidget()
        rest = QVBoxLayout(self.resting)
        rest.setContentsMargins(0, 0, 0, 0)
        rest.setSpacing(Space.S)
        rest.addWidget(Text(words.stuck_line(), Type.CONTROL, ink="ink2", wrap=True))
        self.notice = Button(words.notice_it(), Kind.SOFT, wrap=True)
        self.notice.clicked.connect(lambda: self.replied.emit(replies.Observe()))
        self.not_now = Button(words.not_now(), Kind.LINK, wrap=True)
        self.not_now.clicked.connect(self.not_now_asked)
        rest.addWidget(self.notice)
        rest.addWidget(self.not_now)
        column.addWidget(self.resting)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self.rows: dict[str, CheckRow] = {}
        for name in CHECKS:
            word, question, _help = words.check(name)
            row = CheckRow(word, question)
            row.clicked.connect(lambda on, name=name: self.replied.emit(replies.Ticked(name, on)))
            self.rows[name] = row
        column.addLayout(self._grid)
        self._compact: bool | None = None

    def show_size(self, size: Sizing, answers: dict[str, bool], *, stuck: bool, others: bool) -> None:
        """The boxes as they stand, in full, or small below what is in the way.

        others: whether there is other content to go to for someone who doesn't care for this one.
        """
        offered = _OBSTACLES if others else _OBSTACLES[:-1]
        self.obstacles.show_labels([words.obstacle(each) for each in offered])
        blocked = size.too_big and not stuck
        self.heading.setText(
            words.stuck_title() if stuck else words.whats_in_the_way() if blocked else words.does_it_feel()
        )
        self.obstacles.setVisible(blocked)
        self.resting.setVisible(stuck)
        self._place(compact=blocked or stuck)
        for name, row in self.rows.items():
            row.setChecked(answers[name])
            _word, question, help_ = words.check(name)
            row.set_question(question if answers[name] else help_)

    def _place(self, *, compact: bool) -> None:
        if compact == self._compact:
            return
        self._compact = compact
        self._grid.setVerticalSpacing(0 if compact else 10)
        for place, row in enumerate(self.rows.values()):
            self._grid.removeWidget(row)
            row.set_compact(compact)
            at = divmod(place, 2) if compact else (place, 0)
            self._grid.addWidget(row, *at)
