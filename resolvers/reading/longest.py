"""How long an answer can be at most, by what is declared of the columns that are asked for.

Most answers can't come near what one may be, whatever is in the tables. To know so when a document is prepared spares
counting each of its answers, value by value. Lists count with as many rows as they are expected to have: who finds more
of them counts after all.
"""

from collections.abc import Mapping, Sequence
from typing import Final

from models.declaration.declaration import Declaration, Kind
from models.declaration.list_entries import Entry
from resolvers.reading.entity import Column, Connection, Entity, Expression, Field, Group, Identity, Link, OneOf, Rows
from resolvers.reading.lists import PAGE_MAXIMUM
from resolvers.reading.plan import ListField, NodeField, RootField, RowField
from resolvers.reading.selection import Constant, SelectedField

BYTES_OF_CHARACTER: Final = 6
"""The longest form of a character in JSON: an escape."""

BYTES_AROUND: Final = 8
"""Quotes of a key and of a value, a colon, a comma, brackets."""

BYTES_OF_NUMBER: Final = 40
"""More than any number, moment, truth value or id has."""

BYTES_OF_CHOICE: Final = 64
BYTES_OF_CURSOR: Final = 64 * 1024
"""A cursor holds the values of all that a list is ordered by, keys of names among them."""

LONGEST_ENTRIES: Final = {Entry.NETWORK: 64, Entry.ADDRESS: 254}
"""Characters of what its own rules bound."""

SHORT_SHARE: Final = 4
"""An answer is short that can have one in this many of the bytes that there may be, or less."""

Unknown = None
"""Where nothing bounds a value."""


def longest_answer(
    registry: Mapping[str, Entity], roots: Mapping[str, RootField], selected: Sequence[SelectedField]
) -> int | None:
    """The bytes that the root fields of a query can be answered with at most, or None where that isn't declared."""
    return _sum([BYTES_AROUND, *(_root(registry, roots, one) for one in selected)])


def is_short(longest: int | None, most_bytes: int | None) -> bool:
    """Whether an answer can't come near the bytes that there may be."""
    return longest is not None and most_bytes is not None and longest * SHORT_SHARE <= most_bytes


def _root(registry: Mapping[str, Entity], roots: Mapping[str, RootField], one: SelectedField) -> int | None:
    if one.name == "__typename":
        return _value(one, BYTES_OF_CHOICE)
    match roots.get(one.name):
        case RowField() as found:
            return _value(one, _object(registry, registry[found.entity].fields, one.only()))
        case ListField() as listed:
            return _value(one, _list(registry, listed.found, one))
        case NodeField():
            return _value(one, _most([_object(registry, registry[name].fields, one.below[name]) for name in one.below]))
    return Unknown


def _sum(parts: Sequence[int | None]) -> int | None:
    return None if None in parts else sum(part for part in parts if part is not None)


def _most(parts: Sequence[int | None]) -> int | None:
    return None if None in parts else max((part for part in parts if part is not None), default=0)


def _times(count: int, part: int | None) -> int | None:
    return None if part is None else count * (part + BYTES_AROUND)


def _value(one: SelectedField, length: int | None) -> int | None:
    """A value with its key."""
    return None if length is None else len(one.key) + BYTES_AROUND + length


def _object(
    registry: Mapping[str, Entity], fields: Mapping[str, Field], selected: Sequence[SelectedField]
) -> int | None:
    return _sum([_value(one, _field(registry, fields, one)) for one in selected])


def _field(registry: Mapping[str, Entity], fields: Mapping[str, Field], one: SelectedField) -> int | None:
    if one.name == "__typename":
        return BYTES_OF_CHOICE
    match fields[one.name]:
        case Identity():
            return BYTES_OF_NUMBER + BYTES_OF_CHOICE
        case Column(_, declaration):
            return _declared(declaration)
        case Expression(kind) as computed:
            if kind is Kind.TEXT:
                return _characters(computed.longest)
            return Unknown if kind in {Kind.TEXT_LIST, Kind.INTEGER_LIST} else _of_kind(kind)
        case Link(entity):
            return _object(registry, registry[entity].fields, one.only())
        case Group() as group:
            return _object(registry, group.fields, one.only())
        case OneOf() as several:
            return _most(
                [_object(registry, option.fields, one.below[option.type_name]) for option in several.options.values()]
            )
        case Rows() | Connection() as found:
            return _list(registry, found, one)


def _list(registry: Mapping[str, Entity], found: Rows | Connection, one: SelectedField) -> int | None:
    fields = registry[found.entity].fields
    if isinstance(found, Rows):
        return _times(found.most, _object(registry, fields, one.only()))
    first = one.arguments.values.get("first", PAGE_MAXIMUM) if isinstance(one.arguments, Constant) else PAGE_MAXIMUM
    rows = min(first, PAGE_MAXIMUM) if isinstance(first, int) else PAGE_MAXIMUM
    return _sum([_value(part, _of_page(registry, fields, part, rows)) for part in one.only()])


def _of_page(registry: Mapping[str, Entity], fields: Mapping[str, Field], part: SelectedField, rows: int) -> int | None:
    match part.name:
        case "nodes":
            return _times(rows, _object(registry, fields, part.only()))
        case "edges":
            return _times(rows, _sum([_value(one, _of_edge(registry, fields, one)) for one in part.only()]))
        case "page_info":
            return sum(len(one.key) + BYTES_AROUND + BYTES_OF_CURSOR for one in part.only())
        case _:
            return BYTES_OF_CHOICE


def _of_edge(registry: Mapping[str, Entity], fields: Mapping[str, Field], one: SelectedField) -> int | None:
    return _object(registry, fields, one.only()) if one.name == "node" else BYTES_OF_CURSOR


def _declared(declaration: Declaration) -> int | None:
    count = declaration.maximum_length
    match declaration.kind:
        case Kind.TEXT:
            return _characters(count)
        case Kind.TEXT_LIST:
            longest = declaration.longest_entry or LONGEST_ENTRIES.get(declaration.entry)
            return None if count is None else _times(count, _characters(longest))
        case Kind.INTEGER_LIST:
            return None if count is None else count * BYTES_OF_NUMBER
    return _of_kind(declaration.kind)


def _characters(count: int | None) -> int | None:
    return None if count is None else BYTES_OF_CHARACTER * count


def _of_kind(kind: Kind) -> int:
    return BYTES_OF_CHOICE if kind is Kind.CHOICE else BYTES_OF_NUMBER
