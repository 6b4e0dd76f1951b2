"""Has charts drawn by a process of their own, which comes for the first order and goes when none follow."""

import pickle
import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal
from PySide6.QtGui import QImage

from microwins.ui.charts.artist import LENGTH, Answer, Done, Drawing, DrawOrder, Order, SaveOrder, packed
from microwins.ui.charts.pictures import Inks, Picture

AS_ARTIST = "--draw-charts"  # how the app is started to be the artist
REST_MS = 60_000  # after the last drawing; then what the chart library took is given back
_PATIENCE_MS = 2_000  # for the artist to go by itself


class Drawn(QObject):
    """Tells what became of one order."""

    image = Signal(QImage)
    saved = Signal(str)
    refused = Signal(str)  # the system's own words for why a file could not be written


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """An order, the chart it is for, and who is told of it."""

    order: Order
    chart: QObject | None
    drawn: Drawn


class Studio(QObject):
    """Takes orders for drawings and answers by signals; a newer order of a chart replaces the one before.

    cache: where matplotlib keeps its list of fonts. Without a folder of its own every first chart of an
    installed app would take three seconds; in the person's own, their settings would change our charts.
    """

    def __init__(self, cache: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cache = cache
        self._artist: QProcess | None = None
        self._waiting: list[_Job] = []
        self._at_hand: _Job | None = None
        self._heard = bytearray()
        self._rest = QTimer(self, interval=REST_MS, singleShot=True)
        self._rest.timeout.connect(self.close)

    def open(self) -> None:
        """Has the artist come, if none is there: before the first order, so that it is ready sooner."""
        if self._artist is None:
            artist = self._artist = QProcess(self)
            artist.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
            artist.readyReadStandardOutput.connect(self._on_heard)
            artist.finished.connect(self._on_gone)
            artist.errorOccurred.connect(self._on_error)
            surroundings = QProcessEnvironment.systemEnvironment()
            surroundings.insert("MPLCONFIGDIR", str(self._cache))
            artist.setProcessEnvironment(surroundings)
            # A frozen app is its own interpreter.
            itself = () if getattr(sys, "frozen", False) else ("-m", "microwins")
            artist.start(sys.executable, [*itself, AS_ARTIST])

    def draw(self, chart: QObject, picture: Picture, inks: Inks, ratio: float, drawn: Drawn) -> None:
        """Order a drawing for `chart`; `drawn.image` tells when it is there."""
        self._waiting = [job for job in self._waiting if job.chart is not chart]
        self._take(_Job(DrawOrder(picture, inks, ratio), chart, drawn))

    def save(self, picture: Picture, inks: Inks, title: str, summary: str, path: str, drawn: Drawn) -> None:
        """Order a file, PNG or SVG by its ending; `drawn.saved` or `drawn.refused` tells."""
        self._take(_Job(SaveOrder(picture, inks, title, summary, path), None, drawn))

    def close(self) -> None:
        """Sends the artist home, who first ends a file at hand; all that waited is forgotten."""
        self._waiting.clear()
        artist, self._artist = self._artist, None
        if artist is None:
            return
        artist.blockSignals(True)
        artist.closeWriteChannel()
        saving = self._at_hand is not None and isinstance(self._at_hand.order, SaveOrder)
        if not saving or not artist.waitForFinished(_PATIENCE_MS):
            artist.kill()
            artist.waitForFinished(_PATIENCE_MS)
        artist.deleteLater()
        self._at_hand = None
        self._heard.clear()

    def _take(self, job: _Job) -> None:
        self._rest.stop()
        self._waiting.append(job)
        self.open()
        self._go_on()

    def _go_on(self) -> None:
        if self._at_hand is None and self._waiting and self._artist is not None:
            self._at_hand = self._waiting.pop(0)
            self._artist.write(packed(self._at_hand.order))

    def _on_heard(self) -> None:
        if self._artist is None:
            return
        self._heard += self._artist.readAllStandardOutput().data()
        end = LENGTH + int.from_bytes(self._heard[:LENGTH], "big")
        if len(self._heard) < max(end, LENGTH + 1):
            return
        answer: Answer = pickle.loads(memoryview(self._heard)[LENGTH:end])
        self._heard = self._heard[end:]
        job, self._at_hand = self._at_hand, None
        outdone = (
            job is not None and job.chart is not None and any(x.chart is job.chart for x in self._waiting)
        )
        self._go_on()  # before the answer is shown: the artist draws meanwhile
        if self._at_hand is None:
            self._rest.start()
        if job is not None and not outdone:
            self._tell(job, answer)

    def _tell(self, job: _Job, answer: Answer) -> None:
        match answer:
            case Drawing(data, width, height) if isinstance(job.order, DrawOrder):
                job.drawn.image.emit(_image(data, width, height, job.order.ratio))
            case Done(trouble) if isinstance(job.order, SaveOrder):
                if trouble:
                    job.drawn.refused.emit(trouble)
                else:
                    job.drawn.saved.emit(job.order.path)
            case _:
                pass

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_gone()

    def _on_gone(self) -> None:
        """The artist went by itself: files ordered are not written, charts wait for the next order."""
        artist, self._artist = self._artist, None
        lost = [*([self._at_hand] if self._at_hand else []), *self._waiting]
        self._at_hand = None
        self._waiting.clear()
        self._heard.clear()
        if artist is not None:
            why = artist.errorString()
            artist.deleteLater()
            for job in lost:
                if isinstance(job.order, SaveOrder):
                    job.drawn.refused.emit(why)


def draw_now(picture: Picture, inks: Inks, ratio: float) -> QImage:
    """A drawing in this process, for a command without a window."""
    from microwins.ui.charts.drawing import pixels

    return _image(*pixels(picture, inks, ratio), ratio)


def _image(data: bytes, width: int, height: int, ratio: float) -> QImage:
    image = QImage(data, width, height, 4 * width, QImage.Format.Format_RGBA8888).copy()
    image.setDevicePixelRatio(ratio)
    return image
