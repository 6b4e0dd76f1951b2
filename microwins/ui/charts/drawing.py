"""Pictures onto a sheet: what each chart is made of, squares, dots, lines and words."""

from microwins.ui.charts.pictures import (
    CAPTION,
    LEGEND_ROW,
    SMALL,
    AddingUpPicture,
    HeatPicture,
    Inks,
    Picture,
    SurePicture,
    WeeksPicture,
)
from microwins.ui.charts.sheet import Sheet, Side, rounded, width_of


def draw_heat_map(sheet: Sheet, picture: HeatPicture) -> None:
    """Kept days as squares, quiet days as dots, a honey dot where someone came back."""
    inks, scale, pitch = sheet.inks, picture.scale, picture.pitch
    size = pitch * 0.83
    inset = (pitch - size) / 2
    small = CAPTION * scale
    for column, name in picture.months:
        sheet.text(picture.left + column * pitch + inset, 12 * scale, name, small, inks.ink3)
    for row, name in enumerate(picture.weekdays):
        sheet.text(0, picture.top + (row + 0.5) * pitch, name, small, inks.ink3, middle=True)

    def middle(x: float, y: float) -> tuple[float, float]:
        return x + pitch / 2, y + pitch / 2

    kept = [c for c in picture.map.cells if c.kept]
    corners = [(x + inset, y + inset) for x, y in map(picture.place, kept)]
    sheet.boxes(corners, size, [inks.heat[c.level - 1] for c in kept])
    rested = [c for c in picture.map.cells if c.rested and not c.kept]
    corners = [(x + inset, y + inset) for x, y in map(picture.place, rested)]
    sheet.boxes(corners, size, [inks.heat0] * len(rested))
    quiet = [middle(*picture.place(c)) for c in picture.map.cells if not c.kept and not c.rested]
    sheet.dots(quiet, min(2.6 * scale, pitch * 0.16), inks.quiet)
    back = [middle(*picture.place(c)) for c in kept if c.came_back]
    dot = min(3.4 * scale, pitch * 0.2)
    if inks.plain:  # no colour of the system stands out from every shade
        sheet.dots(back, dot * 1.5, inks.surface)
    sheet.dots(back, dot, inks.honey)
    _draw_legend(sheet, picture)


def _draw_legend(sheet: Sheet, picture: HeatPicture) -> None:
    inks, scale = sheet.inks, picture.scale
    folded = LEGEND_ROW * scale if picture.folds_legend else 0.0
    y, small, box = picture.height - 9 * scale - folded, CAPTION * scale, 14 * scale
    line = y - box / 2 - scale  # the middle of the words
    start = 0.0 if folded else picture.left
    x = start

    def words(text: str, gap: float) -> None:
        nonlocal x
        sheet.text(x, line, text, small, inks.ink3, middle=True)
        x += width_of(text, small) + gap * scale

    sheet.dots([(x + 3 * scale, line)], 2.6 * scale, inks.quiet)
    x += 14 * scale
    words(picture.quiet, 26)
    words(picture.one, 8)
    corners = [(x + n * 18 * scale, line - box / 2) for n in range(4)]
    sheet.boxes(corners, box, inks.heat)
    x += (3 * 18 + 22) * scale
    words(picture.four, 30)
    if folded:
        x, line = start, line + folded
    sheet.dots([(x + 3 * scale, line)], 3.4 * scale, inks.honey)
    x += 14 * scale
    words(picture.back, 0)


def draw_adding_up(sheet: Sheet, picture: AddingUpPicture) -> None:
    """The running total as an area that never falls, its last number in words."""
    inks, scale, points = sheet.inks, picture.scale, picture.points
    total = points[-1].kept
    room = width_of(picture.total, SMALL * scale) + 18 * scale  # for the numbers at the right
    left, right, low, high = 4 * scale, picture.width - room, picture.height - 28 * scale, 16 * scale
    wide = (right - left) / max(len(points) - 1, 1)
    tall = (low - high) / max(total, 1)
    xs = [left + n * wide for n in range(len(points))]
    ys = [low - p.kept * tall for p in points]
    line = list(zip(xs, ys, strict=True))
    sheet.area(line, low, inks.soft)
    for step, said in picture.steps:
        y = low - step * tall
        sheet.rule(y, right, inks.line, left=left)
        sheet.text(picture.width, y, said, CAPTION * scale, inks.ink3, side="right", middle=True)
    sheet.line(line, inks.accent, 2.4 * scale)
    sheet.rule(low, right, inks.ctl, 1.2, left=left)
    sheet.dots([(xs[-1], ys[-1])], 6 * scale, inks.surface)
    sheet.dots([(xs[-1], ys[-1])], 4 * scale, inks.accent)
    sheet.text(
        picture.width,
        ys[-1],
        picture.total,
        SMALL * scale,
        inks.ink,
        side="right",
        middle=True,
        weight="semibold",
    )
    end = -1.0
    for index, name in picture.months:
        if xs[index] >= end and xs[index] + width_of(name, CAPTION * scale) <= picture.width:
            sheet.text(xs[index], picture.height - 7 * scale, name, CAPTION * scale, inks.ink3)
            end = xs[index] + width_of(name, CAPTION * scale) + 8 * scale


def draw_weeks(sheet: Sheet, picture: WeeksPicture) -> None:
    """A bar for each week with its number on top; a quiet week is one dot."""
    inks, scale, weeks = sheet.inks, picture.scale, picture.weeks
    low, high = picture.height - 28 * scale, 26 * scale
    room = min((picture.width - 8 * scale) / max(len(weeks), 1), 56 * scale)
    bar = room * 0.62
    most = max((w.kept for w in weeks), default=0) or 1
    quiet = []
    for n, (week, name) in enumerate(zip(weeks, picture.names, strict=True)):
        middle, this = 4 * scale + (n + 0.5) * room, n == len(weeks) - 1
        if week.kept:
            tall = max((low - high) * week.kept / most, 4 * scale)
            shape = rounded(middle - bar / 2, low - tall, bar, tall, 3.5 * scale, foot=False)
            sheet.shape(shape, inks.accent if this else inks.heat[1])
            sheet.text(
                middle,
                low - tall - 6 * scale,
                picture.kept[n],
                CAPTION * scale,
                inks.ink if this else inks.ink2,
                side="center",
                weight="semibold" if this else "regular",
            )
        else:
            quiet.append((middle, low - 9 * scale))
        if name:
            last_of_many = this and len(weeks) > 3
            x = middle + bar / 2 if last_of_many else middle - bar / 2
            side: Side = "right" if last_of_many else "left"
            sheet.text(x, picture.height - 7 * scale, name, CAPTION * scale, inks.ink2, side=side)
    sheet.dots(quiet, 2.6 * scale, inks.quiet)
    sheet.rule(low, picture.width, inks.ctl, 1.2)


def draw(sheet: Sheet, picture: Picture) -> None:
    """Any picture onto a sheet of its size."""
    match picture:
        case HeatPicture():
            draw_heat_map(sheet, picture)
        case AddingUpPicture():
            draw_adding_up(sheet, picture)
        case WeeksPicture():
            draw_weeks(sheet, picture)
        case SurePicture():
            from microwins.ui.charts.sure_drawing import draw_sure  # it draws with what stands here

            draw_sure(sheet, picture)


def pixels(picture: Picture, inks: Inks, ratio: float) -> tuple[bytes, int, int]:
    """A picture as RGBA bytes, with its width and height in device pixels."""
    sheet = Sheet(picture.width, picture.height, inks)
    draw(sheet, picture)
    return sheet.pixels(ratio)


def save(picture: Picture, inks: Inks, title: str, summary: str, path: str) -> None:
    """A picture with its title and one sentence in words, as PNG or SVG by the ending of `path`.

    Raises OSError where the file cannot be written.
    """
    sheet = Sheet(picture.width, picture.height, inks, margin=32, head=64)
    sheet.text(0, -44, title, 18, inks.ink, weight="semibold")
    sheet.text(0, -20, summary, SMALL, inks.ink2)
    draw(sheet, picture)
    sheet.save(path, 2.0)
