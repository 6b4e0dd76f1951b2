"""The process that draws: it comes for an order, goes when none follow, and may be killed at any time."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from microwins.domain.evidence import Total
from microwins.ui.charts.artist import DrawOrder, packed
from microwins.ui.charts.chart import inks_of
from microwins.ui.charts.pictures import AddingUpPicture, SurePicture
from microwins.ui.charts.studio import Drawn, Studio
from microwins.ui.tokens import LIGHT

INKS = inks_of(LIGHT)


def picture(width: float = 300) -> AddingUpPicture:
    days = tuple(Total(date(2025, 11, 1) + timedelta(days=n), n) for n in range(20))
    return AddingUpPicture(days, (), (), "3", width, 180)


@pytest.fixture
def studio(tmp_path: Path, qapp: QObject) -> Iterator[Studio]:
    studio = Studio(tmp_path)
    yield studio
    studio.close()


@pytest.fixture
def drawn(studio: Studio) -> Drawn:
    return Drawn(studio)


ARTIST = """
import sys
from microwins.__main__ import main
main(["--draw-charts"])
print(*sys.modules, file=sys.stderr)
"""
DAY = date(2025, 11, 27)


def test_the_artist_loads_no_window_and_no_more_of_the_chart_library_than_it_draws_with() -> None:
    """Either would make the charts come later, and what is open with them a third larger."""
    orders = [
        DrawOrder(picture(), INKS, 1.0),
        DrawOrder(SurePicture((((DAY, 7), (DAY, 8)),), DAY, DAY, (), "doable", 300, 150), INKS, 1.0),
    ]
    asked = subprocess.run(
        [sys.executable, "-c", ARTIST], input=b"".join(map(packed, orders)), capture_output=True, check=True
    )
    loaded = set(asked.stderr.decode().split())
    assert "matplotlib" in loaded
    assert loaded & {"PySide6", "peewee", "sqlite3", "matplotlib.figure", "matplotlib.axes"} == set()


def test_the_list_of_fonts_is_kept_in_our_own_folder_whatever_the_person_set(
    tmp_path: Path, qapp: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "theirs"))
    studio = Studio(tmp_path / "ours")
    drawn = Drawn(studio)
    with qtbot.waitSignal(drawn.image, timeout=30_000):
        studio.draw(drawn, picture(), INKS, 1.0, drawn)
    studio.close()
    assert [path.suffix for path in (tmp_path / "ours").iterdir()] == [".json"]
    assert not (tmp_path / "theirs").exists()


def test_a_newer_order_of_a_chart_replaces_the_one_before(studio: Studio, drawn: Drawn, qtbot: QtBot) -> None:
    images: list[QImage] = []
    drawn.image.connect(images.append)
    for width in (200, 250, 300):
        studio.draw(drawn, picture(width), INKS, 2.0, drawn)
    qtbot.waitUntil(lambda: bool(images), timeout=30_000)
    assert [image.width() for image in images] == [600]


def test_the_artist_goes_when_nobody_asks_any_more(studio: Studio, drawn: Drawn, qtbot: QtBot) -> None:
    with qtbot.waitSignal(drawn.image, timeout=30_000):
        studio.draw(drawn, picture(), INKS, 1.0, drawn)
    artist = studio._artist
    assert artist is not None
    assert studio._rest.isActive()
    studio._rest.timeout.emit()
    assert studio._artist is None
    with qtbot.waitSignal(drawn.image, timeout=30_000):  # and comes again
        studio.draw(drawn, picture(), INKS, 1.0, drawn)


def test_a_file_is_refused_when_its_artist_is_killed(
    studio: Studio, drawn: Drawn, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(drawn.refused, timeout=30_000) as refused:
        studio.save(
            picture(), INKS, "Adding up", "This number only goes up.", str(tmp_path / "chart.png"), drawn
        )
        assert studio._artist is not None
        studio._artist.kill()
    assert refused.args[0]
    assert not (tmp_path / "chart.png").exists()
    with qtbot.waitSignal(drawn.saved, timeout=30_000):
        studio.save(
            picture(), INKS, "Adding up", "This number only goes up.", str(tmp_path / "chart.png"), drawn
        )
    assert not QImage(str(tmp_path / "chart.png")).isNull()
