"""Codes by which programs know a record, such as ACTIVE_CALLS: what they look like."""

import re
from typing import Final

_CODE: Final = re.compile(r"[A-Z][A-Z0-9_]*", re.ASCII)


def is_code(text: str) -> bool:
    """Whether a text has the form of a code."""
    return _CODE.fullmatch(text) is not None
