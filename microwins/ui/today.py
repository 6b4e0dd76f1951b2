"""Today: the list of one day, kept with one click.

It asks the journal and shows what the journal says happened; nothing moves before it is on disk.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from microwins.domain import changes
from microwins.domain.win import Row
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.ui.day_cards import DayCards
from microwins.ui.day_deeds import DayDeeds
from microwins.ui.day_page import ENERGIES, DayPage
from microwins.ui.day_sheets import DaySheets
from microwins.ui.day_state import DayState, after_tick, read_day
from microwins.ui.day_view import RowView, row_view, sum_words, week_views
from microwins.ui.overridden import trouble_later
from microwins.ui.wishes import Wish


class TodayPage(DayPage):
    """One day's promises: today's, or those of an earlier day."""

    resize_one_wanted = Signal(int)  # another size for a micro-win
    archive_wanted = Signal()
    look_back_wanted = Signal()
    said = Signal(str)  # a sentence for the notice bar

    def __init__(self, journal: Journal, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._settings = journal, settings
        self._deeds = DayDeeds(journal, self)
        self.unsaved = self._deeds.unsaved
        self._cards = DayCards(journal, settings, self.card, self)
        self._sheets = DaySheets(journal, settings, self)
        self._day, self._weeks_back = journal.today(), 0
        self._unfolded = False  # the other rows are shown although there is little energy
        self._with_unplanned = False  # so are those planned for other days
        self._just_kept: set[int] = set()
        self._welcomed: date | None = None  # the day on which "Good to see you" was said
        self._undo_offered, self._last_id = False, 0  # the micro-win of the last wish
        self._stale = False  # something changed while the page was hidden
        self._connect()
        self.rebuild()

    @property
    def state(self) -> DayState:
        """What is shown now, or what would be."""
        return self._read() if self._stale else self._state

    def show_day(self, day: date) -> None:
        """Show `day`; a day to come shows today."""
        self._day, self._weeks_back = min(day, self._journal.today()), 0
        self._unfolded = self._with_unplanned = self._undo_offered = False
        self._just_kept.clear()
        self.bar.dim()
        self.rebuild()

    def show_today(self) -> None:
        """Back to the day that is now."""
        self.show_day(self._journal.today())

    def showEvent(self, event: QShowEvent) -> None:
        if self._stale:
            trouble_later(self.rebuild)
        super().showEvent(event)
        trouble_later(self._show_card)

    def focus_first(self, reason: Qt.FocusReason) -> None:
        """Give the focus to the first promise that is still open, or to what there is to do without one."""
        rows = self.list.rows
        row = next((row for row in rows if row.view.status is None), rows[0] if rows else None)
        (row or self.empty.button).setFocus(reason)

    def undo(self) -> None:
        """Take the last deed back."""
        self._undo_offered = False
        self._deeds.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self._undo_offered = False
        self._deeds.redo()

    def rebuild(self) -> None:
        """Read the day anew and show all of it."""
        self._stale = False
        state = self._read()
        self.show_empty(not state.rows, state.waiting)
        if not state.rows:
            return
        self.header.show_day(state.day, welcome=state.returned)
        for widget in (self.question, self.energy):
            widget.setVisible(state.is_today)
        self.back.setVisible(not state.is_today)
        self.energy.choose(ENERGIES.index(state.energy))
        shown = self._shown()
        self.list.show_rows([self._view(row) for row in shown])
        self.list.setVisible(bool(shown))
        self._show_foot()
        self._show_sums()
        self._show_card()

    # Showing

    def _read(self) -> DayState:
        self._state = read_day(
            self._journal,
            self._day,
            self._settings.first_weekday,
            self._weeks_back,
            welcomed=self._welcomed == self._journal.today(),
        )
        if self._state.returned:
            self._welcomed = self._state.today
        return self._state

    def _shown(self) -> tuple[Row, ...]:
        return self._state.shown(unfolded=self._unfolded, with_unplanned=self._with_unplanned)

    def _view(self, row: Row) -> RowView:
        state, just_now = self._state, row.win.id in self._just_kept
        unsaved = self.unsaved.covers(row.win.id, state.day)
        return row_view(row, small=state.little, just_now=just_now, is_today=state.is_today, unsaved=unsaved)

    def _show_row(self, win_id: int, *, just_now: bool = False, at_once: bool = False) -> None:
        row = next((row for row in self._state.rows if row.win.id == win_id), None)
        if row is not None:
            self.list.show_row(self._view(row), just_now=just_now, at_once=at_once)

    def _show_foot(self) -> None:
        state, foot = self._state, self.foot
        folded = state.little and len(state.planned) > 1
        open_ended = not state.little or self._unfolded
        foot.nothing.setVisible(not self._shown())
        foot.show_others(len(state.planned) - 1 if folded else 0, unfolded=folded and self._unfolded)
        foot.show_unplanned(len(state.unplanned) if open_ended else 0, unfolded=self._with_unplanned)
        foot.rest.setVisible(state.little and not state.nothing_open)
        calm = state.little or state.returned
        foot.show_rests(
            free=not calm and state.free_rests > 0,
            gap=state.returned and state.back is not None,
            back=state.resting_on,
        )
        for button in (foot.another, foot.archive):
            button.setVisible(state.is_today and not state.little)
        foot.note.show_note(state.note, is_today=state.is_today)

    def _show_card(self) -> None:
        self._cards.show(self._state)
        if self.isVisible():
            self._cards.look_soon(self._state)

    def _show_sums(self) -> None:
        """The strip and the bar: what one tick changes beside its row."""
        state = self._state
        self.header.show_week(week_views(state), state.today)
        number, sentence = sum_words(state, just_kept=bool(self._just_kept))
        self.bar.show_total(
            number,
            sentence,
            undo=self._undo_offered and self._journal.can_undo(),
            at_top=state.is_today and state.nothing_open,
        )

    # What the journal says

    def _on_changed(self, change: changes.Change) -> None:
        if not self.isVisible() and not isinstance(change, changes.Ticked):
            self._grow_stale(change)
        elif isinstance(change, changes.DayTurned):
            self.show_today()
        elif isinstance(change, changes.Ticked) and change.day == self._day and self.list.row(change.win_id):
            self._on_ticked(change)
        elif isinstance(change, changes.Marked | changes.Proposed):
            self._read()
            self._show_card()
        else:
            kept = self._undo_offered and isinstance(change, changes.Ticked | changes.Noted)
            self._undo_offered = kept or _is_one_click_back(change)
            self.rebuild()

    def _grow_stale(self, change: changes.Change) -> None:
        """Hidden, as during a long import: all of it is read when it is shown next."""
        self._stale, self._undo_offered = True, False
        if isinstance(change, changes.DayTurned):
            self._day, self._weeks_back = change.day, 0

    def _on_ticked(self, tick: changes.Ticked) -> None:
        """The row, and once that is seen the strip and the bar."""
        before = self._state.total
        state = self._state = after_tick(self._journal, self._state, tick.win_id) or self._read()
        self._just_kept.discard(tick.win_id)
        grew = state.total > before
        if grew:
            self._just_kept.add(tick.win_id)
            self._last_id, self._undo_offered = tick.win_id, True
        self._show_row(tick.win_id, just_now=grew, at_once=True)
        self._show_foot()
        self._show_sums()
        if grew:
            self.bar.glow()
            self._cards.notice(tick, state)
        elif not self._just_kept:
            self.bar.dim()
        self._show_card()

    def _on_dimmed(self) -> None:
        """The moment after keeping is over: "just now" becomes the time of day."""
        settled, self._just_kept = self._just_kept, set()
        for win_id in settled:
            self._show_row(win_id)
        self._show_sums()

    # What the person wishes

    def _on_wished(self, win_id: int, wish: Wish) -> None:
        match wish:
            case Wish.MENU:
                self.list.open_menu(win_id, is_today=self._state.is_today)
            case Wish.TOO_BIG if self._has_record(win_id):  # by its key; the menu doesn't offer it then
                pass
            case Wish.EDIT | Wish.TOO_BIG | Wish.REST_ON:
                self._sheets.open(wish, win_id, is_today=self._state.is_today)
            case Wish.RESIZE:
                self.resize_one_wanted.emit(win_id)
            case Wish.UP | Wish.DOWN:
                at = [row.view.win_id for row in self.list.rows].index(win_id)
                self._on_moved(win_id, at + (-1 if wish is Wish.UP else 1))
            case _:
                self._last_id, self._undo_offered = win_id, True
                self._deeds.grant(wish, win_id, self._day)

    def _has_record(self, win_id: int) -> bool:
        return any(row.win.id == win_id and row.status is not None for row in self._state.rows)

    def _on_moved(self, win_id: int, index: int) -> None:
        """To an index of the rows shown; the journal counts all of them."""
        rows = self.list.rows
        if 0 <= index < len(rows):
            ids = [row.win.id for row in self._state.rows]
            self._journal.move(win_id, ids.index(rows[index].view.win_id))

    def _on_undo_asked(self) -> None:
        if (row := self.list.row(self._last_id)) is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)  # the button is about to go, and the focus with it
        self.undo()

    def _on_energy_chosen(self, index: int) -> None:
        self._unfolded = False
        if not self._journal.say_energy(self._day, ENERGIES[index]):
            self.energy.choose(ENERGIES.index(self._state.energy))

    def _on_unfold(self) -> None:
        self._unfolded = not self._unfolded
        self.rebuild()

    def _on_unplanned(self) -> None:
        self._with_unplanned = not self._with_unplanned
        self.rebuild()

    def _on_week_turned(self, weeks: int) -> None:
        self._weeks_back -= weeks
        self._read()
        self._show_sums()

    def _on_free_rest(self) -> None:
        self._undo_offered = True
        self._deeds.free_rest(self._day)

    def _on_gap(self) -> None:
        if self._state.back is not None:
            self._deeds.call_it_rest(self._state.back.gap)

    def _on_setting(self, key: str) -> None:
        if key == Settings.first_weekday.key:
            self.rebuild()
        elif key in {Settings.look_back_weekday.key, Settings.look_back_seen.key}:
            self._show_card()

    def _connect(self) -> None:
        self._journal.changed.connect(self._on_changed)
        self._settings.changed.connect(self._on_setting)
        for part in (self._deeds, self._cards, self._sheets):
            part.said.connect(self.said)
        self.unsaved.changed.connect(self._show_row)
        self._cards.look_back_wanted.connect(self.look_back_wanted)
        self.header.picked.connect(self.show_day)
        self.header.turned.connect(self._on_week_turned)
        self.energy.chosen.connect(self._on_energy_chosen)
        self.back.clicked.connect(self.show_today)
        self.list.wished.connect(self._on_wished)
        self.list.moved.connect(self._on_moved)
        self.foot.unfold_asked.connect(self._on_unfold)
        self.foot.unplanned_asked.connect(self._on_unplanned)
        self.foot.rest_asked.connect(lambda: self._journal.rest_all(self._day))
        self.foot.free_rest_asked.connect(self._on_free_rest)
        self.foot.gap_asked.connect(self._on_gap)
        self.foot.back_asked.connect(lambda: self._journal.back_from_rest())
        self.foot.resize_asked.connect(self.resize_wanted)
        self.foot.archive_asked.connect(self.archive_wanted)
        self.foot.note.written.connect(lambda text: self._journal.write_note(self._day, text))
        self.bar.undo_asked.connect(self._on_undo_asked)
        self.bar.dimmed.connect(self._on_dimmed)


def _is_one_click_back(change: changes.Change) -> bool:
    """Whether the bar offers to take it back although nothing was ticked."""
    return isinstance(change, changes.Misfitted | changes.Answered | changes.Resized | changes.Rested)
