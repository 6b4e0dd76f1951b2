"""The house, as sentences that are true."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import microwins

HOUSE = Path(microwins.__file__).parent
STDLIB = sys.stdlib_module_names
FLOORS = (
    {"domain", "shipped", "stand_ins"},
    {"store", "resizing"},
    {"journal", "settings", "language"},
    {"ui", "desktop"},
    {"demo", "command_line", "commands", "home", "lazily", "own_hashes", "plain_import"},
    {"copy_commands"},
    {"cli", "session", "first_aid"},
    {"app"},
    {"__main__"},
)
LEVEL = {room: level for level, floor in enumerate(FLOORS) for room in floor}
SQL = re.compile(
    r"\b(SELECT\s.+\sFROM|INSERT\s+INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s)", re.IGNORECASE | re.S
)


def modules(room: str = "") -> list[Path]:
    files = sorted((HOUSE / room).rglob("*.py")) if room else sorted(HOUSE.rglob("*.py"))
    assert files
    return files


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def room_of(path: Path) -> str:
    return path.relative_to(HOUSE).parts[0].removesuffix(".py")


def test_every_room_has_its_floor() -> None:
    assert {room_of(path) for path in modules()} - {"__init__"} == set(LEVEL)


@pytest.mark.parametrize("path", modules(), ids=lambda path: str(path.relative_to(HOUSE)))
def test_imports_run_downward_only(path: Path) -> None:
    here = room_of(path)
    for name in imports(path):
        parts = name.split(".")
        if parts[0] == "microwins" and len(parts) > 1 and here in LEVEL and parts[1] in LEVEL:
            assert (
                parts[1] == here or LEVEL[parts[1]] < LEVEL[here] or {here, parts[1]} == {"ui", "desktop"}
            ), name


@pytest.mark.parametrize("path", modules("domain"), ids=lambda path: path.name)
def test_the_domain_needs_python_alone(path: Path) -> None:
    outside = {n.split(".")[0] for n in imports(path)} - STDLIB - {"microwins"}
    assert not outside
    assert not {"sqlite3", "datetime.now", "time"} & {n.split(".")[0] for n in imports(path)}


@pytest.mark.parametrize("path", modules("resizing"), ids=lambda path: path.name)
def test_resizing_knows_no_window_and_no_database(path: Path) -> None:
    assert not {"PySide6", "peewee", "playhouse", "sqlite3", "matplotlib", "numpy"} & {
        n.split(".")[0] for n in imports(path)
    }


@pytest.mark.parametrize("path", modules("ui"), ids=lambda path: str(path.relative_to(HOUSE)))
def test_the_window_speaks_no_sql(path: Path) -> None:
    names = set(imports(path))
    assert not {n for n in names if n.split(".")[0] in {"peewee", "playhouse", "sqlite3"}}
    assert not {n for n in names if n.startswith("microwins.store")}
    assert not SQL.search(path.read_text(encoding="utf-8"))


def test_matplotlib_is_imported_in_one_place() -> None:
    importers = {
        path.relative_to(HOUSE).as_posix()
        for path in modules()
        if {"matplotlib", "numpy"} & {n.split(".")[0] for n in imports(path)}
    }
    assert importers == {"ui/charts/sheet.py"}


def test_the_domain_loads_without_qt() -> None:
    rooms = ", ".join(
        "microwins." + ".".join(path.relative_to(HOUSE).with_suffix("").parts)
        for room in ("domain", "resizing")
        for path in modules(room)
        if path.name != "__init__.py"
    )
    script = (
        f"import {rooms}; import sys; print([m for m in sys.modules if m.startswith(('PySide6', 'peewee'))])"
    )
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_only_the_machine_is_spoken_to() -> None:
    """No module that could open a connection to another machine; local sockets live in `desktop`."""
    talkers = {"http", "urllib", "requests", "ftplib", "smtplib", "ssl", "asyncio", "xmlrpc"}
    for path in modules():
        assert not talkers & {n.split(".")[0] for n in imports(path)}, path
