"""Whether two answers are the same: as JSON, or by their values where the other server has a schema of its own."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal, InvalidOperation

import orjson

_GLOBAL_ID = re.compile(r"[A-Z][A-Za-z]+:(\d+)")


def canonical(data: object) -> bytes:
    """An answer's data as JSON with its keys in order."""
    return orjson.dumps(data, option=orjson.OPT_SORT_KEYS)


def difference(ours: object, theirs: object, path: str = "data") -> str | None:
    """Where two answers differ first, or None."""
    if canonical(ours) == canonical(theirs):
        return None
    if isinstance(ours, dict) and isinstance(theirs, dict):
        if ours.keys() != theirs.keys():
            return f"{path}: fields {sorted(ours.keys() ^ theirs.keys())}"
        pairs = [(f"{path}.{key}", ours[key], theirs[key]) for key in ours]
    elif isinstance(ours, list) and isinstance(theirs, list) and len(ours) == len(theirs):
        pairs = [(f"{path}[{place}]", *both) for place, both in enumerate(zip(ours, theirs, strict=True))]
    else:
        return f"{path}: {canonical(ours)[:200]!r} and {canonical(theirs)[:200]!r}"
    return next(found for pair in pairs if (found := difference(pair[1], pair[2], pair[0])))


def difference_of_values(ours: object, theirs: object) -> str | None:
    """Difference of two answers: values that only one has, wherever it has them, or None; cursors aside."""
    left, right = Counter(_values(ours)), Counter(_values(theirs))
    if left == right:
        return None
    return f"only ours: {list((left - right).items())[:5]}; only theirs: {list((right - left).items())[:5]}"


def _values(value: object) -> Iterator[object]:
    if isinstance(value, dict):
        for key, one in value.items():
            # A cursor is each server's own.
            if key != "endCursor":
                yield from _values(one)
    elif isinstance(value, list):
        for one in value:
            yield from _values(one)
    elif value is not None:
        yield _plain(value)


def _plain(value: object) -> object:
    """A value in one form: a key without its type, a number without its notation, an instant in one zone."""
    if isinstance(value, bool):
        return str(value)  # which equals no number
    if not isinstance(value, str):
        return Decimal(str(value))
    identity = _GLOBAL_ID.fullmatch(value)
    if identity:
        return Decimal(identity[1])
    try:
        return Decimal(value)
    except InvalidOperation:
        pass
    try:
        return datetime.fromisoformat(value)
    except ValueError:
        return value
