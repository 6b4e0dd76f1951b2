"""The edit dialog and the sheets: what they write, and what they keep to themselves."""

from collections.abc import Callable
from datetime import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import Adopt

from microwins.domain.win import mask_of
from microwins.journal import Journal
from microwins.ui.about import AboutDialog
from microwins.ui.crash import CrashDialog, crash_report
from microwins.ui.edit_dialog import EditDialog
from microwins.ui.sheet import Sheet
from microwins.ui.shortcuts import ShortcutsDialog
from microwins.ui.theme import Theme
from microwins.ui.widgets.segmented import Segmented

Open = Callable[[int], EditDialog]


@pytest.fixture
def edit(journal: Journal, qtbot: QtBot) -> Open:
    def edit(win_id: int) -> EditDialog:
        win = journal.win(win_id)
        assert win is not None
        dialog = EditDialog(journal, win)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        qtbot.addWidget(dialog)
        dialog.open()
        return dialog

    return edit


def test_everything_of_a_promise_can_be_edited_at_once(edit: Open, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt(reminders=(time(8, 0),))
    dialog = edit(win_id)
    dialog.action.setText("Read two pages")
    dialog.anchor.setText("Before lunch")
    dialog.bad_day.setText("Touch the book")
    dialog.dream.setText("Read every evening")
    dialog.weekdays.findChildren(QWidget)[0]
    dialog.reminders.add.click()
    dialog.save.click()
    win = journal.win(win_id)
    assert win is not None
    assert win.size.sentence == "Before lunch, read two pages"
    assert win.size.bad_day == "Touch the book"
    assert win.goal.dream == "Read every evening"
    assert win.reminders == (time(8, 0), time(9, 0))
    assert not dialog.isVisible()


def test_cancel_writes_nothing(edit: Open, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    before = journal.win(win_id)
    dialog = edit(win_id)
    dialog.action.setText("Something else")
    dialog.cancel.click()
    assert journal.win(win_id) == before


def test_a_refused_edit_stays_open_with_what_was_typed(edit: Open, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    dialog = edit(win_id)
    refused: list[object] = []
    journal.refused.connect(refused.append)
    dialog.action.setText("   ")
    dialog.save.click()
    assert len(refused) == 1
    assert dialog.isVisible()
    assert dialog.trouble.text() == "A few words are enough. They can be changed any day."
    dialog.reject()


def test_days_are_switched_and_the_last_one_stays(edit: Open, adopt: Adopt, qtbot: QtBot) -> None:
    from PySide6.QtWidgets import QPushButton

    dialog = edit(adopt(weekdays=mask_of([0, 3])))
    toggles = {t.accessibleName(): t for t in dialog.weekdays.findChildren(QPushButton)}
    assert len(toggles) == 7
    toggles["Monday"].click()
    assert dialog.weekdays.days == mask_of([3])
    toggles["Thursday"].click()
    assert dialog.weekdays.days == mask_of([3])
    assert toggles["Thursday"].isChecked()
    toggles["Sunday"].click()
    assert dialog.weekdays.days == mask_of([3, 6])
    dialog.reject()


def test_reminders_are_added_and_taken_out(edit: Open, adopt: Adopt) -> None:
    from microwins.ui.widgets.buttons import IconButton
    from microwins.ui.widgets.fields import TimeField

    dialog = edit(adopt())
    times = dialog.reminders
    times.add.click()
    times.add.click()
    assert times.times == (time(9, 0), time(10, 0))
    assert [f.accessibleName() for f in times.findChildren(TimeField)] == ["Reminder 1", "Reminder 2"]
    times.findChildren(IconButton)[0].click()
    assert times.times == (time(10, 0),)
    for _ in range(6):
        times.add.click()
    assert len(times.times) == 5
    assert times.add.isHidden()
    dialog.reject()


def test_the_report_names_places_in_our_code_and_no_words_of_the_person(qtbot: QtBot) -> None:
    from microwins.domain.win import said

    try:
        said(["a secret"])  # type: ignore[arg-type]
    except AttributeError as error:
        report = crash_report(error)
    assert "builtins.AttributeError" in report
    assert "domain/win.py:" in report
    assert "secret" not in report
    assert "/home" not in report
    dialog = CrashDialog(report)
    qtbot.addWidget(dialog)
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report


@pytest.mark.parametrize("percent", [100, 150])
@pytest.mark.parametrize("make", [ShortcutsDialog, AboutDialog, lambda: CrashDialog("A report")])
def test_a_sheet_has_room_for_its_words_and_names_for_its_controls(
    qtbot: QtBot, make: Callable[[], Sheet], percent: int
) -> None:
    Theme.current().apply("light", percent, less_motion=True, contrast=False)
    sheet = make()
    qtbot.addWidget(sheet)
    with qtbot.waitExposed(sheet):
        sheet.show()
    fits(sheet)


@pytest.mark.parametrize("percent", [100, 150])
def test_the_edit_dialog_has_room_and_names(edit: Open, adopt: Adopt, percent: int) -> None:
    Theme.current().apply("light", percent, less_motion=True, contrast=False)
    dialog = edit(adopt(reminders=(time(8, 0), time(18, 30))))
    QApplication.processEvents()
    fits(dialog)
    dialog.reject()


def fits(dialog: QWidget) -> None:
    """No label is cut, and whatever takes the focus has a name."""
    for widget in dialog.findChildren(QWidget):
        if not widget.isVisible():
            continue
        if isinstance(widget, QLabel):
            wrapped = widget.hasHeightForWidth()
            needed = widget.heightForWidth(widget.width()) if wrapped else widget.sizeHint().height()
            assert widget.height() >= needed, widget.text()
        inner = isinstance(widget.parent(), QAbstractSpinBox)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not inner:
            assert widget.accessibleName(), widget


def test_arrow_keys_choose_among_a_few(qtbot: QtBot) -> None:
    choice = Segmented("Energy", ["A little", "Some", "Plenty"])
    qtbot.addWidget(choice)
    choice.choose(1)
    with qtbot.waitExposed(choice):
        choice.show()
    chosen: list[int] = []
    choice.chosen.connect(chosen.append)
    assert chosen == []
    some = choice.findChildren(QRadioButton)[1]
    some.setFocus()
    qtbot.keyClick(some, Qt.Key.Key_Right)
    assert (choice.index, chosen) == (2, [2])
    choice.choose(-1)
    assert (choice.index, chosen) == (-1, [2])


def test_the_sheets_say_what_there_is_to_know(qtbot: QtBot) -> None:
    from microwins import __version__

    shortcuts, about = ShortcutsDialog(), AboutDialog()
    for sheet in (shortcuts, about):
        qtbot.addWidget(sheet)
    texts = [label.text() for label in shortcuts.findChildren(QLabel)]
    assert "Ctrl N" in texts
    assert "Rest today" in texts
    assert any(__version__ in label.text() for label in about.findChildren(QLabel))
