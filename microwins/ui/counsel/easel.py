"""The charts of the sheet at print resolution, drawn by the studio while the window goes on."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from microwins.ui.charts.chart import inks_of
from microwins.ui.charts.pictures import Picture
from microwins.ui.charts.studio import Drawn, Studio, draw_now
from microwins.ui.counsel.content import ChartPlace, chart_rows
from microwins.ui.counsel.told import Told, is_wide
from microwins.ui.tokens import PAPER

RATIO = 3.0  # pixels of print for a pixel of a chart: about 350 to the inch
PAPER_INKS = inks_of(PAPER)


def pictures(told: Told, width: float) -> dict[int, Picture]:
    """The charts by their number, each as large as it stands on the paper."""

    def picture(place: ChartPlace) -> Picture:
        return told.charts[place.index].make(place.width, place.height, 1.0)

    return {place.index: picture(place) for row in chart_rows(told, width, is_wide(told)) for place in row}


def drawn_now(wanted: dict[int, Picture]) -> dict[int, QImage]:
    """The charts at once, for who has no window that would wait."""
    return {index: draw_now(picture, PAPER_INKS, RATIO) for index, picture in wanted.items()}


class Easel(QObject):
    """Orders the charts of a sheet. `images` has the last whole set; `ready` tells of a new one."""

    ready = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.images: dict[int, QImage] = {}
        self._coming: dict[int, QImage] = {}
        self._wanted: dict[int, Picture] = {}
        self._orders: dict[int, Drawn] = {}

    @property
    def complete(self) -> bool:
        """Whether `images` shows what was ordered last."""
        return self._coming.keys() == self._wanted.keys()

    def order(self, wanted: dict[int, Picture]) -> None:
        """Charts to be drawn; until all are there, the last ones stay."""
        if wanted != self._wanted:
            self._wanted = dict(wanted)
            self._coming.clear()
            for index, picture in wanted.items():
                drawn = self._drawn(index)
                self._studio.draw(drawn, picture, PAPER_INKS, RATIO, drawn)
        self._hang()

    def _drawn(self, index: int) -> Drawn:
        """Who waits for a chart; a newer order takes the place of the one before."""
        if index not in self._orders:
            self._orders[index] = Drawn(self)
            self._orders[index].image.connect(lambda image: self._on_drawn(index, image))
        return self._orders[index]

    def _on_drawn(self, index: int, image: QImage) -> None:
        if index in self._wanted:
            self._coming[index] = image
            self._hang()

    def _hang(self) -> None:
        if self.complete:
            self.images.clear()
            self.images.update(self._coming)
            self.ready.emit()
