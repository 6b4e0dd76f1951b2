"""Private buses with services played by python-dbusmock, for what the app asks of a desktop."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from waiting import need, wait_for

from microwins.desktop.bus import Bus

PYTHON_WITH_GI = "/usr/bin/python3"


class Services:
    """A session bus and a machine bus; `play` puts a service on one of them."""

    def __init__(self, folder: Path) -> None:
        need("dbus-daemon", "gdbus", PYTHON_WITH_GI)
        self._folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        self.address = {kind: self._daemon(kind) for kind in ("session", "system")}

    def _daemon(self, kind: str) -> str:
        config = self._folder / f"{kind}.conf"
        config.write_text(
            f"<busconfig><type>session</type><listen>unix:dir={self._folder}</listen><auth>EXTERNAL</auth>"
            '<policy context="default"><allow send_destination="*" eavesdrop="true"/>'
            '<allow eavesdrop="true"/><allow own="*"/></policy></busconfig>'
        )
        reading, writing = os.pipe()
        command = ["dbus-daemon", "--nofork", f"--config-file={config}", f"--print-address={writing}"]
        self._start(command, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    def _start(self, command: list[str], pass_fds: tuple[int, ...] = ()) -> subprocess.Popen[bytes]:
        log = (self._folder / "log").open("ab")
        with log:
            process = subprocess.Popen(command, stdout=log, stderr=log, env=self.env, pass_fds=pass_fds)
        self._processes.append(process)
        return process

    @property
    def env(self) -> dict[str, str]:
        named = {f"DBUS_{kind.upper()}_BUS_ADDRESS": at for kind, at in getattr(self, "address", {}).items()}
        return {**os.environ, **named}

    def play(self, kind: str, name: str, path: str, interface: str, properties: str = "{}") -> None:
        """A service `name` with one object; `properties` in the notation of GVariant."""
        command = [PYTHON_WITH_GI, "-m", "dbusmock", f"--{kind}", name, "/mock", "org.microwins.Mock"]
        self._start(command)
        owned = "org.freedesktop.DBus.NameHasOwner"
        wait_for(
            lambda: "true" in self.call(kind, "org.freedesktop.DBus", "/org/freedesktop/DBus", owned, name),
            name,
        )
        self.call(
            kind, name, "/mock", "org.freedesktop.DBus.Mock.AddObject", path, interface, properties, "[]"
        )

    def method(self, kind: str, name: str, path: str, interface: str, *method: str) -> None:
        """Add a method: its name, its signatures in and out, and the Python that answers."""
        self.call(kind, name, path, "org.freedesktop.DBus.Mock.AddMethod", interface, *method)

    def emit(self, kind: str, path: str, signal: str, *values: str) -> None:
        """Send a signal from nobody in particular."""
        command = ["gdbus", "emit", f"--{kind}", "--object-path", path, "--signal", signal, *values]
        subprocess.run(command, env=self.env, check=True, timeout=20)

    def call(self, kind: str, name: str, path: str, method: str, *values: str) -> str:
        command = ["gdbus", "call", f"--{kind}", "-d", name, "-o", path, "-m", method, *values]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=20, check=False)
        return done.stdout

    def close(self) -> None:
        for process in reversed(self._processes):
            process.terminate()
        for process in reversed(self._processes):
            process.wait(10)


@pytest.fixture
def services(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Services]:
    """The two buses, and the app would find them."""
    if sys.platform != "linux":
        pytest.skip("only Linux has D-Bus")
    services = Services(tmp_path)
    for name, value in services.env.items():
        if name.startswith("DBUS_"):
            monkeypatch.setenv(name, value)
    yield services
    services.close()


@pytest.fixture
def session(services: Services, qapp: object) -> Iterator[Bus]:
    bus = Bus(services.address["session"])
    yield bus
    bus.close()


@pytest.fixture
def system(services: Services, qapp: object) -> Iterator[Bus]:
    bus = Bus(services.address["system"])
    yield bus
    bus.close()
