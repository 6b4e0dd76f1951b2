"""What is written for kind days: rest over days, what didn't fit, proposals, answers, tenth days.

Verbs as in `day_verbs`. Two of them are the app's own notes and no deeds of the person (`Verb.by_the_app`):
that a proposal was shown, and that a tenth day was marked.
"""

import uuid
from datetime import date

from microwins.domain import changes
from microwins.domain.deeds import Verb
from microwins.domain.errors import Reason, Refused
from microwins.domain.offering import Misfit
from microwins.domain.pacing import Answer, Proposal
from microwins.domain.rest import EVERYTHING, Rest, ended
from microwins.domain.win import MicroWin, Rung, Status
from microwins.store import tables
from microwins.store.day_verbs import Changes, about, listed
from microwins.store.page import Page
from microwins.store.win_verbs import append_size


def rest_span(page: Page, rest: Rest, today: date) -> Changes:
    """Takes a rest over days, of which some may have passed."""
    if any((r.win_id, r.first, r.last) == (rest.win_id, rest.first, rest.last) for r in page.rest_spans()):
        return ()
    whose = {} if rest.win_id is EVERYTHING else about(listed(page, rest.win_id, today))
    last = None if rest.last is None else rest.last.isoformat()
    page.begin(Verb.REST_SPAN, **whose, first=rest.first.isoformat(), last=last)
    page.add(
        tables.Rest,
        uid=uuid.uuid4().hex,
        win_id=rest.win_id,
        first_day=rest.first.isoformat(),
        last_day=last,
        at_us=page.moment.at_us,
    )
    return (changes.Rested(rest.win_id),)


def back_from_rest(page: Page, win_id: int | None, today: date) -> Changes:
    """Ends, from today on, every rest that holds for a micro-win, or for any (None). Days rested stay so."""
    holding = [
        rest
        for rest in page.rest_spans()
        if rest.holds(rest.win_id or 0 if win_id is None else win_id, today)
    ]
    days = [
        row.win
        for row in page.rows(today)
        if row.status is Status.REST and row.rest is None and win_id in {None, row.win.id}
    ]
    if not holding and not days:
        return ()
    page.begin(Verb.BACK, **({} if win_id is None else about(listed(page, win_id, today))))
    for rest in holding:
        before = ended(rest, today)
        if before is None or before.last is None:
            page.drop(tables.Rest, rest.id)
        else:
            page.change(tables.Rest, rest.id, last_day=before.last.isoformat())
    for win in days:
        page.drop(tables.Entry, today.isoformat(), win.id)
    told = tuple(changes.Ticked(win.id, today, None) for win in days)
    if not holding:
        return told
    from_all = any(rest.win_id is EVERYTHING for rest in holding)
    return (*told, changes.Rested(EVERYTHING if from_all else win_id))


def doesnt_fit(
    page: Page,
    win_id: int,
    day: date,
    misfit: Misfit,
    *,
    just_today: bool,
    to: Rung | None,
    bad_day: str | None,
) -> Changes:
    """Writes down why a promise doesn't fit on a day and, unless it is for that day alone, the size `to`."""
    win = listed(page, win_id, day)
    row: tables.Image = {
        "day": day.isoformat(),
        "win_id": win_id,
        "reason": misfit.value,
        "just_today": int(just_today),
        "at_us": page.moment.at_us,
    }
    page.begin(Verb.MISFIT, **about(win, day), reason=misfit.value, now=to and to.action)
    page.put(tables.Misfit, row)
    told: Changes = (changes.Misfitted(win_id, day),)
    if to is not None and not just_today:
        append_size(page, win, day, to, bad_day)
        told = (*told, changes.Resized(win_id, day))
    return told


def ask(page: Page, win_id: int, proposal: Proposal, today: date) -> tuple[int, Changes]:
    """Notes that a proposal is shown; returns its number."""
    listed(page, win_id, today)
    page.begin(Verb.ASK)
    number = page.add(
        tables.Asked,
        win_id=win_id,
        day=today.isoformat(),
        way=proposal.way.value,
        minutes=float(proposal.minutes),
        kept=proposal.kept,
        told=proposal.of,
        small=proposal.small,
    )
    return number, (changes.Proposed(win_id),)


def answer(
    page: Page, asked_id: int, said: Answer, today: date, *, to: Rung | None, bad_day: str | None
) -> Changes:
    """Records the answer to a proposal and, for another size, appends the size `to`.

    Raises Refused(UNKNOWN_WIN) where there is no such question any more, and Refused(BAD_SIZE) where the
    answer asks for another size and `to` is none, or none that goes the way of the answer.
    """
    found = page.find(tables.Asked, asked_id)
    if found is None:
        raise Refused(Reason.UNKNOWN_WIN)
    win = listed(page, int(str(found["win_id"])), today)
    if found["answer"] == said:
        return ()
    size = _wanted(win, said, to)
    page.begin(Verb.ANSWER, **about(win), answer=said.value, now=size and size.action)
    page.change(tables.Asked, asked_id, answer=said.value, answered_us=page.moment.at_us)
    told: Changes = (changes.Answered(win.id),)
    if size is not None:
        append_size(page, win, today, size, bad_day)
        told = (*told, changes.Resized(win.id, today))
    return told


def mark(page: Page, win_id: int, day: date) -> Changes:
    """Marks the tenth day of a micro-win; it stays marked."""
    if page.find(tables.Milestone, win_id) is not None:
        return ()
    listed(page, win_id, day)
    page.begin(Verb.MARK)
    page.put(tables.Milestone, {"win_id": win_id, "day": day.isoformat()})
    return (changes.Marked(win_id),)


def _wanted(win: MicroWin, said: Answer, to: Rung | None) -> Rung | None:
    """The size that an answer asks for. Nothing grows unless the answer is that it may."""
    now = win.size.minutes
    match said:
        case Answer.BIGGER:
            right = to is not None and to.minutes > now
        case Answer.SMALLER:
            right = to is not None and to.minutes < now
        case _:
            return None
    if not right:
        raise Refused(Reason.BAD_SIZE)
    return to
