"""The accessibility tree of a desk, through `atspi_driver`: find a control by role and name, use it."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

from box import PYTHON_WITH_GI, Point
from desk import Desk
from waiting import need, wait_for

APP = ("microwins", "Micro Wins")
BUTTONS = ("push button", "button", "toggle button")


@dataclass(frozen=True, slots=True)
class Control:
    """One showing control as it was when it was found."""

    role: str
    name: str
    description: str
    states: tuple[str, ...]
    box: tuple[int, int, int, int]
    text: str
    value: float | None

    @property
    def middle(self) -> Point:
        x, y, width, height = self.box
        return x + width // 2, y + height // 2


class Reader:
    """Asks one driver process of `desk`."""

    def __init__(self, desk: Desk) -> None:
        need(PYTHON_WITH_GI)
        self._desk = desk
        self._log = (desk.folder / "atspi.log").open("wb")
        self._process = self._driver()

    def _driver(self) -> subprocess.Popen[str]:
        return subprocess.Popen(
            [PYTHON_WITH_GI, str(Path(__file__).with_name("atspi_driver.py"))],
            env=self._desk.env,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._log,
            text=True,
        )

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._log.close()

    def all(
        self, name: str | None = None, *roles: str, part: bool = False, app: tuple[str, ...] = APP
    ) -> list[Control]:
        """Every showing control with that name (with `part`: that piece of it) and one of the roles."""
        said = self._ask("find", name, roles, app, part)
        assert isinstance(said, list), said
        return [
            Control(
                c["role"], c["name"], c["description"], tuple(c["states"]),
                tuple(c.get("box", (0, 0, 0, 0))), c.get("text", ""), c.get("value"),
            )
            for c in said
        ]  # fmt: skip

    def one(
        self,
        name: str | None = None,
        *roles: str,
        part: bool = False,
        app: tuple[str, ...] = APP,
        seconds: float = 10,
        described: str = "",
        enabled: bool = False,
    ) -> Control:
        """The first such control, waiting for it to show; `described` is a piece of its description."""

        def fits(control: Control) -> bool:
            return described in control.description and (not enabled or "enabled" in control.states)

        what = f"{' or '.join(roles) or 'a control'} {name!r}"
        return wait_for(
            lambda: [c for c in self.all(name, *roles, part=part, app=app) if fits(c)][:1], what, seconds
        )[0]

    def gone(self, name: str, *roles: str, part: bool = False, app: tuple[str, ...] = APP) -> None:
        """Wait until no such control shows any more."""
        wait_for(lambda: not self.all(name, *roles, part=part, app=app), f"{name!r} to go")

    def click(
        self, name: str | None = None, *roles: str, part: bool = False, app: tuple[str, ...] = APP
    ) -> None:
        """Click the middle of a control with the mouse, once it shows."""
        self._desk.click(self.one(name, *roles, part=part, app=app).middle)

    def press(self, name: str, *roles: str, part: bool = False, app: tuple[str, ...] = APP) -> None:
        """Press a control as a screen reader does, once it shows."""
        self._act("press", name, roles, app, part, None)

    def write(self, name: str | None, text: str, *roles: str, part: bool = False) -> None:
        """Put `text` into a field."""
        self._act("set_text", name, roles, APP, part, text)

    def slide(self, name: str | None, value: float, *roles: str, part: bool = False) -> None:
        """Move a slider to `value`."""
        self._act("set_value", name, roles, APP, part, value)

    def _act(
        self,
        do: str,
        name: str | None,
        roles: tuple[str, ...],
        app: tuple[str, ...],
        part: bool,
        value: object,
    ) -> None:
        what = f"{do} {' or '.join(roles)} {name!r}"
        wait_for(lambda: self._ask(do, name, roles, app, part, value) is True, what)

    def _ask(
        self,
        do: str,
        name: str | None,
        roles: tuple[str, ...],
        app: tuple[str, ...],
        part: bool,
        value: object = None,
    ) -> object:
        request = {"do": do, "app": app, "role": roles, "name": name, "part": part, "value": value}
        for _ in range(3):
            self._process.stdin.write(json.dumps(request) + "\n")  # type: ignore[union-attr]
            self._process.stdin.flush()  # type: ignore[union-attr]
            if line := self._process.stdout.readline():  # type: ignore[union-attr]
                return json.loads(line)
            self._process.communicate()  # it ended itself: libatspi waits for ever now and then
            self._process = self._driver()
        raise AssertionError((self._desk.folder / "atspi.log").read_text())
