"""Evidence in its states: half a year, a full year, one micro-win, a first day, nothing yet, a table."""

from datetime import timedelta

from PySide6.QtWidgets import QComboBox, QWidget

from microwins import demo
from microwins.home import chart_cache
from microwins.ui.evidence import EvidencePage
from tests.gallery import Stage, scene


def page(stage: Stage) -> EvidencePage:
    return EvidencePage(stage.journal, stage.settings, chart_cache(stage.home))


@scene
def evidence(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    return page(stage)


@scene
def evidence_of_one(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    shown = page(stage)
    shown.refresh()
    choice = shown.findChild(QComboBox)
    assert choice is not None
    choice.setCurrentIndex(2)
    return shown


@scene
def evidence_as_tables(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    shown = page(stage)
    shown.refresh()
    for card in shown.cards:
        card.show_table(True)
    return shown


@scene
def evidence_of_years(stage: Stage) -> QWidget:
    win = stage.adopt("Read one page", "After dinner", 5, "Open the book")
    for back in range(800):
        if back % 7 not in {2, 5} and not 90 < back < 120:
            stage.journal.keep(win, stage.today - timedelta(days=back))
    return page(stage)


@scene
def evidence_on_the_first_day(stage: Stage) -> QWidget:
    stage.journal.keep(stage.adopt("Read one page", "After dinner", 5, "Open the book"))
    return page(stage)


@scene
def evidence_why(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    shown = page(stage)
    stage.after = shown.why.button.click
    return shown


@scene
def evidence_empty(stage: Stage) -> QWidget:
    return EvidencePage(stage.journal, stage.settings, chart_cache(stage.home))


@scene
def evidence_narrow(stage: Stage) -> QWidget:
    demo.fill(stage.store, lambda: stage.now)
    stage.size.setWidth(560)
    return page(stage)
