"""Codes by which programs know a record, such as ACTIVE_CALLS: what they look like."""

import re
from collections.abc import Iterable
from typing import Final

from models.sentence import sentence
from resolvers.errors import UserError, input_path, malformed
from resolvers.writing.draft import Draft

_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]*", re.ASCII)


def is_code(text: str) -> bool:
    """Whether a text has the form of a code."""
    return _CODE.fullmatch(text) is not None


def code_is_a_word(draft: Draft) -> Iterable[UserError]:
    """A code is written alike everywhere: it can be a column of a report and a key in a program."""
    code = str(draft.row["code"])
    if not is_code(code):
        message = sentence("A code has capital letters, digits and underscores, and begins with a letter.")
        yield malformed(message, code, input_path("code"))
