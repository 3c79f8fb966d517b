"""Limits are told in English, those of one in the singular."""

import pytest

from models.declaration.access import Role
from models.declaration.declaration import Kind
from models.sentence import counted
from resolvers.drafts.apply_input import apply_input
from resolvers.records.custom_fields.custom_field_value import value_problem
from tests.factories.world import World
from tests.values.declared import declared


async def test_the_least_of_one_is_said_in_the_singular(world: World) -> None:
    """It said "At least 1 days"."""
    limited = [
        (model.__name__, name, found)
        for kind in (Kind.INTEGER, Kind.INTEGER_LIST)
        for model, name, found in declared(kind)
        if found.unit and found.minimum == 1
    ]
    assert limited
    for table, name, found in limited:
        zero = [0] if found.kind is Kind.INTEGER_LIST else 0
        applied = apply_input({name: found}, {name: None}, {name: zero}, (table,), Role.ADMINISTRATOR, new=True)

        messages = [error.message for error in applied.errors]
        if Role.ADMINISTRATOR in found.access.write:
            assert messages == [f"At least 1 {str(found.unit).removesuffix('s')}."], (table, name)


def test_a_field_of_one_character_and_of_one_decimal_place_says_so() -> None:
    text = {"type": "TEXT", "maximum_length": 1, "masks": []}
    number = {"type": "NUMBER", "minimum": None, "maximum": None, "decimal_places": 1}

    problems = [value_problem(text, "ab", ("value",)), value_problem(number, "1.25", ("value",))]

    assert [problem.message for problem in problems if problem] == ["At most 1 character.", "At most 1 decimal place."]


@pytest.mark.parametrize(
    ("number", "things", "words"),
    [(1, "entries", "1 entry"), (2, "entries", "2 entries"), (0, "days", "0 days"), ("1", "percent", "1 percent")],
)
def test_things_are_counted_in_english(number: object, things: str, words: str) -> None:
    assert str(counted(number, things)) == words
