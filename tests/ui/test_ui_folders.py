"""Dialogs for files begin where the person keeps files, never where the app was started."""

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from microwins.ui import folders


@pytest.fixture(autouse=True)
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(folders, "_last", None)
    there = tmp_path / "Documents"
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(there))
    return there


def test_it_begins_among_the_documents_or_at_home_where_there_are_none(documents: Path) -> None:
    assert folders.begin_at("sheet.pdf") == str(Path.home() / "sheet.pdf")
    documents.mkdir()
    assert folders.begin_at("sheet.pdf") == str(documents / "sheet.pdf")


def test_the_next_begins_where_the_last_one_ended(documents: Path, tmp_path: Path) -> None:
    documents.mkdir()
    kept = tmp_path / "kept"
    kept.mkdir()
    folders.remember(str(kept / "sheet.pdf"))
    assert folders.begin_at() == str(kept)
    folders.remember(tmp_path)
    assert folders.begin_at() == str(tmp_path)
    folders.remember(kept / "sheet.pdf")
    kept.rmdir()
    assert folders.begin_at() == str(documents)
