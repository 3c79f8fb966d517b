"""A whole list below a link of one row is the linked row's, and not that of the row with the same number."""

from collections.abc import Iterator

from graphql import (
    GraphQLList,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_leaf_type,
)

from tests.reading.agreement import Bench
from tests.reading.queries import Asked

KEYS = range(1, 12)


def whole_lists(parent: GraphQLObjectType) -> Iterator[str]:
    """The lists of a type that are answered whole, each with the leaves of its rows."""
    for name, field in parent.fields.items():
        row = get_named_type(field.type)
        if isinstance(get_nullable_type(field.type), GraphQLList) and isinstance(row, GraphQLObjectType):
            leaves = [
                inner for inner, graphql_field in row.fields.items() if is_leaf_type(get_named_type(graphql_field.type))
            ]
            yield f"{name} {{ {' '.join(leaves)} }}"


def documents(schema: GraphQLSchema) -> Iterator[tuple[str, str]]:
    """For each link to a row with such lists, from a row that a root field finds: its type and the document."""
    assert schema.query_type is not None
    for root, field in schema.query_type.fields.items():
        row = get_named_type(field.type)
        if set(field.args) != {"id"} or not isinstance(row, GraphQLObjectType):
            continue
        for name, link in row.fields.items():
            target = get_named_type(link.type)
            if not isinstance(target, GraphQLObjectType) or "id" not in target.fields or link.args:
                continue
            lists = list(whole_lists(target))
            if lists and not isinstance(get_nullable_type(link.type), GraphQLList):
                yield row.name, f"query($id: ID!) {{ {root}(id: $id) {{ {name} {{ id {' '.join(lists)} }} }} }}"


async def test_a_whole_list_below_a_link_is_that_of_the_linked_row(bench: Bench) -> None:
    drawn = list(documents(bench.schema))
    assert {name for name, _ in drawn} >= {"Customer"}
    for name, document in drawn:
        for key in KEYS:
            assert await bench.compare(Asked(document, {"id": f"{name}:{key}"})) == "with data"
