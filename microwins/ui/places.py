"""Where one can go in the window, and what the sidebar calls it."""

from microwins.ui.widgets.sidebar import Place
from microwins.ui.words import common
from microwins.ui.words import settings as settings_words
from microwins.ui.words import today as today_words
from microwins.ui.words import window as words

TODAY, RESIZE, EVIDENCE = "today", "resize", "evidence"
PAUSE, SETTINGS, ARCHIVE, IMPORT = "pause", "settings", "archive", "import"
LOOK_BACK = "look_back"  # Today leads there on the chosen day, Evidence on any
HISTORY, BACKUPS = "history", "backups"
SHEET = "sheet"  # Evidence and Settings lead there


def all_places() -> tuple[Place, ...]:
    """The entries of the sidebar, top to bottom. Those that Settings leads to have none."""
    return (
        Place(TODAY, today_words.page(), "today", "Ctrl+1"),
        Place(RESIZE, common.resize_a_goal(), "stairs", "Ctrl+N", is_page=False),
        Place(EVIDENCE, words.evidence(), "evidence", "Ctrl+2"),
        Place(PAUSE, words.pause_reminders(), "moon", is_page=False, at_foot=True),
        Place(SETTINGS, settings_words.page(), "sliders", "Ctrl+,", at_foot=True),
    )
