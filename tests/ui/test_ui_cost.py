"""What a tick costs and what a start loads: counted, not timed, so that it doesn't flicker."""

import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from ui_stage import Adopt

from microwins.ui.today import TodayPage

START = """
import sys
from datetime import datetime
from pathlib import Path
from PySide6.QtWidgets import QApplication
from microwins.journal import Journal
from microwins.settings import Settings
from microwins.store.store import Store
app = QApplication(["microwins", "-style", "fusion"])
from microwins.ui.main_window import MainWindow
home = Path(sys.argv[1])
with Store(home) as store:
    journal = Journal(store, lambda: datetime.now().astimezone())
    window = MainWindow(journal, Settings(home), home / "charts")
    seen = []
    window.first_painted.connect(lambda: seen.extend(sys.modules))
    window.show()
    while not seen:
        app.processEvents()
print("\\n".join(seen))
"""


class Paints(QObject):
    """Counts the paint events of what it watches."""

    def __init__(self) -> None:
        super().__init__()
        self.count: Counter[QObject] = Counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.count[watched] += 1
        return False


def test_a_tick_paints_its_row_and_no_other(today_page: Callable[[], TodayPage], adopt: Adopt) -> None:
    for _ in range(12):
        adopt()
    page = today_page()
    page.list.rows[0].click()  # from then on the bar has a number, and its height stays
    page.bar.dim()
    QApplication.processEvents()
    paints = Paints()
    for row in page.list.rows:
        row.installEventFilter(paints)
    page.list.rows[3].click()
    QApplication.processEvents()
    assert paints.count == {page.list.rows[3]: 1}


def test_the_first_paint_needs_no_charts_no_wizard_and_no_engine(tmp_path: Path) -> None:
    asked = subprocess.run(
        [sys.executable, "-c", START, str(tmp_path)], capture_output=True, text=True, check=True, timeout=60
    )
    loaded = set(asked.stdout.split())
    heavy = {"matplotlib", "numpy", "asyncio", "importlib.metadata", "PySide6.QtDBus", "PySide6.QtNetwork"}
    assert loaded & heavy == set()
    late = ("microwins.resizing", "microwins.ui.wizard.", "microwins.ui.evidence", "microwins.ui.preferences")
    assert [name for name in loaded if name.startswith(late)] == []
    assert "microwins.ui.today" in loaded
