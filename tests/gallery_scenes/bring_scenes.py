"""Bringing history from another app: every face of the page."""

from datetime import timedelta

from microwins.journal.bringing import Arrival
from microwins.ui.bringing.page import ImportPage
from microwins.ui.main_window import MainWindow
from microwins.ui.places import IMPORT, SETTINGS
from microwins.ui.words import bring as words
from tests import history_files as files
from tests.gallery import Stage, scene
from tests.gallery_scenes.today_scenes import window


def opened(stage: Stage) -> tuple[MainWindow, ImportPage]:
    shell = window(stage)
    shell.go(IMPORT)
    page = shell.page(IMPORT)
    assert isinstance(page, ImportPage)
    return shell, page


@scene
def bring_start(stage: Stage) -> MainWindow:
    return opened(stage)[0]


@scene
def bring_refused(stage: Stage) -> MainWindow:
    shell, page = opened(stage)
    path = stage.home / "beaverhabits_2025_11_27.json"
    files.save(
        path, {"user_email": "me", "habits": [files.beaver(records=[{"day": "yesterday", "done": True}])]}
    )
    stage.after, stage.pause = (lambda: page.look(path)), 0.8
    return shell


@scene
def bring_preview(stage: Stage) -> MainWindow:
    shell, page = opened(stage)
    names = ("Meditate", "Read before bed", "Walk", "水を飲む")
    habits = [{"name": name, "uuid": name, "question": "Did you?"} for name in names]
    habits[2] |= {"freq_num": 3, "freq_den": 7}
    rows = [
        (habit, stage.today - timedelta(days=ago), 3 if ago % 90 == 0 else 1 if ago % 9 == 0 else 2, "")
        for habit in (1, 2, 3, 4)
        for ago in range(1, 500 // habit)
    ]
    path = files.loop_backup(stage.home / "Loop Habits Backup 2025-11-27 082211.db", habits, rows)
    stage.after, stage.pause = (lambda: page.look(path)), 0.8
    return shell


@scene
def bring_again(stage: Stage) -> MainWindow:
    """Another file with the habits of the first one, saved two days later."""
    shell, page = opened(stage)
    names = ("Meditate", "Read before bed", "Walk")
    habits = [{"name": name, "uuid": name} for name in names]
    rows = [
        (habit, stage.today - timedelta(days=ago), 2, "")
        for habit in (1, 2)
        for ago in range(2, 400 // habit)
    ]
    stage.journal.bringing().bring_now(
        stage.journal.bringing().look_now(files.loop_backup(stage.home / "first.db", habits, rows))
    )
    more = [(habit, stage.today - timedelta(days=ago), 2, "") for habit in (1, 3) for ago in range(2)]
    others = [{**habit, "uuid": f"another {habit['uuid']}"} for habit in habits]
    path = files.loop_backup(stage.home / "Loop Habits Backup 2025-11-29 082211.db", others, [*rows, *more])
    stage.after, stage.pause = (lambda: page.look(path)), 1.2
    return shell


@scene
def bring_columns(stage: Stage) -> MainWindow:
    shell, page = opened(stage)
    path = files.csv_table(stage.home / "my habits.csv")
    stage.after, stage.pause = (lambda: page.look(path)), 0.8
    return shell


@scene
def bring_progress(stage: Stage) -> MainWindow:
    shell, page = opened(stage)

    def under_way() -> None:
        page._begin(words.writing())
        page.progress.show_part(1_290_000, 3_650_000, in_days=True)

    stage.after = under_way
    return shell


@scene
def bring_done(stage: Stage) -> MainWindow:
    shell, page = opened(stage)
    stage.after = lambda: page._on_arrived(Arrival(4, 1042, 1, ()))
    return shell


@scene
def bring_settings(stage: Stage) -> MainWindow:
    shell = window(stage)
    shell.go(SETTINGS)

    def scroll() -> None:
        from PySide6.QtWidgets import QScrollArea

        bar = shell.page(SETTINGS).findChildren(QScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum())

    stage.after = scroll
    return shell


@scene
def bring_first_run(stage: Stage) -> MainWindow:
    return window(stage)
