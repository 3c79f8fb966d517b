"""Arguments of a field: what is wrong with them, and ids."""

import re
from typing import NoReturn

from graphql import GraphQLError

LARGEST_KEY = 2**63 - 1


def refuse(message: str, *path: str) -> NoReturn:
    """Refuse an argument; `path` leads to it from the field. Raises GraphQLError."""
    raise GraphQLError(message, extensions={"code": "BAD_USER_INPUT", "argument": [*path]})


def camel(name: str) -> str:
    """A name in snake case as the schema writes it."""
    first, *others = name.split("_")
    return first + "".join(other.capitalize() for other in others)


def split_id(text: object) -> tuple[str, int] | None:
    """The type and the key that an id names, if it names any."""
    match = re.fullmatch(r"([^:]*):([1-9][0-9]{0,18})", str(text))
    return (match[1], int(match[2])) if match and int(match[2]) <= LARGEST_KEY else None


def key_of(text: object, type_name: str, *path: str) -> int:
    """The key that an id of a type names. Raises GraphQLError for any other id."""
    entity_key = split_id(text)
    if entity_key is None or entity_key[0] != type_name:
        refuse(f"This is not an id of {type_name}.", *path)
    return entity_key[1]
