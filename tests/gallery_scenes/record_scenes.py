"""What a person sees of how their record is kept: history, backups, erasing, and damage made good."""

import sqlite3
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget

from microwins.domain.offering import Misfit
from microwins.domain.win import Energy
from microwins.journal import Trouble
from microwins.journal.rescue import Rescue
from microwins.store.backup import copies
from microwins.ui.main_window import MainWindow
from microwins.ui.places import BACKUPS, HISTORY, SETTINGS
from microwins.ui.recovery import InTheWay, RecoveryScreen
from microwins.ui.widgets.form import FormPage
from tests.gallery import Stage, scene
from tests.gallery_scenes.today_scenes import four, window

HOME = Path("/home/you/.local/share/microwins")


def lived(stage: Stage) -> list[int]:
    """Some days of a life with four promises, and copies of it."""
    ids = four(stage)
    now, journal = stage.now, stage.journal
    for back in (9, 2, 1):
        day = now.date() - timedelta(days=back)
        stage.at(day, 21, 10)
        for win_id in ids[: 4 - back % 3]:
            journal.keep(win_id, day)
        journal.back_up()
    stage.now = now
    return ids


def shown(stage: Stage, place: str, pause: float = 0.3) -> MainWindow:
    shell = window(stage)
    stage.pause = pause
    stage.after = lambda: shell.go(place)
    return shell


@scene
def history(stage: Stage) -> MainWindow:
    ids = four(stage)
    journal = stage.journal
    stage.at(date(2025, 11, 26), 21, 4)
    journal.keep(ids[0], date(2025, 11, 26))
    journal.keep(ids[1], date(2025, 11, 25))
    journal.smaller(ids[2])
    journal.doesnt_fit(ids[2], Misfit.TOO_TIRED, just_today=True)
    stage.at(date(2025, 11, 27), 8, 10)
    journal.say_energy(stage.today, Energy.SOME)
    journal.keep(ids[0])
    journal.keep(ids[1])
    journal.write_note(stage.today, "A good start.")
    journal.undo()
    journal.rest(ids[3])
    return shown(stage, HISTORY)


@scene
def history_empty(stage: Stage) -> MainWindow:
    return shown(stage, HISTORY)


@scene
def backups(stage: Stage) -> MainWindow:
    lived(stage)
    return shown(stage, BACKUPS)


@scene
def backups_empty(stage: Stage) -> MainWindow:
    return shown(stage, BACKUPS)


@scene
def backups_put_back(stage: Stage) -> MainWindow:
    lived(stage)
    shell = shown(stage, BACKUPS)

    def put_back() -> None:
        shell.go(BACKUPS)
        page = shell.page(BACKUPS)
        copy = copies(stage.home)[0]
        page._put_back(copy)  # type: ignore[attr-defined]

    stage.after = put_back
    return shell


@scene
def backups_inside(stage: Stage) -> QWidget:
    from microwins.store.preview import look_at
    from microwins.ui.copy_sheet import CopySheet

    ids = lived(stage)
    stage.journal.archive(ids[3])
    copy = copies(stage.home)[0]
    return stage.at_its_size(CopySheet(copy, look_at(copy.path), stage.today))


@scene
def settings_data(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)

    def down() -> None:
        shell.go(SETTINGS)
        page = shell.page(SETTINGS)
        assert isinstance(page, FormPage)
        scroll = page.findChild(QScrollArea)
        assert scroll is not None
        scroll.verticalScrollBar().setValue(scroll.verticalScrollBar().maximum())

    stage.after = down
    return shell


@scene
def erase_choose(stage: Stage) -> QWidget:
    from microwins.ui.erase_sheet import EraseSheet

    four(stage)
    return stage.at_its_size(EraseSheet(stage.journal))


@scene
def erase_confirm(stage: Stage) -> QWidget:
    from microwins.ui.erase_sheet import EraseSheet

    four(stage)
    sheet = EraseSheet(stage.journal)
    sheet.choice.setCurrentIndex(2)
    sheet.copies.setChecked(True)
    stage.after = sheet.go_on.click
    return stage.at_its_size(sheet)


def damaged(stage: Stage, kind: Trouble = Trouble.DAMAGED) -> RecoveryScreen:
    screen = RecoveryScreen(Rescue(stage.home, lambda: stage.now, kind))
    screen.folder.setText(str(HOME))
    return screen


@scene
def recovery(stage: Stage) -> QWidget:
    lived(stage)
    return damaged(stage)


@scene
def recovery_while_open(stage: Stage) -> MainWindow:
    lived(stage)
    shell = window(stage)
    stage.after = shell.record.show_damage
    return shell


@scene
def recovery_without_copy(stage: Stage) -> QWidget:
    four(stage)
    return damaged(stage)


@scene
def recovery_missing(stage: Stage) -> QWidget:
    lived(stage)
    stage.store.path.unlink()
    return damaged(stage, Trouble.MISSING)


@scene
def recovery_done(stage: Stage) -> QWidget:
    lived(stage)
    screen = damaged(stage)
    stage.after = screen.recover.click
    stage.pause = 0.6
    return screen


@scene
def recovery_nothing_readable(stage: Stage) -> QWidget:
    four(stage)
    stage.store.close()
    stage.store.path.write_bytes(b"x" * 5000)
    screen = damaged(stage)
    stage.after = screen.recover.click
    stage.pause = 0.6
    return screen


@scene
def in_the_way_cannot_open(stage: Stage) -> QWidget:
    return InTheWay(Trouble.CANNOT_OPEN, HOME)


@scene
def in_the_way_not_a_database(stage: Stage) -> QWidget:
    return InTheWay(Trouble.NOT_A_DATABASE, HOME)


@scene
def not_saved(stage: Stage) -> MainWindow:
    """Another program holds the file; the tick stays in sight, and is tried again."""
    four(stage)
    shell = window(stage)

    def tick() -> None:
        with closing(sqlite3.connect(stage.store.path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            shell.today.list.rows[0].click()

    stage.after = tick
    return shell


@scene
def recovery_narrow(stage: Stage) -> QWidget:
    stage.size = QSize(760, 560)
    lived(stage)
    return damaged(stage)


@scene
def history_taking_back(stage: Stage) -> MainWindow:
    """Years that came from another app are taken back."""
    from microwins.ui.patience import WaitSheet
    from microwins.ui.words import patience as words

    lived(stage)
    shell = shown(stage, HISTORY)

    def wait() -> None:
        shell.go(HISTORY)
        sheet = WaitSheet(words.taking_back(), stoppable=True, parent=shell)
        sheet.open()
        sheet.show_part(380, 1000)

    stage.after = wait
    return shell


@scene
def erase_under_way(stage: Stage) -> QWidget:
    from microwins.ui.erase_sheet import EraseSheet

    four(stage)
    sheet = EraseSheet(stage.journal)

    def under_way() -> None:
        sheet._steps.setCurrentIndex(2)
        for button in (sheet.go_on, sheet.close_button):
            button.hide()

    stage.after = under_way
    return stage.at_its_size(sheet)


@scene
def leaving_unsaved(stage: Stage) -> MainWindow:
    from microwins.ui.leave_sheet import LeaveSheet

    four(stage)
    shell = window(stage)
    stage.after = lambda: LeaveSheet(2, shell).open()
    return shell
