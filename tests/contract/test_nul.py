"""Texts and ids with the NUL character, which PostgreSQL takes in no text: each write that has one says so there."""

from typing import Any

import pytest
from graphql import GraphQLInputObjectType, get_named_type

from tests.contract.test_keys_beyond_columns import input_with, known
from tests.factories.client import Client, Json, errors
from tests.factories.inputs import Place, full, input_types, path_of, places, with_value
from tests.factories.tables import all_tables
from tests.factories.world import World

NUL = "a\x00b"


def on_the_way(of: GraphQLInputObjectType, place: Place, given: Json) -> Json:
    """The groups and rows that lead to a place, each with what it can't be without."""
    fields, input = dict(places(of)), dict[str, Any]()
    for depth in range(1, len(place)):
        input = with_value(of, input, place[:depth], full(fields[place[:depth]].type, given, whole=False))
    return input


async def refused_everywhere(client: Client, given: Json) -> int:
    """Send the character wherever a client can; how many places there are."""
    count = 0
    for mutation, of in input_types(client.actor.schema_role).items():
        for place, field in places(of):
            if get_named_type(field.type).name not in {"String", "ID"}:
                continue
            beside = {mutation: {**given.get(mutation, {}), **on_the_way(of, place, given)}}
            input = input_with(mutation, of, place, NUL, {**given, **beside})
            payload = await client.write(mutation, input, "__typename")
            found = [*errors(payload), *(error for item in payload["results"] for error in errors(item))]
            assert path_of(of, place) in {path for _, path in found}, (mutation, input, found)
            count += 1
    return count


@pytest.mark.parametrize(("role", "least"), [("administrator", 200), ("reseller", 100)])
async def test_the_nul_character_is_refused_where_it_stands(world: World, role: str, least: int) -> None:
    """A planned name was looked up before it was looked at: the write was answered as a fault of the server."""
    client, id = (world.admin, world.private) if role == "administrator" else (world.north, world.norths)
    given = await known(client, id)
    before = await all_tables()

    assert await refused_everywhere(client, given) > least
    assert await all_tables() == before
