"""Today in all its states."""

from datetime import timedelta

from PySide6.QtCore import QSize

from microwins.domain.win import Energy
from microwins.ui.main_window import MainWindow
from microwins.ui.theme import Theme
from tests.gallery import Stage, scene, settle

LONG = (
    "Sit by the window with a warm drink, put the phone in the drawer of the other room, "
    "and read for as long as the drink is warm, even if that is hardly more than a page"
)


def window(stage: Stage) -> MainWindow:
    return MainWindow(stage.journal, stage.settings, stage.home / "charts")


def four(stage: Stage, quiet_days: int = 1) -> list[int]:
    """The four promises of the design pictures, kept up to so many quiet days before today."""
    now = stage.now
    stage.at(stage.today - timedelta(days=70), 9)
    ids = [
        stage.adopt("Open my notes and read one page", "After I pour my morning coffee", 5, "Open my notes"),
        stage.adopt(
            "Put my walking shoes on and step outside",
            "When I close the laptop for lunch",
            2,
            "Put my walking shoes on",
        ),
        stage.adopt("Write one line about today", "After I brush my teeth", 1, "Write one word"),
        stage.adopt("Text one person back", "After dinner", 2, "Read one message"),
    ]
    stage.now = now
    last = stage.today - timedelta(days=quiet_days + 1)
    for win_id, times in zip(ids, (44, 31, 48, 19), strict=True):
        stage.keep_before(win_id, times, last)
    return ids


@scene
def today(stage: Stage) -> MainWindow:
    """As in the design picture: one kept just now, one with the focus, one resting."""
    ids = four(stage)
    stage.journal.rest(ids[3])
    shell = window(stage)

    def keep() -> None:
        stage.journal.keep(ids[0])
        settle()
        shell.today.list.rows[0].circle.hold(0.02)
        stage.focus = shell.today.list.rows[1]

    stage.after = keep
    return shell


@scene
def today_filling(stage: Stage) -> MainWindow:
    """In the middle of keeping the last one: the circle fills, the bar turns to honey, the dot walks up."""
    ids = four(stage)
    for win_id in ids[1:]:
        stage.journal.keep(win_id)
    shell = window(stage)
    shell.today.bar.dim()

    def keep() -> None:
        theme = Theme.current()
        plain = theme.tokens.plain
        theme.apply("dark" if theme.dark else "light", theme.px(100), less_motion=False, contrast=plain)
        stage.journal.keep(ids[0])
        row, bar = shell.today.list.rows[0], shell.today.bar
        for movement, at in ((row.circle._fill, 40), (row.circle._ring, 120), (bar._honey, 50)):
            movement.pause()
            movement.setCurrentTime(at)
        bar._top.hold(0.45)

    stage.after = keep
    return shell


@scene
def today_open(stage: Stage) -> MainWindow:
    four(stage)
    return window(stage)


@scene
def today_kept(stage: Stage) -> MainWindow:
    """A while after keeping two, one of them small, with a note."""
    ids = four(stage)
    stage.journal.keep(ids[0])
    stage.journal.keep(ids[1], small=True)
    stage.journal.write_note(stage.today, "The walk was shorter than the thought of it.")
    return window(stage)


@scene
def today_everything(stage: Stage) -> MainWindow:
    ids = four(stage)
    stage.at(stage.today, 20, 15)
    for win_id in ids[:3]:
        stage.journal.keep(win_id)
    stage.journal.rest(ids[3])
    return window(stage)


@scene
def today_all_resting(stage: Stage) -> MainWindow:
    four(stage)
    stage.journal.rest_all()
    return window(stage)


@scene
def today_little(stage: Stage) -> MainWindow:
    four(stage)
    stage.journal.say_energy(stage.today, Energy.LITTLE)
    return window(stage)


@scene
def today_little_unfolded(stage: Stage) -> MainWindow:
    four(stage)
    stage.journal.say_energy(stage.today, Energy.LITTLE)
    shell = window(stage)
    shell.today.foot.others.click()
    return shell


@scene
def first_run(stage: Stage) -> MainWindow:
    return window(stage)


@scene
def welcome_back(stage: Stage) -> MainWindow:
    four(stage, quiet_days=4)
    return window(stage)


@scene
def past_day(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)
    shell.today.show_day(stage.today - timedelta(days=2))
    return shell


@scene
def long_texts(stage: Stage) -> MainWindow:
    stage.adopt(
        LONG, "After I have put the children to bed and the kitchen is quiet again", 10, "Sit by the window"
    )
    stage.adopt("Ümlautenüberwindungsgeschwindigkeitsmessung" * 3, "Danach", 2)
    stage.adopt("أقرأ صفحة واحدة 📖", "بعد القهوة", 5)
    return window(stage)


@scene
def one_promise(stage: Stage) -> MainWindow:
    stage.adopt("Read one page", "After dinner", 5, "Open the book")
    return window(stage)


@scene
def thirty_promises(stage: Stage) -> MainWindow:
    for number in range(1, 31):
        stage.adopt(f"Small promise number {number}", "After breakfast", 1 + number % 9)
    return window(stage)


@scene
def narrow_window(stage: Stage) -> MainWindow:
    stage.size = QSize(760, 560)
    ids = four(stage)
    stage.after = lambda: stage.journal.keep(ids[0])
    return window(stage)


@scene
def narrow_window_little(stage: Stage) -> MainWindow:
    stage.size = QSize(760, 560)
    four(stage)
    stage.journal.say_energy(stage.today, Energy.LITTLE)
    return window(stage)


@scene
def row_menu(stage: Stage) -> MainWindow:
    four(stage)
    shell = window(stage)
    stage.after = lambda: shell.today.list.rows[1].more.click()
    return shell
