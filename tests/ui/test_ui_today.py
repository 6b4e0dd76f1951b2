"""Today with a real journal: what a click, a key and a change from elsewhere do to the list."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot
from ui_stage import THURSDAY, Adopt, Clock

from microwins.domain.errors import Reason, Refused
from microwins.domain.win import Energy, Status
from microwins.journal import Journal
from microwins.ui.edit_dialog import EditDialog
from microwins.ui.row_menu import menu_for
from microwins.ui.theme import Theme
from microwins.ui.today import TodayPage
from microwins.ui.widgets.marks import Mark
from microwins.ui.wishes import Wish

Build = Callable[[], TodayPage]
KeepBack = Callable[[int, range], None]


def picture(page: TodayPage) -> str:
    """The boxes as they stand: x kept, z resting, _ open."""
    signs = {Mark.OPEN: "_", Mark.KEPT: "x", Mark.REST: "z"}
    shown = "".join(signs[row.view.mark] for row in page.list.rows)
    assert shown.replace("z", "_") == "".join("x" if row.isChecked() else "_" for row in page.list.rows)
    return shown


def test_a_click_anywhere_in_a_row_keeps_it_and_a_second_one_takes_it_back(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt(), adopt(), adopt()
    page = today_page()
    for spot in (QPoint(10, 10), QPoint(500, 70), QPoint(300, 40)):
        qtbot.mouseClick(page.list.rows[1], Qt.MouseButton.LeftButton, pos=spot)
        assert picture(page) == "_x_"
        assert journal.total() == 1
        qtbot.mouseClick(page.list.rows[1], Qt.MouseButton.LeftButton, pos=spot)
        assert picture(page) == "___"
        assert journal.total() == 0


def test_space_keeps_r_rests_and_the_arrows_move_the_focus(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt(), adopt(), adopt()
    page = today_page()
    page.list.rows[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.list.rows[0], Qt.Key.Key_Down)
    assert page.list.rows[1].hasFocus()
    qtbot.keyClick(page.list.rows[1], Qt.Key.Key_Space)
    assert picture(page) == "_x_"
    assert page.list.rows[1].hasFocus()
    qtbot.keyClick(page.list.rows[1], Qt.Key.Key_Down)
    qtbot.keyClick(page.list.rows[2], Qt.Key.Key_R)
    assert picture(page) == "_xz"
    qtbot.keyClick(page.list.rows[2], Qt.Key.Key_Down)
    assert page.list.rows[2].hasFocus()
    qtbot.keyClick(page.list.rows[2], Qt.Key.Key_Up)
    assert page.list.rows[1].hasFocus()


def test_a_resting_row_can_be_kept_after_all(today_page: Build, adopt: Adopt, journal: Journal) -> None:
    win_id = adopt()
    journal.rest(win_id)
    page = today_page()
    assert picture(page) == "z"
    page.list.rows[0].click()
    assert picture(page) == "x"


def test_undo_takes_back_and_redo_does_again(today_page: Build, adopt: Adopt) -> None:
    adopt(), adopt()
    page = today_page()
    page.list.rows[0].click()
    page.list.rows[1].click()
    page.undo()
    assert picture(page) == "x_"
    page.undo()
    assert picture(page) == "__"
    page.redo()
    assert picture(page) == "x_"


def test_undo_on_the_bar_stays_until_the_next_deed_and_gives_the_focus_back(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt(), adopt()
    page = today_page()
    undo = page.bar.undo
    assert undo.isHidden()
    page.list.rows[0].click()
    assert not undo.isHidden()
    page.bar.dim()
    assert not undo.isHidden()
    undo.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(undo, Qt.Key.Key_Space)
    assert picture(page) == "__"
    assert undo.isHidden()
    assert page.list.rows[0].hasFocus()


def test_the_box_does_not_move_when_the_journal_refuses(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock
) -> None:
    win_id = adopt()
    page = today_page()
    refused: list[object] = []
    journal.refused.connect(refused.append)
    row = page.list.rows[0]
    clock.put(THURSDAY - timedelta(days=1))  # the clock was set back: the day shown is still to come
    row.click()
    assert [type(no) for no in refused] == [Refused]
    assert picture(page) == "_"
    assert journal.rows(THURSDAY)[0].status is None
    assert win_id == row.view.win_id


def test_the_bar_glows_when_something_is_kept_and_never_when_it_is_taken_back(
    today_page: Build, adopt: Adopt
) -> None:
    adopt(), adopt()
    page = today_page()
    assert page.bar.text == "This is where your kept promises add up."
    page.list.rows[0].click()
    assert page.bar.glowing
    assert page.bar.text == "1 promise kept. You said it, and you did it."
    assert page.list.rows[0].view.aside == "Kept just now"
    page.bar.dim()
    assert page.bar.text == "1 promise kept."
    assert page.list.rows[0].view.aside == "Kept at 12:00"
    page.list.rows[0].click()
    assert not page.bar.glowing


def test_keeping_the_last_one_says_that_this_is_everything(today_page: Build, adopt: Adopt) -> None:
    adopt(), adopt()
    page = today_page()
    page.list.rows[0].click()
    page.list.rows[1].click()
    assert page.bar.text == "2 promises kept. That’s everything. Enjoy your day."


def test_the_ring_moves_once_and_not_with_less_motion(today_page: Build, adopt: Adopt) -> None:
    adopt(), adopt()
    page = today_page()
    page.list.rows[0].click()
    assert not page.list.rows[0].circle.moving
    Theme.current().apply("light", less_motion=False, contrast=False)
    page.list.rows[1].click()
    assert page.list.rows[1].circle.moving
    page.list.rows[1].click()
    assert not page.list.rows[1].circle.moving


def test_one_tick_draws_one_row_anew(today_page: Build, adopt: Adopt) -> None:
    adopt(), adopt(), adopt()
    page = today_page()
    before = page.list.rows
    page.list.rows[1].click()
    assert page.list.rows == before
    assert [row.view.aside for row in page.list.rows] == ["", "Kept just now", ""]


def test_a_tick_from_elsewhere_shows_at_once(today_page: Build, adopt: Adopt, journal: Journal) -> None:
    adopt()
    win_id = adopt()
    page = today_page()
    journal.keep(win_id, small=True)
    assert picture(page) == "_x"
    assert page.list.rows[1].view.title == "Open the book"
    assert page.bar.text.startswith("1 promise kept.")


def test_rows_keep_their_order_and_the_focus_its_row_through_a_rebuild(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    first, second = adopt("One"), adopt("Two")
    page = today_page()
    page.list.rows[1].setFocus()
    page.list.rows[1].click()
    assert [row.view.title for row in page.list.rows] == ["One", "Two"]
    journal.move(second, 0)
    assert [row.view.win_id for row in page.list.rows] == [second, first]
    assert page.list.rows[0].hasFocus()


def test_alt_and_an_arrow_move_a_row(today_page: Build, adopt: Adopt, qtbot: QtBot) -> None:
    ids = [adopt(name) for name in ("One", "Two", "Three")]
    page = today_page()
    row = page.list.rows[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [r.view.win_id for r in page.list.rows] == [ids[1], ids[0], ids[2]]
    assert row.hasFocus()
    qtbot.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [r.view.win_id for r in page.list.rows] == ids


def test_a_row_is_dragged_to_another_place_and_a_drag_keeps_nothing(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    ids = [adopt(name) for name in ("One", "Two", "Three")]
    page = today_page()
    row = page.list.rows[0]
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(row, left, pos=QPoint(200, 30))
    for y in (60, 120, 200):
        drag(row, QPoint(200, y))
    qtbot.mouseRelease(row, left, pos=QPoint(200, 200))
    assert [r.view.win_id for r in page.list.rows] == [ids[1], ids[2], ids[0]]
    assert journal.total() == 0


def drag(row: object, spot: QPoint) -> None:
    """A mouse move with the button held, which qtbot cannot make."""
    from PySide6.QtCore import QEvent, QPointF
    from PySide6.QtGui import QMouseEvent
    from PySide6.QtWidgets import QApplication, QWidget

    assert isinstance(row, QWidget)
    left = Qt.MouseButton.LeftButton
    where = QPointF(spot)
    event = QMouseEvent(
        QEvent.Type.MouseMove, where, row.mapToGlobal(where), Qt.MouseButton.NoButton, left,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(row, event)


def test_smaller_and_bigger_go_down_and_up_the_ladder(today_page: Build, adopt: Adopt, qtbot: QtBot) -> None:
    adopt()
    page = today_page()
    said: list[str] = []
    page.said.connect(said.append)
    row = page.list.rows[0]
    qtbot.keyClick(row, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert row.view.title == "Open the book"
    qtbot.keyClick(row, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert row.view.title == "Read one page"
    assert said == ["From today: “Open the book”, about 1 min.", "From today: “Read one page”, about 5 min."]


def test_the_menu_offers_what_fits_and_does_what_it_says(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    adopt("One"), adopt("Two")
    page = today_page()
    page.list.rows[0].more.click()
    menu = page.findChild(QMenu)
    assert menu is not None
    wishes = {action.data(): action for action in menu.actions() if action.data()}
    assert Wish.UP not in wishes
    assert Wish.CLEAR not in wishes
    wishes[Wish.KEEP_SMALL].trigger()
    menu.close()
    assert journal.rows(THURSDAY)[0].status is Status.SMALL


def test_archiving_takes_a_row_off_the_list_and_undo_brings_it_back(today_page: Build, adopt: Adopt) -> None:
    adopt("One"), adopt("Two")
    page = today_page()
    said: list[str] = []
    page.said.connect(said.append)
    page.list.rows[0].setFocus()
    page.list.wished.emit(page.list.rows[0].view.win_id, Wish.ARCHIVE)
    assert [row.view.title for row in page.list.rows] == ["Two"]
    assert page.list.rows[0].hasFocus()
    assert said == ["“One” rests in the archive. Its evidence stays."]
    page.undo()
    assert [row.view.title for row in page.list.rows] == ["One", "Two"]


def test_f2_edits_and_another_size_is_asked_of_the_window(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    win_id = adopt()
    page = today_page()
    row = page.list.rows[0]
    with qtbot.waitSignal(page.resize_one_wanted) as asked:
        page.list.wished.emit(win_id, Wish.RESIZE)
    assert asked.args == [win_id]
    qtbot.keyClick(row, Qt.Key.Key_F2)
    dialog = page.findChild(EditDialog)
    assert dialog is not None
    assert dialog.action.text() == "Read one page"
    dialog.close()


def test_a_right_click_opens_the_menu_and_return_keeps(today_page: Build, adopt: Adopt, qtbot: QtBot) -> None:
    adopt(), adopt()
    page = today_page()
    row = page.list.rows[1]
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), QPoint(5, 5)))
    menu = page.findChild(QMenu)
    assert menu is not None
    wishes = [action.data() for action in menu.actions() if action.data()]
    assert Wish.DOWN not in wishes
    menu.close()
    qtbot.keyClick(row, Qt.Key.Key_Return)
    assert picture(page) == "_x"


def test_a_kept_row_offers_to_be_taken_back_and_a_small_one_no_smaller_keeping(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    first, second = adopt(), adopt()
    journal.keep(first, small=True)
    journal.rest(second)
    for status, missing in ((Status.SMALL, Wish.KEEP_SMALL), (Status.REST, Wish.REST)):
        menu = menu_for(status, today_page(), is_today=True, above=False, below=False)
        wishes = {action.data() for action in menu.actions() if action.data()}
        assert Wish.CLEAR in wishes
        assert missing not in wishes


def test_nothing_happens_for_a_promise_that_is_gone(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    adopt()
    page = today_page()
    refused: list[object] = []
    journal.refused.connect(refused.append)
    for wish in (Wish.MENU, Wish.EDIT, Wish.ARCHIVE, Wish.SMALLER, Wish.KEEP):
        page.list.wished.emit(99, wish)
    assert len(refused) == 2  # smaller and keep asked the journal; the others found nothing to ask about
    assert picture(page) == "_"


def test_the_ladder_ends_gently(today_page: Build, adopt: Adopt, journal: Journal) -> None:
    adopt()
    page = today_page()
    refused: list[Refused] = []
    journal.refused.connect(refused.append)
    for _ in range(3):
        page.list.wished.emit(page.list.rows[0].view.win_id, Wish.SMALLER)
    assert {no.reason for no in refused} == {Reason.NO_RUNG}


# Energy


def test_a_little_energy_shows_one_promise_at_its_smallest_size(
    today_page: Build, adopt: Adopt, journal: Journal
) -> None:
    for name in ("One", "Two", "Three", "Four"):
        adopt(name)
    page = today_page()
    page.energy.chosen.emit(0)
    assert journal.energy(THURSDAY) is Energy.LITTLE
    assert [row.view.title for row in page.list.rows] == ["Open the book"]
    assert page.foot.others.text() == "Show the other three"
    page.list.rows[0].click()
    assert journal.rows(THURSDAY)[0].status is Status.SMALL
    page.foot.others.click()
    assert len(page.list.rows) == 4
    page.foot.others.click()
    assert len(page.list.rows) == 1


def test_rest_today_rests_everything_still_open(today_page: Build, adopt: Adopt, journal: Journal) -> None:
    adopt(), adopt()
    journal.say_energy(THURSDAY, Energy.LITTLE)
    page = today_page()
    page.foot.rest.click()
    assert [row.status for row in journal.rows(THURSDAY)] == [Status.REST, Status.REST]
    assert page.foot.rest.isHidden()


def test_coming_back_after_three_quiet_days_is_welcomed_with_one_small_thing(
    today_page: Build, adopt: Adopt, keep_back: KeepBack, clock: Clock, journal: Journal
) -> None:
    clock.put(THURSDAY - timedelta(days=10))
    ids = [adopt("One"), adopt("Two")]
    clock.put(THURSDAY)
    keep_back(ids[0], range(4, 8))
    page = today_page()
    assert page.header.title.text() == "Good to see you"
    assert page.header.date.text() == "Thursday, 27 November"
    assert page.energy.index == 0
    assert len(page.list.rows) == 1
    assert page.bar.text == "4 promises kept. They’re all still here."
    assert journal.energy(THURSDAY) is None  # preselected, not said
    page.energy.chosen.emit(1)
    assert len(page.list.rows) == 2


# Days


def test_an_earlier_day_is_opened_from_the_week_and_kept_there(
    today_page: Build, adopt: Adopt, journal: Journal, clock: Clock
) -> None:
    clock.put(THURSDAY - timedelta(days=7))
    adopt()
    clock.put(THURSDAY)
    page = today_page()
    page.header.strip.days[1].click()
    tuesday = date(2025, 11, 25)
    assert page.state.day == tuesday
    assert page.header.title.text() == "Tuesday"
    assert page.energy.isHidden()
    page.list.rows[0].click()
    assert journal.days(tuesday, tuesday) == {tuesday: 1}
    page.back.click()
    assert page.state.day == THURSDAY
    assert picture(page) == "_"


def test_the_strip_turns_to_earlier_weeks_and_back_to_this_one(today_page: Build, adopt: Adopt) -> None:
    adopt()
    page = today_page()
    assert page.header.later.isHidden()
    page.header.earlier.click()
    assert page.state.week[0] == date(2025, 11, 17)
    page.header.strip.days[0].click()
    assert page.state.day == date(2025, 11, 17)
    page.header.later.click()
    assert page.state.week[-1] == date(2025, 11, 30)
    assert page.header.later.isHidden()
    assert not page.header.strip.days[4].isEnabled()


def test_the_list_turns_with_the_day(today_page: Build, adopt: Adopt, journal: Journal, clock: Clock) -> None:
    adopt()
    page = today_page()
    page.list.rows[0].click()
    clock.put(THURSDAY + timedelta(days=1), 3, 59)
    journal.day_turned()
    assert picture(page) == "x"
    clock.put(THURSDAY + timedelta(days=1), 4)
    journal.day_turned()
    assert page.header.title.text() == "Friday"
    assert picture(page) == "_"


def test_promises_of_other_days_are_one_click_away(today_page: Build, adopt: Adopt) -> None:
    adopt("Daily"), adopt("Mondays", weekdays=0b1)
    page = today_page()
    assert [row.view.title for row in page.list.rows] == ["Daily"]
    assert page.foot.unplanned.text() == "Show one kept for other days"
    page.foot.unplanned.click()
    assert [row.view.title for row in page.list.rows] == ["Daily", "Mondays"]


def test_a_day_with_nothing_planned_says_so(today_page: Build, adopt: Adopt) -> None:
    adopt("Mondays", weekdays=0b1)
    page = today_page()
    assert page.list.isHidden()
    assert not page.foot.nothing.isHidden()


def test_the_week_is_one_stop_and_arrow_keys_go_through_its_days(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    adopt()
    page = today_page()
    days = page.header.strip.days
    stops = [day for day in days if day.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == [days[3]]
    days[3].setFocus()
    qtbot.keyClick(days[3], Qt.Key.Key_Right)
    assert days[3].hasFocus()  # tomorrow is still to come
    qtbot.keyClick(days[3], Qt.Key.Key_Left)
    assert days[2].hasFocus()
    qtbot.keyClick(days[2], Qt.Key.Key_Space)
    assert page.header.title.text() == "Wednesday"


# Notes


def test_a_note_is_written_changed_and_erased(
    today_page: Build, adopt: Adopt, journal: Journal, qtbot: QtBot
) -> None:
    adopt()
    page = today_page()
    note = page.foot.note
    note.button.click()
    qtbot.keyClicks(note.line, "A quiet morning")
    qtbot.keyClick(note.line, Qt.Key.Key_Return)
    assert journal.note(THURSDAY) == "A quiet morning"
    assert note.said.text() == "A quiet morning"
    assert page.window().focusWidget() is note.change  # not on to Undo, which would take it away
    note.change.click()
    qtbot.keyClicks(note.line, " it was")
    qtbot.keyClick(note.line, Qt.Key.Key_Escape)
    assert journal.note(THURSDAY) == "A quiet morning"
    note.change.click()
    note.line.clear()
    qtbot.keyClick(note.line, Qt.Key.Key_Return)
    assert journal.note(THURSDAY) == ""
    assert not note.button.isHidden()


# The first run


def test_without_a_promise_the_first_run_is_shown_until_one_is_adopted(
    today_page: Build, adopt: Adopt, qtbot: QtBot
) -> None:
    page = today_page()
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.resize_wanted):
        page.empty.button.click()
    with qtbot.waitSignal(page.starters_wanted):
        page.empty.link.click()
    adopt()
    assert not page.empty.isVisible()
    assert len(page.list.rows) == 1


def draft_of(text: str, *, keep_words: bool = False) -> dict[str, object]:
    return {"said": {"text": text, "keep_words": keep_words}}


def test_a_half_made_goal_is_offered_again(
    today_page: Callable[[], TodayPage], adopt: Adopt, journal: Journal
) -> None:
    page = today_page()
    assert page.empty.button.text() == "Resize a goal"
    journal.save_draft(draft_of("learn the guitar"))
    page.show_today()
    assert page.empty.button.text() == "Go on with “learn the guitar”"
    adopt()
    assert page.foot.another.text() == "Resize another goal"  # taking one on lets go of the draft
    journal.save_draft(draft_of("practise the guitar for hours,\nevery single evening"))
    page.show_today()
    assert page.foot.another.text() == "Go on with “practise the guitar for…”"
    assert page.foot.another.accessibleName() == page.foot.another.text()
    journal.save_draft(None)
    page.show_today()
    assert page.foot.another.text() == "Resize another goal"


def test_words_that_called_for_support_are_not_quoted_on_today(
    today_page: Callable[[], TodayPage], journal: Journal
) -> None:
    journal.save_draft(draft_of("something heavy", keep_words=True))
    assert today_page().empty.button.text() == "Go on where you left it"
    journal.save_draft({})
    page = today_page()
    assert page.empty.button.text() == "Go on where you left it"
