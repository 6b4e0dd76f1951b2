"""What is heard on a desk without asking: announcements, and which control has got the keyboard."""

import json
from pathlib import Path

from box import PYTHON_WITH_GI
from desk import Desk
from waiting import need, wait_for


class Ear:
    """Listens from now until the desk ends."""

    def __init__(self, desk: Desk) -> None:
        need(PYTHON_WITH_GI)
        self._desk = desk
        self._process = desk.start(PYTHON_WITH_GI, str(Path(__file__).with_name("atspi_listener.py")))
        wait_for(lambda: ["ready"] in self._heard(), "an ear")

    def hear(self, part: str, seconds: float = 10) -> str:
        """Wait for an announcement with these words in it; answers the whole of the latest."""
        return self._wait("said", part, seconds)

    def come_to(self, part: str, seconds: float = 10) -> str:
        """Wait until a control whose role and name hold this has got the keyboard."""
        return self._wait("at", part, seconds)

    def _wait(self, what: str, part: str, seconds: float) -> str:
        def found() -> list[str]:
            return [each[1] for each in self._heard() if each[0] == what and part in each[1]][-1:]

        return wait_for(found, f"{part!r} to be heard in {self._heard()[-12:]}", seconds)[0]

    def _heard(self) -> list[list[str]]:
        lines = self._desk.log_of(self._process).splitlines(keepends=True)
        return [json.loads(line) for line in lines if line.endswith("\n")]
