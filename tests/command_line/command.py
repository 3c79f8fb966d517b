"""Running `customer-classes` in a process of its own."""

import os
import subprocess
import sys

from web.settings import PREFIX

SECONDS = 100


def customer_classes(
    *arguments: str, database: str | None = None, typed: str = ""
) -> "subprocess.CompletedProcess[str]":
    """The finished command, with what it wrote; `typed` is what is typed when it asks."""
    environment = {key: value for key, value in os.environ.items() if not key.startswith(PREFIX)}
    if database is not None:
        environment[f"{PREFIX}DATABASE"] = database
    return subprocess.run(
        [sys.executable, "-c", "from web.cli import app; app()", *arguments],
        env={**environment, "COLUMNS": "200", "NO_COLOR": "1", "TERM": "dumb"},
        input=typed,
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
    )
