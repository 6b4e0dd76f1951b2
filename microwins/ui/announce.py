"""Says a sentence to screen readers, politely: after what is being read now."""

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader speak `sentence` on behalf of `widget`; silent where none listens."""
    if not sentence:
        return
    from PySide6.QtGui import QAccessible  # large, and nothing is said before the first paint

    if not QAccessible.isActive():
        return
    from PySide6.QtGui import QAccessibleAnnouncementEvent

    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)
