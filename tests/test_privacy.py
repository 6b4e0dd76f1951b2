"""Nothing leaves this laptop: no socket but local ones, and no file that others could open."""

import os
import re
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets and modes of POSIX")

# Everything Python says before it speaks to a network or asks for an address.
GUARD = """
import os, socket, sys
from pathlib import Path
told = Path(sys.argv[2])

def guard(event, given):
    if event in {"socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg"}:
        if given[0].family != socket.AF_UNIX:
            told.open("a").write(f"{event} {given[1:]}\\n")
    elif event.startswith("socket.get") and event != "socket.gethostname":
        told.open("a").write(f"{event} {given}\\n")

sys.addaudithook(guard)

def look(where):
    # What Python is not asked about: every socket this process holds, in the tables of the kernel.
    if not Path("/proc/self/net").exists():
        return
    mine = set()
    for fd in Path("/proc/self/fd").iterdir():
        try:
            target = os.readlink(fd)
        except OSError:
            continue
        if target.startswith("socket:["):
            mine.add(target[8:-1])
    for table in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        path = Path("/proc/self/net") / table
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            if line.split()[9] in mine:
                told.open("a").write(f"{where}: a socket of {table}\\n")
"""

TERMINAL = """
from microwins.__main__ import main
home = sys.argv[1]
def verb(*words):
    assert main(["--home", home, *words]) == 0, words
    look(words[0])
verb("add", "Read one page", "--after", "After dinner", "--days", "daily", "--remind", "20:00")
verb("add", "Open my notes", "--days", "daily")
verb("keep", "1"); verb("rest", "2"); verb("undo"); verb("redo"); verb("today"); verb("list")
verb("backup"); verb("check"); verb("resize", "I will study 5 hours daily")
verb("export", str(Path(home) / "all.jsonl")); verb("import", str(Path(home) / "all.jsonl"))
verb("doctor"); verb("sheet", str(Path(home).parent / "sheet.pdf"))
verb("export", str(Path(home).parent / "days.csv")); verb("export", str(Path(home).parent / "days.ics"))
print("all flows ran")
"""

WINDOW = """
from microwins.__main__ import main
home = sys.argv[1]
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from microwins.session import Session
from microwins.ui.places import ARCHIVE, BACKUPS, EVIDENCE, HISTORY, IMPORT, RESIZE, SETTINGS, TODAY
visited, before = [], Session.begin

def begin(self, **how):
    before(self, **how)
    todo = [TODAY, EVIDENCE, HISTORY, BACKUPS, SETTINGS, ARCHIVE, IMPORT, RESIZE, TODAY]
    def step():
        if EVIDENCE in visited and self._journal.total() and not Path(home, "cache").exists():
            QTimer.singleShot(120, step)  # the charts are still to come
            return
        look(visited[-1] if visited else "start")
        if not todo:
            self._journal.back_up()
            self._journal.erase(2, copies=True)
            QApplication.quit()
            return
        visited.append(todo.pop(0))
        self.window.go(visited[-1])
        QTimer.singleShot(120, step)
    QTimer.singleShot(300, step)

Session.begin = begin
assert main(["--home", home]) == 0
assert len(visited) == 9
print("all flows ran")
"""

CONTROLS = {
    "a connection": """
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
    one.connect(("192.0.2.1", 9))
""",
    "a name": """
try:
    socket.getaddrinfo("micro-wins.invalid", 80)
except OSError:
    pass
""",
    "a listener of a library": """
from PySide6.QtNetwork import QHostAddress, QTcpServer
server = QTcpServer()
assert server.listen(QHostAddress(QHostAddress.SpecialAddress.LocalHost))
look("library")
""",
}


def run(script: str, home: Path, told: Path, *before: str) -> str:
    env = {key: value for key, value in os.environ.items() if not key.startswith(("DBUS_", "XDG_CURRENT"))}
    env |= {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "*.debug=false"}
    done = subprocess.run(
        [*before, sys.executable, "-c", GUARD + script, str(home), str(told)],
        env={**env, "HOME": str(home.parent)},
        umask=0,  # whatever is closed to others was closed by the app
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_no_socket_but_local_ones(tmp_path: Path) -> None:
    home, told = tmp_path / "home", tmp_path / "told"
    for flows in (TERMINAL, WINDOW):
        assert "all flows ran" in run(flows, home, told)
    assert not told.exists(), told.read_text()


def open_to_others(folder: Path) -> list[str]:
    """What of all in a folder others could open."""
    return [
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if stat.S_IMODE(path.lstat().st_mode) & 0o077 and not path.is_symlink()
    ]


def test_what_the_app_makes_is_for_one_person(tmp_path: Path) -> None:
    """Also what was taken away: the person may open it to others, the app does not."""
    person = tmp_path / "person"
    person.mkdir(mode=0o700)
    for flows in (TERMINAL, WINDOW):
        run(flows, person / "microwins", tmp_path / "told")
    made = {path.name for path in person.rglob("*")}
    assert {"microwins.db", "settings.ini", "sheet.pdf", "days.csv", "days.ics", "cache", "backups"} <= made
    assert open_to_others(person) == []
    (person / "careless").write_text("the control")
    (person / "careless").chmod(0o644)
    assert open_to_others(person) == ["careless"]


def families(script: str, home: Path, told: Path) -> set[str]:
    """The kinds of sockets that a program asks the system for, and all that it starts, however shortly."""
    if not shutil.which("strace") or subprocess.run(["strace", "-qo", "/dev/null", "true"]).returncode:
        pytest.skip("this system lets nobody trace a process of their own")
    log = told.with_name("strace")
    tracing = ["strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket", "-o", str(log)]
    run(script, home, told, *tracing)
    return set(re.findall(r"socket\((AF_\w+)", log.read_text()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is a tool of Linux")
@pytest.mark.parametrize("flows", [TERMINAL, WINDOW], ids=["terminal", "window"])
def test_the_system_was_asked_for_none_either(tmp_path: Path, flows: str) -> None:
    """Not by a library in C, and not by the process that draws charts."""
    run(
        'from microwins.__main__ import main\nmain(["--home", sys.argv[1], "add", "Read"])',
        tmp_path / "home",
        tmp_path / "told",
    )
    assert families(flows, tmp_path / "home", tmp_path / "told") <= {"AF_UNIX", "AF_NETLINK"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="strace is a tool of Linux")
def test_a_socket_of_a_child_for_a_moment_would_be_seen(tmp_path: Path) -> None:
    """The control: nothing in this process knows of it."""
    shortly = "import socket; socket.socket(socket.AF_INET6, socket.SOCK_DGRAM).close()"
    script = (
        f"import subprocess\nsubprocess.run([sys.executable, '-c', {shortly!r}], check=True)\nlook('end')"
    )
    told = tmp_path / "told"
    assert "AF_INET6" in families(script, tmp_path / "home", told)
    assert not told.exists()


@pytest.mark.parametrize("name", CONTROLS)
def test_the_guard_would_notice(tmp_path: Path, name: str) -> None:
    if name.endswith("library") and not Path("/proc/self/net").exists():
        pytest.skip("the kernel's tables are Linux's")
    told = tmp_path / "told"
    run(CONTROLS[name], tmp_path, told)
    assert told.exists()
