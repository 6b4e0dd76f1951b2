"""The menu of a promise on Today: what can be wished for it, in which order. Made when it is first opened."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from microwins.domain.win import Status
from microwins.ui.theme import Theme
from microwins.ui.wishes import Wish
from microwins.ui.words import care, common
from microwins.ui.words import today as words

_SHORTCUTS = {
    Wish.SMALLER: "Ctrl+Down",
    Wish.BIGGER: "Ctrl+Up",
    Wish.REST: "R",
    Wish.REST_ON: "Shift+R",
    Wish.TOO_BIG: "T",
    Wish.KEEP_SMALL: "Shift+Space",
    Wish.EDIT: "F2",
    Wish.UP: "Alt+Up",
    Wish.DOWN: "Alt+Down",
}


def menu_for(
    status: Status | None,
    parent: QWidget,
    *,
    is_today: bool,
    above: bool,
    below: bool,
    in_rest: bool = False,
) -> QMenu:
    """The menu of a row; each action's `data` is its Wish. `above` and `below`: whether it can move there.

    in_rest: whether it rests over days, so that it can come back.
    """
    menu = QMenu(parent)
    entries = [
        *_about_size(status, is_today=is_today),
        None,
        *_about_today(status, is_today=is_today, in_rest=in_rest),
        None,
        (Wish.EDIT, words.edit(), "pencil"),
        *([(Wish.UP, words.move_up(), "chevron-up")] if above else []),
        *([(Wish.DOWN, words.move_down(), "chevron-down")] if below else []),
        None,
        (Wish.ARCHIVE, words.archive(), "archive"),
    ]
    for entry in entries:
        if entry is None:
            menu.addSeparator()
            continue
        wish, label, icon = entry
        action = QAction(Theme.current().icon(icon), label, menu)
        action.setData(wish)
        if wish in _SHORTCUTS:
            action.setShortcut(QKeySequence(_SHORTCUTS[wish]))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown here, heard by the row
            action.setShortcutVisibleInContextMenu(True)
        menu.addAction(action)
    return menu


Entry = tuple[Wish, str, str]  # with its label and its icon


def _about_size(status: Status | None, *, is_today: bool) -> list[Entry]:
    sizes = [
        (Wish.SMALLER, common.make_it_smaller(), "arrow-down"),
        (Wish.BIGGER, common.a_little_bigger(), "arrow-up"),
        (Wish.RESIZE, words.another_size(), "stairs"),
    ]
    if is_today and status is None:
        return [(Wish.TOO_BIG, care.too_big(), "shrink"), *sizes]
    return sizes


def _about_today(status: Status | None, *, is_today: bool, in_rest: bool) -> list[Entry]:
    entries = []
    if in_rest:
        entries.append((Wish.BACK, care.back_from_rest(), "undo"))
    elif status is not None:
        entries.append((Wish.CLEAR, words.make_quiet(), "undo"))
    if status is not Status.SMALL:
        entries.append((Wish.KEEP_SMALL, words.keep_small(), "leaf"))
    if status is not Status.REST:
        entries.append((Wish.REST, words.rest_today(is_today), "moon"))
    if is_today and not in_rest:
        entries.append((Wish.REST_ON, care.rest_entry(), "calendar"))
    return entries
