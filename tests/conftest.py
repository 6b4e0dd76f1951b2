"""Every test gets a home of its own, and leaves no window, timer or thread behind."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path
from unittest.mock import patch

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from microwins.ui.theme import STYLE

settings.register_profile(
    "ci", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("ci")


@pytest.fixture(autouse=True)
def _nothing_told_to_the_next() -> Iterator[None]:
    """What a test, or the app in it, puts into the environment goes with it."""
    with patch.dict(os.environ):
        yield


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """HOME, the XDG folders and QSettings point into a fresh folder."""
    home = tmp_path_factory.mktemp("person")
    monkeypatch.setenv("HOME", str(home))
    for name in ("CONFIG", "DATA", "CACHE", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))
    monkeypatch.delenv("MICROWINS_HOME", raising=False)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "config"))


@pytest.fixture(autouse=True)
def _nothing_left_behind() -> Iterator[None]:
    """A test that leaves a window or a thread behind has not cleaned up; neither would the app."""
    threads = set(threading.enumerate())
    yield
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.sendPostedEvents(None, 52)  # DeferredDelete
        left = [w for w in app.topLevelWidgets() if w.isVisible()]
        assert not left, f"windows left open: {left}"
    still = [t for t in threading.enumerate() if t not in threads and not t.daemon]
    assert not still, f"threads left running: {still}"


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The style that the app asks for."""
    return ["microwins", *STYLE]


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """An empty folder for one person's data."""
    folder = tmp_path / "home"
    folder.mkdir()
    return folder
