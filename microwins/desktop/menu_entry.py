"""Micro Wins in the desktop's menu, for whoever installed it with pip or pipx, or unpacked the folder build.

The desktop file and the icons go into the person's own data folder, where every desktop of freedesktop.org
looks; nothing of the system's is touched. The .deb lays the same files under /usr/share with the same code.

    install    writes them        remove    takes them away again
    paths      which files these are
"""

import os
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from microwins.desktop.autostart import NAME, exec_line, program
from microwins.shipped import FOLDER

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_TEMPLATE = f"{NAME}.desktop"
_ICON = "icons/app.svg"


def data_folder() -> Path:
    """Where the person's desktop looks for menu entries and icons besides the system's."""
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")


def paths(share: Path) -> tuple[Path, ...]:
    """The files of a menu entry under `share`: the desktop file, the drawing, a picture of each size."""
    return (_entry_path(share), _drawing_path(share), *(_picture_path(share, size) for size in SIZES))


def install(share: Path | None = None, command: Sequence[str] | None = None) -> Path:
    """Writes the menu entry and its icons, over older ones too; returns the desktop file.

    share: the data folder, the person's own unless told. command: what the entry starts, this copy of the
    app unless told. Raises OSError where the folder can't be written.
    """
    share = share or data_folder()
    drawing = _resource(_ICON)
    _write(_drawing_path(share), drawing)
    for size in SIZES:
        _picture_path(share, size).parent.mkdir(parents=True, exist_ok=True)
        draw(drawing, size, _picture_path(share, size))
    _write(_entry_path(share), entry(command or program()).encode())  # last: whoever sees it finds its icon
    return _entry_path(share)


def remove(share: Path | None = None) -> bool:
    """Takes away what `install` wrote, and folders that are empty then. False: there was none.

    Raises OSError where the folder can't be written.
    """
    share = share or data_folder()
    there = [path for path in paths(share) if path.exists()]
    for path in there:
        path.unlink()
        for folder in path.parents[: len(path.relative_to(share).parents) - 1]:
            if any(folder.iterdir()):
                break
            folder.rmdir()
    return bool(there)


def entry(command: Sequence[str]) -> str:
    """The desktop file for an app that `command` starts."""
    lines = []
    for line in _resource(_TEMPLATE).decode().splitlines():
        key, _, value = line.partition("=")
        if key == "Exec":
            line = f"Exec={exec_line(command)}{value.removeprefix('microwins')}"
        elif key == "TryExec":  # the entry hides by itself once the program is gone
            line = "TryExec=" + command[0].replace("\\", "\\\\")
        lines.append(line)
    return "\n".join(lines) + "\n"


def draw(drawing: bytes, size: int, to: Path) -> None:
    """An SVG as a picture of `size` pixels square. Raises OSError where `to` can't be written."""
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(drawing)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(to)):
        raise OSError(f"{to} could not be written")


def _resource(name: str) -> bytes:
    return FOLDER.joinpath(name).read_bytes()


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _entry_path(share: Path) -> Path:
    return share / "applications" / f"{NAME}.desktop"


def _drawing_path(share: Path) -> Path:
    return share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"


def _picture_path(share: Path, size: int) -> Path:
    return share / "icons" / "hicolor" / f"{size}x{size}" / "apps" / f"{NAME}.png"
