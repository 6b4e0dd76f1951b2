"""The languages: every sentence is in their files, what is loaded is what they say, in the app’s voice."""

import importlib.util
import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

ROOT = Path(__file__).parents[2]
FILES = sorted((ROOT / "resources" / "i18n").glob("microwins_*.ts"))
PLACEHOLDER = re.compile(r"%L?[1-9n]")
KIND_DAYS = {"Care", "LookBack", "Today"}  # where nothing that was done is belittled
BY_LANGUAGE = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)

QUOTES = {"de": "„“‚‘", "es": "«»“”"}
STRAIGHT = re.compile(r"\w'\w|\"")
TYPED = ("microwins ", "MMM")  # commands and formats of dates are written as Qt and a shell read them

# The counterparts of the words that look.md refuses: whole words, in any case.
FORBIDDEN = {
    "de": r"versag\w*|(ge)?scheiter\w*|fehlgeschlagen|fehlschl[aä]g\w*|misserfolg\w*|verpass\w*|vers[aä]um\w*"
    r"|überfällig\w*|serien?|faul\w*|muss(t|te|test)?|müss(en|t|te|test|ten)|soll(st|test|te)"
    r"|vergiss(’s)? (das |es )?nicht|nicht vergessen|kaputt\w*|gebrochen\w*|zerbrochen\w*"
    r"|verl(or|ier)\w*|verlust\w*",
    "es": r"fall(o|a|as|ó|ado|ada|ar|aste|os)|fracas\w*|atrasad[oa]s?|vencid[oa]s?|rachas?|perezos[oa]s?"
    r"|holgaz[aá]n\w*|flojo|deber[ií]a\w*|deb(es|e|éis|en)|tienes que|hay que|no (te )?olvides|perdid[oa]s?"
    r"|perdiste|pierd\w+|rot[oa]s?|romp\w+|te saltaste",
}
BELITTLING = {
    "de": r"nur|bloß|lediglich|mindestens|wenigstens|immerhin",
    "es": r"sólo|solo|solamente|únicamente|apenas|al menos|por lo menos",
}


@dataclass(frozen=True)
class Told:
    """One message of a file. forms: its translation, one a plural form; "" is still to be translated."""

    context: str
    text: str
    comment: str
    plural: bool
    forms: tuple[str, ...]
    finished: bool

    @property
    def key(self) -> tuple[str, str, str, bool]:
        return (self.context, self.text, self.comment, self.plural)


def told_in(path: Path) -> Iterator[Told]:
    for context in ET.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iterfind("numerusform")]
            yield Told(
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("comment", ""),
                plural,
                tuple(forms) if plural else (translation.text or "",),
                translation.get("type") is None,
            )


def filled(path: Path) -> list[Told]:
    return [each for each in told_in(path) if all(each.forms)]


def language(path: Path) -> str:
    return path.stem.removeprefix("microwins_")


@pytest.fixture(scope="module")
def collector() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translate_command", ROOT / "packaging" / "translate.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_german_and_spanish_are_there() -> None:
    assert {"de", "es"} <= {language(path) for path in FILES}


@BY_LANGUAGE
def test_every_sentence_of_the_source_is_in_the_file(path: Path, collector: ModuleType) -> None:
    """Where this is not so, `python packaging/translate.py` brings the file up to date."""
    said = {(each.context, each.text, each.comment, each.plural) for each in collector.messages()}
    assert len(said) > 1000
    assert {each.key for each in told_in(path)} == said


@pytest.mark.parametrize("code", ["de", "es"])
def test_german_and_spanish_are_whole(code: str) -> None:
    """A new sentence is said in both before it ships."""
    path = ROOT / "resources" / "i18n" / f"microwins_{code}.ts"
    assert [each.text for each in told_in(path) if not each.finished or not all(each.forms)] == []


@BY_LANGUAGE
def test_the_file_holds_no_line_numbers_and_nothing_that_left(path: Path) -> None:
    written = path.read_text("utf-8")
    assert "<location" not in written
    assert not re.search(r'type="(obsolete|vanished)"', written)


def test_a_sentence_beside_a_plural_needs_a_number(collector: ModuleType) -> None:
    """%Ln and a number go together, in both directions; %n alone would not use the digits of the place."""
    for each in collector.messages():
        assert ("%Ln" in each.text) == each.plural, each
        assert "%n" not in each.text, each


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('translate("A", "one")', ("A", "one", "", False)),
        ('translate("A", "one", "told apart")', ("A", "one", "told apart", False)),
        ('translate("A", "one %Ln", "", len(x) + y.z)', ("A", "one %Ln", "", True)),
        ('QCoreApplication.translate("A", "on" "e")', ("A", "one", "", False)),
    ],
)
def test_calls_are_read(
    tmp_path: Path, collector: ModuleType, source: str, found: tuple[str, str, str, bool]
) -> None:
    module = tmp_path / "some.py"
    module.write_text(f"def said():\n    return {source}\n", "utf-8")
    [message] = collector.in_module(module)
    assert (message.context, message.text, message.comment, message.plural) == found
    assert message.note == "some.said"


def test_a_sentence_that_is_put_together_is_refused(tmp_path: Path, collector: ModuleType) -> None:
    module = tmp_path / "some.py"
    module.write_text('translate("A", f"one {x}")\n', "utf-8")
    with pytest.raises(ValueError, match=r"some\.py:1"):
        list(collector.in_module(module))


def test_the_command_keeps_what_was_translated(
    tmp_path: Path, collector: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = collector.messages()
    monkeypatch.setattr(collector, "I18N", tmp_path)
    monkeypatch.setattr(collector, "messages", lambda: found)
    for name in ("MENU_ENTRY", "METAINFO"):
        own = getattr(collector, name)
        monkeypatch.setattr(collector, name, Path(shutil.copy(own, tmp_path)))
    collector.main(["fr"])
    path = tmp_path / "microwins_fr.ts"
    first = path.read_text("utf-8")
    empty = '<translation type="unfinished"></translation>'
    position = first.index(empty, first.index("<source>Make a copy now</source>"))
    path.write_text(
        f"{first[:position]}<translation>Copier</translation>{first[position + len(empty) :]}", "utf-8"
    )
    once = path.stat().st_mtime_ns
    collector.main([])
    assert path.stat().st_mtime_ns == once, "a file that is current is left alone"
    translator = QTranslator()
    assert translator.load(str(tmp_path / "microwins_fr.qm"))
    assert translator.translate("Backups", "Make a copy now") == "Copier"


@BY_LANGUAGE
def test_the_app_loads_what_the_file_says(qapp: QCoreApplication, path: Path) -> None:
    """The compiled file is in git, so that whatever installs the app brings it along."""
    translator = QTranslator()
    loaded = translator.load(str(path.with_suffix(".qm")))
    messages = list(told_in(path))
    assert loaded or not any(all(each.forms) for each in messages)
    for each in messages:
        if each.plural:
            numbers = (*range(200), 1_000_000)
            heard = {translator.translate(each.context, each.text, each.comment, n) or "" for n in numbers}
        else:
            heard = {translator.translate(each.context, each.text, each.comment) or ""}
        assert heard <= {*each.forms, ""}, each
        if all(each.forms):
            assert "" not in heard, each


def test_the_menu_and_the_catalogues_say_what_the_files_say(collector: ModuleType) -> None:
    said = {language(path): collector.finished(path) for path in FILES}
    entry, metainfo = (path.read_text("utf-8") for path in (collector.MENU_ENTRY, collector.METAINFO))
    assert collector.in_menu(entry, said) == entry
    assert collector.in_catalogue(metainfo, said) == metainfo


def test_a_menu_in_another_language_has_its_own_lines(collector: ModuleType) -> None:
    said = {"fr": {("MenuEntry", "Evidence"): "Preuves", ("Catalogue", "A & B"): "A & Bé"}}
    old = "[Desktop Entry]\nName=Evidence\nName[xx]=Old\nExec=microwins\n"
    assert collector.in_menu(old, said) == (
        "[Desktop Entry]\nName=Evidence\nName[fr]=Preuves\nExec=microwins\n"
    )
    parts = '  <p>\n    A &amp;\n    B\n  </p>\n  <p xml:lang="xx">Old</p>\n'
    assert collector.in_catalogue(parts, said) == (
        '  <p>\n    A &amp;\n    B\n  </p>\n  <p xml:lang="fr">A &amp; Bé</p>\n'
    )


@BY_LANGUAGE
def test_placeholders_are_kept(path: Path) -> None:
    wrong = [
        (each.text, form)
        for each in filled(path)
        for form in each.forms
        if sorted(PLACEHOLDER.findall(form)) != sorted(PLACEHOLDER.findall(each.text))
        or form.count("\n") != each.text.count("\n")
    ]
    assert wrong == []


@BY_LANGUAGE
def test_sentences_end_as_they_do_in_english(path: Path) -> None:
    def end(text: str) -> str:
        last = text.rstrip('“”‘»" ')[-1:]
        return last if last in ".?…:;" else ""

    wrong = [
        (each.text, form)
        for each in filled(path)
        for form in each.forms
        if end(form) != end(each.text) and "MMM" not in each.text
    ]
    assert wrong == []


@BY_LANGUAGE
def test_quotes_are_those_of_the_language(path: Path) -> None:
    own, wrong = QUOTES[language(path)], []
    for each in filled(path):
        for form in each.forms:
            strange = set(form) & set("“”„‚‘«»‹›") - set(own)
            straight = STRAIGHT.search(form) and not any(typed in form for typed in TYPED)
            unquoted = "“" in each.text and not set(form) & set(own)
            alone = "'" in form.replace("'de'", "") and "'" not in each.text
            if strange or straight or unquoted or alone:
                wrong.append((each.text, form))
    assert wrong == []


def refused(words: str) -> Callable[[str], bool]:
    pattern = re.compile(rf"\b({words})\b|[!¡]", re.IGNORECASE)
    return lambda text: pattern.search(text) is not None


@BY_LANGUAGE
def test_no_sentence_holds_a_forbidden_word(path: Path) -> None:
    holds = refused(FORBIDDEN[language(path)])
    assert [(each.text, form) for each in filled(path) for form in each.forms if holds(form)] == []


@BY_LANGUAGE
def test_kind_days_belittle_nothing(path: Path) -> None:
    holds = refused(BELITTLING[language(path)])
    kind = [each for each in filled(path) if each.context in KIND_DAYS]
    assert [(each.text, form) for each in kind for form in each.forms if holds(form)] == []


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("de", "Du hast drei Tage verpasst."), ("de", "Das musst du noch tun."), ("de", "Weiter so!"),
        ("de", "Deine Serie ist gerissen."), ("es", "Has fallado hoy."), ("es", "Tu racha sigue."),
        ("es", "Deberías hacerlo."), ("es", "¡Bien"),
    ],
)  # fmt: skip
def test_such_sentences_are_refused(code: str, text: str) -> None:
    assert refused(FORBIDDEN[code])(text)
