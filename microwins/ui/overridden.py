"""Work inside a function of Qt that is overridden, where trouble must not leave it.

PySide keeps an exception from there until some later call into Qt, which may be the making of another widget.
That one is then made by half, and the app ends with it. So the trouble is kept here, and told as any other is
once Qt is back at its events.
"""

import sys
from collections.abc import Callable

from PySide6.QtCore import QTimer


def trouble_later(work: Callable[[], object]) -> None:
    """Does `work`; whatever it raises goes to `sys.excepthook` a little later."""
    try:
        work()
    except Exception as error:  # noqa: BLE001  the hook tells the machine's trouble from ours
        kept = error  # Python lets go of the name
        QTimer.singleShot(0, lambda: sys.excepthook(type(kept), kept, kept.__traceback__))
