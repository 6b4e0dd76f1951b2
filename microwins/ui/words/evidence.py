"""Words of the Evidence page. Every chart says in one sentence what it shows; none says what is not there."""

from datetime import date

from PySide6.QtCore import QLocale

from microwins.language import translate
from microwins.ui.words.common import Form, date_of, promises_kept, weekday_long, with_year


def title() -> str:
    return translate("Evidence", "Evidence")


def all_wins() -> str:
    return translate("Evidence", "All micro-wins")


def which_win() -> str:
    return translate("Evidence", "Show evidence for")


def promises(total: int) -> str:
    """What stands beside the large number."""
    if total == 1:
        return translate("Evidence", "promise kept")
    return translate("Evidence", "promises kept")


def since(first: date, today: date) -> str:
    return translate("Evidence", "since %1. This number only goes up.").replace("%1", long_day(first, today))


def long_day(day: date, today: date) -> str:
    """A day, with its year where it is another one."""
    if day.year == today.year:
        return date_of(day)
    return with_year(date_of(day), day.year)


def month(day: date) -> str:
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


# Why it is so


def why() -> str:
    return translate("Evidence", "Why?")


def why_hint() -> str:
    return translate("Evidence", "Four short notes on why this page is as it is")


def close_notes() -> str:
    return translate("Evidence", "Close the notes")


def notes() -> tuple[tuple[str, str], ...]:
    """Questions and answers, with the studies they rest on."""
    return (
        (
            translate("Evidence", "Why does a number help?"),
            translate(
                "Evidence",
                "The brain believes what you have done more than what you tell it. Things done are the"
                " firmest ground for “I can” (Bandura, 1977).",
            ),
        ),
        (
            translate("Evidence", "Why does a quiet day take nothing away?"),
            translate(
                "Evidence",
                "What you kept has happened, and it stays. In a study of new habits, one day without made no"
                " difference that could be measured (Lally and others, 2010).",
            ),
        ),
        (
            translate("Evidence", "Why do small ones count in full?"),
            translate(
                "Evidence",
                "The brain notices that something is finished, not how large it was. In nearly 12,000 diary"
                " entries, good days had a step forward, even a small one (Amabile and Kramer, 2011).",
            ),
        ),
        (
            translate("Evidence", "Why does the line never go down?"),
            translate(
                "Evidence",
                "A count that starts over tells you about the gap; a sum tells you about yourself. Where a"
                " gap is held up to people, fewer go on (Silverman and Barasch, 2023).",
            ),
        ),
    )


# Nothing kept yet


def empty_title() -> str:
    return translate("Evidence", "Your evidence starts with one")


def empty_body() -> str:
    return translate(
        "Evidence", "Keep one small promise, and it shows up here.\nFrom then on, this page only grows."
    )


def go_to_today() -> str:
    return translate("Evidence", "Go to today")


# Your days


def your_days() -> str:
    return translate("Evidence", "Your days")


def days_summary(days: int) -> str:
    if days == 1:
        return translate("Evidence", "You kept a promise on 1 day.")
    return translate("Evidence", "You kept a promise on %Ln days.", "", days)


def days_summary_in_full(days: int, times_back: int, steadiest: int | None) -> str:
    """The same with what else the days tell, for a map so wide that nothing stands beside it."""
    sentences = [days_summary(days)]
    if times_back == 1:
        sentences.append(translate("Evidence", "You came back once after a quiet stretch."))
    elif times_back:
        sentences.append(
            translate("Evidence", "You came back %Ln times after a quiet stretch.", "", times_back)
        )
    if steadiest is not None:
        name = weekday_name(steadiest)
        sentences.append(translate("Evidence", "%1 is your steadiest day.").replace("%1", name))
    return " ".join(sentences)


def quiet_day() -> str:
    return translate("Evidence", "quiet day")


def one() -> str:
    return QLocale().toString(1)


def four_or_more() -> str:
    return translate("Evidence", "4 or more kept")


def you_came_back() -> str:
    return translate("Evidence", "you came back")


def came_back_times(times: int) -> str:
    if times == 1:
        return translate("Evidence", "Once")
    return translate("Evidence", "%Ln times", "", times)


def came_back_line() -> str:
    return translate("Evidence", "you came back after a quiet stretch")


def steadiest_line() -> str:
    return translate("Evidence", "is your steadiest day")


def weekday_name(number: int) -> str:
    """Monday is 0; stands alone as a figure."""
    return weekday_long(number)


def day_told(day: date, kept: int, rested: bool, came_back: bool) -> str:
    """One day, for the tooltip and the table: "Friday, 3 October: 2 promises kept. You came back."."""
    if kept:
        what = promises_kept(kept)
    elif rested:
        what = resting()
    else:
        what = quiet_day()
    line = translate("Evidence", "%1: %2").replace("%1", date_of(day, Form.FULL)).replace("%2", what)
    return f"{line}. {returned()}" if came_back else line


def resting() -> str:
    return translate("Evidence", "resting")


def returned() -> str:
    return translate("Evidence", "You came back.")


# Adding up


def adding_up() -> str:
    return translate("Evidence", "Adding up")


def adding_up_summary(total: int, first: date, today: date) -> str:
    sentence = translate("Evidence", "%1 since %2.", "31 promises kept since 2 June")
    return sentence.replace("%1", promises_kept(total)).replace("%2", long_day(first, today))


# Week by week


def week_by_week() -> str:
    return translate("Evidence", "Week by week")


def weeks_summary(this_week: int) -> str:
    if this_week == 0:
        return translate("Evidence", "This week is still open.")
    return translate("Evidence", "%1 this week.").replace("%1", promises_kept(this_week))


def this_week() -> str:
    return translate("Evidence", "this week")


def week_of(first: date) -> str:
    return date_of(first, Form.SHORT)


# Confidence


def sure() -> str:
    return translate("Evidence", "How sure you are")


def sure_summary(last: int, answers: int) -> str:
    text = translate("Evidence", "Your latest of %Ln answers was %1 of 10.", "", answers)
    return text.replace("%1", QLocale().toString(last))


def sure_of_all(answers: int) -> str:
    return translate("Evidence", "%Ln answers so far, each of them a dot.", "", answers)


def doable() -> str:
    return translate("Evidence", "feels doable")


def column_sure() -> str:
    return translate("Evidence", "Of 10")


# Table and file


def more(heading: str) -> str:
    return translate("Evidence", "More for “%1”").replace("%1", heading)


def show_table() -> str:
    return translate("Evidence", "Show as a table")


def show_chart() -> str:
    return translate("Evidence", "Show as a chart")


def save_picture() -> str:
    return translate("Evidence", "Save as a picture…")


def picture_kinds() -> str:
    return translate("Evidence", "PNG picture (*.png);;SVG drawing (*.svg)")


def picture_saved(name: str) -> str:
    return translate("Evidence", "Saved as %1.").replace("%1", name)


def picture_not_saved(why: str) -> str:
    sentence = translate("Evidence", "The picture could not be written there: %1. Another folder may work.")
    return sentence.replace("%1", why)


def column_day() -> str:
    return translate("Evidence", "Day")


def column_week() -> str:
    return translate("Evidence", "Week from")


def column_kept() -> str:
    return translate("Evidence", "Kept")


def column_total() -> str:
    return translate("Evidence", "Kept so far")
