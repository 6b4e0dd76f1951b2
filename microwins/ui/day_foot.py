"""What stands under the list: the rest of it, the way to another goal, a note."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from microwins.ui.day_note import DayNote
from microwins.ui.margins import give_margins
from microwins.ui.theme import Space, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.flow import Flow
from microwins.ui.widgets.text import Text
from microwins.ui.words import care, common
from microwins.ui.words import today as words


class DayFoot(QWidget):
    """Buttons that show only where they make sense."""

    unfold_asked = Signal()
    unplanned_asked = Signal()
    rest_asked = Signal()
    free_rest_asked = Signal()
    gap_asked = Signal()
    back_asked = Signal()
    resize_asked = Signal()
    archive_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.nothing = Text(words.nothing_planned(), Type.BODY, ink="ink2", wrap=True)
        self.others = Button("", Kind.GHOST, icon="chevron-down")
        self.rest = Button(common.rest_today(), Kind.GHOST, icon="moon")
        self.gap = Button(care.gap_was_rest(), Kind.GHOST, icon="moon")
        self.back = Button(care.back_from_rest(), Kind.SECONDARY, icon="undo")
        self.free_rest = Button(care.free_rest(), Kind.GHOST, icon="moon")
        self.free_rest.setToolTip(care.free_rest_hint())
        self.free_rest.setAccessibleDescription(care.free_rest_hint())
        self.unplanned = Button("", Kind.GHOST, icon="chevron-down")
        self.another = Button(words.resize_another(), Kind.GHOST, icon="plus")
        self.archive = Button(words.open_archive(), Kind.GHOST, icon="archive")
        self.note = DayNote()
        for button, signal in (
            (self.others, self.unfold_asked),
            (self.rest, self.rest_asked),
            (self.gap, self.gap_asked),
            (self.back, self.back_asked),
            (self.free_rest, self.free_rest_asked),
            (self.unplanned, self.unplanned_asked),
            (self.another, self.resize_asked),
            (self.archive, self.archive_asked),
        ):
            button.clicked.connect(signal)
        row = Flow(gap=Space.XS)
        for button in (
            self.back,
            self.others,
            self.rest,
            self.gap,
            self.unplanned,
            self.another,
            self.free_rest,
            self.archive,
            self.note.button,
        ):
            row.addWidget(button)
        column = QVBoxLayout(self)
        give_margins(column, Space.M, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.nothing)
        column.addLayout(row)
        column.addWidget(self.note)

    def show_another(self, waiting: str | None) -> None:
        """The way to another goal, or on with the one that is `waiting` half-made."""
        if waiting is None:
            self.another.set_label(words.resize_another(), "plus")
        else:
            self.another.set_label(words.go_on_with(waiting), "stairs")

    def show_others(self, count: int, *, unfolded: bool) -> None:
        """Offer the rows that little energy hides, or to hide them again."""
        self.others.setVisible(count > 0 or unfolded)
        label = words.show_less() if unfolded else words.show_others(count)
        self.others.set_label(label, "chevron-up" if unfolded else "chevron-down")

    def show_unplanned(self, count: int, *, unfolded: bool) -> None:
        """Offer the rows planned for other days, or to hide them again."""
        self.unplanned.setVisible(count > 0)
        label = words.show_less() if unfolded else words.show_unplanned(count)
        self.unplanned.set_label(label, "chevron-up" if unfolded else "chevron-down")

    def show_rests(self, *, free: bool, gap: bool, back: bool) -> None:
        """Offer a rest day that needs no reason, to call a quiet gap rest, to come back from rest."""
        self.free_rest.setVisible(free)
        self.gap.setVisible(gap)
        self.back.setVisible(back)
