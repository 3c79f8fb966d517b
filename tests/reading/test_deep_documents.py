"""Documents as deep as they may be: a link in a link in a link, from every list and row that a root field answers."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from graphql import (
    GraphQLField,
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    GraphQLUnionType,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)

from models.declaration.access import Role
from schema.api.limits import LIMITS
from tests.reading.agreement import Bench
from tests.reading.queries import Asked

KEY = 4
"""A class whose reseller is on it, and so in a circle without an end."""

SHALLOW = 4
"""Objects in each other that other tests ask for."""

OF_TYPE = "/"


@dataclass(frozen=True)
class Place:
    """A place in a document where fields of a type are asked for, and how deep these are."""

    opened: tuple[str, ...]
    type: GraphQLObjectType

    def below(self, name: str, type: GraphQLObjectType) -> "Place":
        """The place below a field, within an alternative where its value is one of several types."""
        return Place((*self.opened, *name.split(OF_TYPE)), type)

    @property
    def room(self) -> int:
        """How many fields may still stand in each other."""
        return LIMITS.depth - sum(not name.startswith("...") for name in self.opened)

    @property
    def document(self) -> str:
        """Asks for all leaves here."""
        leaves = [name for name, field in self.type.fields.items() if is_leaf_type(get_named_type(field.type))]
        return "{ " + " { ".join(self.opened) + f" {{ __typename {' '.join(leaves)} " + "} " * (len(self.opened) + 1)


def objects_below(type: GraphQLObjectType) -> Iterator[tuple[str, GraphQLObjectType]]:
    """Objects below an object of a type, one for each field or alternative."""
    for name, field in type.fields.items():
        target = get_named_type(field.type)
        if field.args or isinstance(get_nullable_type(field.type), GraphQLList) or is_page(target):
            continue
        if isinstance(target, GraphQLObjectType):
            yield name, target
        elif isinstance(target, GraphQLUnionType):
            for option in target.types:
                yield f"{name}{OF_TYPE}... on {option.name}", option


def is_page(type: object) -> bool:
    """Whether a type is a page of a list."""
    return isinstance(type, GraphQLObjectType) and "nodes" in type.fields


@cache
def longest_path(type: GraphQLObjectType, room: int) -> tuple[tuple[str, GraphQLObjectType], ...]:
    """The most objects in each other below a type, no more than there is room for."""
    if not room:
        return ()
    paths = (((name, target), *longest_path(target, room - 1)) for name, target in objects_below(type))
    return max(paths, key=len, default=())


def rows_of(place: Place, name: str, field: GraphQLField) -> Iterator[Place]:
    """The rows of a list, and the row that a field finds."""
    target = get_named_type(field.type)
    if not isinstance(target, GraphQLObjectType):
        return
    if set(field.args) == {"id"}:
        yield place.below(f'{name}(id: "{target.name}:{KEY}")', target)
    elif "nodes" in target.fields:
        row = get_named_type(target.fields["nodes"].type)
        assert isinstance(row, GraphQLObjectType)
        page = place.below(f"{name}(first: 9)", target)
        yield page.below("nodes", row)
        yield page.below("edges", target).below("cursor node", row)
    elif isinstance(get_nullable_type(field.type), GraphQLList) or (not field.args and not place.opened):
        yield place.below(name, target)


def starts(schema: GraphQLSchema) -> Iterator[Place]:
    """Rows of every list at the root and below the rows there, and every row that a root field finds."""
    query = schema.query_type
    assert query
    for name, field in query.fields.items():
        if set(field.args) - {"id", "first", "after", "where", "orderBy"}:
            continue
        for place in rows_of(Place((), query), name, field):
            yield place
            if set(field.args) == {"id"}:
                node = replace(place, opened=(f'node(id: "{place.type.name}:{KEY}")', f"... on {place.type.name}"))
                yield node
            for inner_name, inner in place.type.fields.items():
                yield from rows_of(place, inner_name, inner)


async def test_objects_in_each_other_are_answered_as_deep_as_they_may_be(bench: Bench) -> None:
    """SQLite's parser had no room for more than eight links in an expression."""
    deepest = asked = 0
    for start in starts(bench.schema):
        place = start
        for number, (name, target) in enumerate(longest_path(start.type, start.room - 1), 1):
            place = place.below(name, target)
            if number > SHALLOW and place.room > 0:
                kind = await bench.compare(Asked(place.document, {}))
                asked += kind == "with data"
                deepest = max(deepest, number)
    assert asked > 10
    if bench.actor.schema_role is Role.ADMINISTRATOR:
        assert deepest == LIMITS.depth - 2
