"""Asks what is in the way of a promise that is too big today, and makes it fit."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from microwins.domain.offering import Misfit
from microwins.domain.win import MicroWin, Rung
from microwins.journal import Journal
from microwins.resizing.another_size import bad_day_below, first_step, smaller
from microwins.ui.sheet import Sheet
from microwins.ui.theme import MEDIUM, Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.focus import shows_ring
from microwins.ui.widgets.option import OptionCard
from microwins.ui.widgets.segmented import Segmented
from microwins.ui.widgets.text import Text
from microwins.ui.words import care as words
from microwins.ui.words import common

_REASONS = tuple(Misfit)
_FROM_TODAY, _JUST_TODAY = 0, 1


class MisfitSheet(Sheet):
    """For one micro-win. `said`: what came of it, in words. `edit_wanted`: another place or time."""

    said = Signal(str)
    edit_wanted = Signal(int)

    def __init__(self, journal: Journal, win: MicroWin, parent: QWidget | None = None) -> None:
        super().__init__(words.too_big(), words.make_it_fit(), parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._journal, self._win = journal, win
        self._sizes: dict[Misfit, Rung | None] = {
            Misfit.TOO_LONG: smaller(win),
            Misfit.TOO_VAGUE: first_step(win),
        }
        self.span = Segmented(words.for_how_long(), [words.from_today(), words.just_today()])
        self.span.choose(_FROM_TODAY)
        self.reasons = QButtonGroup(self)
        self.cards = [OptionCard(words.misfit(reason), self._offer(reason)) for reason in _REASONS]
        for number, card in enumerate(self.cards):
            card.entered.connect(self.accept)
            self.reasons.addButton(card, number)
        self.reasons.idToggled.connect(self._on_reason)
        self.span.chosen.connect(self._say_offers)
        self.cards[0].setChecked(True)
        self.cancel = Button(common.cancel(), Kind.GHOST)
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.buttons.insertWidget(1, self.cancel)
        self._lay_out()
        seen = parent is not None and shows_ring(parent.window())
        reason = Qt.FocusReason.TabFocusReason if seen else Qt.FocusReason.OtherFocusReason
        self.cards[0].setFocus(reason)  # from there the arrow keys lead on

    def _offer(self, reason: Misfit, *, lasting: bool = True) -> str:
        to = self._sizes.get(reason) if lasting else None
        return words.misfit_offer(reason, to.action if to else "", has_small=self._has_small)

    def _say_offers(self) -> None:
        """Another size is for good; just today it is the small version."""
        for card, reason in zip(self.cards, _REASONS, strict=True):
            chosen = reason is self.reason and reason in self._sizes
            card.tell(self._offer(reason, lasting=not chosen or self.span.index == _FROM_TODAY))

    @property
    def _has_small(self) -> bool:
        return self._win.size.bad_day not in {"", self._win.size.action}

    @property
    def reason(self) -> Misfit:
        """What is chosen."""
        return _REASONS[self.reasons.checkedId()]

    def accept(self) -> None:
        """Make it fit as told; where the journal says no, the sheet stays."""
        reason, to = self.reason, self._sizes.get(self.reason)
        lasting = to is not None and self.span.index == _FROM_TODAY
        just_today = not lasting and reason is not Misfit.WRONG_MOMENT
        bad_day = bad_day_below(self._win, to) if to is not None and lasting else None
        if not self._journal.doesnt_fit(
            self._win.id, reason, just_today=just_today, to=to if lasting else None, bad_day=bad_day
        ):
            return
        super().accept()
        if reason is Misfit.WRONG_MOMENT:
            self.edit_wanted.emit(self._win.id)
        elif to is not None and lasting:
            self.said.emit(words.thanks(to.action, to.minutes))
        elif self._has_small:
            self.said.emit(words.thanks_for_today(self._win.size.bad_day))
        else:
            self.said.emit(words.thanks_alone())

    def _on_reason(self, number: int, on: bool) -> None:
        if on:
            reason = _REASONS[number]
            lasts = self._sizes.get(reason) is not None
            self.span.setVisible(lasts)
            self.span.choose(_FROM_TODAY if lasts else _JUST_TODAY)
            self._say_offers()
            elsewhere = reason is Misfit.WRONG_MOMENT
            self.close_button.set_label(words.find_another_moment() if elsewhere else words.make_it_fit())

    def _lay_out(self) -> None:
        self.column.addWidget(Text(self._win.size.action, Type.CONTROL, ink="ink2", wrap=True))
        self.column.addSpacing(Space.XS)
        self.column.addWidget(Text(words.whats_in_the_way(), Type.SMALL, MEDIUM, "ink2"))
        for card in self.cards:
            self.column.addWidget(card)
        self.column.addSpacing(Space.S)
        keeps_its_place = self.span.sizePolicy()
        keeps_its_place.setRetainSizeWhenHidden(True)
        self.span.setSizePolicy(keeps_its_place)
        self.column.addWidget(self.span)
        self.column.addStretch(1)
        self.keep_room(480)
