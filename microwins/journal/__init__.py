"""The journal: the only writer. Verbs come in, one `changed` goes out after the change is on disk.

The window, the tray, the terminal and the reminders all speak to it, and none of them to each other.

    Journal      the verbs (journal.py) and the questions (reading.py)
    Upkeep       a verified copy a day, in a thread (upkeep.py)
    PutBack      how to take back that a copy took the record's place (safekeeping.py)
    StoreError   the machine could not do it; `Trouble` says what happened
"""

from microwins.journal.journal import Journal
from microwins.journal.safekeeping import PutBack
from microwins.store.care_reading import OpenProposal
from microwins.store.errors import StoreError, Trouble

__all__ = ["Journal", "OpenProposal", "PutBack", "StoreError", "Trouble"]
