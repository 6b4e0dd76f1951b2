"""What a process really asked of the disk: its system calls, recorded by strace, as plain steps.

Nothing is hooked into the program and nothing is mocked. Only what could touch the folder is kept, and what
the program wrote to its standard output: there it says what it has promised so far.
"""

import os
import re
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

# Those that nobody below follows are here to be noticed.
_CALLS = (
    "open,openat,creat,close,dup,dup2,dup3,read,lseek,write,pwrite64,writev,pwritev,sendfile,copy_file_range,"
    "truncate,ftruncate,fallocate,fsync,fdatasync,unlink,unlinkat,rmdir,rename,renameat,renameat2,link,"
    "linkat,symlink,symlinkat,mkdir,mkdirat"
)
_CALL = re.compile(r"^(\w+)\((.*)\)\s+= (-?\d+)")
_FOREVER = str(1 << 24)  # bytes of a string that strace writes out


@dataclass(frozen=True, slots=True)
class Opened:
    """A file or folder was opened, and made or emptied where that was asked for."""

    handle: int
    path: Path
    creating: bool
    emptying: bool


@dataclass(frozen=True, slots=True)
class Wrote:
    handle: int
    at: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Copied:
    """So many bytes of another open file came to the same place of this one."""

    handle: int
    source: int
    at: int
    size: int


@dataclass(frozen=True, slots=True)
class Resized:
    handle: int
    size: int


@dataclass(frozen=True, slots=True)
class Synced:
    handle: int


@dataclass(frozen=True, slots=True)
class Named:
    """A name came to be, moved or went: `verb` is mkdir, link, rename, unlink or rmdir."""

    verb: str
    path: Path
    to: Path | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """A line on standard output: a promise."""

    text: str


Step = Opened | Wrote | Copied | Resized | Synced | Named | Said


def record(folder: Path, script: Path, *arguments: str) -> list[Step]:
    """Runs a Python script under strace and returns its steps inside `folder`."""
    log = folder.parent / f"{folder.name}.strace"
    traced = "?" + _CALLS.replace(",", ",?")  # not every machine has all of them
    command = ["strace", "-o", str(log), "-xx", "-s", _FOREVER, "-e", f"trace={traced}"]
    env = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [*command, sys.executable, str(script), *arguments], capture_output=True, text=True, env=env
    )
    assert done.returncode == 0, done.stderr
    with log.open(encoding="ascii", errors="replace") as lines:
        reader = _Reader(folder)
        for line in lines:
            reader.read(line)
    log.unlink()
    said = [step.text for step in reader.steps if isinstance(step, Said)]
    assert said == done.stdout.splitlines(), "the recording has gaps"
    return reader.steps


class _Call(NamedTuple):
    """A system call as strace writes it, its arguments still in text."""

    name: str
    given: tuple[str, ...]
    result: int

    @property
    def fd(self) -> int:
        """The descriptor it is about."""
        return int(self.given[0])


@dataclass
class _Reader:
    """Follows descriptors and positions through the calls."""

    folder: Path
    steps: list[Step] = field(default_factory=list)
    _paths: dict[int, Path] = field(default_factory=dict)  # of every descriptor
    _handles: dict[int, int] = field(default_factory=dict)  # of those inside the folder
    _positions: dict[int, int] = field(default_factory=dict)
    _opened: int = 0

    def read(self, line: str) -> None:
        match = _CALL.match(line)
        if match is None or int(match[3]) < 0:
            return
        call = _Call(match[1], tuple(match[2].split(", ")), int(match[3]))
        act = getattr(self, f"_{re.sub('at2?$', '', call.name)}")
        act(call)

    def _named(self, call: _Call) -> list[Path]:
        """The paths that a call names."""
        found = []
        for place, text in zip(("", *call.given), call.given, strict=False):
            if text.startswith('"'):
                relative = re.search("at2?$", call.name) and place != "AT_FDCWD"
                root = self._paths[int(place)] if relative else Path()
                found.append(root / os.fsdecode(_bytes(text)))
        return found

    def _inside(self, path: Path) -> bool:
        return path == self.folder or self.folder in path.parents

    def _open(self, call: _Call) -> None:
        (path,) = self._named(call)
        self._paths[call.result], self._positions[call.result] = path, 0
        self._handles.pop(call.result, None)
        if self._inside(path):
            self._opened += 1
            self._handles[call.result] = self._opened
            how = " ".join(call.given)
            assert "O_APPEND" not in how
            self.steps.append(Opened(self._opened, path, "O_CREAT" in how, "O_TRUNC" in how))

    def _close(self, call: _Call) -> None:
        self._handles.pop(call.fd, None)

    def _dup(self, call: _Call) -> None:
        assert call.fd not in self._handles, "a file of the folder goes by two descriptors"

    def _lseek(self, call: _Call) -> None:
        self._positions[call.fd] = call.result

    def _read(self, call: _Call) -> None:
        self._positions[call.fd] = self._positions.get(call.fd, 0) + call.result

    def _write(self, call: _Call) -> None:
        data = _bytes(call.given[1])[: call.result]
        if call.fd == 1:
            self.steps += [Said(text) for text in data.decode().splitlines()]
        elif call.fd in self._handles:
            self.steps.append(Wrote(self._handles[call.fd], self._positions[call.fd], data))
            self._positions[call.fd] += call.result

    def _pwrite64(self, call: _Call) -> None:
        if call.fd in self._handles:
            data = _bytes(call.given[1])[: call.result]
            self.steps.append(Wrote(self._handles[call.fd], int(call.given[3]), data))

    def _sendfile(self, call: _Call) -> None:
        source = int(call.given[1])
        if call.fd in self._handles and call.result:
            at = self._positions[call.fd]
            assert call.given[2].startswith(f"[{at}]"), "copied to another place"
            self.steps.append(Copied(self._handles[call.fd], self._handles[source], at, call.result))
            self._positions[call.fd] += call.result

    def _ftruncate(self, call: _Call) -> None:
        if call.fd in self._handles:
            self.steps.append(Resized(self._handles[call.fd], int(call.given[1])))

    def _fsync(self, call: _Call) -> None:
        if call.fd in self._handles:
            self.steps.append(Synced(self._handles[call.fd]))

    _fdatasync = _fsync

    def _name(self, call: _Call) -> None:
        path, *to = self._named(call)
        if self._inside(path) or any(map(self._inside, to)):
            self.steps.append(Named(re.sub("at2?$", "", call.name), path, *to))

    _mkdir = _link = _rename = _unlink = _rmdir = _name


def _bytes(text: str) -> bytes:
    return bytes.fromhex(text.strip('"').replace("\\x", ""))
