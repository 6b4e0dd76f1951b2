"""How long a window does not come to its events while something goes on, and how long an idle one."""

import subprocess
import sys
import time
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QTimer

LONGEST_MS, TICK_MS = 50.0, 5

# A window of its own, idle, on the same machine in the same moments: other programs make it wait as well.
_IDLE = """
import os, sys, time
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app, last = QApplication([]), time.time()
window = QWidget()
window.show()
def beat():
    global last
    now = time.time()
    if now - last > 0.015:
        print(last, now, flush=True)
    last = now
timer = QTimer(interval=5)
timer.timeout.connect(beat)
timer.start()
print("ready", flush=True)
app.exec()
"""


class Pulse:
    """Measures the longest time this thread did not come to its events."""

    def __init__(self) -> None:
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._last, self.beats, self.gaps = time.perf_counter(), 0, [0.0]

    def _beat(self) -> None:
        now = time.perf_counter()
        self.gaps.append((now - self._last) * 1000)
        self._last = now
        self.beats += 1

    def __enter__(self) -> "Pulse":
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()

    @property
    def longest(self) -> float:
        """Milliseconds."""
        return max(self.gaps)


class IdleWindow:
    """The same of a window that does nothing, in a process of its own."""

    def __init__(self, folder: Path) -> None:
        self._told = folder / "idle"

    def __enter__(self) -> "IdleWindow":
        with self._told.open("wb") as told:
            self._process = subprocess.Popen([sys.executable, "-c", _IDLE], stdout=told, stderr=told)
        while b"ready" not in self._told.read_bytes():
            assert self._process.poll() is None, self._told.read_text()
            time.sleep(0.02)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()

    def longest(self, since: float, until: float) -> float:
        """Milliseconds, between two moments of `time.time`."""
        lines = [line.split() for line in self._told.read_text().splitlines()[1:]]
        spans = [(float(line[0]), float(line[1])) for line in lines if len(line) == 2]
        return max([(end - begin) * 1000 for begin, end in spans if end >= since and begin <= until] or [0.0])
