"""Opens a program on a screen of its own, waits until it shows what it is asked for, and keeps a picture.

    python packaging/look.py --shows 3F8267,F6F4EE --picture today.png -- microwins --demo

It needs Xvfb and nothing of the app, so it can look at a program in another root too. DISPLAY tells that
program its screen.
Exit code 0: every colour was there. 1: the program ended, spoke of trouble, or the time was up.
"""

import argparse
import os
import struct
import subprocess
import sys
import tempfile
import time
import zlib
from collections import Counter
from pathlib import Path

ENOUGH = 40  # pixels of a colour
PATIENCE = 90  # seconds; a first chart on a cold, busy machine takes ten
SETTLING = 1.0  # seconds between the colours being there and the picture
WIDTH, HEIGHT = 1200, 800


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--shows", required=True, help="colours, RRGGBB, with commas between")
    parser.add_argument("--picture", type=Path, required=True)
    parser.add_argument("command", nargs="+")
    args = parser.parse_args()
    wanted = [bytes.fromhex(colour) for colour in args.shows.split(",")]
    with tempfile.TemporaryDirectory() as folder:
        screen = subprocess.Popen(
            [
                "Xvfb",
                "-displayfd",
                "1",
                "-fbdir",
                folder,
                "-screen",
                "0",
                f"{WIDTH}x{HEIGHT}x24",
                "-nolisten",
                "tcp",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        try:
            assert screen.stdout is not None
            number = screen.stdout.readline().decode().strip()
            if not number:
                print("Xvfb did not start", file=sys.stderr)
                return 1
            return look(args.command, f":{number}", Path(folder, "Xvfb_screen0"), wanted, args.picture)
        finally:
            screen.terminate()
            screen.wait()


def look(command: list[str], display: str, frame: Path, wanted: list[bytes], picture: Path) -> int:
    """Runs `command` until its window has the `wanted` colours; ends it then."""
    env = {**os.environ, "DISPLAY": display}
    env.pop("WAYLAND_DISPLAY", None)
    with tempfile.TemporaryFile() as said, subprocess.Popen(command, env=env, stderr=said) as program:
        begun = time.monotonic()
        try:
            missing = wait_for(program, frame, wanted, begun + PATIENCE)
            took = time.monotonic() - begun
            time.sleep(SETTLING)
            save(pixels(frame), picture)
            ended = program.poll()
        finally:
            program.terminate()
            try:
                program.wait(10)
            except subprocess.TimeoutExpired:
                program.kill()
        said.seek(0)
        words = said.read().decode(errors="replace")
    print(words, end="", file=sys.stderr)
    if ended is not None:
        print(f"It ended by itself, with {ended}.", file=sys.stderr)
    elif any(trouble in words for trouble in ("Traceback", "Warning", "Error")):
        print("It spoke of trouble.", file=sys.stderr)
    elif missing:
        print("Not to be seen: " + " ".join(colour.hex() for colour in missing), file=sys.stderr)
    else:
        print(f"{picture}: shown after {took:.1f} s")
        return 0
    return 1


def wait_for(
    program: "subprocess.Popen[bytes]", frame: Path, wanted: list[bytes], until: float
) -> list[bytes]:
    """The colours that never came."""
    missing = wanted
    while missing and program.poll() is None and time.monotonic() < until:
        time.sleep(0.2)
        seen = Counter(pixels(frame))
        missing = [colour for colour in wanted if seen[colour] < ENOUGH]
    return missing


def pixels(frame: Path) -> list[bytes]:
    """The screen's pixels, three bytes each, from the X window dump that Xvfb keeps up to date."""
    dump = frame.read_bytes()
    header = struct.unpack(">25I", dump[:100])
    start = header[0] + 12 * header[19]  # the header, then a table of colours
    size = WIDTH * HEIGHT * 4
    blue, green, red = (dump[start + place : start + size : 4] for place in range(3))
    return [bytes(pixel) for pixel in zip(red, green, blue, strict=True)]


def save(screen: list[bytes], picture: Path) -> None:
    """Writes a PNG."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))
        )

    rows = (b"\0" + b"".join(screen[start : start + WIDTH]) for start in range(0, WIDTH * HEIGHT, WIDTH))
    head = struct.pack(">2I5B", WIDTH, HEIGHT, 8, 2, 0, 0, 0)
    picture.parent.mkdir(parents=True, exist_ok=True)
    picture.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"".join(rows)))
        + chunk(b"IEND", b"")
    )


if __name__ == "__main__":
    sys.exit(main())
