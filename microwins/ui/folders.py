"""Where a dialog for files begins: in the folder of the last one, else among the person's documents."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths

_last: Path | None = None  # as long as the app runs


def begin_at(name: str = "") -> str:
    """The folder to begin in, with the file `name` in it if told. It is there, or the home folder is.

    A dialog that is given a folder which isn't there begins wherever the app was started.
    """
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    wanted = [_last, Path(documents) if documents else None]
    folder = next((each for each in wanted if each is not None and each.is_dir()), Path.home())
    return str(folder / name)


def remember(chosen: Path | str) -> None:
    """A file or folder was chosen: the next dialog begins beside it, or in it."""
    global _last
    path = Path(chosen)
    _last = path if path.is_dir() else path.parent
