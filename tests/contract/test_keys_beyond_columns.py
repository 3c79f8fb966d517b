"""Ids of a larger key than any row can have: each write that names one says that there is no such record."""

import pytest
from graphql import GraphQLInputObjectType, GraphQLList, get_named_type, get_nullable_type
from tortoise.fields import IntField

from resolvers.errors import camel
from resolvers.registry import ENTITIES
from resolvers.use_cases.mutations import MUTATIONS
from tests.factories.client import Client, Json, errors
from tests.factories.inputs import Place, full, input_types, named_entities, path_of, places, with_value
from tests.factories.tables import all_tables
from tests.factories.world import World, customer
from tests.planned.planning import days, planned

LARGEST = 2**31 - 1
"""The largest number that the columns of keys hold on PostgreSQL."""

OF_CLASSES = frozenset({"customer_class_plan"})
"""Writes that name classes, and answer something else."""


def ids_in(mutation: str, of: GraphQLInputObjectType) -> list[tuple[Place, str]]:
    """Every place of an input where an id stands, with the entity that it names."""
    named, entity = named_entities(), next(one.entity for name, one in MUTATIONS.items() if camel(name) == mutation)
    entity = "CustomerClass" if mutation in map(camel, OF_CLASSES) else entity
    return [
        (place, entity if place[-1] in {"id", "ids"} else named[place[-1]])
        for place, field in places(of)
        if get_named_type(field.type).name == "ID" and place[-1] != "idempotencyKey"
    ]


def input_with(mutation: str, of: GraphQLInputObjectType, place: Place, id: str, given: Json) -> Json:
    """The input with an id at a place, and what else it can't be without."""
    field = dict(places(of))[place]
    input: Json = {**full(of, given, whole=False), **given.get(mutation, {})}
    input = with_value(of, input, place, [id] if isinstance(get_nullable_type(field.type), GraphQLList) else id)
    if place[-1] == "replaces":
        input |= {"approval": "ASK", "reason": "x"}
    return {**input, "expectedVersion": 1} if "id" in input and "expectedVersion" in of.fields else input


async def refused_everywhere(client: Client, key: int, given: Json) -> int:
    """Name a key wherever a client can; how many places there are."""
    count = 0
    for mutation, of in input_types(client.actor.schema_role).items():
        for place, entity in ids_in(mutation, of):
            input = input_with(mutation, of, place, f"{entity}:{key}", given)
            payload = await client.write(mutation, input)
            found = [*errors(payload), *(error for item in payload["results"] for error in errors(item))]
            assert ("NOT_FOUND", path_of(of, place)) in found, (mutation, input, found)
            count += 1
    return count


async def known(client: Client, id: str) -> Json:
    """Values of other fields by their names, and by the names of writes those that these need beside them."""
    ann = await customer(client, "Ann", on=id)
    plan = await planned(client, id, days(3), description="x")
    return {
        "id": id,
        "ids": id,
        "customerClassId": id,
        "customerIds": ann,
        "applyAt": days(5).isoformat(),
        "customerClassPlan": {"description": "y"},
        "customerClassPlanChange": {"id": plan, "description": "z"},
    }


def test_keys_are_of_one_width() -> None:
    """Keys of all that a write names stand in columns of which `LARGEST` is the largest number."""
    named = {mutation.entity for mutation in MUTATIONS.values()} - {"Viewer"}

    assert {type(ENTITIES[name].model._meta.pk) for name in named} == {IntField}


@pytest.mark.parametrize(
    ("key", "role", "least"),
    [(LARGEST + 1, "administrator", 100), (2**63 - 1, "administrator", 100), (LARGEST + 1, "reseller", 60)],
)
async def test_a_key_that_no_column_is_wide_enough_for_is_no_records(
    world: World, key: int, role: str, least: int
) -> None:
    """PostgreSQL refused it as the parameter of a narrower column: the write was answered as a fault of the server."""
    client, id = (world.admin, world.private) if role == "administrator" else (world.north, world.norths)
    given = await known(client, id)
    before = await all_tables()

    assert await refused_everywhere(client, key, given) > least
    assert await all_tables() == before
