"""What lies around Today: settings, the archive, sheets, and what the notice bar says."""

from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from microwins.domain.errors import Reason, Refused
from microwins.journal import StoreError, Trouble
from microwins.ui.main_window import MainWindow
from microwins.ui.places import ARCHIVE, SETTINGS
from tests.gallery import Stage, scene
from tests.gallery_scenes.today_scenes import four, window


@scene
def settings(stage: Stage) -> MainWindow:
    from microwins.ui.preferences import SessionStart

    shell = MainWindow(
        stage.journal,
        stage.settings,
        stage.home / "charts",
        lambda: SessionStart(lambda: True, lambda on: on),
    )
    shell.go(SETTINGS)
    return shell


@scene
def archive(stage: Stage) -> MainWindow:
    ids = four(stage)
    stage.journal.archive(ids[1])
    stage.journal.archive(ids[3])
    stage.journal.keep_for_later(["Learn to play the cello", "Sort the photos of ten years"])
    shell = window(stage)
    shell.go(ARCHIVE)
    return shell


@scene
def archive_empty(stage: Stage) -> MainWindow:
    shell = window(stage)
    shell.go(ARCHIVE)
    return shell


@scene
def shortcuts(stage: Stage) -> QWidget:
    from microwins.ui.shortcuts import ShortcutsDialog

    return stage.at_its_size(ShortcutsDialog())


@scene
def about(stage: Stage) -> QWidget:
    from microwins.ui.about import AboutDialog

    return stage.at_its_size(AboutDialog())


@scene
def crash(stage: Stage) -> QWidget:
    from microwins.ui.crash import CrashDialog, crash_report

    try:
        stage.journal.rows(None)  # type: ignore[arg-type]  # a bug, for its report
    except Exception as error:  # noqa: BLE001
        return stage.at_its_size(CrashDialog(crash_report(error)))
    raise AssertionError("nothing happened")


@scene
def sheet_which_day(stage: Stage) -> QWidget:
    from microwins.ui.which_day import WhichDaySheet

    stage.journal.keep(four(stage)[0])
    stage.at(date(1970, 1, 1), 12)
    found = stage.journal.clock_runs_back()
    assert found is not None
    return stage.at_its_size(WhichDaySheet(found))


@scene
def edit(stage: Stage) -> QWidget:
    from microwins.ui.edit_dialog import EditDialog

    win = stage.journal.win(four(stage)[1])
    assert win is not None
    return stage.at_its_size(EditDialog(stage.journal, win))


@scene
def notice(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)
    stage.after = lambda: shell.notice.refuse(Refused(Reason.NOTHING_TO_UNDO))
    return shell


@scene
def notice_trouble(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)
    stage.after = lambda: shell.notice.refuse(StoreError(Trouble.DISK_FULL))
    return shell


@scene
def settings_narrow(stage: Stage) -> MainWindow:
    stage.size = QSize(760, 560)
    shell = window(stage)
    shell.go(SETTINGS)
    return shell
