"""Hears lines that other programs of the same person say at a local address, and gives each its answer.

    open_ear     at a socket of the file system; on Windows at a named pipe
    SocketEar    the first, with nothing but Python's own socket: Qt's brings its whole network with it
    PipeEar      the other; it hears at a socket as well

A caller that says more than `MOST_BYTES` without an end of the line is cut off.
"""

import socket
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

MOST_BYTES = 64 * 1024  # of one line
_WAITING = 8  # callers before the next is turned away
_READ = QSocketNotifier.Type.Read

Answer = Callable[[bytes], bytes]


class SocketEar(QObject):
    """Listens at the path `address` until it is closed. Raises OSError where it cannot."""

    def __init__(self, address: str, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._answer = Path(address), answer
        self._path.unlink(missing_ok=True)  # left by a killed one; a lock says that it is not in use
        self._socket = socket.socket(socket.AF_UNIX)
        try:
            self._socket.bind(address)
            self._path.chmod(0o600)
            self._socket.listen(_WAITING)
            self._socket.setblocking(False)
        except OSError:
            self._socket.close()
            raise
        self._calls = QSocketNotifier(self._socket.fileno(), _READ, self)
        self._calls.activated.connect(self._on_call)

    def close(self) -> None:
        """Listen no longer."""
        self._calls.setEnabled(False)
        self._socket.close()
        self._path.unlink(missing_ok=True)
        for caller in self.findChildren(_Caller):
            caller.hang_up()

    def _on_call(self) -> None:
        with suppress(OSError):  # the caller is gone already
            _Caller(self._socket.accept()[0], self._answer, self)


class _Caller(QObject):
    """One of them, until it hangs up or says too much."""

    def __init__(self, line: socket.socket, answer: Answer, ear: SocketEar) -> None:
        super().__init__(ear)
        self._line, self._answer, self._said = line, answer, b""
        line.setblocking(False)
        self._more = QSocketNotifier(line.fileno(), _READ, self)
        self._more.activated.connect(self._on_more)

    def hang_up(self) -> None:
        self._more.setEnabled(False)
        self._line.close()
        self.deleteLater()

    def _on_more(self) -> None:
        try:
            part = self._line.recv(MOST_BYTES)
            *lines, self._said = (self._said + part).split(b"\n")
            for each in lines:
                self._line.sendall(self._answer(each))
        except OSError:
            part = b""
        if not part or len(self._said) > MOST_BYTES:
            self.hang_up()


class PipeEar(QObject):
    """The same over Qt's local server. Raises OSError where it cannot."""

    def __init__(self, address: str, answer: Answer, parent: QObject | None = None) -> None:
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._answer = answer
        QLocalServer.removeServer(address)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_call)
        if not self._server.listen(address):
            raise OSError(self._server.errorString())

    def close(self) -> None:
        """Listen no longer."""
        self._server.close()

    def _on_call(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.readyRead.connect(lambda caller=caller: self._on_more(caller))
            caller.disconnected.connect(caller.deleteLater)
            self._on_more(caller)

    def _on_more(self, caller: "QLocalSocket") -> None:
        if caller.bytesAvailable() > MOST_BYTES:
            caller.abort()
        while caller.canReadLine():
            caller.write(self._answer(bytes(caller.readLine().data()).rstrip(b"\n")))


def open_ear(address: str, answer: Answer, parent: QObject | None = None) -> SocketEar | PipeEar:
    """What this system hears with. Raises OSError where nothing can be heard at `address`."""
    return (PipeEar if sys.platform == "win32" else SocketEar)(address, answer, parent)
