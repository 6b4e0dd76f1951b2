"""The end of a conversation: a promise is adopted, or the existing one gets another size."""

from microwins.domain.errors import Refused
from microwins.domain.win import Plan
from microwins.journal import Journal
from microwins.resizing.conversation import State, plan


def kept(journal: Journal, state: State) -> int | None:
    """The id of the promise that `state` ends in; None where the journal refused it, and said why."""
    try:
        made = plan(state)
    except Refused as refusal:
        journal.refused.emit(refusal)
        return None
    return _adopted(journal, state, made) if state.win_id is None else _changed(journal, state.win_id, made)


def _adopted(journal: Journal, state: State, made: Plan) -> int | None:
    win_id = journal.adopt(made)
    if win_id is not None and state.goal_id is not None:
        journal.drop_later(state.goal_id)
    return win_id


def _changed(journal: Journal, win_id: int, made: Plan) -> int | None:
    """Only what differs is written, so undo takes back what was meant."""
    win = journal.win(win_id)
    if win is None:
        return win_id
    size, done = win.size, True
    if (made.action, made.minutes, made.bad_day) != (size.action, size.minutes, size.bad_day):
        done = journal.resize(win_id, action=made.action, minutes=made.minutes, bad_day=made.bad_day)
    placed = made.anchor, made.weekdays, made.reminders
    if done and placed != (size.anchor, size.weekdays, win.reminders):
        done = journal.edit(win_id, anchor=made.anchor, weekdays=made.weekdays, reminders=made.reminders)
    if done and made.confidence is not None:
        done = journal.rate(win_id, made.confidence)
    return win_id if done else None
