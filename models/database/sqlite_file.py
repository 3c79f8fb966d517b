"""The files of an open SQLite database: which one its name means by now, and the header that tells of each commit.

Every commit changes the header of the index of the write-ahead log, which all processes that have the database open
share in memory. A look at it there tells whether `PRAGMA data_version` is still the same, without the two locks and the
look at the file that a statement takes. SQLite looks at it so before each read:
https://www.sqlite.org/walformat.html#the_wal_index_file_format
"""

import ctypes
import os
from collections.abc import Callable
from pathlib import Path
from typing import Final, TypeAlias

REPLACED: Final = "The database file was deleted or replaced while it was open; the server has to be restarted."

Identity: TypeAlias = tuple[int, int]

HEADER_BYTES: Final = 48
"""First of two copies: a count of commits, the log's last frame, its salt and checksum, and the header's own."""

_MAPPED: Final = Path("/proc/self/maps")
"""List of what this process has in memory, where the system keeps one: a line for each piece of a file."""


def identity_of(path: str) -> Identity | None:
    """Which file a name means, or None where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116  # for every write, and a Path costs more than the look
    except OSError:
        return None
    return status.st_dev, status.st_ino


class IndexHeader:
    """The header of one database, to be read as long as this process has a connection open that has read there."""

    def __init__(self, address: int) -> None:
        self._address = address

    def read(self) -> bytes:
        """The header: another one than before any commit that is acknowledged.

        Beside a commit that is under way, it may be in part the new one already, which is different from both.
        """
        return ctypes.string_at(self._address, HEADER_BYTES)


class CommitCount:
    """SQLite's count of commits in a database, asked for again where the header has moved since."""

    def __init__(self, path: str, file: Identity | None, ask: Callable[[], int]) -> None:
        self._path = path
        self._file = file
        self._ask = ask
        self._count = -1
        self._header: IndexHeader | None = None
        self._counted: bytes | None = None
        """The header that was there before the commits were counted."""

    def get(self) -> int:
        """The count. Raises what asking for it raises."""
        header = self._header.read() if self._header else None
        if header is None or header != self._counted:
            count = self._ask()
            # It is looked for again when others have committed: by then the log may have been begun.
            if self._header is None and count != self._count and identity_of(self._path) == self._file:
                self._header = index_header(self._path)
            self._count, self._counted = count, header
        return self._count

    def forget(self) -> None:
        """Look at the memory no more: it is there as long as a connection is open."""
        self._header = None


def index_header(path: str) -> IndexHeader | None:
    """The header of a database in which a connection of this process has read; None where it isn't known where it is.

    SQLite's own memory is looked for, and no file is opened: to close it would end all locks of this process on it.
    """
    name = f"{os.path.realpath(path)}-shm".encode(errors="surrogateescape")
    try:
        lines = _MAPPED.read_bytes().split(b"\n")
    except OSError:
        return None
    for line in lines:
        # 7f1c8a5e8000-7f1c8a5f0000 rw-s 00000000 fd:01 1234    /folder/file.db-shm
        if line.endswith(name):
            addresses, _, offset, _, _, mapped = line.split(maxsplit=5)
            if mapped == name and not int(offset, 16):
                return IndexHeader(int(addresses.partition(b"-")[0], 16))
    return None
