"""Shortcuts as the person's system writes them. Apart from the other words: it needs more of Qt."""

from PySide6.QtGui import QKeySequence


def keys(combination: str) -> str:
    """A shortcut for people, with a space between the keys: "Ctrl N"."""
    native = QKeySequence(combination).toString(QKeySequence.SequenceFormat.NativeText)
    return native.replace("+", " ") if len(native) > 1 else native


def smaller_keys() -> str:
    """ "Make it smaller" on the keyboard: the system's modifier with an arrow, "Ctrl ↓"."""
    return f"{keys('Ctrl+Z')[:-1]}↓"
