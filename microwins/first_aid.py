"""Opening the record, and staying with the person where it doesn't open: nothing begins blank by itself."""

import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop

from microwins import commands
from microwins.journal import StoreError
from microwins.store.store import Store

if TYPE_CHECKING:
    from microwins.ui.calm import CalmScreen


class FirstAid:
    """For the record in `home`. `keeping` closes what it opens, and removes what it made for a look."""

    def __init__(self, home: Path, clock: Callable[[], datetime], keeping: ExitStack) -> None:
        self._home, self._clock, self._keeping = home, clock, keeping

    def open(self, error: StoreError) -> Store | None:
        """The open record, or a copy to be looked at alone (`only_looking`); None where the person left.

        error: what stood in the way.
        """
        while True:
            answer = self._ask(error)
            if isinstance(answer, Store) or answer is None:
                return answer
            try:
                return self._keeping.enter_context(Store(self._home))
            except StoreError as again:
                error = again

    def _ask(self, error: StoreError) -> Store | bool | None:
        """True: try again. A store: to look at. None: leave."""
        from microwins.ui.recovery import RESCUED, CalmWindow, InTheWay
        from microwins.ui.theme import Theme
        from microwins.ui.words import trouble

        Theme.current()
        commands.say_aside(trouble.sentence(error))
        loop = QEventLoop()
        answers: list[Store | bool] = []

        def answer(what: Store | bool) -> None:
            answers.append(what)
            loop.quit()

        screen: CalmScreen
        if error.kind in RESCUED:
            screen = self._recovery(error, answer)
        else:
            screen = in_the_way = InTheWay(error.kind, self._home)
            in_the_way.again.connect(lambda: answer(True))
            in_the_way.left.connect(loop.quit)
        window = CalmWindow(screen)
        window.left.connect(loop.quit)
        window.show()
        loop.exec()
        screen.close_errands()
        window.close()
        window.deleteLater()
        return answers[0] if answers else None

    def _recovery(self, error: StoreError, answer: Callable[[Store | bool], None]) -> "CalmScreen":
        from microwins.journal.rescue import Rescue
        from microwins.ui.recovery import RecoveryScreen

        screen = RecoveryScreen(Rescue(self._home, self._clock, error.kind))

        def look() -> None:
            folder = tempfile.TemporaryDirectory(prefix="microwins-look-", ignore_cleanup_errors=True)
            screen.look_into(Path(self._keeping.enter_context(folder)))

        def show(copy: Path) -> None:
            try:
                store = self._keeping.enter_context(Store(copy))
            except StoreError as trouble:
                screen.trouble(trouble)
                return
            store.only_looking = True
            answer(store)

        screen.finished.connect(lambda: answer(True))
        screen.look_wanted.connect(look)
        screen.mending.can_be_seen.connect(show)
        return screen
