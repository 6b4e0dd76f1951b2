"""A desktop in a box: on demand a tray host, notifications and logind, and the app among them.

Everything is the real program, private to one test: own HOME, own XDG folders, own DISPLAY, own buses. A
`Desk` ends with everything it started, however the test ends.
"""

import contextlib
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

from box import PYTHON_WITH_GI, Box
from waiting import need, wait_for

NOTIFICATION_DAEMON = "/usr/lib/mate-notification-daemon/mate-notification-daemon"

_PANEL_CONF = """[General]
__userfile__=true
panels=panel1

[panel1]
animation-duration=0
background-color={background}
desktop=0
hidable=false
iconSize={icon_size}
lineCount=1
panelSize={panel_size}
plugins=statusnotifier
position=Top
reserve-space=true
width=100
width-percent=true

[statusnotifier]
alignment=Right
type=statusnotifier
"""
_WHITE = r"@Variant(\0\0\0\x43\x1\xff\xff\xff\xff\xff\xff\xff\xff\0\0)"


class Desk(Box):
    """One private desktop."""

    def start_panel(self, icon_size: int = 22, panel_size: int = 32) -> subprocess.Popen[bytes]:
        """lxqt-panel: a tray host that speaks StatusNotifier, white, at the top of the screen."""
        need("lxqt-panel")
        config = self.folder / "panel"
        (config / "lxqt").mkdir(parents=True, exist_ok=True)
        conf = _PANEL_CONF.format(background=_WHITE, icon_size=icon_size, panel_size=panel_size)
        (config / "lxqt" / "panel.conf").write_text(conf)
        (config / "lxqt" / "lxqt.conf").write_text("[General]\n__userfile__=true\n")
        panel = self.start("lxqt-panel", env={"XDG_CONFIG_HOME": str(config)})
        wait_for(lambda: self.owned("org.kde.StatusNotifierWatcher"), "the tray host")
        return panel

    def start_trayer(self) -> subprocess.Popen[bytes]:
        """trayer: a tray host of the older kind, XEmbed."""
        need("trayer")
        trayer = self.start(
            "trayer", "--edge", "top", "--align", "right", "--widthtype", "request", "--height", "26",
            "--transparent", "true", "--alpha", "0", "--tint", "0xffffff",
        )  # fmt: skip
        wait_for(lambda: self.ask("xdotool", "search", "--class", "trayer"), "trayer")
        return trayer

    def start_notifications(self, *, accessible: bool = True) -> subprocess.Popen[bytes]:
        """mate-notification-daemon: it draws real buttons."""
        need(NOTIFICATION_DAEMON)
        daemon = self._notifications = self.start(
            NOTIFICATION_DAEMON, env={} if accessible else {"NO_AT_BRIDGE": "1"}
        )
        wait_for(lambda: self.owned("org.freedesktop.Notifications"), "the notification service")
        return daemon

    def stop_notifications(self, how: int = signal.SIGTERM) -> None:
        """End the notification service, or with SIGSTOP make it hang."""
        self._notifications.send_signal(how)
        if how == signal.SIGTERM:
            self._notifications.wait(5)

    def start_logind(self) -> None:
        """A machine bus of our own, with logind played by python-dbusmock."""
        need(PYTHON_WITH_GI)
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = self._bus("system")
        self.start(PYTHON_WITH_GI, "-m", "dbusmock", "--system", "-t", "logind")
        wait_for(lambda: self.owned("org.freedesktop.login1", "--system"), "logind")

    def sleep_and_wake(self) -> None:
        """Let logind say that the machine goes to sleep, and that it is back."""
        for going in ("true", "false"):
            self.ask(
                "gdbus", "call", "--system", "-d", "org.freedesktop.login1", "-o", "/org/freedesktop/login1",
                "-m", "org.freedesktop.DBus.Mock.EmitSignal", "org.freedesktop.login1.Manager",
                "PrepareForSleep", "b", f"[<{going}>]",
            )  # fmt: skip

    def set_locked(self, locked: bool) -> None:
        """Let logind say that the session is locked, or is not."""
        session, interface = "/org/freedesktop/login1/session/auto", "org.freedesktop.login1.Session"
        mock = ("gdbus", "call", "--system", "-d", "org.freedesktop.login1", "-o")
        hints = "{'LockedHint': <%s>, 'IdleHint': <false>}" % str(locked).lower()  # noqa: UP031
        add = "org.freedesktop.DBus.Mock.AddObject"
        self.ask(*mock, "/org/freedesktop/login1", "-m", add, session, interface, hints, "[]")
        update = "org.freedesktop.DBus.Mock.UpdateProperties"
        self.ask(*mock, session, "-m", update, interface, hints)

    def set_do_not_disturb(self, on: bool) -> None:
        """Play the settings of XFCE, and let its switch be `on`."""
        name, path = "org.xfce.Xfconf", "/org/xfce/Xfconf"
        if not self.owned(name):
            self.start(PYTHON_WITH_GI, "-m", "dbusmock", "--session", name, path, name)
            wait_for(lambda: self.owned(name), "the settings of XFCE")
        answer = f"ret = dbus.Boolean({on} and list(args) == ['xfce4-notifyd', '/do-not-disturb'])"
        add = "org.freedesktop.DBus.Mock.AddMethod"
        self.ask(
            "gdbus", "call", "--session", "-d", name, "-o", path,
            "-m", add, name, "GetProperty", "ss", "v", answer,
        )  # fmt: skip

    def owned(self, name: str, bus: str = "--session") -> bool:
        """Whether somebody owns `name` on the bus."""
        daemon = ("-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus")
        said = self.ask("gdbus", "call", bus, *daemon, "-m", "org.freedesktop.DBus.NameHasOwner", name)
        return "true" in said

    # The app

    def app(self, *args: str, env: Mapping[str, str] | None = None) -> subprocess.Popen[bytes]:
        """`python -m microwins` with the person's home of this desk."""
        return self.start(*self.command(*args), env=env)

    def command(self, *args: str) -> tuple[str, ...]:
        return (sys.executable, "-m", "microwins", "--home", str(self.record), *args)

    @property
    def record(self) -> Path:
        """The folder of the person's data."""
        return self.folder / "home" / "wins"

    def close_window(self) -> None:
        """Close the app's window as a person does; openbox drops a shortcut while it gives focus away."""

        def gone() -> bool:
            if "Micro Wins" in self.active_title():
                self.key("alt+F4")
            return not self.windows("Micro Wins")

        wait_for(gone, "the window to close")

    def settled(self) -> None:
        """Wait until the app has started everything, also what comes after its first paint."""
        wait_for(lambda: (self.record / "window.sock").exists(), "the app to settle")

    def record_rows(self, sql: str) -> list[tuple[object, ...]]:
        """What the person's file holds."""
        connection = sqlite3.connect(f"file:{self.record / 'microwins.db'}?mode=ro", uri=True)
        with contextlib.closing(connection):
            return connection.execute(sql).fetchall()

    def terminal(self, *args: str) -> str:
        """What a command of the terminal face prints; it has to succeed."""
        done = subprocess.run(
            self.command(*args), env=self.env, capture_output=True, text=True, timeout=60, check=False
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout


@contextlib.contextmanager
def open_desk(folder: Path) -> Iterator[Desk]:
    """A Desk in `folder`, ended afterwards."""
    desk = Desk(folder)
    try:
        yield desk
        desk.picture().save(str(folder / "last.png"))  # what there was to see when a test ended
    finally:
        desk.close()
