"""The sheet to bring along: with a note ticked, of own dates, narrow, of many goals, of nothing yet."""

from datetime import timedelta

from PySide6.QtWidgets import QWidget

from microwins import demo
from microwins.domain.counsel import Period
from microwins.home import chart_cache
from microwins.ui.counsel.page import CounselPage
from tests.gallery import Stage, scene, settle

PATIENCE = 200  # looks, a twentieth of a second apart, at whether the charts have come


def page(stage: Stage, period: Period = Period.FOUR_WEEKS) -> CounselPage:
    shown = CounselPage(stage.journal, stage.settings, chart_cache(stage.home))

    def wait_for_charts() -> None:
        for _ in range(PATIENCE):
            if shown.easel.complete:
                break
            settle(0.05)
        shown.close_studio()

    stage.after = wait_for_charts
    shown.controls.which_days.setCurrentIndex(list(Period).index(period))
    return shown


@scene
def sheet(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    stage.journal.write_note(stage.today, "A long talk with M. It helped.")
    stage.journal.write_note(
        stage.today - timedelta(days=9), "The walk was shorter than the thought of it.", share=True
    )
    return page(stage)


@scene
def sheet_of_own_dates(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    return page(stage, Period.OWN)


@scene
def sheet_narrow(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    stage.size.setWidth(690)
    stage.size.setHeight(560)
    return page(stage, Period.BEGINNING)


@scene
def sheet_of_many(stage: Stage) -> QWidget:
    for number in range(30):
        win = stage.adopt(f"Do the small thing number {number + 1}", "After dinner", 5, "Look at it")
        stage.keep_before(win, number % 9, stage.today)
    return page(stage)


@scene
def sheet_empty(stage: Stage) -> QWidget:
    return page(stage)
