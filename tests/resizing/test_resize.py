"""The engine behind one function, and how well it reads goals it was not tuned on."""

import json
from pathlib import Path

import pytest
from evaluate import evaluate, main, read_goals, report

from microwins.resizing.resize import resize

OWN = Path(__file__).parent.parent / "data" / "goals_own.jsonl"


def test_a_goal_becomes_one_json_object() -> None:
    told = resize("I'll study 5 hours daily from now on")
    assert json.loads(json.dumps(told)) == told
    assert list(told) == [
        "goal",
        "outcome",
        "area",
        "flags",
        "quantity",
        "unit",
        "period",
        "suggestions",
        "support",
        "question",
    ]
    assert (told["outcome"], told["area"], told["flags"]) == ("ladder", "study", ["extreme"])
    assert (told["quantity"], told["unit"], told["period"]) == (5, "hour", "day")
    first = told["suggestions"][0]
    assert first["sentence"] == "After breakfast, study for 10 minutes"
    assert first["rungs"][0] == {
        "sentence": "After breakfast, study for 5 hours",
        "minutes": 300,
        "operators": [],
    }
    assert first["checks"] == {"easy": True, "meaningful": True, "specific": True, "repeatable": True}
    assert told["support"] is told["question"] is None


@pytest.mark.parametrize(
    ("goal", "area", "kind"),
    [
        ("i dont want to be here anymore", "crisis", "suicide"),
        ("lose weight. stop self harming.", "crisis", "selfharm"),
        ("come off my antidepressants cold turkey", "health_admin", "meds"),
        ("make my husband stop hitting me", "relationships", "abuse"),
    ],
)
def test_danger_gets_support_and_no_ladder(goal: str, area: str, kind: str) -> None:
    told = resize(goal)
    assert (told["outcome"], told["area"], told["suggestions"]) == ("support", area, [])
    assert f"unsafe:{kind}" in told["flags"]
    assert told["support"]["kind"] == kind
    assert len(told["support"]["message"]) > 60


def test_giving_up_sleep_gets_rest_and_keeps_its_area() -> None:
    told = resize("no sleep at all till i finish the thesis, 4 nights straight")
    assert (told["outcome"], told["area"]) == ("support", "study")
    assert told["suggestions"]
    assert "sleep" in told["support"]["message"].lower()
    assert resize("i will not sleep at all for 5 nights")["area"] == "sleep"


def test_one_question_comes_before_a_ladder_about_drinking() -> None:
    told = resize("stop drinking")
    assert told["outcome"] == "ask"
    assert told["question"]["kind"] == "withdrawal"
    assert len(told["question"]["choices"]) >= 3


@pytest.mark.parametrize(
    ("goal", "word"), [("", "example"), ("asdfgh jkl", "Try one thing"), ("quiero dejar de fumar", "English")]
)
def test_what_cannot_be_read_gets_a_kind_question(goal: str, word: str) -> None:
    told = resize(goal)
    assert (told["outcome"], told["area"], told["flags"], told["suggestions"]) == (
        "ask",
        "none",
        ["nonsense"],
        [],
    )
    assert word in told["question"]["text"]


def test_goals_in_peoples_words_are_read_well() -> None:
    score = evaluate(read_goals(OWN))
    assert score.area.share >= 0.95
    assert score.quantity.share >= 0.97
    assert score.hit.share >= 0.95
    assert score.checks.share == 1.0
    assert score.let_through.share == 1.0
    assert score.f1("avoidance")[2] >= 0.95
    assert score.f1("extreme")[2] >= 0.90


def test_the_report_lists_every_miss(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    wrong = {
        "goal": "learn the guitar",
        "area": "food",
        "quantity": 3,
        "unit": "km",
        "period": "day",
        "flags": ["extreme", "unsafe:ed"],
        "must_mention": ["xyzzy"],
        "also_ok": [],
    }
    score = evaluate([wrong])
    told = "\n".join(report("one", score))
    assert "food           creativity     1" in told
    assert "(3, 'km') read as (None, None)" in told
    assert "-extreme: learn the guitar" in told
    assert score.caught.share == 0.0
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps(wrong) + "\n")
    monkeypatch.setattr("sys.argv", ["evaluate", str(path), "--quiet"])
    main()
    assert "unsafe caught          0.0%" in capsys.readouterr().out
