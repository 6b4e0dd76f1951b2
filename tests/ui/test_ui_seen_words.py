"""However the days went: nothing that a person sees or hears says a word that would hurt."""

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from random import Random

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer, Proposal, Way
from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.domain.win import Energy, Rung
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.look_back import LookBackPage
from microwins.ui.misfit_sheet import MisfitSheet
from microwins.ui.rest_sheet import RestSheet
from microwins.ui.today import TodayPage

# Section 8 of the method and section 5 of the look; "0 of" and "%" are their numbers.
HURTS = re.compile(
    r"\b(fail\w*|miss(ed|ing)|overdue|streaks?|lazy|should|must|don[’']t forget|br[eo]ak\w*|broken?|lost"
    r"|only|0 of|0 times)\b|!|%",
    re.IGNORECASE,
)
LADDER = (Rung("Walk for 30 minutes", 30.0), Rung("Walk for 10 minutes", 10.0), Rung("Put my shoes on", 1.0))


def live(journal: Journal, clock: Clock, win_ids: list[int], dice: Random) -> None:
    """Forty days, as they may come."""
    for ago in range(40, -1, -1):
        clock.put(THURSDAY - timedelta(days=ago), 18)
        for win_id in win_ids:
            roll = dice.random()
            if roll < 0.45:
                journal.keep(win_id, small=roll < 0.15)
            elif roll < 0.5:
                journal.rest(win_id)
            elif roll < 0.6:
                journal.doesnt_fit(win_id, dice.choice(list(Misfit)), just_today=True)
        if dice.random() < 0.03:
            last = dice.choice([FURTHER_NOTICE, journal.today() + timedelta(days=dice.randrange(9))])
            journal.rest_span(Rest(dice.choice([EVERYTHING, *win_ids]), journal.today(), last))
        if dice.random() < 0.08:
            journal.back_from_rest()


def ask(journal: Journal, win_id: int, dice: Random) -> None:
    """A proposal as pacing may make it, and perhaps its answer; perhaps a word about energy."""
    if dice.random() < 0.5:
        journal.say_energy(THURSDAY, dice.choice(list(Energy)))
    if dice.random() < 0.7:
        grow = dice.random() < 0.5
        kept = dice.randrange(6 if grow else 0, 11)  # six of seven were kept in full where something may grow
        way, minutes = (Way.GROW, 12.0) if grow else (Way.SHRINK, 5.0)
        asked = journal.ask(win_id, Proposal(way, minutes, kept, 10, dice.randrange(kept + 1)))
        if asked is not None and dice.random() < 0.2:
            journal.answer(asked, Answer.SAME)


def seen(page: QWidget) -> Iterator[str]:
    """Every text on show, and every name and hint that is spoken."""
    for widget in (page, *page.findChildren(QWidget)):
        if widget.isVisible():
            yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
            if isinstance(widget, QLabel | QAbstractButton):
                yield widget.text()


@pytest.mark.parametrize("seed", range(16))
def test_no_word_that_hurts_is_ever_seen(
    journal: Journal,
    settings: Settings,
    clock: Clock,
    adopt: Adopt,
    today_page: Callable[[], TodayPage],
    qtbot: QtBot,
    seed: int,
) -> None:
    dice = Random(seed)
    clock.put(THURSDAY - timedelta(days=40), 9)
    settings.look_back_weekday = dice.randrange(7)
    win_ids = [
        adopt("Walk for 10 minutes", minutes=10.0, bad_day="Put my shoes on", rungs=LADDER),
        adopt("Read one page"),
        adopt("Pour the wine away", area="substance"),
    ]
    live(journal, clock, win_ids, dice)
    ask(journal, win_ids[0], dice)
    page = today_page()
    said: list[str] = []
    page.said.connect(said.append)
    qtbot.waitUntil(lambda: page._state.returned or page._state.little or page._cards._offers.awake)
    texts = list(seen(page))
    for button in (page.foot.gap, page.foot.free_rest, *page.card.buttons[:1]):
        if button.isVisible():
            button.click()
    win = journal.win(win_ids[0])
    assert win is not None
    for over in (MisfitSheet(journal, win), RestSheet(journal, win), LookBackPage(journal, settings)):
        qtbot.addWidget(over)
        with qtbot.waitExposed(over):
            over.show()
        texts += seen(over)
        over.close()
    texts += [*seen(page), *said]
    assert len(texts) > 100
    assert [text for text in texts if HURTS.search(text)] == []
