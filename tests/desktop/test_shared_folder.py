"""Folders that several computers share, told by what the tools leave there."""

from pathlib import Path

import pytest

from microwins.desktop import shared_folder
from microwins.desktop.shared_folder import is_shared


@pytest.fixture(autouse=True)
def _own_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever this machine has mounted."""
    monkeypatch.setattr(shared_folder, "_MOUNTS", tmp_path / "mounts")


@pytest.mark.parametrize(
    "name",
    [
        "Dropbox/apps",
        "Dropbox (Personal)",
        "OneDrive",
        "OneDrive - Contoso/a/b",
        "Nextcloud",
        "Library/Mobile Documents/com~apple~CloudDocs",
        "Library/CloudStorage/GoogleDrive-me@example.org/My Drive",
    ],
)
def test_by_its_name(tmp_path: Path, name: str) -> None:
    home = tmp_path / name / "microwins"
    home.mkdir(parents=True)
    assert is_shared(home)


@pytest.mark.parametrize(
    "mark", [".stfolder", ".dropbox.cache", ".sync_0123456789ab.db", ".nextcloudsync.log"]
)
def test_by_its_mark(tmp_path: Path, mark: str) -> None:
    home = tmp_path / "mine" / "deep" / "microwins"
    home.mkdir(parents=True)
    assert not is_shared(home)
    (tmp_path / "mine" / mark).touch()
    assert is_shared(home)


@pytest.mark.parametrize(
    "name", ["share/microwins", "My Dropboxes", "one drive", "Library/Application Support"]
)
def test_an_ordinary_one(tmp_path: Path, name: str) -> None:
    home = tmp_path / name
    home.mkdir(parents=True)
    assert not is_shared(home)


MOUNTS = """22 27 0:21 / / rw,relatime - ext4 /dev/sda rw
30 22 0:40 / {place}/at\\040work rw shared:1 - nfs4 server:/home rw
31 30 0:41 / {place}/at\\040work/local rw - ext4 /dev/sdb rw
32 22 0:42 / {place}/covered rw - cifs //server/share rw
33 22 0:43 / {place}/covered rw - tmpfs none rw
"""


@pytest.mark.parametrize(
    ("name", "shared"),
    [("at work", True), ("at work/local", False), ("covered", False), ("at worker", False)],
)
def test_by_its_mount(tmp_path: Path, name: str, shared: bool) -> None:
    (tmp_path / "mounts").write_text(MOUNTS.format(place=tmp_path), "utf-8")
    home = tmp_path / name / "microwins"
    home.mkdir(parents=True)
    assert is_shared(home) is shared
