"""Tries a folder build as a person would: python packaging/pyinstaller/smoke.py PROGRAM [PICTURES]

The faults of such a build show where something is loaded late: a plugin of Qt, a font, a module that
the charts alone import. So on Linux the window is opened on Today and on Evidence, each on a screen of its
own, and looked at.
PICTURES: the folder for what was seen (beside the program's folder unless told).
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

LOOK = Path(__file__).parents[1] / "look.py"
PAPER, PINE = "F6F4EE", "2C6A55"  # the window's ground, and what is kept
HEAT = "A9CFBA,74AF93,3F8267"  # squares that matplotlib draws


def main(program: str, pictures: str = "") -> int:
    folder = Path(pictures or Path(program).parents[1] / "pictures")

    def ask(*args: str) -> str:
        run = subprocess.run([program, *args], capture_output=True, text=True, encoding="utf-8", check=False)
        if run.returncode or run.stderr:
            sys.exit(f"microwins {' '.join(args)}: {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout

    with tempfile.TemporaryDirectory() as home:
        print(ask("--version").strip())
        ask("--home", home, "add", "Read one page", "--after", "After dinner", "--days", "daily")
        ask("--home", home, "keep", "1")
        kept = json.loads(ask("--home", home, "today", "--json"))
        if kept["total"] != 1:
            sys.exit(f"One promise was kept, and it says: {kept}")
        rungs = json.loads(ask("resize", "--json", "I'll study 5 hours daily from now on"))
        print(f"Terminal: {kept['wins'][0]['sentence']} / {len(rungs)} fields of a resized goal")
        if sys.platform == "linux":
            for page, colours in (("today", f"{PAPER},{PINE}"), ("evidence", f"{PAPER},{HEAT}")):
                window = [program, "--demo", "--show", page]
                picture = folder / f"{page}.png"
                command = [
                    sys.executable,
                    str(LOOK),
                    "--shows",
                    colours,
                    "--picture",
                    str(picture),
                    "--",
                    *window,
                ]
                if subprocess.run(command, check=False).returncode:
                    sys.exit(f"The window did not show {page}.")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
