"""Inside a copy: the list as it was then, and the wish to have everything so again."""

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from microwins.journal.copying import Copy, Preview
from microwins.ui.sheet import Sheet
from microwins.ui.theme import Space, Theme, Type
from microwins.ui.widgets.buttons import Button, Kind
from microwins.ui.widgets.form import FormCard, FormLine
from microwins.ui.widgets.text import Text
from microwins.ui.words import backups as words
from microwins.ui.words import common


class CopySheet(Sheet):
    """`used`: everything is to be as in this copy."""

    used = Signal()

    def __init__(self, copy: Copy, preview: Preview, today: date, parent: QWidget | None = None) -> None:
        super().__init__(words.copy_of(copy, today), common.close(), parent)
        self.use = Button(words.use(), Kind.SECONDARY, icon="undo")
        self.use.setAutoDefault(False)
        self.use.clicked.connect(self._on_use)
        self.buttons.insertWidget(0, self.use)
        self.column.addWidget(self._told(words.holds(copy), Type.BODY))
        self.column.addWidget(self._list(preview), 1)
        if more := words.more(preview):
            self.column.addWidget(self._told(more, Type.SMALL, "ink3"))
        self.column.addWidget(self._told(words.use_hint(), Type.SMALL, "ink3"))
        theme = Theme.current()
        self.resize(theme.px(560), theme.px(min(640, 340 + 68 * len(preview.promises))))

    def _list(self, preview: Preview) -> QScrollArea:
        card = FormCard(words.list_then())
        for promise in preview.promises:
            card.add(FormLine(promise.action, None, words.line(promise)))
        if not preview.promises:
            card.add(FormLine(words.nothing_on_it(), None))
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.addWidget(card)
        column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setAccessibleName(words.list_then())
        scroll.setWidget(content)
        return scroll

    @staticmethod
    def _told(text: str, step: int, ink: str = "ink2") -> Text:
        told = Text(text, step, ink=ink, wrap=True)
        told.setAlignment(Qt.AlignmentFlag.AlignLeading)
        return told

    def _on_use(self) -> None:
        self.accept()
        self.used.emit()
