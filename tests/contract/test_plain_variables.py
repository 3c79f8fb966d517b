"""Variables that stand for themselves are taken as they are, and that is what graphql-core makes of them."""

from collections.abc import Mapping

import pytest
from graphql import OperationDefinitionNode, parse
from graphql.execution.values import VariableValues, get_variable_values
from hypothesis import example, given
from hypothesis import strategies as st

from models.declaration.access import Role
from schema.api.coercion import coerce_plain, plain_variables
from schema.api.role_schema import role_schema

SCHEMA = role_schema(Role.ADMINISTRATOR).graphql_schema
PLAIN = 'query($a: ID!, $b: String, $c: Int!, $d: Int = 3, $e: String! = "x", $f: ID) { __typename }'
VALUES = st.one_of(
    st.none(),
    st.text(),
    st.integers(),
    st.booleans(),
    st.floats(),
    st.lists(st.text()),
    st.integers(-(2**31), 2**31 - 1),
)


def defined(document: str) -> OperationDefinitionNode:
    (node,) = parse(document).definitions
    assert isinstance(node, OperationDefinitionNode)
    return node


def plain_types(values: VariableValues) -> dict[str, tuple[object, ...]]:
    """Types and defaults of variables. A wrapped type is equal to itself alone, so its name stands for it."""
    return {
        name: (source.signature.name, str(source.signature.type), source.signature.default, source.value)
        for name, source in values.sources.items()
    }


@given(values=st.dictionaries(st.sampled_from("abcdefg"), VALUES))
@example(values={"a": "", "c": 0, "d": None, "e": ""})
@example(values={"a": "", "c": 2**31, "e": ""})
@example(values={"a": "", "c": -(2**31) - 1, "e": ""})
@example(values={"a": "x", "b": None, "c": -1, "d": 2, "e": "y", "f": "z"})
def test_what_is_taken_as_it_is_is_what_graphql_core_makes_of_it(values: Mapping[str, object]) -> None:
    definitions = defined(PLAIN).variable_definitions or ()
    plain = plain_variables(SCHEMA, definitions)
    assert plain
    taken = coerce_plain(plain, values)
    coerced = get_variable_values(SCHEMA, definitions, dict(values))
    if taken is not None:
        assert isinstance(coerced, VariableValues)
        assert taken.coerced == coerced.coerced
        assert plain_types(taken) == plain_types(coerced)


def test_the_common_case_is_taken_as_it_is() -> None:
    plain = plain_variables(
        SCHEMA, defined("query($first: Int!, $after: String) { __typename }").variable_definitions or ()
    )
    assert plain
    taken = coerce_plain(plain, {"first": 50, "after": None})
    assert taken
    assert taken.coerced == {"first": 50, "after": None}


@pytest.mark.parametrize("type_name", ["[ID!]", "CustomerClassFilter", "Boolean", "Decimal", "CurrencyFilter"])
def test_what_has_to_be_looked_into_is_not_plain(type_name: str) -> None:
    assert (
        plain_variables(SCHEMA, defined(f"query($a: {type_name}) {{ __typename }}").variable_definitions or ()) is None
    )
