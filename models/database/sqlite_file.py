"""The file of a SQLite database: while it is open, its name may come to mean another one."""

import os
from typing import Final, TypeAlias

REPLACED: Final = "The database file was deleted or replaced while it was open; the server has to be restarted."

Identity: TypeAlias = tuple[int, int]


def identity_of(path: str) -> Identity | None:
    """Which file a name means, or None where there is none."""
    try:
        status = os.stat(path)  # noqa: PTH116  # for every write, and a Path costs more than the look
    except OSError:
        return None
    return status.st_dev, status.st_ino
