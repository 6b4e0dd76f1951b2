"""Takes Python's own import back from PySide6; importing this module is all it takes, and it comes first.

PySide6 replaces `builtins.__import__` to look into the source of every module that is imported after it, for
`from __feature__ import snake_case`, which is not used here. Each import then costs up to twice its time, and
the sources stay in memory.
"""

import builtins

import PySide6.QtCore  # noqa: F401  the import that installs the hook

builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
