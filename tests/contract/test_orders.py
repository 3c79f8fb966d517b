"""Every list in each of its orders, one after the other by one document: an order leaves nothing to the next one."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise, product

import pytest
from graphql import GraphQLField, GraphQLObjectType, GraphQLSchema, get_named_type

from resolvers.reading.cursor import encode
from schema.api.role_schema import role_schema
from tests.factories.client import Client, Json
from tests.factories.world import World, customer

DIRECTIONS = ("ASC", "DESC")


@dataclass(frozen=True)
class OrderedList:
    """A list, the fields above it, and the names of its orders."""

    above: tuple[str, ...]
    name: str
    order_type: str
    orders: tuple[str, ...]

    @property
    def document(self) -> str:
        """Its ids, a page after another, in an order that is a variable."""
        page = "{ totalCount nodes { id } pageInfo { endCursor } }"
        listed = f"{self.name}(first: 3, after: $after, orderBy: $by) {page}"
        for name in reversed(self.above):
            listed = f"{name} {{ {listed} }}"
        return f"query($after: String, $by: [{self.order_type}!]) {{ {listed} }}"


def _ordered(above: tuple[str, ...], name: str, field: GraphQLField, schema: GraphQLSchema) -> OrderedList | None:
    if "orderBy" not in field.args:
        return None
    order = get_named_type(field.args["orderBy"].type)
    words = schema.type_map[f"{order.name}Field"]
    return OrderedList(above, name, order.name, tuple(words.values))  # type: ignore[attr-defined]


def ordered_lists(schema: GraphQLSchema) -> Iterator[OrderedList]:
    """Every list at the root, and every one below the rows of such a list."""
    assert schema.query_type is not None
    for name, field in schema.query_type.fields.items():
        ordered = _ordered((), name, field, schema)
        if ordered is None:
            continue
        yield ordered
        connection = get_named_type(field.type)
        assert isinstance(connection, GraphQLObjectType)
        yield from _below((name, "nodes"), connection.fields["nodes"], schema)


def _below(above: tuple[str, ...], field: GraphQLField, schema: GraphQLSchema) -> Iterator[OrderedList]:
    row = get_named_type(field.type)
    assert isinstance(row, GraphQLObjectType)
    for name, inner in row.fields.items():
        found = _ordered((*above, name)[:-1], name, inner, schema)
        if found:
            yield found
        elif name == "usage":
            yield from _below((*above, name), inner, schema)


async def _ids(client: Client, listed: OrderedList, by: list[dict[str, str]]) -> list[str]:
    """The ids of a list at the root, page after page."""
    ids: list[str] = []
    after = None
    while True:
        page = (await client.ask(listed.document, after=after, by=by))[listed.name]
        ids += [node["id"] for node in page["nodes"]]
        after = page["pageInfo"]["endCursor"]
        if len(ids) >= page["totalCount"]:
            assert len(ids) == page["totalCount"]
            return ids
        assert page["nodes"]


@pytest.mark.parametrize("who", ["admin", "north"])
async def test_a_list_is_asked_in_one_order_after_another(world: World, who: str) -> None:
    for number in range(3):
        await customer(world.north, f"Customer {number}", world.norths)
    client: Client = getattr(world, who)
    lists = list(ordered_lists(role_schema(client.actor.schema_role).graphql_schema))
    assert len(lists) > 10

    for listed in lists:
        for order in listed.orders:
            ways = [[{"field": order, "direction": direction}] for direction in DIRECTIONS]
            if listed.above:
                for by in ways:
                    await client.ask(listed.document, by=by)
                continue
            up, down = [await _ids(client, listed, by) for by in ways]
            assert up == down[::-1], (listed.name, order)
            assert len(set(up)) == len(up), (listed.name, order)


VALUES = (2**40, -(2**62), "text", "", "0001-01-01 00:00:00+00:00", "9999-12-31T23:59:59.999999+00:00")
"""Values of a cursor, each in the form that some order has, and some of them beyond what any row holds."""


async def test_any_value_of_a_cursor_is_compared_or_refused(world: World) -> None:
    """An integer of more than a column's 32 bits was an internal error on PostgreSQL."""
    lists = list(ordered_lists(role_schema(world.admin.actor.schema_role).graphql_schema))
    for listed in lists:
        compared: dict[str, object] = {}
        for order, value in product(listed.orders, VALUES):
            for key in (1, 2**62):
                asked = {"by": [{"field": order}], "after": encode([value, key])}
                answer = await world.admin.answer(listed.document, asked)
                codes = {error["extensions"]["code"] for error in answer.get("errors", ())}
                assert codes <= {"BAD_USER_INPUT"}, (listed, asked, answer)
                if not codes:
                    compared[order] = value
        assert compared.keys() == set(listed.orders), listed
        for first, second in pairwise(listed.orders):
            by = [{"field": first, "direction": "ASC"}, {"field": second, "direction": "DESC"}]
            await world.admin.ask(listed.document, by=by, after=encode([compared[first], compared[second], 1]))


async def test_users_are_ordered_without_regard_to_case(world: World) -> None:
    """As they are found: capitals stood before all other letters on SQLite, and elsewhere as a language has it."""
    for name in ("Zoe", "bob", "Ann", "Åse", "B-52", "adam"):
        await world.admin.done("userSave", {"userName": name, "role": "ADMINISTRATOR"})
    names = "query($after: String, $by: [UserOrder!]) { users(first: 4, after: $after, orderBy: $by) {\n"
    names += "  nodes { userName } pageInfo { endCursor hasNextPage }\n} }"

    for direction in DIRECTIONS:
        listed: list[str] = []
        page: Json = {"pageInfo": {"endCursor": None, "hasNextPage": True}}
        while page["pageInfo"]["hasNextPage"]:
            by = [{"field": "USER_NAME", "direction": direction}]
            page = (await world.admin.ask(names, after=page["pageInfo"]["endCursor"], by=by))["users"]
            listed += [node["userName"] for node in page["nodes"]]

        expected = ["adam", "admin", "Ann", "auditor", "B-52", "bob", "north", "south", "Zoe", "Åse"]
        assert listed == (expected if direction == "ASC" else expected[::-1])
