"""The chart of confidence: answers on the ruler over time."""

from datetime import date

from microwins.domain.win import DOABLE, SUREST
from microwins.ui.charts.pictures import CAPTION, SurePicture
from microwins.ui.charts.sheet import Sheet, width_of


def draw_sure(sheet: Sheet, picture: SurePicture) -> None:
    """Answers on the ruler as dots over time, with a line through those of one micro-win."""
    inks, scale = sheet.inks, picture.scale
    left, low, high = 8 * scale, picture.height - 28 * scale, 28 * scale
    right = picture.width - width_of("10", CAPTION * scale) - 18 * scale
    days = max((picture.last - picture.first).days, 1)

    def x(day: date) -> float:
        return left + (right - left) * (day - picture.first).days / days

    def y(value: float) -> float:
        return low - (low - high) * value / SUREST

    if inks.plain:  # the answers would not be seen on a band of their own colour
        for value in (SUREST, DOABLE):
            sheet.rule(y(value), right + 8 * scale, inks.ctl)
    else:
        sheet.area([(0, y(SUREST)), (right + 8 * scale, y(SUREST))], y(DOABLE), inks.soft)
    # Above the band, where no dot can cover it.
    sheet.text(8 * scale, y(SUREST) - 9 * scale, picture.doable, CAPTION * scale, inks.ink2)
    for value in (0, DOABLE, SUREST):
        sheet.text(picture.width, y(value), f"{value}", CAPTION * scale, inks.ink3, side="right", middle=True)
    sheet.rule(low, right + 8 * scale, inks.ctl, 1.2)
    for answers in picture.lines:
        places = [(x(day), y(value)) for day, value in answers]
        if len(picture.lines) == 1:
            sheet.line(places, inks.accent, 2 * scale)
        sheet.dots(places, 5.5 * scale, inks.surface)
        sheet.dots(places, 4 * scale, inks.accent)
    end = -1.0
    for day, name in picture.months:
        if x(day) >= end and x(day) + width_of(name, CAPTION * scale) <= picture.width:
            sheet.text(x(day), picture.height - 7 * scale, name, CAPTION * scale, inks.ink3)
            end = x(day) + width_of(name, CAPTION * scale) + 8 * scale
