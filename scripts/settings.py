"""The list of an operator's settings in the documents: each with its default and what it is for."""

from collections.abc import Iterator
from enum import Enum
from pathlib import Path

from web.settings import PREFIX, Settings

ROOT = Path(__file__).parent.parent

INTRODUCTION = """\
# Settings

Written by `make generate` from `web/settings.py`. A setting is an environment variable, or a line of a file `.env` in
the folder where the program is started; the variable goes before the line. `serve` takes `--host`, `--port`,
`--workers` and `--database` as flags too, and every command that uses the database takes `--database`. A list is one
value, several by commas, or JSON. With a value that can't be, a command says so in a sentence and does nothing.

| Setting | Default | |
|---|---|---|
"""


def default(value: object) -> str:
    """The default as one would write it."""
    match value:
        case None | ():
            return "none"
        case Path():
            return f"`{value.relative_to(ROOT)}`"
        case tuple():
            return f"`{','.join(value)}`"
        case bool():
            return f"`{str(value).lower()}`"
        case Enum():
            return f"`{value.value}`"
    return f"`{value}`"


def rows() -> Iterator[str]:
    """A line for each setting."""
    for name, field in Settings.model_fields.items():
        yield f"| `{PREFIX}{name.upper()}` | {default(field.default)} | {field.description} |"


def document() -> str:
    """The whole document."""
    return INTRODUCTION + "\n".join(rows()) + "\n"
