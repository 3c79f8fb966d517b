"""The upper bound of an answer's length, from the declarations of the selected columns.

Most answers can't come near what one may be, whatever is in the tables. To know so when a document is prepared spares
counting each of its answers, value by value. Lists count with as many rows as they are expected to have: who finds more
of them counts after all. Where that would be too long, the rows that were found are counted in its place, and the
values only if that is too long, too.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from models.declaration.declaration import Kind
from models.declaration.list_entries import Entry
from resolvers.reading.context import SHORT_SHARE, Longest
from resolvers.reading.entity import PAGE_MAXIMUM, Column, Expression, Identity
from resolvers.reading.plan import ListField, NodeField, RootField, RowField
from resolvers.reading.selection import Constant, SelectedField

BYTES_OF_CHARACTER: Final = 6
"""The longest form of a character in JSON: an escape."""

BYTES_AROUND: Final = 12
"""Quotes of a key and of a value, a colon, a comma, brackets, and the blanks that PostgreSQL writes between them."""

BYTES_OF_NUMBER: Final = 40
"""More than any number, moment, truth value or id has."""

BYTES_OF_CHOICE: Final = 64
BYTES_OF_CURSOR: Final = 64 * 1024
"""A cursor holds the values of all that a list is ordered by, keys of names among them."""

LONGEST_ENTRIES: Final = {Entry.NETWORK: 64, Entry.ADDRESS: 254}
"""Characters of what its own rules bound."""

ROWS: Final = frozenset({"nodes", "edges"})
"""Fields of a page that hold its rows."""


def longest_value(leaf: Column | Identity | Expression) -> int | None:
    """The bytes that a declared value can have at most, or None where nothing bounds it."""
    match leaf:
        case Identity():
            return BYTES_OF_NUMBER + BYTES_OF_CHOICE
        case Column(_, declaration):
            entry = declaration.longest_entry or LONGEST_ENTRIES.get(declaration.entry)
            return _of_kind(declaration.kind, declaration.maximum_length, entry)
        case Expression():
            return _of_kind(leaf.kind, leaf.longest)


def _of_kind(kind: Kind, count: int | None, longest_entry: int | None = None) -> int | None:
    match kind:
        case Kind.TEXT:
            return _times(count, BYTES_OF_CHARACTER)
        case Kind.TEXT_LIST:
            entry = _times(longest_entry, BYTES_OF_CHARACTER)
            return None if entry is None else _times(count, entry + BYTES_AROUND)
        case Kind.INTEGER_LIST:
            return _times(count, BYTES_OF_NUMBER)
    return BYTES_OF_CHOICE if kind is Kind.CHOICE else BYTES_OF_NUMBER


def longest_answer(roots: Mapping[str, RootField], selected: Sequence[SelectedField]) -> Longest | None:
    """Longest answer of the root fields of a query, or None where that isn't declared."""
    declared = all(
        field.name == "__typename" or isinstance(roots.get(field.name), RowField | ListField | NodeField)
        for field in selected
    )
    return _object(selected) if declared else None


def is_short(longest: int | None, most_bytes: int | None) -> bool:
    """Whether an answer can't come near the bytes that there may be."""
    return longest is not None and most_bytes is not None and longest * SHORT_SHARE <= most_bytes


def _times(count: int | None, length: int | None) -> int | None:
    return None if count is None or length is None else count * length


def _object(selected: Sequence[SelectedField], rows: int = 1) -> Longest | None:
    """An object with its selected fields; `rows` is how many of it a page has."""
    own, below = BYTES_AROUND, []
    for field in selected:
        length = BYTES_OF_CHOICE if field.name == "__typename" else field.longest
        if field.below:
            one = _below(field)
            if one is None:
                return None
            most = rows if field.name in ROWS else 1 if field.paged else field.most
            length = 0
            if most == 1 and not one.below:
                # One object, with no list in it, is as long as it is wherever it stands.
                length = one.own
            else:
                below.append((field.key, most, one))
        if length is None:
            return None
        own += len(field.key) + BYTES_AROUND + length
    return Longest(own, tuple(below))


def _below(field: SelectedField) -> Longest | None:
    """Longest answer below a field; of several types that its value can have, the longest counts."""
    rows = _page_rows(field) if field.paged else 1
    objects = [one for below in field.below.values() if (one := _object(below, rows))]
    if len(objects) < len(field.below):
        return None
    return Longest(max(each.own for each in objects), tuple(below for each in objects for below in each.below))


def _page_rows(connection: SelectedField) -> int:
    first = (
        connection.arguments.values.get("first", PAGE_MAXIMUM)
        if isinstance(connection.arguments, Constant)
        else PAGE_MAXIMUM
    )
    # What isn't a number of rows is refused when it is run, and takes nothing off what else is asked for.
    return max(0, min(first, PAGE_MAXIMUM)) if isinstance(first, int) else PAGE_MAXIMUM
