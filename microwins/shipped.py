"""Where the files lie that ship with the app: icons, fonts, languages.

The same folder as `importlib.resources.files("microwins.resources")`, for those who need it before the first
paint: that module and all it imports take as long as twenty icons.
"""

from importlib.util import find_spec
from pathlib import Path


def _folder() -> Path:
    spec = find_spec("microwins.resources")
    if spec is None or spec.origin is None:
        raise ImportError("the files of the app are not installed")
    return Path(spec.origin).parent


FOLDER = _folder()
