"""A screen, a bus and a window manager in a box, with a mouse and a keyboard.

Everything is the real program, private to one test: own HOME, own XDG folders, own DISPLAY, own buses. A
`Desk` ends with everything it started, however the test ends.
"""

import contextlib
import datetime as dt
import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QColor, QImage
from waiting import need, wait_for

Point = tuple[int, int]

PYTHON_WITH_GI = "/usr/bin/python3"  # Debian's: it has the bindings of AT-SPI
IMPORT = "/usr/bin/import"  # ImageMagick's, which other programs of that name hide on some machines

# A session bus that starts no service by itself, except the accessibility bus: tests choose what is there.
_BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><keep_umask/><listen>unix:dir={folder}</listen><auth>EXTERNAL</auth>
<servicedir>{services}</servicedir>
<policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
</policy></busconfig>
"""
_ACCESSIBILITY_SERVICE = "/usr/share/dbus-1/services/org.a11y.Bus.service"


class Box:
    """One private screen and what runs on it. `env` is what a program of it sees."""

    def __init__(self, folder: Path) -> None:
        need("Xvfb", "openbox", "xdotool", "dbus-daemon", "xprop", IMPORT)
        self.folder = folder
        self._processes: list[subprocess.Popen[bytes]] = []
        for name in ("home", "config", "data", "cache", "state", "run", "services"):
            (folder / name).mkdir(mode=0o700)
        home = folder / "home"
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "TZ": os.environ.get("TZ", "UTC"),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "PYTHONUNBUFFERED": "1",
            "XDG_RUNTIME_DIR": str(folder / "run"),
            **{
                f"XDG_{name.upper()}_HOME": str(folder / name)
                for name in ("config", "data", "cache", "state")
            },
        }
        try:
            self._begin()
        except BaseException:
            self.close()
            raise

    def _begin(self) -> None:
        reading, writing = os.pipe()
        screen = ("-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset")
        self.start("Xvfb", "-displayfd", str(writing), *screen, pass_fds=(writing,))
        os.close(writing)
        with os.fdopen(reading) as pipe:
            self.env["DISPLAY"] = f":{pipe.readline().strip()}"
        shutil.copy(_ACCESSIBILITY_SERVICE, self.folder / "services")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus("session")
        self.start("openbox")
        wait_for(lambda: "window id" in self.ask("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "openbox")

    def close(self) -> None:
        """End everything, the last started first."""
        for process in reversed(self._processes):
            if process.poll() is None:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGTERM)
        for process in reversed(self._processes):
            try:
                process.wait(3)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)
                process.wait()

    def set_clock(self, wall: dt.time) -> None:
        """Programs started from now on live in a zone where it is `wall` at this moment.

        It is the nearest such zone, up to half a day away: `self.date` is the calendar day there.
        """
        now = dt.datetime.now(dt.UTC)
        offset = dt.datetime.combine(now, wall, dt.UTC) - now
        west = -int(offset.total_seconds()) % 86_400
        west = west - 86_400 if west > 43_200 else west  # POSIX counts west of Greenwich as positive
        minutes, seconds = divmod(abs(west), 60)
        sign = "-" if west < 0 else ""
        self.date = (now - dt.timedelta(seconds=west)).date()
        self.env["TZ"] = f"TST{sign}{minutes // 60}:{minutes % 60:02}:{seconds:02}"

    # Programs

    def start(
        self, *command: str, env: Mapping[str, str] | None = None, pass_fds: Sequence[int] = ()
    ) -> subprocess.Popen[bytes]:
        """Start a program of this desktop; what it says goes to a file named after it."""
        log = (self.folder / f"{len(self._processes):02}-{Path(command[0]).name}.log").open("wb")
        with log:
            process = subprocess.Popen(
                command,
                env={**self.env, **(env or {})},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd=self.folder,
                start_new_session=True,
                pass_fds=pass_fds,
            )
        self._processes.append(process)
        return process

    def end(self, process: subprocess.Popen[bytes], how: int = signal.SIGTERM) -> None:
        """End one program and wait until it is gone."""
        os.killpg(process.pid, how)
        process.wait(10)

    def ask(self, *command: str) -> str:
        """What a short command of this desktop prints."""
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, timeout=20, check=False)
        return done.stdout

    def log_of(self, process: subprocess.Popen[bytes]) -> str:
        """Everything `process` has printed so far."""
        name = Path(str(process.args[0])).name  # type: ignore[index]
        return (self.folder / f"{self._processes.index(process):02}-{name}.log").read_text(errors="replace")

    def _bus(self, name: str) -> str:
        config = self.folder / f"{name}-bus.conf"
        config.write_text(_BARE_BUS.format(folder=self.folder / "run", services=self.folder / "services"))
        reading, writing = os.pipe()
        self.start(
            "dbus-daemon",
            "--nofork",
            f"--config-file={config}",
            f"--print-address={writing}",
            pass_fds=(writing,),
        )
        os.close(writing)
        with os.fdopen(reading) as pipe:
            return pipe.readline().strip()

    # Screen, mouse and keyboard

    def picture(self) -> QImage:
        """What is on the screen now."""
        shot = subprocess.run(
            [IMPORT, "-silent", "-window", "root", "ppm:-"],
            env=self.env,
            capture_output=True,
            timeout=20,
            check=True,
        )
        image = QImage.fromData(shot.stdout)
        assert not image.isNull()
        return image

    def find_color(self, name: str, *, height: int = 40, at_least: int = 4, near: int = 24) -> Point | None:
        """The middle of all pixels like `name` ("#RRGGBB") in the upper `height` rows of the screen."""
        image, wanted = self.picture(), QColor(name)
        points = [
            (x, y)
            for y in range(min(height, image.height()))
            for x in range(image.width())
            if _alike(image.pixel(x, y), wanted, near)
        ]
        if len(points) < at_least:
            return None
        return sum(x for x, _ in points) // len(points), sum(y for _, y in points) // len(points)

    def click(self, at: Point, button: int = 1) -> None:
        self.ask("xdotool", "mousemove", str(at[0]), str(at[1]), "click", str(button))

    def key(self, *keys: str) -> None:
        self.ask("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text: str) -> None:
        self.ask("xdotool", "type", "--delay", "1", text)

    def windows(self, title: str) -> list[str]:
        """The ids of visible windows whose title contains `title`."""
        return self.ask("xdotool", "search", "--onlyvisible", "--name", title).split()

    def active_title(self) -> str:
        """The title of the window that has the keyboard."""
        return self.ask("xdotool", "getactivewindow", "getwindowname").strip()


def _alike(pixel: int, wanted: QColor, near: int) -> bool:
    return (
        abs((pixel >> 16 & 255) - wanted.red()) <= near
        and abs((pixel >> 8 & 255) - wanted.green()) <= near
        and abs((pixel & 255) - wanted.blue()) <= near
    )
