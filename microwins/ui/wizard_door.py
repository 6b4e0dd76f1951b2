"""The ways into the wizard: a new goal, one kept for later, a promise at another size, or a tiny start.

The wizard takes the whole window. It is loaded when it is first wanted.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from microwins.domain.win import Energy, Goal
from microwins.journal import Journal
from microwins.settings import Settings

if TYPE_CHECKING:
    from microwins.resizing.conversation import State
    from microwins.ui.wizard import Wizard


class WizardDoor(QObject):
    """Opens the wizard in `whole`. finished: a promise; carries its id. left: it was closed."""

    finished = Signal(int)
    left = Signal()

    def __init__(
        self,
        parent: QObject,
        journal: Journal,
        settings: Settings,
        whole: QStackedWidget,
        energy: Callable[[], Energy],
    ) -> None:
        super().__init__(parent)
        self._journal, self._settings, self._whole, self._energy = journal, settings, whole, energy
        self._wizard: Wizard | None = None

    def open(self, state: "State | None" = None) -> None:
        """The whole window for one goal; without a `state` it goes on where it was left."""
        if self._wizard is None:
            from microwins.ui.wizard import Wizard

            self._wizard = Wizard(self._journal, self._settings)
            self._wizard.finished.connect(self.finished)
            self._wizard.left.connect(self.left)
            self._whole.addWidget(self._wizard)
        self._wizard.open(state)
        self._whole.setCurrentWidget(self._wizard)

    def start_small(self) -> None:
        """With three tiny ones to choose from."""
        from microwins.resizing.conversation import starting_small

        self.open(starting_small(self._energy()))

    def resize_goal(self, goal: Goal) -> None:
        """With a goal that was kept for later."""
        from microwins.resizing.conversation import start

        self.open(start(energy=self._energy(), goal=goal))

    def resize_win(self, win_id: int) -> None:
        """With a promise that is to have another size."""
        from microwins.resizing.conversation import resizing

        win = self._journal.win(win_id)
        if win is not None:
            self.open(resizing(win, QLocale().name()))
