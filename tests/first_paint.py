"""Starts the app as a desktop does; tells what it had loaded at its first paint, and what it leaves running.

python tests/first_paint.py > tests/data/first_paint.txt      writes the list of modules anew
"""

import json
import os
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

SETTLED = 2_500  # milliseconds; by then all that comes after the first paint has come


def start() -> None:
    """Runs the app as the desktop does and prints what there was to see; called in a process of its own."""
    before = set(sys.modules)  # of this file's own

    import builtins
    import gc

    import microwins.plain_import  # noqa: F401  in the order of `__main__`
    from microwins import lazily, own_hashes

    own_hashes.prefer()
    lazily.delay()

    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from microwins import app
    from microwins.__main__ import main

    seen: dict[str, object] = {}
    make = app._application

    def on_paint() -> None:
        seen["modules"] = sorted(name for name, each in sys.modules.items() if not lazily.waits(each))
        seen["own import"] = builtins.__import__ is getattr(builtins, "__orig_import__", builtins.__import__)
        QTimer.singleShot(SETTLED, on_settled)

    def on_settled() -> None:
        settled = (name for name, each in sys.modules.items() if not lazily.waits(each))
        seen["settled"] = sorted(name for name in settled if name not in before)
        timers = [each for each in gc.get_objects() if isinstance(each, QTimer)]
        seen["timers"] = [t.interval() for t in timers if t.isActive() and not t.isSingleShot()]
        print(json.dumps(seen), flush=True)  # noqa: T201
        QApplication.exit()

    def made() -> QApplication:
        qt = make()
        from microwins.session import Session

        begin = Session.begin

        def begun(session: Session, *, page: str | None, quiet: bool) -> None:
            session.window.first_painted.connect(on_paint)
            begin(session, page=page, quiet=quiet)

        Session.begin = begun  # type: ignore[method-assign]
        return qt

    app._application = made
    sys.exit(main([]))


@cache
def seen() -> dict[str, object]:
    """What a start in a home with a few promises showed."""
    with tempfile.TemporaryDirectory() as home:
        env = {**os.environ, "MICROWINS_HOME": home, "QT_QPA_PLATFORM": "offscreen"}
        env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        adding = [sys.executable, "-m", "microwins", "add", "Read one page", "--days", "daily"]
        subprocess.run(adding, env=env, check=True, capture_output=True, timeout=60)
        here = [sys.executable, "-c", "import first_paint; first_paint.start()"]
        env["PYTHONPATH"] = str(Path(__file__).parent)
        asked = subprocess.run(here, env=env, capture_output=True, text=True, check=True, timeout=100)
    answer: dict[str, object] = json.loads(asked.stdout)
    return answer


def loaded(when: str = "modules") -> set[str]:
    """At the first paint, or when all has "settled"."""
    names = seen()[when]
    assert isinstance(names, list)
    return set(names)


def budgeted(names: set[str]) -> list[str]:
    """The app's own modules and those of packages; the standard library's differ between Pythons."""
    ours = (name for name in names if name.split(".")[0] in {"microwins", "peewee", "PySide6"})
    return sorted(name for name in ours if not name.startswith("PySide6.support"))


if __name__ == "__main__":
    print("\n".join(budgeted(loaded())))  # noqa: T201
