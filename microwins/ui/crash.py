"""What a bug of ours shows: calm words and a report that can be copied. The app stays open."""

import platform
import traceback
from pathlib import PurePath

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from microwins import __version__
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.text import Text
from microwins.ui.words import trouble as words


def crash_report(error: BaseException) -> str:
    """Where in our code it happened and on what system: no value, no text of the person."""
    lines = [
        f"Micro Wins {__version__}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
        f"{type(error).__module__}.{type(error).__qualname__}",
    ]
    for frame in traceback.extract_tb(error.__traceback__):
        inside, _, place = frame.filename.replace("\\", "/").rpartition("/microwins/")
        place = place if inside else PurePath(frame.filename).name  # other paths may hold the person's name
        lines.append(f"  {place}:{frame.lineno} in {frame.name}")
    lines += [f"  {note}" for note in getattr(error, "__notes__", ())]  # where it was in another process
    return "\n".join(lines)


class CrashDialog(Sheet):
    """Shows `report` and copies it."""

    def __init__(self, report: str, parent: QWidget | None = None) -> None:
        super().__init__(words.crash_title(), words.crash_go_on(), parent)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        self.report.setAccessibleName(words.crash_report_name())
        self.report.setTabChangesFocus(True)
        self.report.setFont(Theme.current().font(Type.CAPTION))
        self.copy = Button(words.crash_copy(), Kind.SECONDARY, icon="copy")
        self.copy.clicked.connect(self._on_copy)
        self.copy.setAutoDefault(False)
        self.buttons.insertWidget(0, self.copy)
        body = Text(words.crash_body(), Type.BODY, ink="ink2", wrap=True)
        body.setAlignment(Qt.AlignmentFlag.AlignLeading)
        self.column.addWidget(body)
        self.column.addWidget(self.report, 1)
        theme = Theme.current()
        self.resize(theme.px(600), theme.px(420))

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.set_label(words.crash_copied(), "check")
