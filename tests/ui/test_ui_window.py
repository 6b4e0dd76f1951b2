"""The window: where each way leads, what it remembers, and what it leaves to others."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QDialog,
    QLineEdit,
    QMenu,
    QStyle,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.domain.errors import Reason, Refused
from microwins.domain.reminder import Pause
from microwins.journal import Journal, StoreError, Trouble
from microwins.settings import Settings
from microwins.ui.main_window import MainWindow
from microwins.ui.places import (
    ARCHIVE,
    BACKUPS,
    EVIDENCE,
    HISTORY,
    LOOK_BACK,
    PAUSE,
    RESIZE,
    SETTINGS,
    SHEET,
    TODAY,
)
from microwins.ui.theme import Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.focus import shows_ring
from microwins.ui.widgets.switch import Switch
from microwins.ui.wizard import Wizard

Build = Callable[[], MainWindow]


def shown(window: MainWindow) -> str:
    """The place that the sidebar marks."""
    return next((key for key, item in window.sidebar.items.items() if item.isChecked()), "")


def press(qtbot: QtBot, window: MainWindow, combination: str) -> None:
    pressed = QKeySequence(combination)[0]
    qtbot.keyClick(window, pressed.key(), pressed.keyboardModifiers())


def test_the_sidebar_leads_to_every_page(main_window: Build) -> None:
    window = main_window()
    for place in (SETTINGS, TODAY):
        window.sidebar.items[place].click()
        assert shown(window) == place
        assert window.page(place).isVisible()


def test_shortcuts_lead_to_the_pages(main_window: Build, qtbot: QtBot) -> None:
    window = main_window()
    window.activateWindow()
    press(qtbot, window, "Ctrl+,")
    assert shown(window) == SETTINGS
    press(qtbot, window, "Ctrl+1")
    assert shown(window) == TODAY
    press(qtbot, window, "Ctrl+N")
    assert window.findChild(Wizard).isVisible()
    assert not window.sidebar.isVisible()
    press(qtbot, window, "Ctrl+1")
    assert window.sidebar.isVisible()


def test_arrow_keys_and_space_work_from_the_start(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    first = adopt()
    journal.keep(first)
    adopt(), adopt()
    window = main_window()
    assert window.focusWidget() is window.today.list.rows[1]
    press(qtbot, window, "Ctrl+,")
    press(qtbot, window, "Ctrl+1")
    assert window.focusWidget() is window.today.list.rows[1]


def test_undo_and_redo_by_key(main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot) -> None:
    adopt()
    window = main_window()
    window.today.list.rows[0].click()
    press(qtbot, window, "Ctrl+Z")
    assert journal.total() == 0
    assert window.notice.text == "Undone: kept “Read one page”."
    press(qtbot, window, "Ctrl+Shift+Z")
    assert journal.total() == 1
    assert window.notice.text == "Done again: kept “Read one page”."


def test_undo_leaves_the_list_alone_while_a_goal_is_resized(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    window = main_window()
    window.today.list.rows[0].click()
    window.go(RESIZE)
    press(qtbot, window, "Ctrl+Z")
    assert journal.total() == 1


def test_f1_opens_the_shortcuts(main_window: Build, qtbot: QtBot) -> None:
    window = main_window()
    press(qtbot, window, "F1")
    sheet = window.findChild(QDialog)
    assert sheet is not None
    assert sheet.windowTitle() == "Shortcuts"
    sheet.close()


def test_nothing_but_today_is_built_before_the_first_paint(
    journal: Journal, settings: Settings, home: Path, qtbot: QtBot
) -> None:
    window = MainWindow(journal, settings, home / "charts")
    qtbot.addWidget(window)
    built: list[bool] = []
    window.first_painted.connect(lambda: built.append("fittings" in window.__dict__))
    with qtbot.waitSignal(window.completed):
        window.show()
    assert built == [False]
    assert "fittings" in window.__dict__
    assert window.findChild(Wizard) is None


def test_evidence_is_made_in_pieces_between_which_the_window_answers(
    main_window: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt()
    window = main_window()
    window.sidebar.items[EVIDENCE].click()
    assert EVIDENCE not in window.fittings.shelf
    assert window.today.isVisible()
    qtbot.waitUntil(lambda: EVIDENCE in window.fittings.shelf)
    qtbot.waitUntil(lambda: window.page(EVIDENCE).isVisible())
    window.go(TODAY)
    window.sidebar.items[EVIDENCE].click()
    assert window.page(EVIDENCE).isVisible()


def test_who_goes_elsewhere_meanwhile_stays_there(main_window: Build, qtbot: QtBot) -> None:
    window = main_window()
    for wish in (SETTINGS, TODAY, ARCHIVE):
        window.lead_to(EVIDENCE)
        window.lead_to(wish)
        qtbot.wait(60)
        assert window.page(wish).isVisible()
        assert EVIDENCE not in window.fittings.shelf


def test_no_page_is_made_while_the_record_is_written_to(
    main_window: Build, journal: Journal, qtbot: QtBot
) -> None:
    window = main_window()
    journal.held = True
    window.lead_to(EVIDENCE)
    qtbot.wait(60)
    assert EVIDENCE not in window.fittings.shelf
    journal.held = False


def test_the_window_opens_where_it_was(main_window: Build, settings: Settings) -> None:
    window = main_window()
    window.resize(780, 600)
    window.close()
    assert not settings.geometry.isEmpty()
    assert main_window().size() == QSize(780, 600)


def test_closing_is_told_and_decided_elsewhere(main_window: Build, qtbot: QtBot) -> None:
    window = main_window()
    with qtbot.waitSignal(window.closed):
        window.close()


def test_the_first_paint_is_told_once(
    journal: Journal, settings: Settings, home: object, qtbot: QtBot
) -> None:
    from pathlib import Path

    window = MainWindow(journal, settings, Path(str(home)) / "charts")
    qtbot.addWidget(window)
    told: list[bool] = []
    window.first_painted.connect(lambda: told.append(True))
    with qtbot.waitSignal(window.first_painted):
        window.show()
    window.repaint()
    assert told == [True]


@pytest.mark.parametrize(("width", "narrow"), [(1080, False), (900, False), (899, True), (760, True)])
def test_below_900_pixels_the_sidebar_becomes_icons(main_window: Build, width: int, narrow: bool) -> None:
    window = main_window()
    window.resize(width, 600)
    assert (window.sidebar.width() == 64) is narrow
    assert window.sidebar.items[TODAY].accessibleName() == "Today"


def test_larger_text_folds_the_sidebar_at_once_and_every_field_with_it(
    main_window: Build, settings: Settings
) -> None:
    window = main_window()
    window.resize(1080, 720)
    window.go(SETTINGS)
    Theme.current().apply("light", 150, less_motion=True, contrast=False)
    assert window.sidebar.width() == 64
    fields = [*window.findChildren(QAbstractSpinBox), *window.findChildren(QLineEdit)]
    assert {field.font().pixelSize() for field in fields} == {Theme.current().px(15)}
    Theme.current().apply("light", 100, less_motion=True, contrast=False)
    assert window.sidebar.width() > 64


def test_a_page_opened_by_mouse_shows_no_ring_and_by_keyboard_it_does(
    main_window: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    window = main_window()
    window.activateWindow()
    window.go(SETTINGS)
    page = window.page(SETTINGS)
    button = next(b for b in page.findChildren(QAbstractButton) if b.accessibleName() == "Archive and later")
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shown(window) == ""
    assert not shows_ring(window)
    window.go(SETTINGS)
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert shows_ring(window)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert window.page(ARCHIVE).isVisible()
    assert shows_ring(window)


def test_pausing_is_asked_for_with_a_choice_and_ended_with_none(
    main_window: Build, settings: Settings
) -> None:
    window = main_window()
    wanted: list[object] = []
    window.pause_wanted.connect(wanted.append)
    window.go(PAUSE)
    menu = window.findChild(QMenu)
    assert menu is not None
    menu.actions()[1].trigger()
    menu.close()
    assert wanted == [Pause.TODAY]
    settings.reminders_paused_until = "always"
    assert window.sidebar.items[PAUSE].accessibleName() == "Remind me again"
    window.go(PAUSE)
    assert wanted == [Pause.TODAY, None]


def test_what_the_wizard_adopts_gets_the_focus(main_window: Build, adopt: Adopt) -> None:
    window = main_window()
    window.go(RESIZE)
    win_id = adopt()
    window.findChild(Wizard).finished.emit(win_id)
    assert shown(window) == TODAY
    row = window.today.list.row(win_id)
    assert row is not None
    assert row.hasFocus()
    assert window.notice.text == "It’s on your list."


def test_the_archive_brings_back_and_a_goal_kept_for_later_is_resized(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    from microwins.ui.archive import ArchivePage

    win_id = adopt()
    journal.archive(win_id)
    journal.keep_for_later(["Learn the cello"])
    window = main_window()
    window.go(ARCHIVE)
    page = window.page(ARCHIVE)
    assert isinstance(page, ArchivePage)
    goal = journal.later()[0]
    page.resize_wanted.emit(goal)
    wizard = window.findChild(Wizard)
    assert wizard.isVisible()
    assert wizard.state.goal_id == goal.id
    window.go(ARCHIVE)
    bring = named(qtbot, page, "Bring back “Read one page”")
    bring.setFocus()
    bring.click()
    assert journal.archived() == ()
    assert window.focusWidget() is named(qtbot, page, "Resize “Learn the cello”")
    drop = named(qtbot, page, "Let go of “Learn the cello”")
    drop.setFocus()
    drop.click()
    assert journal.later() == ()
    assert window.focusWidget() is page.back
    press(qtbot, window, "Esc")
    assert shown(window) == TODAY


def named(qtbot: QtBot, page: object, name: str) -> QAbstractButton:
    assert isinstance(page, QWidget)

    def found() -> list[QAbstractButton]:
        return [b for b in page.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


@pytest.mark.parametrize("place", [HISTORY, BACKUPS, ARCHIVE, SHEET, LOOK_BACK])
def test_esc_leads_back_where_nothing_is_half_done(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot, place: str
) -> None:
    journal.keep(adopt())
    window = main_window()
    window.go(place)
    back = next(each for each in window.page(place).findChildren(Button) if each.text() == "Back")
    back.setFocus()
    press(qtbot, window, "Esc")
    assert not window.page(place).isVisible()


def test_switches_and_menus_grow_with_the_text(main_window: Build, adopt: Adopt, settings: Settings) -> None:
    win_id = adopt()
    window = main_window()
    window.go(SETTINGS)
    switch = window.page(SETTINGS).findChildren(Switch)[0]
    wide = switch.width()
    settings.text_percent = 150
    Theme.current().follow(settings)
    QApplication.processEvents()
    assert switch.width() > 1.4 * wide - 4
    window.go(TODAY)
    window.today.list.open_menu(win_id, is_today=True)
    menu = window.findChild(QMenu)
    assert menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, None, menu) == 24
    menu.close()


def test_three_tiny_ones_and_another_size_open_the_wizard(main_window: Build, adopt: Adopt) -> None:
    window = main_window()
    window.today.empty.link.click()
    wizard = window.findChild(Wizard)
    assert wizard.state.said.starters
    win_id = adopt()
    window.go(TODAY)
    window.today.resize_one_wanted.emit(win_id)
    assert wizard.isVisible()
    assert wizard.state.win_id == win_id
    wizard.left.emit()
    assert shown(window) == TODAY


def test_about_opens_from_settings(main_window: Build) -> None:
    window = main_window()
    window.go(SETTINGS)
    window.page(SETTINGS).about_wanted.emit()  # type: ignore[attr-defined]
    sheet = window.findChild(QDialog)
    assert sheet is not None
    assert sheet.windowTitle() == "About Micro Wins"
    sheet.close()


def test_the_window_comes_to_the_front_from_anywhere(main_window: Build) -> None:
    window = main_window()
    window.showMinimized()
    window.raise_window()
    assert window.isVisible()
    assert not window.isMinimized()


def test_evidence_leads_back_to_today_when_there_is_none_yet(main_window: Build) -> None:
    window = main_window()
    window.go(EVIDENCE)
    assert shown(window) == EVIDENCE
    window.page(EVIDENCE).today_asked.emit()  # type: ignore[attr-defined]
    assert shown(window) == TODAY


# Notices


def test_a_refusal_is_put_into_gentle_words(main_window: Build, journal: Journal) -> None:
    window = main_window()
    assert journal.undo() is None
    assert window.notice.isVisible()
    assert window.notice.text == "There’s nothing to take back."


def test_trouble_stays_until_it_is_closed_and_remarks_wait_behind_it(main_window: Build) -> None:
    window = main_window()
    window.notice.refuse(StoreError(Trouble.DISK_FULL))
    window.notice.say("One")
    window.notice.say("Two")
    assert window.notice.text.startswith("The disk is full")
    window.notice.dismiss()
    assert window.notice.text == "Two"
    window.notice.dismiss()
    assert not window.notice.isVisible()


def test_the_same_trouble_is_said_once(main_window: Build) -> None:
    window = main_window()
    for _ in range(3):
        window.notice.refuse(StoreError(Trouble.BUSY))
    window.notice.dismiss()
    assert window.notice.text == ""


def test_what_comes_before_the_window_waits_for_it(
    journal: Journal, settings: Settings, home: object, qtbot: QtBot
) -> None:
    from pathlib import Path

    window = MainWindow(journal, settings, Path(str(home)) / "charts")
    qtbot.addWidget(window)
    window.notice.refuse(Refused(Reason.READ_ONLY))
    assert window.notice.text == ""
    with qtbot.waitExposed(window):
        window.show()
    assert window.notice.text.startswith("This record was made by a newer Micro Wins")


# Settings


def test_every_setting_is_written_at_once_and_shown_when_written_elsewhere(
    main_window: Build, settings: Settings
) -> None:
    from datetime import time

    from microwins.ui.preferences import PreferencesPage

    window = main_window()
    window.go(SETTINGS)
    page = window.page(SETTINGS)
    assert isinstance(page, PreferencesPage)
    page.theme.chosen.emit(2)
    page.text_size.chosen.emit(3)
    page.less_motion.click()
    page.first_weekday.chosen.emit(2)
    page.language.activated.emit(page.language.findText("Deutsch"))
    page.close_to_tray.click()
    page.a_day.more.click()
    page.day_start.setTime(page.day_start.time().addSecs(3600))
    assert (settings.theme, settings.text_percent, settings.less_motion) == ("dark", 150, True)
    assert (settings.first_weekday, settings.close_to_tray, settings.reminders_a_day) == (6, False, 4)
    assert settings.day_start == time(5, 0)
    assert settings.language == "de"
    settings.theme, settings.quiet_to, settings.reminders_a_day = "light", time(6, 30), 0
    assert page.language.currentText() == "Deutsch"
    settings.language = ""
    assert page.language.currentText() == "As the system"
    assert page.theme.index == 1
    assert page.quiet_to.moment == time(6, 30)
    assert page.a_day.number.value() == 0
    assert not page.a_day.less.isEnabled()


@pytest.mark.parametrize("tray", [True, False])
@pytest.mark.parametrize("login", [True, False])
def test_staying_in_the_tray_is_offered_where_there_is_one(
    settings: Settings, qtbot: QtBot, tray: bool, login: bool
) -> None:
    from microwins.ui.preferences import PreferencesPage, SessionStart

    start = SessionStart(lambda: False, lambda on: on) if login else None
    page = PreferencesPage(settings, start, has_tray=lambda: tray)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    assert page.close_to_tray.isVisible() is tray
    assert page._app_card.isVisible() is (tray or login)


def test_the_theme_follows_the_settings(qapp: object, settings: Settings) -> None:
    theme = Theme.current()
    theme.follow(settings)
    settings.theme = "dark"
    assert theme.dark
    settings.text_percent = 130
    assert theme.px(10) == 13
    settings.less_motion = True
    assert theme.less_motion


def test_starting_at_login_is_offered_where_it_can_be_and_says_how_it_is(
    settings: Settings, qtbot: QtBot
) -> None:
    from microwins.ui.preferences import PreferencesPage, SessionStart

    without = PreferencesPage(settings)
    qtbot.addWidget(without)
    assert without.start_with_session is None
    asked: list[bool] = []

    def refuse(on: bool) -> bool:
        asked.append(on)
        return False

    page = PreferencesPage(settings, SessionStart(lambda: False, refuse))
    qtbot.addWidget(page)
    assert page.start_with_session is not None
    page.start_with_session.click()
    assert asked == [True]
    assert not page.start_with_session.isChecked()


def test_the_head_of_today_keeps_its_look_where_it_moves(main_window: Build, adopt: Adopt) -> None:
    """Between the page and what scrolls, after the theme was changed."""
    adopt()
    window = main_window()
    Theme.current().apply("dark", 130, less_motion=True, contrast=False)
    for height in (560, 900, 560):
        window.resize(780, height)
        for _ in range(5):
            QApplication.processEvents()
        title = window.today.header.title
        assert title.palette().windowText().color().name().upper() == Theme.current().tokens.ink.upper()
        assert title.font().pixelSize() == Theme.current().font(Type.TITLE).pixelSize()


def test_a_double_click_on_the_way_on_is_one_click(qtbot: QtBot) -> None:
    """The second press is none; of the other buttons each press counts."""
    for kind, wanted in ((Kind.PRIMARY, 1), (Kind.SOFT, 2)):
        button, clicked = Button("On", kind), []
        qtbot.addWidget(button)
        button.clicked.connect(lambda _=False, clicked=clicked: clicked.append(True))
        button.show()
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseDClick(button, Qt.MouseButton.LeftButton)
        qtbot.mouseRelease(button, Qt.MouseButton.LeftButton)
        assert len(clicked) == wanted, kind
