"""Global ids: `CustomerClass:12`, one form for every entity, readable in a log and in a URL."""

import re
from typing import Final

from resolvers.reading.problem import BadArgumentError

LARGEST: Final = 2**63 - 1
"""The largest key that both databases hold."""


def encode(entity: str, key: int) -> str:
    """The global id of a row."""
    return f"{entity}:{key}"


_ID: Final = re.compile(r"([A-Za-z]+):([1-9][0-9]{0,18})", re.ASCII)
"""One id for each row: a key has neither a sign nor zeros in front, and no other script's digits."""


def split(text: str) -> tuple[str, int] | None:
    """The entity and the key that an id names, or None where it is no id of ours."""
    match = _ID.fullmatch(text)
    if match is None:
        return None
    key = int(match[2])
    return (match[1], key) if key <= LARGEST else None


def decode(text: object, entity: str, *path: str) -> int:
    """The key that an id of `entity` names.

    Raises BadArgumentError for anything that is not an id of that entity; whether such a row exists is another
    question.
    """
    named = split(str(text))
    if named is None or named[0] != entity:
        raise BadArgumentError(f"This is not an id of {entity}.", *path)
    return named[1]
