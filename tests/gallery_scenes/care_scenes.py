"""Kind days: rest, coming back, too big today, proposals, the tenth day, the weekly look-back."""

from datetime import timedelta

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QRadioButton, QWidget

from microwins.domain.offering import Misfit
from microwins.domain.pacing import Proposal, Way
from microwins.domain.rest import EVERYTHING, FURTHER_NOTICE, Rest
from microwins.ui.look_back import LookBackPage
from microwins.ui.main_window import MainWindow
from microwins.ui.misfit_sheet import MisfitSheet
from microwins.ui.places import LOOK_BACK
from microwins.ui.rest_sheet import RestSheet
from tests.gallery import Stage, scene
from tests.gallery_scenes.evidence_scenes import page
from tests.gallery_scenes.today_scenes import four, window

LOOKED = 0.8  # seconds until Today has looked for a proposal


def walk(stage: Stage) -> int:
    """A promise whose sentence can take on any size."""
    now = stage.now
    stage.at(stage.today - timedelta(days=30), 9)
    win_id = stage.adopt("Walk for 10 minutes", "After lunch", 10, "Put my shoes on")
    stage.now = now
    return win_id


@scene
def today_resting_on(stage: Stage) -> MainWindow:
    """One until a day, one for now."""
    ids = four(stage)
    stage.journal.rest_span(Rest(ids[0], stage.today, stage.today + timedelta(days=6)))
    stage.journal.rest_span(Rest(ids[2], stage.today, FURTHER_NOTICE))
    return window(stage)


@scene
def today_all_resting_on(stage: Stage) -> MainWindow:
    four(stage)
    stage.journal.rest_span(Rest(EVERYTHING, stage.today, FURTHER_NOTICE))
    return window(stage)


@scene
def today_too_tired(stage: Stage) -> MainWindow:
    ids = four(stage)
    stage.journal.doesnt_fit(ids[1], Misfit.TOO_TIRED, just_today=True)
    return window(stage)


@scene
def proposal_bigger(stage: Stage) -> MainWindow:
    ids = [walk(stage), *four(stage)]
    stage.settings.look_back_seen = stage.today
    stage.journal.ask(ids[0], Proposal(Way.GROW, 12.0, 9, 10, 1))
    stage.pause = LOOKED
    return window(stage)


@scene
def proposal_smaller(stage: Stage) -> MainWindow:
    win_id = walk(stage)
    stage.journal.ask(win_id, Proposal(Way.SHRINK, 5.0, 5, 7, 5))
    stage.pause = LOOKED
    return window(stage)


@scene
def tenth_day(stage: Stage) -> MainWindow:
    win_id = walk(stage)
    stage.keep_before(win_id, 9, stage.today - timedelta(days=1))
    shell = window(stage)
    shell.resize(1080, 720)
    stage.journal.keep(win_id)
    return shell


@scene
def look_back_offered(stage: Stage) -> MainWindow:
    four(stage)
    stage.settings.look_back_weekday = 2
    stage.pause = LOOKED
    return window(stage)


@scene
def sheet_too_big(stage: Stage) -> QWidget:
    win = stage.journal.win(walk(stage))
    assert win is not None
    return stage.at_its_size(MisfitSheet(stage.journal, win))


@scene
def sheet_rest(stage: Stage) -> QWidget:
    win = stage.journal.win(walk(stage))
    assert win is not None
    sheet = RestSheet(stage.journal, win)
    stage.after = lambda: sheet.span.findChildren(QRadioButton)[1].click()
    return stage.at_its_size(sheet)


@scene
def look_back(stage: Stage) -> QWidget:
    ids = [walk(stage), *four(stage)]
    stage.journal.rate(ids[1], 8)
    stage.journal.ask(ids[0], Proposal(Way.GROW, 12.0, 9, 10, 1))
    stage.size = QSize(868, 1080)
    stage.pause = LOOKED
    return LookBackPage(stage.journal, stage.settings)


@scene
def look_back_in_the_window(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)
    shell.go(LOOK_BACK)
    return shell


@scene
def look_back_quiet(stage: Stage) -> QWidget:
    four(stage, quiet_days=9)
    stage.size = QSize(868, 900)
    return LookBackPage(stage.journal, stage.settings)


@scene
def evidence_of_confidence(stage: Stage) -> QWidget:
    win_id = walk(stage)
    stage.keep_before(win_id, 20, stage.today - timedelta(days=1))
    now = stage.now
    for back, value in ((28, 5), (21, 6), (14, 6), (7, 8), (0, 9)):
        stage.at(stage.today - timedelta(days=back), 20)
        stage.journal.rate(win_id, value)
        stage.now = now
    stage.size = QSize(868, 1000)
    return page(stage)
