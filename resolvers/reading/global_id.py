"""Global ids: `CustomerClass:12`, one form for every entity, readable in a log and in a URL."""

from resolvers.reading.problem import BadArgumentError

LARGEST = 2**63 - 1
"""The largest key that both databases hold."""


def encode(entity: str, key: int) -> str:
    """The global id of a row."""
    return f"{entity}:{key}"


def split(text: str) -> tuple[str, int] | None:
    """The entity and the key that an id names, or None where it is no id of ours."""
    entity, colon, digits = text.partition(":")
    if not colon or not digits.isascii() or not digits.isdigit() or len(digits) > len(str(LARGEST)):
        return None
    key = int(digits)
    return (entity, key) if key <= LARGEST else None


def decode(text: object, entity: str, *path: str) -> int:
    """The key that an id of `entity` names.

    Raises BadArgumentError for anything that is not an id of that entity; whether such a row exists is another
    question.
    """
    found = split(str(text))
    if found is None or found[0] != entity:
        raise BadArgumentError(f"This is not an id of {entity}.", *path)
    return found[1]
