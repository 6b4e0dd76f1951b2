"""Proposals of another size, as Today and the look-back show them: question, answers, what came of it."""

from microwins.domain import pacing
from microwins.domain.offering import Record, offer
from microwins.domain.pacing import Answer, Proposal, Way
from microwins.domain.win import MicroWin, Rung
from microwins.journal import Journal, OpenProposal
from microwins.resizing.another_size import bad_day_below, sayable, sized, smaller
from microwins.ui.day_card import Reply, Said
from microwins.ui.widgets.buttons import Kind
from microwins.ui.words import care as words
from microwins.ui.words import today as today_words


def find(journal: Journal, win: MicroWin, *, look_back: bool = False) -> Proposal | None:
    """What is to be proposed for a micro-win today, if anything; only sizes that can be said."""
    record = journal.record(win, sayable=True)
    if not _may_be(record, journal):
        return None
    if not sayable(win):
        record = journal.record(win, sayable=False)
        if not record.rungs:
            return None
    proposal = offer(record, journal.today(), look_back=look_back)
    return None if proposal is None or sized(win, proposal.minutes) is None else proposal


def _may_be(record: Record, journal: Journal) -> bool:
    """Whether it is worth weighing all days: most micro-wins were asked about lately, or are young."""
    today = journal.today()
    if all(pacing.waits(record.asked, way, today) for way in Way):
        return False
    return (today - record.sizes[0].from_day).days >= pacing.FIRST_DAYS or bool(record.misfits)


def said(journal: Journal, asked: OpenProposal) -> Said | None:
    """The question as a card, with its answers; None where the micro-win or the size is gone by now."""
    win = journal.win(asked.win_id)
    to = None if win is None else sized(win, asked.proposal.minutes)
    if win is None or to is None:
        return None
    way = asked.proposal.way
    answers = [Answer.BIGGER, Answer.SAME, Answer.SMALLER, Answer.DONT_ASK]
    if way is Way.SHRINK:
        answers = [Answer.SMALLER, Answer.SAME, Answer.DONT_ASK]
    replies = [
        Reply(answer, words.answer(answer), Kind.GHOST if answer is Answer.DONT_ASK else Kind.SECONDARY)
        for answer in answers
        if answer in {Answer.SAME, Answer.DONT_ASK} or _size(win, asked.proposal, answer) is not None
    ]
    line = words.proposal_size(way, to.action, to.minutes)
    return Said(asked, words.about_one(win.size.action, words.proposal(asked.proposal)), line, tuple(replies))


def answer(journal: Journal, asked: OpenProposal, given: Answer) -> str:
    """Takes an answer to the journal; what came of it in words, "" where the journal said no."""
    win = journal.win(asked.win_id)
    to = None if win is None else _size(win, asked.proposal, given)
    bad_day = None
    if win is not None and to is not None and given is Answer.SMALLER:
        bad_day = bad_day_below(win, to)
    if not journal.answer(asked.id, given, to=to, bad_day=bad_day):
        return ""
    if to is not None:
        return today_words.resized(to.action, to.minutes)
    return words.wont_ask() if given is Answer.DONT_ASK else words.stays()


def _size(win: MicroWin, proposal: Proposal, given: Answer) -> Rung | None:
    """The size an answer asks for; what was proposed, or the next one down where growing was."""
    match given, proposal.way:
        case (Answer.BIGGER, Way.GROW) | (Answer.SMALLER, Way.SHRINK):
            return sized(win, proposal.minutes)
        case Answer.SMALLER, Way.GROW:
            return smaller(win)
        case _:
            return None
