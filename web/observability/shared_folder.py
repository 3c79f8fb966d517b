"""The folder in which several server processes keep one account of their figures, and what ended ones leave there."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

SHARED_FOLDER: Final = "PROMETHEUS_MULTIPROC_DIR"
"""The environment variable that names the folder; prometheus_client reads it when it is imported."""

MEMORY: Final = Path("/dev/shm")  # noqa: S108  # within it, folders of our own alone


@contextmanager
def shared_folder(workers: int) -> Iterator[None]:
    """Have server processes that are started from here keep one account, in a folder of their own unless one is set."""
    if workers == 1 or os.environ.get(SHARED_FOLDER):
        yield
        return
    with TemporaryDirectory(prefix="customer-classes-figures-", dir=_in_memory()) as folder:
        os.environ[SHARED_FOLDER] = folder
        yield


def _in_memory() -> Path | None:
    """A folder that is no disk, unless `TMPDIR` names one: a process that writes figures on a full disk is killed."""
    return MEMORY if "TMPDIR" not in os.environ and MEMORY.is_dir() and os.access(MEMORY, os.W_OK) else None


def forget_ended_processes(folder: Path) -> None:
    """Take away what processes that have ended said of the moment; what they counted stays part of the sums."""
    for file in folder.glob("gauge_live*_*.db"):
        if not _runs(int(file.stem.rpartition("_")[2])):
            # Another process may be doing the same.
            file.unlink(missing_ok=True)


def _runs(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
