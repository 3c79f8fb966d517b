"""Filters at their limits: the largest one runs on both databases, and one above is refused by both alike."""

import time
from collections.abc import Iterator, Mapping, Sequence
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
from resolvers.reading.filters import DEEPEST, LONGEST_TEXT, MOST_CONDITIONS, MOST_VALUES
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


def filtered_lists(role: Role) -> Iterator[Filtered]:
    """Every list of a schema that has a filter, at the root, and below the rows of a list or a row there."""
    query = role_schema(role).graphql_schema.query_type
    assert query is not None
    for name, root in query.fields.items():
        if "where" in root.args:
            yield filtered((name,), root)
        row = get_named_type(root.type)
        if isinstance(row, GraphQLObjectType) and "nodes" in row.fields:
            yield from lists_below((f"{name}(first: 2)", "nodes"), get_named_type(row.fields["nodes"].type))
        elif set(root.args) <= {"id"}:
            yield from lists_below((f'{name}(id: "{row.name}:1")' if root.args else name,), row)


def lists_below(path: tuple[str, ...], row: GraphQLNamedType) -> Iterator[Filtered]:
    """The lists with a filter below an object, and below the groups of its fields."""
    if not isinstance(row, GraphQLObjectType):
        return
    for name, field in row.fields.items():
        below = get_named_type(field.type)
        if "where" in field.args:
            yield filtered((*path, name), field)
        elif isinstance(below, GraphQLObjectType) and "id" not in below.fields and not field.args:
            yield from lists_below((*path, name), below)


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


LISTS_OF_ROLES = {role: tuple(filtered_lists(role)) for role in Role}
LISTS = tuple(one for one in LISTS_OF_ROLES[Role.ADMINISTRATOR] if len(one.path) == 1)
WIDEST = (MOST_CONDITIONS - 1) // 2
"""Items of one `or`: each counts, and so does its condition."""


def nested(condition: object, levels: int, operators: tuple[str, ...]) -> object:
    """A condition within so many levels of AND, OR or NOT."""
    for level in range(levels):
        operator = operators[level % len(operators)]
        condition = {operator: condition if operator == "NOT" else [condition]}
    return condition


def beside(conditions: Sequence[Mapping[str, object]], operators: tuple[str, ...]) -> dict[str, object]:
    """The first condition within as many levels as there may be, with another condition on each of them."""
    innermost, *others = conditions
    where = {**innermost}
    for level in range(DEEPEST):
        operator, other = operators[level % len(operators)], others[level % len(others)]
        where = {**other, operator: where if operator == "NOT" else [other, where]}
    return where


def halved(condition: Mapping[str, object], levels: int, room: int) -> dict[str, object]:
    """A filter whose halves are as deep as each other, on as many levels as there is room for."""
    if levels < 2 or room < 8:
        return {"OR": [condition, condition]}
    half = halved(condition, levels - 1, (room - 4) // 2)
    return {**condition, "OR": [half, half]}


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


@pytest.mark.parametrize("role", Role)
async def test_the_deepest_filter_runs_with_others_beside_it(world: World, role: Role) -> None:
    client = world.admin if role is Role.ADMINISTRATOR else world.north
    lists = LISTS_OF_ROLES[role]
    assert {len(one.path) for one in lists} >= {1, 2, 3}
    for filtered_list in lists:
        conditions = filtered_list.conditions
        step = 1 if len(filtered_list.path) == 1 else 5
        turned = [[*conditions[first:], *conditions[:first]] for first in range(len(conditions))]
        for where in (
            *(beside(each, ("OR",)) for each in turned[::step]),
            *(beside(each, ("NOT",)) for each in turned[::step]),
            beside(conditions, ("NOT", "OR", "AND")),
            halved(conditions[0], DEEPEST, MOST_CONDITIONS - 10),
        ):
            answer = await client.answer(filtered_list.document, {"where": where})
            assert "errors" not in answer, (filtered_list.path, where, answer)


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


@pytest.mark.parametrize("operator", ["eq", "startsWith", "contains"])
async def test_a_text_is_compared_with_one_of_some_length(world: World, operator: str) -> None:
    """Far above it, its marks were brought into their order first: minutes, in which the server did nothing else."""
    document = next(one for one in LISTS if one.path == ("customerClasses",)).document
    marked = "a" + "\u0301" * 60_000 + "\u0316" * 60_000
    began = time.process_time()

    within = await world.admin.answer(document, {"where": {"description": {operator: "x" * LONGEST_TEXT}}})
    answers = [
        await world.admin.answer(document, {"where": {"description": {operator: text}}})
        for text in ("x" * (LONGEST_TEXT + 1), marked)
    ]

    assert within["data"]["customerClasses"]["totalCount"] == 0
    for answer in answers:
        (error,) = answer["errors"]
        assert error["message"] == f"No text has more than {LONGEST_TEXT} characters."
        assert error["extensions"]["code"] == "BAD_USER_INPUT"
    assert time.process_time() - began < 2
