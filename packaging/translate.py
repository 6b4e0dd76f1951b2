"""Keeps every language current with the sources: python packaging/translate.py

It collects every sentence of the app, lets Qt's lupdate merge them into resources/i18n/microwins_*.ts, and
lets lrelease compile each into the .qm that the app loads; the menu entry and the metainfo get their lines in
each language. A file that is current already is left alone.
Named after a language (`python packaging/translate.py fr`) it begins that one.

lupdate's own parser of Python leaves out calls whose number is an expression, and sees no plural in most
others. So the calls are read with `ast` and handed to lupdate as C++, which it knows best; the name of the
function and its docstring go along as a note for whoever translates. What no call holds is collected too:
what the resizing package says, and the words of the menu entry and of the software catalogues.
"""

import ast
import html
import json
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

from microwins.resizing import support
from microwins.resizing.operators import WHY
from microwins.resizing.rungs import NAMED

ROOT = Path(__file__).parent.parent
I18N = ROOT / "resources" / "i18n"
SOURCE_LANGUAGE = "en"
FUNCTION = "translate"
MENU_ENTRY = ROOT / "resources" / "org.microwins.MicroWins.desktop"
METAINFO = ROOT / "packaging" / "linux" / "org.microwins.MicroWins.metainfo.xml"
METAINFO_PART = re.compile(r'^( *)<(summary|p|li)((?: xml:lang="\w+")?)>([^<]*)</\2>\n', re.MULTILINE)
RUN_TIME = {"Support", "Ladder"}
MENU_KEYS = {"Name", "GenericName", "Comment", "Keywords"}
TOOLS = Path(PySide6.__file__).parent


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence of the source. comment: what tells it from the same words elsewhere, and helps to translate.
    plural: it stands with a number, %Ln. note: where it is said."""

    context: str
    text: str
    comment: str = ""
    plural: bool = False
    note: str = ""


def main(begun: list[str]) -> None:
    I18N.mkdir(exist_ok=True)
    files = sorted({*I18N.glob("microwins_*.ts"), *(I18N / f"microwins_{code}.ts" for code in begun)})
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "calls.cpp")
        calls.write_text(as_cpp(messages()), "utf-8")
        for path in files:
            merged, compiled = Path(folder, path.name), Path(folder, path.stem + ".qm")
            if path.exists():
                merged.write_bytes(path.read_bytes())
            merge(calls, merged, path.stem.removeprefix("microwins_"))
            _tool("lrelease", "-silent", str(merged), "-qm", str(compiled))
            written = [_put(merged, path), _put(compiled, path.with_suffix(".qm"))]
            left = merged.read_text("utf-8").count('type="unfinished"')
            print(f"{path.name}: {left} to translate{', written anew' if any(written) else ''}")
    said = {path.stem.removeprefix("microwins_"): finished(path) for path in files}
    _put_text(in_menu(MENU_ENTRY.read_text("utf-8"), said), MENU_ENTRY)
    _put_text(in_catalogue(METAINFO.read_text("utf-8"), said), METAINFO)


def messages() -> list[Message]:
    """Every sentence of the app, in the order of the files. Raises ValueError for one that isn't literal."""
    found: list[Message] = []
    for path in sorted((ROOT / "microwins").rglob("*.py")):
        found += in_module(path)
    found += [Message("Support", text, note="resizing.support") for text in caring()]
    found += [Message("Ladder", text, note="resizing.operators") for text in (NAMED, *WHY.values())]
    found += [Message("MenuEntry", text, note=f"{key} of the .desktop file") for key, text in menu_entry()]
    found += [Message("Catalogue", text, note=f"<{tag}> of the metainfo") for tag, text in catalogue()]
    return found


def in_module(path: Path) -> Iterator[Message]:
    """The calls of `translate` in one module, each with the function it stands in."""
    tree = ast.parse(path.read_text("utf-8"))
    functions = [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]
    for node in sorted(ast.walk(tree), key=lambda node: getattr(node, "lineno", 0)):
        if not (isinstance(node, ast.Call) and _name(node.func) == FUNCTION and len(node.args) > 1):
            continue
        context, text, *rest = node.args
        if not isinstance(context, ast.Constant) or not isinstance(context.value, str):
            continue  # a painter's `translate`
        if context.value in RUN_TIME and not isinstance(text, ast.Constant):
            continue  # words of the resizing package, collected below
        comment = rest[0] if rest else ast.Constant("")
        if not isinstance(text, ast.Constant) or not isinstance(comment, ast.Constant):
            raise ValueError(f"{path}:{node.lineno}: the sentence has to stand in the call as it is")
        within = [each for each in functions if each.lineno <= node.lineno <= (each.end_lineno or 0)]
        yield Message(
            context.value, str(text.value), str(comment.value), len(rest) > 1, _note(path, within[-1:])
        )


def caring() -> list[str]:
    """Everything that is said where a text speaks of danger, each sentence once."""
    said: dict[str, None] = {}
    for kind in support.KINDS:
        screen = support.support(kind)
        said.update(dict.fromkeys((screen.title, *screen.lines)))
        for contact in screen.contacts:
            said.update(dict.fromkeys((contact.name, contact.how)))
        said[support.soft_line(kind)] = None
        try:
            question = support.ask(kind)
        except KeyError:
            continue
        said.update(dict.fromkeys((question.text, *(choice.label for choice in question.choices))))
    return list(said)


def menu_entry() -> list[tuple[str, str]]:
    """What a desktop's menu shows, key and value."""
    lines = MENU_ENTRY.read_text("utf-8").splitlines()
    pairs = [line.partition("=")[::2] for line in lines]
    return [(key, said) for key, said in pairs if key in MENU_KEYS and said != "Micro Wins"]


def catalogue() -> list[tuple[str, str]]:
    """What a software catalogue shows, tag and text on one line."""
    parts = [part for part in METAINFO_PART.findall(METAINFO.read_text("utf-8")) if not part[2]]
    return [(tag, " ".join(html.unescape(text).split())) for _, tag, _, text in parts]


def finished(path: Path) -> dict[tuple[str, str], str]:
    """What a file holds in words without a number: context and sentence, and its translation."""
    said = {}
    for context in ET.parse(path).getroot().iterfind("context"):
        for message in context.iterfind("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None and translation.text:
                said[context.findtext("name", ""), message.findtext("source", "")] = translation.text
    return said


def in_menu(entry: str, said: dict[str, dict[tuple[str, str], str]]) -> str:
    """A desktop file with a line in each language under every line that can be read."""
    lines = []
    for line in entry.splitlines():
        key, _, value = line.partition("=")
        if "[" in key and not key.startswith("["):
            continue
        lines.append(line)
        for code, words in said.items():
            if key in MENU_KEYS and (translated := words.get(("MenuEntry", value))):
                lines.append(f"{key}[{code}]={translated}")
    return "\n".join(lines) + "\n"


def in_catalogue(metainfo: str, said: dict[str, dict[tuple[str, str], str]]) -> str:
    """A metainfo with each part in each language behind it."""

    def part(found: re.Match[str]) -> str:
        margin, tag, lang, text = found.groups()
        if lang:
            return ""
        words = " ".join(html.unescape(text).split())
        other = (
            f'{margin}<{tag} xml:lang="{code}">{html.escape(told, quote=False)}</{tag}>\n'
            for code, its in said.items()
            if (told := its.get(("Catalogue", words)))
        )
        return found[0] + "".join(other)

    return METAINFO_PART.sub(part, metainfo)


def as_cpp(found: list[Message]) -> str:
    """The sentences as calls that lupdate reads without guessing."""
    lines = []
    for each in found:
        texts = ", ".join(
            json.dumps(part, ensure_ascii=False) for part in (each.context, each.text, each.comment)
        )
        lines.append(f"//: {each.note}")
        lines.append(f"QCoreApplication::translate({texts}{', n' if each.plural else ''});")
    return "\n".join(lines) + "\n"


def merge(calls: Path, into: Path, language: str) -> None:
    """Brings `into` up to date: what is no longer said leaves it, a changed sentence is to be looked at."""
    _tool(
        *("lupdate", "-silent", "-no-obsolete", "-locations", "none"),
        *("-source-language", SOURCE_LANGUAGE, "-target-language", language, str(calls), "-ts", str(into)),
    )  # fmt: skip


def _note(path: Path, within: list[ast.FunctionDef]) -> str:
    words = [f"{path.stem}.{each.name}" for each in within]
    told = [ast.get_docstring(each) or "" for each in within]
    return " ".join(" ".join((*words, *told)).split())


def _name(called: ast.expr) -> str:
    return getattr(called, "id", "") or getattr(called, "attr", "")


def _tool(name: str, *arguments: str) -> None:
    program = next(path for path in (TOOLS / name, TOOLS / f"{name}.exe") if path.exists())
    subprocess.run([program, *arguments], check=True)


def _put_text(new: str, old: Path) -> None:
    if old.read_text("utf-8") != new:
        old.write_text(new, "utf-8")


def _put(new: Path, old: Path) -> bool:
    """Replaces `old` where it differs, in one step: a running app has its language mapped into memory.

    Says whether it did.
    """
    if old.exists() and old.read_bytes() == new.read_bytes():
        return False
    beside = old.with_name(f"{old.name}.new")
    beside.write_bytes(new.read_bytes())
    beside.replace(old)
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
