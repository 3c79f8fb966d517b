"""Filters at their limits: the largest one runs on both databases, and one above is refused by both alike."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNamedType,
    GraphQLObjectType,
    get_named_type,
    get_nullable_type,
)

from models.declaration.access import Role
from resolvers.reading.filters import DEEPEST, MOST_CONDITIONS, MOST_VALUES
from schema.api.role_schema import role_schema
from tests.factories.world import World

SCALARS: Mapping[str, object] = {
    "String": "a",
    "Int": 1,
    "Boolean": True,
    "DateTime": "2026-01-01T00:00:00Z",
    "Date": "2026-01-01",
    "Decimal": "1.5",
}


@dataclass(frozen=True)
class Filtered:
    """A list that is filtered, and one condition of it for each of its fields and operators."""

    path: tuple[str, ...]
    type_name: str
    conditions: tuple[Mapping[str, object], ...]

    @property
    def document(self) -> str:
        """Asks for the list by a variable, with rows, so that the whole statement is run."""
        *around, name = self.path
        opened = "".join(f"{one} {{ " for one in around)
        rows = f"{name}(first: 2, where: $where) {{ totalCount nodes {{ __typename }} }}"
        return f"query($where: {self.type_name}) {{ {opened}{rows}{' }' * len(around)} }}"


def value_of(operator_type: GraphQLInputType, target: str) -> object:
    """A value for one operator of a filter."""
    inner = get_nullable_type(operator_type)
    if isinstance(inner, GraphQLList):
        return [value_of(inner.of_type, target)]
    assert isinstance(inner, GraphQLNamedType)
    if isinstance(inner, GraphQLEnumType):
        return next(iter(inner.values))
    return f"{target}:1" if inner.name == "ID" else SCALARS[inner.name]


def filtered_lists() -> Iterator[Filtered]:
    """Every list of the administrator's schema that has a filter, at the root and below the rows of a list there."""
    schema = role_schema(Role.ADMINISTRATOR).graphql_schema
    query = schema.query_type
    assert query is not None
    for name, root in query.fields.items():
        if "where" in root.args:
            yield filtered((name,), root)


def filtered(path: tuple[str, ...], graphql_field: GraphQLField) -> Filtered:
    """The conditions of one list."""
    where, page = get_named_type(graphql_field.args["where"].type), get_named_type(graphql_field.type)
    assert isinstance(page, GraphQLObjectType)
    row = get_named_type(page.fields["nodes"].type)
    assert isinstance(where, GraphQLInputObjectType)
    assert isinstance(row, GraphQLObjectType)
    conditions = []
    for name, field in where.fields.items():
        operators = get_named_type(field.type)
        if name in {"AND", "OR", "NOT"} or not isinstance(operators, GraphQLInputObjectType):
            continue
        linked = row.fields.get(name)
        target = row.name if linked is None else get_named_type(linked.type).name
        target = row.name if target == "ID" else target
        conditions += [{name: {operator: value_of(one.type, target)}} for operator, one in operators.fields.items()]
    return Filtered(path, where.name, tuple(conditions))


LISTS = tuple(filtered_lists())
WIDEST = (MOST_CONDITIONS - 1) // 2
"""Items of one `or`: each counts, and so does its condition."""


def nested(condition: object, levels: int, operators: tuple[str, ...]) -> object:
    """A condition within so many levels of AND, OR or NOT."""
    for level in range(levels):
        operator = operators[level % len(operators)]
        condition = {operator: condition if operator == "NOT" else [condition]}
    return condition


@pytest.mark.parametrize("filtered_list", LISTS, ids=lambda one: ".".join(one.path))
async def test_the_largest_filter_runs_on_both_databases(world: World, filtered_list: Filtered) -> None:
    for condition in filtered_list.conditions:
        wide = {"OR": [condition] * WIDEST}
        for where in (
            wide,
            {"AND": [condition] * WIDEST},
            nested(condition, DEEPEST, ("NOT",)),
            nested(condition, DEEPEST, ("NOT", "OR", "AND")),
            nested({"OR": [condition] * (WIDEST - DEEPEST)}, DEEPEST - 1, ("NOT",)),
        ):
            answer = await world.admin.answer(filtered_list.document, {"where": where})
            assert "errors" not in answer, (condition, answer)


async def test_a_filter_is_taken_at_its_limits_and_refused_one_above(world: World) -> None:
    document = next(one for one in LISTS if one.path == ("customerClasses",)).document
    condition = {"name": {"contains": "a"}}
    listed = {"businessModel": {"oneOf": ["BusinessModel:1"] * MOST_VALUES}}
    items: list[object] = [condition] * WIDEST
    full = {"OR": items, **condition}
    within = [nested(condition, DEEPEST, ("NOT",)), full, listed]
    above = [
        (nested(condition, DEEPEST + 1, ("NOT",)), f"at most {DEEPEST} levels"),
        ({"OR": [*items, {}], **condition}, f"at most {MOST_CONDITIONS} conditions"),
        ({"OR": [listed, {"currency": {"oneOf": ["Currency:1"]}}]}, f"at most {MOST_VALUES} values"),
    ]
    for where in within:
        assert "errors" not in await world.admin.answer(document, {"where": where})
    for given, words in above:
        answer = await world.admin.answer(document, {"where": given})
        (error,) = answer["errors"]
        assert words in error["message"]
        assert error["extensions"]["code"] == "BAD_USER_INPUT"


def test_the_limits_of_filters_stand_in_the_schema() -> None:
    schema = role_schema(Role.ADMINISTRATOR).graphql_schema
    for filtered_list in LISTS:
        described = schema.type_map[filtered_list.type_name].description or ""
        for limit in (MOST_CONDITIONS, DEEPEST, MOST_VALUES):
            assert str(limit) in described, filtered_list.type_name
