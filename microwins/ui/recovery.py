"""Where the record can't be opened, or isn't what was written: what is safe, and what to do about it.

RecoveryScreen   damage, or a file that is gone: three choices
InTheWay         anything else: one sentence, the folder, another try
"""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from microwins.domain.errors import Refused
from microwins.journal import StoreError, Trouble
from microwins.journal.rescue import Recovered, Rescue
from microwins.ui.calm import CalmScreen
from microwins.ui.folders import begin_at, remember
from microwins.ui.theme import Theme
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.words import common, trouble
from microwins.ui.words import recovery as words

RESCUED = frozenset({Trouble.DAMAGED, Trouble.MISSING})
"""What the recovery screen is for."""


class RecoveryScreen(CalmScreen):
    """`finished`: the record is whole again. `look_wanted`: show it without changing anything."""

    finished = Signal()
    look_wanted = Signal()

    def __init__(self, rescue: Rescue, *, is_open: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rescue, self._is_open = rescue, is_open
        self._offered: tuple[Button, ...] = ()  # before something was begun
        self.mending = rescue.mending(self)
        self.mending.recovered.connect(self._show_done)
        self.mending.saved.connect(self._on_saved)
        self.mending.refused.connect(self._on_refused)
        self.mending.cancelled.connect(self._on_cancelled)
        copy, missing = rescue.copy, rescue.kind is Trouble.MISSING
        label = words.use_copy_alone() if missing else words.use_copy()
        self.recover = Button(label if copy else words.bring_back(), Kind.PRIMARY, wrap=True)
        self.recover.clicked.connect(lambda: self._begin(self.mending.recover))
        self.look = Button(words.look(), Kind.SECONDARY, wrap=True)
        self.look.clicked.connect(self.look_wanted)
        self.save = Button(words.save(), Kind.GHOST, wrap=True)
        self.save.clicked.connect(self._on_save)
        anew = words.begin_anew() if rescue.has_file else words.begin_anew_here()
        self.anew = Button(anew, Kind.SECONDARY, wrap=True)
        self.anew.clicked.connect(lambda: self._begin(lambda: self.mending.recover(even_empty=True)))
        self.stop = Button(common.cancel(), Kind.SECONDARY, wrap=True)
        self.stop.clicked.connect(self.mending.cancel)
        self.go_on = Button(words.go_on(), Kind.PRIMARY, wrap=True)
        self.go_on.clicked.connect(self.finished)
        for button in (self.recover, self.look, self.save, self.anew, self.stop, self.go_on):
            button.setParent(self)
            button.hide()
        self.show_folder(rescue.home)
        title = words.title(rescue.kind, is_open=is_open)
        if copy is not None:
            self.say(title, words.safe_in(copy, rescue.today))
        else:
            self.say(title, words.no_copy_of_missing() if missing else words.no_copy())
        self.hint.setText(words.use_hint())
        self._offer_all()

    def _offer_all(self) -> None:
        readable = self._rescue.copy is not None or self._rescue.has_file
        choices = [self.recover, self.look] if readable else [self.anew]
        if self._rescue.has_file:
            choices.append(self.save)
        self.hint.setVisible(self._rescue.has_file)
        self.offer(*choices)

    def trouble(self, error: StoreError) -> None:
        """A choice could not be done; everything is as it was."""
        if error.kind is Trouble.DAMAGED:
            self.say_aside("")
            self.say(words.title(self._rescue.kind, is_open=self._is_open), words.nothing_readable())
            self.offer(self.anew, self.save)
        else:
            self.say_aside(trouble.stored(error.kind))
            self._offer_all()

    def look_into(self, folder: Path) -> None:
        """Have what can be read made in `folder`; `mending.can_be_seen` tells."""
        self._begin(lambda: self.mending.look(folder))

    def close_errands(self) -> None:
        """Stop what is under way; called before the screen goes."""
        self.mending.close()

    def _begin(self, start: Callable[[], None]) -> None:
        """It takes a while, and the screen goes on; until it is done there is one choice: to stop."""
        self.say_aside(words.one_moment(), ink="ink3")
        self._offered = self.offered
        self.offer(self.stop)
        start()

    def _on_cancelled(self) -> None:
        self.say_aside("")
        self.offer(*self._offered)

    def _on_refused(self, no: Refused | StoreError) -> None:
        if isinstance(no, StoreError):
            self.trouble(no)
        else:
            self.say_aside(trouble.sentence(no))
            self._offer_all()

    def _show_done(self, done: Recovered) -> None:
        self.say_aside("")
        self.hint.hide()
        damaged = self._rescue.kind is not Trouble.MISSING
        self.say(words.done_title(), words.done(done.days, done.kept, aside=damaged))
        self.offer(self.go_on)

    def _on_save(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, words.choose_folder(), begin_at())
        if folder:
            remember(folder)
            self.save_to(Path(folder))

    def save_to(self, folder: Path) -> None:
        """Save the damaged file in a folder the person chose."""
        self._begin(lambda: self.mending.save(folder))

    def _on_saved(self, folder: Path) -> None:
        self.offer(*self._offered)
        self.say_aside(words.saved(str(folder)), ink="ink2")


class InTheWay(CalmScreen):
    """`again`: try once more. `left`: close."""

    again = Signal()
    left = Signal()

    def __init__(self, kind: Trouble, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.try_again = Button(words.try_again(), Kind.PRIMARY, wrap=True)
        self.try_again.clicked.connect(self.again)
        self.close_button = Button(common.close(), Kind.SECONDARY, wrap=True)
        self.close_button.clicked.connect(self.left)
        self.say(words.in_the_way(kind), words.what_helps(kind))
        self.show_folder(folder)
        self.offer(self.try_again, self.close_button)


class CalmWindow(QWidget):
    """One of these screens as a window of its own. `left`: it was closed."""

    left = Signal()

    def __init__(self, screen: CalmScreen) -> None:
        super().__init__()
        self.screen_shown = screen
        self.setWindowTitle(common.app_name())
        self.setWindowIcon(Theme.current().app_icon())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(screen)
        self.setMinimumSize(760, 560)
        self.resize(1080, 720)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.left.emit()
