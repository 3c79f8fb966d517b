"""Running `customer-classes` as an operator does, to its end."""

import os
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.processes import start
from web.settings import PREFIX

SECONDS = 100


@dataclass(frozen=True)
class Finished:
    """Output of a command, and its exit code."""

    returncode: int
    stdout: str
    stderr: str


def customer_classes(
    *arguments: str, database: str | None = None, typed: str = "", user: int | None = None
) -> Finished:
    """The finished command, with what it wrote; `typed` is what is typed when it asks, `user` another user's number."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(PREFIX)}
    environment |= {"COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"}
    if database is not None:
        environment[f"{PREFIX}DATABASE"] = database
    with TemporaryDirectory(prefix="customer-classes-") as folder:
        keyboard, output, errors = (Path(folder) / name for name in ("typed", "output", "errors"))
        keyboard.write_text(typed, encoding="utf-8")
        process = start(
            *arguments,
            environment=environment,
            output=str(output),
            errors=str(errors),
            typed=str(keyboard),
            user=user,
        )
        process.join(SECONDS)
        assert process.exitcode is not None, f"{arguments} did not end within {SECONDS} seconds"
        return Finished(process.exitcode, output.read_text(encoding="utf-8"), errors.read_text(encoding="utf-8"))
