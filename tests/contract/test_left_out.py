"""Selections of which conditions leave nothing: an empty object stands in their place, wherever they are."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pytest
from graphql import (
    GraphQLField,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_composite_type,
    is_required_argument,
)

from schema.api.role_schema import role_schema
from tests.factories.client import Client
from tests.factories.world import World, customer

NOTHING = "__typename @skip(if: true)"
PAGE = "(first: 5)"
VERSION_1 = ", at: {version: 1}"

Ids = Mapping[str, str]


@dataclass(frozen=True)
class Place:
    """The fields from the root of queries to an object, a list or a page."""

    way: tuple[str, ...]
    type: GraphQLNamedType

    @property
    def is_page(self) -> bool:
        """Whether pages stand there."""
        return self.type.name.endswith("Connection")

    def document(self, selection: str) -> str:
        """The query of what is selected there."""
        for step in reversed(self.way):
            selection = f"{step} {{ {selection} }}"
        return f"{{ {selection} }}"

    async def ask(self, client: Client, selection: str) -> list[Any]:
        """The objects that stand there."""
        found: list[Any] = [await client.ask(self.document(selection))]
        for step in self.way:
            if not step.startswith("..."):
                found = [inner for value in found for inner in _objects(value[step.partition("(")[0]])]
        return found


def _objects(value: object) -> Sequence[object]:
    return value if isinstance(value, list) else [] if value is None else [value]


def places(schema: GraphQLSchema, ids: Ids) -> Iterator[Place]:
    """Every root field that needs no more than an id, and every field of objects below, as far as they are one row."""
    assert schema.query_type is not None
    node = schema.type_map["Node"]
    assert isinstance(node, GraphQLInterfaceType)
    rows = [*schema.get_possible_types(node)]
    for name, field in schema.query_type.fields.items():
        for place in _at_the_root(name, field, rows, ids):
            yield place
            yield from _below(place, rows)


def _at_the_root(name: str, field: GraphQLField, rows: Sequence[GraphQLNamedType], ids: Ids) -> Iterator[Place]:
    named = get_named_type(field.type)
    required = {word for word, argument in field.args.items() if is_required_argument(argument)}
    if not is_composite_type(named) or required - {"id"}:
        return
    if isinstance(named, GraphQLInterfaceType):
        for row in rows:
            yield Place((f'{name}(id: "{_id(ids, row)}")', f"... on {row.name}"), row)
    elif required:
        for further in ["", VERSION_1] if "at" in field.args else [""]:
            yield Place((f'{name}(id: "{_id(ids, named)}"{further})',), named)
    else:
        yield Place((name + PAGE if "first" in field.args else name,), named)


def _id(ids: Ids, named: GraphQLNamedType) -> str:
    return ids.get(named.name, f"{named.name}:1")


def _below(place: Place, rows: Sequence[GraphQLNamedType]) -> Iterator[Place]:
    """The fields of an object; those of another row are asked below that row."""
    if not isinstance(place.type, GraphQLObjectType) or place.is_page:
        return
    for name, field in place.type.fields.items():
        named = get_named_type(field.type)
        if is_composite_type(named) and not any(map(is_required_argument, field.args.values())):
            inner = Place((*place.way, name + PAGE if "first" in field.args else name), named)
            yield inner
            if named not in rows:
                yield from _below(inner, rows)


async def some_rows(world: World) -> Ids:
    """Given customers of a class that its reseller and administrators see."""
    made = [await customer(world.north, f"Customer {number}", world.norths) for number in range(3)]
    return {"CustomerClass": world.norths, "Customer": made[0]}


def places_of(client: Client, ids: Ids) -> list[Place]:
    """Every such place in the schema of a user."""
    return list(places(role_schema(client.actor.schema_role).graphql_schema, ids))


@pytest.mark.parametrize("who", ["admin", "north"])
async def test_an_object_of_which_nothing_is_left_is_empty(world: World, who: str) -> None:
    client: Client = getattr(world, who)
    empty: list[Place] = []
    for place in places_of(client, await some_rows(world)):
        found = await place.ask(client, NOTHING)
        assert all(value == {} for value in found), place.way
        empty += [place] if found else []

    assert len(empty) > 50
    assert sum(place.is_page for place in empty) > 20


@pytest.mark.parametrize("who", ["admin", "north"])
async def test_a_part_of_a_page_of_which_nothing_is_left_is_empty(world: World, who: str) -> None:
    client: Client = getattr(world, who)
    pages = [place for place in places_of(client, await some_rows(world)) if place.is_page]
    rows_seen = 0
    for place in pages:
        for whole in await place.ask(client, "totalCount nodes { __typename }"):
            rows: list[Any] = [{} for _ in whole["nodes"]]
            rows_seen += len(rows)
            parts = {
                f"nodes {{ {NOTHING} }}": {"nodes": rows},
                f"edges {{ {NOTHING} }}": {"edges": rows},
                f"edges {{ node {{ {NOTHING} }} }}": {"edges": [{"node": {}} for _ in rows]},
                f"pageInfo {{ {NOTHING} }}": {"pageInfo": {}},
                f"totalCount nodes {{ {NOTHING} }} pageInfo {{ {NOTHING} }}": {
                    "totalCount": whole["totalCount"],
                    "nodes": rows,
                    "pageInfo": {},
                },
                "totalCount nodes @skip(if: true) { __typename }": {"totalCount": whole["totalCount"]},
            }
            for selection, expected in parts.items():
                assert await place.ask(client, selection) == [expected], (place.way, selection)

    assert rows_seen > 20


@pytest.mark.parametrize("with_rows", [True, False])
async def test_a_write_is_answered_whatever_is_left_out_of_its_query(world: World, with_rows: bool) -> None:
    """The write was done and the answer was an internal error, so whoever had sent it couldn't tell."""
    made = await customer(world.admin, "Ann", world.private)
    document = """mutation($id: ID!, $with: Boolean!) {
      customerClassSave(input: {id: $id, expectedVersion: 1, name: "Renamed"}) {
        userErrors { code }
        query { customerClass(id: "%s") { name usage { customers(first: 5) { nodes @include(if: $with) { id } } } } }
      }
    }"""

    data = await world.admin.ask(document % world.private, id=world.private, **{"with": with_rows})

    customers = {"nodes": [{"id": made}]} if with_rows else {}
    expected = {"customerClass": {"name": "Renamed", "usage": {"customers": customers}}}
    assert data["customerClassSave"] == {"userErrors": [], "query": expected}


async def test_a_write_of_which_nothing_is_read_is_done(world: World) -> None:
    parts = " ".join(
        f"{name} {{ {NOTHING} }}" for name in ("customerClass", "changes", "warnings", "userErrors", "query")
    )
    document = f"""mutation($id: ID!) {{
      save: customerClassSave(input: {{id: $id, expectedVersion: 1, name: "Renamed"}}) {{ {parts} }}
      nothing: customerClassSave(input: {{id: $id, expectedVersion: 2, description: "Described"}}) {{ {NOTHING} }}
    }}"""

    data = await world.admin.ask(document, id=world.private)

    assert data["save"] == {"customerClass": {}, "changes": [{}], "warnings": [], "userErrors": [], "query": {}}
    assert data["nothing"] == {}
    saved = await world.admin.ask("query($id: ID!) { customerClass(id: $id) { name description } }", id=world.private)
    assert saved["customerClass"] == {"name": "Renamed", "description": "Described"}
