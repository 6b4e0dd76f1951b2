"""What screen readers are told of parts that Qt doesn't know by itself.

    Charts and groups   Qt takes any widget of our own for a filler, which readers pass over with its name
    Scrolling parts     the children they have, and nothing past the last

Qt's own answer for a scroll area counts its scroll bars while they show, and takes whatever lies in memory
for a child past the last one (6.8 to 6.11 at least). A reader asks for the number of children first and for
the children after; a bar that goes in between, as when a page opens, then ends the app. The answer here
always has the same children, hidden bars among them, and none for a number past the last.
"""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

# The class of a widget -> what it is. Views and text fields have answers of their own.
_ROLES = {
    "QScrollArea": "Client",
    "QAbstractScrollArea": "Client",
    "Chart": "Chart",
    **dict.fromkeys(
        ("Segmented", "WeekStrip", "WeekdayPicker", "Chips", "StepsHeader", "AlarmNote", "DayCard", "_Kept"),
        "Grouping",
    ),
    "EvidenceBar": "StatusBar",
    "NoticeBar": "Notification",
}


def tell_readers() -> None:
    """Let every such part of the process answer so. Called once, before the first window shows."""
    from PySide6.QtGui import QAccessible, QAccessibleInterface

    def answer(kind: str, part: QObject) -> QAccessibleInterface | None:
        role = _ROLES.get(kind)
        if role is None or not isinstance(part, QWidget):
            return None  # Qt goes on to the class above, and to its own answers last
        from PySide6.QtWidgets import QAccessibleWidget

        return QAccessibleWidget(part, QAccessible.Role[role])

    QAccessible.installFactory(answer)
