"""The charts of the sheet at print resolution, drawn in the studio's thread."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from microwins.ui.charts.chart import inks_of
from microwins.ui.charts.pictures import Picture
from microwins.ui.charts.studio import Drawn, Studio
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


class Easel(QObject):
    """Orders the charts of a sheet. `images` has the last whole set; `ready` tells of a new one."""

    ready = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.images: dict[int, QImage] = {}
        self._coming: dict[int, QImage] = {}
        self._wanted: dict[int, Picture] = {}
        self._places: dict[int, QObject] = {}
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
                place = self._places.setdefault(index, QObject(self))
                self._studio.draw(place, picture, PAPER_INKS, RATIO, self._order(index))
        self._hang()

    def draw_now(self, wanted: dict[int, Picture]) -> None:
        """The same without a thread, for who has no window that would wait."""
        self._wanted = dict(wanted)
        self._coming = {i: self._studio.draw_now(each, PAPER_INKS, RATIO) for i, each in wanted.items()}
        self._hang()

    def _order(self, index: int) -> Drawn:
        """Who waits for a chart from now on; whoever waited before waits no more."""
        if index in self._orders:
            self._orders.pop(index).deleteLater()
        drawn = self._orders[index] = Drawn(self)
        drawn.image.connect(lambda image: self._on_drawn(index, drawn, image))
        return drawn

    def _on_drawn(self, index: int, drawn: Drawn, image: QImage) -> None:
        if self._orders.get(index) is drawn and index in self._wanted:
            self._coming[index] = image
            self._hang()

    def _hang(self) -> None:
        if self.complete:
            self.images.clear()
            self.images.update(self._coming)
            self.ready.emit()
