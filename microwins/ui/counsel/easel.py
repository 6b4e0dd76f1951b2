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
    """Orders the charts of one sheet after the other. `images` fills up; `ready` tells that all are there."""

    ready = Signal()

    def __init__(self, studio: Studio, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self.images: dict[int, QImage] = {}
        self._wanted: dict[int, Picture] = {}
        self._drawn: dict[int, Drawn] = {}

    @property
    def complete(self) -> bool:
        """Whether every chart that was ordered is there."""
        return self.images.keys() == self._wanted.keys()

    def order(self, wanted: dict[int, Picture]) -> None:
        """Charts to be drawn; those that hang there already stay."""
        if wanted == self._wanted:
            if self.complete:
                self.ready.emit()
            return
        self._wanted = dict(wanted)
        self.images.clear()
        for index, picture in wanted.items():
            if index not in self._drawn:
                self._drawn[index] = Drawn(self)
                self._drawn[index].image.connect(lambda image, index=index: self._on_drawn(index, image))
            drawn = self._drawn[index]
            self._studio.draw(drawn, picture, PAPER_INKS, RATIO, drawn)
        if not wanted:
            self.ready.emit()

    def draw_now(self, wanted: dict[int, Picture]) -> None:
        """The same without a thread, for who has no window that would wait."""
        self._wanted = dict(wanted)
        self.images = {i: self._studio.draw_now(each, PAPER_INKS, RATIO) for i, each in wanted.items()}

    def _on_drawn(self, index: int, image: QImage) -> None:
        if index in self._wanted:
            self.images[index] = image
            if self.complete:
                self.ready.emit()
