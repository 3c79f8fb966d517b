"""How a page of each list that may have thousands of rows is found, in each of its orders and with each of its filters.

Few rows or none have the value of a filter, so one that no index serves goes through all: "all" in `record_plans.txt`.
Of what grows without end those are filters of customers, accounts and the log whose values are few or ranges: an index
of these would have SQLite sort all rows of a common value for a page in another order. All other such filters, and
orders by creation, are of lists of some thousand rows, in which they take milliseconds.
"""

from collections.abc import Iterator
from pathlib import Path

from graphql import GraphQLEnumType, GraphQLInputObjectType, get_named_type
from tortoise.connection import get_connection

from models.declaration.access import Role
from resolvers.errors import camel
from resolvers.reading.entity import Entity
from resolvers.registry import ENTITIES
from schema.api.role_schema import role_schema
from tests.contract.test_orders import OrderedList, ordered_lists
from tests.factories.world import World
from tests.storage.reading.many_rows import make_many, text_of
from tests.storage.reading.page_runs import ways_found, ways_kept

KEPT = Path(__file__).with_name("record_plans.txt")
ROWS = 4000

FEW = {"taxPlugins", "services", "measuredParameters", "destinationGroupSets"}
"""Lists of the operator's own records, which are tens."""

ORDERED_ELSEWHERE = {"customerClasses", "customers"}
"""Lists whose orders `test_list_plans` looks at, with rows that differ."""

LATER = '{ gte: "2030-01-01T00:00:00Z" }'


def entity_of(listed: OrderedList) -> Entity:
    """The entity that a list is of."""
    schema = role_schema(Role.ADMINISTRATOR).graphql_schema
    assert schema.query_type is not None
    connection = get_named_type(schema.query_type.fields[listed.name].type)
    return ENTITIES[connection.name.removesuffix("Connection")]


def conditions(listed: OrderedList) -> Iterator[str]:
    """Each filter of a list, by a value that few rows have."""
    schema = role_schema(Role.ADMINISTRATOR).graphql_schema
    assert schema.query_type is not None
    where = get_named_type(schema.query_type.fields[listed.name].args["where"].type)
    assert isinstance(where, GraphQLInputObjectType)
    for name, filter in entity_of(listed).filters.items():
        if camel(name) not in where.fields:
            continue
        operand = get_named_type(where.fields[camel(name)].type)
        assert isinstance(operand, GraphQLInputObjectType)
        equal = get_named_type(operand.fields["eq"].type)
        if operand.name == "DateTimeFilter":
            value = LATER
        elif isinstance(equal, GraphQLEnumType):
            value = f"{{ eq: {list(equal.values)[-1]} }}"
        elif filter.target:
            value = f'{{ eq: "{filter.target}:2" }}'
        elif equal.name == "String":
            value = f'{{ eq: "{text_of(17)}" }}'
        else:
            value = "{ eq: true }" if equal.name == "Boolean" else "{ eq: 5000 }"
        yield f"where: {{ {camel(name)}: {value} }}"


def lists() -> list[OrderedList]:
    """The lists that are looked at."""
    all_lists = ordered_lists(role_schema(Role.ADMINISTRATOR).graphql_schema)
    return [listed for listed in all_lists if not listed.above and listed.name not in FEW]


def questions() -> Iterator[tuple[str, str]]:
    """Each list in each order and by each filter."""
    for listed in lists():
        orders = [
            f"orderBy: [{{ field: {order}, direction: {way} }}]" for order in listed.orders for way in ("ASC", "DESC")
        ]
        for arguments in (*([] if listed.name in ORDERED_ELSEWHERE else orders), *conditions(listed)):
            yield f"{listed.name} {arguments}", f"{{ {listed.name}(first: 50, {arguments}) {{ nodes {{ id }} }} }}"


async def test_how_a_page_of_a_list_is_found(world: World, database: str) -> None:
    """Given thousands of rows of each, then how each page is found is what is kept of it."""
    for listed in lists():
        await make_many(entity_of(listed).model, ROWS)
    if not database.startswith("sqlite"):
        # As PostgreSQL does by itself; SQLite has no figures, unless somebody asks for them.
        await get_connection("default").execute_query("VACUUM ANALYZE")
    found = await ways_found(questions(), database, ROWS)

    assert found == ways_kept(KEPT, database, found)
