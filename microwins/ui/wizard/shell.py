"""The wizard as a whole: header, pages, footer, drafts, and the end of the conversation."""

from PySide6.QtCore import QLocale, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from microwins.domain.win import Energy, clean
from microwins.journal import Journal
from microwins.resizing import replies, warm
from microwins.resizing.conversation import Page as At
from microwins.resizing.conversation import State, answer, speaking, start
from microwins.resizing.drafts import from_draft, to_draft
from microwins.settings import Settings
from microwins.ui.margins import give_margins
from microwins.ui.theme import MAX_TEXT_WIDTH, Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.steps_header import StepsHeader
from microwins.ui.widgets.text import Text
from microwins.ui.wizard.ending import kept
from microwins.ui.wizard.keep_page import KeepPage
from microwins.ui.wizard.page import MARGIN, Footer, Page
from microwins.ui.wizard.place_page import PlacePage
from microwins.ui.wizard.say_page import SayPage
from microwins.ui.wizard.size_page import SizePage
from microwins.ui.wizard.support_page import SupportPage
from microwins.ui.words import common
from microwins.ui.words import place as whys
from microwins.ui.words import wizard as words

_STEPS = (At.SAY, At.SIZE, At.PLACE, At.KEEP)
_WARM_AFTER = 150  # milliseconds from the open page until the engine gets ready for the first words
_SAVE_WITHIN = 700  # milliseconds until what changed is saved, however fast the typing goes on


class Wizard(QWidget):
    """Holds one conversation at a time and draws it.

    finished: a promise was adopted or resized; carries its id. left: it was closed; what was said is kept.
    """

    finished = Signal(int)
    left = Signal()

    def __init__(self, journal: Journal, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._journal, self._state, self._saves = journal, State(), True
        self._energy: Energy | None = None  # said in this conversation; Today hears of it at its end
        self._timer = QTimer(self, interval=_SAVE_WITHIN, singleShot=True)
        self._timer.timeout.connect(self.save)
        self._idle = QTimer(self, interval=_WARM_AFTER, singleShot=True)
        self._idle.timeout.connect(warm)
        self.pages: dict[At, Page] = {
            At.SAY: SayPage(),
            At.SUPPORT: SupportPage(),
            At.SIZE: SizePage(),
            At.PLACE: PlacePage(settings),
            At.KEEP: KeepPage(),
        }
        self.stack = QStackedWidget()
        for page in self.pages.values():
            self.stack.addWidget(page)
            page.replied.connect(self.reply)
            page.touched.connect(self._save_soon)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._header())
        column.addWidget(self.stack, 1)
        column.addLayout(self._footer())
        self._wire()
        Theme.current().changed.connect(self._on_changed_look)

    def _header(self) -> QHBoxLayout:
        self.back = Button(common.back(), Kind.GHOST, icon="chevron-left")
        self.steps = StepsHeader([words.step_name(at) for at in _STEPS])
        self.later = Button(words.finish_later(), Kind.GHOST)
        row = QHBoxLayout()
        give_margins(row, MARGIN - 18, Space.L, MARGIN - 19, Space.L)
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.steps)
        row.addStretch(1)
        row.addWidget(self.later)
        return row

    def _footer(self) -> QHBoxLayout:
        self.note = Text("", Type.SMALL, ink="ink3", wrap=True)
        self.next = Button("", Kind.PRIMARY)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, Space.L - 1, MARGIN, Space.XL + 4)
        row.setSpacing(Space.L)
        self.why = Button(whys.why(), Kind.LINK)
        self.why.setCheckable(True)
        self.why.toggled.connect(self._on_changed_look)
        row.addWidget(self.note, 1)
        row.addWidget(self.why)
        row.addStretch(0)
        row.addWidget(self.next)
        return row

    def _wire(self) -> None:
        self.back.clicked.connect(self.go_back)
        self.later.clicked.connect(self.finish_later)
        self.next.clicked.connect(self.go_on)
        support, size = self.pages[At.SUPPORT], self.pages[At.SIZE]
        if isinstance(support, SupportPage):
            support.close_asked.connect(self.finish_later)
        if isinstance(size, SizePage):
            size.feel.not_now_asked.connect(self.not_now)
        inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for keys, slot in (
            ("Alt+Left", self.go_back),
            ("Esc", self.finish_later),
            ("Ctrl+Return", self.go_on),
            ("Ctrl+Enter", self.go_on),
            ("Ctrl+Down", lambda: self.reply(replies.Smaller())),
            ("Ctrl+Up", lambda: self.reply(replies.Bigger())),
        ):
            QShortcut(QKeySequence(keys), self, slot, context=inside)

    # What others call

    @property
    def state(self) -> State:
        """The conversation as it stands."""
        return self._state

    def open(self, state: State | None = None) -> None:
        """Begin with `state`; without one go on where it was left, or begin anew."""
        draft = self._journal.draft()
        # A conversation about something else never takes the place of one that waits unfinished.
        self._saves = state is None or (draft is None and state.win_id is None)
        if state is None:
            energy = self._journal.energy(self._journal.today()) or Energy.SOME
            state = from_draft(draft) if draft else start(energy=energy)
        self._state, self._energy = speaking(state, QLocale().name()), None
        for page in self.pages.values():
            page.renew()
        self._show(fresh=True)
        self._idle.start()

    def reply(self, reply: replies.Reply) -> None:
        """Answer, and draw what comes of it."""
        if isinstance(reply, replies.Next) and self._state.page is At.KEEP:
            self.keep()
            return
        if isinstance(reply, replies.SaidEnergy):
            self._energy = reply.energy
        before = self._state
        self._state = answer(before, reply)
        if self._state != before:
            self._save_soon()
            self._show(fresh=self._state.page is not before.page)

    def go_on(self) -> None:
        self.pages[self._state.page].flush()
        self.reply(replies.Next())

    def go_back(self) -> None:
        """To the page before; from the first page out of the wizard."""
        if self._state.page is self._state.first_page:
            self.finish_later()
        else:
            self.reply(replies.Back())

    def finish_later(self) -> None:
        """Leave; what was said is there next time."""
        self.save()
        self._carry_energy()
        self.left.emit()

    def _save_soon(self) -> None:
        if self._saves and not self._timer.isActive():
            self._timer.start()

    def save(self) -> None:
        """Keep an unfinished conversation, as far as it may be kept."""
        self._timer.stop()
        if self._saves:
            self.pages[self._state.page].flush()
            self._timer.stop()
            draft = to_draft(self._state)
            if draft != self._journal.draft():
                self._journal.save_draft(draft)

    def keep(self) -> None:
        """The end: the promise is adopted, or the existing one resized."""
        self._carry_energy()  # before the promise, so that undo takes the promise back first
        done = kept(self._journal, self._state)
        if done is not None:
            self._forget()
            self.finished.emit(done)

    def not_now(self) -> None:
        """Keep the goal for later, with no penalty, and leave."""
        self._carry_energy()
        goal = clean(self._state.said.text, 10_000)
        if self._state.win_id is None and self._state.goal_id is None and goal:
            self._journal.keep_for_later((goal,))
        if self._saves:
            self._journal.save_draft(None)
        self._forget()
        self.left.emit()

    # The end

    def _carry_energy(self) -> None:
        """What the person said about their energy holds for the day, on Today too."""
        today, said, self._energy = self._journal.today(), self._energy, None
        if said is not None and said is not self._journal.energy(today):
            self._journal.say_energy(today, said)

    def _forget(self) -> None:
        self._timer.stop()
        self._state, self._saves = State(), False

    # Drawing

    def _on_changed_look(self) -> None:
        self._show(fresh=False)

    def _show(self, *, fresh: bool) -> None:
        page = self.pages[self._state.page]
        page.show_state(self._state)
        footer: Footer = page.footer(self._state)
        explains = bool(footer.why) and self.why.isChecked()
        note = footer.why if explains else footer.note
        self.note.setText(note)
        # As wide as its words on one line, and no wider than is read with ease: "Why?" stands beside it.
        words_wide = self.note.fontMetrics().horizontalAdvance(note) + 2
        self.note.setMaximumWidth(min(words_wide, Theme.current().px(MAX_TEXT_WIDTH)))
        self.why.setVisible(bool(footer.why))
        self.why.setAccessibleDescription(footer.why)
        self.next.setVisible(bool(footer.primary))
        if self.next.text() != footer.primary:
            self.next.set_label(footer.primary)
        if self.next.kind is not footer.kind:
            self.next.set_kind(footer.kind)
        self.next.setEnabled(footer.enabled)
        caring = self._state.page is At.SUPPORT
        self.steps.setVisible(not caring)
        self.later.setVisible(not caring)
        if not caring:
            at = _STEPS.index(self._state.page)
            self.steps.show_step(at, words.step_of(at + 1, len(_STEPS), words.step_name(self._state.page)))
        if fresh:
            self.why.setChecked(False)
            self.stack.setCurrentWidget(page)
            page.verticalScrollBar().setValue(0)
            page.begin()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter moves on from anywhere; on a button it presses it. Text fields have their own Enter."""
        focus = self.focusWidget()
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if not enter or isinstance(focus, QLineEdit | QPlainTextEdit | QAbstractSpinBox):
            super().keyPressEvent(event)
        elif isinstance(focus, QPushButton | QToolButton):
            focus.click()
        else:
            self.go_on()

    def hideEvent(self, event: QHideEvent) -> None:
        """Closing the window in the middle is "finish later" too."""
        self.save()
        super().hideEvent(event)
