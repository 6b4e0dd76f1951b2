"""A disk whose power fails: what was written and not yet synced may be there, or not, or in part.

The model is harsher than the file systems of today. Until a file is synced, each of its writes survives or
not by its own luck, in any order, whole or in sectors of 512 bytes, and a file may have grown over garbage.
Until a folder is synced, names in it may be as they were, either in the order of their changes or each by its
own luck. A sync is believed, as it must be; a rename is one change.
"""

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import chain, takewhile
from pathlib import Path

from recorded import Copied, Named, Opened, Resized, Said, Step, Synced, Wrote

SECTOR = 512


@dataclass(eq=False)
class File:
    """durable: what is on the disk for sure. pending: what came since, as (place, bytes) or as a size."""

    durable: bytes = b""
    pending: list[tuple[int, bytes] | int] = field(default_factory=list)

    def sync(self) -> None:
        self.durable, self.pending = self.left(Fate()), []

    def left(self, fate: "Fate") -> bytes:
        """What is found of it after a cut."""
        content = bytearray(self.durable)
        for wish in self.pending:
            if isinstance(wish, int):
                if fate.lucky():
                    content[wish:] = bytes(max(0, wish - len(content)))
                continue
            at, data = wish
            for start in range(0, len(data), SECTOR if fate.tearing else len(data)):
                part = data[start : start + SECTOR] if fate.tearing else data
                place = at + start
                if fate.lucky():
                    content[len(content) : place] = bytes(max(0, place - len(content)))
                    content[place : place + len(part)] = part
                elif fate.garbage and place >= len(content):
                    content += fate.dice.randbytes(place + len(part) - len(content))
        return bytes(content)


@dataclass(eq=False)
class Folder:
    """Its names stand in the order of their changes (`Disk.namings`)."""


Node = File | Folder


@dataclass
class Naming:
    """One change of names, possibly in two folders; None takes a name away."""

    changes: tuple[tuple[Folder, str, Node | None], ...]
    durable: bool = False


@dataclass
class Fate:
    """The luck of one cut; the default is that of a disk whose power did not fail."""

    dice: random.Random = field(default_factory=lambda: random.Random(0))
    luck: float = 1.0
    tearing: bool = False
    garbage: bool = False
    ordered: bool = True  # names change in order, as in a journal of metadata

    @classmethod
    def rolled(cls, dice: random.Random) -> "Fate":
        luck = dice.choice([0.0, 0.5, 1.0, dice.random()])
        return cls(dice, luck, dice.random() < 0.5, dice.random() < 0.3, dice.random() < 0.5)

    def lucky(self) -> bool:
        return self.dice.random() < self.luck


class Disk:
    """Plays steps on the files of `folder`, as they were in `before`."""

    def __init__(self, folder: Path, before: Path) -> None:
        self.root = Folder()
        self._home = folder
        self._namings: list[Naming] = []
        self._names: dict[Folder, dict[str, Node]] = {self.root: {}}
        self._open: dict[int, Node] = {}
        for path in sorted(before.rglob("*")):
            node = Folder() if path.is_dir() else File(path.read_bytes())
            self._name((*self._place(folder / path.relative_to(before)), node))
        self._namings = [Naming(naming.changes, durable=True) for naming in self._namings]

    def play(self, step: Step) -> None:
        """Does what the program asked for."""
        match step:
            case Opened(handle, path, creating, emptying):
                node = self._find(path)
                if node is None:
                    assert creating, f"{path} came from nowhere"
                    node = File()
                    self._name((*self._place(path), node))
                if emptying and isinstance(node, File):
                    node.pending.append(0)
                self._open[handle] = node
            case Wrote(handle, at, data):
                self._file(handle).pending.append((at, data))
            case Copied(handle, source, at, size):
                data = self._file(source).left(Fate())[at : at + size]
                self._file(handle).pending.append((at, data))
            case Resized(handle, size):
                self._file(handle).pending.append(size)
            case Synced(handle):
                self._sync(self._open[handle])
            case Named(verb, path, to):
                self._rename(verb, path, to)
            case Said():
                pass

    def cut(self, fate: Fate, target: Path) -> None:
        """Writes what is found after a power cut to the new folder `target`."""
        names: dict[Folder, dict[str, Node]] = {}
        for naming in self._surviving(fate):
            for folder, name, node in naming.changes:
                if node is None:
                    names.setdefault(folder, {}).pop(name, None)
                else:
                    names.setdefault(folder, {})[name] = node
        _lay_out(self.root, names, fate, target)

    def _surviving(self, fate: Fate) -> Iterator[Naming]:
        if fate.ordered:
            sure = max((at for at, naming in enumerate(self._namings) if naming.durable), default=-1)
            later = takewhile(lambda _: fate.lucky(), self._namings[sure + 1 :])
            return chain(self._namings[: sure + 1], later)
        return (naming for naming in self._namings if naming.durable or fate.lucky())

    def _sync(self, node: Node) -> None:
        if isinstance(node, File):
            node.sync()
            return
        for naming in self._namings:
            if any(folder is node for folder, _, _ in naming.changes):
                naming.durable = True

    def _rename(self, verb: str, path: Path, to: Path | None) -> None:
        here, node = self._place(path), self._find(path)
        match verb:
            case "mkdir":
                self._name((*here, Folder()))
            case "unlink" | "rmdir":
                self._name((*here, None))
            case "link":
                assert to is not None
                self._name((*self._place(to), node))
            case "rename":
                assert to is not None
                self._name((*here, None), (*self._place(to), node))

    def _name(self, *changes: tuple[Folder, str, Node | None]) -> None:
        self._namings.append(Naming(changes))
        for folder, name, node in changes:
            if node is None:
                self._names[folder].pop(name, None)
            else:
                self._names[folder][name] = node
            if isinstance(node, Folder):
                self._names.setdefault(node, {})

    def _file(self, handle: int) -> File:
        node = self._open[handle]
        assert isinstance(node, File)
        return node

    def _place(self, path: Path) -> tuple[Folder, str]:
        folder = self._find(path.parent)
        assert isinstance(folder, Folder), path
        return folder, path.name

    def _find(self, path: Path) -> Node | None:
        node: Node | None = self.root
        for part in path.relative_to(self._home).parts:
            assert isinstance(node, Folder)
            node = self._names[node].get(part)
            if node is None:
                return None
        return node


def _lay_out(folder: Folder, names: dict[Folder, dict[str, Node]], fate: Fate, target: Path) -> None:
    target.mkdir()
    for name, node in names.get(folder, {}).items():
        if isinstance(node, Folder):
            _lay_out(node, names, fate, target / name)
        else:
            (target / name).write_bytes(node.left(fate))


@dataclass(frozen=True, slots=True)
class Cut:
    """What is left in `folder` by a cut after some steps, of which the program said `said`."""

    number: int
    folder: Path
    said: tuple[str, ...]


def cuts(
    steps: list[Step], home: Path, before: Path, rounds: int, into: Path, seed: int = 2026
) -> Iterator[Cut]:
    """Cuts the power `rounds` times, each somewhere in the recording and with a fate of its own."""
    dice = random.Random(seed)
    disk, said, at = Disk(home, before), list[str](), 0
    for number, end in enumerate(sorted(dice.randrange(len(steps) + 1) for _ in range(rounds))):
        for step in steps[at:end]:
            disk.play(step)
            if isinstance(step, Said):
                said.append(step.text)
        at = end
        target = into / f"cut{number}"
        disk.cut(Fate.rolled(dice), target)
        yield Cut(number, target, tuple(said))


def spoken(steps: Iterable[Step]) -> list[str]:
    """All that the program said."""
    return [step.text for step in steps if isinstance(step, Said)]
