"""Whether a folder is one that other computers share: kept alike by a sync tool, or mounted over a network.

A record there is safe as long as one computer uses it at a time; the app says so once. Every sign is what the
tools themselves leave: their marks in the folder they keep alike, its usual name, or the kind of the mount.
"""

import os
import re
import sys
from pathlib import Path

_MARKS = (
    ".dropbox.cache",
    ".stfolder",  # Syncthing
    ".nextcloudsync.log",
    ".owncloudsync.log",
    ".sync_*.db",  # Nextcloud and ownCloud
    ".849C9593-D756-4E56-8D6E-42412F2A707B",  # OneDrive
    ".tmp.drivedownload",  # Google Drive
)
_NAMES = ("dropbox", "onedrive", "google drive", "googledrive", "nextcloud", "owncloud", "pclouddrive")
_APPLE = ("library/mobile documents", "library/cloudstorage")
_NETWORKS = {
    "nfs",
    "nfs4",
    "cifs",
    "smb3",
    "smbfs",
    "afs",
    "ceph",
    "davfs",
    "fuse.davfs2",
    "fuse.glusterfs",
    "fuse.gvfsd-fuse",
    "fuse.onedriver",
    "fuse.google-drive-ocamlfuse",
    "fuse.rclone",
    "fuse.sshfs",
}
_MOUNTS = Path("/proc/self/mountinfo")


def is_shared(home: Path) -> bool:
    """Whether `home`, or a folder it lies in, is shared. What cannot be looked at is not."""
    home = home.resolve()
    return _over_a_network(home) or any(_kept_alike(folder) for folder in (home, *home.parents))


def _kept_alike(folder: Path) -> bool:
    name = folder.name.lower()
    if any(name == each or name.startswith((f"{each} ", f"{each}-")) for each in _NAMES):
        return True
    if folder.as_posix().lower().endswith(_APPLE):
        return True
    try:
        return any(next(folder.glob(mark), None) is not None for mark in _MARKS)
    except OSError:
        return False


def _over_a_network(home: Path) -> bool:
    if sys.platform == "win32":
        return home.drive.startswith("\\\\")
    over = [
        (len(where.parts), number, kind)
        for number, (where, kind) in enumerate(_mounts())
        if home.is_relative_to(where)
    ]
    return bool(over) and max(over)[2] in _NETWORKS  # the nearest, and of two in one place the later


def _mounts() -> list[tuple[Path, str]]:
    """Where something is mounted, and of which kind it is, as Linux tells it."""
    try:
        lines = _MOUNTS.read_bytes().splitlines()
    except OSError:
        return []
    found = []
    for line in lines:
        before, _, after = line.partition(b" - ")
        where = re.sub(rb"\\(\d{3})", lambda octal: bytes([int(octal[1], 8)]), before.split(b" ")[4])
        found.append((Path(os.fsdecode(where)), after.split(b" ")[0].decode("ascii", "replace")))
    return found
