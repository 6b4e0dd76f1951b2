"""What the app asks of a desktop over D-Bus, with services that are there, absent, or say something else."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from microwins.desktop.bus import Bus, Service, session_bus, system_bus
from microwins.desktop.doctor import report
from microwins.desktop.here import TRAY_WATCHER, Here
from microwins.desktop.idle import BusPresence, Hold, PresenceOf
from microwins.desktop.notify import BusNotifier, CallNotifier, FirstThatCan, Message
from microwins.desktop.wake import BusWake, NoWake

if TYPE_CHECKING:
    from conftest import Services
    from pytestqt.qtbot import QtBot

LOGIND = "org.freedesktop.login1"
SESSION = ("/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session")
NOTIFICATIONS = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)
MUTTER = (
    "org.gnome.Mutter.IdleMonitor",
    "/org/gnome/Mutter/IdleMonitor/Core",
    "org.gnome.Mutter.IdleMonitor",
)
XFCONF = ("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf")


def asked(presence: PresenceOf, qtbot: "QtBot") -> Hold | None:
    answers: list[Hold | None] = []
    presence.ask(answers.append)
    qtbot.waitUntil(lambda: bool(answers), timeout=5000)
    (answer,) = answers
    return answer


class TestPresence:
    def test_nobody_to_ask_has_no_objection(self, session: Bus, system: Bus, qtbot: "QtBot") -> None:
        assert asked(BusPresence(None, None), qtbot) is None
        assert asked(BusPresence(system, session), qtbot) is None

    @pytest.mark.parametrize(
        ("hints", "hold"),
        [
            ("{'LockedHint': <true>, 'IdleHint': <false>}", Hold.AWAY),
            ("{'LockedHint': <false>, 'IdleHint': <true>}", Hold.AWAY),
            ("{'LockedHint': <false>, 'IdleHint': <false>}", None),
        ],
    )
    def test_logind(
        self, services: "Services", system: Bus, qtbot: "QtBot", hints: str, hold: Hold | None
    ) -> None:
        services.play("system", LOGIND, *SESSION, hints)
        assert asked(BusPresence(system, None), qtbot) is hold

    def test_kde_says_do_not_disturb(self, services: "Services", session: Bus, qtbot: "QtBot") -> None:
        services.play("session", *NOTIFICATIONS, "{'Inhibited': <true>}")
        assert asked(BusPresence(None, session), qtbot) is Hold.DO_NOT_DISTURB

    @pytest.mark.parametrize(("idle_ms", "hold"), [(299_999, None), (300_000, Hold.AWAY)])
    def test_gnome_counts_idle_time(
        self, services: "Services", session: Bus, qtbot: "QtBot", idle_ms: int, hold: Hold | None
    ) -> None:
        services.play("session", *MUTTER)
        services.method("session", *MUTTER, "GetIdletime", "", "t", f"ret = {idle_ms}")
        assert asked(BusPresence(None, session), qtbot) is hold

    @pytest.mark.parametrize(("on", "hold"), [("True", Hold.DO_NOT_DISTURB), ("False", None)])
    def test_xfce_says_do_not_disturb(
        self, services: "Services", session: Bus, qtbot: "QtBot", on: str, hold: Hold | None
    ) -> None:
        services.play("session", *XFCONF)
        body = f"ret = dbus.Boolean({on} and list(args) == ['xfce4-notifyd', '/do-not-disturb'])"
        services.method("session", *XFCONF, "GetProperty", "ss", "v", body)
        assert asked(BusPresence(None, session), qtbot) is hold


class TestWake:
    @pytest.mark.parametrize(
        ("kind", "path", "signal_name", "values"),
        [
            ("system", "/org/freedesktop/login1", f"{LOGIND}.Manager.PrepareForSleep", ["false"]),
            ("system", SESSION[0], "org.freedesktop.login1.Session.Unlock", []),
            ("system", "/org/freedesktop/timedate1", "org.freedesktop.DBus.Properties.PropertiesChanged",
             ["'org.freedesktop.timedate1'", "{'Timezone': <'Europe/Rome'>}", "@as []"]),
            ("session", "/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", ["false"]),
            ("session", "/org/gnome/ScreenSaver", "org.gnome.ScreenSaver.ActiveChanged", ["false"]),
        ],
    )  # fmt: skip
    def test_it_hears(
        self, services: "Services", session: Bus, system: Bus, qtbot: "QtBot",
        kind: str, path: str, signal_name: str, values: list[str],
    ) -> None:  # fmt: skip
        stirred: list[int] = []
        BusWake(system, session).listen(lambda: stirred.append(1))
        ready: list[bool] = []
        for bus in (session, system):  # an answer after the subscriptions: they are in force
            bus.has_owner("org.freedesktop.DBus", ready.append)
        qtbot.waitUntil(lambda: len(ready) == 2)
        going_down = ["true"] if values == ["false"] else None
        if going_down:
            services.emit(kind, path, signal_name, *going_down)
        services.emit(kind, path, signal_name, *values)
        qtbot.waitUntil(lambda: stirred == [1])

    def test_properties_of_others_do_not_stir(
        self, services: "Services", system: Bus, qtbot: "QtBot"
    ) -> None:
        stirred: list[int] = []
        BusWake(system, None).listen(lambda: stirred.append(1))
        ready: list[bool] = []
        system.has_owner("org.freedesktop.DBus", ready.append)
        qtbot.waitUntil(lambda: bool(ready))
        changed = "org.freedesktop.DBus.Properties.PropertiesChanged"
        services.emit(
            "system", "/else", changed, "'org.freedesktop.login1.Manager'", "{'Docked': <true>}", "@as []"
        )
        services.emit("system", SESSION[0], "org.freedesktop.login1.Session.Unlock")
        qtbot.waitUntil(lambda: stirred == [1])

    def test_a_system_that_does_not_tell(self) -> None:
        NoWake().listen(lambda: pytest.fail("nobody told"))
        BusWake(None, None).listen(lambda: pytest.fail("nobody told"))


class TestBus:
    def test_a_service_that_hangs_is_absent_after_a_second_and_a_half(
        self, services: "Services", session: Bus, qtbot: "QtBot"
    ) -> None:
        services.play("session", *MUTTER)
        services.method(
            "session", *MUTTER, "GetIdletime", "", "t", "import time; time.sleep(4); ret = 900000"
        )
        began = time.monotonic()
        assert asked(BusPresence(None, session), qtbot) is None
        assert 1.2 < time.monotonic() - began < 3

    def test_a_bus_that_ends_tells_everyone_who_waits(self, services: "Services", qtbot: "QtBot") -> None:
        bus = Bus(services.address["session"])
        with qtbot.waitSignal(bus.lost, timeout=5000):
            services._processes[0].send_signal(signal.SIGKILL)
        answers: list[object] = []
        bus.call(Service("a.b", "/", "a.b"), "C", answers.append)
        qtbot.waitUntil(lambda: answers == [None])

    def test_no_bus_at_all(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
        monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
        assert session_bus() is None
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        assert session_bus() is None
        for address in ("tcp:host=localhost", "nonsense", f"unix:path={tmp_path}/absent", "unix:guid=1"):
            monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
            assert system_bus() is None

    def test_the_runtime_folder_has_the_session_bus(
        self, services: "Services", monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        path = services.address["session"].split("path=")[1].split(",")[0]
        (tmp_path / "bus").symlink_to(path)
        monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        bus = session_bus()
        assert bus is not None
        bus.close()


class TestNotify:
    def test_without_a_service_the_next_way_is_taken(self, session: Bus, qtbot: "QtBot") -> None:
        said: list[tuple[str, str]] = []
        window = CallNotifier(lambda title, body: bool(said.append((title, body))) or True)
        answers: list[str] = []
        notifier = FirstThatCan((BusNotifier(session), CallNotifier(lambda *_: False), window))
        notifier.show(
            Message("Read?", "Not today is fine too."), answers.append, lambda: pytest.fail("refused")
        )
        qtbot.waitUntil(lambda: said == [("Read?", "Not today is fine too.")])
        window.click()
        window.click()
        assert answers == ["default"]
        notifier.withdraw()

    def test_nobody_can(self) -> None:
        refused: list[int] = []
        FirstThatCan(()).show(Message("", ""), print, lambda: refused.append(1))
        assert refused == [1]

    def test_a_service_without_buttons_or_with_markup(
        self, services: "Services", session: Bus, qtbot: "QtBot"
    ) -> None:
        services.play("session", *NOTIFICATIONS)
        services.method(
            "session", *NOTIFICATIONS, "GetCapabilities", "", "as", "ret = ['body', 'body-markup']"
        )
        services.method("session", *NOTIFICATIONS, "Notify", "susssasa{sv}i", "u", "ret = dbus.UInt32(7)")
        services.method("session", *NOTIFICATIONS, "CloseNotification", "u", "", "")
        notifier = BusNotifier(session)
        notifier.show(Message("A & B?", "1 < 2", (("kept", "Kept"),)), print, lambda: pytest.fail("refused"))
        qtbot.waitUntil(lambda: notifier._id == 7)
        asked = services.call(
            "session", *NOTIFICATIONS[:2], "org.freedesktop.DBus.Mock.GetMethodCalls", "Notify"
        )
        assert "'A & B?'" in asked
        assert "1 &lt; 2" in asked
        assert "Kept" not in asked
        notifier.withdraw()
        closed = "org.freedesktop.DBus.Mock.GetMethodCalls"
        qtbot.waitUntil(
            lambda: "uint32 7" in services.call("session", *NOTIFICATIONS[:2], closed, "CloseNotification")
        )


def test_here_finds_a_tray_host_that_comes_late(services: "Services", qtbot: "QtBot") -> None:
    here = Here()
    appeared: list[int] = []
    here.when_tray_appears(lambda: appeared.append(1))
    services.play("session", TRAY_WATCHER, "/StatusNotifierWatcher", TRAY_WATCHER)
    qtbot.waitUntil(lambda: appeared == [1])
    here.close()


def test_doctor_speaks_plainly_wherever_it_is(services: "Services", tmp_path: Path, qtbot: "QtBot") -> None:
    services.play("session", *NOTIFICATIONS, "{'Inhibited': <true>}")
    services.method("session", *NOTIFICATIONS, "GetCapabilities", "", "as", "ret = ['body', 'actions']")
    services.method(
        "session", *NOTIFICATIONS, "GetServerInformation", "", "ssss", "ret = ('Plum', 'x', '3', '1.2')"
    )
    services.play("system", LOGIND, *SESSION)
    said = report(tmp_path / "home")
    assert "Notifications: Plum 3 shows them, and they can be answered." in said
    assert "Sleep and waking: systemd-logind tells when the machine wakes up." in said
    assert "Do not disturb: On; reminders wait inside their window." in said
    assert f"Your data: {tmp_path / 'home'}, with " in said


def test_doctor_where_nothing_is_offered(tmp_path: Path) -> None:
    bare = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}}
    bare |= {"DBUS_SESSION_BUS_ADDRESS": "unix:path=/absent", "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/absent"}
    command = [sys.executable, "-m", "microwins", "--home", str(tmp_path), "doctor"]
    done = subprocess.run(command, env=bare, capture_output=True, text=True, timeout=60, check=True)
    assert "Window: There is no screen here; the commands of the terminal work." in done.stdout
    assert "the app looks every five minutes" in done.stdout
    assert done.stderr == ""
