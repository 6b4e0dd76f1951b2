"""D-Bus, spoken so that the window never waits: a call goes out, its answer comes back to a function.

jeepney writes and reads the messages; Qt watches the socket. A service that hangs costs nothing: its answer
is None after `PATIENCE`. A desktop without a bus gives no Bus at all.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtCore import Signal as QtSignal

if TYPE_CHECKING:
    from jeepney import Message as BusMessage

PATIENCE = 1500  # milliseconds until a silent service counts as absent; D-Bus itself would wait for 25 s

Answer = tuple[Any, ...] | None  # what a method returned, or None: refused, absent or silent
OnAnswer = Callable[[Answer], None]
OnSignal = Callable[..., None]


@dataclass(frozen=True, slots=True)
class Service:
    """An interface of an object of somebody on the bus."""

    name: str
    path: str
    interface: str


_DAEMON = Service("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Bus(QObject):
    """One connection to a bus, for as long as the bus lives."""

    lost = QtSignal()

    def __init__(self, address: str, parent: QObject | None = None) -> None:
        """Connect to `address`. Raises ImportError, OSError, ValueError or RuntimeError where it can't."""
        from jeepney.io.blocking import open_dbus_connection  # not before it is needed, and on Linux alone

        super().__init__(parent)
        self._connection = open_dbus_connection(address)
        self._serials = count(2)  # 1 was the greeting
        self._waiting: dict[int, OnAnswer] = {}
        self._heard: dict[tuple[str, str], list[OnSignal]] = {}
        self._socket = QSocketNotifier(self._connection.sock.fileno(), QSocketNotifier.Type.Read, self)
        self._socket.activated.connect(self._on_readable)

    def call(self, service: Service, member: str, then: OnAnswer, signature: str = "", *body: object) -> None:
        """Call a method; `then` gets what it returned, later, or None."""
        from jeepney import DBusAddress, new_method_call

        address = DBusAddress(service.path, service.name, service.interface)
        message = new_method_call(address, member, signature or None, body)
        serial = next(self._serials)
        self._waiting[serial] = then
        QTimer.singleShot(PATIENCE, self, lambda: self._answer(serial, None))
        try:
            self._connection.send(message, serial)
        except OSError:
            self._lose()

    def get(self, service: Service, name: str, then: Callable[[object], None]) -> None:
        """Read a property; `then` gets its value, or None."""

        def unpack(answer: Answer) -> None:
            then(None if answer is None else answer[0][1])

        properties = Service(service.name, service.path, "org.freedesktop.DBus.Properties")
        self.call(properties, "Get", unpack, "ss", service.interface, name)

    def listen(self, interface: str, member: str, heard: OnSignal) -> None:
        """Call `heard` with the values of every such signal from anybody who can send to us."""
        self._heard.setdefault((interface, member), []).append(heard)
        rule = f"type='signal',interface='{interface}',member='{member}'"
        self.call(_DAEMON, "AddMatch", lambda _: None, "s", rule)

    def watch(self, name: str, changed: Callable[[bool], None]) -> None:
        """Call `changed` whenever `name` gets an owner (True) or loses it (False)."""

        def owner_changed(of: str, _before: str, after: str) -> None:
            if of == name:
                changed(bool(after))

        self.listen(_DAEMON.interface, "NameOwnerChanged", owner_changed)

    def has_owner(self, name: str, then: Callable[[bool], None]) -> None:
        """Tell `then` whether anybody owns `name`."""
        self.call(_DAEMON, "NameHasOwner", lambda answer: then(bool(answer and answer[0])), "s", name)

    def close(self) -> None:
        """Hang up; whoever still waits is told None."""
        self._socket.setEnabled(False)
        self._connection.close()
        for serial in list(self._waiting):
            self._answer(serial, None)

    def _on_readable(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            except OSError:
                self._lose()
                return
            self._take(message)

    def _take(self, message: "BusMessage") -> None:
        from jeepney import HeaderFields, MessageType

        header = message.header
        match header.message_type:
            case MessageType.method_return:
                self._answer(header.fields[HeaderFields.reply_serial], message.body)
            case MessageType.error:
                self._answer(header.fields[HeaderFields.reply_serial], None)
            case MessageType.signal:
                key = header.fields[HeaderFields.interface], header.fields[HeaderFields.member]
                for heard in self._heard.get(key, ()):
                    heard(*message.body)

    def _answer(self, serial: int, answer: Answer) -> None:
        then = self._waiting.pop(serial, None)
        if then is not None:
            then(answer)

    def _lose(self) -> None:
        self.close()
        self.lost.emit()


def session_bus(parent: QObject | None = None) -> Bus | None:
    """The bus of the person's session, or None where there is none."""
    address = os.environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address and (folder := os.environ.get("XDG_RUNTIME_DIR")):
        address = f"unix:path={folder}/bus"
    return _connect(address, parent)


def system_bus(parent: QObject | None = None) -> Bus | None:
    """The bus of the machine, where sleep and clock changes are told, or None."""
    default = "unix:path=/var/run/dbus/system_bus_socket"
    return _connect(os.environ.get("DBUS_SYSTEM_BUS_ADDRESS") or default, parent)


def _connect(address: str, parent: QObject | None) -> Bus | None:
    if not address:
        return None
    try:
        return Bus(address, parent)
    except ImportError:  # Windows and macOS have no D-Bus, so jeepney is not installed there
        return None
    except (OSError, ValueError, RuntimeError):
        return None
