"""This desktop, connected once: its buses, and what the app needs of them.

here = Here(parent)                        after the first paint
here.notifier(tray_message, window_bar)    where reminders speak, best first
here.wake, here.presence                   when to look again, and when not to speak
here.when_tray_appears(tray.reappear)      a tray host that came after the app
here.close()                               before the application ends
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from microwins.desktop.bus import session_bus, system_bus
from microwins.desktop.idle import BusPresence, FullScreen, Presence, PresenceOf
from microwins.desktop.notify import BusNotifier, FirstThatCan, Notifier
from microwins.desktop.wake import BusWake, Wake

TRAY_WATCHER = "org.kde.StatusNotifierWatcher"
_SETTLING_MS = 300  # a tray host answers a little after its name appears


class Here(QObject):
    """A desktop without a bus (Windows, macOS, a bare session) offers less, and the rest works."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._system = session_bus(self), system_bus(self)
        self.wake: Wake = BusWake(self._system, self._session)
        self.presence: Presence = PresenceOf((BusPresence(self._system, self._session), FullScreen()))

    def notifier(self, *others: Notifier) -> Notifier:
        """The desktop's notifications where there are some, then `others` in order."""
        own = (BusNotifier(self._session),) if self._session is not None else ()
        return FirstThatCan((*own, *others))

    def when_tray_appears(self, again: Callable[[], None]) -> None:
        """Call `again` whenever a tray host has come up."""

        def on_owner(owned: bool) -> None:
            if owned:
                QTimer.singleShot(_SETTLING_MS, self, again)

        if self._session is not None:
            self._session.watch(TRAY_WATCHER, on_owner)

    def close(self) -> None:
        """Hang up."""
        for bus in (self._session, self._system):
            if bus is not None:
                bus.close()
