"""Backups: what there is, what is in it, one of them put back and that taken back."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.errors import Reason, Refused
from microwins.journal import Journal, StoreError
from microwins.journal.copying import Copy, Preview, Promise
from microwins.store import backup
from microwins.ui.backups import BackupsPage
from microwins.ui.copy_sheet import CopySheet
from microwins.ui.data_card import DataCard
from microwins.ui.erase_sheet import EraseSheet
from microwins.ui.main_window import MainWindow
from microwins.ui.patience import WaitSheet
from microwins.ui.places import BACKUPS, HISTORY, SETTINGS
from microwins.ui.words import backups as words

Build = Callable[[], MainWindow]


@pytest.fixture
def page(journal: Journal, qtbot: QtBot) -> Iterator[Callable[[], BackupsPage]]:
    made: list[BackupsPage] = []

    def build() -> BackupsPage:
        page = BackupsPage(journal)
        made.append(page)
        qtbot.addWidget(page)
        page.resize(868, 720)
        with qtbot.waitSignal(page._copying.ended):
            page.show()
        return page

    yield build
    for each in made:
        each.close_errands()


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.text()]


def inside(page: BackupsPage, qtbot: QtBot, at: int = 0) -> CopySheet:
    """Opens a copy."""
    with qtbot.waitSignal(page._copying.ended):
        page.look_buttons[at].click()
    sheet = page.findChild(CopySheet)
    assert isinstance(sheet, CopySheet)
    return sheet


def test_what_each_copy_holds(
    page: Callable[[], BackupsPage], adopt: Adopt, journal: Journal, clock: Clock
) -> None:
    win_id = adopt()
    for back in (2, 1, 0):
        clock.put(THURSDAY - timedelta(days=back), 21, 10)
        journal.keep(win_id)
        journal.back_up()
    clock.put(THURSDAY, 22)
    shown = page()
    seen = texts(shown)
    assert [text for text in seen if "21:10" in text] == [
        "Today 21:10",
        "Yesterday 21:10",
        "Tuesday, 25 November 21:10",
    ]
    assert "3 days · 3 promises kept" in seen
    assert "1 day · 1 promise kept" in seen
    names = [button.accessibleName() for button in shown.look_buttons]
    assert names[1] == "Look inside the copy of yesterday 21:10"


@pytest.mark.parametrize(
    ("count", "said"), [(1, "1 day · 1 promise kept"), (1203, "1,203 days · 1,203 promises kept")]
)
def test_large_numbers_in_words(qapp: QCoreApplication, count: int, said: str) -> None:
    assert words.holds(Copy(Path(), datetime(2025, 1, 1), 9, count, count, 9)) == said


def test_what_is_inside_in_words(qapp: QCoreApplication) -> None:
    preview = Preview((), 2, THURSDAY)
    assert words.more(preview) == (
        "2 more are in the archive. The last promise in it was kept on Thursday, 27 November."
    )
    assert words.more(Preview((), 1, None)) == "One more is in the archive."
    assert words.more(Preview((), 0, None)) == ""
    assert words.line(Promise("Read", "After dinner", 31)) == "After dinner · Kept 31 times"
    assert words.line(Promise("Read", "", 0)) == "Not kept yet"
    assert words.when(datetime(2024, 5, 2, 7, 5), date(2025, 11, 27)) == "Thursday, 2 May 2024 07:05"


def test_without_a_copy_and_the_first_one(page: Callable[[], BackupsPage], home: Path, qtbot: QtBot) -> None:
    shown = page()
    assert words.none_yet() in texts(shown)
    said: list[str] = []
    shown.said.connect(said.append)
    with qtbot.waitSignal(shown._copying.listed):
        shown.make.click()
        assert shown.make.text() == words.making()
        shown.make.click()  # once is enough
    assert said == [words.made()]
    assert shown.make.text() == words.make_now()
    assert len(backup.copies(home)) == 1
    assert words.none_yet() not in texts(shown) or len(shown.look_buttons) == 1


def test_a_copy_that_cannot_be_made_is_told(main_window: Build, home: Path, qtbot: QtBot) -> None:
    (home / "backups").write_text("in the way")
    window = main_window()
    window.go(BACKUPS)
    shown = window.page(BACKUPS)
    assert isinstance(shown, BackupsPage)
    with qtbot.waitSignal(shown._copying.ended):
        pass
    with qtbot.waitSignal(shown.refused):
        shown.make.click()
    assert window.notice.text
    window.let_go()


def test_looking_inside_then_using_it_then_going_back(
    page: Callable[[], BackupsPage], adopt: Adopt, journal: Journal, clock: Clock, home: Path, qtbot: QtBot
) -> None:
    win_id = adopt("Open my notes")
    clock.put(THURSDAY - timedelta(days=1), 21, 10)
    journal.keep(win_id)
    journal.back_up()
    clock.put(THURSDAY, 12)
    journal.keep(win_id)
    shown = page()
    sheet = inside(shown, qtbot)
    assert "Open my notes" in texts(sheet)
    assert "After dinner · Kept once" in texts(sheet)
    assert sheet.close_button.isDefault()
    with qtbot.waitSignals([shown._long.put_back, shown._copying.ended]):
        sheet.use.click()
        waiting = shown.findChild(WaitSheet) or next(iter(shown.window().findChildren(WaitSheet)))
        assert waiting.isVisible()
        assert not journal.keep(win_id)  # the record is about to be another
    assert journal.total() == 1
    assert shown._offered.text() == "Everything is as it was yesterday 21:10. You can go back to before."
    assert shown.focusWidget() is shown.go_back
    assert len(backup.copies(home)) == 2
    with qtbot.waitSignals([shown._long.put_back, shown._copying.ended]):
        shown.go_back.click()
        shown.go_back.click()  # once is enough
    assert journal.total() == 2
    assert shown._offer.isHidden()


def test_a_damaged_record_is_put_aside(
    page: Callable[[], BackupsPage], adopt: Adopt, journal: Journal, home: Path, qtbot: QtBot
) -> None:
    journal.keep(adopt())
    journal.back_up()
    journal._store.db.execute_sql("UPDATE win SET sort = 77")
    shown = page()
    sheet = inside(shown, qtbot)
    with qtbot.waitSignals([shown._long.put_back, shown._copying.ended]):
        sheet.use.click()
    assert "untouched" in shown._offered.text()
    assert not shown.go_back.isVisible()
    assert list(home.glob("replaced-*"))


def test_a_copy_that_went_away_meanwhile(
    page: Callable[[], BackupsPage], adopt: Adopt, journal: Journal, clock: Clock, qtbot: QtBot
) -> None:
    adopt()
    copy = journal.back_up()
    assert copy is not None
    clock.put(THURSDAY, 13)
    shown = page()
    sheet = inside(shown, qtbot)
    refused: list[object] = []
    journal.refused.connect(refused.append)
    copy.unlink()
    with qtbot.waitSignal(shown._long._deeds.ended):
        sheet.use.click()
    assert [type(each) for each in refused] == [StoreError]
    assert shown._offer.isHidden()


def test_the_folder_opens(
    page: Callable[[], BackupsPage], journal: Journal, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    shown = page()
    shown.open_folder.click()
    journal.back_up()
    shown.open_folder.click()
    assert opened == [str(home), str(home / "backups")]


def test_settings_lead_there_and_back(main_window: Build, qtbot: QtBot) -> None:
    window = main_window()
    window.go(SETTINGS)
    card = window.page(SETTINGS).findChild(DataCard)
    assert isinstance(card, DataCard)
    card.history.click()
    assert window.page(HISTORY).isVisible()
    window.go(SETTINGS)
    card.backups.click()
    shown = window.page(BACKUPS)
    assert isinstance(shown, BackupsPage)
    assert shown.isVisible()
    shown.back.click()
    assert window.page(SETTINGS).isVisible()
    window.let_go()


# Erasing


@pytest.fixture
def sheet(journal: Journal, adopt: Adopt, qtbot: QtBot) -> Callable[[], EraseSheet]:
    def build() -> EraseSheet:
        sheet = EraseSheet(journal)
        qtbot.addWidget(sheet)
        sheet.open()
        return sheet

    return build


def test_erasing_takes_two_steps_and_no_typing(
    sheet: Callable[[], EraseSheet], adopt: Adopt, journal: Journal, home: Path, qtbot: QtBot
) -> None:
    one, two = adopt("Open my notes"), adopt("Old habit")
    journal.keep(one)
    journal.keep(two)
    journal.archive(two)
    journal.back_up()
    shown = sheet()
    said: list[str] = []
    shown.erased.connect(said.append)
    assert [shown.choice.itemText(n) for n in range(4)] == [
        "Choose…", "Open my notes", "Old habit (archived)", "Everything"
    ]  # fmt: skip
    assert not shown.go_on.isEnabled()
    shown.choice.setCurrentIndex(1)
    shown.go_on.click()
    assert journal.win(one) is not None
    assert shown.goes.text().startswith("“Open my notes” leaves for good, with 1 promise kept")
    assert shown.stays.text() == "Backups stay and still hold it. Here it can’t be undone."
    assert shown.close_button.text() == "Keep it"
    assert shown.focusWidget() is shown.close_button
    with qtbot.waitSignal(shown.finished):
        shown.go_on.click()
        assert shown.waiting.isVisible()
        shown.reject()  # what is being erased goes its way
        assert shown.isVisible()
    assert journal.win(one) is None
    assert journal.win(two) is not None
    assert len(backup.copies(home)) == 1
    assert said == ["“Open my notes” is erased. The backups still hold it."]


def test_keeping_it_erases_nothing(sheet: Callable[[], EraseSheet], adopt: Adopt, journal: Journal) -> None:
    adopt()
    shown = sheet()
    shown.choice.setCurrentIndex(2)
    shown.go_on.click()
    shown.close_button.click()
    assert not shown.isVisible()
    assert len(journal.rows(THURSDAY)) == 1


def test_everything_and_the_backups(
    sheet: Callable[[], EraseSheet], adopt: Adopt, journal: Journal, home: Path, qtbot: QtBot
) -> None:
    journal.keep(adopt())
    journal.back_up()
    shown = sheet()
    said: list[str] = []
    shown.erased.connect(said.append)
    shown.choice.setCurrentIndex(2)
    shown.copies.setChecked(True)
    shown.go_on.click()
    assert shown.goes.text() == "Everything leaves for good: 1 promise kept, all sizes, notes and history."
    assert shown.stays.text() == "So do all backups. This can’t be undone."
    with qtbot.waitSignal(shown.finished):
        shown.go_on.click()
    assert journal.total() == 0
    assert backup.copies(home) == ()
    assert said == ["Everything is erased, in the backups too."]


def test_what_stands_in_the_way_of_erasing_is_told(
    sheet: Callable[[], EraseSheet], adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    shown = sheet()
    said: list[str] = []
    shown.erased.connect(said.append)
    refused: list[Refused] = []
    journal.refused.connect(refused.append)
    journal.look_only()
    shown.choice.setCurrentIndex(1)
    shown.copies.setChecked(True)
    shown.go_on.click()
    assert shown.stays.text().startswith("So do all backups; a new one is made without it.")
    with qtbot.waitSignal(shown.finished):
        shown.go_on.click()
    assert said == []
    assert [each.reason for each in refused] == [Reason.LOOKING]


def test_the_card_opens_the_sheet(main_window: Build, adopt: Adopt, qtbot: QtBot) -> None:
    adopt()
    window = main_window()
    window.go(SETTINGS)
    card = window.page(SETTINGS).findChild(DataCard)
    assert isinstance(card, DataCard)
    card.erase.click()
    sheet = card.findChild(EraseSheet)
    assert isinstance(sheet, EraseSheet)
    sheet.choice.setCurrentIndex(1)
    qtbot.keyClick(sheet.go_on, Qt.Key.Key_Space)
    with qtbot.waitSignal(sheet.finished):
        qtbot.keyClick(sheet.go_on, Qt.Key.Key_Space)
    assert window.notice.text == "“Read one page” is erased. The backups still hold it."
    assert window.today.state.rows == ()


@pytest.mark.parametrize("full", [True, False])
def test_no_copy_today_in_words(qapp: QCoreApplication, full: bool) -> None:
    assert words.no_copy_today(full=full).startswith("Your record is safe.")


def test_every_control_has_a_name_and_takes_the_tab_key(
    main_window: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    journal.keep(adopt())
    journal.back_up()
    window = main_window()
    for place in (HISTORY, BACKUPS, SETTINGS):
        window.go(place)
        page = window.page(place)
        if isinstance(page, BackupsPage):
            with qtbot.waitSignal(page._copying.ended):
                pass
        part = page.findChild(DataCard) if place == SETTINGS else page
        assert part is not None
        buttons = [b for b in part.findChildren(QAbstractButton) if not b.isHidden()]
        assert buttons
        assert [b for b in buttons if not b.accessibleName()] == []
        assert [b for b in buttons if b.isEnabled() and not b.focusPolicy() & Qt.FocusPolicy.TabFocus] == []
    window.let_go()
