"""Where a person's data lives, and what their clock says.

One folder: chosen by `--home`, by MICROWINS_HOME, or as the system has it.
"""

import os
from datetime import datetime
from pathlib import Path

VARIABLE = "MICROWINS_HOME"


def home_folder(chosen: str | None = None) -> Path:
    """The folder for this person's data. It need not exist yet."""
    if folder := chosen or os.environ.get(VARIABLE):
        return Path(folder).expanduser().absolute()
    return usual_home()


def usual_home() -> Path:
    """The folder that the system gives, where none was chosen."""
    from platformdirs import user_data_path  # the only place that needs it; a chosen folder starts sooner

    return user_data_path("microwins", appauthor=False)


def chart_cache(home: Path) -> Path:
    """Where the chart library keeps its list of fonts, inside the home."""
    return home / "cache" / "matplotlib"


def local_now() -> datetime:
    """Now, on the wall clock of this place."""
    return datetime.now().astimezone()
