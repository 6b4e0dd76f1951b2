"""The curated micro-wins: every one passes the four checks, and a broken file of a person's own is told
kindly.
"""

from pathlib import Path

import pytest

from microwins.domain.win import sentence
from microwins.resizing import ladder, library
from microwins.resizing.checks import check
from microwins.resizing.reading import AreaScore, Reading, read

GOOD = """
area = "reading"
means = ["comic"]
anchors = ["After tea"]
[[win]]
id = "{id}"
answers = ["zines"]
anchor = "After tea"
bad_day = "Open one zine"
kind = "win"
rungs = [
  {{ action = "Read zines for 10 minutes", minutes = 10, op = "concretise" }},
  {{ action = "Read one zine page", minutes = 2, op = "less_amount" }},
  {{ action = "Read one zine line", minutes = 1, op = "less_amount" }},
  {{ action = "Open one zine", minutes = 0.5, op = "first_step" }},
]
"""


@pytest.fixture(autouse=True)
def _bundled_again():
    yield
    library.load()


@pytest.mark.parametrize("area", library.AREAS)
def test_every_shelf_is_full(area: str) -> None:
    shelf = library.current().shelf(area)
    assert len(shelf.entries) >= 14
    assert len(shelf.anchors) >= 5
    assert sum(entry.observes for entry in shelf.entries) >= 1
    assert len({rung.action for entry in shelf.entries for rung in entry.rungs}) > 3 * len(shelf.entries)


@pytest.mark.parametrize("area", library.AREAS)
def test_every_micro_win_passes_the_four_checks(area: str) -> None:
    goal = Reading(area, areas=(AreaScore(area, 5.0, ()),))
    for entry in library.current().shelf(area).entries:
        assert entry.rungs[entry.start].minutes <= 10
        assert entry.bad_day
        for rung in entry.rungs[entry.start :]:
            said = sentence(entry.anchor, rung.action)
            told = check(said, rung.minutes, goal)
            assert (told.easy, told.meaningful, told.specific, told.repeatable) == (True,) * 4, said


def test_a_persons_own_file_stands_first(tmp_path: Path) -> None:
    (tmp_path / "mine.toml").write_text(GOOD.format(id="zines"))
    (tmp_path / "more.toml").write_text(GOOD.format(id="other"))
    loaded = library.load(tmp_path)
    assert loaded.problems == ()
    assert [entry.id for entry in library.current().shelf("reading").entries[:2]] == ["zines", "other"]
    offers = ladder.suggestions(read("read more zines"))
    assert any(offer.source == "library:reading/zines" for offer in offers[:3])


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("area = ", "it is not written as TOML"),
        ('area = "fishing"', "area “fishing” is not one of"),
        ("means = []", "the file has no area"),
        ('area = "food"\nmeans = 3', "the means of the file are no list of texts"),
        ('area = "food"\nwin = 3', "each micro-win starts with [[win]]"),
        ('area = "food"\n[[win]]\nanchor = "x"', "a micro-win has no id"),
        ('area = "food"\n[[win]]\nid = "x"\nrungs = []', "“x” has fewer than 4 rungs"),
        ('area = "food"\n[[win]]\nid = "x"\nrungs = [1, 2, 3, 4]', "a rung of “x” is not a table"),
        (GOOD.format(id="a" * 200), "the id of a micro-win is no short text"),
        (GOOD.format(id="z").replace("minutes = 2", "minutes = 20"), "do not become smaller"),
        (GOOD.format(id="z").replace("minutes = 2", "minutes = true"), "do not become smaller"),
        (GOOD.format(id="z").replace("minutes = 0.5", "minutes = 0.6"), "takes more than half a minute"),
        (GOOD.format(id="z").replace("first_step", "magic"), "has a rung with an unknown op"),
        (GOOD.format(id="z").replace('kind = "win"', "start = 9"), "starts at a rung it does not have"),
        (GOOD.format(id="z") + GOOD.format(id="z")[GOOD.index("[[win]]") :], "the same id"),
    ],
)
def test_a_broken_file_gets_one_clear_sentence_and_the_rest_works(
    tmp_path: Path, text: str, told: str
) -> None:
    (tmp_path / "broken.toml").write_text(text)
    (tmp_path / "good.toml").write_text(GOOD.format(id="zines"))
    loaded = library.load(tmp_path)
    assert len(loaded.problems) == 1
    assert loaded.problems[0].startswith("broken.toml could not be read, so its steps are left out: ")
    assert told in loaded.problems[0]
    assert loaded.shelf("reading").entries[0].id == "zines"


def test_a_file_that_is_no_text_is_told_too(tmp_path: Path) -> None:
    (tmp_path / "picture.toml").write_bytes(b"\xff\xfe\x00")
    assert "not a text file" in library.load(tmp_path).problems[0]


def test_no_folder_and_no_such_area_are_fine(tmp_path: Path) -> None:
    assert library.load(tmp_path / "absent").problems == ()
    assert library.current().shelf("fishing").entries == ()


def test_a_step_that_starts_too_big_is_offered_at_an_easy_size(tmp_path: Path) -> None:
    text = (
        GOOD.format(id="zines").replace("minutes = 10,", "minutes = 20,").replace('kind = "win"', "start = 0")
    )
    (tmp_path / "mine.toml").write_text(text)
    library.load(tmp_path)
    offer = next(o for o in ladder.suggestions(read("read zines")) if o.source == "library:reading/zines")
    assert (offer.action, offer.minutes) == ("Read one zine page", 2)
